/** The control page's way to its server. */
import type { Refusal } from '../../shared/status.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

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

const NOT_THERE = 'Fanlight did not answer. Is it still running?'
const MAYBE_DONE =
  'There was no answer in time. It may have been done all the same: look at the list of actions before you try again.'

function readRefusal(content: unknown, status: number): Fault {
  const error = (content as Partial<Refusal> | null)?.error
  if (typeof error?.text !== 'string') return new Fault(`Fanlight answered with an error (${status}).`, { code: 'ODD' })
  return new Fault(error.text, {
    code: error.code,
    ...(error.afterMs === undefined ? {} : { againAt: Date.now() + error.afterMs }),
    ...(error.link === undefined ? {} : { link: error.link }),
  })
}

/** Asks the server; throws a Fault where it refuses, is not there, or takes longer than `withinMs`. */
export async function ask<Answer>(
  method: Method,
  path: string,
  body?: unknown,
  withinMs = ANSWER_WITHIN_MS,
): Promise<Answer> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), withinMs)
  try {
    const answer = await fetch(`/api/control${path}`, {
      method,
      signal: giveUp.signal,
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const content: unknown = await answer.json().catch((cause: unknown) => {
      if (giveUp.signal.aborted) throw cause
      // No JSON: not an answer of Fanlight's, or half of one. Its status still tells.
      return null
    })
    if (!answer.ok || content === null) throw readRefusal(content, answer.status)
    return content as Answer
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    if (giveUp.signal.aborted) throw new Fault(method === 'GET' ? NOT_THERE : MAYBE_DONE, { code: 'NO_ANSWER' })
    throw new Fault(`${NOT_THERE} Nothing was changed, as far as we can tell.`, { code: 'NOT_THERE' })
  } finally {
    clearTimeout(timer)
  }
}

/** Anything thrown, as something that can be shown. */
export const faultOf = (thrown: unknown): Fault =>
  thrown instanceof Fault
    ? thrown
    : new Fault('Something went wrong in this page. Reload it and try again.', { code: 'PAGE' })
