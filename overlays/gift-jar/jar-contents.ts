/** Which pieces lie in the jar for the gifts of a LIVE: few enough to fit, and the same after every refresh. */
import type { Gift } from '../../shared/events.ts'

export interface Counted {
  readonly gift: Gift
  readonly count: number
}

/** `unit`: how many gifts one piece stands for: 1, 10, 100 and so on. `radius` in the jar's own measure (jar-shape.ts). */
export interface Kind {
  readonly key: string
  readonly gift: Gift
  readonly unit: number
  readonly radius: number
}

/** So many pieces of a kind. */
export interface Contents extends Kind {
  readonly pieces: number
}

export interface JarRules {
  readonly most: number
  /** The area that pieces may cover. */
  readonly room: number
  /** 1: as large as they are meant to be. */
  readonly scale: number
}

const SMALLEST = 0.5

/** A larger gift is a larger piece, and so is one that stands for many. */
export const radiusOf = (diamonds: number, unit: number, scale: number): number =>
  SMALLEST * (1 + 0.34 * Math.log10(Math.max(1, diamonds))) * unit ** 0.26 * scale

const areaOf = ({ radius, pieces }: Contents) => pieces * Math.PI * radius * radius

/** 237 at level 1 is 23 tens and 7 ones, at level 2 two hundreds, three tens and seven ones. */
function split({ gift, count }: Counted, level: number, scale: number): readonly Contents[] {
  const contents: Contents[] = []
  for (let power = level; power >= 0; power--) {
    const unit = 10 ** power
    const pieces = power === level ? Math.floor(count / unit) : Math.floor(count / unit) % 10
    const kind = { key: `${gift.id}×${unit}`, gift, unit, radius: radiusOf(gift.diamonds, unit, scale) }
    if (pieces > 0) contents.push({ ...kind, pieces })
  }
  return contents
}

/** Pieces that one more level saves. */
const saved = (count: number, level: number) => Math.floor(count / 10 ** (level + 1)) * 9

export function planJar(counts: readonly Counted[], { most, room, scale }: JarRules): readonly Contents[] {
  const levels = counts.map(() => 0)
  const plan = () => counts.flatMap((counted, at) => split(counted, levels[at] ?? 0, scale))
  const isTooMuch = (contents: readonly Contents[]) =>
    contents.reduce((sum, { pieces }) => sum + pieces, 0) > most ||
    contents.reduce((sum, one) => sum + areaOf(one), 0) > room
  let contents = plan()
  while (isTooMuch(contents)) {
    const savings = counts.map(({ count }, at) => saved(count, levels[at] ?? 0))
    const best = savings.indexOf(Math.max(...savings))
    if ((savings[best] ?? 0) === 0) break
    levels[best] = (levels[best] ?? 0) + 1
    contents = plan()
  }
  return isTooMuch(contents) ? worthMost(contents, most, room) : contents
}

/** What is left out where even tens of tens do not fit: what is worth least. All are made smaller if need be. */
function worthMost(contents: readonly Contents[], most: number, room: number): readonly Contents[] {
  const worth = ({ gift, unit }: Contents) => (gift.diamonds || 0.5) * unit
  let left = most
  const kept = [...contents]
    .sort((a, b) => worth(b) - worth(a))
    .map((one) => {
      const pieces = Math.min(one.pieces, left)
      left -= pieces
      return { ...one, pieces }
    })
    .filter(({ pieces }) => pieces > 0)
  const area = kept.reduce((sum, one) => sum + areaOf(one), 0)
  const smaller = Math.min(1, Math.sqrt(room / area))
  return kept.map((one) => ({ ...one, radius: one.radius * smaller }))
}

/** What has to come in and go out; `have`: pieces by key. */
export function changesOf(
  have: ReadonlyMap<string, number>,
  want: readonly Contents[],
): { readonly come: readonly Contents[]; readonly go: ReadonlyMap<string, number> } {
  const come = want
    .map((one) => ({ ...one, pieces: one.pieces - (have.get(one.key) ?? 0) }))
    .filter(({ pieces }) => pieces > 0)
  const wanted = new Map(want.map(({ key, pieces }) => [key, pieces]))
  const go = new Map<string, number>()
  for (const [key, pieces] of have) {
    const surplus = pieces - (wanted.get(key) ?? 0)
    if (surplus > 0) go.set(key, surplus)
  }
  return { come, go }
}
