/** Several overlays of a kind, and the file that holds them all. */
import { randomBytes } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openOverlayList } from '../../server/setup/overlay-list.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { scriptApp, type ScriptedApp } from './scripted-app.ts'

let script: ScriptedApp
beforeEach(async () => {
  script = await scriptApp('/nowhere')
})
afterEach(() => script.app.close())

/** `payload` as JSON text where it is a string. */
async function ask(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, payload?: unknown) {
  const json = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const body = payload === undefined ? {} : { payload: json, headers: { 'content-type': 'application/json' } }
  const answer = await script.app.inject({ method, url, ...body } satisfies InjectOptions)
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}
const links = async () => (await ask('GET', '/api/overlays')).body as OverlayLink[]
const keyOf = ({ url }: OverlayLink) => new URL(url).hash.slice('#key='.length)

describe('several of a kind', () => {
  test('each has settings, a key and an address of its own', async () => {
    await ask('PUT', '/api/overlays/viewers', { size: 50 })
    const { body: second } = await ask('POST', '/api/overlays', { kind: 'viewers', title: 'For the end scene' })
    expect(second).toMatchObject({ name: 'viewers.2', kind: 'viewers', title: 'For the end scene' })
    expect(new URL(second.url).pathname).toBe('/overlays/viewers/')
    await ask('PUT', '/api/overlays/viewers.2', { size: 20 })
    expect((await ask('GET', '/api/overlays/viewers')).body.size).toBe(50)
    expect((await ask('GET', '/api/overlays/viewers.2')).body.size).toBe(20)
    expect(script.calls.at(-1)).toMatchObject({ name: 'pushSettings', with: { overlay: 'viewers.2' } })
    const first = (await links()).find(({ name }) => name === 'viewers')
    expect(script.keys.check(keyOf(second))).toMatchObject({ overlay: 'viewers.2' })
    expect(first && script.keys.check(keyOf(first))).toMatchObject({ overlay: 'viewers' })
  })

  test('a copy begins with the settings of the original', async () => {
    await ask('PUT', '/api/overlays/chat', { size: 41, accent: '#123456' })
    const { body: copy } = await ask('POST', '/api/overlays', { from: 'chat' })
    expect(copy).toMatchObject({ name: 'chat.2', title: 'Chat 2' })
    expect((await ask('GET', '/api/overlays/chat.2')).body).toMatchObject({ size: 41, accent: '#123456' })
  })

  test('a deleted one closes its pages and opens nothing, and nothing of it is left for the next', async () => {
    const { body: second } = await ask('POST', '/api/overlays', { kind: 'chat' })
    await ask('PUT', '/api/overlays/chat.2', { size: 60 })
    expect((await ask('DELETE', '/api/overlays/chat.2')).status).toBe(200)
    expect(script.calls.map(({ name }) => name)).toContain('revoke')
    expect(script.keys.check(keyOf(second))).toBeUndefined()
    expect((await ask('GET', '/api/overlays/chat.2')).body.error.code).toBe('UNKNOWN_OVERLAY')
    const { body: again } = await ask('POST', '/api/overlays', { kind: 'chat' })
    expect(keyOf(again)).not.toBe(keyOf(second))
    expect((await ask('GET', `/api/overlays/${again.name}`)).body.size).toBe(24)
  })

  test('the first of a kind stays', async () => {
    const refused = await ask('DELETE', '/api/overlays/chat')
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'LAST_OVERLAY', whose: 'you' } } })
  })

  test('a title is text of a bearable length, and an empty one is the usual one', async () => {
    expect((await ask('PATCH', '/api/overlays/chat', { title: '  Gaming\n chat ' })).body.title).toBe('Gaming  chat')
    expect((await ask('PATCH', '/api/overlays/chat', { title: 'x'.repeat(150) })).body.title).toHaveLength(60)
    expect((await ask('PATCH', '/api/overlays/chat', { title: ' ' })).body.title).toBe('Chat')
  })

  test.each(['nothing', 'constructor', 'chat.0', 'chat.x', '__proto__', ''])('there is no kind %j', async (kind) => {
    expect((await ask('POST', '/api/overlays', { kind })).body.error.code).toBe('UNKNOWN_OVERLAY')
  })

  test('there is an end to how many', async () => {
    for (let more = 100; more > 0; more--) await ask('POST', '/api/overlays', { kind: 'viewers' })
    expect((await ask('POST', '/api/overlays', { kind: 'viewers' })).body.error.code).toBe('TOO_MANY_OVERLAYS')
    expect(await links()).toHaveLength(100)
  })

  test('the list outlives a restart, and what a later version kept does no harm', async () => {
    const kept = new Map<string, string>()
    const store = {
      get: async (name: string) => kept.get(name),
      set: async (name: string, value: string) => kept.set(name, value),
      delete: async (name: string) => kept.delete(name),
    }
    const list = await openOverlayList(store)
    await Promise.all([list.add('chat'), list.add('chat'), list.add('viewers', 'Big')])
    kept.set('list', JSON.stringify({ ...JSON.parse(kept.get('list') ?? ''), 'hologram.2': 'Later', 'chat.9': 7 }))
    const titles = (await openOverlayList(store)).all().map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['Chat', 'Chat 2', 'Chat 3', 'Big']))
    expect(titles).not.toContain('Later')
  })
})

