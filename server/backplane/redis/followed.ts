import type { Follower, Place } from '../backplane.ts'
import type { Entry } from './entry.ts'

/** As many of the newest events are kept at hand, to be given back to a Redis that lost its last seconds. */
const AT_HAND = 1_000

/** What Redis says of a log. */
export interface Head {
  readonly epoch: string | undefined
  readonly seq: number
  readonly link: string
}

/** How what is known fits what Redis has. */
export type Fit = 'same' | 'more to read' | 'hole' | 'another log'

/** One follower's place in one log. */
export interface Followed {
  readonly creator: string
  readonly follower: Follower
  readonly place: Place
  /** Oldest first, without a hole, up to the place. */
  readonly recent: readonly Entry[]
  /** Whether Redis has once confirmed the place. */
  readonly isSure: boolean
  compare(head: Head): Fit
  /** Hands over what comes next in the order, and says where it does not. Entries up to the place are passed over. */
  take(entries: readonly Entry[]): 'taken' | 'hole' | 'another log'
  /** Resolves once the place is there, or will never be. */
  until(seq: number): Promise<void>
  /** It is not followed any more. */
  end(): void
}

export function createFollowed(creator: string, after: Place, follower: Follower): Followed {
  const { epoch } = after
  let { seq } = after
  /** The link of the event at the place; unknown until Redis has told once. */
  let link: string | undefined
  let recent: Entry[] = []
  let isSure = false
  let isOver = false
  let waiting: { readonly seq: number; readonly go: () => void }[] = []

  function wake(): void {
    const due = waiting.filter((one) => isOver || one.seq <= seq)
    waiting = waiting.filter((one) => !due.includes(one))
    for (const { go } of due) go()
  }

  return {
    creator,
    follower,
    get place() {
      return { epoch, seq }
    },
    get recent() {
      return recent
    },
    get isSure() {
      return isSure
    },
    compare(head) {
      if (head.epoch !== epoch || head.seq < seq) return 'another log'
      isSure = true
      if (head.seq > seq) return 'more to read'
      if (link !== undefined && link !== head.link) return 'another log'
      link = head.link
      return 'same'
    },
    take(entries) {
      const fresh = entries.filter(({ placed }) => placed.seq > seq)
      let [at, tip] = [seq, link]
      for (const entry of fresh) {
        if (entry.placed.seq !== at + 1) return 'hole'
        if (tip !== undefined && entry.before !== tip) return 'another log'
        at++
        tip = entry.link
      }
      if (fresh.length === 0) return 'taken'
      seq = at
      link = tip
      recent.push(...fresh)
      // Not at every turn: a copy of a thousand places, hundreds of times a second, is a lot of garbage.
      if (recent.length > 2 * AT_HAND) recent = recent.slice(-AT_HAND)
      follower.append(fresh.map(({ placed }) => placed))
      wake()
      return 'taken'
    },
    until: (wanted) =>
      new Promise((go) => {
        waiting.push({ seq: wanted, go })
        wake()
      }),
    end() {
      isOver = true
      wake()
    },
  }
}
