/**
 * How much is said of what, of late. What was said longer ago weighs less: not by taking away from all of them again
 * and again, but by giving ever more to the new ones.
 */

/** A chat line, as far as it counts. */
export interface SaidLine {
  readonly id: string
  /** Who, by id. */
  readonly by: string
  /** Epoch ms. */
  readonly at: number
  readonly words: readonly string[]
}

export interface WeighedWord {
  readonly word: string
  /** Times said, those of long ago for less. */
  readonly weight: number
}

/** Plain data, for keeping over a reload. */
export interface KeptTally {
  readonly base: number
  readonly words: readonly (readonly [word: string, weight: number, times: number])[]
  readonly lines: readonly SaidLine[]
}

export interface WordTally {
  /** A line that was told before counts no more. */
  add(line: SaidLine): void
  /** What was deleted was never said. */
  remove(messages: readonly string[], people: readonly string[]): void
  /** Heaviest first; `least`: said so many times at least. */
  top(most: number, least: number, now: number): readonly WeighedWord[]
  keep(): KeptTally
  clear(): void
}

const LINES_KEPT = 300
const WORDS_KEPT = 1_500
/** Whoever says the same again so soon has said it once. */
const AGAIN_MS = 60_000
/** Less than this is as good as forgotten. */
const LIGHTEST = 0.3
/** Doublings before the weights are brought down: far from where numbers lose their last digits. */
const REBASE_AFTER = 200

interface Weighed {
  weight: number
  times: number
}

/** `halfLifeMs`: after so long a word weighs half; 0: never. `kept`: what was kept before a reload. */
export function createWordTally(halfLifeMs: number, kept?: KeptTally): WordTally {
  let base = kept?.base ?? 0
  let words = new Map<string, Weighed>((kept?.words ?? []).map(([word, weight, times]) => [word, { weight, times }]))
  let lines: SaidLine[] = [...(kept?.lines ?? [])]

  const doublings = (at: number) => (halfLifeMs === 0 || base === 0 ? 0 : (at - base) / halfLifeMs)

  function rebase(at: number): void {
    if (base === 0) base = at
    if (doublings(at) < REBASE_AFTER) return
    const down = 2 ** doublings(at)
    for (const one of words.values()) one.weight /= down
    base = at
  }

  function saidLately({ by, at }: SaidLine): ReadonlySet<string> {
    return new Set(lines.filter((line) => line.by === by && at - line.at < AGAIN_MS).flatMap((line) => line.words))
  }

  function forgetLightest(): void {
    const heaviest = [...words].sort(([, a], [, b]) => b.weight - a.weight)
    words = new Map(heaviest.slice(0, WORDS_KEPT / 2))
  }

  function takeBack({ at, words: said }: SaidLine): void {
    const share = 2 ** doublings(at)
    for (const word of said) {
      const found = words.get(word)
      if (found === undefined) continue
      found.weight -= share
      found.times -= 1
      if (found.times <= 0) words.delete(word)
    }
  }

  return {
    add(line) {
      if (lines.some(({ id }) => id === line.id)) return
      rebase(line.at)
      const again = saidLately(line)
      const fresh = line.words.filter((word) => !again.has(word))
      const share = 2 ** doublings(line.at)
      for (const word of fresh) {
        const found = words.get(word) ?? { weight: 0, times: 0 }
        found.weight += share
        found.times += 1
        words.set(word, found)
      }
      lines.push({ ...line, words: fresh })
      if (lines.length > LINES_KEPT) lines.shift()
      if (words.size > WORDS_KEPT) forgetLightest()
    },
    remove(messages, people) {
      const gone = lines.filter(({ id, by }) => messages.includes(id) || people.includes(by))
      if (gone.length === 0) return
      for (const line of gone) takeBack(line)
      lines = lines.filter((line) => !gone.includes(line))
    },
    top(most, least, now) {
      const share = 2 ** doublings(now)
      return [...words]
        .map(([word, { weight, times }]) => ({ word, weight: weight / share, times }))
        .filter(({ weight, times }) => times >= least && weight >= LIGHTEST)
        .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
        .slice(0, most)
        .map(({ word, weight }) => ({ word, weight }))
    },
    keep: () => ({ base, words: [...words].map(([word, { weight, times }]) => [word, weight, times]), lines }),
    clear() {
      base = 0
      words = new Map()
      lines = []
    },
  }
}
