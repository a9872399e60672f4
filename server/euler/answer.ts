/** One question to Euler and its answer as it came: read to the end, within bounds of size and time, judged by nobody yet. */
import { AppError } from '../errors.ts'
import { networkFault } from './network-fault.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
  /** Takes what was sent in confidence out of a text, so that an answer which echoes it can be quoted. */
  readonly hide: (text: string) => string
}

export interface ReceiveOptions {
  readonly signal?: AbortSignal | undefined
  /** For the whole answer, its last byte included: a body that drips is as bad as none. */
  readonly timeoutMs?: number
  readonly maxBytes?: number
  /** Tokens, keys and secrets that the question carries. */
  readonly secrets?: readonly (string | undefined)[]
}

const TIMEOUT_MS = 15_000
/** Several times the largest batch ever seen. */
const MAX_BYTES = 8 * 1024 * 1024
/** Of an answer that says no, the beginning is enough to know why. */
const MAX_REFUSAL_BYTES = 64 * 1024

/**
 * Sends, and reads what comes back. Throws AppError NETWORK_DOWN or EULER_UNREACHABLE where nothing came, EULER_ANSWER_TOO_BIG
 * where too much did; an abort of `signal` is thrown as its own reason.
 */
export async function receive(
  send: (signal: AbortSignal) => Promise<Response>,
  { signal, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, secrets = [] }: ReceiveOptions = {},
): Promise<Answer> {
  const ending = new AbortController()
  const stop = () => ending.abort(signal?.reason)
  const timer = setTimeout(() => ending.abort(new DOMException('no answer in time', 'TimeoutError')), timeoutMs)
  signal?.addEventListener('abort', stop)
  try {
    signal?.throwIfAborted()
    const response = await send(ending.signal)
    const body = await readBody(response, maxBytes, ending.signal)
    return { status: response.status, headers: response.headers, body, hide: hiderOf(secrets) }
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof AppError) throw error
    throw networkFault(ending.signal.aborted ? ending.signal.reason : error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

async function readBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array(0)
  const refused = response.status >= 300
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body.getReader()
  // A stream of somebody's own fetch may not know of the signal.
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined) // it is on its way out already
  signal.addEventListener('abort', stop)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      signal.throwIfAborted()
      if (done) break
      chunks.push(value)
      size += value.byteLength
      if (refused && size > MAX_REFUSAL_BYTES) break
      if (size > maxBytes) throw tooBig(maxBytes)
    }
  } finally {
    signal.removeEventListener('abort', stop)
    // Whatever is left is not wanted; without this the connection would stay open for it.
    stop()
  }
  const body = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.byteLength
  }
  return refused ? body.subarray(0, MAX_REFUSAL_BYTES) : body
}

const tooBig = (maxBytes: number) =>
  new AppError('EULER_ANSWER_TOO_BIG', {
    whose: 'euler',
    next: 'again later',
    text: `Euler Stream sent an answer of more than ${Math.round(maxBytes / 1024 / 1024)} MB, which cannot be right. Fanlight threw it away and asks again.`,
    afterMs: 30_000,
  })

const hiderOf = (secrets: readonly (string | undefined)[]) => {
  const hidden = secrets.filter((secret): secret is string => secret !== undefined && secret !== '')
  return (text: string) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '•••'), text)
}
