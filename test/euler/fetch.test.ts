import { create, toBinary } from '@bufbuild/protobuf'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { AddressInfo } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import type { Euler } from '../../server/euler/euler.ts'
import { FetchResultSchema } from '../../server/euler/gen/tiktok_pb.ts'
import { receive } from '../../server/euler/answer.ts'
import { MAX_UNPACKED_BYTES } from '../../server/euler/unpack.ts'
import { createFetcher, readFetch, requestFetch } from '../../server/euler/webcast.ts'
import type { TokenLender } from '../../server/euler/with-token.ts'
import { json, scriptedFetch, type Reply } from '../support/scripted-fetch.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const now = () => NOW

const batchBytes = (count = 2, cursor = 'c2') =>
  toBinary(
    FetchResultSchema,
    create(FetchResultSchema, {
      messages: Array.from({ length: count }, (_, index) => ({
        method: 'WebcastChatMessage',
        msgId: `750000000000000000${index}`,
        payload: Uint8Array.of(1, 2, index),
        isHistory: index === 0,
      })),
      cursor,
      fetchInterval: '1000',
      now: String(NOW),
    }),
  )
/** A field nobody knows, of more bytes than a batch may have. */
const hugeField = Buffer.concat([
  Buffer.from([0xfa, 0x01, 0x81, 0x80, 0x80, 0x04]),
  Buffer.alloc(MAX_UNPACKED_BYTES + 1),
])
const batch = (headers: Record<string, string> = {}, bytes: Uint8Array = batchBytes()) =>
  new Response(Buffer.from(bytes), { headers: { 'content-type': 'application/protubuf', ...headers } })
const gone = (status = 404) => json({ message: 'Route not found' }, status)
const rejected = () => json({ code: 401, message: 'Invalid or expired OAuth token' }, 401)

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
  const tokens = {
    accessToken: vi.fn(async () => `token-${number}`),
    rejected: vi.fn(async () => void number++),
  } satisfies TokenLender
  return { script, euler, tokens, fetchOnce: createFetcher(euler, { tokens, now }) }
}

describe('asking for a batch', () => {
  test('what may not be asked any more is not sent: neither at first, nor once more with another token', async () => {
    const { script, euler, tokens } = setup({ dialect: 'docs' }, rejected(), batch())
    let may = true
    const mayAsk = () => {
      if (!may) throw new Error('another one leads')
    }
    const fetchOnce = createFetcher(euler, { tokens, now, mayAsk })
    tokens.rejected.mockImplementation(async () => void (may = false))
    await expect(fetchOnce({ handle: 'alice' })).rejects.toThrow()
    expect(script.asked).toHaveLength(1)
    await expect(fetchOnce({ handle: 'alice' })).rejects.toThrow()
    expect(script.asked).toHaveLength(1)
  })

  test('the documented way: POST, Bearer, the handle in JSON, no redirect followed', async () => {
    const { script, fetchOnce } = setup({ dialect: 'docs', apiKey: 'key-1' }, batch())
    await fetchOnce({ handle: 'alice' })
    const [asked] = script.asked
    expect(asked).toMatchObject({ method: 'POST', fields: { unique_id: 'alice' }, redirect: 'manual' })
    expect(asked?.url.href).toBe('https://tiktok.eulerstream.com/webcast/fetch')
    expect(asked?.headers.get('authorization')).toBe('Bearer token-1')
    expect(asked?.headers.get('x-api-key')).toBeNull()
  })

  test('the OpenAPI way: GET, x-oauth-token, the API key where there is one, all in the query', async () => {
    const { script, fetchOnce } = setup({ dialect: 'openapi', apiKey: 'key-1' }, batch())
    await fetchOnce({ handle: 'alice', room: '74', cursor: 'c1' })
    const [asked] = script.asked
    expect(asked).toMatchObject({ method: 'GET', body: '' })
    expect(Object.fromEntries(asked!.url.searchParams)).toEqual({
      unique_id: 'alice',
      room_id: '74',
      cursor: 'c1',
      client: 'fanlight',
      user_agent: asked!.headers.get('user-agent'),
    })
    expect(asked?.headers.get('x-oauth-token')).toBe('token-1')
    expect(asked?.headers.get('authorization')).toBeNull()
    expect(asked?.headers.get('x-api-key')).toBe('key-1')
  })

  test('no token ever stands in an address', async () => {
    const { script, fetchOnce } = setup({ apiKey: 'key-1' }, gone(), batch())
    await fetchOnce({ handle: 'alice' })
    expect(script.asked.map(({ url }) => url.href).join()).not.toMatch(/token-1|key-1/)
  })

  test('a token is not sent over plain http, except to this computer', async () => {
    const far = setup({ api: 'http://euler.example' }, batch())
    await expect(far.fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code: 'EULER_NOT_SECURE', whose: 'you' })
    expect(far.script.asked).toEqual([])
    for (const api of ['http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1']) {
      await setup({ api }, batch()).fetchOnce({ handle: 'a' })
    }
  })

  test('a token that no header can hold is an error that does not repeat it', async () => {
    const { euler } = setup({})
    const tokens = { accessToken: async () => 'bad\ntoken-ü', rejected: async () => {} }
    const error = await createFetcher(euler, { tokens, now })({ handle: 'a' }).catch((error: Error) => error)
    expect(error).toMatchObject({ code: 'CREDENTIAL_GARBLED' })
    expect(JSON.stringify([String(error), (error as Error).cause])).not.toContain('token-ü')
  })
})

