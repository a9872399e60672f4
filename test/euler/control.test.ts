import { describe, expect, test, vi } from 'vitest'
import type { Answer } from '../../server/euler/answer.ts'
import { createCaller } from '../../server/euler/caller.ts'
import { CONTROL_CALLS, type ControlCall, type Way } from '../../server/euler/control-calls.ts'
import type { Euler } from '../../server/euler/euler.ts'
import { parseExact } from '../../server/euler/exact-json.ts'
import * as figures from '../../server/euler/figures.ts'
import { readDone, readMute, readPeople } from '../../server/euler/moderation.ts'
import type { ControlFields } from '../../server/euler/ways.ts'
import { json, scriptedFetch, type Reply } from '../support/scripted-fetch.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const DIALECT = { docs: 'docs', v1: 'openapi', v2: 'openapi' } as const
/** Two that a double takes for one. */
const TWINS = ['7412345678901234567', '7412345678901234568'] as const
const [ROOM, PERSON] = TWINS

function setup(options: Partial<Euler>, ...replies: Reply[]) {
  const script = scriptedFetch(...replies)
  const euler: Euler = {
    fetch: script.fetch,
    api: 'https://tiktok.eulerstream.com',
    authorizeUrl: 'https://www.eulerstream.com/tiktok/oauth/authorize',
    dialect: 'auto',
    ...options,
  }
  let number = 1
  const tokens = { accessToken: vi.fn(async () => `token-${number}`), rejected: vi.fn(async () => void number++) }
  return { script, tokens, call: createCaller(euler, { tokens, now: () => NOW }) }
}

/** As text, so that ids can stand in it as bare numbers. */
const raw = (text: string, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'application/json' } })
const tiktok = (data: string, extra = '{"now":1}') =>
  raw(`{"code":200,"message":"OK","response":{"data":{"data":${data},"extra":${extra},"status_code":0}}}`)
const gone = () => json({ message: 'Route not found', error: 'Not Found', statusCode: 404 }, 404)

interface Expected {
  readonly method: string
  readonly path: string
  readonly query?: Record<string, string>
  readonly body?: Record<string, unknown>
}

const FIELDS: ControlFields = {
  room: ROOM,
  person: PERSON,
  anchor: async () => '6800000000000000001',
  seconds: 30,
  message: '7400000000000000009',
  text: 'Hello 👋',
  enabled: false,
  page: 2,
  count: 10,
  offset: 20,
  handle: 'night.owl',
  handles: ['a', 'b'],
  ids: () => [...TWINS],
  period: 'daily',
  category: 'gaming',
  region: 'DE',
  kind: 'DAILY_RANK',
  url: 'https://www.tiktok.com/api/x?y=1',
  method: 'GET',
}

const roomUser = { room_id: ROOM, user_id: PERSON }
const v2Room = `/webcast/rooms/${ROOM}/moderation`
const v2Anchor = '/webcast/anchors/6800000000000000001/moderation/moderators'
const comment = { comment_msg_id: '7400000000000000009' }

