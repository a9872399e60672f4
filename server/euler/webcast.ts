/** What a LIVE is made of, asked of Euler: fetch, rate_limits, live check. Each call is two functions: ask, and judge. */
import { AppError } from '../errors.ts'
import { receive, type Answer } from './answer.ts'
import { askInDialect, learnedOf, learnGranted, otherDialect, send, type Dialect, type Fields } from './dialect.ts'
import type { Euler, FetchAnswer, RateLimits } from './euler.ts'
import { readBatch, type Batch } from './fetch-result.ts'
import { readLimits } from './limits.ts'
import { USER_AGENT } from './push-address.ts'
import { resetAt } from './retry-after.ts'
import { jsonOf } from './said.ts'
import { unpack } from './unpack.ts'
import { isAboutPeople, judge, judgeWords } from './verdict.ts'
import type { LiveCheckAnswer, RateLimitsAnswer } from './wire.external.ts'
import { isRejectedToken, withToken, type TokenLender } from './with-token.ts'

/** Who is asked about. */
export interface FetchAsk {
  /** Without the @. */
  readonly handle: string
  /** TikTok's id of the LIVE, once an answer told it. */
  readonly room?: string | undefined
  readonly cursor?: string | undefined
}

interface AskOptions {
  readonly dialect: Dialect
  readonly token: string
  readonly signal?: AbortSignal | undefined
  /** Called right before it is sent: what it throws keeps it from being sent. */
  readonly mayAsk?: (() => void) | undefined
}

function ask(euler: Euler, call: Parameters<typeof send>[1], fields: Fields, options: AskOptions): Promise<Answer> {
  const { dialect, token, signal, mayAsk } = options
  const sendNow = (ending: AbortSignal) => {
    mayAsk?.()
    return send(euler, call, dialect, { token, fields, signal: ending })
  }
  return receive(sendNow, { signal, secrets: [token, euler.apiKey] })
}

export const requestFetch = (euler: Euler, { handle, room, cursor }: FetchAsk, options: AskOptions): Promise<Answer> =>
  ask(
    euler,
    'fetch',
    options.dialect === 'docs'
      ? { unique_id: handle, cursor }
      : { unique_id: handle, room_id: room, cursor, client: 'fanlight', user_agent: USER_AGENT },
    options,
  )

/** The same question by its newer name; '0' stands for a room that nobody knows yet. */
const requestConnect = (euler: Euler, { handle, room, cursor }: FetchAsk, options: AskOptions): Promise<Answer> =>
  ask(
    euler,
    'connect',
    { room_id: room ?? '0', unique_id: handle, cursor, client: 'fanlight', user_agent: USER_AGENT },
    options,
  )

/** Reads the batch, whatever the content type says. Throws AppError: verdict.ts's, EULER_EMPTY or EULER_GARBLED. */
export function readFetch(answer: Answer, now: number): FetchAnswer {
  throwIfRefused(answer, now)
  const fault = jsonOf(answer) === undefined ? undefined : judgeWords(answer)
  if (fault !== undefined) throw fault
  if (answer.body.byteLength === 0) {
    throw new AppError('EULER_EMPTY', {
      whose: 'euler',
      next: 'again later',
      text: 'Euler Stream sent an empty answer: TikTok saw through its way in this time. Fanlight keeps trying.',
      afterMs: 10_000,
    })
  }
  const named = answer.headers.get('x-room-id')
  const room = named !== null && /^[1-9]\d{0,19}$/.test(named) ? named : undefined
  const batch = readBatch(unpacked(answer.body))
  const { messages, undecodable, cursor, intervalMs } = batch
  const push = readOffer(batch, answer.headers)
  return {
    messages,
    undecodable,
    ...(cursor === undefined ? {} : { cursor }),
    ...(intervalMs === undefined ? {} : { intervalMs }),
    ...(room === undefined ? {} : { room }),
    limits: readLimits(answer.headers, now),
    ...(push === undefined ? {} : { push }),
  }
}

/** As it came where it cannot be unpacked: whoever reads it says what is wrong. */
function unpacked(body: Uint8Array): Uint8Array {
  try {
    return unpack(body)
  } catch {
    return body
  }
}

