/** The setup room over scripted neighbours: a real fastify app, real keys and settings, and a status one can set. */
import { randomBytes, randomUUID } from 'node:crypto'
import fastify, { type FastifyInstance } from 'fastify'
import { securePages } from '../../server/setup/page-safety.ts'
import { answerErrors } from '../../server/setup/refusals.ts'
import { openOverlayList } from '../../server/setup/overlay-list.ts'
import { createPresets } from '../../server/setup/presets.ts'
import { createSettingsStore } from '../../server/setup/settings-store.ts'
import type { SetupDeps } from '../../server/setup/setup-deps.ts'
import { setupRoutes } from '../../server/setup/setup-routes.ts'
import { openOverlayKeys, type OverlayKeys } from '../../server/token/overlay-key.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce, type LiveState } from '../../shared/live-state.ts'
import type { Recordings } from '../../shared/recordings.ts'
import { overlays } from '../../shared/settings.ts'
import type { Status } from '../../shared/status.ts'

export const CLIENT_SECRET = 'sshh-client-secret-1234567890'
const NOON = 1_760_000_000_000
const DAY = 86_400_000

export const statusOf = (changes: Partial<Status> = {}): Status => ({
  now: NOON,
  state: 'live',
  creator: 'night.owl',
  source: {
    kind: 'poll',
    lastAt: NOON - 1_000,
    nextAt: NOON + 2_000,
    verdict: { code: 'FINE', whose: 'fanlight', text: 'Events are coming in.' },
  },
  token: { state: 'ok', expiresAt: NOON + 3_000_000, reconnectBy: NOON + 21 * DAY },
  scopes: { asked: ['webcast:fetch'], granted: ['webcast:fetch'], missing: [] },
  budget: { left: 1_870, of: 2_500, resetsAt: NOON + 8 * 3_600_000, assumed: true },
  overlays: [
    { name: 'chat', sessions: 0 },
    { name: 'alerts', sessions: 0 },
    { name: 'viewers', sessions: 0 },
  ],
  upstream: { url: 'https://tiktok.eulerstream.com', simulated: false },
  redirectUri: 'http://localhost:5757/connect/callback',
  notices: [],
  client: { id: 'fanlight-client', configured: true, fromEnvironment: false },
  live: {
    since: NOON - 4_320_000,
    viewers: 1_284,
    likes: 48_210,
    diamonds: 3_907,
    gifts: 212,
    follows: 64,
    shares: 31,
    chats: 2_118,
  },
  ...changes,
})

const bare = statusOf()
export const freshStatus = (): Status => ({
  now: NOON,
  state: 'setup',
  token: { state: 'none' },
  scopes: { asked: ['webcast:fetch', 'webcast:live_check'], granted: [], missing: [] },
  overlays: bare.overlays,
  upstream: bare.upstream,
  redirectUri: bare.redirectUri,
  notices: [],
  client: { configured: false, fromEnvironment: false },
  live: { likes: 0, diamonds: 0, gifts: 0, follows: 0, shares: 0, chats: 0 },
})

export interface ScriptedApp {
  readonly app: FastifyInstance
  readonly keys: OverlayKeys
  status: Status
  state: LiveState
  /** Everything the room handed to its neighbours, in order. */
  readonly calls: { readonly name: string; readonly with: unknown }[]
  readonly published: LiveEvent[]
  recordings: Recordings
  /** Thrown by the next call of a neighbour with this name. */
  readonly fail: Map<string, Error>
  /** Adds the port once it is known. */
  baseUrl: string
}

const storeOn = (kept: Map<string, string>) => ({
  get: async (name: string) => kept.get(name),
  set: async (name: string, value: string) => kept.set(name, value),
  delete: async (name: string) => kept.delete(name),
  wipe: async () => kept.clear(),
})

