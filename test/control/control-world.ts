/** The control room between a real simulator and a log in memory, with its routes: what a page or a script would meet. */
import fastify from 'fastify'
import { openControl, type ControlRoom } from '../../server/control/control.ts'
import { controlRoutes } from '../../server/control/control-routes.ts'
import { createCaller } from '../../server/euler/caller.ts'
import { answerErrors } from '../../server/setup/refusals.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import type { FeatureName } from '../../shared/control.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce, type LiveState } from '../../shared/live-state.ts'
import { HANDLE, visit, type Visitor } from '../simulator/visitor.ts'

export const ALL_SCOPES = [
  'webcast:fetch webcast:chat webcast:mute webcast:ban webcast:comments webcast:moderators',
  'webcast:live_analytics webcast:live_check webcast:rankings webcast:earnings webcast:sign_url',
].join(' ')

/** Parsed JSON, which each test holds against what it expects. */
// oxlint-disable-next-line typescript/no-explicit-any -- a type for every answer would only repeat shared/control.ts
export type Answered = any

export interface ControlWorld {
  readonly visitor: Visitor
  readonly room: ControlRoom
  readonly store: Store
  readonly published: LiveEvent[]
  readonly granted: string[]
  /** TikTok's id of the running LIVE. */
  readonly live: string
  state(): LiveState
  /** As if it had come from the source. */
  hear(...events: LiveEvent[]): Promise<void>
  ask(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Answered }>
  turnOn(...names: FeatureName[]): Promise<void>
  close(): Promise<void>
}

export interface WorldOptions {
  readonly scope?: string
  readonly dialect?: 'docs' | 'openapi' | 'auto'
  /** Goes on with this one, as after a restart. */
  readonly after?: ControlWorld
}

export async function controlWorld({
  scope = ALL_SCOPES,
  dialect = 'auto',
  after,
}: WorldOptions = {}): Promise<ControlWorld> {
  const visitor = after?.visitor ?? (await visit())
  const { clock, simulator } = visitor
  const tokens = await visitor.connect(scope)
  const granted = scope.split(' ')
  const store = after?.store ?? (await openStore('memory:'))
  const { room: live } = (await (await visitor.get('/simulator/sent')).json()) as { room: string }
  // The curtain is raised by whoever asks first; before that the LIVE has no lasting id.
  await visitor.ask(tokens.access_token)
  const { room: running } = (await (await visitor.get('/simulator/sent')).json()) as { room: string }

  const events: LiveEvent[] = []
  const published: LiveEvent[] = []
  const listeners = new Set<(events: readonly LiveEvent[]) => void>()
  let state = emptyState
  let ids = 0
  const take = (more: readonly LiveEvent[]) => {
    events.push(...more)
    state = more.reduce(reduce, state)
    for (const listener of listeners) listener(more)
  }
  take([{ type: 'stream', id: 'on', at: clock.now(), is: 'online', room: running || live }])

  let accessToken = tokens.access_token
  const deps = {
    clock,
    newId: () => `id-${after === undefined ? '' : 'after-'}${ids++}`,
    room: store.room,
    call: createCaller(
      { fetch, api: simulator.url, authorizeUrl: simulator.authorizeUrl, dialect },
      {
        now: () => clock.now(),
        tokens: {
          accessToken: async () => accessToken,
          rejected: async () => {
            const refreshed = await visitor.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token })
            accessToken = ((await refreshed.json()) as { access_token?: string }).access_token ?? accessToken
          },
        },
      },
    ),
    account: { creator: async () => HANDLE, connected: () => true, granted: () => granted },
    liveState: () => state,
    recent: async (most: number) => events.slice(-most),
    follow(listener: (events: readonly LiveEvent[]) => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    publish: async (event: LiveEvent) => {
      published.push(event)
      take([event])
    },
    shownRankings: async () => [],
    mayAct: () => true,
    log: { info: () => {}, warn: () => {} },
  }
  const room = await openControl(deps)
  const app = fastify()
  answerErrors(app)
  await app.register((routes) =>
    controlRoutes(routes, {
      room,
      clock,
      nameOf: async (person) =>
        events.flatMap((event) => ('by' in event && event.by?.id === person ? event.by.name : []))[0],
      readHandle: (text) => /^@?([a-z0-9_.]{1,24})$/i.exec(text)?.[1]?.toLowerCase(),
      feed: {
        read: (cursor) => ({ cursor: String(events.length), gap: false, events: events.slice(Number(cursor ?? 0)) }),
        watch(call) {
          listeners.add(call)
          return () => void listeners.delete(call)
        },
      },
    }),
  )

  return {
    visitor,
    room,
    store,
    published,
    granted,
    live: running,
    state: () => state,
    async hear(...more) {
      take(more)
      await room.chat.idle()
    },
    async ask(method, path, body) {
      const answer = await app.inject({
        method,
        url: `/api/control${path}`,
        ...(body === undefined ? {} : { payload: body }),
      })
      return { status: answer.statusCode, body: answer.json() }
    },
    async turnOn(...names) {
      for (const name of names) await room.features.turn(name, true)
    },
    async close() {
      await room.close()
      await app.close()
    },
  }
}

/** The simulator ends with the last of its worlds. */
export const endSimulator = (world: ControlWorld) => world.visitor.simulator.close()
