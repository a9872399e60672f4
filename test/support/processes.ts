/** The real programs, as processes, for the tests that kill them. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const top = join(import.meta.dirname, '../..')

export interface Running {
  /** Base of what it serves, no slash at the end. */
  readonly url: string
  /** All it wrote so far. */
  output(): string
  /** Ends it as a crash would, and resolves once it is gone. */
  kill(): Promise<void>
  /** Asks it to end; resolves to its exit code. */
  stop(): Promise<number | null>
}

/** Our own switches of this shell must not reach the programs under test. */
const cleanEnv = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('FANLIGHT_')))

async function start(
  file: string,
  env: Record<string, string>,
  args: readonly string[],
  ready: RegExp,
): Promise<Running> {
  const child = spawn(process.execPath, [join(top, file), ...args], {
    cwd: top,
    env: { ...cleanEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      const found = ready.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void gone.then((code) => reject(new Error(`${file} ended with ${code}:\n${output}`)))
  })
  const end = (signal: NodeJS.Signals) => (child: ChildProcess) => {
    child.kill(signal)
    return gone
  }
  return {
    url,
    output: () => output,
    kill: async () => void (await end('SIGKILL')(child)),
    stop: () => end('SIGTERM')(child),
  }
}

export const startFanlight = (env: Record<string, string>): Promise<Running> =>
  start('server/main.ts', { FANLIGHT_OPEN: '0', ...env }, [], /Fanlight is ready: (\S+)\//)

export const startSimulatorProcess = (args: readonly string[]): Promise<Running> =>
  start('server/simulator/main.ts', {}, args, /Stream is ready: (\S+)\//)

/** A folder of its own, and how to be rid of it. */
export async function makeTempDir(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'fanlight-test-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}

/** POSTs JSON and answers JSON; throws with the body where the answer is not 2xx. */
export async function post<Answer>(url: string, body: unknown): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`)
  return JSON.parse(text) as Answer
}

export const get = async <Answer>(url: string): Promise<Answer> => (await (await fetch(url)).json()) as Answer

/** Looks again until it holds; the error of the last look where it never does. */
export async function eventually<Result>(
  look: () => Promise<Result> | Result,
  withinMs = 20_000,
  everyMs = 50,
): Promise<Result> {
  const until = Date.now() + withinMs
  for (;;) {
    try {
      return await look()
    } catch (error) {
      if (Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, everyMs))
    }
  }
}
