/**
 * Which events somebody heard, and when. Thousands of clients that hear thousands of events each would fill the memory with
 * sets of ids, and a run that collects garbage for seconds is mischief of its own: here it is four bytes for an event.
 */

/** A number for each id, the same for all who share them. */
export interface IdNumbers {
  /** From 0; given when it is first asked for. */
  of(id: string): number
  known(id: string): number | undefined
}

export function createIdNumbers(): IdNumbers {
  const numbers = new Map<string, number>()
  return {
    known: (id) => numbers.get(id),
    of(id) {
      const number = numbers.get(id) ?? numbers.size
      numbers.set(id, number)
      return number
    },
  }
}

export interface Heard {
  /** Epoch ms. */
  note(id: string, at: number): void
  at(id: string): number | undefined
  forget(): void
}

export function createHeard(numbers: IdNumbers): Heard {
  const begunAt = Date.now()
  /** Ms since `begunAt` and one more; 0 where it was not heard. */
  let times = new Uint32Array(64)
  return {
    note(id, at) {
      const number = numbers.of(id)
      if (number >= times.length) {
        const longer = new Uint32Array(2 * number)
        longer.set(times)
        times = longer
      }
      times[number] = at - begunAt + 1
    },
    at(id) {
      const time = times[numbers.known(id) ?? times.length] ?? 0
      return time === 0 ? undefined : begunAt + time - 1
    },
    forget: () => void times.fill(0),
  }
}