/** The table of routes, written down a second time from what is published, not from our own table. */
const PUBLISHED: Readonly<Record<ControlCall, Readonly<Record<Way, Expected>>>> = {
  chat: {
    docs: { method: 'POST', path: '/webcast/chat', body: { room_id: ROOM, message: 'Hello 👋' } },
    v1: { method: 'POST', path: '/webcast/chat', body: { content: 'Hello 👋', targetRoomId: ROOM } },
    v2: { method: 'POST', path: `/webcast/rooms/${ROOM}/chat`, body: { content: 'Hello 👋' } },
  },
  mute: {
    docs: { method: 'POST', path: '/webcast/room/mute', body: { ...roomUser, duration: 30 } },
    v1: { method: 'PUT', path: '/webcast/moderation/mutes', query: { ...roomUser, duration: '30', ...comment } },
    v2: { method: 'PUT', path: `${v2Room}/mutes`, query: { user_id: PERSON, duration: '30', ...comment } },
  },
  unmute: {
    docs: { method: 'POST', path: '/webcast/room/unmute', body: roomUser },
    v1: { method: 'DELETE', path: '/webcast/moderation/mutes', query: roomUser },
    v2: { method: 'DELETE', path: `${v2Room}/mutes`, query: { user_id: PERSON } },
  },
  mutes: {
    docs: { method: 'POST', path: '/webcast/room/muted', body: { room_id: ROOM, page: 2 } },
    v1: { method: 'GET', path: '/webcast/moderation/mutes', query: { room_id: ROOM, page: '2' } },
    v2: { method: 'GET', path: `${v2Room}/mutes`, query: { page: '2' } },
  },
  ban: {
    docs: { method: 'POST', path: '/webcast/room/ban', body: roomUser },
    v1: {
      method: 'PUT',
      path: '/webcast/moderation/bans',
      query: { room_id: ROOM, tiktok_user_id: PERSON, ...comment },
    },
    v2: { method: 'PUT', path: `${v2Room}/bans`, query: { tiktok_user_id: PERSON, ...comment } },
  },
  unban: {
    docs: { method: 'POST', path: '/webcast/room/unban', body: roomUser },
    v1: { method: 'DELETE', path: '/webcast/moderation/bans', query: { room_id: ROOM, tiktok_user_id: PERSON } },
    v2: { method: 'DELETE', path: `${v2Room}/bans`, query: { tiktok_user_id: PERSON } },
  },
  bans: {
    docs: { method: 'POST', path: '/webcast/room/banned', body: { room_id: ROOM, page: 2 } },
    v1: { method: 'GET', path: '/webcast/moderation/bans', query: { room_id: ROOM, page: '2' } },
    v2: { method: 'GET', path: `${v2Room}/bans`, query: { page: '2' } },
  },
  comments: {
    docs: { method: 'POST', path: '/webcast/room/comments', body: { room_id: ROOM, enabled: false } },
    v1: { method: 'POST', path: '/webcast/moderation/toggle_comments', query: { room_id: ROOM, enabled: 'false' } },
    v2: { method: 'POST', path: `${v2Room}/toggle_comments`, query: { enabled: 'false' } },
  },
  moderatorAdd: {
    docs: { method: 'POST', path: '/webcast/room/moderator', body: roomUser },
    v1: {
      method: 'PUT',
      path: '/webcast/moderation/moderators',
      query: { anchor_id: '6800000000000000001', to_user_id: PERSON },
    },
    v2: { method: 'PUT', path: v2Anchor, query: { to_user_id: PERSON } },
  },
  moderatorRemove: {
    docs: { method: 'POST', path: '/webcast/room/moderator/remove', body: roomUser },
    v1: {
      method: 'DELETE',
      path: '/webcast/moderation/moderators',
      query: { anchor_id: '6800000000000000001', to_user_id: PERSON },
    },
    v2: { method: 'DELETE', path: v2Anchor, query: { to_user_id: PERSON } },
  },
  moderators: {
    docs: { method: 'POST', path: '/webcast/room/moderators', body: { room_id: ROOM } },
    v1: { method: 'GET', path: '/webcast/moderation/moderators', query: { anchor_id: '6800000000000000001' } },
    v2: { method: 'GET', path: v2Anchor },
  },
  lives: {
    docs: { method: 'GET', path: '/webcast/live_analytics/video_list', query: { count: '10', offset: '20' } },
    v1: { method: 'GET', path: '/webcast/live_analytics/video_list', query: { count: '10', offset: '20' } },
    v2: { method: 'GET', path: '/webcast/anchors/me/rooms', query: { count: '10', offset: '20' } },
  },
  live: {
    docs: { method: 'POST', path: '/webcast/room/analytics', body: { room_id: ROOM } },
    v1: { method: 'GET', path: '/webcast/live_analytics/video_detail', query: { room_id: ROOM } },
    v2: { method: 'GET', path: `/webcast/anchors/me/rooms/${ROOM}/details` },
  },
  interactions: {
    docs: { method: 'GET', path: '/webcast/live_analytics/user_interactions', query: roomUser },
    v1: { method: 'GET', path: '/webcast/live_analytics/user_interactions', query: roomUser },
    v2: { method: 'GET', path: `/webcast/anchors/me/rooms/${ROOM}/interactions`, query: { user_id: PERSON } },
  },
  liveCheck: {
    docs: { method: 'POST', path: '/webcast/bulk_live_check', body: { unique_ids: ['a', 'b'] } },
    v1: { method: 'POST', path: '/webcast/bulk_live_check', body: { user_numeric_ids: TWINS } },
    v2: { method: 'POST', path: '/webcast/bulk_live_check', body: { user_numeric_ids: TWINS } },
  },
  personId: {
    docs: { method: 'GET', path: '/webcast/anchors/night.owl/user_id' },
    v1: { method: 'GET', path: '/webcast/anchors/night.owl/user_id' },
    v2: { method: 'GET', path: '/webcast/anchors/night.owl/user_id' },
  },
  rankings: {
    docs: { method: 'POST', path: '/webcast/rankings', body: { period: 'daily', category: 'gaming' } },
    v1: { method: 'GET', path: '/webcast/rankings', query: { region: 'DE', rank_type: 'DAILY_RANK' } },
    v2: { method: 'GET', path: '/webcast/rankings', query: { region: 'DE', rank_type: 'DAILY_RANK' } },
  },
  earnings: {
    docs: { method: 'POST', path: '/webcast/user_earnings', body: { unique_id: 'night.owl' } },
    v1: { method: 'GET', path: '/webcast/user_earnings', query: { unique_id: 'night.owl', period: 'daily' } },
    v2: { method: 'GET', path: '/webcast/anchors/night.owl/earnings', query: { period: 'daily' } },
  },
  sign: {
    docs: {
      method: 'POST',
      path: '/webcast/sign_url',
      body: { url: 'https://www.tiktok.com/api/x?y=1', method: 'GET' },
    },
    v1: { method: 'POST', path: '/webcast/sign_url', body: { url: 'https://www.tiktok.com/api/x?y=1', method: 'GET' } },
    v2: { method: 'POST', path: '/tiktok/sign_url', body: { url: 'https://www.tiktok.com/api/x?y=1', method: 'GET' } },
  },
  userInfo: {
    docs: { method: 'GET', path: '/tiktok/oauth/userinfo' },
    v1: { method: 'GET', path: '/tiktok/oauth/userinfo' },
    v2: { method: 'GET', path: '/tiktok/oauth/userinfo' },
  },
}

