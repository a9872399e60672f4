/** The streamer's own poll: words in the chat, or gifts, are votes. */
import type { BallotCue, Cue } from '../../shared/cues.ts'
import type { EventOf, Gift } from '../../shared/events.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { poll as definition } from '../../shared/settings/poll.ts'
import { perOverlay, type OverlayProp } from './per-overlay.ts'
import type { Heard, Telling } from './prop.ts'
import { createVotes, type Votes } from './votes.ts'
import { plainName, plainWord } from './words.ts'

interface BallotRules {
  /** How long a result stays; null is until it is taken away. */
  readonly keepMs: number | null
  readonly giftVotes: string
}

interface Option {
  readonly word: string
  readonly text: string
  readonly gift?: Gift
  /** Votes that gifts gave beyond their giver's one. */
  readonly extra: number
}

interface BallotStanding {
  readonly round: string
  readonly title: string
  readonly options: readonly Option[]
  readonly endsAt?: number
  readonly closedAt?: number
  readonly votes: Votes
}

function rules(values: SettingsValues): BallotRules {
  const { keepSeconds, giftVotes } = readSettings(definition.settings, values)
  return { keepMs: keepSeconds === 0 ? null : keepSeconds * 1_000, giftVotes }
}

const open = (cue: BallotCue & { readonly do: 'open' }, { arrived, event }: Heard): BallotStanding => ({
  round: event.id,
  title: cue.title,
  options: cue.options.map(({ word, text, gift }) => ({
    word,
    text,
    extra: 0,
    // What it costs and looks like is known once somebody sends it.
    ...(gift === undefined ? {} : { gift: { id: '', name: gift, diamonds: 0 } }),
  })),
  ...(cue.ms === undefined ? {} : { endsAt: arrived + cue.ms }),
  votes: createVotes(),
})

/** When it was or will be closed. */
const closesAt = ({ closedAt, endsAt }: BallotStanding) => Math.min(closedAt ?? Infinity, endsAt ?? Infinity)

function obey(standing: BallotStanding | undefined, cue: BallotCue, heard: Heard): BallotStanding | undefined {
  switch (cue.do) {
    case 'open':
      return open(cue, heard)
    case 'close':
      if (standing === undefined || heard.arrived >= closesAt(standing)) return standing
      return { ...standing, closedAt: heard.arrived }
    case 'clear':
      return undefined
  }
}

function hearWord(standing: BallotStanding, { by, text }: EventOf<'chat'>): BallotStanding {
  const said = plainWord(text)
  if (said === '') return standing
  const choice = standing.options.findIndex(({ word, text: name }) => [plainWord(word), plainWord(name)].includes(said))
  if (choice === -1) return standing
  return standing.votes.choose(by.id, choice) ? { ...standing } : standing
}

function hearGift(standing: BallotStanding, event: EventOf<'gift'>, { giftVotes }: BallotRules): BallotStanding {
  const name = plainName(event.gift.name)
  const choice = standing.options.findIndex(({ gift }) => gift !== undefined && plainName(gift.name) === name)
  if (choice === -1 || event.more <= 0) return standing
  const given = giftVotes === 'diamonds' ? event.more * event.gift.diamonds : giftVotes === 'each' ? event.more : 0
  if (given === 0) standing.votes.choose(event.by.id, choice)
  return {
    ...standing,
    options: standing.options.map((option, at) =>
      at === choice ? { ...option, gift: event.gift, extra: option.extra + given } : option,
    ),
  }
}

function hear(standing: BallotStanding, { arrived, event }: Heard, rule: BallotRules): BallotStanding {
  if (event.type === 'delete') {
    const gone = event.people.filter((person) => standing.votes.remove(person))
    return gone.length === 0 ? standing : { ...standing }
  }
  if (arrived >= closesAt(standing)) return standing
  if (event.type === 'chat') return hearWord(standing, event)
  return event.type === 'gift' ? hearGift(standing, event, rule) : standing
}

const gone = (id: string) =>
  ({ type: 'ballot', ballot: id, is: 'gone', round: '', title: '', options: [], voters: 0 }) as const

function tell(standing: BallotStanding, { keepMs }: BallotRules, id: string, now: number): Telling {
  const { round, title, votes, endsAt } = standing
  const closedAt = closesAt(standing)
  const isClosed = now >= closedAt
  const goneAt = keepMs === null ? Infinity : closedAt + keepMs
  if (now >= goneAt) return { events: [gone(id)] }
  const counts = votes.counts(standing.options.length)
  const again = isClosed ? goneAt : closedAt
  return {
    events: [
      {
        type: 'ballot',
        ballot: id,
        is: isClosed ? 'closed' : 'open',
        round,
        title,
        options: standing.options.map(({ word, text, gift, extra }, at) => ({
          word,
          text,
          ...(gift === undefined ? {} : { gift }),
          votes: (counts[at] ?? 0) + extra,
        })),
        voters: votes.size,
        ...(endsAt === undefined || isClosed ? {} : { endsAt }),
      },
    ],
    ...(again === Infinity ? {} : { again }),
  }
}

type Kept = Omit<BallotStanding, 'votes'> & { readonly votes: readonly (readonly [string, number])[] }

const prop: OverlayProp<BallotRules, BallotStanding> = {
  kind: 'poll',
  hears: ['chat', 'gift', 'delete'],
  apartMs: 1_000,
  rules,
  step: (standing, heard, rule, cue: Cue | undefined) => {
    if (cue?.for === 'poll') return obey(standing, cue, heard)
    return standing === undefined ? undefined : hear(standing, heard, rule)
  },
  tell,
  gone: { among: (show) => Object.keys(show.ballots), told: gone },
  keep: (standing): Kept => ({ ...standing, votes: standing.votes.list() }),
  revive: (kept) => {
    const { votes, ...rest } = kept as Kept
    return { ...rest, votes: createVotes(votes) }
  },
}

export const ballots = perOverlay(prop)
