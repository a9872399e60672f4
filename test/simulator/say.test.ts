import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodeMessage, isMethod } from '../../server/euler/codec.ts'
import { SAYABLE } from '../../server/simulator/steering/say.ts'
import { ofMethod, read, visit, type Visitor } from './visitor.ts'

let visitor: Visitor & AsyncDisposable
let token: string
beforeEach(async () => {
  visitor = await visit()
  token = (await visitor.connect()).access_token
})
afterEach(() => visitor[Symbol.asyncDispose]())

const say = async (body: unknown) => {
  const answer = await visitor.post('/simulator/say', body)
  return { status: answer.status, ...((await answer.json()) as { messages: readonly Record<string, unknown>[] }) }
}
const sent = async () => (await (await visitor.get('/simulator/sent')).json()) as Record<string, unknown>

test('a chat line of somebody, with roles, mentions and emotes', async () => {
  const by = { handle: 'ann', name: 'Ann 🌸', moderator: true, teamLevel: 7, topGifter: 2 }
  const emotes = [{ id: '9', picture: 'https://x.example/e.png', index: 2 }]
  await say({ type: 'chat', by, text: 'hi @bob', mentions: ['bob'], emotes, language: 'de' })
  const [line] = ofMethod(await read(await visitor.ask(token)), 'WebcastChatMessage')
  expect(line).toMatchObject({
    content: 'hi @bob',
    contentLanguage: 'de',
    user: { nickname: 'Ann 🌸', displayId: 'ann', userAttr: { isAdmin: true } },
    userIdentity: { isModeratorOfAnchor: true, isSubscriberOfAnchor: false },
    mentionUsers: [{ displayId: 'bob' }],
    emotes: [{ index: 2, emote: { emoteId: '9', image: { urlList: ['https://x.example/e.png'] } } }],
  })
  const scenes = line?.user?.badgeList.map(({ sceneType }) => sceneType)
  expect(scenes).toEqual([1, 1, 6, 6, 10])
  expect(
    line?.user?.badgeList.find(({ sceneType, displayType }) => sceneType === 6 && displayType === 4),
  ).toMatchObject({
    combine: { text: { defaultPattern: 'No. 2' } },
  })
})

test('the same handle is the same person', async () => {
  const first = await say({ type: 'follow', by: 'ann' })
  const second = await say({ type: 'share', by: { handle: 'ann' } })
  expect(second.messages[0]?.['by']).toEqual(first.messages[0]?.['by'])
})

test('a streak in given steps, gone on with by its group, and the truth of it', async () => {
  const begun = await say({ type: 'gift', by: 'ann', gift: 'Rose', frames: [1, 4], end: false })
  const group = begun.messages[0]?.['group']
  await say({ type: 'gift', by: 'ann', gift: 'Rose', frames: [9], group })
  await say({ type: 'gift', by: 'bob', gift: { id: '77', name: 'Comet', diamonds: 500, streak: false } })
  const gifts = ofMethod(await read(await visitor.ask(token)), 'WebcastGiftMessage')
  expect(
    gifts.map(({ groupId, repeatCount, repeatEnd, gift }) => [groupId === group, repeatCount, repeatEnd, gift?.type]),
  ).toEqual([
    [true, 1, 0, 1],
    [true, 4, 0, 1],
    [true, 9, 0, 1],
    [true, 9, 1, 1],
    [false, 1, 0, 2],
  ])
  expect(await sent()).toMatchObject({
    totals: { gifts: 10, diamonds: 509, byType: { gift: 5 } },
    streaks: [
      { gift: '5655', count: 9, over: true },
      { gift: '77', count: 1, diamonds: 500, over: true },
    ],
  })
})

test('every word it knows sends something that decodes', async () => {
  await say({ type: 'chat', by: 'ann', text: 'to be pinned' })
  for (const type of SAYABLE.filter((type) => !['end', 'suspend', 'raw'].includes(type))) {
    const { status, messages } = await say({ type, by: 'ann' })
    expect([type, status, messages.length > 0]).toEqual([type, 200, true])
  }
  const { messages } = await read(await visitor.ask(token))
  for (const { method, payload } of messages) if (isMethod(method)) decodeMessage(method, payload)
  expect(new Set(messages.map(({ method }) => method)).size).toBeGreaterThan(18)
})

test('raw bytes go out as they are', async () => {
  await say({ type: 'raw', method: 'WebcastOddMessage', id: '42', payload: Buffer.from([1, 2, 3]).toString('base64') })
  const { messages } = await read(await visitor.ask(token))
  expect(messages[0]).toMatchObject({ method: 'WebcastOddMessage', msgId: '42', payload: Uint8Array.of(1, 2, 3) })
})

test('several at once, in order; one wrong word and none is said', async () => {
  expect((await say([{ type: 'chat', text: 'a' }, { type: 'sing' }])).status).toBe(400)
  await say([
    { type: 'chat', text: 'b' },
    { type: 'chat', text: 'c' },
  ])
  const lines = ofMethod(await read(await visitor.ask(token)), 'WebcastChatMessage')
  expect(lines.map(({ content }) => content)).toEqual(['b', 'c'])
})

test('settings and scenes that do not exist change nothing', async () => {
  const before = { ...visitor.simulator.settings }
  for (const wrong of [
    { rotation: 'sideways' },
    { colour: 1 },
    { limits: { minute: 1 } },
    { accessLifeMs: 'long' },
    { errorsWith200: 1 },
  ]) {
    expect([wrong, (await visitor.post('/simulator/settings', { fetchIntervalMs: 5, ...wrong })).status]).toEqual([
      wrong,
      400,
    ])
  }
  expect(visitor.simulator.settings).toEqual(before)
  expect((await visitor.post('/simulator/settings', { fetchIntervalMs: 250 })).status).toBe(200)
  expect((await read(await visitor.ask(token))).fetchInterval).toBe('250')
  expect((await visitor.post('/simulator/scene', { scene: 'opera' })).status).toBe(400)
  expect((await visitor.post('/simulator/tokens', {})).status).toBe(400)
})

test('pictures are drawn for anybody', async () => {
  for (const kind of ['avatar', 'gift', 'emote']) {
    const answer = await visitor.get(`/simulator/pictures/${kind}/abc.png`)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
  }
  expect((await visitor.get('/simulator/pictures/constructor/abc.png')).status).toBe(404)
})
