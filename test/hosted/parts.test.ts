import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../server/config.ts'
import { homeOf } from '../../server/hosted/home-of.ts'
import { addressOf, createTrust } from '../../server/hosted/proxies.ts'
import { openRegistry, type Entry } from '../../server/hosted/registry.ts'
import { createSealedConsents } from '../../server/hosted/sealed-consents.ts'
import { createSessions, SESSION_MS } from '../../server/hosted/sessions.ts'
import { createShares } from '../../server/hosted/shares.ts'
import { waitMs } from '../../server/source/pace.ts'
import { openStore } from '../../server/store/store.ts'
import { sealWithKeys } from '../../server/token/seal.ts'
import { FakeClock } from '../support/fake-clock.ts'

const bytes = (size: number) => crypto.getRandomValues(Buffer.alloc(size))
const KEY = Buffer.alloc(32, 1).toString('base64')

describe('configuration', () => {
  const good = {
    FANLIGHT_MODE: 'hosted',
    FANLIGHT_CLIENT_ID: 'id',
    FANLIGHT_CLIENT_SECRET: 'secret',
    FANLIGHT_PUBLIC_URL: 'https://fanlight.example',
    FANLIGHT_OPERATOR_KEY: 'long enough to be a key',
  }
  const problems = (env: Record<string, string>) => {
    try {
      readConfig(env, [], 'linux')
      return ''
    } catch (error) {
      if (error instanceof ConfigError) return error.message
      throw error
    }
  }
  test('what is missing is said all at once', () => {
    const said = problems({ FANLIGHT_MODE: 'hosted', FANLIGHT_REDIS: 'redis://localhost' })
    for (const name of ['CLIENT_ID', 'PUBLIC_URL', 'OPERATOR_KEY', 'SEAL_KEY', 'PEER_URL']) {
      expect(said).toContain(`FANLIGHT_${name}`)
    }
  })
  test('one process needs neither Redis nor a seal key', () => expect(problems(good)).toBe(''))
  test('a key is never repeated in what is said of it', () => {
    expect(problems({ ...good, FANLIGHT_SEAL_KEY: 'c2VjcmV0' })).not.toContain('c2VjcmV0')
    expect(problems({ ...good, FANLIGHT_OPERATOR_KEY: 'hunter2' })).not.toContain('hunter2')
  })
  test("a single streamer's Fanlight is told nothing of this", () => {
    expect(readConfig({}, [], 'linux').hosted).toBeUndefined()
    expect(problems({ FANLIGHT_OPERATOR_KEY: 'long enough to be a key' })).toContain('hosted mode only')
  })
})

describe('homes', () => {
  const creators = Array.from({ length: 3_000 }, (_, index) => `creator${index}`)
  test('are spread evenly, and only those of an instance that is gone move', () => {
    const before = creators.map((id) => homeOf(id, ['a', 'b', 'c']))
    for (const one of ['a', 'b', 'c']) {
      const share = before.filter((home) => home === one).length / creators.length
      expect(share).toBeGreaterThan(0.29)
      expect(share).toBeLessThan(0.38)
    }
    const after = creators.map((id) => homeOf(id, ['a', 'c']))
    for (const [index, home] of after.entries()) if (before[index] !== 'b') expect(home).toBe(before[index])
  })
})

