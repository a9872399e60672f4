/** Plays a file in the overlays of a Fanlight that runs: put there, played, and taken away again. */
import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import type { Writable } from 'node:stream'
import { SPEED, type Recordings } from '../shared/recordings.ts'
import type { Refusal } from '../shared/status.ts'
import type { Clock } from './clock.ts'

export interface ReplayIntoOptions {
  readonly file: string
  readonly speed: number | 'max'
  /** Fanlight's address. */
  readonly into: string
  readonly clock: Clock
  readonly stderr: Writable
  readonly fetch: typeof globalThis.fetch
  readonly signal: AbortSignal
}

const LOOK_EVERY_MS = 500

/** Resolves once it is over and taken away. Rejects with an Error whose message is for people. */
export async function replayInto(options: ReplayIntoOptions): Promise<void> {
  const { file, into, clock, stderr, signal } = options
  const base = into.replace(/\/+$/, '')
  const name = `replay-${randomUUID()}.jsonl`
  const ask = (method: string, path: string, body?: BodyInit, type = 'application/json') =>
    send(options.fetch, `${base}${path}`, {
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': type } }),
    })
  const playing = async () => ((await ask('GET', '/api/recordings')) as Recordings).playing

  const content = await openAsBlob(file)
  await ask('PUT', `/api/recordings/${name}`, content, 'application/x-ndjson')
  try {
    const speed =
      options.speed === 'max' ? SPEED.fastest : Math.min(Math.max(options.speed, SPEED.slowest), SPEED.fastest)
    await ask('POST', `/api/recordings/${name}/play`, JSON.stringify({ speed }))
    stderr.write('Playing in your overlays. Ctrl-C stops it.\n')
    for (let now = await playing(); now?.name === name && !signal.aborted; now = await playing()) {
      await clock.sleep(LOOK_EVERY_MS, signal).catch(() => undefined) // stopped: looked at by the loop
    }
    if ((await playing())?.name === name) await ask('POST', '/api/playing/stop')
  } finally {
    await ask('DELETE', `/api/recordings/${name}`)
  }
}

async function send(fetch: typeof globalThis.fetch, url: string, request: RequestInit): Promise<unknown> {
  let answer: Response
  try {
    answer = await fetch(url, request)
  } catch (cause) {
    throw new Error(`No Fanlight answers at ${new URL(url).origin}. Is it running?`, { cause })
  }
  const content: unknown = await answer.json().catch(() => undefined) // not Fanlight: told below
  if (answer.ok && content !== undefined) return content
  throw new Error(
    (content as Partial<Refusal> | undefined)?.error?.text ??
      `${new URL(url).origin} is no Fanlight that knows recordings.`,
  )
}
