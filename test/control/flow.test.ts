/** What a creator does, from the JSON API through Euler's three ways to the simulator's own view of the room. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { controlWorld, endSimulator, type Answered, type ControlWorld } from './control-world.ts'

/** Two whom a double takes for one. */
const TWINS = ['7412345678901234567', '7412345678901234568'] as const

interface RoomStanding {
  readonly muted: readonly string[]
  readonly banned: readonly string[]
  readonly moderators: readonly string[]
  readonly comments: boolean
}

let world: ControlWorld
const standing = async () => (await (await world.visitor.get('/simulator/standing')).json()) as RoomStanding

describe.each(['docs', 'v1', 'v2'] as const)('an Euler that speaks %s', (speaks) => {
  beforeAll(async () => {
    world = await controlWorld()
    world.visitor.simulator.settings.speaks = speaks
    await world.turnOn(
      'chat',
      'mute',
      'ban',
      'comments',
      'moderators',
      'analytics',
      'watch',
      'rankings',
      'earnings',
      'sign',
    )
  })
  afterAll(async () => {
    await world.close()
    await endSimulator(world)
  })

  test('mutes end by the clock, and two people whose numbers differ in the last digit stay two', async () => {
    const answer = await world.ask('PUT', `/mutes/${TWINS[0]}`, { seconds: 30 })
    expect(answer).toMatchObject({
      status: 200,
      body: { ok: true, action: { kind: 'mute', detail: 'for 30 seconds', done: true } },
    })
    await world.ask('PUT', `/mutes/${TWINS[1]}`, { seconds: -1 })
    expect((await standing()).muted).toEqual(TWINS)
    const listed = await world.ask('GET', '/mutes')
    expect(listed.body.people.map(({ id }: { id: string }) => id)).toEqual(TWINS)
    expect(listed.body.people[0].mutedUntil).toBe(world.visitor.clock.now() + 30_000)
    await world.visitor.clock.advance(31_000)
    expect((await standing()).muted).toEqual([TWINS[1]])
    expect((await world.ask('DELETE', `/mutes/${TWINS[1]}`)).status).toBe(200)
    expect((await standing()).muted).toEqual([])
  })

  test('a ban goes through and the person leaves the overlays at once; unbanned they may come back', async () => {
    const by = { id: TWINS[0], handle: 'eve', name: 'Eve' }
    await world.hear({
      type: 'chat',
      id: `c-${speaks}`,
      at: world.visitor.clock.now(),
      by,
      text: 'spam',
      emotes: [],
      mentions: [],
    })
    expect(world.state().chat).toHaveLength(1)
    const { body } = await world.ask('PUT', `/bans/${TWINS[0]}`)
    expect(body.action).toMatchObject({ kind: 'ban', by: 'script', person: { id: TWINS[0], name: 'Eve' } })
    expect((await standing()).banned).toEqual([TWINS[0]])
    expect(world.published.at(-1)).toMatchObject({ type: 'delete', people: [TWINS[0]], messages: [] })
    expect(world.state().chat).toEqual([])
    expect((await world.ask('GET', `/people/${TWINS[0]}`)).body).toMatchObject({ banned: true, chats: 1 })
    expect((await world.ask('GET', '/bans')).body.people).toMatchObject([{ id: TWINS[0] }])
    await world.ask('DELETE', `/bans/${TWINS[0]}`)
    expect((await standing()).banned).toEqual([])
  })

  test('lists have pages', async () => {
    const ids = Array.from({ length: 45 }, (_, index) => `74123456789012340${String(index).padStart(2, '0')}`)
    for (const id of ids) await world.room.moderation.ban({ by: 'page', person: id })
    const found: string[] = []
    for (let page: number | undefined = 0; page !== undefined;) {
      const { body }: { body: Answered } = await world.ask('GET', `/bans?page=${page}`)
      found.push(...body.people.map(({ id }: { id: string }) => id))
      expect(body.total).toBe(45)
      page = body.nextPage
    }
    expect(found).toEqual(ids)
  })

  test('comments off and on', async () => {
    await world.ask('PUT', '/comments', { on: false })
    expect((await standing()).comments).toBe(false)
    expect((await world.ask('GET', '/comments')).body).toEqual({ on: false })
    await world.ask('PUT', '/comments', { on: true })
    expect((await standing()).comments).toBe(true)
  })

  test('a message is said once', async () => {
    expect((await world.ask('POST', '/chat', { text: '  Hello\n👋 ' })).body.action.detail).toBe('Hello 👋')
    const sent = (await (await world.visitor.get('/simulator/sent')).json()) as {
      messages: { type: string; text?: string }[]
    }
    expect(sent.messages.filter(({ type, text }) => type === 'chat' && text === 'Hello 👋')).toHaveLength(1)
  })

  test('moderators are added, listed, removed', async () => {
    const before = (await world.ask('GET', '/moderators')).body.people.length
    expect((await world.ask('PUT', `/moderators/${TWINS[1]}`)).status).toBe(200)
    expect((await standing()).moderators).toContain(TWINS[1])
    const { people } = (await world.ask('GET', '/moderators')).body
    expect(people.map(({ id }: { id: string }) => id)).toContain(TWINS[1])
    await world.ask('DELETE', `/moderators/${TWINS[1]}`)
    expect((await world.ask('GET', '/moderators')).body.people).toHaveLength(before)
  })

  test('who is live, since when, and the news of it', async () => {
    await world.visitor.post('/simulator/live', { 'other.one': false })
    await world.ask('PUT', '/watch/lantern.fox')
    await world.ask('PUT', '/watch/@Other.One')
    await world.visitor.clock.advance(16_000)
    const first = (await world.ask('POST', '/watch/check')).body
    expect(first.people).toMatchObject([
      { handle: 'lantern.fox', live: true, since: { atLeast: true } },
      { handle: 'other.one', live: false },
    ])
    await world.visitor.post('/simulator/live', { 'other.one': true })
    await world.visitor.clock.advance(16_000)
    const { people, news } = (await world.ask('POST', '/watch/check')).body
    const now = world.visitor.clock.now()
    expect(people[1]).toMatchObject({ live: true, since: { at: now, atLeast: false } })
    expect(news).toEqual([{ handle: 'other.one', at: now }])
  })

  test('rankings with my own place', async () => {
    const { status, body } = await world.ask('GET', '/rankings?period=daily&region=DE')
    expect(status).toBe(200)
    expect(body.mine).toMatchObject({ handle: 'lantern.fox', me: true })
    expect(body.places.filter(({ me }: { me: boolean }) => me)).toHaveLength(1)
    expect(body.resetsAt).toBeGreaterThan(world.visitor.clock.now())
    const hourly = await world.ask('GET', '/rankings?period=hourly')
    if (speaks === 'docs') expect(hourly.body.period).toBe('hourly')
    else expect(hourly.body.error).toMatchObject({ code: 'RANKING_NOT_OFFERED' })
  })

  test('earnings, and the days before', async () => {
    const { body } = await world.ask('GET', '/earnings')
    expect(body.today).toMatchObject({ diamonds: expect.any(Number), currency: 'USD' })
    expect(body.days).toEqual([{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), diamonds: body.today.diamonds, estimate: body.today.estimate }]) // prettier-ignore
  })

  test('past LIVEs, one of them, this one, and one viewer', async () => {
    const first = (await world.ask('GET', '/analytics/lives')).body
    expect(first).toMatchObject({ total: 23, next: 10 })
    const last = (await world.ask('GET', '/analytics/lives?offset=20')).body
    expect(last.lives).toHaveLength(3)
    expect(last.next).toBeUndefined()
    const { room, diamonds } = first.lives[4]
    expect((await world.ask('GET', `/analytics/lives/${room}`)).body).toMatchObject({
      room,
      diamonds,
      likes: expect.any(Number),
    })
    expect((await world.ask('GET', `/analytics/lives/${world.live}`)).body.title).toBe('On air')
    expect((await world.ask('GET', `/people/${TWINS[0]}/interactions`)).body).toMatchObject({
      likes: 120,
      watchedSeconds: 640,
    })
  })

  test('an address is signed, but only TikTok’s', async () => {
    const { body } = await world.ask('POST', '/sign', { url: 'https://www.tiktok.com/api/x?a=1' })
    expect(body.url).toMatch(/^https:\/\/www\.tiktok\.com\/api\/x\?a=1&X-Bogus=/)
    const evil = await world.ask('POST', '/sign', { url: 'https://tiktok.com.evil.example/' })
    expect(evil).toMatchObject({ status: 400, body: { error: { code: 'BAD_ADDRESS' } } })
  })
})

