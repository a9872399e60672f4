/** The best of today and of all LIVEs that Fanlight has seen. */
import type { Board, LiveEvent, Person } from '../../shared/events.ts'
import { createBestOf, type BestOf } from './best-of.ts'
import type { Heard, Prop, Telling } from './prop.ts'

interface Sums {
  readonly diamonds: number
  readonly likes: number
  readonly follows: number
}

interface Boards {
  /** YYYY-MM-DD; '' before anything was counted. */
  readonly day: string
  readonly gifters: BestOf
  readonly likers: BestOf
  readonly today: Sums
  readonly ever: Sums
}

const TOLD_MOST = 20
/** Addresses of pictures are most of what is told, and all of it stays in the log for weeks. */
const PICTURED_MOST = 10
const noSums: Sums = { diamonds: 0, likes: 0, follows: 0 }

const two = (part: number) => String(part).padStart(2, '0')

/** The day it is where this computer stands, as YYYY-MM-DD. `at`: epoch ms. */
export function localDay(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Epoch ms. */
function nextMidnight(at: number): number {
  const date = new Date(at)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime()
}

/** What the streamer tried out, or a recording that was played, is no merit of anybody's. */
const isReal = ({ id }: LiveEvent) => !id.startsWith('test-') && !id.startsWith('replay:')

const plus = (sums: Sums, more: Partial<Sums>): Sums => ({
  diamonds: sums.diamonds + (more.diamonds ?? 0),
  likes: sums.likes + (more.likes ?? 0),
  follows: sums.follows + (more.follows ?? 0),
})

const count = (boards: Boards, more: Partial<Sums>): Boards => ({
  ...boards,
  today: plus(boards.today, more),
  ever: plus(boards.ever, more),
})

/** A clock that was set back begins no day again. */
function onDay(boards: Boards, day: string): Boards {
  if (day <= boards.day) return boards
  boards.gifters.newDay()
  boards.likers.newDay()
  return { ...boards, day, today: noSums }
}

function step(before: Boards, { arrived, event }: Heard): Boards {
  if (!isReal(event)) return before
  const boards = onDay(before, localDay(arrived))
  switch (event.type) {
    case 'gift': {
      const diamonds = event.more * event.gift.diamonds
      if (diamonds <= 0) return boards
      boards.gifters.add(event.by, diamonds)
      return count(boards, { diamonds })
    }
    case 'like':
      if (event.more <= 0) return boards
      boards.likers.add(event.by, event.more)
      return count(boards, { likes: event.more })
    case 'follow':
      return count(boards, { follows: 1 })
    case 'delete':
      for (const person of event.people) {
        boards.gifters.remove(person)
        boards.likers.remove(person)
      }
      return boards
    default:
      return boards
  }
}

const shown = ({ picture, ...person }: Person, place: number): Person =>
  picture === undefined || place >= PICTURED_MOST ? person : { ...person, picture }

const boardOf = ({ gifters, likers }: Boards, when: 'today' | 'ever', sums: Sums): Board => ({
  gifters: gifters.top(when, TOLD_MOST).map(({ by, amount }, place) => ({ by: shown(by, place), diamonds: amount })),
  likers: likers.top(when, TOLD_MOST).map(({ by, amount }, place) => ({ by: shown(by, place), likes: amount })),
  ...sums,
})

function tell(boards: Boards, now: number): Telling {
  if (boards.day === '') return { events: [] }
  const day = localDay(now)
  const isOld = day > boards.day
  const empty: Board = { gifters: [], likers: [], ...noSums }
  const today = isOld ? empty : boardOf(boards, 'today', boards.today)
  const told = {
    type: 'boards',
    day: isOld ? day : boards.day,
    today,
    ever: boardOf(boards, 'ever', boards.ever),
  } as const
  return { events: [told], again: nextMidnight(now) }
}

type Kept = Omit<Boards, 'gifters' | 'likers'> & { readonly gifters: unknown; readonly likers: unknown }

export const boards: Prop<Boards> = {
  name: 'boards',
  hears: ['gift', 'like', 'follow', 'delete'],
  apartMs: 10_000,
  // They are large, and what a restart folds again costs little.
  keepMs: 60_000,
  empty: () => ({ day: '', gifters: createBestOf(), likers: createBestOf(), today: noSums, ever: noSums }),
  step,
  tell,
  keep: ({ gifters, likers, ...rest }): Kept => ({ ...rest, gifters: gifters.keep(), likers: likers.keep() }),
  revive: (kept) => {
    const { gifters, likers, ...rest } = kept as Kept
    return { ...rest, gifters: createBestOf(gifters), likers: createBestOf(likers) }
  },
}
