import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OperatorView } from '../../shared/operator.ts'
import type { OverlayLink, Status } from '../../shared/status.ts'
import { eventually } from '../support/processes.ts'
import { follow } from '../chaos/follower.ts'
import { createVisitor, type Visitor } from './browser.ts'
import { OPERATOR_KEY, startHosted, type HostedWorld } from './hosted-world.ts'

let world: HostedWorld
const operator = createVisitor()

beforeAll(async () => {
  world = await startHosted({ handles: ['ana', 'ben', 'cara', 'dan'] })
  await operator.post(`${world.url}/api/operator/enter`, { key: OPERATOR_KEY })
})
afterAll(() => world.tidy())

const view = async () => (await operator.ask(`${world.url}/api/operator`)).json<OperatorView>()
const statusOf = async (who: Visitor) => (await who.ask(`${world.url}/api/status`)).json<Status>()
const linksOf = async (who: Visitor) => (await who.ask(`${world.url}/api/overlays`)).json<readonly OverlayLink[]>()
const keyIn = (link: OverlayLink | undefined) => link?.url.split('#key=')[1] ?? ''

describe('signing up', () => {
  test('without a session there is a page that says what this is, and no API', async () => {
    const page = await createVisitor().ask(world.url)
    expect(page.text).toContain('Connect with TikTok')
    expect((await createVisitor().ask(`${world.url}/api/status`)).status).toBe(409)
    expect((await createVisitor().ask(`${world.url}/api/overlays`)).text).toContain('NOT_SIGNED_IN')
  })

  test('whom Euler knows runs at once, and is the same creator when they come again from another browser', async () => {
    const [here, there] = [createVisitor(), createVisitor()]
    await here.connect(world.url, 'ana')
    await eventually(async () => expect((await statusOf(here)).source?.verdict.code).toBe('FINE'))
    expect(await statusOf(here)).toMatchObject({ creator: 'ana' })
    await there.connect(world.url, 'ana')
    expect(await linksOf(there)).toEqual(await linksOf(here))
    expect((await view()).creators.filter(({ handle }) => handle === 'ana')).toHaveLength(1)
  })

  test('who did not let Euler tell says a handle, and waits until the operator confirms it', async () => {
    const ben = createVisitor()
    await ben.connect(world.url, 'ben', { tick: ['webcast:fetch'] })
    expect((await ben.put(`${world.url}/api/creator`, { handle: '@ben' })).status).toBe(200)
    expect((await statusOf(ben)).source?.verdict.code).toBe('WAITING_FOR_OPERATOR')
    const { id } = (await view()).creators.find(({ handle }) => handle === 'ben') ?? { id: '' }
    await operator.put(`${world.url}/api/operator/creators/${id}`, { handle: 'ben' })
    await eventually(async () => expect((await statusOf(ben)).source?.verdict.code).toBe('FINE'))
  })

  test('nobody gets a handle that another one has, not even with the operator', async () => {
    const thief = createVisitor()
    await thief.connect(world.url, 'dan', { tick: ['webcast:fetch'] })
    await thief.put(`${world.url}/api/creator`, { handle: 'ana' })
    const { id } = (await view()).creators.find(({ state }) => state === 'waiting') ?? { id: '' }
    const refused = await operator.put(`${world.url}/api/operator/creators/${id}`, { handle: 'ana' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('HANDLE_TAKEN')
  })

  test('what happens in one LIVE is seen by its own overlays, and by no others', async () => {
    const [ana, cara] = [createVisitor(), createVisitor()]
    await ana.connect(world.url, 'ana')
    await cara.connect(world.url, 'cara')
    await eventually(async () => expect((await statusOf(cara)).source?.verdict.code).toBe('FINE'))
    const socket = `${world.url.replace('http', 'ws')}/socket`
    const [one, other] = [ana, cara].map(async (who) =>
      follow('page', socket, keyIn((await linksOf(who))[0]), Math.random),
    )
    const [hers, theirs] = [await one, await other]
    await eventually(() => expect(hers?.cursor).toBeDefined())
    await world.say('ana', { type: 'gift', gift: 'Rose', count: 5 })
    await eventually(() => expect(hers?.state.totals.gifts).toBe(5))
    expect((await statusOf(cara)).live.gifts).toBe(0)
    expect(theirs?.state.totals.gifts).toBe(0)
    hers?.close()
    theirs?.close()
  })

  test('the operator stops a creator, and starts them again', async () => {
    const ana = createVisitor()
    await ana.connect(world.url, 'ana')
    const { id } = (await view()).creators.find(({ handle }) => handle === 'ana') ?? { id: '' }
    await operator.put(`${world.url}/api/operator/creators/${id}`, { run: false })
    expect((await statusOf(ana)).source?.verdict.code).toBe('STOPPED_BY_OPERATOR')
    await world.say('ana', { type: 'chat', text: 'nobody reads this yet' })
    expect((await view()).creators.find((one) => one.id === id)?.health).toMatchObject({ leads: false })
    await operator.put(`${world.url}/api/operator/creators/${id}`, { run: true })
    await eventually(async () => expect((await statusOf(ana)).source?.verdict.code).toBe('FINE'))
  })

  test('who deletes their data is gone: session, overlays, and all that was kept', async () => {
    const cara = createVisitor()
    await cara.connect(world.url, 'cara')
    const key = keyIn((await linksOf(cara))[0])
    const form = (sure: string) => ({
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: world.url },
      body: new URLSearchParams({ sure }),
    })
    const before = new Map(cara.cookies)
    expect((await cara.ask(`${world.url}/account/delete`, form('yes'))).status).toBe(400)
    expect((await cara.ask(`${world.url}/account/delete`, form('delete everything'))).location).toBe('/')
    expect((await createVisitor(before).ask(`${world.url}/api/status`)).text).toContain('NOT_SIGNED_IN')
    const page = follow('page', `${world.url.replace('http', 'ws')}/socket`, key, Math.random)
    await eventually(() => expect(page.refusals.length).toBeGreaterThan(0))
    page.close()
    expect((await view()).creators.find(({ handle }) => handle === 'cara')).toBeUndefined()
  })
})