describe('refusals', () => {
  beforeEach(async () => {
    world = await controlWorld({ scope: 'webcast:fetch webcast:mute webcast:chat' })
    await world.turnOn('chat', 'mute', 'ban')
  })
  afterEach(async () => {
    await world.close()
    await endSimulator(world)
  })
  const mute = () => world.ask('PUT', `/mutes/${TWINS[0]}`, { seconds: 5 })

  test('turned off', async () => {
    const answer = await world.ask('PUT', '/comments', { on: false })
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'FEATURE_OFF' } } })
  })

  test('the permission was not given: nobody is asked, the way to it is in the answer', async () => {
    const calls = async () =>
      ((await (await world.visitor.get('/simulator/calls')).json()) as { calls: unknown[] }).calls.length
    const before = await calls()
    const { status, body } = await world.ask('PUT', `/bans/${TWINS[0]}`)
    expect([status, body.error.code]).toEqual([409, 'EULER_SCOPE_MISSING'])
    expect(body.error.link.href).toBe('/connect?add=webcast%3Aban&back=control')
    expect(await calls()).toBe(before)
    expect(world.room.features.get('ban')).toMatchObject({ state: 'locked', locked: { by: 'scope' } })
  })

  test('Euler says the scope is missing after all', async () => {
    world.visitor.simulator.faults.set({ 'scope-missing': 1 })
    expect((await mute()).body.error).toMatchObject({
      code: 'EULER_SCOPE_MISSING',
      link: { href: '/connect?add=webcast%3Amute&back=control' },
    })
    expect(world.room.features.get('mute')).toMatchObject({ state: 'locked', locked: { by: 'scope' } })
    expect((await mute()).status).toBe(200)
    expect(world.room.features.get('mute').state).toBe('on')
  })

  test.each(['business', 'community'] as const)(
    'the plan %s is too small: 402, the price list, locked until it works',
    async (plan) => {
      world.visitor.simulator.settings.plan = plan
      const { status, body } = await mute()
      expect(status).toBe(402)
      expect(body.error).toMatchObject({
        code: 'EULER_NEEDS_PLAN',
        link: { href: 'https://www.eulerstream.com/pricing' },
      })
      expect(world.room.features.get('mute')).toMatchObject({ state: 'locked', locked: { by: 'plan' } })
      world.visitor.simulator.settings.plan = 'premium'
      expect((await mute()).status).toBe(200)
      expect(world.room.features.get('mute').state).toBe('on')
    },
  )

  test.each([
    ['moderator', 'TIKTOK_NOT_ALLOWED', 400],
    ['session', 'TIKTOK_SESSION_ENDED', 409],
    ['over', 'NOT_LIVE', 400],
    ['user', 'USER_UNKNOWN', 400],
    ['other', 'TIKTOK_SAID_NO', 400],
  ])('TikTok’s no inside a 200: %s', async (style, code, status) => {
    world.visitor.simulator.faults.set({ 'tiktok-refuses': { count: 2, style } })
    const answer = await mute()
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
    expect((await world.ask('POST', '/chat', { text: 'hi' })).body.error.code).toBe(code)
    expect((await standing()).muted).toEqual([])
  })

  test('the owner and moderators may, others may not', async () => {
    world.visitor.simulator.settings.account = 'moderator'
    expect((await mute()).status).toBe(200)
    world.visitor.simulator.settings.account = 'stranger'
    expect((await mute()).body.error.code).toBe('TIKTOK_NOT_ALLOWED')
  })

  test.each([
    [{ 'rate-limited': { count: 1, retryAfter: 7 } }, 'EULER_SLOW_DOWN', 7_000],
    [{ 'rate-limited': { count: 1, label: 'day', retryAfter: 3600 } }, 'EULER_DAY_SPENT', 3_600_000],
    [{ unavailable: 1 }, 'EULER_BUSY', 5_000],
    [{ 'server-error': 1 }, 'EULER_FAILED', 5_000],
    [{ reset: 1 }, 'EULER_UNREACHABLE', expect.any(Number)],
  ])('%o is said with when to try again, and not tried twice', async (fault, code, afterMs) => {
    world.visitor.simulator.faults.set(fault)
    const { status, body } = await mute()
    expect([status, body.error.code]).toEqual([503, code])
    expect(body.error.afterMs).toEqual(afterMs)
    expect((await mute()).status).toBe(200)
  })

  test('an expired token is renewed once, silently', async () => {
    world.visitor.simulator.expireTokens()
    expect((await mute()).status).toBe(200)
  })

  test('nobody is live', async () => {
    await world.hear({ type: 'stream', id: 'off', at: world.visitor.clock.now(), is: 'offline', room: world.live })
    expect((await mute()).body.error.code).toBe('NOT_LIVE')
  })

  test.each([['test-viewer'], ['abc'], ['0'], ['74123456789012345678901']])('%s is nobody’s number', async (person) => {
    expect((await world.ask('PUT', `/mutes/${person}`, { seconds: 5 })).body.error.code).toBe('BAD_PERSON')
  })

  test('another span than TikTok knows, too much to say, or nothing', async () => {
    expect((await world.ask('PUT', `/mutes/${TWINS[0]}`, { seconds: 7 })).body.error.code).toBe('BAD_SECONDS')
    expect((await world.ask('POST', '/chat', { text: '👋'.repeat(151) })).body.error.code).toBe('BAD_MESSAGE')
    expect((await world.ask('POST', '/chat', { text: ' \n' })).body.error.code).toBe('BAD_MESSAGE')
  })

  test('every attempt is listed, done or refused, newest first, in pages, and after a restart', async () => {
    await mute()
    world.visitor.simulator.faults.set({ 'tiktok-refuses': 1 })
    await world.ask('POST', '/chat', { text: 'hi' })
    const after = await controlWorld({ after: world })
    const { actions } = (await after.ask('GET', '/audit')).body
    expect(actions).toMatchObject([
      { kind: 'chat', done: false, detail: 'hi', refusal: { code: 'TIKTOK_NOT_ALLOWED' } },
      { kind: 'mute', done: true, person: { id: TWINS[0] }, by: 'script' },
    ])
    const page = (await after.ask('GET', '/audit?most=1')).body
    expect(page.older).toBe(actions[0].id)
    expect((await after.ask('GET', `/audit?most=1&before=${page.older}`)).body).toEqual({ actions: [actions[1]] })
    await after.close()
  })
})

