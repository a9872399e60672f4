/** Fanlight for many creators, in this process, over a simulated Euler Stream with a LIVE for each of them. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import type { App } from '../../server/app.ts'
import { systemClock, type Clock } from '../../server/clock.ts'
import { readConfig } from '../../server/config.ts'
import { createHostedApp } from '../../server/hosted/hosted-app.ts'
import { createLog } from '../../server/log.ts'
import { startManyLives, type ManyLives, type ManyLivesOptions } from '../../server/simulator/many-lives.ts'
import { findFreePort } from '../support/free-port.ts'
import { makeTempDir, post } from '../support/processes.ts'

export const OPERATOR_KEY = 'the operator of this place'
export const SEAL_KEY = Buffer.alloc(32, 7).toString('base64')

export interface HostedInstance {
  readonly url: string
  readonly app: App
  /** Everything logged, as JSON lines. */
  readonly lines: readonly string[]
}

export interface HostedWorld {
  readonly lives: ManyLives
  readonly instances: readonly HostedInstance[]
  /** Where all instances are reached, the first of them. */
  readonly url: string
  say(handle: string, ...bodies: readonly object[]): Promise<unknown>
  tidy(): Promise<void>
}

export interface HostedOptions {
  readonly handles: readonly string[]
  readonly instances?: number
  readonly redis?: string
  readonly env?: Readonly<Record<string, string>>
  readonly lives?: Partial<ManyLivesOptions>
  /** Folder of the built pages; the usual one, if absent. */
  readonly pages?: string
  /** Of Fanlight and of Euler Stream; the computer's, if absent. */
  readonly clock?: Clock
}

export async function startHosted(options: HostedOptions): Promise<HostedWorld> {
  const { clock = systemClock } = options
  const lives = await startManyLives({ clock, seed: 1, scene: 'silence', ...options, ...options.lives })
  const ports = await Promise.all(Array.from({ length: options.instances ?? 1 }, findFreePort))
  const url = `http://localhost:${ports[0]}`
  const instances: HostedInstance[] = []
  const folders: (() => Promise<void>)[] = []
  for (const port of ports) {
    const data = await makeTempDir()
    folders.push(data.remove)
    const env = {
      FANLIGHT_MODE: 'hosted',
      FANLIGHT_PORT: String(port),
      FANLIGHT_DATA: data.path,
      FANLIGHT_PUBLIC_URL: url,
      FANLIGHT_PEER_URL: `http://localhost:${port}`,
      FANLIGHT_EULER_API: lives.url,
      FANLIGHT_EULER_AUTHORIZE: lives.authorizeUrl,
      FANLIGHT_CLIENT_ID: lives.clientId,
      FANLIGHT_CLIENT_SECRET: lives.clientSecret,
      FANLIGHT_OPERATOR_KEY: OPERATOR_KEY,
      FANLIGHT_SEAL_KEY: SEAL_KEY,
      FANLIGHT_SCOPES: 'webcast:fetch user:info',
      ...(options.redis === undefined ? {} : { FANLIGHT_REDIS: options.redis }),
      ...options.env,
    }
    const lines: string[] = []
    const app = await createHostedApp({
      config: readConfig(env, [], process.platform),
      clock,
      fetch,
      log: createLog('debug', new PassThrough().resume(), (line) => lines.push(line)),
      pages: options.pages ?? join(import.meta.dirname, '../../dist'),
      random: { number: Math.random, bytes: randomBytes },
    })
    await app.listen()
    instances.push({ url: `http://localhost:${port}`, app, lines })
  }
  return {
    lives,
    instances,
    url,
    say: (handle, ...bodies) => post(`${lives.url}/simulator/of/${handle}/say`, bodies),
    async tidy() {
      for (const { app } of instances) await app.close()
      await lives.close()
      for (const remove of folders) await remove()
    },
  }
}
