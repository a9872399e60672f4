import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../server/errors.ts'
import { overlays } from '../../shared/settings.ts'
import { TEST_TYPES, type OverlayLink, type Refusal, type Status } from '../../shared/status.ts'
import { CLIENT_SECRET, freshStatus, keyIn, scriptApp, statusOf, type ScriptedApp } from './scripted-app.ts'

let folder: string
let script: ScriptedApp

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fanlight-setup-'))
  for (const page of ['setup', 'chat', 'assets']) mkdirSync(join(folder, 'dist', page), { recursive: true })
  writeFileSync(join(folder, 'dist/setup/index.html'), '<title>the setup page</title>')
  writeFileSync(join(folder, 'dist/chat/index.html'), '<title>the chat page</title>')
  writeFileSync(join(folder, 'dist/assets/chat-Ab12.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'outside')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(async () => {
  script = await scriptApp(join(folder, 'dist'))
})
afterEach(() => script.app.close())

const get = (url: string, headers = {}) => script.app.inject({ url, headers })
const send = (method: 'POST' | 'PUT', url: string, body?: unknown) =>
  script.app.inject({ method, url, ...(body === undefined ? {} : { payload: body as object }) })

const refusalOf = (answer: { json(): unknown }) => (answer.json() as Refusal).error

describe('GET /api/status', () => {
  test('says everything the shared type lists, and only when known', async () => {
    expect((await get('/api/status')).json()).toEqual(statusOf())
    script.status = freshStatus()
    const fresh = (await get('/api/status')).json() as Status
    expect(fresh).toEqual(freshStatus())
    expect('source' in fresh).toBe(false)
    expect('creator' in fresh).toBe(false)
  })

  test('a field that is not listed never leaves', async () => {
    const leaky = {
      ...statusOf(),
      secret: CLIENT_SECRET,
      client: { ...statusOf().client, secret: CLIENT_SECRET },
      token: { ...statusOf().token, accessToken: CLIENT_SECRET },
    }
    script.status = leaky
    const answer = await get('/api/status')
    expect(answer.statusCode).toBe(200)
    expect(answer.body).not.toContain(CLIENT_SECRET)
  })

  test('a fault inside is said to be ours, without internals', async () => {
    script.fail.set('status', new Error(`connect ECONNREFUSED with ${CLIENT_SECRET}`))
    const answer = await get('/api/status')
    expect(answer.statusCode).toBe(500)
    expect(refusalOf(answer)).toMatchObject({ code: 'FANLIGHT_FAULT', whose: 'fanlight' })
    expect(answer.body).not.toMatch(/ECONNREFUSED|sshh|stack/)
  })
})

describe('the overlays', () => {
  const listed = async () => (await get('/api/overlays')).json() as OverlayLink[]

  test('each is listed with a URL whose fragment is its key', async () => {
    const links = await listed()
    expect(links.map((link) => link.name)).toEqual(Object.keys(overlays))
    for (const link of links) {
      expect(link.url).toMatch(new RegExp(`^http://localhost:5757/overlays/${link.name}/#key=[\\w-]{43}$`))
      expect(script.keys.check(keyIn(link.url))).toMatchObject({ overlay: link.name })
      expect(link).toMatchObject({ width: expect.any(Number), height: expect.any(Number), title: expect.any(String) })
    }
  })

  test('the list is kept by no cache', async () => {
    expect((await get('/api/overlays')).headers['cache-control']).toBe('no-store')
  })

  test('rotate: another URL, and the sessions of the old key are told to go', async () => {
    const before = (await listed())[0]!
    const oldId = script.keys.check(keyIn(before.url))!.keyId
    const answer = await send('POST', `/api/overlays/${before.name}/rotate-key`)
    const after = answer.json() as OverlayLink
    expect(after.url).not.toBe(before.url)
    expect(script.keys.check(keyIn(before.url))).toBeUndefined()
    expect(script.keys.check(keyIn(after.url))).toMatchObject({ overlay: before.name })
    expect(script.calls).toContainEqual({ name: 'revoke', with: oldId })
    expect((await listed())[0]).toEqual(after)
  })

  test.each(['nothing', '__proto__', 'constructor'])('there is no overlay named %s', async (name) => {
    const answer = await send('POST', `/api/overlays/${name}/rotate-key`)
    expect(answer.statusCode).toBe(404)
    expect(refusalOf(answer)).toMatchObject({ code: 'UNKNOWN_OVERLAY', whose: 'you' })
  })
})

