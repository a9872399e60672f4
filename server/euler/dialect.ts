/**
 * Euler's documentation and its OpenAPI files disagree on where a call lives and how it is dressed. Both ways are data here;
 * which one this Euler speaks is found out by asking (docs/euler.md has the story).
 */
import { AppError } from '../errors.ts'
import type { Answer } from './answer.ts'
import type { Euler } from './euler.ts'
import { USER_AGENT } from './push-address.ts'

export type Dialect = 'docs' | 'openapi'

interface Dress {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly token: 'authorization' | 'x-oauth-token'
  readonly fields: 'json' | 'query'
}

const bearer = { token: 'authorization', fields: 'json' } as const
const header = { token: 'x-oauth-token', fields: 'query' } as const

export const CALLS = {
  fetch: {
    docs: { ...bearer, method: 'POST', path: '/webcast/fetch' },
    openapi: { ...header, method: 'GET', path: '/webcast/fetch' },
  },
  /** What the newer OpenAPI file calls fetch. */
  connect: {
    docs: { ...bearer, method: 'POST', path: '/webcast/fetch' },
    openapi: { ...header, method: 'GET', path: '/webcast/rooms/{room_id}/connect' },
  },
  rateLimits: {
    // The documentation is silent on this one: the path is the OpenAPI's, dressed like the rest of the documentation.
    docs: { ...bearer, method: 'GET', path: '/webcast/rate_limits', fields: 'query' },
    openapi: { ...header, method: 'GET', path: '/webcast/rate_limits' },
  },
  liveCheck: {
    docs: { ...bearer, method: 'POST', path: '/webcast/bulk_live_check' },
    openapi: { ...header, method: 'POST', path: '/webcast/bulk_live_check', fields: 'json' },
  },
} as const satisfies Record<string, Record<Dialect, Dress>>

export type Call = keyof typeof CALLS

export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Sends one call in one dialect; `{name}` in a path is filled from the fields. Redirects are not followed: the token is
 * for Euler, not for where it points.
 */
export function send(
  euler: Euler,
  call: Call,
  dialect: Dialect,
  { token, fields = {}, signal }: { readonly token: string; readonly fields?: Fields; readonly signal?: AbortSignal },
): Promise<Response> {
  const dress: Dress = CALLS[call][dialect]
  const path = dress.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(fields[name] ?? '0')))
  const url = secureUrl(euler.api, path)
  const headers = new Headers({ accept: 'application/protobuf,application/json' })
  setCredential(headers, dress.token, dress.token === 'authorization' ? `Bearer ${token}` : token)
  // The socket that a fetch names wants to see the browser for which it was signed.
  if (call === 'fetch' || call === 'connect') headers.set('user-agent', USER_AGENT)
  if (dialect === 'openapi' && euler.apiKey !== undefined) setCredential(headers, 'x-api-key', euler.apiKey)
  const known = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && !dress.path.includes(`{${name}}`),
  )
  let body: string | undefined
  if (dress.fields === 'json') {
    headers.set('content-type', 'application/json')
    body = JSON.stringify(Object.fromEntries(known))
  } else {
    for (const [name, value] of known) url.searchParams.set(name, String(value))
  }
  return euler.fetch(url, {
    method: dress.method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
  })
}

/** A header that cannot hold the value says so with the value in its message, which must not get any further. */
export function setCredential(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value)
  } catch {
    throw new AppError('CREDENTIAL_GARBLED', {
      whose: 'you',
      next: 'fix',
      text: `The ${name === 'x-api-key' ? 'API key' : 'token'} for Euler Stream holds characters that it cannot have. Paste it again.`,
    })
  }
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/

