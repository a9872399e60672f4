import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FAULTS } from '../../server/simulator/faults.ts'
import { decodeMessage } from '../../server/euler/codec.ts'
import { HANDLE, ofMethod, read, visit, type Visitor } from './visitor.ts'

let visitor: Visitor & AsyncDisposable
let token: string
beforeEach(async () => {
  visitor = await visit()
  token = (await visitor.connect()).access_token
})
afterEach(() => visitor[Symbol.asyncDispose]())

const fault = (wanted: unknown) => visitor.post('/simulator/faults', wanted)
const say = (body: unknown) => visitor.post('/simulator/say', body)
const chats = (count: number) =>
  say(Array.from({ length: count }, (_, index) => ({ type: 'chat', by: 'ann', text: `line ${index}` })))

describe('a switch', () => {
  test('holds for the next answers it was set for', async () => {
    await fault({ unavailable: 2 })
    const statuses: number[] = []
    for (let ask = 0; ask < 3; ask++) statuses.push((await visitor.ask(token)).status)
    expect(statuses).toEqual([503, 503, 200])
  })

  test('or until it is cleared', async () => {
    await fault({ unavailable: true, empty: 3 })
    for (let ask = 0; ask < 5; ask++) expect((await visitor.ask(token)).status).toBe(503)
    await fault({ unavailable: false })
    expect((await (await visitor.ask(token)).arrayBuffer()).byteLength).toBe(0)
    await fetch(`${visitor.simulator.url}/simulator/faults`, { method: 'DELETE' })
    expect((await (await visitor.ask(token)).arrayBuffer()).byteLength).toBeGreaterThan(0)
  })

  test('that does not exist, or a value that makes no sense, changes nothing', async () => {
    const answer = await fault({ unavailable: true, gremlins: true, empty: -1 })
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { problems: string[] }).problems).toHaveLength(2)
    expect((await visitor.ask(token)).status).toBe(200)
  })

  test('can be read', async () => {
    await fault({ slow: { ms: 10, count: 2 } })
    expect(await (await visitor.get('/simulator/faults')).json()).toEqual({
      on: { slow: { ms: 10, count: 2 } },
      known: FAULTS,
    })
  })
})

describe('refusals', () => {
  test.each([
    ['a minute’s limit', { 'rate-limited': 1 }, 'rate_limit_account_minute', '30'],
    ['a day’s limit', { 'rate-limited': { count: 1, label: 'day', retryAfter: 7 } }, 'rate_limit_account_day', '7'],
    [
      'an hour’s, without retry-after',
      { 'rate-limited': { label: 'hour', retryAfter: null } },
      'rate_limit_account_hour',
      null,
    ],
    ['a room’s limit', { 'rate-limited': { label: 'room' } }, 'rate_limit_room_id_hour', '30'],
  ])('429: %s', async (_name, wanted, label, retryAfter) => {
    await fault(wanted)
    const answer = await visitor.ask(token)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, retryAfter])
    expect(Number(answer.headers.get('x-ratelimit-reset'))).toBeGreaterThan(visitor.clock.now() / 1000)
    expect(await answer.json()).toMatchObject({ code: 429, limit_label: label })
  })

  test.each([
    [
      '500 with an id',
      { 'server-error': true },
      500,
      { code: 500, error: expect.stringMatching(/^Internal Server Error - /) },
    ],
    [
      '500 of the signer',
      { 'server-error': { style: 'signer' } },
      500,
      { code: 500, message: expect.stringContaining('403') },
    ],
    ['500 of TikTok', { 'server-error': { style: 'fallback' } }, 500, { fallback_message: 'illegal web id' }],
    ['503', { unavailable: true }, 503, { message: 'API is not ready' }],
    ['402', { plan: true }, 402, { message: 'This feature requires a business plan' }],
    ['401 for the plan', { plan: { status: 401 } }, 401, { message: expect.stringContaining('pricing') }],
    ['401 for the scope', { 'scope-missing': true }, 401, { message: 'Missing scope webcast:fetch' }],
    ['401 for the token', { 'token-expired': true }, 401, { message: 'Invalid or expired OAuth token' }],
    ['404 for the user', { 'unknown-user': true }, 404, { message: 'user_not_found' }],
    ['not live', { 'not-live': true }, 404, { message: expect.stringContaining('not currently live') }],
    ['200 with an error', { 'json-error': true }, 200, { code: 500 }],
  ])('%s', async (_name, wanted, status, body) => {
    await fault(wanted)
    const answer = await visitor.ask(token)
    expect([answer.status, await answer.json()]).toMatchObject([status, body])
  })

  test('a dialect that does not exist leaves the other alone', async () => {
    const get = () => visitor.get(`/webcast/fetch?unique_id=${HANDLE}`, { 'x-oauth-token': token })
    await fault({ 'dialect-missing': true })
    expect([(await visitor.ask(token)).status, (await get()).status]).toEqual([404, 200])
    await fault({ 'dialect-missing': { dialect: 'openapi', status: 405 } })
    expect([(await visitor.ask(token)).status, (await get()).status]).toEqual([200, 405])
  })
})

