/** The setup page's way to its server. */
import type { Refusal } from '../../shared/status.ts'

/** Why something did not work, in words that can be shown as they are. */
export class ApiFault extends Error {
  /** True where no Fanlight answered at all. */
  readonly lost: boolean
  constructor(text: string, lost = false) {
    super(text)
    this.lost = lost
  }
}

const ANSWER_WITHIN_MS = 8_000

const readText = (body: unknown): string | undefined => {
  const error = (body as Partial<Refusal> | null)?.error
  return typeof error?.text === 'string' ? error.text : undefined
}

/** Asks the server; throws ApiFault where it refuses, or is not there. */
export async function ask<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), ANSWER_WITHIN_MS)
  try {
    return await send<Answer>(path, {
      method,
      signal: giveUp.signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
  } finally {
    clearTimeout(timer)
  }
}

/** Sends a recording; as long as that takes. Throws ApiFault. */
export const upload = (path: string, file: Blob): Promise<unknown> =>
  send(path, { method: 'PUT', body: file, headers: { 'content-type': 'application/x-ndjson' } })

async function send<Answer>(path: string, request: RequestInit): Promise<Answer> {
  try {
    const answer = await fetch(path, { ...request, cache: 'no-store' })
    const content: unknown = await answer.json()
    if (!answer.ok) throw new ApiFault(readText(content) ?? `Fanlight answered with an error (${answer.status}).`)
    return content as Answer
  } catch (cause) {
    if (cause instanceof ApiFault) throw cause
    throw new ApiFault(
      'Fanlight did not answer. Is it still running? Nothing was changed, as far as we can tell.',
      true,
    )
  }
}

/** What to show of anything thrown. */
export const faultText = (thrown: unknown): string =>
  thrown instanceof ApiFault ? thrown.message : 'Something went wrong in this page. Reload it and try again.'
