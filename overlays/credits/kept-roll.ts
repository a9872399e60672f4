/** When the credits began to roll, kept so that a refresh in the middle of them goes on where they were. */

/** After so long none is rolling any more. */
const LONGEST_MS = 15 * 60_000

const nameOf = (overlay: string) => `fanlight credits ${overlay}`

/** Epoch ms; undefined where none was rolling. */
export function readRoll(storage: () => Storage, overlay: string, now: number): number | undefined {
  try {
    const at = Number(storage().getItem(nameOf(overlay)) ?? NaN)
    return at <= now && now - at < LONGEST_MS ? at : undefined
  } catch {
    // A browser that stores nothing for us: the roll is over with the refresh.
    return undefined
  }
}

export function keepRoll(storage: () => Storage, overlay: string, at: number): void {
  try {
    storage().setItem(nameOf(overlay), String(at))
  } catch {
    // As above: only a refresh would have needed it.
  }
}

export function forgetRoll(storage: () => Storage, overlay: string): void {
  try {
    storage().removeItem(nameOf(overlay))
  } catch {
    // What could not be kept need not be forgotten.
  }
}
