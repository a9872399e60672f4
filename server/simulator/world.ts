/** What the routes share: the state of one simulated Euler Stream. */
import type { Clock } from '../clock.ts'
import type { Calls } from './calls.ts'
import type { Standing } from './control/standing.ts'
import type { Viewer } from './crowd.ts'
import type { Faults } from './faults.ts'
import type { OAuthClient } from './oauth/authorize-request.ts'
import type { Grants } from './oauth/grants.ts'
import type { Cookies } from './push/cookies.ts'
import type { Polls } from './polls.ts'
import type { Pushes } from './push/pushes.ts'
import type { Random } from './random.ts'
import type { RateLimits } from './rate-limits.ts'
import type { Settings } from './settings.ts'
import type { Stage } from './stage.ts'

export interface World {
  readonly clock: Clock
  readonly random: Random
  readonly settings: Settings
  readonly faults: Faults
  readonly grants: Grants
  readonly rates: RateLimits
  readonly stage: Stage
  readonly calls: Calls
  readonly polls: Polls
  readonly pushes: Pushes
  readonly cookies: Cookies
  /** ws:// address of the push socket. */
  readonly pushServer: () => string
  readonly client: OAuthClient
  /** Under what name the calls of every token are counted; each by itself, if absent. */
  readonly countedAs: string | undefined
  /** Wanted where a call brings one. */
  readonly apiKey: string
  /** Whose LIVE this is, without the @. */
  readonly handle: string
  /** Who is muted, banned or a moderator. */
  readonly standing: Standing
  readonly people: () => readonly Viewer[]
  /** Whether other creators are live, by handle in small letters. */
  readonly others: Map<string, boolean>
}
