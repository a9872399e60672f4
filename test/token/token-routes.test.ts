import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import fastify from 'fastify'
import { pino } from 'pino'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Euler } from '../../server/euler/euler.ts'
import type { OAuthClient } from '../../server/euler/oauth.ts'
import { openStore } from '../../server/store/store.ts'
import { OUTCOMES } from '../../server/token/outcomes.ts'
import { openSeal } from '../../server/token/seal.ts'
import { createTokenKeeper } from '../../server/token/token-keeper.ts'
import { tokenRoutes } from '../../server/token/token-routes.ts'
import { createTokenVault } from '../../server/token/token-vault.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { json, scriptedFetch, type Reply } from '../support/scripted-fetch.ts'

const MINUTE = 60_000
const HOST = 'localhost:5757'
const folder = mkdtempSync(join(tmpdir(), 'fanlight-routes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const seal = await openSeal({ keyFile: join(folder, 'seal.json'), randomBytes })

const granted = (more: object = {}) =>
  json({
    access_token: 'ACCESS-needle',
    refresh_token: 'REFRESH-needle',
    expires_in: 3600,
    scope: 'webcast:fetch webcast:live_check',
    ...more,
  })

interface Options {
  readonly client?: OAuthClient | undefined
  readonly redirectUri?: string
  readonly scopes?: readonly string[]
  readonly inUse?: readonly string[]
}

async function setup(options: Options = {}, ...replies: Reply[]) {
  const clock = new FakeClock()
  const script = scriptedFetch(...replies)
  const euler: Euler = {
    fetch: script.fetch,
    api: 'https://e.example',
    authorizeUrl: 'https://www.eulerstream.com/tiktok/oauth/authorize',
    dialect: 'auto',
  }
  const lines: string[] = []
  const log = pino(
    { level: 'trace' },
    new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) }),
  )
  const state = { client: 'client' in options ? options.client : { id: 'client-1', secret: 'SECRET-needle' } }
  const vault = createTokenVault((await openStore('memory:')).room('token'), seal)
  const client = async () => state.client
  const keeper = await createTokenKeeper({ vault, euler, clock, client })
  const onConnected = vi.fn()
  const onScopeRefused = vi.fn()
  // Request lines are logged, as by somebody who turned them on to see why it does not work.
  const app = fastify({ loggerInstance: log })
  await app.register((room) =>
    tokenRoutes(room, {
      keeper,
      euler,
      clock,
      randomBytes,
      client,
      redirectUri: () => options.redirectUri ?? `http://${HOST}/connect/callback`,
      scopes: options.scopes ?? ['webcast:fetch', 'webcast:live_check'],
      inUse: () => options.inUse ?? [],
      log,
      onConnected,
      onScopeRefused,
    }),
  )
  onTestFinished(() => app.close())

  const get = (url: string, cookie?: string, host = HOST) =>
    app.inject({ method: 'GET', url, headers: { host, ...(cookie === undefined ? {} : { cookie }) } })
  /** Begins a consent: the browser's cookie and the state that Euler would send back. */
  const begin = async (cookie?: string, path = '/connect') => {
    const response = await get(path, cookie)
    const authorize = new URL(response.headers.location ?? '')
    const [set] = response.cookies
    return {
      response,
      authorize,
      state: authorize.searchParams.get('state') ?? '',
      cookie: `${set?.name}=${set?.value}`,
    }
  }
  const callback = (fields: Record<string, string>, cookie?: string) =>
    get(`/connect/callback?${new URLSearchParams(fields)}`, cookie)
  return { clock, script, vault, keeper, onConnected, onScopeRefused, app, get, begin, callback, lines, state }
}

