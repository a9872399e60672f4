import type { Random } from './random.ts'

/** TikTok's kinds of number, as decimal strings: they pass 2^53. */
export interface Ids {
  /** The upper half tells the second, as in TikTok's own; never the same twice. */
  at(ms: number): string
  /** A user's id. */
  user(): string
}

export function createIds(random: Random): Ids {
  let lower = BigInt(random.int(1, 0xffff))
  return {
    at(ms) {
      lower = (lower + BigInt(random.int(1, 0xfff))) & 0xffffffffn
      return String((BigInt(Math.floor(ms / 1000)) << 32n) | lower)
    },
    user: () => `7${Array.from({ length: 18 }, () => random.int(0, 9)).join('')}`,
  }
}
