/** A real redis-server for tests: on a free port, in a folder of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { findFreePort } from './free-port.ts'

const PROGRAM = ['redis-server', 'valkey-server'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
)

export const hasRedis = PROGRAM !== undefined

/** To be put behind the name of what needs one. */
export const redisOrWhyNot = hasRedis ? '' : ' (skipped: there is no redis-server or valkey-server on the PATH)'

export interface RedisServer {
  readonly url: string
  /** Ends it at once, as kill -9 does, and resolves when it is gone. */
  kill(): Promise<void>
  /** Keeps aside what it has now, as a replica that lags behind does. */
  remember(): Promise<void>
  /** Starts it again, on the same port unless told otherwise: with all it kept, what it remembers, or nothing. */
  start(with_: 'its data' | 'what it remembers' | 'nothing', port?: number): Promise<void>
  pause(): void
  resume(): void
  /** Kills it and removes its folder. */
  stop(): Promise<void>
}

export async function startRedis(): Promise<RedisServer> {
  if (PROGRAM === undefined) throw new Error('there is no redis-server on the PATH')
  const program = PROGRAM
  const folder = await mkdtemp(join(tmpdir(), 'fanlight-redis-'))
  const port = await findFreePort()
  const data = join(folder, 'appendonlydir')
  const remembered = join(folder, 'remembered')
  let child = await launch(port)

  async function launch(onPort: number) {
    const where = `--port ${onPort} --bind 127.0.0.1 --dir .`
    const keeping = '--appendonly yes --appendfsync no --auto-aof-rewrite-percentage 0'
    const args = [...`${where} ${keeping} --save`.split(' '), '']
    const started = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    await new Promise<void>((resolve, reject) => {
      started.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes('Ready to accept connections')) resolve()
      })
      started.once('exit', (code) => reject(new Error(`redis-server ended with ${code}:\n${said}`)))
    })
    return started
  }

  async function kill() {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    async remember() {
      await rm(remembered, { recursive: true, force: true })
      await cp(data, remembered, { recursive: true })
    },
    async start(with_, onPort = port) {
      if (with_ !== 'its data') await rm(data, { recursive: true, force: true })
      if (with_ === 'what it remembers') await cp(remembered, data, { recursive: true })
      child = await launch(onPort)
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    async stop() {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