describe('the file of everything', () => {
  async function furnish() {
    await ask('PUT', '/api/overlays/chat', { size: 33 })
    await ask('PUT', '/api/house', { safe: true })
    await ask('POST', '/api/overlays', { kind: 'chat', title: 'Second' })
    await ask('PUT', '/api/overlays/chat.2', { lines: 3 })
  }

  test('holds every overlay and no key, and brings all back on another computer', async () => {
    await furnish()
    const { body: file, headers } = await ask('GET', '/api/backup')
    expect(headers['content-disposition']).toContain('fanlight-overlays.json')
    for (const link of await links()) expect(JSON.stringify(file)).not.toContain(keyOf(link))
    await script.app.close()
    script = await scriptApp('/nowhere')
    const { body } = await ask('POST', '/api/backup', file)
    expect(body.notes).toEqual([])
    expect((await ask('GET', '/api/overlays/chat')).body.size).toBe(33)
    expect((await ask('GET', '/api/overlays/chat.2')).body.lines).toBe(3)
    expect((await links()).map(({ title }) => title)).toContain('Second')
    expect((await ask('GET', '/api/house')).body.safe).toBe(true)
    expect((await ask('GET', '/api/backup')).body).toEqual(file)
  })

  test('one overlay alone can be added beside those there are', async () => {
    await furnish()
    const { body: file } = await ask('GET', '/api/backup?overlay=chat')
    expect(file.house).toBeUndefined()
    const { body } = await ask('POST', '/api/backup?beside=true', file)
    expect(body.restored).toEqual(['chat.3'])
    expect((await ask('GET', '/api/overlays/chat.3')).body.size).toBe(33)
  })

  test.each(['"hello"', '[]', '{"program":"other","overlays":[]}', 'null', '{"fanlight":"overl', ''])(
    '%s is refused, and nothing is changed',
    async (file) => {
      await furnish()
      const before = (await ask('GET', '/api/backup')).body
      expect((await ask('POST', '/api/backup', file)).status).toBe(400)
      expect((await ask('GET', '/api/backup')).body).toEqual(before)
    },
  )

  test('one of a later Fanlight is refused with what to do', async () => {
    const { body } = await ask('POST', '/api/backup', { fanlight: 'overlays', version: 2, overlays: [] })
    expect(body.error).toMatchObject({ code: 'BAD_BACKUP', text: expect.stringContaining('Update Fanlight') })
  })

  test('what it cannot read it says, and reads the rest', async () => {
    const { body } = await ask('POST', '/api/backup', {
      fanlight: 'overlays',
      version: 1,
      overlays: [
        { id: 'hologram', title: 'x', settings: {} },
        { id: 'chat.0', settings: {} },
        7,
        { id: 'chat', title: 9, settings: { size: 'huge', lines: 5, glow: true } },
        { id: 'viewers', settings: 'none' },
      ],
      house: { language: 'xx', safe: true },
    })
    expect(body.restored).toEqual(['chat', 'viewers'])
    expect(body.notes.join(' ')).toMatch(/"hologram".*"chat\.0".*not an overlay.*"huge".*"glow".*"xx"/)
    expect(body.notes).toHaveLength(6)
    expect((await ask('GET', '/api/overlays/chat')).body).toMatchObject({ size: 24, lines: 5 })
  })

  test('hostile ones: prototypes stay as they are, floods end', async () => {
    const flood = Array.from({ length: 5_000 }, () => ({
      id: 'chat',
      settings: { [randomBytes(4).toString('hex')]: 1 },
    }))
    const { body } = await ask('POST', '/api/backup', { fanlight: 'overlays', version: 1, overlays: flood })
    expect(body.notes.length).toBeLessThan(60)
    const polluting =
      '{"fanlight":"overlays","version":1,"overlays":[{"id":"__proto__","settings":{}}],"__proto__":{"polluted":1}}'
    expect((await ask('POST', '/api/backup', polluting)).status).toBe(400)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    const big = { fanlight: 'overlays', version: 1, overlays: [], rest: 'x'.repeat(3_000_000) }
    expect((await ask('POST', '/api/backup', big)).status).toBe(413)
  })
})
