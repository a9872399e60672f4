/** Invented figures, the same for the same seed: past LIVEs, rankings, and who else is live. */
import { createHash } from 'node:crypto'
import type { World } from '../world.ts'
import { bigNumber, wirePerson } from './wire.ts'

const DAY_MS = 86_400_000

/** The same number for the same words, between 0 and `below`. */
const drawn = (words: string, below: number) =>
  Number(BigInt(`0x${createHash('sha256').update(words).digest('hex').slice(0, 12)}`) % BigInt(below))

/** A creator's number: 19 digits, the same for the same handle. */
export function numberOf({ stage, handle }: World, name: string): string {
  if (name.toLowerCase() === handle.toLowerCase()) return stage.host.id
  return `68${String(drawn(`a ${name}`, 10 ** 8)).padStart(8, '0')}${String(drawn(`b ${name}`, 10 ** 9)).padStart(9, '0')}`
}

export const isNobody = (name: string) => /^nobody/i.test(name)

const PAST_LIVES = 23

export function pastLives({ stage, handle }: World, now: number) {
  const today = Math.floor(now / DAY_MS) * DAY_MS
  return Array.from({ length: PAST_LIVES }, (_, index) => {
    const key = `${handle} live ${index}`
    const start = today - (index + 1) * DAY_MS + (18 + drawn(key, 4)) * 3_600_000
    const minutes = 45 + drawn(`${key} m`, 150)
    return {
      room_id: String(BigInt(stage.room().id) - (BigInt(index + 1) << 42n)),
      title: `Evening ${PAST_LIVES - index}`,
      cover: '',
      start_time: Math.floor(start / 1000),
      end_time: Math.floor(start / 1000) + minutes * 60,
      duration: minutes * 60,
      views: 900 + drawn(`${key} v`, 9_000),
      new_followers: drawn(`${key} f`, 140),
      diamonds: drawn(`${key} d`, 22_000),
    }
  })
}

type PastLive = ReturnType<typeof pastLives>[number]

/** The figures of the running LIVE, as far as TikTok's table has a place for them. */
export function thisLive({ stage }: World, now: number): PastLive {
  const room = stage.room()
  const diamonds = [...room.givers.values()].reduce((sum, giver) => sum + giver.diamonds, 0)
  return {
    room_id: room.id,
    title: 'On air',
    cover: '',
    start_time: Math.floor(now / 1000) - 600,
    end_time: 0,
    duration: 600,
    views: room.everCame,
    new_followers: 12,
    diamonds,
  }
}

export const detailOf = (live: PastLive) => ({
  title: live.title,
  cover_image_url: '',
  start_time: live.start_time,
  end_time: live.end_time,
  duration: live.duration,
  pause_duration: 0,
  is_first_live: false,
  analytics: {
    earnings: { diamonds: live.diamonds, gifters: Math.ceil(live.views / 90) },
    interaction: { comment: live.views, likes: live.views * 9, new_followers: live.new_followers, shares: 21 },
    views: {
      anchor_live_acu: Math.ceil(live.views / 12),
      average_watch_time: 214,
      top_viewer_count: Math.ceil(live.views / 6),
      total_views: live.views,
      unique_viewers: Math.ceil(live.views * 0.8),
    },
  },
  new_analytics: {
    earnings: { diamonds: live.diamonds, last_diamonds: 0, diamonds_details: {} },
    interaction: {
      comment: live.views,
      gifters: Math.ceil(live.views / 90),
      likes: live.views * 9,
      new_followers: live.new_followers,
      shares: 21,
    },
    views: {
      anchor_live_acu: Math.ceil(live.views / 12),
      average_watch_time: 214,
      top_viewer_count: Math.ceil(live.views / 6),
      total_views: live.views,
      unique_viewers: Math.ceil(live.views * 0.8),
    },
  },
})

const RANKED = 30

export function rankings(world: World, list: string, resetsAt: number, now: number) {
  const mine = 4 + drawn(`${list} mine`, RANKED - 8)
  const ranks = Array.from({ length: RANKED }, (_, index) => {
    const me = index + 1 === mine
    const name = me ? world.handle : `${list.toLowerCase().replace(/\W/g, '')}.star${index + 1}`
    const diamonds = Math.round(250_000 / (index + 1)) + drawn(`${list} ${index}`, 900)
    return {
      rank: index + 1,
      diamonds,
      diamonds_description: `${(diamonds / 1000).toFixed(1)}K`,
      room_id: me ? world.stage.room().id : numberOf(world, `${name} room`),
      user: {
        nickname: me ? world.stage.host.name : `Star ${index + 1}`,
        numeric_id: numberOf(world, name),
        unique_id: name,
        avatar_thumb: [],
        follower_count: 1_000 + drawn(name, 900_000),
        following_count: 12,
      },
    }
  })
  return {
    ranks,
    rank_title: list,
    rank_type: list,
    resets_at: new Date(resetsAt).toISOString(),
    resets_in: Math.round((resetsAt - now) / 1000),
  }
}

export const interactions = (world: World, person: Parameters<typeof wirePerson>[0], now: number) => ({
  anchor: wirePerson(world.stage.host),
  user: wirePerson(person),
  comment_count: 2,
  comment_list: [
    {
      content: 'Hello!',
      emotes: [],
      event_time: Math.floor(now / 1000) - 60,
      msg_id: bigNumber('7400000000000000001'),
    },
    {
      content: 'Nice one',
      emotes: [],
      event_time: Math.floor(now / 1000) - 30,
      msg_id: bigNumber('7400000000000000002'),
    },
  ],
  follow_time: 1_700_000_000,
  like_count: 120,
  share_count: 1,
  summary: '',
  summary_type: 0,
  watch_duration: 640,
})

/** What the diamonds are worth is a guess of Euler's own. */
export const DOLLARS_PER_DIAMOND = 0.005