describe('the registry', () => {
  test('two who add themselves at once with one handle are not both added', async () => {
    const deps = { store: await openStore('memory:'), clock: new FakeClock(), randomBytes: bytes }
    const [one, other] = [await openRegistry(deps), await openRegistry(deps)]
    const added = await Promise.allSettled([
      one.add({ userId: '1', handle: 'ana' }),
      other.add({ userId: '2', handle: 'ana' }),
    ])
    expect(added.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
  test('what one instance adds another finds, also before it has heard of it', async () => {
    const deps = { store: await openStore('memory:'), clock: new FakeClock(), randomBytes: bytes }
    const [one, other] = [await openRegistry(deps), await openRegistry(deps)]
    const { id } = await one.add()
    expect(other.get(id)).toBeUndefined()
    expect(await other.find(id)).toMatchObject({ state: 'new' })
  })
})

describe('sessions', () => {
  test('end after thirty days, and the oldest makes way for the twenty-first', async () => {
    const clock = new FakeClock()
    const sessions = createSessions({ store: await openStore('memory:'), clock, randomBytes: bytes })
    const first = await sessions.begin('ana')
    const others = []
    for (let count = 0; count < 20; count++) others.push(await sessions.begin('ana'))
    expect(await sessions.find(first)).toBeUndefined()
    expect(await sessions.find(others[0])).toBe('ana')
    await clock.advance(SESSION_MS)
    expect(await sessions.find(others[0])).toBeUndefined()
  })
})

describe('shared calls', () => {
  const entry = (id: string, weight: number): Entry => ({ id, weight, state: 'running', addedAt: 0 })
  const sharesOf = (entries: readonly Entry[], live: readonly string[]) =>
    createShares({
      entries: () => entries,
      find: (id) => entries.find((one) => one.id === id),
      live: () => new Set(live),
      now: () => 0,
    })

  test('go by weight, and who waits for a LIVE counts a tenth', () => {
    const share = sharesOf([entry('a', 1), entry('b', 3), entry('c', 1)], ['a', 'b'])
    expect([share('a'), share('b'), share('c')].map((part) => part.toFixed(3))).toEqual(['0.244', '0.732', '0.024'])
  })

  test('last the day: all together ask no more than the plan has, and by weight', () => {
    const share = sharesOf([entry('a', 1), entry('b', 3)], ['a', 'b'])
    const asks = { a: 0, b: 0 }
    const next = { a: 0, b: 0 }
    let left = 1_000
    const dayMs = 4 * 3_600_000
    for (let now = 0; now < dayMs; now += 250) {
      for (const id of ['a', 'b'] as const) {
        if (now < next[id]) continue
        asks[id]++
        left--
        const budget = { left, of: 1_000, resetsAt: dayMs, assumed: false }
        next[id] = now + waitMs({ outcome: { is: 'live' }, budget, share: share(id), liveSince: 0, now, random: 0.5 })
      }
    }
    expect(left).toBeGreaterThanOrEqual(0)
    expect(asks.b / asks.a).toBeGreaterThan(2.5)
    expect(asks.b / asks.a).toBeLessThan(3.5)
  })
})

describe('a consent that travels sealed', () => {
  test('is good on every instance, once on each, for ten minutes, for its own browser', async () => {
    const clock = new FakeClock()
    const [here, there] = [1, 2].map(() => createSealedConsents(sealWithKeys([KEY], bytes), clock))
    const consent = { clientId: 'c', redirectUri: 'r', scopes: [], added: [], tried: [], back: 'setup' } as const
    const state = here?.begin('browser', consent)
    expect(there?.finish('another', state)).toBe('forged')
    expect(there?.finish('browser', state)).toEqual(consent)
    expect(there?.finish('browser', state)).toBe('forged')
    await clock.advance(600_000)
    expect(here?.finish('browser', state)).toBe('expired')
  })
  test('is opened by an older key, and by none of somebody else', () => {
    const other = Buffer.alloc(32, 2).toString('base64')
    const sealed = sealWithKeys([KEY], bytes).seal('text')
    expect(sealWithKeys([KEY, other], bytes).unseal(sealed)).toBe('text')
    expect(() => sealWithKeys([other], bytes).unseal(sealed)).toThrow('key file')
  })
})

describe('who is at the other end', () => {
  const ask = (remoteAddress: string, forwarded?: string) =>
    addressOf(
      { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as never,
      createTrust(['10.0.0.0/8', '::1']),
    )
  test('a proxy of ours is believed, a visitor is not', () => {
    expect(ask('10.1.2.3', '6.6.6.6, 7.7.7.7')).toBe('7.7.7.7')
    expect(ask('::ffff:10.1.2.3', '7.7.7.7, 10.9.9.9')).toBe('7.7.7.7')
    expect(ask('8.8.8.8', '7.7.7.7')).toBe('8.8.8.8')
    expect(ask('10.1.2.3')).toBe('10.1.2.3')
    expect(ask('10.1.2.3', 'nonsense')).toBe('nonsense')
  })
})
