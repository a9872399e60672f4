/** The whole room against a pretend Euler on a real connection: consent, tokens, batches, and every fault by its name. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import type { Euler } from '../../server/euler/euler.ts'
import { authorizeUrl, requestExchange, requestRefresh, requestRevoke } from '../../server/euler/oauth.ts'
import { readExchange, readRefresh, readRevoke } from '../../server/euler/tokens.ts'
import { askRateLimits, createFetcher, type Fetcher } from '../../server/euler/webcast.ts'
import { approveConsent } from '../../server/simulator/approve-consent.ts'
import { startSimulator, type Simulator } from '../../server/simulator/simulator.ts'

const redirectUri = 'http://localhost:5757/connect/callback'
const scopes = ['webcast:fetch', 'webcast:live_check']
const { now } = systemClock
let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({ clock: systemClock, seed: 7, scene: 'busy', handle: 'alice' })
})
afterAll(() => simulator.close())
afterEach(() => simulator.faults.clear())

const eulerOf = (dialect: Euler['dialect']): Euler => ({
  fetch: globalThis.fetch,
  api: simulator.url,
  authorizeUrl: simulator.authorizeUrl,
  dialect,
  apiKey: simulator.apiKey,
})

async function connect(euler: Euler) {
  const client = { id: simulator.clientId, secret: simulator.clientSecret }
  const page = authorizeUrl(euler, { clientId: client.id, redirectUri, scopes, state: 'state-1' })
  const back = new URL(await approveConsent(page, fetch))
  expect(back.searchParams.get('state')).toBe('state-1')
  const code = back.searchParams.get('code') ?? ''
  const tokens = readExchange(await requestExchange(euler, { client, code, redirectUri }), scopes, now())
  return { client, tokens }
}

describe.each(['docs', 'openapi', 'auto'] as const)('in dialect %s', (dialect) => {
  test('from consent to revocation', async () => {
    const euler = eulerOf(dialect)
    const { client, tokens } = await connect(euler)
    expect(tokens.scopes).toEqual(scopes)
    const refreshToken = tokens.refreshToken ?? ''
    const renewed = readRefresh(await requestRefresh(euler, { client, refreshToken }), tokens, now())
    expect(renewed.accessToken).not.toBe(tokens.accessToken)

    const lender = { accessToken: async () => renewed.accessToken, rejected: async () => {} }
    const fetchOnce = createFetcher(euler, { tokens: lender, now })
    const first = await fetchOnce({ handle: 'alice' })
    expect(first).toMatchObject({
      undecodable: 0,
      room: expect.stringMatching(/^\d+$/),
      limits: { of: expect.any(Number) },
    })
    const second = await fetchOnce({ handle: 'alice', room: first.room, cursor: first.cursor })
    const ids = new Set(first.messages.filter(({ history }) => !history).map(({ id }) => id))
    expect(second.messages.filter(({ id }) => ids.has(id))).toEqual([])
    expect(await askRateLimits(euler, renewed.accessToken, now)).toMatchObject({ left: expect.any(Number) })

    const token = renewed.refreshToken ?? ''
    readRevoke(await requestRevoke(euler, { client, token, kind: 'refresh_token' }), now())
    const again = await requestRefresh(euler, { client, refreshToken: token })
    expect(() => readRefresh(again, renewed, now())).toThrow(expect.objectContaining({ code: 'OAUTH_INVALID_GRANT' }))
  })
})

describe('each fault by its name', () => {
  let fetchOnce: Fetcher
  beforeAll(async () => {
    const euler = eulerOf('docs')
    const { tokens } = await connect(euler)
    const lender = { accessToken: async () => tokens.accessToken, rejected: async () => {} }
    fetchOnce = createFetcher(euler, { tokens: lender, now })
  })

  test.each<[string, object, string]>([
    ['a cut connection', { reset: true }, 'EULER_UNREACHABLE'],
    ['500 of Euler', { 'server-error': {} }, 'EULER_FAILED'],
    ['500 of the signer', { 'server-error': { style: 'signer' } }, 'TIKTOK_REFUSED'],
    ['500 with a fallback', { 'server-error': { style: 'fallback' } }, 'TIKTOK_REFUSED'],
    ['503', { unavailable: true }, 'EULER_BUSY'],
    ['an expired token', { 'token-expired': true }, 'EULER_TOKEN_REJECTED'],
    ['a missing scope', { 'scope-missing': true }, 'EULER_SCOPE_MISSING'],
    ['the plan, 402', { plan: {} }, 'EULER_NEEDS_PLAN'],
    ['the plan, 401', { plan: { status: 401 } }, 'EULER_NEEDS_PLAN'],
    ['429 of a minute', { 'rate-limited': {} }, 'EULER_SLOW_DOWN'],
    ['429 of a room', { 'rate-limited': { label: 'room' } }, 'EULER_SLOW_DOWN'],
    ['429 of a day', { 'rate-limited': { label: 'day', retryAfter: null } }, 'EULER_DAY_SPENT'],
    ['an unknown user', { 'unknown-user': true }, 'USER_UNKNOWN'],
    ['not live', { 'not-live': true }, 'NOT_LIVE'],
    ['an empty answer', { empty: true }, 'EULER_EMPTY'],
    ['an error inside a 200', { 'json-error': true }, 'TIKTOK_REFUSED'],
    ['10 MB', { huge: true }, 'EULER_ANSWER_TOO_BIG'],
    ['no such call', { 'dialect-missing': {} }, 'EULER_CALL_GONE'],
  ])('%s', async (_name, fault, code) => {
    expect(simulator.faults.set(fault)).toEqual([])
    await expect(fetchOnce({ handle: 'alice' })).rejects.toMatchObject({ code })
  })

  test.each([['wrong-content-type'], ['unknown-method'], ['no-cookie'], ['drip'], ['truncated']])(
    '%s is no reason to give up',
    async (fault) => {
      expect(simulator.faults.set({ [fault]: fault === 'drip' ? { ms: 5 } : true })).toEqual([])
      const answer = await fetchOnce({ handle: 'alice' })
      expect(answer.messages.length).toBeGreaterThan(0)
    },
  )

  test.each(['message', 'bad-request', 'json-200'] as const)('not live, said by %s', async (notLive) => {
    const before = simulator.settings.notLive
    simulator.settings.notLive = notLive
    simulator.faults.set({ 'not-live': true })
    await expect(fetchOnce({ handle: 'alice' })).rejects.toMatchObject({ code: 'NOT_LIVE' })
    simulator.settings.notLive = before
  })

  test('a missing dialect is found out over the wire', async () => {
    const euler = eulerOf('auto')
    const { tokens } = await connect(euler)
    const lender = { accessToken: async () => tokens.accessToken, rejected: async () => {} }
    simulator.faults.set({ 'dialect-missing': { dialect: 'docs', status: 405 } })
    const answer = await createFetcher(euler, { tokens: lender, now })({ handle: 'alice' })
    expect(answer.messages.length).toBeGreaterThan(0)
  })
})
