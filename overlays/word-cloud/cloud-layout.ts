/**
 * Where each word stands. A word that has a place keeps it: it grows and shrinks there as far as its neighbours let it.
 * Others find a free place around the middle. So the cloud changes, and never jumps.
 */

export interface WantedWord {
  readonly word: string
  /** How large: each level is a step larger than the one before. */
  readonly level: number
}

/** Its middle, and the box it takes up, in px. */
export interface PlacedWord extends WantedWord {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly turned: boolean
}

export interface Area {
  readonly width: number
  readonly height: number
}

export interface CloudRules {
  readonly area: Area
  /** The box of a word that lies, in px. */
  readonly measure: (word: string, level: number) => Area
  /** Whether it stands upright. */
  readonly isTurned: (word: string) => boolean
}

/** So much smaller than wanted, at most, to find a place at all. */
const GIVE = 2
/** A word that is this much too small where it is gets another place; one at a time. */
const MOVES_FROM = 2
const SPIRAL_STEPS = 700
const MARGIN = 4
/** Words for which there was no place: the cloud is full, and looking on would only cost time. */
const MISSES_MOST = 5

function boxOf(word: string, level: number, { measure, isTurned }: CloudRules) {
  const { width, height } = measure(word, level)
  const turned = isTurned(word)
  return turned ? { width: height, height: width, turned } : { width, height, turned }
}

const overlap = (a: PlacedWord, b: PlacedWord) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

const isInside = ({ x, y, width, height }: PlacedWord, area: Area) =>
  x - width / 2 >= MARGIN &&
  y - height / 2 >= MARGIN &&
  x + width / 2 <= area.width - MARGIN &&
  y + height / 2 <= area.height - MARGIN

const isFree = (one: PlacedWord, others: readonly PlacedWord[], area: Area) =>
  isInside(one, area) && !others.some((other) => other.word !== one.word && overlap(one, other))

/** A number from 0 to 1 that is the word's own. */
function chanceOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}

/** The nearest free place to the middle, along a spiral that begins where the word's own chance says. */
function findPlace(
  { word, level }: WantedWord,
  smallest: number,
  others: readonly PlacedWord[],
  rules: CloudRules,
): PlacedWord | undefined {
  const { area } = rules
  const flat = area.height / area.width
  for (let tried = level; tried >= Math.max(0, smallest); tried--) {
    const box = boxOf(word, tried, rules)
    const start = chanceOf(word) * Math.PI * 2
    for (let step = 0; step < SPIRAL_STEPS; step++) {
      const turn = start + step * 0.35
      const far = (area.width / 2) * Math.sqrt(step / SPIRAL_STEPS) * 1.15
      const place = {
        word,
        level: tried,
        ...box,
        x: Math.round(area.width / 2 + far * Math.cos(turn)),
        y: Math.round(area.height / 2 + far * Math.sin(turn) * flat),
      }
      if (isFree(place, others, area)) return place
    }
  }
  return undefined
}

/** As large as wanted, or as its neighbours let it be; never smaller than it may be for sure. */
function resized(placed: PlacedWord, wanted: number, others: readonly PlacedWord[], rules: CloudRules): PlacedWord {
  for (let level = wanted; level > placed.level; level--) {
    const grown = { ...placed, level, ...boxOf(placed.word, level, rules) }
    if (isFree(grown, others, rules.area)) return grown
  }
  return placed
}

/** `wanted` with the heaviest first. Words that find no place are left out. */
export function arrange(
  before: readonly PlacedWord[],
  wanted: readonly WantedWord[],
  rules: CloudRules,
): readonly PlacedWord[] {
  const levels = new Map(wanted.map(({ word, level }) => [word, level]))
  // First all that shrink, so that those that grow find the room.
  let placed: PlacedWord[] = before
    .filter(({ word }) => levels.has(word))
    .map((one) => {
      const level = Math.min(one.level, levels.get(one.word) ?? one.level)
      return { ...one, level, ...boxOf(one.word, level, rules) }
    })
    .filter((one, at, all) => isFree(one, all.slice(0, at), rules.area))
  for (const { word, level } of wanted) {
    placed = placed.map((one) => (one.word === word ? resized(one, level, placed, rules) : one))
  }
  const cramped = wanted
    .map(({ word, level }) => ({ want: { word, level }, is: placed.find((one) => one.word === word) }))
    .find(({ want, is }) => is !== undefined && want.level - is.level >= MOVES_FROM)
  if (cramped?.is !== undefined) {
    const others = placed.filter(({ word }) => word !== cramped.want.word)
    const moved = findPlace(cramped.want, cramped.is.level + 1, others, rules)
    if (moved !== undefined) placed = [...others, moved]
  }
  let misses = 0
  for (const want of wanted) {
    if (placed.some(({ word }) => word === want.word) || misses >= MISSES_MOST) continue
    const place = findPlace(want, want.level - GIVE, placed, rules)
    if (place === undefined) misses += 1
    else placed.push(place)
  }
  return placed
}

const LEVELS = 5
/** A word changes its size only when it has clearly another weight: one that is between two sizes would flicker. */
const CLEARLY = 0.7

/** The sizes of words by their weight; `before`: the levels they were wanted at last. */
export function levelsOf(
  words: readonly { readonly word: string; readonly weight: number }[],
  before: ReadonlyMap<string, number>,
): readonly WantedWord[] {
  const heaviest = Math.max(3, words[0]?.weight ?? 0)
  return words.map(({ word, weight }) => {
    const exact = LEVELS * (weight / heaviest) ** 0.62
    const was = before.get(word)
    const level = was !== undefined && Math.abs(exact - was) < CLEARLY ? was : Math.round(exact)
    return { word, level }
  })
}
