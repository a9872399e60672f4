import { describe, expect, test } from 'vitest'
import { receive } from '../../server/euler/answer.ts'
import type { Euler } from '../../server/euler/euler.ts'
import { authorizeUrl, requestExchange, requestRefresh, requestRevoke } from '../../server/euler/oauth.ts'
import { missingScopes, readExchange, readRefresh, readRevoke, type Tokens } from '../../server/euler/tokens.ts'
import { json, scriptedFetch, type Reply } from '../support/scripted-fetch.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR
const client = { id: 'client-1', secret: 'secret-1' }
const exchange = { client, code: 'code-1', redirectUri: 'http://localhost:5757/connect/callback' }

const flat = {
  access_token: 'access-1',
  refresh_token: 'refresh-1',
  token_type: 'Bearer',
  expires_in: 3600,
  scope: 'webcast:fetch webcast:live_check',
}
const envelope = {
  code: 200,
  data: {
    access_token: 'access-1',
    refresh_token: 'refresh-1',
    token_type: 'Bearer',
    expires_in: 3600,
    refresh_expires_in: 2_592_000,
    scopes: ['webcast:fetch', 'webcast:bulk_live_check'],
  },
}

function setup(dialect: Euler['dialect'], ...replies: Reply[]) {
  const script = scriptedFetch(...replies)
  const euler: Euler = {
    fetch: script.fetch,
    api: 'https://tiktok.eulerstream.com',
    authorizeUrl: 'https://www.eulerstream.com/tiktok/oauth/authorize?brand=1',
    dialect,
  }
  return { script, euler }
}
const answered = (response: Response) => receive(async () => response)
const readNew = async (response: Response) => readExchange(await answered(response), ['asked:scope'], NOW)

test('the authorize URL has what Euler wants, keeps what it had, and separates scopes by spaces', () => {
  const { euler } = setup('auto')
  const url = new URL(
    authorizeUrl(euler, {
      clientId: 'client-1',
      redirectUri: exchange.redirectUri,
      scopes: ['a:b', 'c:d'],
      state: 'state-1',
    }),
  )
  expect(`${url.origin}${url.pathname}`).toBe('https://www.eulerstream.com/tiktok/oauth/authorize')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    brand: '1',
    client_id: 'client-1',
    redirect_uri: exchange.redirectUri,
    response_type: 'code',
    scope: 'a:b c:d',
    state: 'state-1',
  })
})

describe('asking the token endpoint', () => {
  const fields = {
    grant_type: 'authorization_code',
    code: 'code-1',
    redirect_uri: exchange.redirectUri,
    client_id: 'client-1',
    client_secret: 'secret-1',
  }

  test.each([
    ['docs', 'application/x-www-form-urlencoded'],
    ['auto', 'application/x-www-form-urlencoded'],
    ['openapi', 'application/json'],
  ] as const)('an exchange in dialect %s', async (dialect, type) => {
    const { script, euler } = setup(dialect, json(flat))
    await requestExchange(euler, exchange)
    const [asked] = script.asked
    expect(asked).toMatchObject({ method: 'POST', fields, redirect: 'manual' })
    expect(asked?.url.href).toBe('https://tiktok.eulerstream.com/tiktok/oauth/token')
    expect(asked?.headers.get('content-type')).toMatch(type)
    expect(asked?.headers.get('authorization')).toBeNull()
  })

  test.each(['docs', 'openapi'] as const)('a refresh and a revocation in dialect %s', async (dialect) => {
    const { script, euler } = setup(dialect, json(flat), new Response(''))
    await requestRefresh(euler, { client, refreshToken: 'refresh-1' })
    await requestRevoke(euler, { client, token: 'refresh-1', kind: 'refresh_token' })
    const credentials = { client_id: 'client-1', client_secret: 'secret-1' }
    expect(script.asked.map(({ url, fields }) => [url.pathname, fields])).toEqual([
      ['/tiktok/oauth/token', { ...credentials, grant_type: 'refresh_token', refresh_token: 'refresh-1' }],
      ['/tiktok/oauth/revoke', { ...credentials, token: 'refresh-1', token_type_hint: 'refresh_token' }],
    ])
  })

  test.each([
    ['415', json({ message: 'Unsupported Media Type' }, 415)],
    ['400 invalid_request', json({ error: 'invalid_request', error_description: 'Missing grant_type' }, 400)],
    ['400 unsupported_grant_type', json({ error: 'unsupported_grant_type' }, 400)],
    ['400 in an envelope', json({ code: 400, error: { error: 'invalid_request' } }, 400)],
    ['400 inside a 200', json({ code: 400, error: { error: 'invalid_request' } })],
    ['422 of a validator', json({ code: 422, message: 'Validation failed' }, 422)],
  ])('%s: the other style is tried once and remembered', async (_name, refusal) => {
    const { script, euler } = setup('auto', refusal, json(envelope), json(envelope))
    expect(readExchange(await requestExchange(euler, exchange), [], NOW).accessToken).toBe('access-1')
    await requestRefresh(euler, { client, refreshToken: 'refresh-1' })
    expect(script.asked.map(({ headers }) => headers.get('content-type')?.includes('json'))).toEqual([
      false,
      true,
      true,
    ])
  })

  test('a grant that was read and turned down is not asked for twice: a code is good for one use', async () => {
    const { script, euler } = setup('auto', json({ error: 'invalid_grant' }, 400))
    await requestExchange(euler, exchange)
    expect(script.asked).toHaveLength(1)
  })

  test('malformed in both styles: the first answer counts and nothing is remembered', async () => {
    const bad = () => json({ error: 'invalid_request' }, 400)
    const { script, euler } = setup('auto', bad(), bad(), json(flat))
    await expect(async () => readExchange(await requestExchange(euler, exchange), [], NOW)).rejects.toMatchObject({
      code: 'OAUTH_INVALID_REQUEST',
    })
    await requestExchange(euler, exchange)
    expect(script.asked.at(-1)?.headers.get('content-type')).toMatch('form')
  })

  test('a secret is not sent over plain http, except to this computer', async () => {
    const { script, euler } = setup('auto', json(flat))
    await expect(async () =>
      requestExchange({ ...euler, api: 'http://euler.example' }, exchange),
    ).rejects.toMatchObject({
      code: 'EULER_NOT_SECURE',
    })
    expect(script.asked).toEqual([])
    await requestExchange({ ...euler, api: 'http://127.0.0.1:9' }, exchange)
    expect(script.asked[0]?.url.href).toBe('http://127.0.0.1:9/tiktok/oauth/token')
  })
})

