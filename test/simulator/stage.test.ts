import { describe, expect, test } from 'vitest'
import { decodeMessage, isMethod } from '../../server/euler/codec.ts'
import type { SimulatorOptions } from '../../server/simulator/simulator.ts'
import type { Sent } from '../../server/simulator/ledger.ts'
import { HANDLE, ofMethod, read, visit, type Visitor } from './visitor.ts'

type Message = Awaited<ReturnType<typeof read>>['messages'][number]

/** Polls once a second for so long, and answers all that came. */
async function watch(visitor: Visitor, seconds: number): Promise<readonly Message[]> {
  const { access_token } = await visitor.connect()
  const all: Message[] = []
  let cursor: string | undefined
  for (let second = 0; second <= seconds; second++) {
    const answer = await visitor.ask(access_token, { unique_id: HANDLE, cursor })
    if (answer.status !== 200) break
    const result = await read(answer)
    all.push(...result.messages)
    cursor = result.cursor
    await visitor.clock.advance(1000)
  }
  return all
}

async function watched(options: Partial<SimulatorOptions>, seconds: number) {
  await using visitor = await visit(options)
  return { messages: await watch(visitor, seconds), sent: visitor.simulator.sent() }
}

describe('the first answer of a busy evening', () => {
  test('already holds chat, joins, a follow and a gift, as news, and talk from before as history', async () => {
    const { messages } = await watched({ scene: 'busy' }, 0)
    const fresh = messages.filter(({ isHistory }) => !isHistory).map(({ method }) => method)
    expect(fresh.filter((method) => method === 'WebcastChatMessage').length).toBeGreaterThanOrEqual(4)
    for (const method of [
      'WebcastMemberMessage',
      'WebcastSocialMessage',
      'WebcastGiftMessage',
      'WebcastRoomUserSeqMessage',
    ]) {
      expect(fresh).toContain(method)
    }
    const before = messages.filter(({ isHistory }) => isHistory).map(({ method }) => method)
    expect(before).toContain('WebcastChatMessage')
    expect(before.every((method) => ['WebcastChatMessage', 'WebcastMemberMessage'].includes(method))).toBe(true)
  })
})

describe('the seed', () => {
  const told = (messages: readonly Message[]) =>
    messages.map(({ method, msgId, payload }) => [method, msgId, Buffer.from(payload).toString('base64')])

  test('the same gives the same evening, byte for byte, however often one asks; another gives another', async () => {
    const one = await watched({ scene: 'busy', seed: 'rain' }, 20)
    const same = await watched({ scene: 'busy', seed: 'rain' }, 20)
    expect(one.messages.length).toBeGreaterThan(50)
    expect(told(same.messages)).toEqual(told(one.messages))
    await using seldom = await visit({ scene: 'busy', seed: 'rain' })
    const { access_token } = await seldom.connect()
    const first = await read(await seldom.ask(access_token))
    await seldom.clock.advance(20_000)
    const rest = await read(await seldom.ask(access_token, { unique_id: HANDLE, cursor: first.cursor }))
    expect(told([...first.messages, ...rest.messages])).toEqual(told(one.messages))
    const other = await watched({ scene: 'busy', seed: 'sun' }, 20)
    expect(told(other.messages)).not.toEqual(told(one.messages))
  })
})

/** What a careful reader makes of the gift frames: the highest total of each streak is what was given. */
function countGifts(messages: readonly Message[]): Pick<Sent['totals'], 'gifts' | 'diamonds'> {
  const streaks = new Map<string, { count: number; price: number }>()
  for (const { method, payload } of messages) {
    if (method !== 'WebcastGiftMessage') continue
    const { user, giftId, groupId, repeatCount, gift } = decodeMessage(method, payload)
    const key = `${user?.id}|${giftId}|${groupId}`
    const count = Math.max(repeatCount, streaks.get(key)?.count ?? 0)
    streaks.set(key, { count, price: gift?.diamondCount ?? 0 })
  }
  const all = [...streaks.values()]
  return {
    gifts: all.reduce((sum, { count }) => sum + count, 0),
    diamonds: all.reduce((sum, { count, price }) => sum + count * price, 0),
  }
}

describe('a gift storm', () => {
  test('adds up to what /simulator/sent says', async () => {
    const { messages, sent } = await watched({ scene: 'gift-storm' }, 60)
    expect(sent.totals.gifts).toBeGreaterThan(300)
    expect(countGifts(messages)).toEqual({ gifts: sent.totals.gifts, diamonds: sent.totals.diamonds })
  })

  test('has streaks with and without an end, running totals that only rise, and ends 2 to 4 s late', async () => {
    const { messages } = await watched({ scene: 'gift-storm' }, 60)
    const frames = new Map<string, { at: number; count: number; end: number }[]>()
    for (const { method, payload } of messages) {
      if (method !== 'WebcastGiftMessage') continue
      const { common, groupId, repeatCount, repeatEnd, gift } = decodeMessage(method, payload)
      if (gift?.type !== 1) continue
      const known = frames.get(groupId) ?? []
      frames.set(groupId, [...known, { at: Number(common?.createTime), count: repeatCount, end: repeatEnd }])
    }
    const streaks = [...frames.values()]
    const ended = streaks.filter((streak) => streak.at(-1)?.end === 1)
    expect(ended.length).toBeGreaterThan(10)
    expect(streaks.length - ended.length).toBeGreaterThan(10)
    for (const streak of streaks) {
      const counts = streak.filter(({ end }) => end === 0).map(({ count }) => count)
      expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b))
    }
    for (const streak of ended) {
      const [last, end] = streak.slice(-2)
      expect(end?.count).toBe(last?.count)
      expect((end?.at ?? 0) - (last?.at ?? 0)).toBeGreaterThanOrEqual(2000)
      expect((end?.at ?? 0) - (last?.at ?? 0)).toBeLessThanOrEqual(4000)
    }
  })
})

