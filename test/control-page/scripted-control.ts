/** The control API over a scripted LIVE: a real fastify app with the real pages and policies, and answers a test sets. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import type {
  Action,
  ActionKind,
  Control,
  Earnings,
  Feature,
  FeatureName,
  Feed,
  ListedPerson,
  MuteSeconds,
  OwnFigures,
  People,
  PersonCard,
  Rankings,
  Replies,
  WatchList,
} from '../../shared/control.ts'
import { FEATURES } from '../../shared/control.ts'
import { createStageRoom } from '../../server/stage/stage-room.ts'
import { stageRoutes } from '../../server/stage/stage-routes.ts'
import type { LiveEvent, Person } from '../../shared/events.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { FEATURE_TABLE } from '../../server/control/feature-table.ts'
import type { AppError } from '../../server/errors.ts'
import { lazySchemas } from '../../server/lazy-schemas.ts'
import { pageRoutes } from '../../server/setup/page-routes.ts'
import { securePages } from '../../server/setup/page-safety.ts'
import { answerErrors } from '../../server/setup/refusals.ts'

const MINUTE = 60_000
const PAGE = 20

export interface ScriptedControl {
  readonly app: FastifyInstance
  readonly url: string
  features: Record<FeatureName, Feature>
  control: Partial<Control>
  events: LiveEvent[]
  muted: ListedPerson[]
  banned: ListedPerson[]
  moderators: ListedPerson[]
  replies: Replies
  watch: WatchList
  earnings: Earnings
  actions: Action[]
  /** Every request that changes something or asks TikTok: "PUT /mutes/7…" and its body. */
  readonly asked: { readonly what: string; readonly body: unknown }[]
  /** Refuses what begins with this ("PUT /bans") with that error, until it is taken out. */
  readonly refuse: Map<string, AppError>
  /** Leaves what begins with this unanswered until its promise resolves. */
  readonly hold: Map<string, Promise<void>>
  say(...events: LiveEvent[]): void
  lock(name: FeatureName, locked: NonNullable<Feature['locked']>): void
  close(): Promise<void>
}

export const listed = (count: number, prefix: string): ListedPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `70000000000000000${String(index).padStart(2, '0')}`,
    handle: `${prefix}${index}`,
    name: `${prefix} ${index}`,
  }))

const feature = (name: FeatureName, state: Feature['state'] = 'on'): Feature => ({
  name,
  ...FEATURE_TABLE[name],
  state,
})

