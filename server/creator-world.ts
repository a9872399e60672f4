/** What a creator is given: by the world, and by whoever runs Fanlight for many. */
import type { Backplane } from './backplane/backplane.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Hub } from './hub/hub.ts'
import type { Notice } from './notices.ts'
import type { SocketRoute } from './socket/socket-route.ts'
import type { Verdict } from './source/source.ts'
import type { Store } from './store/store.ts'
import type { TextSeal } from './token/seal.ts'
import type { AppLog, Random } from './world.ts'

/** What a creator's rooms take from the world. */
export interface CreatorWorld {
  /** Names the creator in the backplane. */
  readonly id: string
  readonly config: Config
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  readonly log: AppLog
  readonly recentLog: () => readonly string[]
  readonly random: Random
  readonly store: Store
  readonly seal: TextSeal
  readonly backplane: Backplane
  readonly hub: Hub
  /** Where recordings are kept. */
  readonly dataDir: string
  /** What has to be registered with the OAuth client; known once the server listens. */
  readonly redirectUri: () => string
  readonly notices: () => readonly Notice[]
  /** Where overlays have pictures from. */
  readonly pictures: string
  /** Undefined until the server listens. */
  readonly sockets: () => Pick<SocketRoute, 'sessions' | 'keys' | 'revoke' | 'pushSettings'> | undefined
  /** What this creator is told by others than themselves; absent where nobody else has a say. */
  readonly hosting?: Hosting
}

/** What whoever runs Fanlight for many decides for one of them. */
export interface Hosting {
  /** Whose LIVE it is, or is said to be. */
  readonly handle: () => string | undefined
  readonly saveHandle: (handle: string) => Promise<void>
  /** Whether the source may run, here. */
  readonly mayRun: () => boolean
  /** What keeps it from running, in words for the creator. */
  readonly held: () => Verdict | undefined
  /** Which part of the day's calls is this creator's, 0 to 1. */
  readonly share: () => number
  /** Told what the source says of itself, at each change. */
  readonly onVerdict: (code: string) => void
  /** What each overlay key begins with, so that it tells whose it is. */
  readonly keyPrefix: string
  /** How long events are kept. */
  readonly keepsEventsMs: number
}
