import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ofMethod, read, visit, type Visitor } from './visitor.ts'

let visitor: Visitor & AsyncDisposable
let token: string
beforeEach(async () => {
  visitor = await visit()
  token = (await visitor.connect()).access_token
})
afterEach(() => visitor[Symbol.asyncDispose]())

const say = (body: unknown) => visitor.post('/simulator/say', body)
const chat = (text: string) => say({ type: 'chat', by: 'ann', text })
const lines = async (response: Response) =>
  ofMethod(await read(response), 'WebcastChatMessage').map(({ content }) => content)

describe('one answer', () => {
  test('has Euler’s headers, a body that decodes, and an interval', async () => {
    await chat('hello')
    const answer = await visitor.ask(token)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/protubuf',
      'x-room-id': expect.stringMatching(/^\d{19}$/),
      'x-set-tt-cookie': expect.stringMatching(/^ttwid=/),
      'x-agent-id': expect.any(String),
      'x-request-id': expect.stringMatching(/^\w{32}$/),
      'ratelimit-limit': '500000',
      'ratelimit-remaining': '499999',
      'ratelimit-reset': '86400',
      'ratelimit-policy': '500000;w=86400',
    })
    const result = await read(answer)
    expect(result).toMatchObject({ fetchInterval: '1000', isFirst: true })
    expect(result.pushServer).toBe(`${visitor.simulator.url.replace('http', 'ws')}/webcast/im/push/`)
    const [message] = ofMethod(result, 'WebcastChatMessage')
    expect(message).toMatchObject({ content: 'hello', user: { displayId: 'ann' } })
    expect(message?.common).toMatchObject({
      msgId: result.messages[0]?.msgId,
      roomId: answer.headers.get('x-room-id'),
      createTime: String(visitor.clock.now()),
    })
  })

  test('the same comes in each dialect', async () => {
    await chat('hello')
    const room = ((await (await visitor.get('/webcast/room_id?uniqueId=lantern.fox')).json()) as { room_id: string })
      .room_id
    const oauth = { 'x-oauth-token': token }
    const answers = [
      await visitor.ask(token, { unique_id: '@Lantern.Fox' }),
      await visitor.get('/webcast/fetch?unique_id=lantern.fox', oauth),
      await visitor.get(`/webcast/fetch?room_id=${room}`, oauth),
      await visitor.get(`/webcast/rooms/${room}/connect`, oauth),
      await visitor.get('/webcast/rooms/0/connect?unique_id=lantern.fox', oauth),
    ]
    for (const answer of answers) expect(await lines(answer)).toEqual(['hello'])
  })

  test.each([
    ['nobody of that name', '/webcast/fetch?unique_id=somebody', 404],
    ['no such room', '/webcast/fetch?room_id=1', 404],
    ['no room at all', '/webcast/fetch', 400],
  ])('%s', async (_name, path, status) => {
    expect((await visitor.get(path, { 'x-oauth-token': token })).status).toBe(status)
  })
})

describe('who may ask', () => {
  const body = async (response: Response) => [response.status, ((await response.json()) as { message: string }).message]

  test('in the documentation’s dialect only a token', async () => {
    expect((await visitor.post('/webcast/fetch', { unique_id: 'lantern.fox' })).status).toBe(401)
    expect(await body(await visitor.ask('nonsense'))).toEqual([401, 'Invalid or expired OAuth token'])
    const { refresh_token } = await visitor.connect()
    expect((await visitor.ask(refresh_token)).status).toBe(401)
  })

  test('only with the scope, in either spelling', async () => {
    const narrow = (await visitor.connect('webcast:live_check')).access_token
    expect(await body(await visitor.ask(narrow))).toEqual([401, 'Missing scope webcast:fetch'])
    const check = (headers: Record<string, string>) =>
      fetch(`${visitor.simulator.url}/webcast/bulk_live_check`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ unique_ids: ['lantern.fox', 'nobody'] }),
      })
    expect(await (await check({ authorization: `Bearer ${narrow}` })).json()).toEqual({
      'lantern.fox': true,
      nobody: false,
    })
    const without = (await visitor.connect('webcast:fetch')).access_token
    expect((await check({ 'x-oauth-token': without })).status).toBe(401)
  })

  test('in the OpenAPI dialect anybody, five times a minute; a key has the limits of an account, a wrong one none', async () => {
    const path = '/webcast/fetch?unique_id=lantern.fox'
    const statuses: number[] = []
    for (let call = 0; call < 6; call++) statuses.push((await visitor.get(path)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    expect((await visitor.get(path, { 'x-api-key': visitor.simulator.apiKey })).status).toBe(200)
    expect((await visitor.get(path, { 'x-api-key': 'x' })).status).toBe(401)
  })
})

