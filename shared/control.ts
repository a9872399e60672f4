/**
 * What /api/control answers and takes: the creator's own hands on the LIVE. docs/control-api.md lists the routes. Ids are
 * decimal strings (they pass 2^53), times epoch ms, spans whole seconds where the name says so. A field that nobody knows
 * yet is absent. Refused requests are answered with `Refusal` of status.ts.
 */
import type { LiveEvent, Person } from './events.ts'

// ---- features: what is turned on, and what Euler lets us do ------------------------------------------------------

/** One per scope of Euler's; the order is that of the page. */
export const FEATURES = [
  'feed',
  'chat',
  'mute',
  'ban',
  'comments',
  'moderators',
  'analytics',
  'watch',
  'rankings',
  'earnings',
  'sign',
] as const
export type FeatureName = (typeof FEATURES)[number]

export interface Feature {
  readonly name: FeatureName
  readonly title: string
  /** As the documentation spells it, such as webcast:chat. */
  readonly scope: string
  /** `locked`: it is turned on, and something keeps it from working: see `locked`. */
  readonly state: 'on' | 'locked' | 'off'
  /** One sentence: what the streamer gets, and why TikTok is going to ask. Shown before TikTok's screen. */
  readonly explains: string
  readonly locked?: {
    /**
     * `scope`: TikTok was not asked yet, or said no. `refused`: Euler gives this permission to no one of this client.
     * `plan`: Euler wants a bigger plan. `connection`: no account is connected.
     */
    readonly by: 'scope' | 'refused' | 'plan' | 'connection'
    /** What is missing and what to do, in plain words. */
    readonly text: string
    /** The button: a page of Fanlight's (/connect?add=…) or Euler's price list. */
    readonly link?: Link
  }
}

/** `href`: a path of this server, or https. */
export interface Link {
  readonly href: string
  readonly text: string
}

/** GET /api/control/features */
export interface Features {
  readonly features: readonly Feature[]
}

// ---- overview ----------------------------------------------------------------------------------------------------

/** GET /api/control: what the dock shows before anybody clicks. Asks nobody, so it may be asked every second. */
export interface Control {
  readonly now: number
  readonly creator?: string
  /** The LIVE that runs; absent while there is none. Moderation and chat need it. */
  readonly live?: { readonly room: string; readonly since?: number; readonly paused: boolean }
  readonly features: readonly Feature[]
  readonly comments: Comments
  readonly automatic: AutomaticState
  /** Who of the watch list went live lately, newest first. */
  readonly news: readonly WentLive[]
}

// ---- the feed and the people in it -------------------------------------------------------------------------------

/**
 * GET /api/control/feed?after=<cursor>&types=chat,gift&most=200&wait=20: events after the cursor, oldest first. Without
 * `after` the newest. `wait` (0 to 25 seconds) holds the answer back until there is something.
 */
export interface Feed {
  /** Handed back as `after`. */
  readonly cursor: string
  /** Something between `after` and these is no longer kept: begin anew with these. */
  readonly gap: boolean
  readonly events: readonly LiveEvent[]
}

/** GET /api/control/people/:id: what Fanlight has seen of someone in the kept events. */
export interface PersonCard {
  readonly person: Person
  readonly firstSeenAt?: number
  readonly lastSeenAt?: number
  readonly chats: number
  readonly gifts: number
  readonly diamonds: number
  readonly likes: number
  /** Newest first, 20 at most. */
  readonly lines: readonly { readonly id: string; readonly at: number; readonly text: string }[]
  /** As far as Fanlight did it or was told: `until` is absent for good. */
  readonly muted?: { readonly until?: number }
  readonly banned: boolean
}

/** GET /api/control/people/:id/interactions: TikTok's own figures of one viewer in this LIVE (scope webcast:live_analytics). */
export interface Interactions {
  readonly comments: number
  readonly likes: number
  readonly shares: number
  readonly watchedSeconds?: number
  readonly followedAt?: number
  readonly lines: readonly { readonly id: string; readonly at?: number; readonly text: string }[]
}

// ---- actions and their list --------------------------------------------------------------------------------------

/** What every action that went through answers. */
export interface Done {
  readonly ok: true
  /** As it stands in the list of actions. */
  readonly action: Action
}

export type ActionKind =
  | 'chat'
  | 'mute'
  | 'unmute'
  | 'ban'
  | 'unban'
  | 'comments-on'
  | 'comments-off'
  | 'moderator-add'
  | 'moderator-remove'

