import { describe, expect, test } from 'vitest'
import type { AppError } from '../../server/errors.ts'
import type { Answer } from '../../server/euler/answer.ts'
import { networkFault } from '../../server/euler/network-fault.ts'
import { isAboutPeople, judge } from '../../server/euler/verdict.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')

const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: new Headers(headers),
  body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
  hide: (text) => text.replaceAll('s3cret', '•••'),
})

const day = { code: 429, message: 'rate limit', limit_label: 'rate_limit_account_day' }
const minute = { ...day, limit_label: 'rate_limit_account_minute' }
const roomHour = { ...day, limit_label: 'rate_limit_room_id_hour' }
const roomDay = { ...day, limit_label: 'rate_limit_room_id_day' }
const LACK =
  'You lack authorization for this endpoint. If this is a premium endpoint, upgrade at https://www.eulerstream.com/pricing.'
const LIMIT = 'You have reached the rate limit. Sign up for a free API key at https://www.eulerstream.com/pricing.'

/** As Euler sends them with every answer. */
const LEFT_OF_THE_DAY = {
  'ratelimit-limit': '1000',
  'ratelimit-remaining': '950',
  'ratelimit-reset': '40000',
  'ratelimit-policy': '1000;w=86400',
}

type Row = readonly [string, Answer, string, AppError['whose'], AppError['next'], number?]

