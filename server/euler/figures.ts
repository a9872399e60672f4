/** Numbers that Euler tells: who is live, rankings, earnings, analytics; and addresses that it signs. Readers of answers. */
import { AppError } from '../errors.ts'
import type { Answer } from './answer.ts'
import { list, readEnvelope, readJson, readTikTok, record, type Json } from './tiktok-answer.ts'
import { id, instant, known, number, picture, text } from './values.ts'

/** Most that one live check may ask about. */
export const LIVE_CHECK_MOST = 50

export interface LiveAnswer {
  readonly live: boolean
  readonly room?: string
}

/** By what was asked about: handles (the documentation) or numbers (the OpenAPI). Whoever the answer leaves out is left out. */
export function readLiveChecks(answer: Answer, now: number): ReadonlyMap<string, LiveAnswer> {
  const json = readJson(answer, now)
  const response = record(json['response'])
  const found = new Map<string, LiveAnswer>()
  for (const place of [json, record(json['data']), response, record(response['data'])]) {
    for (const [who, told] of Object.entries(place)) {
      const live = typeof told === 'boolean' ? told : record(told)['is_live']
      if (typeof live === 'boolean') found.set(who, { live, ...known({ room: id(record(told)['room_id']) }) })
    }
  }
  return found
}

/** Somebody's number by their handle; undefined where the answer has none. */
export const readPersonId = (answer: Answer, now: number): string | undefined => {
  const json = readJson(answer, now)
  return id(json['numeric_user_id'], record(json['response'])['numeric_user_id'])
}

/** The number of the account that is connected; undefined where the answer has none. */
export const readUserInfo = (answer: Answer, now: number): string | undefined =>
  id(record(readJson(answer, now)['user'])['uid'])

/** The account that is connected, as far as the answer tells. */
export function readAccount(answer: Answer, now: number): { readonly id?: string; readonly handle?: string } {
  const user = record(readJson(answer, now)['user'])
  const { uniqueId } = user
  return {
    ...known({ id: id(user['uid']) }),
    ...(typeof uniqueId === 'string' && uniqueId !== '' ? { handle: uniqueId } : {}),
  }
}

export interface Rank {
  readonly rank: number
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly picture?: string
  readonly diamonds?: number
  readonly diamondsText?: string
  readonly followers?: number
  readonly room?: string
}

export interface Ranking {
  readonly title?: string
  /** Epoch ms. */
  readonly resetsAt?: number
  readonly places: readonly Rank[]
}

export function readRankings(answer: Answer, now: number): Ranking {
  const envelope = readEnvelope(answer, now)
  const places = list(envelope['ranks']).flatMap((entry, index) => {
    const rank = record(entry)
    const user = record(rank['user'])
    const handle = text(user['unique_id']) ?? ''
    return {
      rank: number(rank['rank']) ?? index + 1,
      id: id(user['numeric_id']) ?? '',
      handle,
      name: text(user['nickname']) ?? handle,
      ...known({
        picture: picture(user['avatar_thumb']),
        diamonds: number(rank['diamonds']),
        diamondsText: text(rank['diamonds_description']),
        followers: number(user['follower_count']),
        room: id(rank['room_id']),
      }),
    }
  })
  return { places, ...known({ title: text(envelope['rank_title']), resetsAt: resetOf(envelope, now) }) }
}

/** `resets_in` needs no agreement of clocks, but nobody says whether it counts seconds or ms: `resets_at` comes first. */
function resetOf(envelope: Json, now: number): number | undefined {
  const at = instant(envelope['resets_at'])
  if (at !== undefined) return at
  const span = number(envelope['resets_in'])
  if (span === undefined || span < 0) return undefined
  // More seconds than a week can only be ms.
  return now + (span > 7 * 86_400 ? span : span * 1000)
}

export interface EarningsAnswer {
  readonly diamonds?: number
  readonly estimate?: number
  readonly currency?: string
  readonly resetsAt?: number
}

export function readEarnings(answer: Answer, now: number): EarningsAnswer {
  const envelope = readEnvelope(answer, now)
  return known({
    diamonds: number(envelope['diamonds']),
    estimate: number(envelope['earnings_estimate']),
    currency: text(envelope['earnings_estimate_currency']),
    resetsAt: resetOf(envelope, now),
  })
}

