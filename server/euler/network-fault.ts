/** Why no answer came, in words for a streamer. */
import { AppError } from '../errors.ts'

/** This computer has no way out: no name service, no route. */
const OFFLINE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'])
const SLOW = new Set([
  'ETIMEDOUT',
  'ESOCKETTIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])
const REFUSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'EHOSTDOWN'])
const UNTRUSTED = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|EPROTO/

/** What fetch rejected with → NETWORK_DOWN or EULER_UNREACHABLE, with `whose: 'network'`. */
export function networkFault(error: unknown): AppError {
  const codes = codesOf(error)
  const is = (known: ReadonlySet<string>) => codes.some((code) => known.has(code))
  if (is(OFFLINE)) {
    return fault(
      'NETWORK_DOWN',
      error,
      'This computer cannot find Euler Stream on the internet. Check your connection; Fanlight keeps trying.',
    )
  }
  if (is(REFUSED)) {
    return unreachable(
      error,
      'Euler Stream does not take calls right now, or something on the way (a firewall, a proxy, a VPN) does not let Fanlight through. Fanlight keeps trying.',
    )
  }
  if (is(SLOW) || isTimeout(error)) {
    return unreachable(
      error,
      'Euler Stream did not answer in time. Your connection may be slow or busy; Fanlight keeps trying.',
    )
  }
  if (codes.some((code) => UNTRUSTED.test(code))) {
    return unreachable(
      error,
      'The secure connection to Euler Stream could not be trusted. Check that this computer’s date is right, and whether a virus scanner or a proxy opens secure connections.',
    )
  }
  return unreachable(error, 'The connection to Euler Stream broke off. Fanlight keeps trying.')
}

const unreachable = (cause: unknown, text: string) => fault('EULER_UNREACHABLE', cause, text)

const fault = (code: string, cause: unknown, text: string) =>
  new AppError(code, { whose: 'network', next: 'again later', text, afterMs: 5_000, cause: namesOnly(cause) })

/** fetch's own message can hold a header that it did not like, token and all: names and codes are all that goes on. */
const namesOnly = (cause: unknown) =>
  new Error([cause instanceof Error ? cause.name : typeof cause, ...codesOf(cause)].join(' '))

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'TimeoutError'

/** The codes of an error and of those it came from; where several addresses were tried, each has its own. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 4) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const tried = error instanceof AggregateError ? error.errors : []
  return [...own, ...[error.cause, ...tried].flatMap((inner) => codesOf(inner, depth + 1))]
}