describe('the settings', () => {
  test('begin with the defaults of the table', async () => {
    const values = (await get('/api/overlays/chat/settings')).json()
    expect(values).toEqual(
      Object.fromEntries(Object.entries(overlays.chat.settings).map(([name, field]) => [name, field.default])),
    )
  })

  test('a change is kept, answered whole and pushed to the open pages', async () => {
    const answer = await send('PUT', '/api/overlays/chat/settings', { size: 40, joins: true })
    expect(answer.json()).toMatchObject({ size: 40, joins: true, look: 'bubbles' })
    const told = { ...(await get('/api/house')).json(), ...answer.json() }
    expect(script.calls.at(-1)).toEqual({ name: 'pushSettings', with: { overlay: 'chat', values: told } })
    expect((await get('/api/overlays/chat/settings')).json()).toEqual(answer.json())
  })

  test('what holds for every overlay is kept and pushed to each', async () => {
    const answer = await send('PUT', '/api/house', { safe: true, language: 'ja' })
    expect(answer.json()).toMatchObject({ safe: true, language: 'ja', houseTheme: 'ember' })
    const told = script.calls.filter(({ name }) => name === 'pushSettings').map((call) => call.with)
    expect(told).toHaveLength(Object.keys(overlays).length)
    expect(told).toContainEqual(
      expect.objectContaining({ overlay: 'viewers', values: expect.objectContaining({ safe: true, size: 32 }) }),
    )
    expect((await send('PUT', '/api/house', { language: 'xx' })).statusCode).toBe(400)
  })

  test('changes sent at once do not undo one another', async () => {
    await Promise.all([
      send('PUT', '/api/overlays/chat/settings', { size: 30 }),
      send('PUT', '/api/overlays/chat/settings', { lines: 5 }),
    ])
    expect((await get('/api/overlays/chat/settings')).json()).toMatchObject({ size: 30, lines: 5 })
  })

  test.each([
    [{ size: 500 }, 'size', 'a number from 12 to 64'],
    [{ size: '24' }, 'size', 'a number'],
    [{ joins: 'yes' }, 'joins', 'on or off'],
    [{ look: 'toString' }, 'look', 'one of bubbles, compact'],
    [{ accent: 'red;}' }, 'accent', 'a colour like'],
    [{ sound: true }, 'sound', 'no setting named'],
    [JSON.parse('{"__proto__x":1}'), '__proto__x', 'no setting named'],
  ])('%j is refused, naming the field', async (body, field, why) => {
    const answer = await send('PUT', '/api/overlays/chat/settings', body)
    expect(answer.statusCode).toBe(400)
    expect(refusalOf(answer).text).toContain(field)
    expect(refusalOf(answer).text).toContain(why)
    expect(script.calls.some((call) => call.name === 'pushSettings')).toBe(false)
  })

  test('one bad value among good ones changes nothing', async () => {
    await send('PUT', '/api/overlays/chat/settings', { size: 40, lines: 0 })
    expect((await get('/api/overlays/chat/settings')).json()).toMatchObject({ size: 24, lines: 12 })
  })

  test.each([['[1]'], ['"text"'], ['null'], ['{"size":'], ['']])(
    'a body of %s is refused in plain words',
    async (raw) => {
      const answer = await script.app.inject({
        method: 'PUT',
        url: '/api/overlays/chat/settings',
        headers: { 'content-type': 'application/json' },
        payload: raw,
      })
      expect(answer.statusCode).toBe(400)
      expect(refusalOf(answer)).toMatchObject({ code: 'BAD_REQUEST', whose: 'you' })
      expect(refusalOf(answer).text).not.toMatch(/FST_|SyntaxError|undefined|must be/)
    },
  )
})