const EVERY = Object.entries(PUBLISHED).flatMap(([call, ways]) =>
  Object.entries(ways).map(([way, expected]) => [call as ControlCall, way as Way, expected] as const),
)

describe('each call in each way', () => {
  test('all are here', () => expect(Object.keys(PUBLISHED).toSorted()).toEqual(Object.keys(CONTROL_CALLS).toSorted()))

  test.each(EVERY)('%s, %s', async (name, way, { method, path, query = {}, body }) => {
    // Where v2 differs from v1, v1 is answered "no such call" first.
    const first = way === 'v2' && CONTROL_CALLS[name].v1 !== CONTROL_CALLS[name].v2 ? [gone()] : []
    const { script, call } = setup({ dialect: DIALECT[way], apiKey: 'key-1' }, ...first, json({ code: 200 }))
    await call(name, FIELDS, () => undefined)
    const asked = script.asked.at(-1)!
    expect(asked.method).toBe(method)
    expect(asked.url.pathname).toBe(path)
    expect(Object.fromEntries(asked.url.searchParams)).toEqual(query)
    expect(asked.body === '' ? undefined : asked.fields).toEqual(body)
    expect(asked.redirect).toBe('manual')
    const own = way === 'docs' ? 'authorization' : 'x-oauth-token'
    expect(asked.headers.get(own)).toBe(way === 'docs' ? 'Bearer token-1' : 'token-1')
    expect(asked.headers.get(way === 'docs' ? 'x-oauth-token' : 'authorization')).toBeNull()
    expect(asked.headers.get('x-api-key')).toBe(way === 'docs' ? null : 'key-1')
    expect(asked.url.href).not.toContain('token')
  })

  test('a field that a way has no use for is not even looked up', async () => {
    const anchor = vi.fn(async () => '1')
    const { call } = setup({ dialect: 'docs' }, json({ code: 200 }))
    await call('moderators', { room: ROOM, anchor }, readPeople)
    expect(anchor).not.toHaveBeenCalled()
  })
})

