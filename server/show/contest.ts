/** Two or more gifts, or teams, against each other; or one gift that is counted. */
import type { ContestCue, ContestSide, Cue } from '../../shared/cues.ts'
import type { EventOf } from '../../shared/events.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import { contest as definition } from '../../shared/settings/contest.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { createGivers, type Givers } from './givers.ts'
import { perOverlay, type OverlayProp } from './per-overlay.ts'
import type { Heard, Telling } from './prop.ts'
import { createVotes, type Votes } from './votes.ts'
import { linesOf, plainName, plainWord } from './words.ts'

export const SIDES_MOST = 6
const NAME_MOST = 40

interface ContestRules {
  /** How long a result stays; null is until it is taken away. */
  readonly keepMs: number | null
}

interface Side extends ContestSide {
  readonly picture?: string
  readonly count: number
  readonly diamonds: number
  readonly givers: Givers
}

interface ContestStanding {
  readonly round: string
  readonly sides: readonly Side[]
  /** Who is on which side by a word that they wrote. */
  readonly teams: Votes
  readonly endsAt?: number
  readonly closedAt?: number
}

/** "Red = Rose, Heart Me, #red" is a team, "Rose" a gift on its own. */
function readSide(line: string): ContestSide {
  const [name = '', ...rest] = line.split('=').map((part) => part.trim())
  const what = rest.join('=').split(',').map((part) => part.trim()) // prettier-ignore
  const named = what.filter((part) => part !== '')
  const word = named.find((part) => /^[#!]/.test(part))
  const gifts = named.filter((part) => part !== word)
  return {
    name: name.slice(0, NAME_MOST),
    gifts: named.length === 0 ? [name] : gifts,
    ...(word === undefined ? {} : { word }),
  }
}

/** The sides as the overlay's settings name them. */
export const readSides = (text: string): readonly ContestSide[] =>
  linesOf(text)
    .map(readSide)
    .filter(({ name }) => name !== '')
    .slice(0, SIDES_MOST)

const rules = (values: SettingsValues): ContestRules => {
  const { keepSeconds } = readSettings(definition.settings, values)
  return { keepMs: keepSeconds === 0 ? null : keepSeconds * 1_000 }
}

const closesAt = ({ closedAt, endsAt }: ContestStanding) => Math.min(closedAt ?? Infinity, endsAt ?? Infinity)

function obey(standing: ContestStanding | undefined, cue: ContestCue, heard: Heard): ContestStanding | undefined {
  switch (cue.do) {
    case 'open':
      return {
        round: heard.event.id,
        sides: cue.sides.map((side) => ({ ...side, count: 0, diamonds: 0, givers: createGivers() })),
        teams: createVotes(),
        ...(cue.ms === undefined ? {} : { endsAt: heard.arrived + cue.ms }),
      }
    case 'close':
      if (standing === undefined || heard.arrived >= closesAt(standing)) return standing
      return { ...standing, closedAt: heard.arrived }
    case 'clear':
      return undefined
  }
}

function hearGift(standing: ContestStanding, { gift, by, more }: EventOf<'gift'>): ContestStanding {
  const name = plainName(gift.name)
  const asGift = standing.sides.findIndex(({ gifts }) => gifts.some((one) => plainName(one) === name))
  const chosen = asGift === -1 ? standing.teams.choiceOf(by.id) : asGift
  const side = chosen === undefined ? undefined : standing.sides[chosen]
  if (side === undefined || more <= 0) return standing
  const diamonds = more * gift.diamonds
  side.givers.add(by, diamonds)
  // A team of several gifts has no picture of its own.
  const isOne = side.gifts.length === 1 && asGift !== -1
  const picture = isOne ? (gift.picture ?? side.picture) : undefined
  const next: Side = {
    ...side,
    count: side.count + more,
    diamonds: side.diamonds + diamonds,
    ...(picture === undefined ? {} : { picture }),
  }
  return { ...standing, sides: standing.sides.map((other) => (other === side ? next : other)) }
}

function hearWord(standing: ContestStanding, { by, text }: EventOf<'chat'>): ContestStanding {
  const said = plainWord(text)
  if (said === '') return standing
  const chosen = standing.sides.findIndex(({ word }) => word !== undefined && plainWord(word) === said)
  if (chosen !== -1) standing.teams.choose(by.id, chosen)
  return standing
}

function hear(standing: ContestStanding, { arrived, event }: Heard): ContestStanding {
  if (event.type === 'delete') {
    for (const person of event.people) {
      standing.teams.remove(person)
      for (const { givers } of standing.sides) givers.remove(person)
    }
    return standing
  }
  if (arrived >= closesAt(standing)) return standing
  if (event.type === 'gift') return hearGift(standing, event)
  return event.type === 'chat' ? hearWord(standing, event) : standing
}

const gone = (id: string) => ({ type: 'contest', contest: id, is: 'gone', round: '', sides: [] }) as const

function tell(standing: ContestStanding, { keepMs }: ContestRules, id: string, now: number): Telling {
  const { round, endsAt } = standing
  const closedAt = closesAt(standing)
  const isClosed = now >= closedAt
  const goneAt = keepMs === null ? Infinity : closedAt + keepMs
  if (now >= goneAt) return { events: [gone(id)] }
  const again = isClosed ? goneAt : closedAt
  const sides = standing.sides.map(({ name, picture, count, diamonds, givers }) => {
    const best = givers.best()
    return {
      name,
      ...(picture === undefined ? {} : { picture }),
      count,
      diamonds,
      ...(best === undefined ? {} : { best }),
    }
  })
  return {
    events: [
      {
        type: 'contest',
        contest: id,
        is: isClosed ? 'closed' : 'open',
        round,
        sides,
        ...(endsAt === undefined || isClosed ? {} : { endsAt }),
      },
    ],
    ...(again === Infinity ? {} : { again }),
  }
}

type KeptSide = Omit<Side, 'givers'> & { readonly givers: ReturnType<Givers['list']> }
type Kept = Omit<ContestStanding, 'teams' | 'sides'> & {
  readonly teams: ReturnType<Votes['list']>
  readonly sides: readonly KeptSide[]
}

const prop: OverlayProp<ContestRules, ContestStanding> = {
  kind: 'contest',
  hears: ['chat', 'gift', 'delete'],
  apartMs: 1_000,
  rules,
  step: (standing, heard, _rule, cue: Cue | undefined) => {
    if (cue?.for === 'contest') return obey(standing, cue, heard)
    return standing === undefined ? undefined : hear(standing, heard)
  },
  tell,
  gone: { among: (show) => Object.keys(show.contests), told: gone },
  keep: (standing): Kept => ({
    ...standing,
    teams: standing.teams.list(),
    sides: standing.sides.map((side) => ({ ...side, givers: side.givers.list() })),
  }),
  revive: (kept) => {
    const { teams, sides, ...rest } = kept as Kept
    return {
      ...rest,
      teams: createVotes(teams),
      sides: sides.map((side) => ({ ...side, givers: createGivers(side.givers) })),
    }
  },
}

export const contests = perOverlay(prop)