describe('POST /api/test', () => {
  test.each(TEST_TYPES)('%s goes into the log as one event of a made-up person', async (type) => {
    const answer = await send('POST', '/api/test', { type })
    expect(answer.statusCode).toBe(200)
    expect(script.published).toHaveLength(1)
    expect(script.published[0]).toMatchObject({ type, at: statusOf().now })
    const [event] = script.published
    if (event !== undefined && 'by' in event) expect(event.by?.name).toMatch(/^Test /)
  })

  test('no type, or no body at all, is a chat line', async () => {
    await send('POST', '/api/test', {})
    await send('POST', '/api/test')
    expect(script.published.map((event) => event.type)).toEqual(['chat', 'chat'])
  })

  test('no two have the same id', async () => {
    for (let turn = 0; turn < 5; turn++) await send('POST', '/api/test', { type: 'gift' })
    expect(new Set(script.published.map((event) => event.id)).size).toBe(5)
  })

  test('the gift is always one that the alerts announce', async () => {
    await send('PUT', '/api/overlays/alerts/settings', { minDiamonds: 900 })
    await send('POST', '/api/test', { type: 'gift' })
    const [event] = script.published
    expect(event?.type === 'gift' && event.gift.diamonds * event.more).toBeGreaterThanOrEqual(900)
  })

  test('likes and viewers leave what TikTok told as it was', async () => {
    script.state = {
      ...script.state,
      totals: { ...script.state.totals, likes: 1_000 },
      viewers: { count: 7, total: 70, top: [] },
    }
    await send('POST', '/api/test', { type: 'like' })
    await send('POST', '/api/test', { type: 'viewers' })
    expect(script.state.totals.likes).toBe(1_015)
    expect(script.state.viewers).toEqual({ count: 7, total: 70, top: [] })
  })

  test.each([['rain'], [''], [1], [['chat']], [{}]])('%j is refused with the list', async (type) => {
    const answer = await send('POST', '/api/test', { type })
    expect(answer.statusCode).toBe(400)
    expect(refusalOf(answer).text).toContain(TEST_TYPES.join(', '))
    expect(script.published).toEqual([])
  })

  test('where the log cannot take it, the answer says whose fault that is', async () => {
    script.fail.set(
      'publish',
      new AppError('DISK_FULL', { whose: 'you', next: 'again later', afterMs: 1_500, text: 'The disk is full.' }),
    )
    const answer = await send('POST', '/api/test')
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBe('2')
    expect(refusalOf(answer)).toEqual({
      code: 'DISK_FULL',
      whose: 'you',
      next: 'again later',
      text: 'The disk is full.',
      afterMs: 1_500,
    })
  })
})

describe('the account', () => {
  test('client id and secret are kept, without the blanks around them, and never answered', async () => {
    const answer = await send('PUT', '/api/client', { id: ' my-client\n', secret: ` ${CLIENT_SECRET} ` })
    expect(answer.json()).toEqual({ ok: true })
    expect(script.calls.at(-1)).toEqual({ name: 'saveClient', with: { id: 'my-client', secret: CLIENT_SECRET } })
    const everywhere = ['/api/status', '/api/overlays', '/healthz', '/', '/api/overlays/chat/settings']
    for (const url of everywhere) expect((await get(url)).body, url).not.toContain(CLIENT_SECRET)
  })

  test.each([
    [{ id: '', secret: 'x' }, 'client id is empty'],
    [{ id: 'x', secret: '  ' }, 'client secret is empty'],
    [{ id: 'two words', secret: 'x' }, 'does not look like a client id'],
    [{ id: 'x' }, '"secret" is missing'],
  ])('%j is refused', async (body, why) => {
    const answer = await send('PUT', '/api/client', body)
    expect(answer.statusCode).toBe(400)
    expect(refusalOf(answer).text).toContain(why)
  })

  test('a refused secret is not repeated in the answer', async () => {
    const answer = await send('PUT', '/api/client', { id: 'x', secret: `${CLIENT_SECRET} with a blank` })
    expect(answer.statusCode).toBe(400)
    expect(answer.body).not.toContain('sshh')
  })

  test('the handle is kept as it was read', async () => {
    expect((await send('PUT', '/api/creator', { handle: ' @Night.Owl ' })).json()).toEqual({
      ok: true,
      creator: 'night.owl',
    })
    expect(script.calls.at(-1)).toEqual({ name: 'saveCreator', with: 'night.owl' })
  })

  test.each(['', '@', 'two words', '<script>', 'x'.repeat(400)])(
    'handle %j is refused in plain words',
    async (handle) => {
      const answer = await send('PUT', '/api/creator', { handle })
      expect(answer.statusCode).toBe(400)
      expect(refusalOf(answer).whose).toBe('you')
      expect(script.calls.some((call) => call.name === 'saveCreator')).toBe(false)
    },
  )

  test.each([[{}], [{ confirm: 'yes' }], [{ confirm: 'Delete everything' }]])(
    'wipe with %j deletes nothing',
    async (body) => {
      expect((await send('POST', '/api/wipe', body)).statusCode).toBe(400)
      expect(script.calls).toEqual([])
    },
  )

  test('wipe, confirmed, deletes', async () => {
    expect((await send('POST', '/api/wipe', { confirm: 'delete everything' })).json()).toEqual({ ok: true })
    expect(script.calls).toEqual([{ name: 'wipe', with: undefined }])
  })
})

