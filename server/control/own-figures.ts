/** Fanlight's own figures of the running LIVE: a fold of its events, minute by minute, in bounds. */
import type { OwnFigures } from '../../shared/control.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'

type Minute = { -readonly [Name in keyof OwnFigures['minutes'][number]]: OwnFigures['minutes'][number][Name] }

export interface FigureFold {
  add(events: readonly LiveEvent[]): void
  /** `state` has the totals, which count from the LIVE's beginning even where the fold began later. */
  figures(state: LiveState): OwnFigures
}

const MINUTE_MS = 60_000
const MOST_MINUTES = 1_440
/** People told apart; whoever comes after so many is not counted any more. */
const MOST_PEOPLE = 100_000

export function createFigureFold(): FigureFold {
  let minutes = new Map<number, Minute>()
  let chatters = new Set<string>()
  let gifters = new Set<string>()
  let viewers = { most: 0, sum: 0, samples: 0 }
  let likes: number | undefined
  let room: string | undefined

  function beginAnew(next: string | undefined): void {
    minutes = new Map()
    chatters = new Set()
    gifters = new Set()
    viewers = { most: 0, sum: 0, samples: 0 }
    likes = undefined
    room = next
  }

  function minuteOf(at: number): Minute {
    const start = Math.floor(at / MINUTE_MS) * MINUTE_MS
    const known = minutes.get(start)
    if (known !== undefined) return known
    const fresh: Minute = { at: start, likes: 0, chats: 0, gifts: 0, diamonds: 0, follows: 0 }
    minutes.set(start, fresh)
    if (minutes.size > MOST_MINUTES) minutes.delete(Math.min(...minutes.keys()))
    return fresh
  }

  const remember = (people: Set<string>, id: string) => {
    if (people.size < MOST_PEOPLE) people.add(id)
  }

  function fold(event: LiveEvent): void {
    if (event.type === 'stream') {
      if (event.is === 'online' && (event.room === undefined || event.room !== room)) beginAnew(event.room)
      return
    }
    switch (event.type) {
      case 'chat':
        minuteOf(event.at).chats++
        remember(chatters, event.by.id)
        break
      case 'gift': {
        const minute = minuteOf(event.at)
        minute.gifts += event.more
        minute.diamonds += event.more * event.gift.diamonds
        if (event.more > 0) remember(gifters, event.by.id)
        break
      }
      case 'follow':
        minuteOf(event.at).follows++
        break
      case 'like':
        // Messages only sample likes: what the room's total grew by is what was liked.
        if (likes !== undefined) minuteOf(event.at).likes += Math.max(0, event.total - likes)
        likes = Math.max(likes ?? 0, event.total)
        break
      case 'viewers': {
        const minute = minuteOf(event.at)
        minute.viewers = Math.max(minute.viewers ?? 0, event.count)
        viewers = {
          most: Math.max(viewers.most, event.count),
          sum: viewers.sum + event.count,
          samples: viewers.samples + 1,
        }
        break
      }
      default:
    }
  }

  return {
    add(events) {
      for (const event of events) fold(event)
    },
    figures({ stream, totals, viewers: told }) {
      const { most, sum, samples } = viewers
      return {
        ...(stream.room === undefined ? {} : { room: stream.room }),
        ...(stream.since === undefined ? {} : { since: stream.since }),
        totals: { ...totals, chatters: chatters.size, gifters: gifters.size },
        viewers: {
          ...(told === undefined ? {} : { now: told.count, total: told.total }),
          ...(samples === 0 ? {} : { most, average: Math.round(sum / samples) }),
        },
        minutes: [...minutes.values()].toSorted((a, b) => a.at - b.at),
      }
    },
  }
}
