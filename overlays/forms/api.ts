/** The way of the streamer's pages to their server. */
import type { Refusal } from '../../shared/status.ts'
import { say, tell } from '../words/say.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface FaultDetails {
  readonly code: string
  /** Epoch ms by this page's clock: before it, trying again is no use. */
  readonly againAt?: number
  readonly link?: { readonly href: string; readonly text: string }
}

/** Why something did not work. The message is in words that can be shown as they are. */
export class Fault extends Error {
  readonly details: FaultDetails
  constructor(text: string, details: FaultDetails) {
    super(text)
    this.details = details
  }
}

/** Euler and TikTok get their time; after it we say so rather than turn a wheel for ever. */
const ANSWER_WITHIN_MS = 20_000

export interface More {
  readonly withinMs?: number
  /** Ends the question: nobody waits for the answer any more. A browser has six connections to a server in all. */
  readonly until?: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
}

function readRefusal(content: unknown, status: number): Fault {
  const error = (content as Partial<Refusal> | null)?.error
  if (typeof error?.text !== 'string') {
    return new Fault(say('Fanlight answered with an error ({status}).', { status: String(status) }), { code: 'ODD' })
  }
  return new Fault(tell(error.text), {
    code: error.code,
    ...(error.afterMs === undefined ? {} : { againAt: Date.now() + error.afterMs }),
    ...(error.link === undefined ? {} : { link: error.link }),
  })
}

async function send<Answer>(path: string, request: RequestInit & { readonly method: Method }): Promise<Answer> {
  const gaveUp = () => request.signal?.aborted === true
  try {
    const answer = await fetch(path, { ...request, cache: 'no-store' })
    const content: unknown = await answer.json().catch((cause: unknown) => {
      if (gaveUp()) throw cause
      // No JSON: not an answer of Fanlight's, or half of one. Its status still tells.
      return null
    })
    if (!answer.ok || content === null) throw readRefusal(content, answer.status)
    return content as Answer
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    if (!gaveUp()) {
      const text = say('Fanlight did not answer. Is it still running? Nothing was changed, as far as we can tell.')
      throw new Fault(text, { code: 'NOT_THERE' })
    }
    const text =
      request.method === 'GET'
        ? say('Fanlight did not answer. Is it still running?')
        : say('There was no answer in time. It may have been done all the same: look before you try again.')
    throw new Fault(text, { code: 'NO_ANSWER' })
  }
}

/** Asks the server; throws a Fault where it refuses, is not there, or takes longer than `withinMs`. */
export async function ask<Answer>(method: Method, path: string, body?: unknown, more: More = {}): Promise<Answer> {
  const giveUp = new AbortController()
  const abort = () => giveUp.abort()
  const timer = setTimeout(abort, more.withinMs ?? ANSWER_WITHIN_MS)
  more.until?.addEventListener('abort', abort)
  const json = body === undefined ? {} : { 'content-type': 'application/json' }
  try {
    return await send<Answer>(path, {
      method,
      signal: giveUp.signal,
      headers: { ...more.headers, ...json },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } finally {
    clearTimeout(timer)
    more.until?.removeEventListener('abort', abort)
  }
}

/** Sends a file; as long as that takes. Throws a Fault. */
export const upload = <Answer>(path: string, file: Blob, type: string): Promise<Answer> =>
  send<Answer>(path, { method: 'PUT', body: file, headers: { 'content-type': type } })

/** Anything thrown, as something that can be shown. */
export const faultOf = (thrown: unknown): Fault =>
  thrown instanceof Fault
    ? thrown
    : new Fault(say('Something went wrong in this page. Reload it and try again.'), { code: 'PAGE' })

/** What to show of anything thrown, where its words are enough. */
export const faultText = (thrown: unknown): string => faultOf(thrown).message