/** The socket that an answer names. */
function readOffer(batch: Batch, headers: Headers): FetchAnswer['push'] {
  if (batch.pushServer === undefined) return undefined
  const cookie = headers.get('x-set-tt-cookie')
  return {
    server: batch.pushServer,
    params: batch.pushParams,
    cursor: batch.cursor ?? '',
    internalExt: batch.internalExt,
    ...(cookie === null || cookie === '' ? {} : { cookie }),
  }
}

export interface FetcherDeps {
  readonly tokens: TokenLender
  readonly now: () => number
  /** Called right before each request, the second try of one included: what it throws keeps it from being sent. */
  readonly mayAsk?: () => void
}

export type Fetcher = (ask: FetchAsk, signal?: AbortSignal) => Promise<FetchAnswer>

/** What a 401 or 403 may mean where Euler reads tokens in the other dialect only, so that we came as nobody. */
const AS_NOBODY: ReadonlySet<string> = new Set(['EULER_TOKEN_REJECTED', 'EULER_NEEDS_PLAN', 'EULER_API_KEY_WRONG'])

/**
 * One fetch that takes care of itself: the dialect is found out, a cursor that is not welcome is left out, and a rejected
 * token is exchanged once. Rejects with AppError, or with the signal's reason.
 */
export function createFetcher(euler: Euler, { tokens, now, mayAsk }: FetcherDeps): Fetcher {
  /** A LIVE that was over when last asked for: the next one has an id of its own, and asking for this would never find it. */
  let overRoom: string | undefined

  async function fetchOnce(what: FetchAsk, token: string, signal?: AbortSignal): Promise<FetchAnswer> {
    const request = (dialect: Dialect) => requestFitting(euler, what, { dialect, token, signal, mayAsk })
    const { answer, dialect } = await askInDialect(euler, 'fetch', request, isAboutPeople)
    const read = readFetch(answer, now())
    learnGranted(euler, 'fetch', dialect)
    return read
  }

  /** Denied, and never granted before: asks in the other dialect. Throws what it was given where that helps nothing. */
  async function fetchElsewhere(what: FetchAsk, token: string, denied: unknown, signal?: AbortSignal) {
    const dialect = otherDialect(euler, 'fetch')
    if (!(denied instanceof AppError) || !AS_NOBODY.has(denied.code) || dialect === undefined) throw denied
    try {
      const read = readFetch(await requestFitting(euler, what, { dialect, token, signal, mayAsk }), now())
      learnGranted(euler, 'fetch', dialect)
      return read
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof AppError) || error.code !== 'NOT_LIVE') throw denied
      // It knows us and the handle: that is an answer.
      learnGranted(euler, 'fetch', dialect)
      throw error
    }
  }

  async function fetchKnowing(asked: FetchAsk, token: string, signal?: AbortSignal): Promise<FetchAnswer> {
    const what = asked.room === overRoom ? { ...asked, room: undefined } : asked
    try {
      return await fetchOnce(what, token, signal)
    } catch (error) {
      if (error instanceof AppError && error.code === 'NOT_LIVE') overRoom = what.room ?? overRoom
      throw error
    }
  }

  return (what, signal) =>
    withToken(tokens, async (token, isRenewed) => {
      try {
        return await fetchKnowing(what, token, signal)
      } catch (error) {
        // The first rejection is about the token: another one may do.
        if (isRejectedToken(error) && !isRenewed) throw error
        return fetchElsewhere(what, token, error, signal).catch(async (last: unknown) => {
          if (isRejectedToken(last)) await tokens.rejected(token)
          throw last
        })
      }
    })
}

/** As this Euler wants it asked. */
const requestFitting = (euler: Euler, what: FetchAsk, options: AskOptions): Promise<Answer> =>
  options.dialect === 'docs' ? requestWithCursor(euler, what, options) : requestByEitherName(euler, what, options)