describe('reading tokens', () => {
  test('flat, as documented', async () => {
    expect(await readNew(json(flat))).toEqual({
      accessToken: 'access-1',
      refreshToken: 'refresh-1',
      expiresAt: NOW + HOUR,
      reconnectBy: NOW + 30 * DAY,
      scopes: ['webcast:fetch', 'webcast:live_check'],
    })
  })

  test('in the envelope, with the life of the refresh token', async () => {
    const answer = { ...envelope, data: { ...envelope.data, refresh_expires_in: 86_400 } }
    expect(await readNew(json(answer))).toEqual({
      accessToken: 'access-1',
      refreshToken: 'refresh-1',
      expiresAt: NOW + HOUR,
      reconnectBy: NOW + DAY,
      scopes: ['webcast:fetch', 'webcast:bulk_live_check'],
    })
  })

  test.each([[undefined], [null], ['soon'], [0], [-5], [{}], [1e15], ['']])(
    'expires_in %j is taken for an hour',
    async (expires_in) => {
      expect((await readNew(json({ ...flat, expires_in }))).expiresAt).toBe(NOW + HOUR)
    },
  )

  test('expires_in as text is read', async () => {
    expect((await readNew(json({ ...flat, expires_in: '120' }))).expiresAt).toBe(NOW + 120_000)
  })

  test('unknown scopes are kept; an answer that names none grants what was asked', async () => {
    expect((await readNew(json({ ...flat, scope: 'webcast:fetch new:thing' }))).scopes).toEqual([
      'webcast:fetch',
      'new:thing',
    ])
    expect((await readNew(json({ ...flat, scope: undefined }))).scopes).toEqual(['asked:scope'])
  })

  test('without a refresh token the connection ends with the access token', async () => {
    const tokens = await readNew(json({ ...flat, refresh_token: null }))
    expect(tokens).not.toHaveProperty('refreshToken')
    expect(tokens.reconnectBy).toBe(NOW + HOUR)
  })

  test.each([
    ['no token', json({ token_type: 'Bearer' })],
    ['a token that no header can hold', json({ ...flat, access_token: 'bad\ntoken' })],
    ['a token that is no text', json({ ...flat, access_token: 7 })],
    ['no JSON', new Response('<html>hello</html>')],
    ['nothing', new Response('')],
    ['JSON cut short', new Response('{"access_token":"abc')],
  ])('%s is garbled', async (_name, response) => {
    await expect(readNew(response)).rejects.toMatchObject({ code: 'EULER_GARBLED', whose: 'euler' })
  })

  const styles: readonly (readonly [string, (error: string) => Response])[] = [
    ['flat 400', (error) => json({ error, error_description: 'Because.' }, 400)],
    ['flat inside a 200', (error) => json({ error, error_description: 'Because.' })],
    [
      'envelope 400',
      (error) => json({ code: 400, message: 'Bad', error: { error, error_description: 'Because.' } }, 400),
    ],
    ['envelope inside a 200', (error) => json({ code: 400, error: { error, error_description: 'Because.' } })],
  ]
  const faults = [
    ['invalid_grant', 'OAUTH_INVALID_GRANT', 'reconnect'],
    ['invalid_client', 'OAUTH_INVALID_CLIENT', 'fix'],
    ['unauthorized_client', 'OAUTH_INVALID_CLIENT', 'fix'],
    ['invalid_scope', 'OAUTH_INVALID_SCOPE', 'fix'],
    ['invalid_request', 'OAUTH_INVALID_REQUEST', 'fix'],
    ['unsupported_grant_type', 'OAUTH_INVALID_REQUEST', 'fix'],
  ] as const
  test.each(styles.flatMap(([style, make]) => faults.map((fault) => [style, ...fault, make] as const)))(
    '%s %s',
    async (_style, error, code, next, make) => {
      await expect(readNew(make(error))).rejects.toMatchObject({
        code,
        next,
        text: expect.stringContaining('Because.'),
      })
    },
  )

  test.each([
    ['a bare 401 is about the client', json({ code: 401, message: 'Unauthorized' }, 401), 'OAUTH_INVALID_CLIENT'],
    [
      'too often',
      json({ code: 429, message: 'slow', limit_label: 'rate_limit_account_minute' }, 429),
      'EULER_SLOW_DOWN',
    ],
    ['down', new Response('Bad gateway', { status: 502 }), 'EULER_DOWN'],
    ['busy', new Response('', { status: 503 }), 'EULER_BUSY'],
    ['an unknown error inside a 200', json({ error: 'temporarily_unavailable' }), 'EULER_FAILED'],
    ['a redirect', new Response('', { status: 302, headers: { location: 'https://x.example' } }), 'EULER_REDIRECTED'],
  ])('%s', async (_name, response, code) => {
    await expect(readNew(response)).rejects.toMatchObject({ code })
  })

  test('an answer that echoes the code and the secret is quoted without them', async () => {
    const echo = json({ error: 'invalid_grant', error_description: 'code-1 of secret-1 is over' }, 400)
    const { euler } = setup('auto', echo)
    const error = await (async () => readExchange(await requestExchange(euler, exchange), [], NOW))().catch(
      (error: Error) => error,
    )
    expect(String(error)).toContain('••• of ••• is over')
  })
})