const rows: readonly Row[] = [
  [
    'a fault of the moment beside the ordinary figures of the day: no reason to wait for tomorrow',
    answer(500, { code: 500, error: 'Internal Server Error' }, LEFT_OF_THE_DAY),
    'EULER_FAILED',
    'euler',
    'again later',
    5_000,
  ],
  [
    'nobody live, beside the ordinary figures of the day',
    answer(404, { code: 404, message: "The TikTok User '@x' is not currently live." }, LEFT_OF_THE_DAY),
    'NOT_LIVE',
    'you',
    'again later',
  ],
  ['401 without words', answer(401, ''), 'EULER_TOKEN_REJECTED', 'you', 'reconnect'],
  [
    '401 expired',
    answer(401, { code: 401, message: 'Invalid or expired OAuth token' }),
    'EULER_TOKEN_REJECTED',
    'you',
    'reconnect',
  ],
  [
    '401 in RFC 6750',
    answer(401, '', { 'www-authenticate': 'Bearer error="invalid_token"' }),
    'EULER_TOKEN_REJECTED',
    'you',
    'reconnect',
  ],
  [
    '401 scope',
    answer(401, { code: 401, message: 'Missing scope webcast:bulk_live_check' }),
    'EULER_SCOPE_MISSING',
    'you',
    'reconnect',
  ],
  [
    '403 scope in RFC 6750',
    answer(403, '', { 'www-authenticate': 'Bearer error="insufficient_scope", scope="webcast:chat"' }),
    'EULER_SCOPE_MISSING',
    'you',
    'reconnect',
  ],
  ['401 plan', answer(401, { code: 401, message: LACK }), 'EULER_NEEDS_PLAN', 'plan', 'upgrade'],
  [
    '402',
    answer(402, { code: 402, message: 'This feature requires a business plan' }),
    'EULER_NEEDS_PLAN',
    'plan',
    'upgrade',
  ],
  ['403 plan', answer(403, { message: 'Premium only' }), 'EULER_NEEDS_PLAN', 'plan', 'upgrade'],
  ['401 API key', answer(401, { code: 401, message: 'Invalid API key' }), 'EULER_API_KEY_WRONG', 'you', 'fix'],
  ['403 API key', answer(403, { code: 403, message: 'API key is not valid' }), 'EULER_API_KEY_WRONG', 'you', 'fix'],
  ['403 without words', answer(403, 'Forbidden'), 'EULER_API_KEY_WRONG', 'you', 'fix'],
  [
    '403 of a guard in front',
    answer(403, '<html>Just a moment</html>', { 'cf-mitigated': 'challenge' }),
    'EULER_BLOCKED',
    'euler',
    'again later',
    300_000,
  ],
  [
    '404 not live',
    answer(404, { code: 404, message: "The TikTok User '@alice' is not currently live." }),
    'NOT_LIVE',
    'you',
    'again later',
  ],
  ['404 no room', answer(404, { message: 'No active room for tester' }), 'NOT_LIVE', 'you', 'again later'],
  ['400 not live', answer(400, { code: 400, message: 'User is offline' }), 'NOT_LIVE', 'you', 'again later'],
  ['500 not live', answer(500, { message: 'user_offline' }), 'NOT_LIVE', 'you', 'again later'],
  [
    '200 not live',
    answer(200, { code: 404, message: 'The stream has already ended' }),
    'NOT_LIVE',
    'you',
    'again later',
  ],
  [
    '404 room over',
    answer(404, { code: 404, message: 'Room 7400000000000000009 was not found' }),
    'NOT_LIVE',
    'you',
    'again later',
  ],
  ['404 user', answer(404, { code: 404, message: 'user_not_found' }), 'USER_UNKNOWN', 'you', 'fix'],
  ['400 user', answer(400, { message: 'The user @nobody could not be found' }), 'USER_UNKNOWN', 'you', 'fix'],
  [
    '404 path',
    answer(404, { message: 'Route POST:/webcast/fetch not found', error: 'Not Found', statusCode: 404 }),
    'EULER_CALL_GONE',
    'euler',
    'again later',
    300_000,
  ],
  ['405', answer(405, '<h1>Method Not Allowed</h1>'), 'EULER_CALL_GONE', 'euler', 'again later', 300_000],
  [
    '400',
    answer(400, { code: 400, message: 'Provide room_id or unique_id' }),
    'EULER_REQUEST_REFUSED',
    'fanlight',
    'again later',
    60_000,
  ],
  ['422', answer(422, ''), 'EULER_REQUEST_REFUSED', 'fanlight', 'again later', 60_000],
  ['418', answer(418, ''), 'EULER_REQUEST_REFUSED', 'fanlight', 'again later', 60_000],
  [
    '429 minute, seconds',
    answer(429, minute, { 'retry-after': '17' }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    17_000,
  ],
  [
    '429 minute, a date',
    answer(429, minute, { 'retry-after': 'Sun, 22 Nov 2026 12:00:45 GMT' }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    45_000,
  ],
  [
    '429 minute, a date gone by',
    answer(429, minute, { 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    1_000,
  ],
  [
    '429, epoch seconds',
    answer(429, minute, { 'x-ratelimit-reset': String(NOW / 1000 + 90) }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    90_000,
  ],
  [
    '429, seconds from now',
    answer(429, minute, { 'ratelimit-reset': '90' }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    90_000,
  ],
  [
    '429, spoken',
    answer(429, { message: 'Too fast. Try again in 03:02' }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    182_000,
  ],
  [
    '429, spoken in hours',
    answer(429, { message: 'Try again in 01:00:05.' }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    3_605_000,
  ],
  [
    '429, spoken in words',
    answer(429, { message: 'Try again in 2 minutes' }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    120_000,
  ],
  ['429 and nothing else', answer(429, ''), 'EULER_SLOW_DOWN', 'plan', 'again later', 60_000],
  [
    '429 free key advertised',
    answer(429, { message: LIMIT, limit_label: 'rate_limit_account_hour' }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    60_000,
  ],
  ['429 room', answer(429, roomHour, { 'retry-after': '5' }), 'EULER_SLOW_DOWN', 'euler', 'again later', 5_000],
  ['429 day', answer(429, day, { 'retry-after': '7200' }), 'EULER_DAY_SPENT', 'plan', 'again later', 7_200_000],
  ['429 day, silent on when', answer(429, day), 'EULER_DAY_SPENT', 'plan', 'again later', 3_600_000],
  [
    '429 day by its headers',
    answer(429, '', { 'ratelimit-remaining': '0', 'ratelimit-policy': '1000;w=86400', 'ratelimit-reset': '600' }),
    'EULER_DAY_SPENT',
    'plan',
    'again later',
    600_000,
  ],
  ['429 day of a room', answer(429, roomDay), 'EULER_DAY_SPENT', 'euler', 'again later', 3_600_000],
  [
    '429, absurd',
    answer(429, minute, { 'retry-after': '99999999' }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    86_400_000,
  ],
  [
    '500 of Euler',
    answer(500, { code: 500, error: 'Internal Server Error - 1b4e28ba-2fa1-11d2-883f-0016d3cca427' }),
    'EULER_FAILED',
    'euler',
    'again later',
    5_000,
  ],
  ['500 without words', answer(500, ''), 'EULER_FAILED', 'euler', 'again later', 5_000],
  [
    '500 of the signer',
    answer(500, { message: 'A 403 error occurred whilst fetching the webcast URL.', code: 500 }),
    'TIKTOK_REFUSED',
    'tiktok',
    'again later',
    5_000,
  ],
  [
    '500 illegal web id',
    answer(500, { fallback_message: 'illegal web id' }),
    'TIKTOK_REFUSED',
    'tiktok',
    'again later',
    5_000,
  ],
  [
    '200 with a code',
    answer(200, { code: 500, message: 'A 403 error occurred whilst fetching the webcast URL.' }),
    'TIKTOK_REFUSED',
    'tiktok',
    'again later',
    5_000,
  ],
  ['200 with an error alone', answer(200, { error: 'Something Broke' }), 'EULER_FAILED', 'euler', 'again later', 5_000],
  [
    '422 of a plan',
    answer(422, { code: 422, message: 'unique_id is only available on the Enterprise plan' }),
    'EULER_NEEDS_PLAN',
    'plan',
    'upgrade',
  ],
  [
    '200 with a code as text',
    answer(200, { code: '429', message: LIMIT }),
    'EULER_SLOW_DOWN',
    'plan',
    'again later',
    60_000,
  ],
  ['503 not ready', answer(503, 'API is not ready'), 'EULER_BUSY', 'euler', 'again later', 5_000],
  ['503 with a wait', answer(503, '', { 'retry-after': '120' }), 'EULER_BUSY', 'euler', 'again later', 120_000],
  [
    '500 load shedding',
    answer(500, { message: 'Request dropped by load shedding' }),
    'EULER_BUSY',
    'euler',
    'again later',
    5_000,
  ],
  ['502', answer(502, '<html>Bad gateway</html>'), 'EULER_DOWN', 'euler', 'again later', 10_000],
  ['521', answer(521, ''), 'EULER_DOWN', 'euler', 'again later', 10_000],
  [
    '302',
    answer(302, '', { location: 'https://elsewhere.example/' }),
    'EULER_REDIRECTED',
    'euler',
    'again later',
    300_000,
  ],
]

describe('what an answer means', () => {
  const cases = rows.map(([name, given, code, whose, next, afterMs]) => ({ name, given, code, whose, next, afterMs }))
  test.each(cases)('$name', ({ given, code, whose, next, afterMs }) => {
    const fault = judge(given, NOW)
    expect(fault).toMatchObject({ code, whose, next })
    expect(fault?.afterMs).toBe(afterMs)
    expect(fault?.text).toMatch(/^[A-Z].{20,}[.”]$/s)
  })

  test.each<readonly [string, Answer]>([
    ['protobuf', answer(200, '\n\u0005hello')],
    ['nothing', answer(200, '')],
    ['a code that is fine', answer(200, { code: 200, data: { error: 'none' } })],
    ['no content', answer(204, '')],
    ['handles that are live', answer(200, { alice: true })],
  ])('%s is no fault', (_name, given) => expect(judge(given, NOW)).toBeUndefined())

  test('a missing scope is named, also where it is a room’s words that hold it', () => {
    expect(judge(answer(401, { message: 'Missing scope webcast:bulk_live_check' }), NOW)?.text).toContain(
      'webcast:bulk_live_check',
    )
  })

  test('Euler’s words are quoted on one line, clipped, and without anything confidential', () => {
    const message = `Token s3cret\nis bad <b>${'x y '.repeat(200)}`
    const text = judge(answer(400, { message }), NOW)?.text ?? ''
    expect(text).toContain('Token ••• is bad')
    expect(text).not.toMatch(/s3cret|\n/)
    expect(text.split('Its words: ')[1]?.length).toBeLessThanOrEqual(202)
  })

  test('what looks like a token is taken out even where nobody said it was one', () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9abcdefghijklmnopqrstuvwxyz0123456789'
    expect(judge(answer(400, { message: `bad ${token}` }), NOW)?.text).not.toContain(token.slice(0, 20))
  })

  test('a body that was cut short is judged by its status', () => {
    expect(judge(answer(500, '{"code":500,"mess'), NOW)?.code).toBe('EULER_FAILED')
  })
})

test.each(['/webcast/room/ban', '/webcast/anchors/user/earnings', '/webcast/rooms/7/live'])(
  'a missing address that speaks of rooms or users is about neither: %s',
  (path) => {
    const given = answer(404, { message: `Route POST:${path} not found`, error: 'Not Found', statusCode: 404 })
    expect(judge(given, NOW)?.code).toBe('EULER_CALL_GONE')
    expect(isAboutPeople(given)).toBe(false)
  },
)

describe('why no answer came', () => {
  const failed = (...codes: string[]) =>
    codes.reduceRight<Error | undefined>((cause, code) => Object.assign(new Error('x', { cause }), { code }), undefined)
  const fetchFailed = (code: string) => new TypeError('fetch failed', { cause: failed(code) })

  test.each([
    ['ENOTFOUND', 'NETWORK_DOWN', /cannot find/],
    ['EAI_AGAIN', 'NETWORK_DOWN', /cannot find/],
    ['ENETUNREACH', 'NETWORK_DOWN', /cannot find/],
    ['ECONNREFUSED', 'EULER_UNREACHABLE', /firewall/],
    ['ECONNRESET', 'EULER_UNREACHABLE', /broke off/],
    ['UND_ERR_SOCKET', 'EULER_UNREACHABLE', /broke off/],
    ['ETIMEDOUT', 'EULER_UNREACHABLE', /in time/],
    ['UND_ERR_CONNECT_TIMEOUT', 'EULER_UNREACHABLE', /in time/],
    ['UND_ERR_HEADERS_TIMEOUT', 'EULER_UNREACHABLE', /in time/],
    ['CERT_HAS_EXPIRED', 'EULER_UNREACHABLE', /trusted/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'EULER_UNREACHABLE', /trusted/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'EULER_UNREACHABLE', /trusted/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'EULER_UNREACHABLE', /trusted/],
  ])('%s', (code, name, words) => {
    const fault = networkFault(fetchFailed(code))
    expect(fault).toMatchObject({ code: name, whose: 'network', next: 'again later' })
    expect(fault.text).toMatch(words)
  })

  test('where several addresses were tried, any of their reasons counts', () => {
    const tried = new AggregateError([failed('ECONNREFUSED'), failed('ENETUNREACH')])
    expect(networkFault(new TypeError('fetch failed', { cause: tried })).code).toBe('NETWORK_DOWN')
  })

  test('what fetch said itself goes no further: it can hold a header', () => {
    const fault = networkFault(new TypeError('Headers.append: "Bearer s3cret" is an invalid header value.'))
    expect(JSON.stringify([fault.text, String(fault.cause), (fault.cause as Error).stack])).not.toContain('s3cret')
  })
})
