/** A wheel: who or what stands on it, who asked for a turn, and what was drawn. */
import type { Cue, WheelCue } from '../../shared/cues.ts'
import type { EventOf, Person } from '../../shared/events.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { wheel as definition } from '../../shared/settings/wheel.ts'
import { perOverlay, type OverlayProp } from './per-overlay.ts'
import type { Heard, Told, Telling } from './prop.ts'
import { commandOf, linesOf, plainName } from './words.ts'

/** More nobody can read. All who joined can win: those drawn are always among the ones that are told. */
const SHOWN_MOST = 40
const ENTRY_MOST = 60
const PEOPLE_MOST = 10_000
const TURNS_MOST = 30
/** Between the end of one turn and the next. */
const PAUSE_MS = 500

interface WheelRules {
  readonly entries: readonly string[]
  readonly joinWord: string
  readonly spinWord: string
  readonly minDiamonds: number
  readonly giftName: string
  /** From the beginning of a turn until the next may begin. */
  readonly turnMs: number
  readonly takeOut: boolean
}

interface Turn {
  readonly spin: string
  readonly by?: Person
}

interface WheelStanding {
  /** Person → name, in the order in which they came. */
  readonly joined: Map<string, string>
  /** What was won and left the wheel. */
  readonly out: readonly string[]
  readonly turns: readonly Turn[]
  readonly drawn?: Turn & {
    readonly at: number
    readonly entries: readonly string[]
    readonly winner: number
    readonly people: number
  }
}

function rules(values: SettingsValues): WheelRules {
  const set = readSettings(definition.settings, values)
  return {
    entries: linesOf(set.entries)
      .slice(0, SHOWN_MOST)
      .map((line) => line.slice(0, ENTRY_MOST)),
    joinWord: plainName(set.joinWord),
    spinWord: plainName(set.spinWord),
    minDiamonds: set.minDiamonds,
    giftName: plainName(set.giftName),
    turnMs: (set.seconds + set.showSeconds) * 1_000 + PAUSE_MS,
    takeOut: set.takeOut,
  }
}

const nothing = (): WheelStanding => ({ joined: new Map(), out: [], turns: [] })

/** Everything that can win. */
function inside(standing: WheelStanding, { joinWord, entries }: WheelRules): readonly string[] {
  return joinWord === '' ? entries.filter((entry) => !standing.out.includes(entry)) : [...standing.joined.values()]
}

/** How many could win if it were spun now. */
export const countEntries = (standing: WheelStanding | undefined, rule: WheelRules): number =>
  inside(standing ?? nothing(), rule).length

const ask = (standing: WheelStanding, spin: string, by?: Person): WheelStanding =>
  standing.turns.length >= TURNS_MOST || standing.turns.some((turn) => turn.spin === spin)
    ? standing
    : { ...standing, turns: [...standing.turns, { spin, ...(by === undefined ? {} : { by }) }] }

/** Where all have no room, those around the winner stand on the wheel. */
function shownAround(all: readonly string[], winner: number) {
  const from = Math.min(Math.max(0, winner - Math.floor(SHOWN_MOST / 2)), Math.max(0, all.length - SHOWN_MOST))
  return { entries: all.slice(from, from + SHOWN_MOST), winner: winner - from }
}

function draw(standing: WheelStanding, cue: WheelCue & { readonly do: 'draw' }, at: number, rule: WheelRules) {
  const turn = standing.turns.find(({ spin }) => spin === cue.spin)
  if (turn === undefined) return standing
  const turns = standing.turns.filter((other) => other !== turn)
  const all = inside(standing, rule)
  if (all.length === 0) return { ...standing, turns }
  const place = Math.min(all.length - 1, Math.floor(cue.roll * all.length))
  const drawn = { ...turn, at, people: all.length, ...shownAround(all, place) }
  if (!rule.takeOut) return { ...standing, turns, drawn }
  if (rule.joinWord === '') return { ...standing, turns, drawn, out: [...standing.out, all[place] ?? ''] }
  const person = [...standing.joined.keys()][place]
  if (person !== undefined) standing.joined.delete(person)
  return { ...standing, turns, drawn }
}

function obey(standing: WheelStanding, cue: WheelCue, { arrived, event }: Heard, rule: WheelRules): WheelStanding {
  switch (cue.do) {
    case 'spin':
      return ask(standing, event.id, cue.by)
    case 'draw':
      return draw(standing, cue, arrived, rule)
    case 'clear':
      return { ...nothing(), turns: standing.turns }
  }
}

