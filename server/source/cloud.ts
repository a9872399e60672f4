/** Euler's cloud WebSocket as a source: an API key instead of a consent, and Euler itself holds TikTok's socket. */
import { AppError } from '../errors.ts'
import { cloudAddress, cloudFault, cloudRefusal, readCloud } from '../euler/cloud.ts'
import { createFeedSource, type FeedSourceOptions } from './feed-source.ts'
import { HandshakeRefused } from './socket-feed.ts'
import type { Source } from './source.ts'

export interface CloudOptions extends FeedSourceOptions {
  /** wss://ws.eulerstream.com */
  readonly url: string
  readonly apiKey: string
}

/** Euler gives up after 60 s without a message from TikTok, and says so; longer than this it is Euler that is gone. */
const SILENCE_MS = 90_000
/** A connection costs about two of the day's calls, so a LIVE is not waited for every few seconds. */
const NOT_LIVE_MS = 2 * 60_000

export const createCloud = (options: CloudOptions): Source =>
  createFeedSource(
    {
      kind: 'cloud',
      url: cloudAddress(options.url, options),
      read: readCloud,
      fault: (cause) => {
        if (cause === 'unreachable') return unreachable()
        if (cause === 'silent') return cloudFault(4006)
        return cause instanceof HandshakeRefused ? cloudRefusal(cause.status) : cloudFault(cause.code)
      },
      silenceMs: SILENCE_MS,
      notLiveMs: NOT_LIVE_MS,
      quiet: { code: 'STARTING', whose: 'fanlight', text: 'Fanlight asks Euler Stream’s cloud for your LIVE.' },
      fine: { code: 'FINE', whose: 'fanlight', text: 'Your LIVE is coming in through Euler Stream’s cloud.' },
    },
    options,
  )

const unreachable = () =>
  new AppError('CLOUD_UNREACHABLE', {
    whose: 'network',
    next: 'again later',
    text: 'Euler Stream’s cloud cannot be reached. Check your internet connection; Fanlight keeps trying.',
  })
