/** Several real Fanlight processes that share a real Redis, behind one address that leads to any of them. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ManyLives } from '../../server/simulator/many-lives.ts'
import { layCable, layCableApart, type Cable } from '../support/cable.ts'
import { findFreePort } from '../support/free-port.ts'
import { eventually, makeTempDir } from '../support/processes.ts'
import { OPERATOR_KEY, SEAL_KEY } from './hosted-world.ts'

export interface Instance {
  readonly name: string
  readonly url: string
  readonly pid: number
  /** Whether the address of all leads to it. */
  isServing: boolean
  start(): Promise<void>
  /** Resolves with its exit code once it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
  /** What it is called where it asks for LIVEs. */
  readonly caller: string
  /** Resolves once it stands still, to when that was seen, epoch ms. Linux only. */
  freeze(): Promise<number>
  thaw(): void
  /** Its way to Redis. */
  readonly redis: Cable
  output(): string
}

export interface Cluster {
  readonly url: string
  readonly instances: readonly Instance[]
  close(): Promise<void>
}

const top = join(import.meta.dirname, '../..')
const cleanEnv = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('FANLIGHT_')))

/** `lives` must listen on every address of this computer: each instance asks it by another one, and so is told apart. */
export async function startCluster(options: {
  readonly size: number
  readonly redisPort: number
  readonly lives: ManyLives
  readonly env?: Readonly<Record<string, string>>
}): Promise<Cluster> {
  const { lives } = options
  const all: Instance[] = []
  const tidy: (() => Promise<unknown>)[] = []
  const serving = () => all.filter(({ isServing }) => isServing).map(({ url }) => Number(new URL(url).port))
  const front = await layCable(serving)
  const publicUrl = `http://localhost:${front.port}`
  const livesPort = new URL(lives.url).port

  for (let number = 1; number <= options.size; number++) {
    // Thousands of clients in this thread would stand between the instances and Redis as well.
    const redis = await layCableApart(options.redisPort)
    const [port, data] = [await findFreePort(), await makeTempDir()]
    tidy.push(data.remove, redis.close)
    const url = `http://localhost:${port}`
    const env = {
      ...cleanEnv(),
      FANLIGHT_MODE: 'hosted',
      FANLIGHT_OPEN: '0',
      FANLIGHT_PORT: String(port),
      FANLIGHT_DATA: data.path,
      FANLIGHT_PUBLIC_URL: publicUrl,
      FANLIGHT_PEER_URL: url,
      FANLIGHT_REDIS: `redis://127.0.0.1:${redis.port}`,
      FANLIGHT_EULER_API: `http://127.0.0.${number}:${livesPort}`,
      FANLIGHT_EULER_AUTHORIZE: lives.authorizeUrl,
      FANLIGHT_CLIENT_ID: lives.clientId,
      FANLIGHT_CLIENT_SECRET: lives.clientSecret,
      FANLIGHT_OPERATOR_KEY: OPERATOR_KEY,
      FANLIGHT_SEAL_KEY: SEAL_KEY,
      FANLIGHT_SCOPES: 'webcast:fetch user:info',
      FANLIGHT_SOURCE: 'poll',
      FANLIGHT_PLAN: 'each',
      NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'chaos/asked-at.ts'))}`,
      ...options.env,
    }
    let output = ''
    let child: ChildProcess | undefined
    const instance: Instance = {
      name: `instance ${number}`,
      url,
      redis,
      caller: `127.0.0.${number}:${livesPort}`,
      get pid() {
        return child?.pid ?? 0
      },
      isServing: false,
      async start() {
        const begun = spawn(process.execPath, [join(top, 'server/main.ts')], {
          cwd: top,
          env,
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        child = begun
        await new Promise<void>((resolve, reject) => {
          let said = ''
          const hear = (chunk: Buffer) => {
            said += chunk.toString()
            output += chunk.toString()
            if (said.includes('Fanlight is ready')) resolve()
          }
          begun.stdout.on('data', hear)
          begun.stderr.on('data', hear)
          begun.once('exit', (code) => reject(new Error(`it ended with ${code}:\n${said}`)))
        })
        instance.isServing = true
      },
      async end(signal) {
        instance.isServing = false
        if (child === undefined || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
        const gone = once(child, 'exit')
        child.kill(signal)
        const [code] = (await gone) as [number | null]
        return code
      },
      async freeze() {
        instance.isServing = false
        child?.kill('SIGSTOP')
        return eventually(async () => {
          const stat = await readFile(`/proc/${instance.pid}/stat`, 'utf8')
          // The name before it may hold anything.
          if (stat.at(stat.lastIndexOf(')') + 2) !== 'T') throw new Error('it does not stand still yet')
          return Date.now()
        })
      },
      thaw() {
        child?.kill('SIGCONT')
        instance.isServing = true
      },
      output: () => output,
    }
    all.push(instance)
  }
  await Promise.all(all.map((instance) => instance.start()))
  return {
    url: publicUrl,
    instances: all,
    async close() {
      for (const instance of all) await instance.end('SIGKILL')
      await front.close()
      for (const one of tidy) await one()
    },
  }
}
