/** /api/obs, /api/dock and /api/docs over HTTP, as the setup page and scripts use them. */
import { openOverlayList } from '../../server/setup/overlay-list.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { describeDock, dockRoute } from '../../server/obs/dock-route.ts'
import { obsRoutes } from '../../server/obs/obs-routes.ts'
import { documentApi } from '../../server/setup/api-docs.ts'
import { securePages } from '../../server/setup/page-safety.ts'
import { answerErrors } from '../../server/setup/refusals.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { statusOf } from '../setup/scripted-app.ts'
import { startFakeObs, type FakeObs } from '../support/fake-obs.ts'
import { openObsWorld, type ObsWorld } from './obs-world.ts'

let world: ObsWorld
let obs: FakeObs
let app: FastifyInstance
let isLocal = true

const follow = { id: '1', at: 5, type: 'follow', by: { id: '9', handle: 'ana', name: 'Ana' } } as const
const state = reduce(emptyState, follow)

beforeEach(async () => {
  ;[world, obs] = await Promise.all([openObsWorld(), startFakeObs({ password: 'pw' })])
  app = fastify()
  await securePages(app)
  answerErrors(app)
  await documentApi(app, '1.2.3')
  const none = new Map<string, string>()
  const list = await openOverlayList({
    get: async (name) => none.get(name),
    set: async (name, value) => none.set(name, value),
    delete: async (name) => none.delete(name),
  })
  await app.register(async (room) => {
    await obsRoutes(room, {
      room: world.room,
      surroundings: () => world.surroundings,
      findOverlay: (id) => list.find(id).id,
      overlayKey: async (overlay) => world.keys[overlay] ?? '',
      dockKey: async () => 'dock-key',
    })
    await dockRoute(room, {
      status: async () => statusOf(),
      obs: world.room.status,
      liveState: () => state,
      isLocal: () => isLocal,
      checkKey: (key) => key === 'dock-key',
    })
  })
  isLocal = true
})
afterEach(async () => {
  await app.close()
  await world.close()
  await obs.close('crashed')
})

const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })

describe('/api/obs', () => {
  test('pairs, adds and says where it stands; no answer holds the password or may be kept', async () => {
    const pairing = await post('/api/obs/pair', { host: '127.0.0.1', port: obs.port, password: 'pw' })
    expect(pairing.statusCode).toBe(200)
    const added = await post('/api/obs/sources', { overlay: 'chat' })
    expect(added.json()).toMatchObject({ scene: 'Scene', done: [{ name: 'Fanlight Chat' }] })
    const answer = await app.inject('/api/obs')
    expect(answer.json()).toMatchObject({
      paired: { host: '127.0.0.1', port: obs.port },
      link: { state: 'connected' },
      sources: [{ overlay: 'chat', state: 'current', scenes: ['Scene'] }],
    })
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body + pairing.body).not.toContain('"pw"')
  })

  test.each([
    ['/api/obs/pair', { host: 'not a host', port: 4455 }, 'BAD_HOST'],
    ['/api/obs/pair', { port: 99_999 }, 'BAD_REQUEST'],
    ['/api/obs/sources', { overlay: 'nothing' }, 'UNKNOWN_OVERLAY'],
    ['/api/obs/sources', { overlay: 'chat' }, 'OBS_NOT_CONNECTED'],
    ['/api/obs/layouts', { layout: 'round', overlays: ['chat'] }, 'UNKNOWN_LAYOUT'],
    ['/api/obs/prove', {}, 'BAD_REQUEST'],
  ])('%s %j is refused as %s', async (url, payload, code) => {
    const answer = await post(url, payload)
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.json().error).toMatchObject({ code, whose: 'you' })
  })

  test('an address with its key is given for our own bases only', async () => {
    world.surroundings.host = '0.0.0.0'
    const at = (base: string) => app.inject(`/api/obs/address/chat?at=${encodeURIComponent(base)}`)
    const answer = (await at('http://192.168.1.5:5757')).json()
    expect(answer.url).toBe('http://192.168.1.5:5757/overlays/chat/#key=chat-key-1')
    expect(answer.qr).toMatch(/^<svg/)
    expect((await at('http://evil.example:5757')).json().error.code).toBe('UNKNOWN_BASE')
    expect((await app.inject('/api/obs/address/status-dock')).json().url).toContain('#key=dock-key')
  })

  test('docks: a name, a URL and what it is', async () => {
    expect((await app.inject('/api/obs/docks')).json()[0]).toMatchObject({
      name: 'Fanlight status',
      url: 'http://localhost:5757/overlays/status-dock/',
    })
  })
})

describe('/api/dock', () => {
  test('one glance: live, source, budget, OBS, last event', async () => {
    expect((await app.inject('/api/dock')).json()).toMatchObject({
      live: { state: 'live', text: 'Live', viewers: 1_284 },
      source: { fine: true },
      budget: { left: 1_870 },
      obs: { state: 'unpaired' },
      last: { who: 'Ana', text: 'follows' },
    })
  })

  test('another machine needs the key of the dock', async () => {
    isLocal = false
    const ask = (key?: string) =>
      app.inject({ url: '/api/dock', headers: key === undefined ? {} : { 'x-fanlight-key': key } })
    expect((await ask()).statusCode).toBe(400)
    expect((await ask('chat-key-1')).json().error.code).toBe('BAD_KEY')
    expect((await ask('dock-key')).statusCode).toBe(200)
  })

  test('trouble is told with whose side it is on and when the next try is', () => {
    const verdict = { code: 'X', whose: 'euler', text: 'Euler Stream is down.', retryAt: 7 } as const
    const status = statusOf({ state: 'trouble', source: { kind: 'poll', verdict } })
    expect(describeDock(status, world.room.status(), emptyState).source).toEqual({
      fine: false,
      text: verdict.text,
      whose: 'euler',
      retryAt: 7,
    })
  })
})

describe('/api/docs', () => {
  test('lists every route of the API, for people and for tools, and no page', async () => {
    const { paths, openapi } = (await app.inject('/api/docs/json')).json()
    expect(openapi).toMatch(/^3\./)
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/obs', '/api/obs/sources', '/api/dock']))
    expect(Object.keys(paths).every((path) => path.startsWith('/api/'))).toBe(true)
    const page = await app.inject('/api/docs')
    for (const path of Object.keys(paths)) expect(page.body).toContain(path)
    expect(page.body).toContain('overlay: string, scene?: string')
    expect(page.body).not.toMatch(/<script|style=/)
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
  })
})

test('only overlay pages may stand in a frame of a file, never the setup page or the API', async () => {
  const framers = async (url: string) =>
    /frame-ancestors ([^;]+)/.exec(String((await app.inject(url)).headers['content-security-policy']))?.[1]
  expect(await framers('/overlays/chat/')).toBe("'self' file: http://absolute")
  for (const url of ['/', '/overlays/setup/', '/api/obs', '/connect']) expect(await framers(url)).toBe("'self'")
})
