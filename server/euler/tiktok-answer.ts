/** Answers that Euler passes on from TikTok: unpacked from their envelopes, and TikTok's no told from a yes inside a 200. */
import { AppError, type Next, type Whose } from '../errors.ts'
import type { Answer } from './answer.ts'
import { parseExact } from './exact-json.ts'
import { quote } from './said.ts'
import { judge } from './verdict.ts'

export type Json = Readonly<Record<string, unknown>>

export const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [])

/** The body as it is, ids exact. Throws AppError: what verdict.ts finds, or EULER_GARBLED. An empty body is an empty object. */
export function readJson(answer: Answer, now: number): Json {
  const fault = judge(answer, now)
  if (fault !== undefined) throw fault
  const text = new TextDecoder().decode(answer.body).trim()
  if (text === '') return {}
  try {
    const json = parseExact(text)
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Json
  } catch {
    // Told below: no JSON, and JSON that is no object, are the same to us.
  }
  throw new AppError('EULER_GARBLED', {
    whose: 'euler',
    next: 'again later',
    text: 'Euler Stream sent an answer that cannot be read. Try again in a moment.',
  })
}

/** `{code, message, response}`, with `data` in place of `response` for some calls, or nothing around it at all. */
export function readEnvelope(answer: Answer, now: number): Json {
  const json = readJson(answer, now)
  return record(json['response'] ?? json['data'] ?? json)
}

export interface TikTokAnswer {
  readonly data: unknown
  /** Paging, where there is any. */
  readonly extra: Json
}

/** TikTok's part. Throws AppError: Euler's refusals, or TikTok's. */
export function readTikTok(answer: Answer, now: number): TikTokAnswer {
  const json = readJson(answer, now)
  const response = record(json['response'])
  const places = [record(response['data']), response, record(json['data']), json]
  const tiktok = places.find((place) => 'status_code' in place)
  if (tiktok === undefined) {
    if (json['success'] === false || json['ok'] === false) throw refusal(undefined, wordsOf([json]), answer)
    return { data: response['data'] ?? json['response'] ?? json['data'] ?? json, extra: record(json['extra']) }
  }
  const code = Number(tiktok['status_code'])
  if (code !== 0) throw refusal(code, wordsOf([record(tiktok['data']), tiktok, response, json]), answer)
  return { data: tiktok['data'], extra: record(tiktok['extra']) }
}

/** The likeliest sentence: what TikTok would show its own people comes first. */
function wordsOf(places: readonly Json[]): string {
  const names = ['prompts', 'message', 'description', 'error']
  const said = places.flatMap((place) => names.map((name) => place[name]))
  return said.find((words): words is string => typeof words === 'string' && words !== '' && words !== 'OK') ?? ''
}

const SESSION_ENDED = 20_003
const LIVE_OVER = 30_003
const NOBODY = /user.{0,40}(not (be )?found|does ?n[o'’]t exist|unknown|invalid)|(unknown|no such|invalid) user/i
const OVER = /(live|room|stream|broadcast) (has )?(already )?(ended|finished|is over)|not (currently )?live/i
const NOT_ALLOWED = /moderator|permission|not allowed|forbidden|only the (host|anchor|creator)|admin|authori[sz]ed/i
const SESSION = /session|log(ged)? ?(in|out)|sign in/i

function refusal(code: number | undefined, words: string, answer: Answer): AppError {
  const tail = [
    ...(words === '' ? [] : [`Its words: “${quote(words, answer)}”`]),
    ...(code === undefined ? [] : [`(TikTok’s number: ${code})`]),
  ].join(' ')
  const say = (name: string, whose: Whose, next: Next, text: string) =>
    new AppError(name, { whose, next, text: `${text} ${tail}`.trim() })
  if (code === SESSION_ENDED || SESSION.test(words)) {
    return say(
      'TIKTOK_SESSION_ENDED',
      'you',
      'reconnect',
      'TikTok has ended the session that you gave to Euler Stream. Connect your account again.',
    )
  }
  if (code === LIVE_OVER || OVER.test(words))
    return say('NOT_LIVE', 'you', 'fix', 'This LIVE is over, so there is nothing to do it in.')
  if (NOBODY.test(words)) return say('USER_UNKNOWN', 'you', 'fix', 'TikTok knows nobody by this number.')
  if (NOT_ALLOWED.test(words)) {
    return say(
      'TIKTOK_NOT_ALLOWED',
      'tiktok',
      'fix',
      'TikTok does not let the connected account do this: only the host of a LIVE and its moderators may.',
    )
  }
  return say('TIKTOK_SAID_NO', 'tiktok', 'fix', 'TikTok refused to do this.')
}
