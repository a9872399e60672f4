/** What GET /api/show answers: everything of the show that can be worked by hand, and how it stands. Times are epoch ms. */
import type { EventOf } from './events.ts'

/** `id`: the overlay it is shown by. */
interface OnDesk {
  readonly id: string
  readonly title: string
}

export interface ShowDesk {
  /** The server's clock. */
  readonly now: number
  /** `startMs`: what it begins with. Without `is` it was never started. */
  readonly timers: readonly (OnDesk & {
    readonly startMs: number
    readonly is?: EventOf<'timer'>['is']
    readonly endsAt?: number
    readonly leftMs?: number
  })[]
  /** `entries`: how many can win. `won`: what the newest turn came to. */
  readonly wheels: readonly (OnDesk & { readonly entries: number; readonly won?: string; readonly spunAt?: number })[]
  readonly polls: readonly (OnDesk & { readonly ballot?: Omit<EventOf<'ballot'>, 'id' | 'at' | 'type' | 'ballot'> })[]
  /** `sides`: the names that the settings give. */
  readonly contests: readonly (OnDesk & {
    readonly sides: readonly string[]
    readonly contest?: Omit<EventOf<'contest'>, 'id' | 'at' | 'type' | 'contest'>
  })[]
  readonly counters: readonly { readonly id: string; readonly value: number }[]
  /** The overlays that can roll credits. */
  readonly credits: readonly OnDesk[]
}