/** One line of the list of actions: who did what to whom, when, and how it ended. */
export interface Action {
  readonly id: string
  readonly at: number
  /** `page`: somebody clicked. `script`: a Stream Deck or the like. `automatic`: an automatic reply. `timer`: a pause that ended. */
  readonly by: 'page' | 'script' | 'automatic' | 'timer'
  readonly kind: ActionKind
  /** Whom it was about; `name` as far as anybody told it. */
  readonly person?: { readonly id: string; readonly name?: string }
  /** The message sent, or how long: "30 seconds". */
  readonly detail?: string
  readonly done: boolean
  /** The code and the words of the refusal, where it was refused. */
  readonly refusal?: { readonly code: string; readonly text: string }
}

/** GET /api/control/audit?before=<id>&most=50, newest first; 1,000 are kept. */
export interface Actions {
  readonly actions: readonly Action[]
  /** Hand to `before` for older ones; absent at the end. */
  readonly older?: string
}

// ---- chat --------------------------------------------------------------------------------------------------------

/** What TikTok takes in one message. */
export const MAX_MESSAGE = 150

/** One automatic answer. */
export interface ReplyRule {
  /** `command`: the message begins with it, such as !discord. `keyword`: it stands anywhere, as whole words. Case does not matter. */
  readonly on: 'command' | 'keyword'
  /** 1 to 50 characters. */
  readonly word: string
  /** 1 to 150 characters; {name}, {handle}, {viewers}, {likes} and {creator} are filled in. */
  readonly text: string
}

/** GET and PUT /api/control/replies */
export interface Replies {
  /** One-click messages, 20 at most. */
  readonly quick: readonly string[]
  readonly automatic: {
    /** Off until somebody turns it on. */
    readonly on: boolean
    /** The least time between two automatic replies at all, 1 to 3600. */
    readonly everySeconds: number
    /** The least time between two to the same person, 1 to 86400. */
    readonly perPersonSeconds: number
    /** 50 at most; the first that fits answers. */
    readonly rules: readonly ReplyRule[]
  }
}

/** Whether automatic replies run. `held`: turned on, and waiting because of a refusal. */
export interface AutomaticState {
  readonly state: 'on' | 'off' | 'held'
  readonly held?: { readonly until: number; readonly text: string }
}

// ---- moderation --------------------------------------------------------------------------------------------------

/** -1 is for good. */
export const MUTE_SECONDS = [5, 30, 60, 300, -1] as const
export type MuteSeconds = (typeof MUTE_SECONDS)[number]

export interface ListedPerson {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly picture?: string
  /** Of the muted, where Fanlight muted them itself. */
  readonly mutedUntil?: number
}

/** GET /api/control/mutes?page=0, /api/control/bans?page=0 and /api/control/moderators. */
export interface People {
  readonly people: readonly ListedPerson[]
  /** Of all pages, where TikTok tells. */
  readonly total?: number
  /** Hand to `page`; absent on the last. */
  readonly nextPage?: number
}

/** GET /api/control/comments; `on` is absent while Fanlight does not know: TikTok tells it to nobody. */
export interface Comments {
  readonly on?: boolean
  /** When a timed pause ends and Fanlight turns comments on again. It survives a restart. */
  readonly until?: number
  /** Why they are not on again although it is time: Fanlight keeps trying. */
  readonly trouble?: string
}

/** PUT /api/control/comments → Done */
export interface CommentsChange {
  readonly on: boolean
  /** With `on: false`: turn them on again after so long, 5 to 86400. */
  readonly forSeconds?: number
}

// ---- who is live -------------------------------------------------------------------------------------------------

export interface Watched {
  readonly handle: string
  /** Absent until it was looked up. */
  readonly live?: boolean
  /** Since when it is so, as far as Fanlight saw; `atLeast`: it was so already when Fanlight first looked. */
  readonly since?: { readonly at: number; readonly atLeast: boolean }
  readonly checkedAt?: number
  /** Why it could not be looked up: TikTok knows nobody by this name, say. */
  readonly problem?: string
}

export interface WentLive {
  readonly handle: string
  readonly at: number
}

/** GET /api/control/watch; PUT and DELETE /api/control/watch/:handle; POST /api/control/watch/check looks again, at most every 15 s. */
export interface WatchList {
  readonly people: readonly Watched[]
  readonly most: number
  readonly nextCheckAt?: number
  readonly news: readonly WentLive[]
  /** Why the last look failed. */
  readonly trouble?: { readonly code: string; readonly text: string; readonly link?: Link }
}