describe('a pause of the comments', () => {
  beforeEach(async () => {
    world = await controlWorld()
    await world.turnOn('comments')
  })
  afterEach(async () => {
    await world.close()
    await endSimulator(world)
  })
  const paused = () => world.ask('PUT', '/comments', { on: false, forSeconds: 60 })

  test('ends by itself, and is listed as the timer’s', async () => {
    await paused()
    expect((await world.ask('GET', '/comments')).body).toEqual({ on: false, until: world.visitor.clock.now() + 60_000 })
    await world.visitor.clock.advance(59_000)
    expect((await standing()).comments).toBe(false)
    await world.visitor.clock.advance(2_000)
    await expect.poll(async () => (await standing()).comments).toBe(true)
    await expect.poll(() => world.room.comments.state()).toEqual({ on: true })
    expect(world.room.audit.list(undefined, 1).actions).toMatchObject([
      { kind: 'comments-on', by: 'timer', done: true },
    ])
  })

  test('ends after a restart that slept through its end', async () => {
    await paused()
    await world.close()
    await world.visitor.clock.advance(300_000)
    expect((await standing()).comments).toBe(false)
    world = await controlWorld({ after: world })
    await expect.poll(async () => (await standing()).comments).toBe(true)
  })

  test('that could not end is tried again, says why, and is listed once', async () => {
    await paused()
    world.visitor.simulator.faults.set({ unavailable: 2 })
    await world.visitor.clock.advance(61_000)
    await expect.poll(() => world.room.comments.state().trouble).toContain('too much to do')
    await world.visitor.clock.advance(16_000)
    await world.visitor.clock.advance(16_000)
    await expect
      .poll(async () => {
        await world.visitor.clock.advance(1_000)
        return (await standing()).comments
      })
      .toBe(true)
    const attempts = world.room.audit.list(undefined, 10).actions.filter(({ by }) => by === 'timer')
    expect(attempts).toHaveLength(1)
  })

  test('ends although the feature was turned off meanwhile', async () => {
    await paused()
    await world.room.features.turn('comments', false)
    await world.visitor.clock.advance(61_000)
    await expect.poll(async () => (await standing()).comments).toBe(true)
  })

  test('that TikTok refused is none', async () => {
    world.visitor.simulator.faults.set({ 'tiktok-refuses': 1 })
    await paused()
    expect(world.room.comments.state()).toEqual({})
  })

  test('ends with its LIVE: the next has comments of its own', async () => {
    await paused()
    await world.hear({ type: 'stream', id: 'on2', at: world.visitor.clock.now(), is: 'online', room: '7499' })
    expect(world.room.comments.state()).toEqual({})
    await world.visitor.clock.advance(61_000)
    expect((await standing()).comments).toBe(false)
  })
})

test('nothing is left to wait for once it is closed', async () => {
  const one = await controlWorld()
  await one.turnOn('watch', 'comments')
  await one.close()
  expect(one.visitor.clock.sleeping).toBe(0)
  await endSimulator(one)
})
