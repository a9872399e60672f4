/** Is Fanlight running, and is its port free? */
import { createServer } from 'node:net'
import type { Status } from '../../shared/status.ts'
import { isLoopback, type Config } from '../config.ts'
import { note, ok, problem, type Finding } from './finding.ts'

export interface RunningWorld {
  readonly config: Config
  readonly fetch: typeof globalThis.fetch
  readonly whoHasPort: (port: number) => Promise<string | undefined>
}

export interface Running {
  readonly version: string
  readonly status: Status
}

const ANSWER_WITHIN_MS = 5_000
const WHAT = 'Port'

/** What the Fanlight on the configured port says of itself; undefined where there is none. */
export async function findRunning({ config, fetch }: RunningWorld): Promise<Running | undefined> {
  if (config.port === 0) return undefined
  const host = isLoopback(config.host) || /^(0\.0\.0\.0|\[?::\]?)$/.test(config.host) ? 'localhost' : config.host
  const ask = async (path: string): Promise<unknown> => {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
    const answer = await fetch(`http://${host}:${config.port}${path}`, { signal, redirect: 'manual' })
    return answer.ok ? answer.json() : undefined
  }
  try {
    const health = (await ask('/healthz')) as { ok?: unknown; version?: unknown } | undefined
    if (health?.ok !== true || typeof health.version !== 'string') return undefined
    return { version: health.version, status: (await ask('/api/status')) as Status }
  } catch {
    return undefined // nobody there, or somebody who does not speak JSON: the port's own check tells which
  }
}

export async function checkPort(world: RunningWorld, running: Running | undefined): Promise<Finding> {
  const { host, port } = world.config
  if (running !== undefined) return ok(WHAT, `Fanlight ${running.version} runs on port ${port}.`)
  if (port === 0) return note(WHAT, 'A free one is picked at each start, so overlay addresses change each time.')
  const code = await tryPort(host, port)
  if (code === undefined) return ok(WHAT, `${port} is free. Fanlight is not running.`)
  if (code === 'EADDRINUSE') {
    const who = (await world.whoHasPort(port)) ?? 'another program'
    return problem(
      WHAT,
      `${port} is taken by ${who}, which is not a Fanlight that answers.`,
      `Close that program, or choose another port: FANLIGHT_PORT=${port === 65_535 ? 5858 : port + 1}. Overlay addresses change with it.`,
    )
  }
  if (code === 'EACCES') {
    return problem(WHAT, `You may not use port ${port}.`, 'Choose one above 1023, such as FANLIGHT_PORT=5757.')
  }
  return problem(
    WHAT,
    `Fanlight cannot listen on ${host}:${port} (${code}).`,
    'Check FANLIGHT_HOST; 127.0.0.1 always works.',
  )
}

/** Undefined where it can be had, else the system's code for why not. */
function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'UNKNOWN'))
    server.listen({ host: host.replace(/^\[|\]$/g, ''), port, exclusive: true }, () =>
      server.close(() => resolve(undefined)),
    )
  })
}