describe('GET /connect', () => {
  test('leads to Euler’s page with everything it wants', async () => {
    const { begin } = await setup()
    const { response, authorize } = await begin()
    expect(response.statusCode).toBe(302)
    expect(`${authorize.origin}${authorize.pathname}`).toBe('https://www.eulerstream.com/tiktok/oauth/authorize')
    expect(Object.fromEntries(authorize.searchParams)).toEqual({
      client_id: 'client-1',
      redirect_uri: `http://${HOST}/connect/callback`,
      response_type: 'code',
      scope: 'webcast:fetch webcast:live_check',
      state: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(response.headers['cache-control']).toBe('no-store')
  })

  test.each([
    [`http://${HOST}/connect/callback`, false],
    ['https://fan.example/connect/callback', true],
  ])('at %s the cookie is HttpOnly, Lax, and secure: %s', async (redirectUri, secure) => {
    const { get } = await setup({ redirectUri })
    const { cookies } = await get('/connect', undefined, new URL(redirectUri).host)
    expect(cookies).toEqual([
      expect.objectContaining({ httpOnly: true, sameSite: 'Lax', path: '/connect', maxAge: 600 }),
    ])
    expect(cookies[0]?.secure ?? false).toBe(secure)
  })

  test('each attempt has a state of its own; the browser stays the same', async () => {
    const { begin } = await setup()
    const first = await begin()
    const second = await begin(first.cookie)
    expect(second.state).not.toBe(first.state)
    expect(second.cookie).toBe(first.cookie)
  })

  test('on another name of this machine it moves first, and only once', async () => {
    const { get } = await setup()
    const moved = await get('/connect', undefined, '127.0.0.1:5757')
    expect(moved.headers.location).toBe(`http://${HOST}/connect?moved=1`)
    expect(moved.cookies).toEqual([])
    const behindProxy = await get('/connect?moved=1', undefined, '127.0.0.1:5757')
    expect(behindProxy.headers.location).toContain('eulerstream.com')
  })

  test('it moves to where the client is registered, whatever the address asks for', async () => {
    const { get } = await setup()
    for (const name of ['from', 'to', 'next', 'url', 'host', 'origin', 'back', 'redirect_uri']) {
      const address = `/connect?${name}=${encodeURIComponent('https://evil.example/')}`
      const { location } = (await get(address, undefined, '127.0.0.1:5757')).headers
      expect(new URL(String(location)).host, name).toBe(HOST)
    }
  })

  test('without an OAuth client it explains what is missing', async () => {
    const { get } = await setup({ client: undefined })
    const page = await get('/connect')
    expect(page.statusCode).toBe(400)
    expect(page.body).toContain('OAuth client')
    expect(page.body).toContain('href="/"')
  })
})

describe('a consent that went well', () => {
  test('the code is exchanged, the tokens kept, the address clean', async () => {
    const { begin, callback, script, keeper, vault, onConnected } = await setup({}, granted())
    const { state, cookie } = await begin()
    const response = await callback({ code: 'CODE-needle', state }, cookie)
    expect([response.statusCode, response.headers.location]).toEqual([302, '/'])
    expect(response.headers['referrer-policy']).toBe('no-referrer')
    expect(script.asked[0]?.fields).toMatchObject({
      code: 'CODE-needle',
      redirect_uri: `http://${HOST}/connect/callback`,
    })
    expect(keeper.status()).toMatchObject({ state: 'fine', scopes: ['webcast:fetch', 'webcast:live_check'] })
    expect((await vault.tokens())?.clientId).toBe('client-1')
    expect(onConnected).toHaveBeenCalledWith({ granted: ['webcast:fetch', 'webcast:live_check'], missing: [] })
  })

  test('fewer scopes than asked are told', async () => {
    const { begin, callback, onConnected } = await setup({}, granted({ scope: 'webcast:fetch' }))
    const { state, cookie } = await begin()
    await callback({ code: 'c', state }, cookie)
    expect(onConnected).toHaveBeenCalledWith({ granted: ['webcast:fetch'], missing: ['webcast:live_check'] })
  })
})

describe('the state is checked before anything else', () => {
  const refused = async (world: Awaited<ReturnType<typeof setup>>, fields: Record<string, string>, cookie?: string) => {
    const response = await world.callback(fields, cookie)
    expect(world.script.asked).toEqual([])
    expect(world.keeper.status().state).toBe('none')
    expect(response.statusCode).toBe(302)
    const page = await world.get(response.headers.location ?? '', cookie)
    expect(page.statusCode).toBe(400)
    return response.headers.location
  }

  test('a made-up one', async () => {
    const world = await setup({}, granted())
    const { cookie } = await world.begin()
    expect(await refused(world, { code: 'c', state: 'made-up' }, cookie)).toBe('/connect/outcome/forged_state')
  })

  test('none at all, with a code or with an error', async () => {
    const world = await setup({}, granted())
    const { cookie } = await world.begin()
    expect(await refused(world, { code: 'c' }, cookie)).toBe('/connect/outcome/forged_state')
    expect(await refused(world, { error: 'access_denied' }, cookie)).toBe('/connect/outcome/forged_state')
  })

  test('another browser’s, which does not use it up', async () => {
    const world = await setup({}, granted())
    const mine = await world.begin()
    const theirs = await world.begin()
    expect(await refused(world, { code: 'c', state: mine.state }, theirs.cookie)).toBe('/connect/outcome/forged_state')
    expect(await refused(world, { code: 'c', state: mine.state })).toBe('/connect/outcome/forged_state')
    expect((await world.callback({ code: 'c', state: mine.state }, mine.cookie)).headers.location).toBe('/')
  })

  test('one from ten minutes ago', async () => {
    const world = await setup({}, granted())
    const { state, cookie } = await world.begin()
    await world.clock.advance(10 * MINUTE)
    expect(await refused(world, { code: 'c', state }, cookie)).toBe('/connect/outcome/expired_state')
  })

  test('one that was used before', async () => {
    const world = await setup({}, granted())
    const { state, cookie } = await world.begin()
    await world.callback({ code: 'c', state }, cookie)
    expect((await world.callback({ code: 'c', state }, cookie)).headers.location).toBe('/connect/outcome/forged_state')
    expect(world.script.asked).toHaveLength(1)
  })

  test('two of them', async () => {
    const world = await setup({}, granted())
    const { state, cookie } = await world.begin()
    const response = await world.get(`/connect/callback?code=c&state=${state}&state=${state}`, cookie)
    expect(response.headers.location).toBe('/connect/outcome/forged_state')
  })

  test('a flood of attempts is bounded', async () => {
    const world = await setup({}, granted())
    const first = await world.begin()
    for (let visit = 0; visit < 200; visit++) await world.get('/connect')
    expect(await refused(world, { code: 'c', state: first.state }, first.cookie)).toBe('/connect/outcome/forged_state')
  })
})

describe('what Euler’s page may send back', () => {
  const AUTHORIZE_ERRORS = [
    'access_denied',
    'invalid_scope',
    'invalid_client',
    'invalid_request',
    'invalid_redirect_uri',
    'unsupported_response_type',
  ] as const

  test.each(AUTHORIZE_ERRORS)('%s', async (error) => {
    const { begin, callback, get, script } = await setup({ scopes: ['webcast:fetch'] })
    const { state, cookie } = await begin()
    const response = await callback({ error, error_description: 'Some reason', state }, cookie)
    expect([response.statusCode, response.headers.location]).toEqual([302, `/connect/outcome/${error}`])
    const page = await get(response.headers.location ?? '', cookie)
    expect(page.statusCode).toBe(400)
    expect(page.body).toContain(OUTCOMES[error].title)
    expect(page.body).toContain('Some reason')
    expect(page.body).toContain('href="/connect"')
    expect(page.body).toContain('href="/"')
    expect(script.asked).toEqual([])
  })

  test.each(['server_error', '__proto__', '../../etc', '<script>'])('%s, which nobody wrote down', async (error) => {
    const { begin, callback, get } = await setup()
    const { state, cookie } = await begin()
    const response = await callback({ error, error_description: 'Why', state }, cookie)
    expect(response.headers.location).toBe('/connect/outcome/unknown')
    expect((await get('/connect/outcome/unknown', cookie)).body).toContain('Why')
  })

  test('the scopes asked for are named where they are the trouble', async () => {
    const { begin, callback, get } = await setup({ scopes: ['webcast:fetch', 'webcast:mute'] })
    const { state, cookie } = await begin()
    await callback({ error: 'invalid_scope', state }, cookie)
    expect((await get('/connect/outcome/invalid_scope', cookie)).body).toContain('<code>webcast:mute</code>')
  })

  test('a description is text and nothing else, short, and only for the browser it is about', async () => {
    const { begin, callback, get } = await setup()
    const { state, cookie } = await begin()
    const evil = `</div><script>alert(1)</script><img src=x onerror=alert(2)>"'&\u202e${'long '.repeat(200)}`
    await callback({ error: 'access_denied', error_description: evil, state }, cookie)
    const page = await get('/connect/outcome/access_denied', cookie)
    expect(page.body).not.toMatch(/<script|<img|\u202e/)
    expect(page.body).toContain('&lt;script&gt;alert(1)')
    expect(page.body.match(/long/g)?.length).toBeLessThan(45)
    const stranger = await get('/connect/outcome/access_denied')
    expect(stranger.body).not.toContain('alert')
  })

  test('nothing may run in the page, frame it, or be fetched by it', async () => {
    const { get } = await setup()
    const page = await get('/connect/outcome/access_denied')
    expect(page.headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-type': 'text/html; charset=utf-8',
    })
    expect(page.body).not.toMatch(/<script|style="|src=|url\(/)
    // A style whose hash is not the policy's is dropped by the browser, and the page would be bare.
    const style = /<style>(.*)<\/style>/s.exec(page.body)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page.headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`)
  })
})

describe('an exchange that fails', () => {
  test.each<[string, Reply[], string]>([
    ['the code is over', [json({ error: 'invalid_grant' }, 400)], 'invalid_grant'],
    ['the secret is wrong', [json({ code: 401, error: { error: 'invalid_client' } })], 'invalid_client'],
    ['the scope is not given', [json({ error: 'invalid_scope' }, 400)], 'invalid_scope'],
    [
      'the network is down',
      [new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) })],
      'network',
    ],
    ['Euler is down', [new Response('', { status: 502 })], 'exchange_failed'],
    ['the answer is nonsense', [new Response('<html>')], 'exchange_failed'],
  ])('%s', async (_name, replies, outcome) => {
    const { begin, callback, get, keeper } = await setup({}, ...replies)
    const { state, cookie } = await begin()
    const response = await callback({ code: 'CODE-needle', state }, cookie)
    expect(response.headers.location).toBe(`/connect/outcome/${outcome}`)
    expect((await get(`/connect/outcome/${outcome}`, cookie)).body).toContain('Try again')
    expect(keeper.status().state).toBe('none')
  })

  test('a client that was changed meanwhile, or no code: nothing is exchanged', async () => {
    const { begin, callback, script, state: world } = await setup({}, granted())
    const first = await begin()
    expect((await callback({ state: first.state }, first.cookie)).headers.location).toBe(
      '/connect/outcome/invalid_request',
    )
    const second = await begin()
    world.client = { id: 'client-2', secret: 'x' }
    expect((await callback({ code: 'c', state: second.state }, second.cookie)).headers.location).toBe(
      '/connect/outcome/invalid_request',
    )
    expect(script.asked).toEqual([])
  })
})

describe('POST /api/disconnect', () => {
  const connect = async (...replies: Reply[]) => {
    const world = await setup({}, granted(), ...replies)
    const { state, cookie } = await world.begin()
    await world.callback({ code: 'c', state }, cookie)
    return world
  }

  test('revokes, forgets and says so', async () => {
    const { app, keeper, script } = await connect(new Response(''), new Response(''))
    const response = await app.inject({ method: 'POST', url: '/api/disconnect' })
    expect(response.json()).toEqual({ disconnected: true, revoked: true })
    expect(keeper.status().state).toBe('none')
    expect(script.asked.filter(({ url }) => url.pathname.endsWith('/revoke'))).toHaveLength(2)
  })

  test('a refusal upstream is told and does not keep the tokens', async () => {
    const { app, vault } = await connect(new Response('', { status: 502 }), new Response('', { status: 502 }))
    const response = await app.inject({ method: 'POST', url: '/api/disconnect' })
    expect(response.json()).toEqual({ disconnected: true, revoked: false, problem: expect.stringContaining('Euler') })
    expect(await vault.tokens()).toBeUndefined()
  })
})

test('no token, code, state or secret is in any log line, page, header or answer of whole flows', async () => {
  const echo = json({ error: 'invalid_grant', error_description: 'CODE-needle of SECRET-needle is over' }, 400)
  const world = await setup(
    {},
    echo,
    granted(),
    new Response('SECRET-needle', { status: 500 }),
    new TypeError('REFRESH-needle'),
  )
  const seen: string[] = []
  const see = (response: Awaited<ReturnType<typeof world.get>>) => (
    seen.push(response.body, JSON.stringify(response.headers)),
    response
  )
  for (const end of ['/connect/outcome/invalid_grant', '/']) {
    const { state, cookie } = await world.begin()
    const response = see(await world.callback({ code: 'CODE-needle', state }, cookie))
    expect(response.headers.location).toBe(end)
    if (end !== '/') expect(see(await world.get(end, cookie)).body).toContain('•••')
    expect(world.lines.join('')).not.toContain(state)
  }
  see(await world.app.inject({ method: 'POST', url: '/api/disconnect' }))
  expect(world.lines.join('')).toContain('/connect/callback')
  expect([...seen, ...world.lines].join('\n')).not.toMatch(/needle/)
})

test('a whole consent over a real connection', async () => {
  const { app, keeper } = await setup({}, granted())
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const begun = await fetch(`${base}/connect?moved=1`, { redirect: 'manual' })
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? ''
  const [cookie = ''] = (begun.headers.get('set-cookie') ?? '').split(';')
  const ended = await fetch(`${base}/connect/callback?code=CODE&state=${state}`, {
    redirect: 'manual',
    headers: { cookie },
  })
  expect([ended.status, ended.headers.get('location')]).toEqual([302, '/'])
  expect(await keeper.accessToken()).toBe('ACCESS-needle')
})

describe('asking for more, as it is needed', () => {
  const scopesOf = (location: unknown) => new URL(String(location)).searchParams.get('scope')?.split(' ')
  const stateOf = (location: unknown) => new URL(String(location)).searchParams.get('state') ?? ''
  const minimum = { scopes: ['webcast:fetch'] }

  test('the first connection asks for the minimum', async () => {
    const { begin } = await setup(minimum)
    expect(scopesOf((await begin()).authorize)).toEqual(['webcast:fetch'])
  })

  test('what is added comes on top, and what is in use is asked for again, each once', async () => {
    const { begin } = await setup({ ...minimum, inUse: ['webcast:fetch', 'webcast:mute'] })
    const { authorize } = await begin(undefined, '/connect?add=webcast:chat,webcast:mute')
    expect(scopesOf(authorize)).toEqual(['webcast:fetch', 'webcast:mute', 'webcast:chat'])
  })

  test.each(['everything', 'webcast:chat,admin:all', 'webcast:chat&add=x', '../etc', 'a'.repeat(600)])(
    'what is no scope is not passed on: %s',
    async (add) => {
      const { get } = await setup(minimum)
      const response = await get(`/connect?add=${add}`)
      expect(response.statusCode).toBe(400)
      expect(response.headers.location).toBeUndefined()
      expect(response.body).not.toContain('admin')
    },
  )

  test('the way back is the control page where it began there, and setup otherwise', async () => {
    const more = { scope: 'webcast:fetch webcast:chat' }
    const { begin, callback, onConnected } = await setup(minimum, granted(more), granted(more))
    const first = await begin(undefined, '/connect?add=webcast:chat&back=control')
    const response = await callback({ code: 'c', state: first.state }, first.cookie)
    expect(response.headers.location).toBe('/overlays/control/')
    expect(onConnected).toHaveBeenCalledWith({ granted: ['webcast:fetch', 'webcast:chat'], missing: [] })
    const second = await begin(first.cookie, '/connect?add=webcast:chat&back=https://evil.example')
    expect((await callback({ code: 'c', state: second.state }, second.cookie)).headers.location).toBe('/')
  })

  test('on another name of this machine nothing of it is lost', async () => {
    const { get } = await setup(minimum)
    const { headers } = await get('/connect?add=webcast:chat&back=control', undefined, '127.0.0.1:5757')
    expect(headers.location).toBe(`http://${HOST}/connect?add=webcast%3Achat&back=control&moved=1`)
  })

  test('granted is compared with asked', async () => {
    const { begin, callback, onConnected, keeper } = await setup(minimum, granted({ scope: 'webcast:fetch' }))
    const { state, cookie } = await begin(undefined, '/connect?add=webcast:ban')
    await callback({ code: 'c', state }, cookie)
    expect(onConnected).toHaveBeenCalledWith({ granted: ['webcast:fetch'], missing: ['webcast:ban'] })
    expect(keeper.status().scopes).toEqual(['webcast:fetch'])
  })

  test.each([
    ['live_check', 'bulk_live_check'],
    ['earnings', 'user_earnings'],
  ])('webcast:%s is refused: the other name, %s, is asked for at once, and kept', async (name, other) => {
    const answer = granted({ scope: `webcast:fetch webcast:${other}` })
    const { begin, callback, onConnected, onScopeRefused, lines } = await setup(minimum, answer)
    const { state, cookie } = await begin(undefined, `/connect?add=webcast:${name},webcast:chat`)
    const said = { error: 'invalid_scope', error_description: `Invalid scope: webcast:${name}` }
    const again = await callback({ ...said, state }, cookie)
    expect(scopesOf(again.headers.location)).toEqual(['webcast:fetch', `webcast:${other}`, 'webcast:chat'])
    await callback({ code: 'c', state: stateOf(again.headers.location) }, cookie)
    expect(onConnected).toHaveBeenCalledWith(expect.objectContaining({ missing: ['webcast:chat'] }))
    expect(onScopeRefused).not.toHaveBeenCalled()
    expect(lines.join()).toContain(`"refused":["webcast:${name}"]`)
    const next = await begin(cookie, `/connect?add=webcast:${name}`)
    expect(scopesOf(next.authorize)).toEqual(['webcast:fetch', `webcast:${other}`])
  })

  test('where Euler does not say which, both other names are tried, once', async () => {
    const { begin, callback, get, onScopeRefused } = await setup(minimum)
    const { state, cookie } = await begin(undefined, '/connect?add=webcast:live_check,webcast:earnings&back=control')
    const said = { error: 'invalid_scope', error_description: 'One or more requested scopes are invalid' }
    const again = await callback({ ...said, state }, cookie)
    expect(scopesOf(again.headers.location)).toEqual([
      'webcast:fetch',
      'webcast:bulk_live_check',
      'webcast:user_earnings',
    ])
    const end = await callback({ ...said, state: stateOf(again.headers.location) }, cookie)
    expect(end.headers.location).toBe('/connect/outcome/invalid_scope')
    expect(onScopeRefused.mock.calls.flat()).toEqual(['webcast:live_check', 'webcast:earnings'])
    const page = (await get('/connect/outcome/invalid_scope', cookie)).body
    expect(page).toContain('webcast:live_check, webcast:earnings. What was connected before')
    expect(page).toContain('href="/connect?add=webcast%3Alive_check%2Cwebcast%3Aearnings&amp;back=control"')
  })

  test('a scope without another name is told by its name, and what is connected stays', async () => {
    const { begin, callback, get, keeper, onScopeRefused } = await setup(minimum, granted({ scope: 'webcast:fetch' }))
    const first = await begin()
    await callback({ code: 'c', state: first.state }, first.cookie)
    const { state, cookie } = await begin(first.cookie, '/connect?add=webcast:sign_url')
    await callback({ error: 'invalid_scope', error_description: 'Invalid scope: webcast:sign_url', state }, cookie)
    expect(onScopeRefused.mock.calls).toEqual([['webcast:sign_url']])
    expect((await get('/connect/outcome/invalid_scope', cookie)).body).toContain('may not give: webcast:sign_url.')
    expect(keeper.status()).toMatchObject({ state: 'fine', scopes: ['webcast:fetch'] })
  })

  test('a refresh never widens: it asks for no scopes, and keeps what was granted', async () => {
    const first = granted({ scope: 'webcast:fetch', expires_in: 120 })
    const { begin, callback, keeper, clock, script } = await setup(minimum, first, json({ access_token: 'ACCESS-2' }))
    const { state, cookie } = await begin()
    await callback({ code: 'c', state }, cookie)
    await clock.advance(130_000)
    expect(await keeper.accessToken()).toBe('ACCESS-2')
    expect(script.asked.at(-1)?.fields).toMatchObject({ grant_type: 'refresh_token' })
    expect(script.asked.at(-1)?.fields).not.toHaveProperty('scope')
    expect(keeper.status().scopes).toEqual(['webcast:fetch'])
  })
})
