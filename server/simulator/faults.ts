/** What can go wrong, by switch. A fault stays until it is cleared, or for the next `count` answers it applies to. */

export const FAULTS = {
  reset: 'the connection is cut before any answer',
  slow: 'the answer comes late; ms (5000)',
  'dialect-missing': 'one way of asking does not exist; dialect: docs | openapi (docs), status: 404 | 405 (404)',
  'server-error': '500; style: uuid | signer | fallback (uuid)',
  unavailable: '503, not ready',
  'token-expired': '401, as for a token that has expired',
  'scope-missing': '401, as for a consent without the scope',
  plan: 'refused for the plan; status: 401 | 402 (402)',
  'tiktok-refuses':
    'control calls: TikTok’s no inside a 200; style: moderator | session | over | user | other (moderator)',
  'rate-limited': '429; label: minute | hour | day | room (minute), retryAfter: seconds, null for no header (30)',
  'unknown-user': '404, nobody has that handle',
  'not-live': 'as when the stream has not begun',
  empty: '200 without a body',
  'json-error': '200 with an error as JSON',
  huge: '200 with a body of that many bytes; bytes (10485760)',
  'no-cookie': 'the header x-set-tt-cookie is missing',
  'no-room-header': 'the header x-room-id is missing',
  'no-push': 'the answer names no push socket',
  'push-elsewhere': 'the answer names a push socket that is not TikTok’s; server (wss://192.168.0.1/webcast/im/push/)',
  'push-refused': 'the push socket’s handshake is refused; status: 200 | 400 (200), message (ERR_SIGN_EXPIRED)',
  'push-room-gone': 'the push socket closes after enter-room: private, blocked or over',
  'push-drop': 'the push socket’s connection is cut without a word',
  'push-stall': 'the push socket stays open and says nothing any more',
  'push-repeat': 'the push socket sends the recent past once more',
  'push-garbled': 'a frame of the push socket that is none',
  'push-bomb': 'a small frame of the push socket that unpacks to a big one; bytes (67108864)',
  'no-cursor': 'the answer has no cursor',
  'wrong-content-type': 'the body is right, its content type says text/html',
  truncated: 'the body stops in the middle, its length header says so too',
  drip: 'the body comes in small pieces; pieces (20), ms between two (200)',
  'undecodable-message': 'one message of the batch has broken bytes',
  'unknown-method': 'one message of the batch is of a kind nobody knows',
  duplicated: 'each message of the batch comes twice',
  'no-end-frames': 'gift streaks never get their end frame; counts streaks, not answers',
  'token-endpoint': 'the token endpoint fails; status (500), error: an OAuth error code, absent for a plain failure',
  'fewer-scopes': 'the consent grants only the first of the scopes asked for',
} as const satisfies Readonly<Record<string, string>>

type FaultName = keyof typeof FAULTS
export type FaultDetails = Readonly<Record<string, unknown>>

interface Fault {
  /** undefined: until it is cleared. */
  left: number | undefined
  readonly details: FaultDetails
}

export interface Faults {
  /** `{name: true | count | {count, …} | false}`. Answers what is wrong with it; then nothing was changed. */
  set(wanted: unknown): readonly string[]
  /** Whether the fault is on, counting this answer. */
  take(name: FaultName): FaultDetails | undefined
  /** Whether the fault is on, without counting. */
  peek(name: FaultName): FaultDetails | undefined
  clear(): void
  list(): Readonly<Record<string, unknown>>
}

/** undefined: cleared. null: not a value for a fault. */
function readFault(value: unknown): Fault | undefined | null {
  if (value === false || value === 0 || value === null) return undefined
  if (value === true) return { left: undefined, details: {} }
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? { left: value, details: {} } : null
  if (typeof value !== 'object') return null
  const { count, ...details } = value as { readonly count?: unknown }
  if (count === undefined) return { left: undefined, details }
  return typeof count === 'number' && Number.isInteger(count) && count > 0 ? { left: count, details } : null
}

export function createFaults(): Faults {
  const on = new Map<FaultName, Fault>()
  return {
    set(wanted) {
      if (typeof wanted !== 'object' || wanted === null) return ['The body must be an object of faults.']
      const read = Object.entries(wanted).map(([name, value]) => ({ name, value, fault: readFault(value) }))
      const problems = read.flatMap(({ name, value, fault }) => {
        if (!Object.hasOwn(FAULTS, name)) return [`There is no fault '${name}'.`]
        return fault === null ? [`'${name}' cannot be ${JSON.stringify(value)}.`] : []
      })
      if (problems.length > 0) return problems
      for (const { name, fault } of read) {
        if (fault) on.set(name as FaultName, fault)
        else on.delete(name as FaultName)
      }
      return []
    },
    take(name) {
      const fault = on.get(name)
      if (fault === undefined) return undefined
      if (fault.left !== undefined && --fault.left === 0) on.delete(name)
      return fault.details
    },
    peek: (name) => on.get(name)?.details,
    clear: () => on.clear(),
    list: () =>
      Object.fromEntries([...on].map(([name, { left, details }]) => [name, { ...details, count: left ?? null }])),
  }
}
