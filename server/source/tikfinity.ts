/** TikFinity's feed on the streamer's own computer as a source: it needs no account of ours, only TikFinity running. */
import { AppError } from '../errors.ts'
import { createFeedSource, type FeedSourceOptions } from './feed-source.ts'
import type { Source } from './source.ts'
import { readTikfinity } from './tikfinity-words.ts'

export interface TikfinityOptions extends FeedSourceOptions {
  /** ws://localhost:21213 */
  readonly url: string
}

const NOT_LIVE_MS = 10_000

export const createTikfinity = (options: TikfinityOptions): Source =>
  createFeedSource(
    {
      kind: 'tikfinity',
      url: options.url,
      read: readTikfinity,
      fault: (cause) => (cause === 'unreachable' ? unreachable() : gone()),
      // It speaks only when something happens.
      silenceMs: Number.POSITIVE_INFINITY,
      notLiveMs: NOT_LIVE_MS,
      quiet: {
        code: 'NOT_LIVE',
        whose: 'you',
        text: 'TikFinity is connected. Fanlight waits for your LIVE to begin there.',
      },
      fine: { code: 'FINE', whose: 'fanlight', text: 'Your LIVE is coming in through TikFinity.' },
    },
    options,
  )

const unreachable = () =>
  new AppError('TIKFINITY_MISSING', {
    whose: 'you',
    next: 'again later',
    text: 'TikFinity does not answer on this computer. Start the TikFinity app and connect it to your LIVE; Fanlight keeps trying.',
  })

const gone = () =>
  new AppError('TIKFINITY_GONE', {
    whose: 'you',
    next: 'again later',
    text: 'TikFinity closed its connection. Is it still running? Fanlight keeps trying.',
  })