describe('finding out the dialect', () => {
  test.each([404, 405])('%i in the documented one: the other is tried once and remembered', async (status) => {
    const { script, fetchOnce } = setup({}, gone(status), batch(), batch())
    await fetchOnce({ handle: 'alice' })
    await fetchOnce({ handle: 'alice' })
    expect(script.asked.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET'])
  })

  test('where neither is known, each ask costs one request from then on, and they take turns', async () => {
    const { script, fetchOnce } = setup({}, gone(), gone(), gone(), gone(), gone(), batch())
    for (let ask = 0; ask < 3; ask++)
      await expect(fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code: 'EULER_CALL_GONE' })
    await fetchOnce({ handle: 'a' })
    // The third is the newer name of the second.
    expect(script.asked.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET', 'POST', 'GET', 'POST'])
  })

  test('where only the newer name is left, it is found at once and remembered, the room in its path', async () => {
    const { script, fetchOnce } = setup({}, gone(), gone(), batch(), batch())
    await fetchOnce({ handle: 'a' })
    await fetchOnce({ handle: 'a', room: '74', cursor: 'c' })
    const [, , first, second] = script.asked
    expect(script.asked).toHaveLength(4)
    expect(first).toMatchObject({ method: 'GET', url: { pathname: '/webcast/rooms/0/connect' } })
    expect(Object.fromEntries(first?.url.searchParams ?? [])).toMatchObject({ unique_id: 'a' })
    expect(second?.url.pathname).toBe('/webcast/rooms/74/connect')
    expect(second?.url.searchParams.has('room_id')).toBe(false)
    expect(second?.url.searchParams.get('cursor')).toBe('c')
  })

  test('a 400 from the other is no reason to move there', async () => {
    const { script, fetchOnce } = setup({}, gone(), json({ code: 400, message: 'room_id required' }, 400), batch())
    await expect(fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code: 'EULER_CALL_GONE' })
    await fetchOnce({ handle: 'a' })
    expect(script.asked.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST'])
  })

  test('an unknown user and a LIVE that is not on are about people, not about dialects', async () => {
    const offline = json({ code: 404, message: "The TikTok User '@a' is not currently live." }, 404)
    const { script, fetchOnce } = setup({}, offline, json({ code: 404, message: 'user_not_found' }, 404))
    await expect(fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code: 'NOT_LIVE' })
    await expect(fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code: 'USER_UNKNOWN' })
    expect(script.asked).toHaveLength(2)
  })

  test('a configured dialect is the only one', async () => {
    const { script, fetchOnce } = setup({ dialect: 'docs' }, gone())
    await expect(fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code: 'EULER_CALL_GONE' })
    expect(script.asked).toHaveLength(1)
  })
})