/** The address of a call. Throws AppError EULER_NOT_SECURE where tokens would cross a network in plain sight. */
export function secureUrl(base: string, path: string): URL {
  const url = new URL(`${base.replace(/\/+$/, '')}${path}`)
  if (url.protocol === 'https:' || LOOPBACK.test(url.hostname)) return url
  throw new AppError('EULER_NOT_SECURE', {
    whose: 'you',
    next: 'fix',
    text: `Fanlight sends tokens only over https. Change the address of Euler’s API (now at ${url.host}) to one that begins with https.`,
  })
}

/** Something that this Euler turned out to be like, kept while Fanlight runs so that a refusal is met once. */
export interface Learned {
  readonly dialects: Map<Call, Dialect>
  /** Where both said "no such call", they take turns, and one call costs one request. */
  readonly refused: Map<Call, ReadonlySet<Dialect>>
  /** Calls that were granted once: what is refused later is no matter of how it was asked. */
  readonly granted: Set<Call>
  tokenStyle?: 'form' | 'json'
  /** The documented fetch knows no cursor, and this Euler minds one. */
  cursorUnwanted?: boolean
  /** Whether this Euler knows fetch by its newer name; absent while that was not tried. */
  connects?: boolean
}

const memories = new WeakMap<Euler, Learned>()

/** What was learned about this Euler so far. */
export function learnedOf(euler: Euler): Learned {
  const known = memories.get(euler) ?? { dialects: new Map(), refused: new Map(), granted: new Set() }
  memories.set(euler, known)
  return known
}

/** The dialect a call begins with: the configured one, else what was learned of it, or of fetch, else the documented one. */
export function dialectOf(euler: Euler, call: Call): Dialect {
  if (euler.dialect !== 'auto') return euler.dialect
  const { dialects } = learnedOf(euler)
  return dialects.get(call) ?? dialects.get('fetch') ?? 'docs'
}

/** The dialect to try where a call was denied and never granted before: perhaps this Euler reads the other one's token only. */
export function otherDialect(euler: Euler, call: Call): Dialect | undefined {
  if (euler.dialect !== 'auto') return undefined
  const { granted, refused } = learnedOf(euler)
  const other = dialectOf(euler, call) === 'docs' ? 'openapi' : 'docs'
  return granted.has(call) || refused.get(call)?.has(other) ? undefined : other
}

/** This call was understood and granted in this dialect. */
export function learnGranted(euler: Euler, call: Call, dialect: Dialect): void {
  const { dialects, granted } = learnedOf(euler)
  granted.add(call)
  dialects.set(call, dialect)
}

/**
 * Asks in the dialect that this Euler is thought to speak and, where that is answered "no such call" (404, 405) and no
 * dialect was configured, once in the other. `isOurs` tells a 404 that is about something else, such as an unknown user.
 */
export async function askInDialect(
  euler: Euler,
  call: Call,
  ask: (dialect: Dialect) => Promise<Answer>,
  isOurs: (answer: Answer) => boolean = () => false,
): Promise<{ readonly answer: Answer; readonly dialect: Dialect }> {
  const dialect = dialectOf(euler, call)
  const other = dialect === 'docs' ? 'openapi' : 'docs'
  const answer = await ask(dialect)
  if (euler.dialect !== 'auto') return { answer, dialect }

  const { dialects, refused } = learnedOf(euler)
  const refusals = new Set(refused.get(call))
  refused.set(call, refusals)
  // A 400 is no reason to look elsewhere, but none either to believe that elsewhere is right.
  const misfits = (given: Answer, lookingAround: boolean) =>
    !isOurs(given) && (lookingAround ? [400, 404, 405, 422] : [404, 405]).includes(given.status)

  if (!misfits(answer, refusals.has(other))) {
    refusals.delete(dialect)
    dialects.set(call, dialect)
    return { answer, dialect }
  }
  refusals.add(dialect)
  if (refusals.has(other)) {
    dialects.set(call, other)
    return { answer, dialect }
  }
  const second = await ask(other)
  if (misfits(second, true)) {
    refusals.add(other)
    return { answer, dialect }
  }
  dialects.set(call, other)
  return { answer: second, dialect: other }
}
