import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CALLBACK, visit, type Tokens, type Visitor } from './visitor.ts'

let visitor: Visitor & AsyncDisposable
beforeEach(async () => void (visitor = await visit()))
afterEach(() => visitor[Symbol.asyncDispose]())

const exchange = (code: string, more: Readonly<Record<string, string>> = {}, style: 'form' | 'json' = 'form') =>
  visitor.token({ grant_type: 'authorization_code', code, redirect_uri: CALLBACK, ...more }, style)
const refresh = (refresh_token: string, style: 'form' | 'json' = 'form') =>
  visitor.token({ grant_type: 'refresh_token', refresh_token }, style)
const json = async (response: Response) => ({ status: response.status, body: await response.json() })

describe('the token endpoint', () => {
  test('a form is answered flat', async () => {
    const { status, body } = await json(await exchange(await visitor.code()))
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.stringMatching(/^sim_access_/),
      refresh_token: expect.stringMatching(/^sim_refresh_/),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'webcast:fetch webcast:live_check',
    })
  })

  test('JSON is answered in an envelope', async () => {
    const { body } = await json(await exchange(await visitor.code(), {}, 'json'))
    const scopes = ['webcast:fetch', 'webcast:live_check']
    expect(body).toMatchObject({ code: 200, data: { expires_in: 3600, refresh_expires_in: 2_592_000, scopes } })
  })

  test('the style can be fixed to either', async () => {
    visitor.simulator.settings.answerStyle = 'flat'
    expect((await json(await exchange(await visitor.code(), {}, 'json'))).body).toHaveProperty('access_token')
    visitor.simulator.settings.answerStyle = 'envelope'
    expect((await json(await exchange(await visitor.code()))).body).toHaveProperty('data.access_token')
  })

  test('a code is good once, and its second use ends what the first gave', async () => {
    const code = await visitor.code()
    const tokens = (await (await exchange(code)).json()) as Tokens
    expect(await json(await exchange(code))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect((await visitor.ask(tokens.access_token)).status).toBe(401)
  })

  test('a code is good for 10 minutes', async () => {
    const code = await visitor.code()
    await visitor.clock.advance(600_000)
    expect(await json(await exchange(code))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test.each([
    ['another redirect_uri', { redirect_uri: 'http://localhost:1/connect/callback' }, 400, 'invalid_grant'],
    ['no code', { code: '' }, 400, 'invalid_request'],
    ['a wrong secret', { client_secret: 'x' }, 401, 'invalid_client'],
    ['another grant_type', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('%s is refused, in both styles', async (_name, more, status, error) => {
    const code = await visitor.code()
    expect(await json(await exchange(code, more))).toMatchObject({ status, body: { error } })
    const enveloped = { code: status, error: { error } }
    expect(await json(await exchange(code, more, 'json'))).toMatchObject({ status, body: enveloped })
    visitor.simulator.settings.errorsWith200 = true
    expect(await json(await exchange(code, more, 'json'))).toMatchObject({ status: 200, body: enveloped })
    expect((await exchange(code)).status).toBe(200)
  })

  test('the fault token-endpoint fails plainly or with an OAuth error', async () => {
    const { refresh_token } = await visitor.connect()
    visitor.simulator.faults.set({ 'token-endpoint': { count: 1, status: 503 } })
    expect((await refresh(refresh_token)).status).toBe(503)
    visitor.simulator.faults.set({ 'token-endpoint': { count: 1, status: 400, error: 'invalid_grant' } })
    expect(await json(await refresh(refresh_token))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect((await refresh(refresh_token)).status).toBe(200)
  })
})

describe('refreshing', () => {
  const body = async (response: Response) => (await response.json()) as Tokens

  test('without rotation the refresh token stays the same', async () => {
    const first = await visitor.connect()
    const second = await body(await refresh(first.refresh_token))
    expect(second.refresh_token).toBe(first.refresh_token)
    expect((await visitor.ask(second.access_token)).status).toBe(200)
  })

  test('with rotation the old one dies', async () => {
    visitor.simulator.settings.rotation = 'on'
    const first = await visitor.connect()
    const second = await body(await refresh(first.refresh_token))
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect(await json(await refresh(first.refresh_token))).toMatchObject({ body: { error: 'invalid_grant' } })
    expect((await refresh(second.refresh_token)).status).toBe(200)
  })

  test('none may come back at all', async () => {
    visitor.simulator.settings.rotation = 'omit'
    const first = await visitor.connect()
    expect(await body(await refresh(first.refresh_token))).not.toHaveProperty('refresh_token')
    expect((await refresh(first.refresh_token)).status).toBe(200)
  })

  test.each(['off', 'on'] as const)('30 days after the consent it is over, rotation %s', async (rotation) => {
    visitor.simulator.settings.rotation = rotation
    let { refresh_token } = await visitor.connect()
    await visitor.clock.advance(29 * 86_400_000)
    ;({ refresh_token } = await body(await refresh(refresh_token)))
    await visitor.clock.advance(86_400_000)
    expect(await json(await refresh(refresh_token))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('an access token is good for an hour, and one that was expired by hand for less', async () => {
    const first = await visitor.connect()
    await visitor.clock.advance(3_599_000)
    expect((await visitor.ask(first.access_token)).status).toBe(200)
    await visitor.clock.advance(1000)
    expect((await visitor.ask(first.access_token)).status).toBe(401)
    const second = await body(await refresh(first.refresh_token))
    await visitor.post('/simulator/tokens', { expire: true })
    expect((await visitor.ask(second.access_token)).status).toBe(401)
    expect((await refresh(first.refresh_token)).status).toBe(200)
  })

  test('a consent taken back ends access and refreshing', async () => {
    const tokens = await visitor.connect()
    await visitor.post('/simulator/tokens', { revoke: true })
    expect((await visitor.ask(tokens.access_token)).status).toBe(401)
    expect(await json(await refresh(tokens.refresh_token))).toMatchObject({ body: { error: 'invalid_grant' } })
  })
})

describe('the other routes', () => {
  const client = () => ({ client_id: visitor.simulator.clientId, client_secret: visitor.simulator.clientSecret })

  test('revoke ends the consent, and is content with a token nobody knows', async () => {
    const { access_token, refresh_token } = await visitor.connect()
    const revoke = (token: string) => visitor.post('/tiktok/oauth/revoke', { ...client(), token })
    expect(await json(await revoke('unknown'))).toMatchObject({ status: 200, body: { code: 200 } })
    expect((await visitor.ask(access_token)).status).toBe(200)
    await revoke(refresh_token)
    expect((await visitor.ask(access_token)).status).toBe(401)
    const stranger = { ...client(), client_secret: 'x', token: access_token }
    expect((await visitor.post('/tiktok/oauth/revoke', stranger)).status).toBe(401)
  })

  test('introspect', async () => {
    const { access_token } = await visitor.connect('webcast:fetch')
    const look = async () =>
      (await json(await visitor.post('/tiktok/oauth/introspect', { ...client(), token: access_token }))).body
    const iat = Math.floor(visitor.clock.now() / 1000)
    expect(await look()).toMatchObject({ data: { active: true, scope: 'webcast:fetch', iat, exp: iat + 3600 } })
    await visitor.clock.advance(3_600_000)
    expect(await look()).toEqual({ code: 200, data: { active: false } })
  })

  test('validate-refresh needs no secret and uses nothing up', async () => {
    const { access_token, refresh_token } = await visitor.connect('webcast:fetch')
    const validate = async (token: string) =>
      (
        await json(
          await visitor.post('/tiktok/oauth/validate-refresh', { client_id: client().client_id, refresh_token: token }),
        )
      ).body
    expect(await validate(refresh_token)).toMatchObject({ valid: true, scopes: ['webcast:fetch'] })
    expect(await validate(access_token)).toMatchObject({ valid: false })
    expect((await refresh(refresh_token)).status).toBe(200)
  })

  test('userinfo tells who consented, where user:info was granted', async () => {
    const { access_token } = await visitor.connect('user:info')
    const info = await json(await visitor.get('/tiktok/oauth/userinfo', { 'x-oauth-token': access_token }))
    expect(info.body).toMatchObject({ user: { uniqueId: 'lantern.fox', roomId: expect.stringMatching(/^\d+$/) } })
    const without = await visitor.connect('webcast:fetch')
    const refused = await json(
      await visitor.get('/tiktok/oauth/userinfo', { authorization: `Bearer ${without.access_token}` }),
    )
    expect(refused).toEqual({ status: 401, body: { code: 401, message: 'Missing scope user:info' } })
  })

  test('a client can be looked up by its id', async () => {
    const found = await json(await visitor.get('/tiktok/oauth/clients/simulated-client'))
    expect(found.body).toMatchObject({ client: { client_id: 'simulated-client', name: 'Fanlight' } })
    expect(JSON.stringify(found.body)).not.toContain('simulated-secret')
    expect((await visitor.get('/tiktok/oauth/clients/other')).status).toBe(404)
  })
})