describe('the way is found out', () => {
  test('"no such call" leads from the documentation to v1 to v2, and the way that was understood comes first from then on', async () => {
    const { script, call } = setup({}, gone(), gone(), tiktok('{}'), tiktok('{}'), tiktok('{}'))
    await call('ban', FIELDS, readDone)
    await call('ban', FIELDS, readDone)
    await call('mute', FIELDS, readMute)
    expect(script.asked.map(({ url, method }) => `${method} ${url.pathname}`)).toEqual([
      'POST /webcast/room/ban',
      'PUT /webcast/moderation/bans',
      `PUT ${v2Room}/bans`,
      `PUT ${v2Room}/bans`,
      `PUT ${v2Room}/mutes`,
    ])
  })

  test('where two ways share an address, "not understood" leads on', async () => {
    const { script, call } = setup({}, json({ code: 400, message: 'content is required' }, 400), tiktok('{}'))
    await call('chat', FIELDS, readDone)
    expect(script.asked.map(({ fields }) => Object.keys(fields))).toEqual([
      ['room_id', 'message'],
      ['content', 'targetRoomId'],
    ])
  })

  test('a way that was understood before is believed when it says "not understood": nothing is sent double', async () => {
    const refused = () => json({ code: 400, message: 'too long' }, 400)
    const { script, call } = setup({}, tiktok('{}'), refused())
    await call('chat', FIELDS, readDone)
    await expect(call('chat', FIELDS, readDone)).rejects.toMatchObject({ code: 'EULER_REQUEST_REFUSED' })
    expect(script.asked).toHaveLength(2)
  })

  test('nobody understands: the first answer counts', async () => {
    const { call } = setup({}, gone(), gone(), gone())
    await expect(call('ban', FIELDS, readDone)).rejects.toMatchObject({ code: 'EULER_CALL_GONE' })
  })

  test('a 404 about a person is an answer, not a missing call', async () => {
    const { script, call } = setup({}, json({ code: 404, message: 'user_not_found' }, 404))
    await expect(call('earnings', FIELDS, figures.readEarnings)).rejects.toMatchObject({ code: 'USER_UNKNOWN' })
    expect(script.asked).toHaveLength(1)
  })

  test('a lost connection is not tried again: it may have been done', async () => {
    const { script, call } = setup({}, new TypeError('fetch failed'))
    await expect(call('chat', FIELDS, readDone)).rejects.toMatchObject({ whose: 'network' })
    expect(script.asked).toHaveLength(1)
  })
})

describe('the token', () => {
  const rejected = () => json({ code: 401, message: 'Invalid or expired OAuth token' }, 401)

  test('an expired one is exchanged once, silently', async () => {
    const { script, tokens, call } = setup({ dialect: 'docs' }, rejected(), tiktok('{}'))
    await call('mute', FIELDS, readMute)
    expect(tokens.rejected.mock.calls).toEqual([['token-1']])
    expect(script.asked.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ])
  })

  test('a fresh one that is refused too never ends the connection, however often', async () => {
    const { tokens, call } = setup({ dialect: 'docs' }, rejected(), rejected(), rejected(), rejected())
    for (let turn = 0; turn < 3; turn++) {
      await expect(call('mute', FIELDS, readMute)).rejects.toMatchObject({ code: 'EULER_ACCESS_DENIED' })
    }
    expect(tokens.rejected.mock.calls).toEqual([['token-1']])
  })

  test('an answer that echoes the token is not quoted with it', async () => {
    const { call } = setup({ dialect: 'docs' }, json({ code: 500, message: 'bad thing with token-1 in it' }, 500))
    const error = await call('mute', FIELDS, readMute).catch((thrown: Error) => thrown)
    expect((error as Error).message).toContain('•••')
    expect((error as Error).message).not.toContain('token-1')
  })
})

