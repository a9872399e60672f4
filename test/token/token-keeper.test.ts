import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { AppError } from '../../server/errors.ts'
import type { Euler } from '../../server/euler/euler.ts'
import type { OAuthClient } from '../../server/euler/oauth.ts'
import type { Tokens } from '../../server/euler/tokens.ts'
import { openStore } from '../../server/store/store.ts'
import { refreshAt } from '../../server/token/refresh-time.ts'
import { openSeal } from '../../server/token/seal.ts'
import { createTokenKeeper } from '../../server/token/token-keeper.ts'
import { createTokenVault, type TokenVault } from '../../server/token/token-vault.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { json, scriptedFetch, type Reply } from '../support/scripted-fetch.ts'

const MINUTE = 60_000
const folder = mkdtempSync(join(tmpdir(), 'fanlight-keeper-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const seal = await openSeal({ keyFile: join(folder, 'seal.json'), randomBytes })

const tokensAt = (now: number, number = 0): Tokens => ({
  accessToken: `access-${number}`,
  refreshToken: `refresh-${number}`,
  expiresAt: now + 60 * MINUTE,
  reconnectBy: now + 30 * 24 * 60 * MINUTE,
  scopes: ['webcast:fetch'],
})
const renewed = (number: number, more: object = {}) =>
  json({
    access_token: `access-${number}`,
    refresh_token: `refresh-${number}`,
    expires_in: 3600,
    scope: 'webcast:fetch',
    ...more,
  })
const revokedGrant = () => json({ error: 'invalid_grant' }, 400)
const down = () => new Response('', { status: 502 })

async function setup(...replies: Reply[]) {
  const clock = new FakeClock()
  const script = scriptedFetch(...replies)
  const euler: Euler = {
    fetch: script.fetch,
    api: 'https://e.example',
    authorizeUrl: 'https://e.example/a',
    dialect: 'auto',
  }
  const store = await openStore('memory:')
  const vault = createTokenVault(store.room('token'), seal)
  let client: OAuthClient | undefined = { id: 'client-1', secret: 'secret-1' }
  const onTrouble = vi.fn()
  const openKeeper = (over: Partial<TokenVault> = {}) =>
    createTokenKeeper({ vault: { ...vault, ...over }, euler, clock, client: async () => client, onTrouble })
  const refreshes = () => script.asked.filter(({ fields }) => fields['grant_type'] === 'refresh_token')
  return {
    clock,
    script,
    vault,
    openKeeper,
    refreshes,
    onTrouble,
    setClient: (next: OAuthClient | undefined) => (client = next),
  }
}

async function connected(...replies: Reply[]) {
  const world = await setup(...replies)
  const keeper = await world.openKeeper()
  await keeper.keep(tokensAt(world.clock.now()), 'client-1')
  return { ...world, keeper }
}

describe('lending', () => {
  test('without an account there is nothing to lend', async () => {
    const { openKeeper } = await setup()
    const keeper = await openKeeper()
    expect(keeper.status()).toEqual({ state: 'none', scopes: [] })
    await expect(keeper.accessToken()).rejects.toMatchObject({ code: 'NOT_CONNECTED', next: 'reconnect' })
  })

  test('a good token is lent without a request', async () => {
    const { keeper, script } = await connected()
    expect(await keeper.accessToken()).toBe('access-0')
    expect(script.asked).toEqual([])
  })

  test('five minutes before its end it is refreshed, not a moment earlier', async () => {
    const { clock, keeper, refreshes } = await connected(renewed(1))
    await clock.advance(55 * MINUTE - 1)
    expect(await keeper.accessToken()).toBe('access-0')
    await clock.advance(1)
    expect(await keeper.accessToken()).toBe('access-1')
    expect(refreshes()[0]?.fields).toMatchObject({
      refresh_token: 'refresh-0',
      client_id: 'client-1',
      client_secret: 'secret-1',
    })
  })

  test.each([
    [60 * MINUTE, 55 * MINUTE],
    [25 * MINUTE, 20 * MINUTE],
    [10 * MINUTE, 8 * MINUTE],
    [10_000, 8_000],
  ])('a life of %i ms: due after %i ms', (life, due) => {
    expect(refreshAt({ tokens: { ...tokensAt(0), expiresAt: 1_000 + life }, since: 1_000 })).toBe(1_000 + due)
  })

  test('however many ask at once, there is one refresh', async () => {
    const { clock, keeper, refreshes } = await connected(renewed(1))
    await clock.advance(61 * MINUTE)
    const lent = await Promise.all(Array.from({ length: 20 }, () => keeper.accessToken()))
    expect(new Set(lent)).toEqual(new Set(['access-1']))
    expect(refreshes()).toHaveLength(1)
  })

  test('rotation: the next refresh uses the newest refresh token; where none came back, the old one', async () => {
    const { clock, keeper, refreshes } = await connected(
      renewed(1),
      renewed(2, { refresh_token: undefined }),
      renewed(3),
    )
    for (let hour = 0; hour < 3; hour++) {
      await clock.advance(60 * MINUTE)
      await keeper.accessToken()
    }
    expect(refreshes().map(({ fields }) => fields['refresh_token'])).toEqual(['refresh-0', 'refresh-1', 'refresh-1'])
  })

  test('the day of reconnecting does not move with refreshes', async () => {
    const { clock, keeper } = await connected(renewed(1))
    const before = keeper.status().reconnectBy
    await clock.advance(60 * MINUTE)
    await keeper.accessToken()
    expect(keeper.status()).toEqual({
      state: 'fine',
      expiresAt: clock.now() + 60 * MINUTE,
      reconnectBy: before,
      scopes: ['webcast:fetch'],
    })
  })
})

describe('when a refresh fails', () => {
  test('a token that is still good goes on being lent, and Euler is not asked at every turn', async () => {
    const { clock, keeper, refreshes, onTrouble } = await connected(down(), renewed(1))
    await clock.advance(56 * MINUTE)
    for (let ask = 0; ask < 10; ask++) expect(await keeper.accessToken()).toBe('access-0')
    expect(refreshes()).toHaveLength(1)
    expect(onTrouble).toHaveBeenCalledOnce()
    await clock.advance(30_000)
    expect(await keeper.accessToken()).toBe('access-1')
  })

  test('one that is over is not lent; the reason is thrown, and the state is no "reconnect"', async () => {
    const { clock, keeper } = await connected(down(), renewed(1))
    await clock.advance(60 * MINUTE)
    await expect(keeper.accessToken()).rejects.toMatchObject({ code: 'EULER_DOWN', whose: 'euler' })
    expect(keeper.status().state).toBe('fine')
    await clock.advance(30_000)
    expect(await keeper.accessToken()).toBe('access-1')
  })

  test('invalid_grant is the end: reconnect, without asking again, after a restart too', async () => {
    const { clock, keeper, openKeeper, refreshes } = await connected(revokedGrant())
    await clock.advance(56 * MINUTE)
    await expect(keeper.accessToken()).rejects.toMatchObject({
      code: 'EULER_TOKEN_REVOKED',
      next: 'reconnect',
      whose: 'you',
    })
    expect(keeper.status().state).toBe('reconnect')
    const restarted = await openKeeper()
    expect(restarted.status().state).toBe('reconnect')
    await expect(restarted.accessToken()).rejects.toMatchObject({ code: 'EULER_TOKEN_REVOKED' })
    expect(refreshes()).toHaveLength(1)
  })

  test('without a refresh token the end of the access token is the end', async () => {
    const { clock, keeper, script } = await connected()
    await keeper.keep({ accessToken: 'only', expiresAt: clock.now() + 10 * MINUTE, scopes: [] }, 'client-1')
    expect(await keeper.accessToken()).toBe('only')
    await clock.advance(11 * MINUTE)
    await expect(keeper.accessToken()).rejects.toMatchObject({ code: 'EULER_TOKEN_REVOKED' })
    expect(script.asked).toEqual([])
  })

  test('a wrong secret is for the creator to fix; a new one mends it at once', async () => {
    const refused = json({ error: 'invalid_client' }, 401)
    const { clock, keeper, setClient } = await connected(refused, renewed(1))
    await clock.advance(60 * MINUTE)
    await expect(keeper.accessToken()).rejects.toMatchObject({ code: 'OAUTH_INVALID_CLIENT', next: 'fix' })
    expect(keeper.status().state).toBe('reconnect')
    setClient({ id: 'client-1', secret: 'right' })
    await keeper.keepClient({ id: 'client-1', secret: 'right' })
    expect(await keeper.accessToken()).toBe('access-1')
    expect(keeper.status().state).toBe('fine')
  })

  test('without any client left it says so', async () => {
    const { clock, keeper, setClient } = await connected()
    setClient(undefined)
    expect(await keeper.accessToken()).toBe('access-0')
    await clock.advance(60 * MINUTE)
    await expect(keeper.accessToken()).rejects.toMatchObject({ code: 'CLIENT_MISSING', next: 'fix' })
  })
})

describe('kept before lent', () => {
  test('a crash right after a rotating refresh loses nothing', async () => {
    const { clock, keeper, openKeeper } = await connected(renewed(1))
    await clock.advance(60 * MINUTE)
    await keeper.accessToken()
    const restarted = await openKeeper()
    expect(await restarted.accessToken()).toBe('access-1')
  })

  test('where the disk fails, the new token waits for it and Euler is not asked twice', async () => {
    const { clock, vault, openKeeper, refreshes } = await setup(renewed(1))
    await vault.keepTokens({ tokens: tokensAt(clock.now()), clientId: 'client-1', since: clock.now() })
    let full = true
    const keeper = await openKeeper({
      keepTokens: async (kept) => {
        if (full)
          throw new AppError('STORE_FAILED', { whose: 'fanlight', next: 'again later', text: 'The disk is full.' })
        await vault.keepTokens(kept)
      },
    })
    await clock.advance(60 * MINUTE)
    await expect(keeper.accessToken()).rejects.toMatchObject({ code: 'STORE_FAILED' })
    full = false
    await clock.advance(30_000)
    expect(await keeper.accessToken()).toBe('access-1')
    expect((await vault.tokens())?.tokens.refreshToken).toBe('refresh-1')
    expect(refreshes()).toHaveLength(1)
  })
})

describe('a token that Euler rejected', () => {
  test('is replaced once, whoever complains how often', async () => {
    const { keeper, refreshes } = await connected(renewed(1))
    await Promise.all([keeper.rejected('access-0'), keeper.rejected('access-0')])
    expect(await Promise.all([keeper.accessToken(), keeper.accessToken()])).toEqual(['access-1', 'access-1'])
    await keeper.rejected('access-0')
    expect(await keeper.accessToken()).toBe('access-1')
    expect(refreshes()).toHaveLength(1)
  })

  test('where its successor is rejected too, only reconnecting helps', async () => {
    const { keeper, openKeeper } = await connected(renewed(1))
    await keeper.rejected('access-0')
    await keeper.rejected(await keeper.accessToken())
    await expect(keeper.accessToken()).rejects.toMatchObject({ code: 'EULER_TOKEN_REVOKED', next: 'reconnect' })
    expect(keeper.status().state).toBe('reconnect')
    expect((await openKeeper()).status().state).toBe('reconnect')
  })

  test('a successor that was good for an hour gets its own second chance', async () => {
    const { clock, keeper } = await connected(renewed(1), renewed(2))
    await keeper.rejected('access-0')
    await keeper.accessToken()
    await clock.advance(30 * MINUTE)
    await keeper.rejected('access-1')
    expect(await keeper.accessToken()).toBe('access-2')
  })

  test('a refresh that fails for now is thrown: the rejected token is never lent again', async () => {
    const { clock, keeper } = await connected(down(), renewed(1))
    await keeper.rejected('access-0')
    await expect(keeper.accessToken()).rejects.toMatchObject({ code: 'EULER_DOWN' })
    await expect(keeper.accessToken()).rejects.toMatchObject({ code: 'EULER_DOWN' })
    await clock.advance(30_000)
    expect(await keeper.accessToken()).toBe('access-1')
  })
})

describe('without anyone asking', () => {
  test('refreshes go on for as long as it runs, and its end leaves no timer', async () => {
    const { clock, keeper, refreshes } = await connected(renewed(1), renewed(2), renewed(3))
    const ending = new AbortController()
    const running = keeper.run(ending.signal)
    await clock.advance(55 * MINUTE - 1000)
    expect(refreshes()).toHaveLength(0)
    await clock.advance(1000)
    expect(refreshes()).toHaveLength(1)
    await clock.advance(110 * MINUTE)
    expect(refreshes()).toHaveLength(3)
    ending.abort()
    await running
    expect(clock.sleeping).toBe(0)
  })

  test('a failure is tried again with a pause, and an end is not', async () => {
    const { clock, keeper, refreshes } = await connected(down(), down(), renewed(1), revokedGrant())
    const ending = new AbortController()
    const running = keeper.run(ending.signal)
    await clock.advance(56 * MINUTE)
    expect(refreshes()).toHaveLength(3)
    await clock.advance(60 * MINUTE)
    expect(keeper.status().state).toBe('reconnect')
    await clock.advance(600 * MINUTE)
    expect(refreshes()).toHaveLength(4)
    ending.abort()
    await running
  })

  test('an outage of an hour is not met with a request every few seconds', async () => {
    const { clock, keeper, refreshes } = await connected(...Array.from({ length: 200 }, down))
    const ending = new AbortController()
    const running = keeper.run(ending.signal)
    await clock.advance(55 * MINUTE)
    expect(refreshes()).toHaveLength(1)
    await clock.advance(60 * MINUTE)
    expect(refreshes().length).toBeLessThan(70)
    expect(refreshes().length).toBeGreaterThan(50)
    ending.abort()
    await running
  })

  test('begins by itself once an account is connected', async () => {
    const { clock, openKeeper, refreshes } = await setup(renewed(1))
    const keeper = await openKeeper()
    const ending = new AbortController()
    const running = keeper.run(ending.signal)
    await clock.advance(10 * MINUTE)
    await keeper.keep(tokensAt(clock.now()), 'client-1')
    await clock.advance(56 * MINUTE)
    expect(refreshes()).toHaveLength(1)
    ending.abort()
    await running
  })
})

describe('tokens and clients', () => {
  test('tokens of another OAuth client are dropped, at start and when the client changes', async () => {
    const { clock, keeper, vault, openKeeper, setClient } = await connected()
    setClient({ id: 'client-2', secret: 's' })
    const restarted = await openKeeper()
    expect(restarted.status().state).toBe('none')
    expect(await vault.tokens()).toBeUndefined()
    await keeper.keep(tokensAt(clock.now()), 'client-2')
    setClient({ id: 'client-3', secret: 's' })
    await keeper.keepClient({ id: 'client-3', secret: 's' })
    expect(keeper.status().state).toBe('none')
    await expect(keeper.accessToken()).rejects.toMatchObject({ code: 'NOT_CONNECTED' })
    expect(await vault.client()).toEqual({ id: 'client-3', secret: 's' })
  })

  test('a lost key is the state "reconnect", and connecting again mends it', async () => {
    const { clock, vault, openKeeper } = await setup()
    const lost = new AppError('SEAL_BROKEN', { whose: 'you', next: 'reconnect', text: 'The key is gone.' })
    const keeper = await openKeeper({ tokens: () => Promise.reject(lost) })
    expect(keeper.status()).toEqual({ state: 'reconnect', scopes: [] })
    await expect(keeper.accessToken()).rejects.toMatchObject({ next: 'reconnect' })
    await keeper.keep(tokensAt(clock.now()), 'client-1')
    expect(keeper.status().state).toBe('fine')
    expect(await vault.tokens()).toBeDefined()
  })

  test('a consent that comes while a refresh is under way is not overwritten by it', async () => {
    let answer = (_response: Response) => {}
    const slow = () => new Promise<Response>((resolve) => (answer = resolve))
    const { clock, keeper, vault } = await connected(slow)
    await clock.advance(60 * MINUTE)
    const asked = keeper.accessToken()
    await clock.settle()
    const keeping = keeper.keep(tokensAt(clock.now(), 9), 'client-1')
    answer(renewed(1))
    await Promise.all([asked, keeping])
    expect(await keeper.accessToken()).toBe('access-9')
    expect((await vault.tokens())?.tokens.accessToken).toBe('access-9')
  })
})

describe('disconnecting', () => {
  test('revokes both tokens and forgets them', async () => {
    const { keeper, vault, script } = await connected(new Response(''), new Response(''))
    expect(await keeper.disconnect()).toBeUndefined()
    expect(script.asked.map(({ url, fields }) => [url.pathname, fields['token'], fields['token_type_hint']])).toEqual([
      ['/tiktok/oauth/revoke', 'refresh-0', 'refresh_token'],
      ['/tiktok/oauth/revoke', 'access-0', 'access_token'],
    ])
    expect(keeper.status().state).toBe('none')
    expect(await vault.tokens()).toBeUndefined()
  })

  test('forgets them whatever upstream says, and tells what it said', async () => {
    const { keeper, vault } = await connected(down(), new TypeError('fetch failed'))
    expect(await keeper.disconnect()).toMatchObject({ whose: 'network' })
    expect(await vault.tokens()).toBeUndefined()
    expect(keeper.status().state).toBe('none')
  })
})

test('each change is told, and no longer after the listener has left', async () => {
  const { clock, keeper } = await connected(renewed(1), new Response(''), new Response(''))
  const states: string[] = []
  const stop = keeper.onChange(() => states.push(keeper.status().state))
  await clock.advance(60 * MINUTE)
  await keeper.accessToken()
  await keeper.disconnect()
  expect(states).toEqual(['fine', 'none'])
  stop()
  await keeper.keep(tokensAt(clock.now()), 'client-1')
  expect(states).toHaveLength(2)
})

test('nothing that the keeper throws or tells holds a token or the secret', async () => {
  const echo = (status: number) =>
    json(
      { error: 'server_error', error_description: 'refresh-0 secret-1 access-0', message: 'refresh-0 secret-1' },
      status,
    )
  const { clock, keeper, onTrouble } = await connected(
    echo(400),
    echo(500),
    new TypeError('secret-1 refresh-0'),
    echo(500),
    echo(400),
  )
  const heard: unknown[] = []
  await clock.advance(60 * MINUTE)
  for (let turn = 0; turn < 3; turn++) {
    heard.push(await keeper.accessToken().catch((error: unknown) => error))
    await clock.advance(MINUTE)
  }
  heard.push(await keeper.disconnect(), keeper.status(), ...onTrouble.mock.calls.flat())
  const all = heard
    .map(
      (thing) =>
        `${thing instanceof Error ? `${thing.stack} ${(thing.cause as Error | undefined)?.stack}` : ''} ${JSON.stringify(thing)}`,
    )
    .join('\n')
  expect(all).toContain('•••')
  expect(all).not.toMatch(/secret-1|refresh-0|access-0/)
})
