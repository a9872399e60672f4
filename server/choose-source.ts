/** The configured sources, built: which of them can run depends on what is there, an account, a handle, a key. */
import type { Status } from '../shared/status.ts'
import type { Clock } from './clock.ts'
import { isLoopback, type Config, type SourceName } from './config.ts'
import type { Euler } from './euler/euler.ts'
import { addressOf } from './euler/push-address.ts'
import { askRateLimits, createFetcher } from './euler/webcast.ts'
import type { TokenLender } from './euler/with-token.ts'
import { createCloud } from './source/cloud.ts'
import type { SourceLog } from './source/intake.ts'
import { createPoller } from './source/poller.ts'
import { createAuto, createPush, type PushOptions } from './source/push.ts'
import { openSocket } from './source/socket-feed.ts'
import type { Source, SourceStatus } from './source/source.ts'
import { createStandby } from './source/standby.ts'
import { createTikfinity } from './source/tikfinity.ts'

export interface SourceParts {
  readonly config: Config
  readonly clock: Clock
  readonly random: () => number
  readonly log: SourceLog
  readonly euler: Euler
  /** Absent while no account is connected. */
  readonly tokens: TokenLender | undefined
  /** The creator's, without the @. */
  readonly handle: string | undefined
  /** Which part of the day's calls is this creator's, 0 to 1: where several share an account. All of them, if absent. */
  readonly share?: () => number
  /** Throws where another may be asking by now. Called right before each ask. */
  readonly mayAsk: () => void
}

/** Of TikTok's socket; a busy room's are some hundred kB. */
const LARGEST_FRAME_BYTES = 8 * 1024 * 1024

/** Sources that need neither consent nor OAuth client. */
const WITHOUT_ACCOUNT: ReadonlySet<SourceName> = new Set(['cloud', 'tikfinity'])

export const needsAccount = ({ sources }: Pick<Config, 'sources'>): boolean =>
  !sources.some((name) => WITHOUT_ACCOUNT.has(name))

/** Nothing is asked of TikFinity but what it shows: it knows itself whose LIVE that is. */
export const needsHandle = ({ sources }: Pick<Config, 'sources'>): boolean => !sources.includes('tikfinity')

/**
 * Where the events of the source that runs come from; of the first one named, while none does. `simulated`: Euler Stream
 * itself never lives on this computer.
 */
export function upstreamOf(
  { sources: [first], eulerApi, eulerCloud, tikfinity }: Config,
  running: SourceStatus['kind'] | undefined,
): Status['upstream'] {
  const kind = running ?? first
  if (kind === 'tikfinity') return { url: tikfinity, simulated: false }
  const url = kind === 'cloud' ? eulerCloud : eulerApi
  return { url, simulated: isLoopback(new URL(url).hostname) }
}

/** Undefined while none of them can run. */
export function chooseSource(parts: SourceParts): Source | undefined {
  const sources = parts.config.sources.flatMap((name) => build(name, parts) ?? [])
  const [first, ...others] = sources
  return first && createStandby({ ...parts, sources: [first, ...others] })
}

function build(name: SourceName, { config, handle, tokens, ...parts }: SourceParts): Source | undefined {
  const feed = { ...parts, handle: handle ?? 'tikfinity', open: openSocket }
  if (name === 'tikfinity') return createTikfinity({ ...feed, url: config.tikfinity })
  if (handle === undefined) return undefined
  if (name === 'cloud') {
    const { eulerApiKey: apiKey } = config
    return apiKey === undefined ? undefined : createCloud({ ...feed, url: config.eulerCloud, apiKey })
  }
  if (tokens === undefined) return undefined
  const options = pushOptions({ ...parts, handle, tokens })
  return { auto: createAuto, push: createPush, poll: createPoller }[name](options)
}

type PushParts = Omit<SourceParts, 'config' | 'tokens' | 'handle'> & {
  readonly tokens: TokenLender
  readonly handle: string
}

function pushOptions({ euler, clock, random, log, tokens, handle, share, mayAsk }: PushParts): PushOptions {
  const ask = createFetcher(euler, { tokens, now: clock.now, mayAsk })
  const rules = { loopback: isLoopback(new URL(euler.api).hostname), random }
  return {
    handle,
    clock,
    random,
    log,
    ...(share === undefined ? {} : { share }),
    ask: (cursor, room, signal) => ask({ handle, cursor, room }, signal),
    rateLimits: async (signal) => askRateLimits(euler, await tokens.accessToken(), clock.now, signal),
    async connect(offer, signal) {
      const address = addressOf(offer, rules)
      mayAsk()
      return openSocket({ ...address, maxBytes: LARGEST_FRAME_BYTES }, signal)
    },
  }
}