describe('refusals are told apart', () => {
  const no = (code: number, prompts: string) =>
    raw(
      `{"code":200,"response":{"data":{"data":{"prompts":${JSON.stringify(prompts)}},"extra":{},"status_code":${code}}}}`,
    )
  test.each([
    [no(20003, ''), 'TIKTOK_SESSION_ENDED', 'reconnect'],
    [no(7, 'Please log in'), 'TIKTOK_SESSION_ENDED', 'reconnect'],
    [no(50001, 'Only moderators can do this'), 'TIKTOK_NOT_ALLOWED', 'fix'],
    [no(30003, 'room has finished'), 'NOT_LIVE', 'fix'],
    [no(4, 'User not found'), 'USER_UNKNOWN', 'fix'],
    [no(4_000_001, 'Something'), 'TIKTOK_SAID_NO', 'fix'],
    [json({ code: 402, message: 'This feature requires a business plan' }, 402), 'EULER_NEEDS_PLAN', 'upgrade'],
    [
      json({ code: 401, message: 'You lack authorization for this endpoint. If this is a premium endpoint, upgrade at https://www.eulerstream.com/pricing.' }, 401), // prettier-ignore
      'EULER_NEEDS_PLAN',
      'upgrade',
    ],
    [json({ code: 401, message: 'Missing scope webcast:mute' }, 401), 'EULER_SCOPE_MISSING', 'reconnect'],
    [
      json({ code: 429, limit_label: 'rate_limit_account_minute' }, 429, { 'retry-after': '7' }),
      'EULER_SLOW_DOWN',
      'again later',
    ],
    [json({ code: 503, message: 'API is not ready' }, 503), 'EULER_BUSY', 'again later'],
    [raw('<html>hotel wifi</html>'), 'EULER_GARBLED', 'again later'],
    [json({ success: false, message: 'nope' }), 'TIKTOK_SAID_NO', 'fix'],
  ])('%#: %s', async (reply, code, next) => {
    const { call } = setup({ dialect: 'docs' }, reply)
    const error = await call('mute', FIELDS, readMute).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code, next })
    expect((error as Error).message).not.toMatch(/[{}]/)
  })

  test('chat has data in place of response', async () => {
    const { call } = setup({ dialect: 'docs' }, raw('{"code":200,"data":{"data":{},"extra":{},"status_code":20003}}'))
    await expect(call('chat', FIELDS, readDone)).rejects.toMatchObject({ code: 'TIKTOK_SESSION_ENDED' })
  })
})

describe('numbers beyond 2^53', () => {
  test('whole numbers keep their digits, others stay numbers', () => {
    expect(parseExact(`{"a":${TWINS[0]},"b":[-${TWINS[1]}],"c":12,"d":1.5,"e":1e400,"f":"7"}`)).toEqual({
      a: TWINS[0],
      b: [`-${TWINS[1]}`],
      c: 12,
      d: 1.5,
      e: Infinity,
      f: '7',
    })
  })

  const listed = (id: string) => `{"id":${id},"display_id":"u${id.slice(-1)}","nickname":"N"}`

  test('people whose numbers differ in the last digit alone stay two, without id_str as well', async () => {
    const { call } = setup({ dialect: 'docs' }, tiktok(`[${TWINS.map(listed).join()}]`, '{"has_more":true,"total":45}'))
    const page = await call('mutes', FIELDS, readPeople)
    expect(page.people.map(({ id }) => id)).toEqual(TWINS)
    expect(page).toMatchObject({ more: true, total: 45 })
  })

  test('id_str is believed before id, a person may lie in user, and whoever has no number is left out', async () => {
    const entries = `{"user":{"id":1,"id_str":"${TWINS[1]}","unique_id":"eve"}},{"nickname":"?"},null`
    const { call } = setup({ dialect: 'docs' }, tiktok(`[${entries}]`))
    expect((await call('bans', FIELDS, readPeople)).people).toEqual([{ id: TWINS[1], handle: 'eve', name: 'eve' }])
  })

  test('they go out as text', async () => {
    const { script, call } = setup({ dialect: 'docs' }, tiktok('{}'))
    await call('mute', FIELDS, readMute)
    expect(script.asked[0]?.body).toContain(`"room_id":"${ROOM}","user_id":"${PERSON}"`)
  })

  test('rooms of past LIVEs and lines of a person', async () => {
    const lives = TWINS.map((room) => `{"room_id":${room},"title":"T","start_time":1760000000}`).join()
    const lines = TWINS.map((line) => `{"content":"hi","msg_id":${line},"event_time":1760000000}`).join()
    const { call } = setup(
      { dialect: 'docs' },
      tiktok(`{"total":2,"video_list":[${lives}]}`),
      tiktok(`{"comment_count":2,"comment_list":[${lines}]}`),
    )
    expect((await call('lives', FIELDS, figures.readLives)).lives.map(({ room }) => room)).toEqual(TWINS)
    expect((await call('interactions', FIELDS, figures.readInteractions)).lines.map(({ id }) => id)).toEqual(TWINS)
  })
})

