import { describe, expect, test } from 'vitest'
import { receive } from '../../server/euler/answer.ts'
import type { Euler } from '../../server/euler/euler.ts'
import { readLimits } from '../../server/euler/limits.ts'
import { askRateLimits, readLiveCheck, readRateLimits, requestLiveCheck } from '../../server/euler/webcast.ts'
import { json, scriptedFetch } from '../support/scripted-fetch.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')

describe('the day’s calls in an answer’s headers', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'a day by its policy',
      { 'ratelimit-remaining': '950', 'ratelimit-policy': '1000;w=86400', 'ratelimit-reset': '3600' },
      { left: 950, of: 1000, resetsAt: NOW + 3_600_000 },
    ],
    [
      'with the limit beside it',
      { 'ratelimit-limit': '1000', 'ratelimit-remaining': '950', 'ratelimit-policy': '1000;w=86400' },
      { left: 950, of: 1000 },
    ],
    [
      'a policy of two windows, told of the day',
      { 'ratelimit-limit': '1000', 'ratelimit-remaining': '7', 'ratelimit-policy': '60;w=60, 1000;w=86400' },
      { left: 7, of: 1000 },
    ],
    [
      'a policy of two windows, told of the minute',
      { 'ratelimit-limit': '60', 'ratelimit-remaining': '7', 'ratelimit-policy': '60;w=60, 1000;w=86400' },
      { of: 1000 },
    ],
    [
      'a minute is no budget',
      { 'ratelimit-limit': '60', 'ratelimit-remaining': '7', 'ratelimit-policy': '60;w=60' },
      {},
    ],
    [
      'a minute without a policy is none either',
      { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': String(NOW / 1000 + 35) },
      { apartMs: 5_000 },
    ],
    [
      'x-ratelimit of a day',
      { 'x-ratelimit-limit': '2500', 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': String(NOW / 1000 + 30_000) },
      { left: 7, of: 2500, resetsAt: NOW + 30_000_000 },
    ],
    [
      'the combined header',
      { ratelimit: 'limit=1000, remaining=950, reset=40000' },
      { left: 950, of: 1000, resetsAt: NOW + 40_000_000 },
    ],
    [
      'the combined header of a minute',
      { ratelimit: 'limit=5, remaining=4, reset=40', 'ratelimit-policy': '5;w=60' },
      { apartMs: 10_000 },
    ],
    [
      'a minute that is spent',
      { 'ratelimit-limit': '5', 'ratelimit-remaining': '0', 'ratelimit-reset': '40' },
      { apartMs: 40_000 },
    ],
    [
      'the later draft',
      {
        ratelimit: '"minute";r=3;t=20, "day";r=950;t=40000',
        'ratelimit-policy': '"minute";q=5;w=60, "day";q=1000;w=86400',
      },
      { left: 950, of: 1000, resetsAt: NOW + 40_000_000 },
    ],
    ['only a policy', { 'ratelimit-policy': '1000;w=86400' }, { of: 1000 }],
    ['nothing', {}, {}],
    ['nonsense', { 'ratelimit-remaining': 'many', ratelimit: ';;==,', 'ratelimit-policy': ',;w=' }, {}],
  ])('%s', (_name, headers, limits) => expect(readLimits(new Headers(headers), NOW)).toEqual(limits))
})

const setup = (dialect: Euler['dialect'], ...replies: Response[]) => {
  const script = scriptedFetch(...replies)
  const euler: Euler = { fetch: script.fetch, api: 'https://e.example', authorizeUrl: '', dialect, apiKey: 'key-1' }
  return { script, euler }
}
const read = async (response: Response) => readRateLimits(await receive(async () => response), NOW)

describe('rate_limits', () => {
  const minute = { max: 5, remaining: 5, reset_at: null }

  test.each([
    ['ISO', '2026-11-23T00:00:00.000Z'],
    ['epoch seconds', String(Date.parse('2026-11-23T00:00:00Z') / 1000)],
    ['epoch seconds as a number', Date.parse('2026-11-23T00:00:00Z') / 1000],
  ])('the day’s window, its end as %s', async (_name, reset_at) => {
    expect(await read(json({ code: 200, minute, day: { max: 2500, remaining: 2400, reset_at } }))).toEqual({
      left: 2400,
      of: 2500,
      resetsAt: Date.parse('2026-11-23T00:00:00Z'),
    })
  })

  test('its end may be unknown, and it may lie in an envelope', async () => {
    expect(await read(json({ code: 200, response: { day: { max: 100, remaining: 0, reset_at: null } } }))).toEqual({
      left: 0,
      of: 100,
    })
  })

  test('without a day in the body the headers count', async () => {
    expect(
      await read(json({ code: 200, minute }, 200, { 'ratelimit-remaining': '3', 'ratelimit-policy': '9;w=86400' })),
    ).toEqual({ left: 3, of: 9 })
  })

  test('is asked for in the dialect that is spoken', async () => {
    const { script, euler } = setup(
      'auto',
      json({}, 404),
      json({ code: 200, day: { max: 10, remaining: 1, reset_at: null } }),
    )
    expect(await askRateLimits(euler, 'token-1', () => NOW)).toEqual({ left: 1, of: 10 })
    const [docs, openapi] = script.asked
    expect([docs?.method, docs?.headers.get('authorization'), docs?.headers.get('x-api-key')]).toEqual([
      'GET',
      'Bearer token-1',
      null,
    ])
    expect([openapi?.method, openapi?.headers.get('x-oauth-token'), openapi?.headers.get('x-api-key')]).toEqual([
      'GET',
      'token-1',
      'key-1',
    ])
  })

  test('a refusal is a verdict', async () => {
    await expect(read(json({ code: 401, message: 'no' }, 401))).rejects.toMatchObject({ code: 'EULER_TOKEN_REJECTED' })
  })
})

describe('the live check', () => {
  const who = { handle: 'alice', creatorId: '6800000000000000001' }

  test('by handle in the documented way', async () => {
    const { script, euler } = setup('docs', json({ alice: true, bob: false }))
    const answer = await requestLiveCheck(euler, who, { dialect: 'docs', token: 't' })
    expect(script.asked[0]).toMatchObject({ method: 'POST', fields: { unique_ids: ['alice'] } })
    expect(readLiveCheck(answer, who, NOW)).toEqual({ live: true })
    expect(readLiveCheck(answer, { handle: 'bob' }, NOW)).toEqual({ live: false })
    expect(readLiveCheck(answer, { handle: 'carol' }, NOW)).toBeUndefined()
  })

  test('by numeric id in the OpenAPI way, which tells the room too', async () => {
    const data = { [who.creatorId]: { is_live: true, room_id: '7400000000000000009' } }
    const { script, euler } = setup('openapi', json({ code: 200, response: { data } }))
    const answer = await requestLiveCheck(euler, who, { dialect: 'openapi', token: 't' })
    expect(script.asked[0]).toMatchObject({ method: 'POST', fields: { user_numeric_ids: [who.creatorId] } })
    expect(readLiveCheck(answer, who, NOW)).toEqual({ live: true, room: '7400000000000000009' })
  })

  test('a plan that does not have it', async () => {
    const { euler } = setup('docs', json({ code: 402, message: 'This feature requires a business plan' }, 402))
    const answer = await requestLiveCheck(euler, who, { dialect: 'docs', token: 't' })
    expect(() => readLiveCheck(answer, who, NOW)).toThrow(expect.objectContaining({ code: 'EULER_NEEDS_PLAN' }))
  })
})