describe('the pages', () => {
  test('the setup page is at the start, overlays under their names', async () => {
    expect((await get('/')).body).toContain('the setup page')
    expect((await get('/overlays/chat/')).body).toContain('the chat page')
    expect((await get('/overlays/chat')).headers['location']).toBe('/overlays/chat/')
    expect((await get('/favicon.ico')).statusCode).toBe(204)
  })

  test('pages are asked for anew each time, hashed files are kept for a year', async () => {
    for (const url of ['/', '/overlays/chat/']) expect((await get(url)).headers['cache-control']).toBe('no-cache')
    expect((await get('/overlays/assets/chat-Ab12.js')).headers['cache-control']).toContain('immutable')
  })

  test.each(['/overlays/../secret.txt', '/overlays/%2e%2e/secret.txt', '/overlays/..%2fsecret.txt', '/overlays/x%00y'])(
    '%s does not lead outside',
    async (url) => {
      const answer = await get(url)
      expect(answer.statusCode).toBeGreaterThanOrEqual(400)
      expect(answer.statusCode).toBeLessThan(500)
      expect(answer.body).not.toContain('outside')
    },
  )

  test('an unknown address: JSON for the API, a page with a way back otherwise', async () => {
    const api = await get('/api/nothing')
    expect(api.statusCode).toBe(404)
    expect(refusalOf(api).code).toBe('UNKNOWN_ADDRESS')
    const page = await get('/nothing<script>')
    expect(page.statusCode).toBe(404)
    expect(page.headers['content-type']).toContain('text/html')
    expect(page.body).toContain('href="/"')
    expect(page.body).not.toContain('<script>')
    expect((await get('/overlays/nothing/')).statusCode).toBe(404)
  })

  test('without a build a plain page says what to run, and the API works', async () => {
    const unbuilt = await scriptApp(join(folder, 'no-such-dist'))
    for (const url of ['/', '/overlays/chat/']) {
      const answer = await unbuilt.app.inject(url)
      expect(answer.statusCode).toBe(503)
      expect(answer.body).toContain('npm run build')
    }
    expect((await unbuilt.app.inject('/healthz')).json()).toMatchObject({ ok: true })
    await unbuilt.app.close()
  })

  test('headers: a strict policy, no referrer, no sniffing, no framing by others', async () => {
    const { headers } = await get('/', { host: 'localhost:5757' })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain('ws://localhost:5757')
    expect(policy).not.toContain('unsafe')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test("an overlay's page allows OBS's Custom CSS, and still no foreign script", async () => {
    const policy = String((await get('/overlays/chat/')).headers['content-security-policy'])
    expect(policy).toContain("style-src 'self' 'unsafe-inline'")
    expect(policy).toContain("script-src 'self';")
  })

  test('a forged Host cannot write into the policy', async () => {
    const policy = String(
      (await get('/', { host: "x; script-src 'unsafe-inline'" })).headers['content-security-policy'],
    )
    expect(policy).not.toContain('unsafe-inline')
  })
})

describe('rate limit', () => {
  test('200 requests at once are fine; a runaway is slowed down in plain words', async () => {
    const first = await Promise.all(Array.from({ length: 200 }, () => get('/api/status')))
    expect(first.every((answer) => answer.statusCode === 200)).toBe(true)
    const more = await Promise.all(Array.from({ length: 500 }, () => get('/api/status')))
    const refused = more.find((answer) => answer.statusCode === 429)
    expect(refused && refusalOf(refused)).toMatchObject({ code: 'TOO_MANY_REQUESTS', next: 'again later' })
  })

  test('every overlay of OBS at once, with all its scripts and typefaces, is not slowed down, nor are those who ask', async () => {
    const files = await Promise.all(Array.from({ length: 1_500 }, () => get('/overlays/chat/')))
    expect(files.filter(({ statusCode }) => statusCode !== 200)).toEqual([])
    expect((await get('/api/status')).statusCode).toBe(200)
  })
})
