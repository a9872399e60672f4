/**
 * `npm run demo`: the same program with another Euler. Starts a simulated one, goes through the consent a streamer would
 * go through, and shows what comes of it. Every FANLIGHT_ switch counts here too.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OverlayLink } from '../shared/status.ts'
import { systemClock } from './clock.ts'
import { ConfigError, isLoopback, readConfig, type Config } from './config.ts'
import { run } from './run.ts'
import { approveConsent } from './simulator/approve-consent.ts'
import { startSimulator, type Simulator } from './simulator/simulator.ts'

const HANDLE = 'fanlight_demo'

/** The usual port, or any other where that one is taken: a demo beside a running Fanlight is welcome. */
function freePort(wanted: string): Promise<string> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve('0'))
    probe.listen(Number(wanted), '127.0.0.1', () => probe.close(() => resolve(wanted)))
  })
}

/** Follows what a browser would: to Euler's page, approve, and back with the cookie it was given. */
async function connect(url: string): Promise<void> {
  const start = await fetch(`${url}connect`, { redirect: 'manual' })
  const consent = start.headers.get('location')
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  if (consent === null) throw new Error(`the way to the consent page answered ${start.status}`)
  const back = await approveConsent(consent, fetch)
  const done = await fetch(back, { redirect: 'manual', headers: { cookie } })
  const to = done.headers.get('location')
  if (to !== '/') throw new Error(`the way back from the consent page led to ${to ?? done.status}`)
}

async function announce(url: string): Promise<void> {
  const overlays = (await (await fetch(`${url}api/overlays`)).json()) as readonly OverlayLink[]
  console.log('\nA simulated LIVE: nothing here is real, and nothing leaves this computer.\n')
  console.log(`  Setup page   ${url}`)
  for (const { title, url: overlay, width, height } of overlays) {
    console.log(`  ${title.padEnd(12)} ${overlay}   (${width} × ${height})`)
  }
  console.log('\nOpen them in a browser, or add them to OBS as browser sources. Ctrl-C ends everything.\n')
}

const argv = process.argv.slice(2)
const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
const isGiven = (name: string) =>
  env[`FANLIGHT_${name.toUpperCase()}`] !== undefined ||
  argv.some((word) => word.split('=')[0] === `--${name.toLowerCase().replaceAll('_', '-')}`)

/** Throws ConfigError, before anything is started, where a switch is wrong. */
async function prepare(): Promise<{
  readonly config: Config
  readonly simulator: Simulator | undefined
  readonly tidy: () => Promise<void>
}> {
  const asked = readConfig(env, argv, process.platform)
  const simulator = isGiven('EULER_API')
    ? undefined
    : await startSimulator({
        clock: systemClock,
        seed: Date.now(),
        scene: 'everything',
        pictures: 'https://pictures.simulated.invalid',
        handle: asked.creator ?? HANDLE,
        redirectUris: asked.publicUrl === undefined ? [] : [`${asked.publicUrl}/connect/callback`],
        ...(asked.clientId === undefined ? {} : { clientId: asked.clientId }),
        ...(asked.clientSecret === undefined ? {} : { clientSecret: asked.clientSecret }),
      })
  const port = isGiven('PORT') ? asked.port : Number(await freePort(String(asked.port)))
  // Last, so that a Ctrl-C before run() listens for it leaves no folder behind.
  const folder = isGiven('DATA') ? undefined : await mkdtemp(join(tmpdir(), 'fanlight-demo-'))
  const config: Config = {
    ...asked,
    creator: asked.creator ?? HANDLE,
    ...(folder === undefined ? {} : { dataDir: folder }),
    port,
    ...(simulator && {
      eulerApi: simulator.url,
      eulerAuthorize: simulator.authorizeUrl,
      clientId: simulator.clientId,
      clientSecret: simulator.clientSecret,
    }),
  }
  const tidy = async () => {
    await simulator?.close()
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
  return { config, simulator, tidy }
}

try {
  const { config, tidy } = await prepare()
  await run({
    config,
    afterListening: async (url) => {
      if (isLoopback(new URL(config.eulerApi).hostname)) await connect(url)
      await announce(url)
    },
    afterClosing: tidy,
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof ConfigError ? 2 : 1
}