describe('rate limits', () => {
  beforeEach(() => {
    visitor.simulator.settings.limits = { minute: 2, hour: 3, day: 1000 }
  })

  test('are counted, and tell when to come back', async () => {
    const left = (response: Response) => [response.status, response.headers.get('ratelimit-remaining')]
    expect(left(await visitor.ask(token))).toEqual([200, '999'])
    await visitor.clock.advance(20_000)
    expect(left(await visitor.ask(token))).toEqual([200, '998'])
    const refused = await visitor.ask(token)
    expect(left(refused)).toEqual([429, '998'])
    expect(refused.headers.get('retry-after')).toBe('40')
    expect(refused.headers.get('x-ratelimit-reset')).toBe(String((visitor.clock.now() + 40_000) / 1000))
    expect(await refused.json()).toMatchObject({ code: 429, limit_label: 'rate_limit_account_minute' })
  })

  test('begin anew with each window', async () => {
    await visitor.ask(token)
    await visitor.ask(token)
    await visitor.clock.advance(60_000)
    expect((await visitor.ask(token)).status).toBe(200)
    expect(await (await visitor.ask(token)).json()).toMatchObject({ limit_label: 'rate_limit_account_hour' })
  })

  test('can be looked at for nothing, and go with the consent, not with its tokens', async () => {
    await visitor.ask(token)
    const look = async (access: string) =>
      (await visitor.get('/webcast/rate_limits', { 'x-oauth-token': access })).json() as Promise<{ day: object }>
    expect((await look(token)).day).toMatchObject({ max: 1000, remaining: 999 })
    expect((await look(token)).day).toMatchObject({ remaining: 999 })
    const other = await visitor.connect()
    expect((await look(other.access_token)).day).toMatchObject({ remaining: 1000 })
  })
})

describe('the cursor', () => {
  test('brings what came after it, once', async () => {
    await chat('one')
    const first = await read(await visitor.ask(token))
    await chat('two')
    const after = { unique_id: 'lantern.fox', cursor: first.cursor }
    const second = await read(await visitor.ask(token, after))
    expect(ofMethod(second, 'WebcastChatMessage').map(({ content }) => content)).toEqual(['two'])
    expect(second.isFirst).toBe(false)
    expect(await lines(await visitor.ask(token, after))).toEqual(['two'])
    expect(await lines(await visitor.ask(token, { ...after, cursor: second.cursor }))).toEqual([])
  })

  test('without one, or with one from elsewhere, messages repeat, and older ones are history', async () => {
    await chat('old')
    await visitor.clock.advance(6000)
    await chat('new')
    const history = async (cursor?: string) =>
      (await read(await visitor.ask(token, { unique_id: 'lantern.fox', cursor }))).messages.map(
        ({ isHistory }) => isHistory,
      )
    expect(await history()).toEqual([true, false])
    expect(await history()).toEqual([true, false])
    expect(await history('t-1_r-7300000000000000000_d-1_u-1')).toEqual([true, false])
    expect(await history('nonsense')).toEqual([true, false])
  })

  test('what comes after a cursor is news, however old', async () => {
    const { cursor } = await read(await visitor.ask(token))
    await chat('old')
    await visitor.clock.advance(60_000)
    const { messages } = await read(await visitor.ask(token, { unique_id: 'lantern.fox', cursor }))
    expect(messages.map(({ isHistory }) => isHistory)).toEqual([false])
  })

  test('who comes late without one gets the newest few; who comes too late with one has lost the rest', async () => {
    const { cursor } = await read(await visitor.ask(token))
    await say(Array.from({ length: 100 }, (_, index) => ({ type: 'chat', by: 'ann', text: String(index) })))
    const recent = await lines(await visitor.ask(token))
    expect([recent.length, recent.at(-1)]).toEqual([40, '99'])
    for (let round = 0; round < 34; round++) {
      await say(Array.from({ length: 100 }, () => ({ type: 'chat', by: 'ann', text: 'more' })))
    }
    let answer = await read(await visitor.ask(token, { unique_id: 'lantern.fox', cursor }))
    let received = answer.messages.length
    while (answer.messages.length > 0) {
      answer = await read(await visitor.ask(token, { unique_id: 'lantern.fox', cursor: answer.cursor }))
      received += answer.messages.length
    }
    expect(received).toBeGreaterThanOrEqual(3000)
    expect(received).toBeLessThan(3500)
  })
})

