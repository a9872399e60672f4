/** What each answer of this room may hold; a field that is not listed never leaves. The shared interfaces are the types. */
import { Type, type TSchema } from '@fastify/type-provider-typebox'
import type {
  Actions,
  Comments,
  Control,
  Done,
  Earnings,
  Feature,
  Features,
  Feed,
  Interactions,
  LiveFigures,
  OwnFigures,
  PastLives,
  People,
  PersonCard,
  Rankings,
  Replies,
  Signed,
  WatchList,
} from '../../shared/control.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { Refusal } from '../../shared/status.ts'

const optional = Type.Optional
const text = Type.String()
const number = Type.Number()
const flag = Type.Boolean()
const many = Type.Array
const listing = <Shape>(schema: TSchema) => Type.Unsafe<Shape>(schema)

const link = Type.Object({ href: text, text })
const feature = Type.Object({
  name: text,
  title: text,
  scope: text,
  state: text,
  explains: text,
  locked: optional(Type.Object({ by: text, text, link: optional(link) })),
})
export const featureSchema = listing<Feature>(feature)
export const featuresSchema = listing<Features>(Type.Object({ features: many(feature) }))

const comments = Type.Object({ on: optional(flag), until: optional(number), trouble: optional(text) })
export const commentsSchema = listing<Comments>(comments)

const wentLive = many(Type.Object({ handle: text, at: number }))

export const controlSchema = listing<Control>(
  Type.Object({
    now: number,
    creator: optional(text),
    live: optional(Type.Object({ room: text, since: optional(number), paused: flag })),
    features: many(feature),
    comments,
    automatic: Type.Object({ state: text, held: optional(Type.Object({ until: number, text })) }),
    news: wentLive,
  }),
)

/** Events are ours to the last field: source/ has made them by an allow-list of its own. */
export const feedSchema = listing<Feed>(
  Type.Object({
    cursor: text,
    gap: flag,
    events: many(Type.Unsafe<LiveEvent>(Type.Object({}, { additionalProperties: true }))),
  }),
)

const person = Type.Object({
  id: text,
  handle: text,
  name: text,
  picture: optional(text),
  host: optional(flag),
  moderator: optional(flag),
  subscriber: optional(flag),
  follower: optional(flag),
  friend: optional(flag),
  topGifter: optional(number),
  gifterLevel: optional(number),
  teamLevel: optional(number),
  newGifter: optional(flag),
})

export const cardSchema = listing<PersonCard>(
  Type.Object({
    person,
    firstSeenAt: optional(number),
    lastSeenAt: optional(number),
    chats: number,
    gifts: number,
    diamonds: number,
    likes: number,
    lines: many(Type.Object({ id: text, at: number, text })),
    muted: optional(Type.Object({ until: optional(number) })),
    banned: flag,
  }),
)

export const interactionsSchema = listing<Interactions>(
  Type.Object({
    comments: number,
    likes: number,
    shares: number,
    watchedSeconds: optional(number),
    followedAt: optional(number),
    lines: many(Type.Object({ id: text, at: optional(number), text })),
  }),
)

const action = Type.Object({
  id: text,
  at: number,
  by: text,
  kind: text,
  person: optional(Type.Object({ id: text, name: optional(text) })),
  detail: optional(text),
  done: flag,
  refusal: optional(Type.Object({ code: text, text })),
})
export const doneSchema = listing<Done>(Type.Object({ ok: Type.Literal(true), action }))
export const actionsSchema = listing<Actions>(Type.Object({ actions: many(action), older: optional(text) }))

export const peopleSchema = listing<People>(
  Type.Object({
    people: many(
      Type.Object({ id: text, handle: text, name: text, picture: optional(text), mutedUntil: optional(number) }),
    ),
    total: optional(number),
    nextPage: optional(number),
  }),
)

const words = (most: number) => Type.String({ minLength: 1, maxLength: most })
/** Both what is taken and what is answered. */
export const repliesSchema = Type.Object({
  quick: Type.Array(words(150), { maxItems: 20 }),
  automatic: Type.Object({
    on: flag,
    everySeconds: Type.Integer({ minimum: 1, maximum: 3_600 }),
    perPersonSeconds: Type.Integer({ minimum: 1, maximum: 86_400 }),
    rules: Type.Array(
      Type.Object({
        on: Type.Union([Type.Literal('command'), Type.Literal('keyword')]),
        word: words(50),
        text: words(150),
      }),
      { maxItems: 50 },
    ),
  }),
})
export const repliesAnswerSchema = listing<Replies>(repliesSchema)

export const watchSchema = listing<WatchList>(
  Type.Object({
    people: many(
      Type.Object({
        handle: text,
        live: optional(flag),
        since: optional(Type.Object({ at: number, atLeast: flag })),
        checkedAt: optional(number),
        problem: optional(text),
      }),
    ),
    most: number,
    nextCheckAt: optional(number),
    news: wentLive,
    trouble: optional(Type.Object({ code: text, text, link: optional(link) })),
  }),
)

const ranked = Type.Object({
  rank: number,
  id: text,
  handle: text,
  name: text,
  picture: optional(text),
  diamonds: optional(number),
  diamondsText: optional(text),
  followers: optional(number),
  room: optional(text),
  me: flag,
})
export const rankingsSchema = listing<Rankings>(
  Type.Object({
    period: text,
    region: text,
    category: optional(text),
    title: optional(text),
    askedAt: number,
    resetsAt: optional(number),
    places: many(ranked),
    mine: optional(ranked),
  }),
)

export const earningsSchema = listing<Earnings>(
  Type.Object({
    askedAt: number,
    today: Type.Object({ diamonds: optional(number), estimate: optional(number), currency: optional(text) }),
    resetsAt: optional(number),
    days: many(Type.Object({ day: text, diamonds: number, estimate: optional(number) })),
  }),
)

export const figuresSchema = listing<OwnFigures>(
  Type.Object({
    room: optional(text),
    since: optional(number),
    totals: Type.Object({
      chats: number,
      chatters: number,
      gifts: number,
      gifters: number,
      diamonds: number,
      likes: number,
      follows: number,
      shares: number,
      joins: number,
      subscribes: number,
    }),
    viewers: Type.Object({
      now: optional(number),
      most: optional(number),
      average: optional(number),
      total: optional(number),
    }),
    minutes: many(
      Type.Object({
        at: number,
        viewers: optional(number),
        likes: number,
        chats: number,
        gifts: number,
        diamonds: number,
        follows: number,
      }),
    ),
  }),
)

const pastLive = {
  room: text,
  title: text,
  startedAt: optional(number),
  endedAt: optional(number),
  views: optional(number),
  newFollowers: optional(number),
  diamonds: optional(number),
}
export const livesSchema = listing<PastLives>(
  Type.Object({ lives: many(Type.Object(pastLive)), total: optional(number), next: optional(number) }),
)
export const liveFiguresSchema = listing<LiveFigures>(
  Type.Object({
    ...pastLive,
    gifters: optional(number),
    comments: optional(number),
    likes: optional(number),
    shares: optional(number),
    uniqueViewers: optional(number),
    mostViewers: optional(number),
    averageViewers: optional(number),
    averageWatchSeconds: optional(number),
  }),
)

export const signedSchema = listing<Signed>(Type.Object({ url: text, userAgent: optional(text) }))

const refusal = listing<Refusal>(
  Type.Object({
    error: Type.Object({ code: text, whose: text, text, next: text, afterMs: optional(number), link: optional(link) }),
  }),
)
/** For the errors of every route. */
export const refusals = { '4xx': refusal, '5xx': refusal }