describe('the cursor', () => {
  test('goes along in the documented way too', async () => {
    const { script, fetchOnce } = setup({}, batch())
    await fetchOnce({ handle: 'a', cursor: 'c1' })
    expect(script.asked[0]?.fields).toEqual({ unique_id: 'a', cursor: 'c1' })
  })

  test.each([400, 422])('answered %i, it is left out from then on', async (status) => {
    const { script, fetchOnce } = setup({}, json({ message: 'Unknown field cursor' }, status), batch(), batch())
    await fetchOnce({ handle: 'a', cursor: 'c1' })
    await fetchOnce({ handle: 'a', cursor: 'c2' })
    expect(script.asked.map(({ fields }) => fields['cursor'])).toEqual(['c1', undefined, undefined])
  })

  test('where leaving it out is no better, it was not the cursor', async () => {
    const bad = () => json({ message: 'nonsense' }, 400)
    const { script, fetchOnce } = setup({}, bad(), bad(), batch())
    await expect(fetchOnce({ handle: 'a', cursor: 'c1' })).rejects.toMatchObject({ code: 'EULER_REQUEST_REFUSED' })
    await fetchOnce({ handle: 'a', cursor: 'c1' })
    expect(script.asked.at(-1)?.fields['cursor']).toBe('c1')
  })

  test('the id of a LIVE that is over is not asked for again', async () => {
    const over = json({ code: 404, message: 'Room 74 was not found' }, 404)
    const { script, fetchOnce } = setup({ dialect: 'openapi' }, over, batch(), batch())
    await expect(fetchOnce({ handle: 'a', room: '74' })).rejects.toMatchObject({ code: 'NOT_LIVE' })
    await fetchOnce({ handle: 'a', room: '74' })
    await fetchOnce({ handle: 'a', room: '75' })
    expect(script.asked.map(({ url }) => url.searchParams.get('room_id'))).toEqual(['74', null, '75'])
  })
})

describe('a rejected token', () => {
  test('is given back, and the ask repeated once with the next', async () => {
    const { script, tokens, fetchOnce } = setup({}, rejected(), batch())
    await fetchOnce({ handle: 'a' })
    expect(tokens.rejected.mock.calls).toEqual([['token-1']])
    expect(script.asked.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ])
  })

  test('twice is told and thrown, without a third ask, where this way of asking was granted before', async () => {
    const { script, tokens, fetchOnce } = setup({}, batch(), rejected(), rejected())
    await fetchOnce({ handle: 'a' })
    await expect(fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code: 'EULER_TOKEN_REJECTED' })
    expect(tokens.rejected.mock.calls).toEqual([['token-1'], ['token-2']])
    expect(script.asked).toHaveLength(3)
  })

  test('twice, where nothing was ever granted: the other dialect’s header is tried before anybody has to connect again', async () => {
    const { script, tokens, fetchOnce } = setup({}, rejected(), rejected(), batch(), batch())
    await fetchOnce({ handle: 'a' })
    await fetchOnce({ handle: 'a' })
    expect(tokens.rejected.mock.calls).toEqual([['token-1']])
    expect(script.asked.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET', 'GET'])
    expect(script.asked[2]?.headers.get('x-oauth-token')).toBe('token-2')
  })

  test.each([
    ['is denied it too', rejected()],
    ['does not know the call', gone()],
    ['is out of order', new Error('reset')],
  ])('where the other dialect %s, the first word counts', async (_, reply) => {
    const { tokens, fetchOnce } = setup({}, rejected(), rejected(), reply, ...(reply instanceof Error ? [] : [gone()]))
    await expect(fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code: 'EULER_TOKEN_REJECTED' })
    expect(tokens.rejected.mock.calls).toEqual([['token-1'], ['token-2']])
  })

  test('a configured dialect is not left for a 401', async () => {
    const { script, fetchOnce } = setup({ dialect: 'docs' }, rejected(), rejected())
    await expect(fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code: 'EULER_TOKEN_REJECTED' })
    expect(script.asked).toHaveLength(2)
  })

  test.each([
    ['a plan', 'You lack authorization for this endpoint. If this is a premium endpoint, upgrade.', 'EULER_NEEDS_PLAN'],
    ['an API key', 'An API key is required.', 'EULER_API_KEY_WRONG'],
  ])(
    'a 401 that asks for %s, where nothing was ever granted, may mean that nobody read the token',
    async (_, message, code) => {
      const { script, fetchOnce } = setup(
        {},
        json({ code: 401, message }, 401),
        batch(),
        json({ code: 401, message }, 401),
      )
      await fetchOnce({ handle: 'a' })
      expect(script.asked.map(({ method }) => method)).toEqual(['POST', 'GET'])
      // From then on it means what it says.
      await expect(fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code })
      expect(script.asked).toHaveLength(3)
    },
  )

  test('a missing scope or plan is no fault of the token', async () => {
    const { tokens, fetchOnce } = setup({}, json({ message: 'Missing scope webcast:fetch' }, 401))
    await expect(fetchOnce({ handle: 'a' })).rejects.toMatchObject({ code: 'EULER_SCOPE_MISSING' })
    expect(tokens.rejected).not.toHaveBeenCalled()
  })
})

