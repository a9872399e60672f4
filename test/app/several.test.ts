/** Several Fanlights of one streamer over a real Redis: what is changed at one is so at the other. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actions, Control, Replies } from '../../shared/control.ts'
import type { OverlayLink, Status } from '../../shared/status.ts'
import { createApp } from '../../server/app.ts'
import { systemClock } from '../../server/clock.ts'
import { readConfig } from '../../server/config.ts'
import { createLog } from '../../server/log.ts'
import { openPairing, type Pairing, type PairingDrawer } from '../../server/pairing/pairing.ts'
import { startSimulator, type Simulator } from '../../server/simulator/simulator.ts'
import { follow } from '../chaos/follower.ts'
import { connect, HANDLE, put } from '../support/connected-app.ts'
import { findFreePort } from '../support/free-port.ts'
import { openSharedStore } from '../support/open-redis.ts'
import { eventually, get, makeTempDir, post } from '../support/processes.ts'
import { hasRedis, redisOrWhyNot, startRedis, type RedisServer } from '../support/redis.ts'

const REPLIES: Replies = {
  quick: ['Hello!'],
  automatic: { on: false, everySeconds: 30, perPersonSeconds: 600, rules: [] },
}

describe.skipIf(!hasRedis)(`two Fanlights of one streamer over one Redis${redisOrWhyNot}`, () => {
  let redis: RedisServer
  let simulator: Simulator
  let here: string
  let there: string
  const tidy: (() => Promise<unknown>)[] = []

  async function start(): Promise<string> {
    const data = await makeTempDir()
    const port = await findFreePort()
    const env = {
      FANLIGHT_PORT: String(port),
      FANLIGHT_DATA: data.path,
      FANLIGHT_EULER_API: simulator.url,
      FANLIGHT_EULER_AUTHORIZE: simulator.authorizeUrl,
      FANLIGHT_REDIS: redis.url,
      FANLIGHT_SEAL_KEY: Buffer.alloc(32, 7).toString('base64'),
      FANLIGHT_SOURCE: 'poll',
      FANLIGHT_SCOPES: 'webcast:fetch webcast:live_check',
    }
    const app = await createApp({
      config: readConfig(env, [], process.platform),
      clock: systemClock,
      fetch,
      log: createLog('warn', new PassThrough().resume()),
      pages: join(import.meta.dirname, '../../dist'),
      random: { number: Math.random, bytes: randomBytes },
    })
    tidy.push(app.close, data.remove)
    return (await app.listen()).replace(/\/$/, '')
  }

  beforeAll(async () => {
    redis = await startRedis()
    simulator = await startSimulator({ clock: systemClock, seed: 1, scene: 'silence', handle: HANDLE })
    // Both at once, on an empty Redis: what is made at the first start is made once.
    ;[here, there] = await Promise.all([start(), start()])
  })
  afterAll(async () => {
    for (const end of tidy) await end()
    await simulator.close()
    await redis.stop()
  })

  const both = () => [here, there]
  const linksAt = (url: string) => get<readonly OverlayLink[]>(`${url}/api/overlays`)
  const keyAt = async (url: string, name: string) =>
    (await linksAt(url)).find((link) => link.name === name)?.url.split('#key=')[1] ?? ''
  const page = (url: string, key: string) => follow(url, `${url.replace('http', 'ws')}/socket`, key, Math.random)
  const settingsAt = (url: string, overlay: string) =>
    get<Readonly<Record<string, unknown>>>(`${url}/api/overlays/${overlay}`)

  test('asked for at the same time, both show the same keys, and each key opens at both', async () => {
    const keys = await Promise.all(
      both().map(async (url) => (await linksAt(url)).map((link) => link.url.split('#')[1])),
    )
    expect(keys[0]).toEqual(keys[1])
    const pages = await Promise.all(both().map(async (url) => page(url, await keyAt(here, 'chat'))))
    await eventually(() => expect(pages.every(({ cursor }) => cursor !== undefined)).toBe(true))
    expect(pages.flatMap(({ refusals }) => refusals)).toEqual([])
    for (const one of pages) one.close()
  })

  test('a client, a handle and an account given to one are those of both, and one of them polls', async () => {
    await put(`${here}/api/client`, { id: simulator.clientId, secret: simulator.clientSecret })
    await put(`${there}/api/creator`, { handle: HANDLE })
    await connect(there)
    for (const url of both()) {
      await eventually(async () => {
        const status = await get<Status>(`${url}/api/status`)
        expect([status.creator, status.token.state]).toEqual([HANDLE, 'ok'])
      })
    }
    await post(`${simulator.url}/simulator/say`, [{ type: 'gift', gift: 'Rose', count: 3 }])
    for (const url of both()) {
      await eventually(async () => expect((await get<Status>(`${url}/api/status`)).live.gifts).toBe(3))
    }
  })

  test('settings: what one sets the pages of the other are told; set at both at once, nothing is lost', async () => {
    const told: unknown[] = []
    const key = await keyAt(there, 'chat')
    const socket = new WebSocket(`${there.replace('http', 'ws')}/socket`)
    socket.addEventListener('open', () => socket.send(JSON.stringify({ type: 'hello', v: 1, key })))
    socket.addEventListener('message', ({ data }) => {
      const frame = JSON.parse(String(data)) as { type: string; settings?: Readonly<Record<string, unknown>> }
      if (frame.settings !== undefined) told.push(frame.settings)
    })
    await eventually(() => expect(told).toHaveLength(1))
    const before = await settingsAt(here, 'chat')
    const [one, other] = Object.entries(before)
      .filter(([, value]) => typeof value === 'boolean')
      .map(([name]) => name) as [string, string]
    // The same overlay, other fields; and others.
    await Promise.all([
      put(`${here}/api/overlays/chat`, { [one]: !before[one] }),
      put(`${there}/api/overlays/chat`, { [other]: !before[other] }),
      put(`${here}/api/overlays/alerts`, { minDiamonds: 7 }),
      put(`${there}/api/house`, { safe: true }),
    ])
    for (const url of both()) {
      expect(await settingsAt(url, 'chat')).toMatchObject({ [one]: !before[one], [other]: !before[other] })
      expect(await settingsAt(url, 'alerts')).toMatchObject({ minDiamonds: 7 })
      expect(await get(`${url}/api/house`)).toMatchObject({ safe: true })
    }
    await eventually(() =>
      expect(told.at(-1)).toMatchObject({ [one]: !before[one], [other]: !before[other], safe: true }),
    )
    socket.close()
  })

  test('overlays added at both at once are all there, with keys that open at the other; deleted is deleted at both', async () => {
    const added = await Promise.all(
      [here, there, here, there].map((url, nth) =>
        post<OverlayLink>(`${url}/api/overlays`, { kind: 'goal', title: `Goal of ${nth}` }),
      ),
    )
    expect(new Set(added.map(({ name }) => name)).size).toBe(4)
    for (const url of both()) {
      await eventually(async () => {
        const titles = (await linksAt(url)).map(({ title }) => title)
        expect(titles).toEqual(expect.arrayContaining(['Goal of 0', 'Goal of 1', 'Goal of 2', 'Goal of 3']))
      })
    }
    const [first] = added as [OverlayLink]
    const pages = both().map((url) => page(url, first.url.split('#key=')[1] ?? ''))
    await eventually(() => expect(pages.every(({ cursor }) => cursor !== undefined)).toBe(true))
    await fetch(`${there}/api/overlays/${first.name}`, { method: 'DELETE' })
    await eventually(() => expect(pages.map(({ refusals }) => refusals.at(-1))).toEqual([4410, 4410]))
    await eventually(async () => expect((await linksAt(here)).map(({ name }) => name)).not.toContain(first.name))
    for (const one of pages) one.close()
  })

  test('a key rotated at one ends the pages of both, and the new one opens at both at once', async () => {
    const old = await keyAt(here, 'alerts')
    const pages = both().map((url) => page(url, old))
    await eventually(() => expect(pages.every(({ cursor }) => cursor !== undefined)).toBe(true))
    const { url } = await post<OverlayLink>(`${here}/api/overlays/alerts/rotate-key`, {})
    const again = page(there, url.split('#key=')[1] ?? '')
    await eventually(() => expect(again.cursor).toBeDefined())
    expect(again.refusals).toEqual([])
    await eventually(() => expect(pages.map(({ refusals }) => refusals.at(-1))).toEqual([4410, 4410]))
    await eventually(async () => expect(await keyAt(there, 'alerts')).toBe(await keyAt(here, 'alerts')))
    for (const one of [...pages, again]) one.close()
  })

  test('the control page of both has one list of actions, and one set of features, replies and watched people', async () => {
    await Promise.all([
      put(`${here}/api/control/features/chat`, { on: true }),
      put(`${there}/api/control/features/watch`, { on: true }),
    ])
    await put(`${there}/api/control/replies`, REPLIES)
    await Promise.all([put(`${here}/api/control/watch/ana`, {}), put(`${there}/api/control/watch/ben`, {})])
    // Refused or not, each is listed: this account may not write.
    await Promise.all(
      both().map((url, nth) => post(`${url}/api/control/chat`, { text: `from ${nth}` }).catch(() => undefined)),
    )
    for (const url of both()) {
      await eventually(async () => {
        const { features } = await get<Control>(`${url}/api/control`)
        const on = features.filter(({ state }) => state !== 'off').map(({ name }) => name)
        expect(on).toEqual(expect.arrayContaining(['feed', 'chat', 'watch']))
        expect(await get(`${url}/api/control/replies`)).toMatchObject(REPLIES)
        const { people } = await get<{ readonly people: readonly { handle: string }[] }>(`${url}/api/control/watch`)
        expect(people.map(({ handle }) => handle).toSorted()).toEqual(['ana', 'ben'])
        const { actions } = await get<Actions>(`${url}/api/control/audit`)
        expect(actions.map(({ detail }) => detail)).toEqual(expect.arrayContaining(['from 0', 'from 1']))
      })
    }
  })
})

describe.skipIf(!hasRedis)(`devices paired with one of two Fanlights${redisOrWhyNot}`, () => {
  test('are paired with both; sent away at one they are sent away from both', async () => {
    const redis = await startRedis()
    const stores = await Promise.all([openSharedStore(redis.url, systemClock), openSharedStore(redis.url, systemClock)])
    const codes: string[] = []
    const open = (nth: number): Promise<Pairing> =>
      openPairing({
        store: (stores[nth] as (typeof stores)[number]).room<PairingDrawer>('pairing'),
        clock: systemClock,
        randomBytes,
        onCode: (code) => (codes[nth] = code),
        onTrouble: () => undefined,
      })
    const [one, other] = await Promise.all([open(0), open(1)])
    for (const pairing of [one, other]) pairing.open()
    const sessions = await Promise.all([one.pair(codes[0] ?? '', 'phone'), other.pair(codes[1] ?? '', 'tablet')])
    for (const pairing of [one, other]) {
      await eventually(() => expect(sessions.map(pairing.isPaired)).toEqual([true, true]))
    }
    await one.end(one.devices().find(({ name }) => name === 'tablet')?.id ?? '')
    await eventually(() => expect(sessions.map(other.isPaired)).toEqual([true, false]))
    for (const pairing of [one, other]) pairing.close()
    for (const store of stores) await store.close()
    await redis.stop()
  })
})