/** The OpenAPI files call it by two names. The newer one is tried once, where the older is not known (any more). */
async function requestByEitherName(euler: Euler, what: FetchAsk, options: AskOptions): Promise<Answer> {
  const learned = learnedOf(euler)
  if (learned.connects) return requestConnect(euler, what, options)
  const answer = await requestFetch(euler, what, options)
  if (learned.connects === false || !isGone(answer)) return answer
  const second = await requestConnect(euler, what, options)
  learned.connects = !isGone(second) && !isMisunderstood(second)
  return learned.connects ? second : answer
}

const isGone = (answer: Answer) => [404, 405, 410].includes(answer.status) && !isAboutPeople(answer)

/** The documentation shows no cursor for its fetch: where it is minded, it is left out from then on. */
async function requestWithCursor(euler: Euler, what: FetchAsk, options: AskOptions): Promise<Answer> {
  const { cursor, ...without } = what
  const learned = learnedOf(euler)
  if (cursor === undefined) return requestFetch(euler, what, options)
  if (learned.cursorUnwanted) return requestFetch(euler, without, options)
  const answer = await requestFetch(euler, what, options)
  if (!isMisunderstood(answer) || isAboutPeople(answer)) return answer
  const second = await requestFetch(euler, without, options)
  if (isMisunderstood(second)) return answer
  learned.cursorUnwanted = true
  return second
}

const isMisunderstood = ({ status }: Answer) => status === 400 || status === 422

export const requestRateLimits = (euler: Euler, options: AskOptions): Promise<Answer> =>
  ask(euler, 'rateLimits', {}, options)

/** The day's window, from the body, else from the headers. */
export function readRateLimits(answer: Answer, now: number): RateLimits {
  throwIfRefused(answer, now)
  const json: { readonly response?: RateLimitsAnswer; readonly data?: RateLimitsAnswer } & RateLimitsAnswer =
    jsonOf(answer) ?? {}
  const { max, remaining, reset_at } = (json.response ?? json.data ?? json).day ?? {}
  if (typeof remaining !== 'number') return readLimits(answer.headers, now)
  const resetsAt = resetAt(String(reset_at), now) ?? (typeof reset_at === 'string' ? Date.parse(reset_at) : NaN)
  return {
    left: Math.max(0, remaining),
    ...(typeof max === 'number' && max > 0 ? { of: max } : {}),
    ...(Number.isNaN(resetsAt) ? {} : { resetsAt }),
  }
}

/** Asks rate_limits in the dialect this Euler speaks. Rejects with AppError. */
export async function askRateLimits(
  euler: Euler,
  token: string,
  now: () => number,
  signal?: AbortSignal,
): Promise<RateLimits> {
  const request = (dialect: Dialect) => requestRateLimits(euler, { dialect, token, signal })
  return readRateLimits((await askInDialect(euler, 'rateLimits', request)).answer, now())
}

export interface LiveCheckAsk {
  readonly handle: string
  /** TikTok's numeric id of the creator: the OpenAPI dialect asks by it and by nothing else. */
  readonly creatorId?: string | undefined
}

export const requestLiveCheck = (euler: Euler, who: LiveCheckAsk, options: AskOptions): Promise<Answer> =>
  ask(
    euler,
    'liveCheck',
    options.dialect === 'docs' ? { unique_ids: [who.handle] } : { user_numeric_ids: [who.creatorId ?? who.handle] },
    options,
  )

export interface LiveCheck {
  readonly live: boolean
  readonly room?: string
}

/** Undefined where the answer does not speak of this creator. */
export function readLiveCheck(answer: Answer, who: LiveCheckAsk, now: number): LiveCheck | undefined {
  throwIfRefused(answer, now)
  const json: LiveCheckAnswer & Readonly<Record<string, unknown>> = jsonOf(answer) ?? {}
  const flat = json[who.handle]
  if (typeof flat === 'boolean') return { live: flat }
  const found = json.response?.data?.[who.creatorId ?? who.handle]
  if (typeof found?.is_live !== 'boolean') return undefined
  return {
    live: found.is_live,
    ...(typeof found.room_id === 'string' && found.room_id !== '' ? { room: found.room_id } : {}),
  }
}

function throwIfRefused(answer: Answer, now: number): void {
  const fault = judge(answer, now)
  if (fault !== undefined) throw fault
}
