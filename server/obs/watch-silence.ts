/**
 * Refreshes pages that died. OBS logs a crashed or failed page and leaves it so; a page of ours that OBS shows and that
 * is not connected to us is one of those.
 */
import type { OverlayId } from '../../shared/settings.ts'
import type { FoundSource } from './survey.ts'

/** A page that is being made, or whose server came back, connects within this (the longest wait of a page is 15 s). */
const SILENT_FOR_MS = 20_000
/** Between one press and the next, while it does not help: it may never, and each press makes the page anew. */
const PRESS_WAITS_MS = [30_000, 60_000, 120_000, 300_000] as const

interface Silence {
  readonly presses: number
  readonly notBefore: number
}

export interface SilenceWatch {
  /** The sources to refresh now. `showing`: what OBS shows; `connected`: how many pages of an overlay we hear. */
  judge(now: number, showing: readonly FoundSource[], connected: (overlay: OverlayId) => number): FoundSource[]
  /** Begins anew: OBS went away, or everything was just refreshed. */
  forget(): void
}

export function createSilenceWatch(): SilenceWatch {
  const silences = new Map<OverlayId, Silence>()

  function isDue(overlay: OverlayId, now: number): boolean {
    const silence = silences.get(overlay) ?? { presses: 0, notBefore: now + SILENT_FOR_MS }
    if (now < silence.notBefore) {
      silences.set(overlay, silence)
      return false
    }
    const waitMs = PRESS_WAITS_MS[Math.min(silence.presses, PRESS_WAITS_MS.length - 1)] ?? 0
    silences.set(overlay, { ...silence, presses: silence.presses + 1, notBefore: now + waitMs })
    return true
  }

  return {
    judge(now, showing, connected) {
      const due: FoundSource[] = []
      const names = new Set(showing.map(({ overlay }) => overlay))
      for (const overlay of silences.keys()) if (!names.has(overlay)) silences.delete(overlay)
      for (const overlay of names) {
        const sources = showing.filter((source) => source.overlay === overlay)
        if (connected(overlay) >= sources.length) silences.delete(overlay)
        // Which of several is the dead one cannot be told; a refresh costs a living one nothing.
        else if (isDue(overlay, now)) due.push(...sources)
      }
      return due
    },
    forget: () => silences.clear(),
  }
}