describe('reading a refresh', () => {
  const before: Tokens = {
    accessToken: 'access-0',
    refreshToken: 'refresh-0',
    expiresAt: NOW,
    reconnectBy: NOW + 3 * DAY,
    scopes: ['webcast:fetch'],
  }
  const read = async (body: object) => readRefresh(await answered(json(body)), before, NOW)

  test('keeps the old refresh token where none comes back, and its day', async () => {
    expect(await read({ access_token: 'access-1', expires_in: 3600 })).toEqual({
      accessToken: 'access-1',
      refreshToken: 'refresh-0',
      expiresAt: NOW + HOUR,
      reconnectBy: NOW + 3 * DAY,
      scopes: ['webcast:fetch'],
    })
  })

  test('a new refresh token without a life of its own does not move the day', async () => {
    expect(await read(flat)).toMatchObject({ refreshToken: 'refresh-1', reconnectBy: NOW + 3 * DAY })
  })

  test('a new refresh token with a new life does', async () => {
    expect(await read(envelope)).toMatchObject({ refreshToken: 'refresh-1', reconnectBy: NOW + 30 * DAY })
  })

  test('the same refresh token with a life told again does not', async () => {
    const again = { ...envelope, data: { ...envelope.data, refresh_token: 'refresh-0' } }
    expect(await read(again)).toMatchObject({ refreshToken: 'refresh-0', reconnectBy: NOW + 3 * DAY })
  })
})

describe('reading a revocation', () => {
  test.each([
    ['an empty 200', new Response('')],
    ['a 204', new Response(undefined, { status: 204 })],
    ['an envelope', json({ code: 200, message: 'ok' })],
  ])('%s is a yes', async (_name, response) => expect(readRevoke(await answered(response), NOW)).toBeUndefined())

  test.each([
    ['invalid_client inside a 200', json({ code: 401, error: { error: 'invalid_client' } }), 'OAUTH_INVALID_CLIENT'],
    ['a 500', new Response('', { status: 500 }), 'EULER_FAILED'],
  ])('%s is a no', async (_name, response, code) => {
    const answer = await answered(response)
    expect(() => readRevoke(answer, NOW)).toThrow(expect.objectContaining({ code }))
  })
})

test('scopes are compared whichever of Euler’s two names they go by', () => {
  expect(
    missingScopes(
      ['webcast:fetch', 'webcast:live_check', 'webcast:earnings'],
      ['webcast:bulk_live_check', 'webcast:fetch'],
    ),
  ).toEqual(['webcast:earnings'])
  expect(missingScopes(['webcast:user_earnings'], ['webcast:earnings'])).toEqual([])
})