describe('reading a batch', () => {
  const read = async (response: Response) => readFetch(await receive(async () => response), NOW)

  test.each([
    ['a field', { code: 200, is_live: false }],
    ['a sentence', { code: 200, message: 'User offline' }],
  ])('JSON that says yes by its number and not live by %s: not live', async (_, body) => {
    await expect(read(Response.json(body))).rejects.toMatchObject({ code: 'NOT_LIVE' })
  })

  test('every part of it, whatever the content type says', async () => {
    const headers = {
      'content-type': 'text/html',
      'x-room-id': '7400000000000000009',
      'ratelimit-remaining': '900',
      'ratelimit-policy': '1000;w=86400',
    }
    expect(await read(batch(headers))).toEqual({
      messages: [
        { method: 'WebcastChatMessage', id: '7500000000000000000', payload: Uint8Array.of(1, 2, 0), history: true },
        { method: 'WebcastChatMessage', id: '7500000000000000001', payload: Uint8Array.of(1, 2, 1), history: false },
      ],
      undecodable: 0,
      cursor: 'c2',
      intervalMs: 1000,
      room: '7400000000000000009',
      limits: { left: 900, of: 1000 },
    })
  })

  test('what is not told is absent', async () => {
    const bytes = toBinary(FetchResultSchema, create(FetchResultSchema, { now: '1', messages: [{ method: 'M' }] }))
    const answer = await read(batch({ 'x-room-id': '0' }, bytes))
    expect(answer).toEqual({
      messages: [{ method: 'M', id: '', payload: new Uint8Array(0), history: false }],
      undecodable: 0,
      limits: {},
    })
  })

  test('packed bytes are read, though nothing says that they are packed', async () => {
    expect((await read(batch({}, gzipSync(batchBytes())))).messages).toHaveLength(2)
  })

  test.each([
    ['cut short', gzipSync(batchBytes()).subarray(0, 30)],
    ['that unpack to too much', gzipSync(Buffer.concat([batchBytes(), hugeField]))],
  ])('packed bytes %s are garbled', async (_, bytes) => {
    await expect(read(batch({}, bytes))).rejects.toMatchObject({ code: 'EULER_GARBLED' })
  })

  test('one broken message costs itself and not the batch', async () => {
    const broken = Uint8Array.of(0x0a, 3, 0x12, 0x7f, 0x01)
    const answer = await read(batch({}, Buffer.concat([batchBytes(1), broken, batchBytes(2)])))
    expect(answer.messages).toHaveLength(3)
    expect(answer).toMatchObject({ undecodable: 1, cursor: 'c2', intervalMs: 1000 })
  })

  test('an answer cut short gives what came before the cut', async () => {
    const whole = batchBytes(3)
    for (let length = 1; length < whole.length; length++) {
      const answer = await read(batch({}, whole.subarray(0, length))).catch((error: Error) => error)
      if (answer instanceof Error) expect(answer).toMatchObject({ code: 'EULER_GARBLED' })
      else expect(answer.messages.length).toBeLessThanOrEqual(3)
    }
    const cut = await read(batch({}, toCutMessages()))
    expect(cut).toMatchObject({ undecodable: 1 })
    expect(cut.messages).toHaveLength(2)
  })

  /** Two messages and half of a third. */
  function toCutMessages(): Uint8Array {
    const one = toBinary(FetchResultSchema, create(FetchResultSchema, { messages: [{ method: 'WebcastChatMessage' }] }))
    return Buffer.concat([one, one, one.subarray(0, one.length - 4)])
  }

  test.each([
    ['text', 'this is no protobuf at all'],
    ['a page', '<html><body>captive portal</body></html>'],
    ['JSON without an error', '{"hello":"world"}'],
    ['zeros', '\0\0\0\0'],
    ['groups in groups', '\x0b'.repeat(200_000)],
    ['an endless length', '\x0a\xff\xff\xff\xff\x0f'],
    ['well-formed and silent', '\x48\x01'],
  ])('%s is garbled, not a crash', async (_name, text) => {
    await expect(read(new Response(Buffer.from(text, 'latin1')))).rejects.toMatchObject({
      code: 'EULER_GARBLED',
      whose: 'euler',
    })
  })

  test('an empty 200 has a name of its own', async () => {
    await expect(read(new Response(''))).rejects.toMatchObject({ code: 'EULER_EMPTY', whose: 'euler' })
    await expect(read(new Response(undefined, { status: 204 }))).rejects.toMatchObject({ code: 'EULER_EMPTY' })
  })

  test('JSON inside a 200 is an error before it is anything else', async () => {
    await expect(read(json({ code: 402, message: 'business plan' }))).rejects.toMatchObject({
      code: 'EULER_NEEDS_PLAN',
    })
  })

  test('an interval that nobody could mean is left out', async () => {
    const bytes = toBinary(
      FetchResultSchema,
      create(FetchResultSchema, { cursor: 'c', fetchInterval: '9223372036854775807' }),
    )
    expect(await read(batch({}, bytes))).not.toHaveProperty('intervalMs')
  })
})

