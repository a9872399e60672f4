/** The command line of `npm run simulate`. */
import { parseArgs } from 'node:util'
import { isSceneName, SCENES, type SceneName } from './scenes.ts'

export interface Flags {
  readonly host: string
  readonly port: number
  readonly scene: SceneName
  readonly seed: string
  readonly handle: string
  readonly capture?: string
  readonly loop: boolean
  readonly speed: number
  readonly maxGapMs: number
  readonly redirectUris: readonly string[]
}

export type ReadFlags =
  | { readonly is: 'run'; readonly flags: Flags }
  | { readonly is: 'help' }
  | { readonly is: 'wrong'; readonly problems: readonly string[] }

const scenes = Object.entries(SCENES).map(([name, { about }]) => `    ${name.padEnd(14)} ${about}`)

export const HELP = `A pretend Euler Stream on this computer: consent page, tokens, and an invented LIVE.

  npm run simulate -- [flags]

  --port N          port to listen on (5858; 0 picks a free one)
  --host ADDRESS    address to listen on (127.0.0.1)
  --handle NAME     whose LIVE it is (lantern.fox)
  --scene NAME      what happens (busy):
${scenes.join('\n')}
  --seed TEXT       another crowd, another evening (1)
  --capture FILE    plays a recorded LIVE instead of a scene
  --speed N         plays the capture N times as fast (1)
  --max-gap S       plays longer silences of the capture as S seconds (10)
  --loop            plays the capture again and again
  --redirect-uri U  one more allowed redirect URI; may be given more than once
  --help            this text

Faults, scenes and single messages by HTTP: /simulator/faults, /simulator/scene, /simulator/say.`

const OPTIONS = {
  port: { type: 'string', default: '5858' },
  host: { type: 'string', default: '127.0.0.1' },
  handle: { type: 'string', default: 'lantern.fox' },
  scene: { type: 'string', default: 'busy' },
  seed: { type: 'string', default: '1' },
  capture: { type: 'string' },
  speed: { type: 'string', default: '1' },
  'max-gap': { type: 'string', default: '10' },
  loop: { type: 'boolean', default: false },
  'redirect-uri': { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS }).values

export function readFlags(args: readonly string[]): ReadFlags {
  let values: ReturnType<typeof parse>
  try {
    values = parse(args)
  } catch (error) {
    return { is: 'wrong', problems: [error instanceof Error ? error.message : String(error)] }
  }
  if (values.help) return { is: 'help' }
  const { host, scene, seed, capture, loop } = values
  const [port, speed, maxGapS] = [Number(values.port), Number(values.speed), Number(values['max-gap'])]
  const handle = values.handle.replace(/^@/, '')
  const redirectUris = values['redirect-uri'] ?? []
  const problems = [
    Number.isInteger(port) && port >= 0 && port <= 65_535 ? '' : `--port ${values.port}: a number from 0 to 65535.`,
    isSceneName(scene) ? '' : `--scene ${scene}: one of ${Object.keys(SCENES).join(', ')}.`,
    speed > 0 && Number.isFinite(speed) ? '' : `--speed ${values.speed}: a number above 0.`,
    maxGapS >= 0 && Number.isFinite(maxGapS) ? '' : `--max-gap ${values['max-gap']}: seconds, 0 or more.`,
    /^[\w.]{1,30}$/.test(handle) ? '' : `--handle ${values.handle}: letters, digits, dots and underscores.`,
    ...redirectUris.map((uri) => (URL.canParse(uri) ? '' : `--redirect-uri ${uri}: not a URL.`)),
  ].filter((problem) => problem !== '')
  if (problems.length > 0 || !isSceneName(scene)) return { is: 'wrong', problems }
  const flags = { host, port, scene, seed, handle, loop, speed, maxGapMs: maxGapS * 1000, redirectUris }
  return { is: 'run', flags: { ...flags, ...(capture !== undefined && { capture }) } }
}