export interface SignedAnswer {
  readonly url: string
  readonly userAgent?: string
}

/** Throws AppError EULER_GARBLED where no signed address came. */
export function readSigned(answer: Answer, now: number): SignedAnswer {
  const envelope = readEnvelope(answer, now)
  const url = text(envelope['signedUrl']) ?? text(envelope['signed_url'])
  if (url === undefined || !url.startsWith('https://')) {
    throw new AppError('EULER_GARBLED', {
      whose: 'euler',
      next: 'again later',
      text: 'Euler Stream’s answer holds no signed address. Try again in a moment.',
    })
  }
  return { url, ...known({ userAgent: text(envelope['userAgent']) }) }
}

export interface LiveSummary {
  readonly room: string
  readonly title: string
  readonly startedAt?: number
  readonly endedAt?: number
  readonly views?: number
  readonly newFollowers?: number
  readonly diamonds?: number
}

export interface LiveList {
  readonly lives: readonly LiveSummary[]
  readonly total?: number
}

export function readLives(answer: Answer, now: number): LiveList {
  const data = record(readTikTok(answer, now).data)
  const lives = list(data['video_list']).flatMap((entry) => {
    const live = record(entry)
    const room = id(live['room_id'])
    if (room === undefined) return []
    return {
      room,
      title: text(live['title']) ?? '',
      ...known({
        startedAt: instant(live['start_time']),
        endedAt: instant(live['end_time']),
        views: number(live['views']),
        newFollowers: number(live['new_followers']),
        diamonds: number(live['diamonds']),
      }),
    }
  })
  return { lives, ...known({ total: number(data['total']) }) }
}

export interface LiveDetail extends Omit<LiveSummary, 'room'> {
  readonly gifters?: number
  readonly comments?: number
  readonly likes?: number
  readonly shares?: number
  readonly uniqueViewers?: number
  readonly mostViewers?: number
  readonly averageViewers?: number
  readonly averageWatchSeconds?: number
}

/** The newer figures where TikTok has them, else the older. */
export function readLive(answer: Answer, now: number): LiveDetail {
  const data = record(readTikTok(answer, now).data)
  const newer = record(data['new_analytics'])
  const older = record(data['analytics'])
  const group = (name: string): Json => ({ ...record(older[name]), ...record(newer[name]) })
  const [earnings, interaction, views] = [group('earnings'), group('interaction'), group('views')]
  return {
    title: text(data['title']) ?? '',
    ...known({
      startedAt: instant(data['start_time']),
      endedAt: instant(data['end_time']),
      diamonds: number(earnings['diamonds']),
      gifters: number(interaction['gifters']) ?? number(earnings['gifters']),
      comments: number(interaction['comment']),
      likes: number(interaction['likes']),
      shares: number(interaction['shares']),
      newFollowers: number(interaction['new_followers']),
      views: number(views['total_views']),
      uniqueViewers: number(views['unique_viewers']),
      mostViewers: number(views['top_viewer_count']),
      averageViewers: number(views['anchor_live_acu']),
      averageWatchSeconds: number(views['average_watch_time']),
    }),
  }
}

export interface InteractionsAnswer {
  readonly comments: number
  readonly likes: number
  readonly shares: number
  readonly watchedSeconds?: number
  readonly followedAt?: number
  readonly lines: readonly { readonly id: string; readonly at?: number; readonly text: string }[]
}

export function readInteractions(answer: Answer, now: number): InteractionsAnswer {
  const data = record(readTikTok(answer, now).data)
  return {
    comments: number(data['comment_count']) ?? 0,
    likes: number(data['like_count']) ?? 0,
    shares: number(data['share_count']) ?? 0,
    ...known({ watchedSeconds: number(data['watch_duration']), followedAt: instant(data['follow_time']) }),
    lines: list(data['comment_list']).flatMap((entry) => {
      const line = record(entry)
      const words = text(line['content'])
      return words === undefined
        ? []
        : { id: id(line['msg_id']) ?? '', text: words, ...known({ at: instant(line['event_time']) }) }
    }),
  }
}
