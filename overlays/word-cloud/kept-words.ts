/** The words of before a reload: the state of a LIVE has only the newest lines of its chat. */
import type { KeptTally } from './word-tally.ts'

/** `room`: the LIVE they were said in. */
interface KeptWords {
  readonly room: string
  readonly tally: KeptTally
}

const isTally = (value: unknown): value is KeptTally =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as KeptTally).base === 'number' &&
  Array.isArray((value as KeptTally).words) &&
  Array.isArray((value as KeptTally).lines)

/** What was kept for this LIVE, if anything. */
export function readWords(storage: () => Storage, overlay: string, room: string): KeptTally | undefined {
  try {
    const kept = JSON.parse(storage().getItem(nameOf(overlay)) ?? 'null') as Partial<KeptWords> | null
    return kept?.room === room && isTally(kept.tally) ? kept.tally : undefined
  } catch {
    // A browser that stores nothing for us, or another version's words: the cloud begins with the newest lines.
    return undefined
  }
}

export function keepWords(storage: () => Storage, overlay: string, kept: KeptWords): void {
  try {
    storage().setItem(nameOf(overlay), JSON.stringify(kept))
  } catch {
    // No room, or none allowed: after a reload the cloud begins with the newest lines.
  }
}

const nameOf = (overlay: string) => `fanlight words ${overlay}`
