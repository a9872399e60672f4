/** A real redis-server for tests: on a free port, in a folder of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'

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
  /** Starts it again on the same port, with what it kept, or empty. */
  start(with_: 'its data' | 'nothing'): Promise<void>
  pause(): void
  resume(): void
  /** Kills it and removes its folder. */
  stop(): Promise<void>
}

export async function startRedis(): Promise<RedisServer> {
  if (PROGRAM === undefined) throw new Error('there is no redis-server on the PATH')
  const program = PROGRAM
  const folder = await mkdtemp(join(tmpdir(), 'fanlight-redis-'))
  const port = await freePort()
  let child = await launch()

  async function launch() {
    const where = `--port ${port} --bind 127.0.0.1 --dir .`
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
    async start(with_) {
      if (with_ === 'nothing') await rm(join(folder, 'appendonlydir'), { recursive: true, force: true })
      child = await launch()
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    async stop() {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