// ---- figures -----------------------------------------------------------------------------------------------------

export const RANKING_PERIODS = ['hourly', 'daily'] as const
export type RankingPeriod = (typeof RANKING_PERIODS)[number]
export const RANKING_REGIONS = [
  'US', 'GB', 'DE', 'RO', 'ES', 'BE', 'FR', 'CA', 'JP', 'BR', 'MX', 'CO', 'AR', 'CL', 'AU', 'KR', 'PE', 'PL', 'SG', 'IT',
] as const // prettier-ignore

/** GET /api/control/rankings?period=daily&region=US&category=gaming. Asked of Euler at most once a minute for the same question. */
export interface Rankings {
  readonly period: RankingPeriod
  readonly region: string
  readonly category?: string
  readonly title?: string
  readonly askedAt: number
  readonly resetsAt?: number
  readonly places: readonly RankedCreator[]
  /** My own place; absent where I am not in the list. */
  readonly mine?: RankedCreator
}

export interface RankedCreator {
  readonly rank: number
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly picture?: string
  readonly diamonds?: number
  /** Diamonds as TikTok words them ("12.3K"), where the number is not told. */
  readonly diamondsText?: string
  readonly followers?: number
  readonly room?: string
  readonly me: boolean
}

/** One day as Fanlight last saw it. */
export interface EarningsDay {
  /** YYYY-MM-DD, the day in which Euler counts it. */
  readonly day: string
  readonly diamonds: number
  readonly estimate?: number
}

/** GET /api/control/earnings. Money: never shown by anything that could be on stream; the feature is off until turned on. */
export interface Earnings {
  readonly askedAt: number
  readonly today: { readonly diamonds?: number; readonly estimate?: number; readonly currency?: string }
  readonly resetsAt?: number
  /** Oldest first, 90 at most, today included. Kept by Fanlight. */
  readonly days: readonly EarningsDay[]
}

/** GET /api/control/analytics: Fanlight's own figures of the running LIVE, counted from the events it saw. Asks nobody. */
export interface OwnFigures {
  readonly room?: string
  readonly since?: number
  readonly totals: {
    readonly chats: number
    readonly chatters: number
    readonly gifts: number
    readonly gifters: number
    readonly diamonds: number
    readonly likes: number
    readonly follows: number
    readonly shares: number
    readonly joins: number
    readonly subscribes: number
  }
  readonly viewers: {
    readonly now?: number
    readonly most?: number
    readonly average?: number
    readonly total?: number
  }
  /** Oldest first, one a minute, 1440 at most. A minute in which nothing came is left out. */
  readonly minutes: readonly {
    /** Its beginning. */
    readonly at: number
    /** The most at once. */
    readonly viewers?: number
    readonly likes: number
    readonly chats: number
    readonly gifts: number
    readonly diamonds: number
    readonly follows: number
  }[]
}

/** GET /api/control/analytics/lives?offset=0: past LIVEs, where the account may see them, newest first. */
export interface PastLives {
  readonly lives: readonly PastLive[]
  readonly total?: number
  /** Hand to `offset`; absent at the end. */
  readonly next?: number
}

export interface PastLive {
  readonly room: string
  readonly title: string
  readonly startedAt?: number
  readonly endedAt?: number
  readonly views?: number
  readonly newFollowers?: number
  readonly diamonds?: number
}

/** GET /api/control/analytics/lives/:room: TikTok's figures of one LIVE. */
export interface LiveFigures {
  readonly room: string
  readonly title: string
  readonly startedAt?: number
  readonly endedAt?: number
  readonly diamonds?: number
  readonly gifters?: number
  readonly comments?: number
  readonly likes?: number
  readonly shares?: number
  readonly newFollowers?: number
  readonly views?: number
  readonly uniqueViewers?: number
  readonly mostViewers?: number
  readonly averageViewers?: number
  readonly averageWatchSeconds?: number
}

/** POST /api/control/sign. For developers. */
export interface SignAsk {
  /** An https address of tiktok.com. */
  readonly url: string
  readonly method?: 'GET' | 'POST'
}

export interface Signed {
  readonly url: string
  /** The browser for which it was signed: send it along. */
  readonly userAgent?: string
}