test('everything: each kind of message within little more than a minute', async () => {
  const { messages, sent } = await watched({ scene: 'everything' }, 70)
  const kinds =
    'barrage battle caption chat delete emote envelope envelope-gone follow gift gifted-sub goal intro join like pause ' +
    'pin poll question rank resume share subscribe super-fan unknown unpin viewers'
  expect(Object.keys(sent.totals.byType).toSorted().join(' ')).toBe(kinds)
  for (const { method, payload } of messages) if (isMethod(method)) decodeMessage(method, payload)
  const phases = (type: string) =>
    new Set(sent.messages.filter((message) => message.type === type).map(({ phase }) => phase))
  expect(phases('poll')).toEqual(new Set(['start', 'votes', 'end']))
  expect(phases('battle')).toEqual(new Set(['open', 'scores', 'finish']))
  expect(messages.length).toBe(sent.totals.messages)
})

test('every message has an id of its own, and likes keep to TikTok’s 15', async () => {
  const { messages } = await watched({ scene: 'gift-storm' }, 30)
  expect(new Set(messages.map(({ msgId }) => msgId)).size).toBe(messages.length)
  const likes = messages
    .filter(({ method }) => method === 'WebcastLikeMessage')
    .map(({ payload }) => decodeMessage('WebcastLikeMessage', payload))
  expect(likes.length).toBeGreaterThan(10)
  expect(likes.every(({ count }) => count >= 1 && count <= 15)).toBe(true)
  const totals = likes.map(({ total }) => Number(total))
  expect(totals).toEqual(totals.toSorted((a, b) => a - b))
})

test('goes-offline ends after 30 seconds with control 3', async () => {
  await using visitor = await visit({ scene: 'goes-offline' })
  const messages = await watch(visitor, 60)
  const last = messages.at(-1)
  expect(last?.method).toBe('WebcastControlMessage')
  expect(decodeMessage('WebcastControlMessage', last?.payload ?? new Uint8Array()).action).toBe(3)
  const { access_token } = await visitor.connect()
  expect((await visitor.ask(access_token)).status).toBe(404)
})

test('token-dies: refreshing helps after 20 seconds, nothing after 90', async () => {
  await using visitor = await visit({ scene: 'token-dies' })
  const { access_token, refresh_token } = await visitor.connect()
  const again = () => visitor.token({ grant_type: 'refresh_token', refresh_token })
  expect((await visitor.ask(access_token)).status).toBe(200)
  await visitor.clock.advance(21_000)
  expect((await visitor.ask(access_token)).status).toBe(401)
  const fresh = (await (await again()).json()) as { access_token: string }
  expect((await visitor.ask(fresh.access_token)).status).toBe(200)
  await visitor.clock.advance(70_000)
  expect((await visitor.ask(fresh.access_token)).status).toBe(401)
  expect((await again()).status).toBe(400)
})

test('an hour that nobody watched is not made up for', async () => {
  await using visitor = await visit({ scene: 'busy' })
  const { access_token } = await visitor.connect()
  const { cursor } = await read(await visitor.ask(access_token))
  await visitor.clock.advance(3_500_000)
  const result = await read(await visitor.ask(access_token, { unique_id: HANDLE, cursor }))
  expect(result.messages.length).toBeGreaterThan(10)
  expect(result.messages.length).toBeLessThan(400)
})

test('names are hard, and pictures are left out unless there is an https address for them', async () => {
  const { messages } = await watched({ scene: 'busy' }, 60)
  const users = (from: readonly Message[]) =>
    ofMethod({ messages: from } as never, 'WebcastChatMessage').map(({ user }) => user)
  const names = users(messages).map((user) => user?.nickname ?? '')
  expect(names.some((name) => /[\u0590-\u06ff]/.test(name))).toBe(true)
  expect(names.some((name) => /[\u3040-\u9fff]/.test(name))).toBe(true)
  expect(users(messages).every((user) => user?.avatarThumb === undefined)).toBe(true)
  const pictured = await watched({ scene: 'busy', pictures: 'https://pictures.example' }, 10)
  const urls = users(pictured.messages).map((user) => user?.avatarThumb?.urlList[0])
  expect(urls.some((url) => url === undefined)).toBe(true)
  expect(urls.some((url) => url?.startsWith('https://pictures.example/avatar/'))).toBe(true)
})