describe('a stream that ends', () => {
  test('is told once to who followed it, and to everyone else is not live', async () => {
    const { cursor } = await read(await visitor.ask(token))
    await say({ type: 'end' })
    const last = await read(await visitor.ask(token, { unique_id: 'lantern.fox', cursor }))
    expect(ofMethod(last, 'WebcastControlMessage').map(({ action }) => action)).toEqual([3])
    const after = await visitor.ask(token, { unique_id: 'lantern.fox', cursor: last.cursor })
    expect([after.status, await after.json()]).toEqual([
      404,
      { code: 404, message: "The TikTok User '@lantern.fox' is not currently live." },
    ])
    expect((await visitor.ask(token)).status).toBe(404)
    const live = await visitor.get('/webcast/anchors/lantern.fox/room_id')
    expect(await live.json()).toMatchObject({ is_live: false })
  })

  test('can be told in other ways', async () => {
    await say({ type: 'end' })
    visitor.simulator.settings.notLive = 'bad-request'
    expect((await visitor.ask(token)).status).toBe(400)
    visitor.simulator.settings.notLive = 'json-200'
    const answer = await visitor.ask(token)
    expect([answer.status, await answer.json()]).toMatchObject([200, { code: 404 }])
  })

  test('begins again in a new room with the next scene', async () => {
    const before = await visitor.ask(token)
    const { cursor } = await read(before)
    await say({ type: 'end' })
    await visitor.post('/simulator/scene', { scene: 'silence' })
    await chat('back again')
    const after = await visitor.ask(token, { unique_id: 'lantern.fox', cursor })
    expect(after.headers.get('x-room-id')).not.toBe(before.headers.get('x-room-id'))
    expect(await lines(after)).toEqual(['back again'])
  })
})

test('calls are written down, without secrets', async () => {
  const { cursor } = await read(await visitor.ask(token))
  await visitor.clock.advance(1500)
  await visitor.get(`/webcast/fetch?unique_id=lantern.fox&cursor=${cursor}`, { 'x-oauth-token': token })
  const text = await (await visitor.get('/simulator/calls')).text()
  const { calls } = JSON.parse(text) as { calls: readonly Record<string, unknown>[] }
  const [first, second] = calls.filter(({ path }) => path === '/webcast/fetch')
  expect(first).toMatchObject({ method: 'POST', status: 200, dialect: 'docs' })
  expect(second).toMatchObject({ method: 'GET', status: 200, dialect: 'openapi', cursor })
  expect(Number(second?.['at']) - Number(first?.['at'])).toBe(1500)
  expect(text).not.toMatch(/sim_(access|refresh|code)_|simulated-secret/)
})

test('the live check also takes numeric ids', async () => {
  const { access_token } = await visitor.connect('user:info webcast:bulk_live_check')
  const info = await visitor.get('/tiktok/oauth/userinfo', { 'x-oauth-token': access_token })
  const { user } = (await info.json()) as { user: { uid: string; roomId: string } }
  const answer = await fetch(`${visitor.simulator.url}/webcast/bulk_live_check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-oauth-token': access_token },
    body: JSON.stringify({ user_numeric_ids: [user.uid, '1'] }),
  })
  const body = (await answer.json()) as {
    response: { data: Record<string, { is_live: boolean; room_id: string | null }> }
  }
  expect(body.response.data[user.uid]?.is_live).toBe(true)
  expect(body.response.data['1']).toEqual({ is_live: false, room_id: null })
})
