/** What an answer means: who has to do what about it. Pure, so that every strange answer is a three-line test. */
import { AppError, type Next, type Whose } from '../errors.ts'
import type { Answer } from './answer.ts'
import { waitAsked } from './retry-after.ts'
import { quote, whatItSays, type Said } from './said.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const NOT_LIVE =
  /\b(not|isn['’]t|no longer) (currently |presently )?(a )?(live|streaming|broadcasting|online)\b|\b(user|host|creator|room|stream)_?(is )?[ _]?offline\b|\boffline\b|not_live|(live|stream|room|broadcast) (has )?(already )?(ended|finished)|\broom\b.{0,60}\bnot (be )?found\b|\bno (active|current|ongoing|live) (live|livestream|stream|room|broadcast)\b/i
const USER_UNKNOWN =
  /user_?not_?found|(user|creator|account|unique_?id|handle)\b.{0,60}\b(not (be )?found|does ?n[o'’]t exist|unknown|invalid)|(unknown|no such|invalid|could not find|cannot find|can['’]t find)( the)?( tiktok)? (user|creator|unique_?id|handle)/i
/** How web frameworks name a missing address; its words may be "room", "live" or "user", and mean neither. */
const NO_SUCH_ROUTE = /\broute (GET|POST|PUT|PATCH|DELETE):\S+ not found|\bcannot (GET|POST|PUT|PATCH|DELETE) \//i
const TIKTOK_REFUSED =
  /illegal web id|fetching the webcast url|tiktok (has )?(refused|blocked|rejected|returned|responded|denied)/i
const PLAN = /premium|upgrade|pricing|(business|enterprise|pro|paid) plan|subscription/i
const API_KEY = /api[ _-]?key/i
const SCOPE = /scope/i
const SCOPE_NAME = /\b[a-z]+:[a-z_]+\b/
const OVERLOAD = /load[ _-]?shed|not ready|overload|capacity|maintenance/i

/** The answer's fault, or undefined where there is none. `now` is epoch ms. */
export function judge(answer: Answer, now: number): AppError | undefined {
  const said = whatItSays(answer)
  const status = statusOf(answer, said)
  if (status < 300) return undefined
  const wait = waitAsked(answer.headers, said, now, status)
  const facts: Facts = { answer, said, status, wait }
  if (status < 400) return redirected(facts)
  if (status === 402) return needsPlan(facts)
  if (status === 429) return slowDown(facts)
  if (status === 401 || status === 403) return denied(facts)
  return (
    byWords(facts) ??
    (status < 500 && PLAN.test(said.words) ? needsPlan(facts) : undefined) ??
    (status === 404 || status === 405 ? noSuchCall(facts) : status < 500 ? notUnderstood(facts) : broken(facts))
  )
}

/** JSON where a batch was due: by its number a yes, and still a no where it tells that nobody is live. */
export function judgeWords(answer: Answer): AppError | undefined {
  return byWords({ answer, said: whatItSays(answer), status: answer.status, wait: undefined })
}

/** Is this 404 about a person or a LIVE, and not about the address that was asked? */
export function isAboutPeople(answer: Answer): boolean {
  const { words } = whatItSays(answer)
  return !NO_SUCH_ROUTE.test(words) && (NOT_LIVE.test(words) || USER_UNKNOWN.test(words))
}

interface Facts {
  readonly answer: Answer
  readonly said: Said
  readonly status: number
  readonly wait: number | undefined
}

/** A body can say no inside an HTTP 200: by its code, or by an error without one. */
function statusOf(answer: Answer, said: Said): number {
  if (answer.status >= 300) return answer.status
  if (said.code !== undefined && said.code >= 400 && said.code < 600) return said.code
  const complains = said.oauthError !== undefined || /"(error|fallback_message)"\s*:\s*["{]/.test(beginning(answer))
  return complains && !(said.code !== undefined && said.code < 400) ? 500 : answer.status
}

const beginning = (answer: Answer) => {
  const start = answer.body.subarray(0, 2048)
  return start[0] === 0x7b ? new TextDecoder().decode(start) : ''
}

const error = (
  code: string,
  whose: Whose,
  next: Next,
  text: string,
  { answer, said }: Facts,
  afterMs?: number,
): AppError => {
  const words = said.sentence === undefined ? '' : ` Its words: “${quote(said.sentence, answer)}”`
  return new AppError(code, { whose, next, text: `${text}${words}`, ...(afterMs === undefined ? {} : { afterMs }) })
}

const redirected = (facts: Facts) =>
  error(
    'EULER_REDIRECTED',
    'euler',
    'again later',
    'Euler Stream points somewhere else, and Fanlight does not take your token there. Its address may have changed: look for a newer Fanlight, or check the address of the API.',
    facts,
    facts.wait ?? 5 * MINUTE,
  )

const needsPlan = (facts: Facts) =>
  error(
    'EULER_NEEDS_PLAN',
    'plan',
    'upgrade',
    'Your Euler Stream plan does not include this. Everything that your plan includes goes on working.',
    facts,
  )

function slowDown(facts: Facts): AppError {
  const { said, wait, answer } = facts
  const label = said.limit ?? ''
  const room = label.includes('room')
  const whose = room ? 'euler' : 'plan'
  const whereOf = room ? 'of this LIVE' : 'of your Euler Stream plan'
  if (/day|daily/.test(label) || isDaySpent(answer.headers)) {
    return error(
      'EULER_DAY_SPENT',
      whose,
      'again later',
      `Today’s calls ${whereOf} are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.`,
      facts,
      // Asking every minute would not bring the new day any sooner.
      wait ?? HOUR,
    )
  }
  const window = /minute|hour/.exec(label)?.[0]
  return error(
    'EULER_SLOW_DOWN',
    whose,
    'again later',
    `Euler Stream asks Fanlight to slow down${window ? `: this ${window}’s calls ${whereOf} are used up` : ''}. It goes on by itself.`,
    facts,
    wait ?? MINUTE,
  )
}

const isDaySpent = (headers: Headers) =>
  headers.get('ratelimit-remaining')?.trim() === '0' && /\bw=86400\b/.test(headers.get('ratelimit-policy') ?? '')

/** 401 and 403: a scope, a plan, a key or the token, told apart by words alone. */
function denied(facts: Facts): AppError {
  const challenge = facts.answer.headers.get('www-authenticate') ?? ''
  const words = `${facts.said.words} ${challenge}`
  if (facts.answer.headers.get('cf-mitigated') === 'challenge') return blocked(facts)
  if (SCOPE.test(words)) return scopeMissing(facts, words)
  if (API_KEY.test(words) && !/sign up|free api key/i.test(words)) return apiKeyWrong(facts)
  if (PLAN.test(words)) return needsPlan(facts)
  if (facts.status === 401 || /token|session|authoriz/i.test(words)) return tokenRejected(facts)
  return apiKeyWrong(facts)
}

function scopeMissing(facts: Facts, words: string): AppError {
  const scope = SCOPE_NAME.exec(words)?.[0]
  return error(
    'EULER_SCOPE_MISSING',
    'you',
    'reconnect',
    scope === undefined
      ? 'You have not given Fanlight the permission for this. Connect again and allow it.'
      : `You have not given Fanlight the permission ${scope}. Connect again and allow it.`,
    facts,
  )
}

const apiKeyWrong = (facts: Facts) =>
  error(
    'EULER_API_KEY_WRONG',
    'you',
    'fix',
    'Euler Stream does not let Fanlight in. If you gave it an API key, check that key in Euler’s dashboard; check too that your OAuth client still exists there.',
    facts,
  )

const tokenRejected = (facts: Facts) =>
  error(
    'EULER_TOKEN_REJECTED',
    'you',
    'reconnect',
    'Euler Stream does not accept the connection to your TikTok account any more. Connect again.',
    facts,
  )

const blocked = (facts: Facts) =>
  error(
    'EULER_BLOCKED',
    'euler',
    'again later',
    'A guard in front of Euler Stream takes Fanlight for a robot. A VPN makes this likelier; Fanlight tries again later.',
    facts,
    facts.wait ?? 5 * MINUTE,
  )

/** What the words say, whatever the number. */
function byWords(facts: Facts): AppError | undefined {
  const { words } = facts.said
  if (NO_SUCH_ROUTE.test(words)) return undefined
  if (NOT_LIVE.test(words)) {
    return error(
      'NOT_LIVE',
      'you',
      'again later',
      'You are not live on TikTok. Fanlight waits for your LIVE.',
      facts,
      facts.wait,
    )
  }
  if (USER_UNKNOWN.test(words)) {
    return error('USER_UNKNOWN', 'you', 'fix', 'TikTok knows nobody by this name. Check the TikTok handle.', facts)
  }
  if (TIKTOK_REFUSED.test(words)) {
    return error(
      'TIKTOK_REFUSED',
      'tiktok',
      'again later',
      'TikTok did not let Euler Stream in this time. It usually does a moment later; Fanlight keeps trying.',
      facts,
      facts.wait ?? 5_000,
    )
  }
  return undefined
}

const noSuchCall = (facts: Facts) =>
  error(
    'EULER_CALL_GONE',
    'euler',
    'again later',
    'Euler Stream does not know what Fanlight asks for. It may have changed: look for a newer Fanlight, and check the TikTok handle.',
    facts,
    facts.wait ?? 5 * MINUTE,
  )

const notUnderstood = (facts: Facts) =>
  error(
    'EULER_REQUEST_REFUSED',
    'fanlight',
    'again later',
    'Euler Stream did not accept how Fanlight asked. Check the TikTok handle; if it is right, look for a newer Fanlight.',
    facts,
    facts.wait ?? MINUTE,
  )

function broken(facts: Facts): AppError {
  if (facts.status === 503 || OVERLOAD.test(facts.said.words)) {
    return error(
      'EULER_BUSY',
      'euler',
      'again later',
      'Euler Stream has too much to do right now. Fanlight keeps trying.',
      facts,
      facts.wait ?? 5_000,
    )
  }
  if (facts.status === 500) {
    return error(
      'EULER_FAILED',
      'euler',
      'again later',
      'Euler Stream had a fault of its own. Fanlight keeps trying.',
      facts,
      facts.wait ?? 5_000,
    )
  }
  return error(
    'EULER_DOWN',
    'euler',
    'again later',
    'Euler Stream is having trouble. Fanlight keeps trying.',
    facts,
    facts.wait ?? 10_000,
  )
}