describe('figures', () => {
  const ask = <Result>(name: ControlCall, reply: Reply, read: (answer: Answer, now: number) => Result) =>
    setup({ dialect: 'docs' }, reply).call(name, FIELDS, read)

  test('live checks: by handle as documented, by number as published', async () => {
    const flat = await ask('liveCheck', json({ a: true, b: false }), figures.readLiveChecks)
    expect([...flat]).toEqual([
      ['a', { live: true }],
      ['b', { live: false }],
    ])
    const data = { [TWINS[0]]: { is_live: true, room_id: TWINS[1] }, [TWINS[1]]: { is_live: false, room_id: null } }
    const published = await ask('liveCheck', json({ code: 200, response: { data } }), figures.readLiveChecks)
    expect([...published]).toEqual([
      [TWINS[0], { live: true, room: TWINS[1] }],
      [TWINS[1], { live: false }],
    ])
  })

  test('rankings, with what is partial left out', async () => {
    const user = { nickname: 'Al', numeric_id: TWINS[0], unique_id: 'al', avatar_thumb: ['http://x/1', 'https://x/2'] }
    const ranks = [
      { rank: 3, diamonds: 1200, user },
      { diamonds_description: '12K', user: { unique_id: 'bo' } },
    ]
    const response = { ranks, rank_title: 'Daily', rank_type: 'DAILY_RANK', resets_at: null, resets_in: 600 }
    expect(await ask('rankings', json({ code: 200, response, region: 'DE' }), figures.readRankings)).toEqual({
      title: 'Daily',
      resetsAt: NOW + 600_000,
      places: [
        { rank: 3, id: TWINS[0], handle: 'al', name: 'Al', picture: 'https://x/2', diamonds: 1200 },
        { rank: 2, id: '', handle: 'bo', name: 'bo', diamondsText: '12K' },
      ],
    })
  })

  test('earnings, where TikTok knows nothing yet too', async () => {
    const response = { diamonds: 3907, earnings_estimate: 19.5, earnings_estimate_currency: 'USD', period: 'daily', resets_at: '2026-11-23T00:00:00Z' } // prettier-ignore
    expect(await ask('earnings', json({ code: 200, response }), figures.readEarnings)).toEqual({
      diamonds: 3907,
      estimate: 19.5,
      currency: 'USD',
      resetsAt: Date.parse('2026-11-23T00:00:00Z'),
    })
    const none = { diamonds: null, earnings_estimate: null, earnings_estimate_currency: null }
    expect(await ask('earnings', json({ code: 200, response: none }), figures.readEarnings)).toEqual({})
  })

  test('one LIVE: the newer figures before the older', async () => {
    const detail = {
      title: 'T',
      start_time: 1_760_000_000,
      end_time: 1_760_003_600,
      analytics: {
        earnings: { diamonds: 1, gifters: 9 },
        interaction: { likes: 5, shares: 2 },
        views: { total_views: 7 },
      },
      new_analytics: { earnings: { diamonds: 40 }, interaction: { likes: 50, gifters: 8 }, views: { total_views: 70 } },
    }
    expect(await ask('live', tiktok(JSON.stringify(detail)), figures.readLive)).toEqual({
      title: 'T',
      startedAt: 1_760_000_000_000,
      endedAt: 1_760_003_600_000,
      diamonds: 40,
      gifters: 8,
      likes: 50,
      shares: 2,
      views: 70,
    })
  })

  test('a signed address, or a plain word that there is none', async () => {
    const signed = { signedUrl: 'https://www.tiktok.com/api/x?X-Bogus=1', userAgent: 'UA' }
    expect(await ask('sign', json({ code: 200, response: signed }), figures.readSigned)).toEqual({
      url: signed.signedUrl,
      userAgent: 'UA',
    })
    const evil = json({ code: 200, response: { signedUrl: 'javascript:alert(1)' } })
    await expect(ask('sign', evil, figures.readSigned)).rejects.toMatchObject({ code: 'EULER_GARBLED' })
  })

  test('who is connected, and whose number a handle has', async () => {
    expect(await ask('userInfo', raw(`{"code":200,"user":{"uid":${TWINS[1]}}}`), figures.readUserInfo)).toBe(TWINS[1])
    expect(await ask('personId', json({ code: 200, numeric_user_id: TWINS[0] }), figures.readPersonId)).toBe(TWINS[0])
    expect(await ask('personId', json({ code: 200 }), figures.readPersonId)).toBeUndefined()
  })
})