/** The step with which a gift or streak has become worth a turn: there is one such step, whichever others came. */
function isWorthTurn({ gift, count, more }: EventOf<'gift'>, rule: WheelRules): boolean {
  if (more <= 0) return false
  if (rule.giftName !== '' && plainName(gift.name) === rule.giftName) return count === more
  if (rule.minDiamonds === 0) return false
  return count * gift.diamonds >= rule.minDiamonds && (count - more) * gift.diamonds < rule.minDiamonds
}

function hearChat(standing: WheelStanding, { by, text, id }: EventOf<'chat'>, rule: WheelRules): WheelStanding {
  const word = commandOf(text)
  if (word === '') return standing
  if (word === rule.joinWord) {
    // Whoever is on it already stays where they are.
    if (!standing.joined.has(by.id) && standing.joined.size < PEOPLE_MOST) {
      standing.joined.set(by.id, (by.name.trim() || by.handle || '?').slice(0, ENTRY_MOST))
    }
    return { ...standing }
  }
  const maySpin = by.host === true || by.moderator === true
  return word === rule.spinWord && maySpin ? ask(standing, id, by) : standing
}

function hear(before: WheelStanding | undefined, { event }: Heard, rule: WheelRules): WheelStanding | undefined {
  const standing = before ?? nothing()
  switch (event.type) {
    case 'chat':
      return noted(before, standing, hearChat(standing, event, rule))
    case 'gift':
      return isWorthTurn(event, rule) ? ask(standing, event.id, event.by) : before
    case 'delete': {
      for (const person of event.people) before?.joined.delete(person)
      return before && { ...before }
    }
    default:
      return before
  }
}

/** Chat that said nothing to the wheel leaves it as it was, also where it was nothing at all. */
const noted = (before: WheelStanding | undefined, was: WheelStanding, is: WheelStanding) => (is === was ? before : is)

const isTurning = ({ drawn }: WheelStanding, rule: WheelRules, now: number) =>
  drawn !== undefined && now < drawn.at + rule.turnMs

function tellTurn(id: string, drawn: NonNullable<WheelStanding['drawn']>): Told {
  const { spin, at, entries, winner, people, by } = drawn
  return {
    type: 'wheel',
    wheel: id,
    entries,
    ...(people > entries.length ? { people } : {}),
    spin,
    winner,
    ...(by === undefined ? {} : { by }),
    at,
  }
}

function tellRest(id: string, all: readonly string[]): Told {
  const people = all.length > SHOWN_MOST ? { people: all.length } : {}
  return { type: 'wheel', wheel: id, entries: all.slice(-SHOWN_MOST), ...people }
}

function createTell(random: () => number) {
  return (standing: WheelStanding, rule: WheelRules, id: string, now: number): Telling => {
    const { drawn, turns } = standing
    if (drawn !== undefined && isTurning(standing, rule, now)) {
      // Who joins meanwhile has to wait: a wheel does not change while it turns.
      return { events: [tellTurn(id, drawn)], again: drawn.at + rule.turnMs }
    }
    const [next] = turns
    if (next !== undefined) {
      const cue = { for: 'wheel', of: id, do: 'draw', ...next, roll: random() } as const
      return { events: [{ type: 'cue', id: `draw:${id}:${next.spin}`, cue }] }
    }
    const all = inside(standing, rule)
    const isAsDrawn = drawn !== undefined && JSON.stringify(drawn.entries) === JSON.stringify(all.slice(-SHOWN_MOST))
    return { events: [isAsDrawn ? tellTurn(id, drawn) : tellRest(id, all)] }
  }
}

type Kept = Omit<WheelStanding, 'joined'> & { readonly joined: readonly (readonly [string, string])[] }

/** `random`: from 0 to 1. What it gave goes into the log, so a restart turns to the same. */
export function createWheels(random: () => number) {
  const prop: OverlayProp<WheelRules, WheelStanding> = {
    kind: 'wheel',
    hears: ['chat', 'gift', 'delete'],
    apartMs: 1_000,
    rules,
    step: (standing, heard, rule, cue: Cue | undefined) =>
      cue?.for === 'wheel' ? obey(standing ?? nothing(), cue, heard, rule) : hear(standing, heard, rule),
    tell: createTell(random),
    keep: (standing): Kept => ({ ...standing, joined: [...standing.joined] }),
    revive: (kept) => {
      const { joined, ...rest } = kept as Kept
      return { ...rest, joined: new Map(joined) }
    },
  }
  return perOverlay(prop)
}
