/** The control room as the app wires it: over a real hub and its log on disk, a real store, and a simulated Euler. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLocalBackplane } from '../../server/backplane/local.ts'
import type { Backplane } from '../../server/backplane/backplane.ts'
import { controlRoutes } from '../../server/control/control-routes.ts'
import { controlRouteDeps, openAppControl, type ControlWiring } from '../../server/control-wiring.ts'
import type { ControlRoom } from '../../server/control/control.ts'
import { createHub, type Hub } from '../../server/hub/hub.ts'
import { answerErrors } from '../../server/setup/refusals.ts'
import { openStore } from '../../server/store/store.ts'
import type { Feed } from '../../shared/control.ts'
import { chat } from '../support/live-events.ts'
import { HANDLE, visit, type Visitor } from '../simulator/visitor.ts'

const SCOPE = 'webcast:fetch webcast:mute webcast:ban webcast:chat'
const TROLL = '7412345678901234561'

let folder: string
let visitor: Visitor
let backplane: Backplane
let hub: Hub
let wiring: ControlWiring
let room: ControlRoom
let app: FastifyInstance
const unused = () => Promise.reject(new Error('no business of the control room'))
/** What the keeper was asked to exchange. */
const rejected: string[] = []

const troll = (id: string, text: string) => ({
  ...chat(id, visitor.clock.now(), text),
  by: { id: TROLL, handle: 'troll', name: 'Troll' },
})
const hear = (...events: Parameters<ControlWiring['channel']['publish']>[0]['events']) =>
  wiring.channel.publish({ events })
const ask = async (method: 'GET' | 'PUT' | 'DELETE', path: string, body?: object) => {
  const answer = await app.inject({
    method,
    url: `/api/control${path}`,
    ...(body === undefined ? {} : { payload: body }),
  })
  return { status: answer.statusCode, body: answer.json() }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fanlight-wiring-'))
  visitor = await visit()
  const { clock, simulator } = visitor
  const tokens = await visitor.connect(SCOPE)
  await visitor.ask(tokens.access_token)
  const { room: live } = (await (await visitor.get('/simulator/sent')).json()) as { room: string }
  backplane = openLocalBackplane({ file: join(folder, 'log.sqlite'), clock, newEpoch: () => crypto.randomUUID() })
  hub = createHub({ backplane, clock, window: { events: 400, bytes: 1_000_000, pageBytes: 16_000 } })
  let accessToken = tokens.access_token
  let ids = 0
  wiring = {
    channel: await hub.open(HANDLE),
    store: await openStore('memory:'),
    keeper: {
      accessToken: async () => accessToken,
      async rejected(token) {
        rejected.push(token)
        const refreshed = await visitor.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token })
        accessToken = ((await refreshed.json()) as { access_token: string }).access_token
      },
      status: () => ({ state: 'fine', scopes: SCOPE.split(' ') }),
      keep: unused,
      keepClient: unused,
      lookAgain: unused,
      disconnect: unused,
      run: unused,
      onChange: () => () => {},
    },
    euler: { fetch, api: simulator.url, authorizeUrl: simulator.authorizeUrl, dialect: 'auto' },
    clock,
    newId: () => `id-${ids++}`,
    creator: async () => HANDLE,
    shownRankings: async () => [],
    mayAct: () => true,
    log: { info: () => {}, warn: () => {} },
  }
  await hear({ type: 'stream', id: 'on', at: clock.now(), is: 'online', room: live })
  room = await openAppControl(wiring)
  app = fastify()
  answerErrors(app)
  await app.register((routes) => controlRoutes(routes, controlRouteDeps(room, wiring)))
  for (const name of ['mute', 'ban']) await ask('PUT', `/features/${name}`, { on: true })
})
afterAll(async () => {
  await app.close()
  await room.close()
  await hub.close()
  await backplane.close()
  await visitor.simulator.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what is in the log is in the feed, and in the card of who said it', async () => {
  await hear(troll('one', 'first'), troll('two', 'second'))
  const feed: Feed = (await ask('GET', '/feed?most=50')).body
  expect(feed.events.map(({ id }) => id)).toEqual(['on', 'one', 'two'])
  await hear(troll('three', 'third'))
  const more: Feed = (await ask('GET', `/feed?most=50&after=${encodeURIComponent(feed.cursor)}`)).body
  expect(more).toMatchObject({ gap: false, events: [{ id: 'three' }] })
  expect((await ask('GET', `/people/${TROLL}`)).body).toMatchObject({ person: { name: 'Troll' }, chats: 3 })
})

test('an action reaches TikTok with the name from the log; a token that ran out is exchanged once', async () => {
  await visitor.clock.advance(2 * 3_600_000)
  expect((await ask('PUT', `/mutes/${TROLL}`, { seconds: 300 })).status).toBe(200)
  expect(rejected).toHaveLength(1)
  const standing = (await (await visitor.get('/simulator/standing')).json()) as { muted: readonly string[] }
  expect(standing.muted).toEqual([TROLL])
  const { actions } = (await ask('GET', '/audit')).body
  expect(actions[0]).toMatchObject({ kind: 'mute', person: { id: TROLL, name: 'Troll' }, done: true })
})

test('a ban goes through the log to every overlay', async () => {
  expect((await ask('PUT', `/bans/${TROLL}`, {})).status).toBe(200)
  const [last] = (await wiring.channel.recent(1)).slice(-1)
  expect(last).toMatchObject({ type: 'delete', people: [TROLL] })
  expect(wiring.channel.state.chat).toEqual([])
})

test('a feed that fell out of the window begins anew and says so; one after a wipe, too', async () => {
  const { cursor }: Feed = (await ask('GET', '/feed?most=1')).body
  await hear(...Array.from({ length: 600 }, (_, at) => chat(`flood ${at}`, visitor.clock.now())))
  const late: Feed = (await ask('GET', `/feed?most=10&after=${encodeURIComponent(cursor)}`)).body
  expect(late.gap).toBe(true)
  expect(late.events.at(-1)?.id).toBe('flood 599')
  await hub.wipe()
  expect((await ask('GET', `/feed?most=10&after=${encodeURIComponent(late.cursor)}`)).body).toMatchObject({
    gap: true,
    events: [],
  })
})

test('figures follow the log across a wipe', async () => {
  await hear(troll('after', 'still there'))
  expect((await ask('GET', '/analytics')).body.totals.chats).toBeGreaterThan(0)
})