/** `more`: other rooms' routes, on the same server. */
export async function scriptControl(
  distDir: string,
  more?: (app: FastifyInstance) => Promise<void>,
): Promise<ScriptedControl> {
  const app = fastify({ forceCloseConnections: true, schemaController: lazySchemas })
  const now = () => Date.now()
  const waiting = new Set<() => void>()
  const script: ScriptedControl = {
    app,
    url: '',
    features: Object.fromEntries(FEATURES.map((name) => [name, feature(name)])) as Record<FeatureName, Feature>,
    control: { live: { room: '7400000000000000001', since: now() - 72 * MINUTE, paused: false } },
    events: [],
    muted: listed(45, 'Loud'),
    banned: listed(2, 'Rude'),
    moderators: listed(1, 'Helper'),
    replies: {
      quick: ['Welcome in!', 'Back in five minutes'],
      automatic: {
        on: false,
        everySeconds: 10,
        perPersonSeconds: 60,
        rules: [{ on: 'command', word: '!discord', text: 'Hello {name}, the link is in my profile.' }],
      },
    },
    watch: {
      people: [
        { handle: 'quiet.one', live: false, since: { at: now() - 40 * MINUTE, atLeast: true }, checkedAt: now() },
        { handle: 'night.owl', live: true, since: { at: now() - 12 * MINUTE, atLeast: false }, checkedAt: now() },
        { handle: 'gone.for.ever', problem: 'TikTok knows nobody by this name.' },
      ],
      most: 50,
      nextCheckAt: now() + 100_000,
      news: [],
    },
    earnings: {
      askedAt: now(),
      today: { diamonds: 3_907, estimate: 19.53, currency: 'USD' },
      resetsAt: now() + 5 * 3_600_000,
      days: Array.from({ length: 14 }, (_, index) => ({
        day: new Date(now() - (13 - index) * 86_400_000).toISOString().slice(0, 10),
        diamonds: 900 + ((index * 733) % 3_100),
      })),
    },
    actions: [],
    asked: [],
    refuse: new Map(),
    hold: new Map(),
    say(...events) {
      script.events.push(...events)
      for (const wake of waiting) wake()
    },
    lock(name, locked) {
      script.features[name] = { ...feature(name, 'locked'), locked }
    },
    close: () => {
      for (const wake of waiting) wake()
      return app.close()
    },
  }

  const people = (): Map<string, Person> =>
    new Map(
      script.events.flatMap((event) => ('by' in event && event.by !== undefined ? [[event.by.id, event.by]] : [])),
    )

  function note(kind: ActionKind, id: string | undefined, detail: string | undefined, error?: AppError): Action {
    const name = id === undefined ? undefined : people().get(id)?.name
    const action: Action = {
      id: String(script.actions.length + 1),
      at: now(),
      by: 'page',
      kind,
      ...(id === undefined ? {} : { person: { id, ...(name === undefined ? {} : { name }) } }),
      ...(detail === undefined ? {} : { detail }),
      done: error === undefined,
      ...(error === undefined ? {} : { refusal: { code: error.code, text: error.text } }),
    }
    script.actions.unshift(action)
    return action
  }

  await securePages(app)
  answerErrors(app)
  // Whether pages are built is told by the setup page, which is not built here.
  mkdirSync(join(distDir, 'setup'), { recursive: true })
  writeFileSync(join(distDir, 'setup/index.html'), '')
  await more?.(app)
  await pageRoutes(app, { distDir })
  app.get('/connect', async (request, reply) => {
    script.asked.push({ what: `GET ${request.url}`, body: undefined })
    return reply.type('text/html').send('<!doctype html><title>TikTok</title><p>TikTok asks')
  })

  const path = (url: string) => url.replace('/api/control', '')
  const named = (map: ReadonlyMap<string, unknown>, what: string) => [...map.keys()].find((key) => what.startsWith(key))

  /** An action of somebody's: written down, refused where the test says so. */
  const act = (
    method: 'PUT' | 'DELETE' | 'POST',
    url: string,
    kind: (body: Record<string, unknown>) => ActionKind,
    done: (id: string, body: Record<string, unknown>) => string | undefined,
  ) =>
    app.route<{ Params: { id?: string }; Body: Record<string, unknown> | undefined }>({
      method,
      url: `/api/control${url}`,
      async handler(request) {
        const body = request.body ?? {}
        const what = `${method} ${path(request.url)}`
        script.asked.push({ what, body })
        const held = named(script.hold, what)
        if (held !== undefined) await script.hold.get(held)
        const refused = named(script.refuse, what)
        const error = refused === undefined ? undefined : script.refuse.get(refused)
        const { id } = request.params
        if (error !== undefined) {
          note(kind(body), id, undefined, error)
          throw error
        }
        const detail = done(id ?? '', body)
        return { ok: true, action: note(kind(body), id, detail) }
      },
    })

  const without = (list: ListedPerson[], id: string) => list.filter((person) => person.id !== id)
  const asListed = (id: string): ListedPerson => ({ id, handle: '', name: id, ...people().get(id) })
  act(
    'PUT',
    '/mutes/:id',
    () => 'mute',
    (id, body) => {
      const seconds = body['seconds'] as MuteSeconds
      const until = seconds === -1 ? {} : { mutedUntil: now() + seconds * 1_000 }
      script.muted = [{ ...asListed(id), ...until }, ...without(script.muted, id)]
      return seconds === -1 ? 'for good' : `${seconds} seconds`
    },
  )
  act(
    'DELETE',
    '/mutes/:id',
    () => 'unmute',
    (id) => void (script.muted = without(script.muted, id)),
  )
  act(
    'PUT',
    '/bans/:id',
    () => 'ban',
    (id) => void (script.banned = [asListed(id), ...without(script.banned, id)]),
  )
  act(
    'DELETE',
    '/bans/:id',
    () => 'unban',
    (id) => void (script.banned = without(script.banned, id)),
  )
  act(
    'PUT',
    '/moderators/:id',
    () => 'moderator-add',
    (id) => void script.moderators.push(asListed(id)),
  )
  act('DELETE', '/moderators/:id', () => 'moderator-remove', (id) => void (script.moderators = without(script.moderators, id))) // prettier-ignore
  act(
    'POST',
    '/chat',
    () => 'chat',
    (_, body) => String(body['text']),
  )
  act(
    'PUT',
    '/comments',
    (body) => (body['on'] === true ? 'comments-on' : 'comments-off'),
    (_, body) => {
      const seconds = body['forSeconds'] as number | undefined
      const until = seconds === undefined ? {} : { until: now() + seconds * 1_000 }
      script.control = { ...script.control, comments: { on: body['on'] === true, ...until } }
      return undefined
    },
  )

  /** Everything that is only read. */
  const tell = (url: string, answer: (query: Record<string, string>, params: Record<string, string>) => unknown) =>
    app.get<{ Querystring: Record<string, string>; Params: Record<string, string> }>(
      `/api/control${url}`,
      async ({ url, query, params }) => {
        const what = `GET ${path(url)}`
        if (!/^GET (\/feed|\/people|$)/.test(what)) script.asked.push({ what, body: undefined })
        const held = named(script.hold, what)
        if (held !== undefined) await script.hold.get(held)
        const refused = named(script.refuse, what)
        if (refused !== undefined) throw script.refuse.get(refused)
        return answer(query, params)
      },
    )
  tell('', (): Control => ({
    now: now(),
    creator: 'lamplighter',
    features: Object.values(script.features),
    comments: {},
    automatic: { state: 'off' },
    news: [],
    ...script.control,
  }))
  tell('/feed', async ({ after, wait }): Promise<Feed> => {
    const from = Number(after ?? 0)
    if (wait !== undefined && from >= script.events.length) {
      await new Promise<void>((resolve) => {
        const wake = () => {
          waiting.delete(wake)
          resolve()
        }
        waiting.add(wake)
        setTimeout(wake, Number(wait) * 1_000).unref()
      })
    }
    return { cursor: String(script.events.length), gap: false, events: script.events.slice(from) }
  })
  await app.register(async (room) =>
    stageRoutes(
      room,
      createStageRoom({
        now: () => Date.now(),
        newId: () => String(script.events.length),
        liveState: () => script.events.reduce(reduce, emptyState),
        recent: async () => script.events,
        publish: async (event) => script.say(event),
        findOverlay: () => undefined,
      }),
    ),
  )
  tell('/people/:id', (_, { id = '' }): PersonCard => {
    const theirs = script.events.filter((event) => 'by' in event && event.by?.id === id)
    const lines = theirs.flatMap((event) => (event.type === 'chat' ? [{ id: event.id, at: event.at, text: event.text }] : [])) // prettier-ignore
    const mute = script.muted.find((person) => person.id === id)
    const isModerator = script.moderators.some((person) => person.id === id)
    return {
      person: { ...asListed(id), ...(isModerator ? { moderator: true } : {}) },
      ...(theirs[0] === undefined ? {} : { firstSeenAt: theirs[0].at, lastSeenAt: theirs.at(-1)!.at }),
      chats: lines.length,
      gifts: theirs.filter(({ type }) => type === 'gift').length,
      diamonds: 12,
      likes: 340,
      lines: lines.toReversed().slice(0, 20),
      ...(mute === undefined ? {} : { muted: mute.mutedUntil === undefined ? {} : { until: mute.mutedUntil } }),
      banned: script.banned.some((person) => person.id === id),
    }
  })
  tell('/people/:id/interactions', () => ({ comments: 12, likes: 340, shares: 1, watchedSeconds: 1_260, lines: [] }))
  const pageOf = (list: readonly ListedPerson[], page: string | undefined): People => {
    const from = Number(page ?? 0) * PAGE
    const more = from + PAGE < list.length
    return { people: list.slice(from, from + PAGE), total: list.length, ...(more ? { nextPage: Number(page ?? 0) + 1 } : {}) } // prettier-ignore
  }
  tell('/mutes', ({ page }) => pageOf(script.muted, page))
  tell('/bans', ({ page }) => pageOf(script.banned, page))
  tell('/moderators', () => ({ people: script.moderators }))
  tell('/replies', () => script.replies)
  tell('/audit', ({ before, most }) => {
    const from = before === undefined ? 0 : script.actions.findIndex(({ id }) => id === before) + 1
    const actions = script.actions.slice(from, from + Number(most))
    const last = actions.at(-1)
    return { actions, ...(last !== undefined && from + actions.length < script.actions.length ? { older: last.id } : {}) } // prettier-ignore
  })
  tell('/watch', () => script.watch)
  tell('/earnings', () => script.earnings)
  tell('/rankings', ({ period, region }): Rankings => ({
    period: period === 'hourly' ? 'hourly' : 'daily',
    region: region ?? 'US',
    askedAt: now(),
    resetsAt: now() + 3 * 3_600_000,
    places: [
      { rank: 1, id: '1', handle: 'first', name: 'First Light', diamonds: 120_400, me: false },
      { rank: 2, id: '2', handle: 'moth', name: 'عثة الليل', diamondsText: '98.1K', me: false },
      { rank: 3, id: '3', handle: 'lamplighter', name: 'Lamplighter', diamonds: 77_200, me: true },
    ],
    mine: { rank: 3, id: '3', handle: 'lamplighter', name: 'Lamplighter', diamonds: 77_200, me: true },
  }))
  tell('/analytics', (): OwnFigures => ({
    room: '7400000000000000001',
    since: now() - 72 * MINUTE,
    totals: {
      chats: 2_118,
      chatters: 341,
      gifts: 212,
      gifters: 58,
      diamonds: 3_907,
      likes: 48_210,
      follows: 64,
      shares: 31,
      joins: 4_402,
      subscribes: 3,
    },
    viewers: { now: 1_284, most: 1_530, average: 904, total: 12_040 },
    minutes: Array.from({ length: 72 }, (_, index) => index)
      // A minute in which nothing came is left out.
      .filter((index) => index !== 30)
      .map((index) => ({
        at: now() - (72 - index) * MINUTE,
        viewers: 200 + Math.round(1_000 * Math.sin(index / 30) ** 2) + ((index * 37) % 90),
        likes: 300 + ((index * 97) % 800),
        chats: 10 + ((index * 13) % 42),
        gifts: index % 5,
        diamonds: (index * 29) % 140,
        follows: index % 3,
      })),
  }))
  tell('/analytics/lives', ({ offset }) =>
    offset === undefined
      ? {
          lives: [0, 1, 2].map((index) => ({
            room: `740000000000000000${index}`,
            title: index === 1 ? '' : `Evening number ${index}`,
            startedAt: now() - (index + 1) * 86_400_000,
            endedAt: now() - (index + 1) * 86_400_000 + 95 * MINUTE,
            views: 4_000 + index * 700,
            newFollowers: 40 - index * 9,
          })),
          total: 4,
          next: 3,
        }
      : { lives: [{ room: '7400000000000000009', title: 'The first' }], total: 4 },
  )
  tell('/analytics/lives/:room', (_, { room = '' }) => ({
    room,
    title: '',
    likes: 12_000,
    comments: 801,
    uniqueViewers: 2_100,
    averageWatchSeconds: 95,
  }))

  app.put<{ Params: { name: FeatureName }; Body: { on: boolean } }>('/api/control/features/:name', async (request) => {
    const { name } = request.params
    script.asked.push({ what: `PUT ${path(request.url)}`, body: request.body })
    const refused = named(script.refuse, `PUT ${path(request.url)}`)
    if (refused !== undefined) throw script.refuse.get(refused)
    const was = script.features[name]
    // What is locked stays so until TikTok was asked.
    if (!(was.state === 'locked' && request.body.on))
      script.features[name] = feature(name, request.body.on ? 'on' : 'off')
    return script.features[name]
  })
  app.put<{ Body: Replies }>('/api/control/replies', async ({ body }) => {
    script.asked.push({ what: 'PUT /replies', body })
    script.replies = body
    return body
  })
  app.put<{ Params: { handle: string } }>('/api/control/watch/:handle', async ({ params }) => {
    script.watch = { ...script.watch, people: [...script.watch.people, { handle: params.handle }] }
    return script.watch
  })
  app.delete<{ Params: { handle: string } }>('/api/control/watch/:handle', async ({ params }) => {
    script.watch = { ...script.watch, people: script.watch.people.filter(({ handle }) => handle !== params.handle) }
    return script.watch
  })
  app.post('/api/control/watch/check', async () => script.watch)
  app.post<{ Body: { url: string } }>('/api/control/sign', async ({ body }) => ({
    url: `${body.url}&X-Bogus=abc`,
    userAgent: 'Mozilla/5.0 (signed)',
  }))

  await app.listen({ port: 0, host: '127.0.0.1' })
  return Object.assign(script, { url: `http://localhost:${(app.server.address() as { port: number }).port}` })
}
