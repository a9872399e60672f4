/** The whole program over a simulated Euler Stream, with an account connected as a streamer would connect it. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { createApp, type App } from '../../server/app.ts'
import { systemClock } from '../../server/clock.ts'
import { readConfig, type Config } from '../../server/config.ts'
import { createLog } from '../../server/log.ts'
import { createRecentLog } from '../../server/recent-log.ts'
import { approveConsent } from '../../server/simulator/approve-consent.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../server/simulator/simulator.ts'
import { findFreePort } from './free-port.ts'
import { makeTempDir, post } from './processes.ts'

export const HANDLE = 'lantern.fox'

export interface ConnectedApp {
  readonly url: string
  readonly config: Config
  readonly simulator: Simulator
  readonly app: App
  /** Everything logged, as JSON lines. */
  readonly log: () => readonly string[]
  say(...bodies: readonly object[]): Promise<unknown>
  /** Ends Fanlight; the simulator and the data folder stay. */
  stop(): Promise<void>
  /** Ends the rest. */
  tidy(): Promise<void>
}

export interface ConnectedAppOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly simulator?: Partial<SimulatorOptions>
}

export async function startConnectedApp(options: ConnectedAppOptions = {}): Promise<ConnectedApp> {
  const data = await makeTempDir()
  const clock = systemClock
  const simulator = await startSimulator({ clock, seed: 1, scene: 'silence', handle: HANDLE, ...options.simulator })
  const env = {
    FANLIGHT_PORT: String(await findFreePort()),
    FANLIGHT_DATA: data.path,
    FANLIGHT_EULER_API: simulator.url,
    FANLIGHT_EULER_AUTHORIZE: simulator.authorizeUrl,
    ...options.env,
  }
  const config = readConfig(env, [], process.platform)
  const recentLog = createRecentLog()
  const app = await createApp({
    config,
    clock,
    fetch,
    log: createLog('debug', new PassThrough().resume(), recentLog.keep),
    recentLog: recentLog.lines,
    pages: join(import.meta.dirname, '../../dist'),
    random: { number: Math.random, bytes: randomBytes },
  })
  const url = (await app.listen()).replace(/\/$/, '')
  await put(`${url}/api/client`, { id: simulator.clientId, secret: simulator.clientSecret })
  await put(`${url}/api/creator`, { handle: HANDLE })
  await connect(url)
  return {
    url,
    config,
    simulator,
    app,
    log: recentLog.lines,
    say: (...bodies) => post(`${simulator.url}/simulator/say`, bodies),
    stop: () => app.close(),
    async tidy() {
      await app.close()
      await simulator.close()
      await data.remove()
    },
  }
}

export async function connect(url: string): Promise<void> {
  const start = await fetch(`${url}/connect`, { redirect: 'manual' })
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const back = await approveConsent(start.headers.get('location') ?? '', fetch)
  const done = await fetch(back, { redirect: 'manual', headers: { cookie } })
  if (done.headers.get('location') !== '/')
    throw new Error(`the way back from the consent page answered ${done.status}`)
}

/** PUTs JSON; throws where the answer is not 2xx. */
export async function put(url: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
}