export async function scriptApp(distDir: string, app: FastifyInstance = fastify()): Promise<ScriptedApp> {
  const kept = new Map<string, string>()
  const keys = await openOverlayKeys({
    store: storeOn(kept),
    seal: {
      seal: (text) => Buffer.from(text).toString('hex'),
      unseal: (text) => Buffer.from(text, 'hex').toString(),
    },
    randomBytes: (size) => randomBytes(size),
    overlays: Object.keys(overlays),
  })
  const calls: ScriptedApp['calls'] = []
  const fail = new Map<string, Error>()
  const note = (name: string, value: unknown) => {
    calls.push({ name, with: value })
    const error = fail.get(name)
    fail.delete(name)
    if (error !== undefined) throw error
  }
  const script: ScriptedApp = {
    app,
    keys,
    status: statusOf(),
    state: emptyState,
    calls,
    published: [],
    recordings: {
      recorder: { on: false, fromEnvironment: false },
      folder: '/home/owl/fanlight/recordings',
      mostBytes: 1_073_741_824,
      recordings: [],
    },
    fail,
    baseUrl: 'http://localhost:5757',
  }
  const deps: SetupDeps = {
    distDir,
    version: '0.0.0-test',
    baseUrl: () => script.baseUrl,
    now: () => NOON,
    newId: () => randomUUID(),
    status: () => {
      note('status', undefined)
      return { ...script.status, redirectUri: `${script.baseUrl}/connect/callback` }
    },
    liveState: () => script.state,
    settings: createSettingsStore(storeOn(new Map())),
    overlays: await openOverlayList(storeOn(new Map())),
    presets: createPresets(storeOn(new Map())),
    overlaysChanged: () => note('overlaysChanged', undefined),
    pushSettings: (overlay, values) => note('pushSettings', { overlay, values }),
    keys,
    revoke: (keyId) => note('revoke', keyId),
    publish: async (event) => {
      note('publish', event)
      script.published.push(event)
      script.state = reduce(script.state, event)
    },
    readHandle: (text) => /^@?([a-z0-9_.]{1,24})$/i.exec(text.trim())?.[1]?.toLowerCase(),
    saveCreator: async (handle) => {
      note('saveCreator', handle)
      const state = script.status.client.configured ? 'connect' : 'setup'
      script.status = { ...script.status, state, creator: handle }
    },
    saveClient: async (client) => {
      note('saveClient', client)
      script.status = {
        ...script.status,
        state: script.status.creator === undefined ? 'setup' : 'connect',
        client: { id: client.id, configured: true, fromEnvironment: false },
      }
    },
    recordings: {
      list: async () => script.recordings,
      record: async (on) => {
        note('record', on)
        script.recordings = { ...script.recordings, recorder: { on, fromEnvironment: false } }
      },
      play: async (name, speed) => {
        note('play', { name, speed })
        script.recordings = { ...script.recordings, playing: { name, speed, messages: 12, events: 9 } }
      },
      stop: async () => {
        note('stop', undefined)
        const { playing: _over, ...rest } = script.recordings
        script.recordings = rest
      },
      remove: async (name) => {
        note('remove', name)
        const recordings = script.recordings.recordings.filter((one) => one.name !== name)
        script.recordings = { ...script.recordings, recordings }
      },
      add: async (name, content) => {
        let bytes = 0
        for await (const chunk of content) bytes += chunk.length
        note('add', { name, bytes })
        return name
      },
    },
    bugReport: async () => {
      note('bugReport', undefined)
      return '{"fanlight":"bug report"}\n'
    },
    wipe: async () => {
      note('wipe', undefined)
      script.status = freshStatus()
    },
  }
  await securePages(app)
  answerErrors(app)
  // Rooms of others, as far as the page reaches for them.
  app.get('/connect', async (_request, reply) => {
    script.status = statusOf({ state: 'waiting' })
    return reply.redirect('/')
  })
  app.post('/api/disconnect', async () => {
    note('disconnect', undefined)
    script.status = statusOf({ state: 'connect', token: { state: 'none' } })
    return { ok: true }
  })
  await setupRoutes(app, deps)
  return script
}

/** The key out of an overlay's URL. */
export const keyIn = (url: string): string => new URLSearchParams(new URL(url).hash.slice(1)).get('key') ?? ''
