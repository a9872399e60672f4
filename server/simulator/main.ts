/** `npm run simulate`: the pretend Euler Stream by itself, until Ctrl-C. */
import { systemClock } from '../clock.ts'
import { whenOrphaned } from '../orphaned.ts'
import { HELP, readFlags, type Flags } from './flags.ts'
import { startSimulator, type Simulator } from './simulator.ts'

const greeting = ({ url, authorizeUrl, clientId, clientSecret }: Simulator, { handle, scene, capture }: Flags) => `
Simulated Euler Stream is ready: ${url}/
  plays          ${capture ?? `the scene '${scene}'`}
  consent page   ${authorizeUrl}
  steered by     ${url}/simulator/faults, /scene, /say, /settings, /tokens (POST JSON); /sent, /calls, /pushes

Start Fanlight with:
FANLIGHT_EULER_API=${url}
FANLIGHT_EULER_AUTHORIZE=${authorizeUrl}
FANLIGHT_CLIENT_ID=${clientId}
FANLIGHT_CLIENT_SECRET=${clientSecret}
FANLIGHT_CREATOR=${handle}
`

async function run(flags: Flags): Promise<void> {
  const { host, port, scene, seed, handle, capture, loop, speed, maxGapMs, redirectUris } = flags
  const simulator = await startSimulator({
    clock: systemClock,
    host,
    port,
    scene,
    seed,
    handle,
    redirectUris,
    ...(capture !== undefined && { capture, captureLoop: loop, capturePace: { speed, maxGapMs } }),
  })
  console.log(greeting(simulator, flags))
  const { skippedLines: skipped } = simulator
  if (skipped.length > 0) {
    const some = `${skipped.slice(0, 5).join(', ')}${skipped.length > 5 ? '…' : ''}`
    console.error(`${skipped.length} lines of the capture are no messages and are left out: ${some}`)
  }
  const end = () => void simulator.close().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(end)
}

const read = readFlags(process.argv.slice(2))
if (read.is === 'help') console.log(HELP)
if (read.is === 'wrong') {
  console.error([...read.problems, 'npm run simulate -- --help tells all flags.'].join('\n'))
  process.exitCode = 2
}
if (read.is === 'run') {
  try {
    await run(read.flags)
  } catch (error) {
    // A missing capture or a taken port: the sentence is enough, a stack would only frighten.
    console.error(`The simulator cannot start: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
