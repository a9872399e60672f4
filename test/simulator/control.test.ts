/** The simulator's side of the control calls, by itself: who may, in which way, at what price. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ofMethod, read, visit, type Visitor } from './visitor.ts'

let visitor: Visitor & AsyncDisposable
let token: string
let room: string
beforeEach(async () => {
  visitor = await visit()
  token = (await visitor.connect('webcast:fetch webcast:mute webcast:ban webcast:chat webcast:comments')).access_token
  await visitor.ask(token)
  room = ((await (await visitor.get('/simulator/sent')).json()) as { room: string }).room
})
afterEach(() => visitor[Symbol.asyncDispose]())

const documented = (path: string, body: object, credential = token) =>
  fetch(visitor.simulator.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${credential}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const published = (method: string, path: string) =>
  fetch(visitor.simulator.url + path, { method, headers: { 'x-oauth-token': token } })
const PERSON = '7412345678901234567'

describe('the ways of asking', () => {
  test('each with its own credential', async () => {
    expect((await documented('/webcast/room/mute', { room_id: room, user_id: PERSON })).status).toBe(200)
    expect(
      (await published('PUT', `/webcast/moderation/mutes?room_id=${room}&user_id=${PERSON}&duration=5`)).status,
    ).toBe(200)
    expect((await published('PUT', `/webcast/rooms/${room}/moderation/mutes?user_id=${PERSON}`)).status).toBe(200)
    expect((await published('POST', '/webcast/room/mute')).status).toBe(401)
  })

  test.each([
    ['docs', [200, 404, 404]],
    ['v1', [404, 200, 404]],
    ['v2', [404, 404, 200]],
  ] as const)('where it speaks %s, the others do not exist', async (speaks, statuses) => {
    visitor.simulator.settings.speaks = speaks
    const answers = await Promise.all([
      documented('/webcast/room/banned', { room_id: room }),
      published('GET', `/webcast/moderation/bans?room_id=${room}`),
      published('GET', `/webcast/rooms/${room}/moderation/bans`),
    ])
    expect(answers.map(({ status }) => status)).toEqual(statuses)
  })

  test('numbers go out bare, and longer than a double holds', async () => {
    const answer = await published('PUT', `/webcast/moderation/mutes?room_id=${room}&user_id=${PERSON}&duration=30`)
    expect(await answer.text()).toContain(`"user_id":${PERSON}`)
  })

  test.each([
    ['no room', { user_id: PERSON }, 400],
    ['no person', { room_id: '1' }, 400],
    ['a span TikTok does not know', { user_id: PERSON, duration: 7 }, 400],
  ])('%s', async (_name, body, status) => {
    const whole = 'duration' in body ? { ...body, room_id: room } : body
    expect((await documented('/webcast/room/mute', whole)).status).toBe(status)
  })

  test('without the scope', async () => {
    const answer = await documented('/webcast/room/moderator', { room_id: room, user_id: PERSON })
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { code: 401, message: 'Missing scope webcast:moderators' },
    ])
  })
})

test('whoever is muted or banned is not heard, nor is anybody while comments are off', async () => {
  const texts = async () => {
    const heard = ofMethod(await read(await visitor.ask(token)), 'WebcastChatMessage')
    return heard.map(({ content }) => content)
  }
  const say = (text: string) => visitor.post('/simulator/say', { type: 'chat', text, by: { name: 'Eve' } })
  await say('first')
  const sent = (await (await visitor.get('/simulator/sent')).json()) as {
    messages: { text?: string; by?: { id: string } }[]
  }
  const id = sent.messages.find(({ text }) => text === 'first')?.by?.id
  await documented('/webcast/room/mute', { room_id: room, user_id: id, duration: 5 })
  await say('muted')
  await visitor.clock.advance(5_000)
  await say('free again')
  await documented('/webcast/room/comments', { room_id: room, enabled: false })
  await say('closed')
  await documented('/webcast/room/comments', { room_id: room, enabled: true })
  await documented('/webcast/room/ban', { room_id: room, user_id: id })
  await say('banned')
  const heard = await texts()
  expect(heard).toEqual(expect.arrayContaining(['first', 'free again']))
  expect(heard.filter((text) => ['muted', 'closed', 'banned'].includes(text))).toEqual([])
})

test('another LIVE begins with nobody muted or banned, and comments on', async () => {
  await documented('/webcast/room/ban', { room_id: room, user_id: PERSON })
  await documented('/webcast/room/comments', { room_id: room, enabled: false })
  await visitor.post('/simulator/say', { type: 'end' })
  await visitor.post('/simulator/scene', { scene: 'silence' })
  await visitor.ask(token)
  const next = ((await (await visitor.get('/simulator/sent')).json()) as { room: string }).room
  expect(next).not.toBe(room)
  expect(await (await visitor.get('/simulator/standing')).json()).toMatchObject({
    banned: [],
    muted: [],
    comments: true,
  })
})

test('a setting that is none changes nothing', async () => {
  expect((await visitor.post('/simulator/settings', { plan: 'gold' })).status).toBe(400)
  expect(
    (await visitor.post('/simulator/settings', { plan: 'business', account: 'moderator', speaks: 'v2' })).status,
  ).toBe(200)
})
