/** What an answer's body says in words, whichever of Euler's ways it says it. */
import type { Answer } from './answer.ts'
import type { ErrorAnswer } from './wire.external.ts'

export interface Said {
  /** The answer's own code where it has one: a body can say 500 inside an HTTP 200. */
  readonly code?: number
  /** OAuth's name of the error. */
  readonly oauthError?: string
  /** Everything that was said, for looking for words in. */
  readonly words: string
  /** The most helpful sentence, for quoting. */
  readonly sentence?: string
  /** Which limit was met. */
  readonly limit?: string
}

const MAX_QUOTE = 200
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The body as JSON, or undefined where it is none. A batch of messages never begins with '{'. */
export function jsonOf(answer: Answer): Readonly<Record<string, unknown>> | undefined {
  const body = new TextDecoder().decode(answer.body.subarray(0, 1024 * 1024)).trim()
  if (!body.startsWith('{')) return undefined
  try {
    return record(JSON.parse(body))
  } catch {
    return undefined // an object that was cut short says nothing
  }
}

/** Reads an answer that says no, or that may. */
export function whatItSays(answer: Answer): Said {
  const json = jsonOf(answer)
  if (json === undefined) return { words: answer.status >= 400 ? pageWords(answer) : '' }
  const { code, message, error, error_description, fallback_message, limit_label }: ErrorAnswer = json
  const nested = record(error)
  const oauthError = text(nested['error']) ?? (/^[a-z_]+$/.test(text(error) ?? '') ? text(error) : undefined)
  const description = text(nested['error_description']) ?? text(error_description)
  const sentence = description ?? text(message) ?? text(nested['message']) ?? text(error) ?? text(fallback_message)
  const number = Number(code)
  const limit = text(limit_label)
  // Some say it in a field of its own.
  const offline = json['is_live'] === false ? 'not live' : undefined
  return {
    ...(Number.isInteger(number) && code !== null && code !== '' ? { code: number } : {}),
    ...(oauthError === undefined ? {} : { oauthError }),
    ...(sentence === undefined ? {} : { sentence }),
    ...(limit === undefined ? {} : { limit }),
    words: [offline, sentence, text(message), oauthError, text(error), text(fallback_message)]
      .filter(Boolean)
      .join(' · '),
  }
}

/** Plain text, or a page of some proxy on the way: enough of it to recognise a word. */
const pageWords = (answer: Answer) =>
  new TextDecoder()
    .decode(answer.body.subarray(0, 4096))
    .replace(/<[^>]*>/g, ' ')
    .trim()

/** A stranger's sentence made safe to show: one line, short, and nothing in it that was sent in confidence. */
export function quote(sentence: string, answer: Answer): string {
  const line = answer
    .hide(sentence)
    // Tokens that we do not know of: nothing a person writes is this long without a break.
    .replace(/[\w~+=-]{32,}/g, '•••')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  return line.length <= MAX_QUOTE ? line : `${line.slice(0, MAX_QUOTE - 1)}…`
}
