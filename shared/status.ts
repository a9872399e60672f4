import type { Playing } from './recordings.ts'

/**
 * What GET /api/status answers and the setup page draws: how the program is doing, in a streamer's words. A field
 * nobody knows yet is absent. Times are epoch ms.
 */
export interface Status {
  /** The server's clock, so that a page whose own clock is off still counts down right. */
  readonly now: number
  /** `setup`: client or creator are missing. `connect`: nobody is connected. `waiting`: no LIVE is on. */
  readonly state: 'setup' | 'connect' | 'waiting' | 'live' | 'trouble'
  /** The TikTok handle, without the @. */
  readonly creator?: string
  readonly source?: {
    readonly kind: 'poll' | 'push' | 'cloud' | 'tikfinity' | 'replay'
    readonly lastAt?: number
    readonly nextAt?: number
    readonly verdict: {
      readonly code: string
      readonly whose: Whose
      readonly text: string
      readonly retryAt?: number
    }
  }
  /** `reconnect`: the account was connected and has to be connected again. */
  readonly token: {
    readonly state: 'none' | 'ok' | 'reconnect'
    readonly expiresAt?: number
    /** The last day this connection can live. */
    readonly reconnectBy?: number
  }
  /** `asked`: what a connection will ask for. `missing`: what it asked for and was not given. */
  readonly scopes: {
    readonly asked: readonly string[]
    readonly granted: readonly string[]
    readonly missing: readonly string[]
  }
  /** Calls left of the day. `assumed`: nobody told, the figures are ours. */
  readonly budget?: {
    readonly left: number
    readonly of: number
    readonly resetsAt: number
    readonly assumed: boolean
  }
  /** `sessions`: how many pages of this overlay are connected now. */
  readonly overlays: readonly { readonly name: string; readonly sessions: number }[]
  /** Where the events come from. `simulated`: nothing on screen is real. */
  readonly upstream: { readonly url: string; readonly simulated: boolean }
  /** What has to be registered with the OAuth client, letter by letter. */
  readonly redirectUri: string
  /** `fromEnvironment`: set where the program is started, so the page cannot change it. */
  readonly client: { readonly id?: string; readonly configured: boolean; readonly fromEnvironment: boolean }
  readonly live: {
    readonly since?: number
    readonly viewers?: number
    readonly likes: number
    readonly diamonds: number
    readonly gifts: number
    readonly follows: number
    readonly shares: number
    readonly chats: number
  }
  /** The recording that is played into the overlays: `live` and what is on screen are its own then. */
  readonly playing?: Playing
  /** What happened to Fanlight itself since it was started, and is mended: a damaged file was replaced, say. */
  readonly notices: readonly { readonly code: string; readonly at: number; readonly text: string }[]
  /** Somebody else runs this Fanlight, for many creators. Absent on a streamer's own computer. */
  readonly hosted?: {
    /** How long what happens in a LIVE is kept. */
    readonly keepsEventsMs: number
  }
}

export type Whose = 'you' | 'plan' | 'euler' | 'tiktok' | 'network' | 'fanlight'

/** One entry of GET /api/overlays. `name` is its id; `url` is a secret: its fragment holds the key. */
export interface OverlayLink {
  readonly name: string
  readonly kind: string
  readonly title: string
  readonly url: string
  readonly width: number
  readonly height: number
}

/** What can be sent by POST /api/test. */
export const TEST_TYPES = ['chat', 'gift', 'follow', 'share', 'subscribe', 'like', 'join', 'viewers'] as const
export type TestType = (typeof TEST_TYPES)[number]

/** What a refused request of /api is answered. */
export interface Refusal {
  readonly error: {
    readonly code: string
    readonly whose: Whose
    readonly text: string
    readonly next: 'again later' | 'reconnect' | 'upgrade' | 'fix' | 'never'
    /** How long to wait at least, where waiting helps. */
    readonly afterMs?: number
    /** Where to click to mend it: a path of this server, or https. */
    readonly link?: { readonly href: string; readonly text: string }
  }
}
