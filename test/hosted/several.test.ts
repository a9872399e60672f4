/** Two instances in one process over a real Redis: what one does the other knows. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OperatorView } from '../../shared/operator.ts'
import type { OverlayLink, Status } from '../../shared/status.ts'
import { follow } from '../chaos/follower.ts'
import { eventually } from '../support/processes.ts'
import { hasRedis, redisOrWhyNot, startRedis, type RedisServer } from '../support/redis.ts'
import { createVisitor, type Visitor } from './browser.ts'
import { OPERATOR_KEY, startHosted, type HostedWorld } from './hosted-world.ts'

describe.skipIf(!hasRedis)(`two instances over one Redis${redisOrWhyNot}`, () => {
  let redis: RedisServer
  let world: HostedWorld
  let here: string
  let there: string
  const ana = createVisitor()

  beforeAll(async () => {
    redis = await startRedis()
    world = await startHosted({
      handles: ['ana', 'ben'],
      instances: 2,
      redis: redis.url,
      env: { FANLIGHT_SOURCE: 'poll' },
    })
    ;[here, there] = world.instances.map(({ url }) => url) as [string, string]
    // Begun at one, ended at the other: nothing is sticky.
    await ana.connect(here, 'ana', { back: there })
  })
  afterAll(async () => {
    await world.tidy()
    await redis.stop()
  })

  const statusAt = async (who: Visitor, url: string) => (await who.ask(`${url}/api/status`)).json<Status>()
  const linksAt = async (who: Visitor, url: string) =>
    (await who.ask(`${url}/api/overlays`)).json<readonly OverlayLink[]>()
  const socketOf = (url: string) => `${url.replace('http', 'ws')}/socket`
  const keyOf = (links: readonly OverlayLink[], name: string) =>
    links.find((link) => link.name === name)?.url.split('#key=')[1] ?? ''

  test('both answer a creator alike, whichever is their home', async () => {
    // Longer than the waits after two asks that failed. Held whole, so that a failure says what Euler's words were.
    for (const url of [here, there]) {
      await eventually(
        async () => expect((await statusAt(ana, url)).source?.verdict).toMatchObject({ code: 'FINE' }),
        60_000,
      )
    }
    expect(await linksAt(ana, there)).toEqual(await linksAt(ana, here))
    const troubles = world.instances.flatMap(({ lines }) => lines).filter((line) => line.includes('could not be heard'))
    expect(troubles).toEqual([])
  })

  test('a place taken from one is good on the other; an ended key ends the pages of both', async () => {
    const links = await linksAt(ana, here)
    const pages = [here, there].map((url) => follow(url, socketOf(url), keyOf(links, 'chat'), Math.random))
    await world.say('ana', { type: 'gift', gift: 'Rose', count: 3 })
    await eventually(() => expect(pages.map(({ state }) => state.totals.gifts)).toEqual([3, 3]))
    expect(pages[0]?.cursor).toBe(pages[1]?.cursor)
    // Each counts those of both.
    await eventually(async () => {
      const { overlays } = await statusAt(ana, there)
      expect(overlays.find(({ name }) => name === 'chat')?.sessions).toBe(2)
    })
    await ana.post(`${there}/api/overlays/chat/rotate-key`, {})
    await eventually(() => expect(pages.map(({ refusals }) => refusals.at(-1))).toEqual([4410, 4410]))
    for (const page of pages) page.close()
    const fresh = keyOf(await linksAt(ana, here), 'chat')
    const again = [here, there].map((url) => follow(url, socketOf(url), fresh, Math.random))
    await eventually(() => expect(again.map(({ state }) => state.totals.gifts)).toEqual([3, 3]))
    for (const page of again) page.close()
  })

  test('signed out at one is signed out at both', async () => {
    const once = createVisitor()
    await once.connect(here, 'ana')
    const copy = createVisitor(once.cookies)
    expect((await copy.ask(`${there}/api/status`)).status).toBe(200)
    await once.ask(`${here}/account/sign-out`, { method: 'POST', headers: { origin: here } })
    await eventually(async () => expect((await copy.ask(`${there}/api/status`)).text).toContain('NOT_SIGNED_IN'))
  })

  test('whom the operator deletes at one is gone from both, wherever they are at home', async () => {
    const operator = createVisitor()
    await operator.post(`${there}/api/operator/enter`, { key: OPERATOR_KEY })
    const viewAt = async (url: string) => (await operator.ask(`${url}/api/operator`)).json<OperatorView>().creators
    // Of two, one is most likely at home at the other.
    for (const asked of [here, there]) {
      const ben = createVisitor()
      await ben.connect(here, 'ben')
      const page = follow('page', socketOf(there), keyOf(await linksAt(ben, here), 'chat'), Math.random)
      await eventually(() => expect(page.cursor).toBeDefined())
      const { id } = (await viewAt(asked)).find(({ handle }) => handle === 'ben') ?? { id: '' }
      expect((await operator.ask(`${asked}/api/operator/creators/${id}`, { method: 'DELETE', headers: { origin: asked } })).status).toBe(200) // prettier-ignore
      await eventually(() => expect(page.refusals.at(-1)).toBe(4410))
      for (const url of [here, there]) {
        await eventually(async () => expect((await viewAt(url)).map((one) => one.id)).not.toContain(id))
        await eventually(async () => expect((await ben.ask(`${url}/api/status`)).text).toContain('NOT_SIGNED_IN'))
      }
      page.close()
    }
  })

  test('Redis away: overlays keep what they show, the page says so, /readyz too; what Euler still has comes after', async () => {
    const links = await linksAt(ana, here)
    const page = follow('page', socketOf(there), keyOf(links, 'alerts'), Math.random)
    await eventually(() => expect(page.cursor).toBeDefined())
    const before = page.state.totals.gifts
    await redis.kill()
    await eventually(async () => expect((await fetch(`${here}/readyz`)).status).toBe(503))
    expect((await fetch(`${here}/healthz`)).status).toBe(200)
    const said = await Promise.all([here, there].map((url) => statusAt(ana, url)))
    for (const { notices } of said) expect(notices.map(({ code }) => code)).toContain('REDIS_GONE')
    await world.say('ana', { type: 'gift', gift: 'Rose', count: 4 })
    await pause(2_000)
    expect(page.state.totals.gifts).toBe(before)
    expect(page.refusals).toEqual([])
    await redis.start('its data')
    await eventually(() => expect(page.state.totals.gifts).toBe(before + 4))
    expect(page.doubled).toEqual([])
    page.close()
    await eventually(async () => expect((await fetch(`${there}/readyz`)).status).toBe(200))
  })

  test('one that ends hands its creators over, sends its overlays away by 1012, and leaves the list', async () => {
    const links = await linksAt(ana, here)
    const page = follow('page', socketOf(here), keyOf(links, 'alerts'), Math.random)
    await eventually(() => expect(page.cursor).toBeDefined())
    await world.instances[0]?.app.close()
    const begun = Date.now()
    const operator = createVisitor()
    await eventually(async () => {
      await operator.post(`${there}/api/operator/enter`, { key: OPERATOR_KEY })
      const view = (await operator.ask(`${there}/api/operator`)).json<OperatorView>()
      expect(view.instances).toHaveLength(1)
      expect(view.creators.map(({ health }) => health?.leads)).toEqual([true])
    })
    expect(Date.now() - begun).toBeLessThan(10_000)
    await world.say('ana', { type: 'chat', text: 'still here' })
    await eventually(async () => expect((await statusAt(ana, there)).live.chats).toBeGreaterThan(0))
    page.close()
  })
})