describe('answers gone wrong', () => {
  beforeEach(async () => void (await chats(6)))

  test('empty', async () => {
    await fault({ empty: true })
    const answer = await visitor.ask(token)
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, 0])
  })

  test('without the cookie, with a wrong content type', async () => {
    await fault({ 'no-cookie': true, 'wrong-content-type': true })
    const answer = await visitor.ask(token)
    expect([answer.headers.get('x-set-tt-cookie'), answer.headers.get('content-type')]).toEqual([null, 'text/html'])
    expect((await read(answer)).messages).toHaveLength(6)
  })

  test('without a cursor', async () => {
    await fault({ 'no-cursor': 1 })
    expect((await read(await visitor.ask(token))).cursor).toBe('')
    expect((await read(await visitor.ask(token))).cursor).not.toBe('')
  })

  test('10 MB', async () => {
    await fault({ huge: true })
    expect((await (await visitor.ask(token)).arrayBuffer()).byteLength).toBe(10_485_760)
  })

  test('truncated protobuf loses nothing for who asks again', async () => {
    await fault({ truncated: 1 })
    await expect(visitor.ask(token).then(read)).rejects.toThrow()
    expect((await read(await visitor.ask(token))).messages).toHaveLength(6)
  })

  test('one broken message among good ones', async () => {
    await fault({ 'undecodable-message': 1 })
    const { messages } = await read(await visitor.ask(token))
    const broken = messages.filter(({ payload }) => {
      try {
        decodeMessage('WebcastChatMessage', payload)
        return false
      } catch {
        return true
      }
    })
    expect([messages.length, broken.length]).toEqual([7, 1])
  })

  test('one message of an unknown kind', async () => {
    await fault({ 'unknown-method': 1 })
    const { messages } = await read(await visitor.ask(token))
    expect(messages.map(({ method }) => method)).toContain('WebcastNobodyKnowsMessage')
    expect(messages).toHaveLength(7)
  })

  test('every message twice', async () => {
    await fault({ duplicated: 1 })
    const { messages } = await read(await visitor.ask(token))
    expect([messages.length, new Set(messages.map(({ msgId }) => msgId)).size]).toEqual([12, 6])
  })
})

describe('answers that come badly', () => {
  test('the connection is cut', async () => {
    await fault({ reset: 1 })
    await expect(visitor.ask(token)).rejects.toThrow()
    expect((await visitor.ask(token)).status).toBe(200)
  })

  test('late', async () => {
    await fault({ slow: { count: 1, ms: 8000 } })
    let done = false
    const asked = visitor.ask(token).finally(() => (done = true))
    while (visitor.clock.sleeping === 0) await visitor.clock.settle()
    expect(visitor.clock.nextWakeIn).toBe(8000)
    await visitor.clock.advance(7999)
    expect(done).toBe(false)
    await visitor.clock.advance(1)
    expect((await asked).status).toBe(200)
  })

  test('in drops', async () => {
    await chats(20)
    await fault({ drip: { count: 1, pieces: 4, ms: 500 } })
    const before = visitor.clock.now()
    const answer = await visitor.ask(token)
    const result = read(answer)
    for (let drop = 0; drop < 4; drop++) {
      while (visitor.clock.sleeping === 0) await visitor.clock.settle()
      await visitor.clock.advance(500)
    }
    expect((await result).messages).toHaveLength(20)
    expect(visitor.clock.now() - before).toBe(2000)
  })

  test('a caller who leaves while it is late leaves nothing behind', async () => {
    await fault({ slow: true })
    const leave = new AbortController()
    const asked = fetch(`${visitor.simulator.url}/webcast/fetch?unique_id=${HANDLE}`, { signal: leave.signal })
    while (visitor.clock.sleeping === 0) await visitor.clock.settle()
    leave.abort()
    await expect(asked).rejects.toThrow()
    for (let turn = 0; turn < 1000 && visitor.clock.sleeping > 0; turn++) await visitor.clock.settle()
    expect(visitor.clock.sleeping).toBe(0)
  })
})

test('streaks whose end frame is lost', async () => {
  await fault({ 'no-end-frames': 1 })
  await say({ type: 'gift', by: 'ann', gift: 'Rose', frames: [1, 3] })
  await say({ type: 'gift', by: 'bob', gift: 'Rose', frames: [1, 2] })
  const gifts = ofMethod(await read(await visitor.ask(token)), 'WebcastGiftMessage')
  expect(gifts.map(({ user, repeatCount, repeatEnd }) => [user?.displayId, repeatCount, repeatEnd])).toEqual([
    ['ann', 1, 0],
    ['ann', 3, 0],
    ['bob', 1, 0],
    ['bob', 2, 0],
    ['bob', 2, 1],
  ])
})
