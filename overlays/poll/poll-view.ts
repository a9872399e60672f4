/** What is asked and how it stands: the streamer's own poll, or else TikTok's. Pure. */
import type { EventOf, Gift } from '../../shared/events.ts'
import { isTextShown } from '../../shared/filters.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { nextSecond } from '../parts/clock-text.ts'

export interface PollOption {
  /** What to write for it; '' where it is voted for by a gift, or in TikTok's own poll. */
  readonly word: string
  readonly text: string
  readonly gift?: Gift
  readonly votes: number
  /** Of all votes, from 0 to 1. */
  readonly share: number
  /** Nobody has more, and it has some. */
  readonly isAhead: boolean
}

export interface PollView {
  /** The same while it is the same poll. */
  readonly key: string
  readonly title: string
  readonly options: readonly PollOption[]
  readonly voters: number
  readonly isClosed: boolean
  /** The streamer's own: the chat has to be told how to vote. */
  readonly isOwn: boolean
  /** Epoch ms. */
  readonly endsAt?: number
}

type Settings = Pick<OverlaySettings<'poll'>, 'tiktok' | 'keepSeconds' | 'bannedWords'>

/** TikTok's result stays at least this long, or for ever until the next LIVE where a result is to stay. */
const tiktokUntil = (poll: EventOf<'poll'>, { keepSeconds }: Settings) =>
  keepSeconds === 0 ? Infinity : poll.at + keepSeconds * 1_000

function withShares(options: readonly Omit<PollOption, 'share' | 'isAhead'>[]): readonly PollOption[] {
  const all = options.reduce((sum, { votes }) => sum + votes, 0)
  const most = Math.max(0, ...options.map(({ votes }) => votes))
  return options.map((option) => ({
    ...option,
    share: all === 0 ? 0 : option.votes / all,
    isAhead: most > 0 && option.votes === most,
  }))
}

function viewOwn(ballot: EventOf<'ballot'>, settings: Settings, now: number): PollView {
  const plain = (text: string) => (isTextShown(text, settings) ? text : '…')
  return {
    key: ballot.round,
    title: plain(ballot.title),
    options: withShares(ballot.options.map((option) => ({ ...option, text: plain(option.text) }))),
    voters: ballot.options.reduce((sum, { votes }) => sum + votes, 0),
    isClosed: ballot.is === 'closed' || (ballot.endsAt !== undefined && now >= ballot.endsAt),
    isOwn: true,
    ...(ballot.endsAt === undefined ? {} : { endsAt: ballot.endsAt }),
  }
}

function viewTikToks(poll: EventOf<'poll'>, settings: Settings): PollView {
  const plain = (text: string) => (isTextShown(text, settings) ? text : '…')
  const options = poll.options.map(({ text, votes }) => ({ word: '', text: plain(text), votes }))
  return {
    key: `tiktok ${poll.poll}`,
    title: plain(poll.title ?? ''),
    options: withShares(options),
    voters: options.reduce((sum, { votes }) => sum + votes, 0),
    isClosed: poll.is === 'end',
    isOwn: false,
  }
}

/** undefined: nobody is asked anything. */
export function viewPoll(state: LiveState, settings: Settings, id: string, now: number): PollView | undefined {
  const ballot = state.show.ballots[id]
  if (ballot !== undefined) return viewOwn(ballot, settings, now)
  const { poll } = state
  if (poll === undefined || !settings.tiktok || state.stream.is === 'offline') return undefined
  if (poll.is === 'end' && now >= tiktokUntil(poll, settings)) return undefined
  return viewTikToks(poll, settings)
}

/** When time alone changes it, epoch ms. */
export function nextPollChange(state: LiveState, settings: Settings, id: string, now: number): number | undefined {
  const ballot = state.show.ballots[id]
  if (ballot !== undefined) {
    return ballot.is === 'open' && ballot.endsAt !== undefined ? nextSecond(ballot.endsAt, now) : undefined
  }
  const { poll } = state
  if (poll?.is !== 'end') return undefined
  const until = tiktokUntil(poll, settings)
  return until > now && until !== Infinity ? until : undefined
}

/** Whole percents that add up to a hundred, as people expect of them. */
export function percents(options: readonly PollOption[]): readonly number[] {
  const exact = options.map(({ share }) => share * 100)
  const floors = exact.map(Math.floor)
  const missing = options.some(({ votes }) => votes > 0) ? 100 - floors.reduce((sum, part) => sum + part, 0) : 0
  const most = exact.map((part, at) => ({ at, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest)
  const up = new Set(most.slice(0, missing).map(({ at }) => at))
  return floors.map((part, at) => (up.has(at) ? part + 1 : part))
}
