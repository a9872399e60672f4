/** `fanlight doctor`: looks at everything that Fanlight needs, and says what to do about what is wrong. */
import { lookup } from 'node:dns/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { ConfigError, describeSwitches, readConfig, type Config } from './config.ts'
import { examine, type DoctorWorld } from './doctor/examine.ts'
import { printFinding, problem, type Finding } from './doctor/finding.ts'
import { whoHasPort } from './doctor/who-has-port.ts'

const HELP = `Usage: fanlight doctor [--json] [switches]

Looks at this computer, the data folder, the way to Euler Stream, your account and OBS, whether Fanlight runs or not,
and says what to do about what is wrong. Give it the same switches and variables as Fanlight itself. It changes nothing.

  --json         writes {"well": true or false, "findings": [...]} instead of lines
  --help         shows this

It exits with 0 when all is well, and with 1 when something is wrong, its own switches included.
`

export interface DoctorSurroundings {
  readonly env: NodeJS.ProcessEnv
  readonly platform: NodeJS.Platform
  readonly stdout: Writable
  /** What a test has its own of. */
  readonly world?: Partial<DoctorWorld>
}

/** The exit code. */
export async function doctorCommand(args: readonly string[], around: DoctorSurroundings): Promise<number> {
  const { stdout } = around
  if (args.includes('--help') || args.includes('-h')) {
    stdout.write(`${HELP}\n${describeSwitches()}\n`)
    return 0
  }
  const json = args.includes('--json')
  const findings: Finding[] = []
  const tell = (finding: Finding) => {
    findings.push(finding)
    if (!json) stdout.write(`${printFinding(finding)}\n`)
  }
  const config = readSwitches(args, around)
  if (typeof config === 'string') {
    tell(problem('Configuration', config, 'Correct these variables or flags; docs/running.md lists them.'))
  } else {
    for await (const finding of examine(worldOf(config, around))) tell(finding)
  }
  const problems = findings.filter(({ is }) => is === 'problem').length
  if (json) stdout.write(`${JSON.stringify({ well: problems === 0, findings }, undefined, 2)}\n`)
  else
    stdout.write(
      `\n${problems === 0 ? 'All is well.' : `${problems} of these need${problems === 1 ? 's' : ''} you.`}\n`,
    )
  return problems === 0 ? 0 : 1
}

const worldOf = (config: Config, { platform, world }: DoctorSurroundings): DoctorWorld => ({
  config,
  platform,
  fetch: globalThis.fetch,
  lookup: (host) => lookup(host),
  now: () => Date.now(),
  node: process.version,
  pages: join(import.meta.dirname, '../dist'),
  whoHasPort: (port) => whoHasPort(port, platform),
  ...world,
})

/** The configuration, or what is wrong with it. */
function readSwitches(args: readonly string[], { env, platform }: DoctorSurroundings): Config | string {
  try {
    return readConfig(
      env,
      args.filter((arg) => arg !== '--json'),
      platform,
    )
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').slice(1).join(' ').trim()
    throw error
  }
}