describe('an answer over a real connection', () => {
  async function serve(handle: Parameters<typeof createServer>[1]) {
    const server = createServer(handle as never)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const close = () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    }
    return { url: `http://127.0.0.1:${port}`, close }
  }
  const euler = (api: string): Euler => ({ fetch: globalThis.fetch, api, authorizeUrl: '', dialect: 'docs' })

  test('10 MB are too much, and are not read to the end', async () => {
    let sent = 0
    let hungUp = () => {}
    const over = new Promise<void>((resolve) => (hungUp = resolve))
    const server = await serve((_request, response) => {
      response.on('close', hungUp)
      const more = () => {
        while (!response.destroyed && sent < 200 * 1024 * 1024) {
          sent += 65_536
          if (!response.write(Buffer.alloc(65_536, 0x0a))) return response.once('drain', more)
        }
        return response.end()
      }
      more()
    })
    await expect(
      requestFetch(euler(server.url), { handle: 'a' }, { dialect: 'docs', token: 't' }),
    ).rejects.toMatchObject({
      code: 'EULER_ANSWER_TOO_BIG',
      whose: 'euler',
    })
    await over
    expect(sent).toBeLessThan(30 * 1024 * 1024)
    await server.close()
  })

  test('a long refusal is known by its beginning', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(503)
      response.end(Buffer.alloc(20 * 1024 * 1024, 0x20))
    })
    const answer = await requestFetch(euler(server.url), { handle: 'a' }, { dialect: 'docs', token: 't' })
    expect(answer.status).toBe(503)
    expect(answer.body.byteLength).toBe(65_536)
    await server.close()
  })

  test('a body that drips is out of time, though it never stops coming', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('\n'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const slow = receive((signal) => fetch(server.url, { signal }), { timeoutMs: 150 })
    await expect(slow).rejects.toMatchObject({ code: 'EULER_UNREACHABLE', whose: 'network' })
    await server.close()
  })

  test('an abort is the caller’s own and no fault of Euler', async () => {
    const server = await serve(() => {})
    const ending = new AbortController()
    const asked = requestFetch(
      euler(server.url),
      { handle: 'a' },
      { dialect: 'docs', token: 't', signal: ending.signal },
    )
    setTimeout(() => ending.abort(new Error('closing')), 30)
    await expect(asked).rejects.toThrow('closing')
    await server.close()
  })

  test('nobody there is the network’s fault', async () => {
    const server = await serve(() => {})
    await server.close()
    await expect(
      requestFetch(euler(server.url), { handle: 'a' }, { dialect: 'docs', token: 't' }),
    ).rejects.toMatchObject({
      code: 'EULER_UNREACHABLE',
      whose: 'network',
    })
  })

  test('a redirect is not followed with the token', async () => {
    const visits: (string | undefined)[] = []
    const thief = await serve((request, response) => {
      visits.push(request.headers.authorization)
      response.end()
    })
    const server = await serve((_request, response) => {
      response.writeHead(307, { location: thief.url })
      response.end()
    })
    const answer = await requestFetch(euler(server.url), { handle: 'a' }, { dialect: 'docs', token: 't' })
    expect(() => readFetch(answer, NOW)).toThrow(expect.objectContaining({ code: 'EULER_REDIRECTED' }))
    expect(visits).toEqual([])
    await server.close()
    await thief.close()
  })
})
