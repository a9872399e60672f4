/** Whoever changes what others may change too waits for those before. */

/** A fault of `work` is passed on to whoever asked for it; the next in line only waits for the end. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

/** Of one thing that is kept, and of which there may be a copy in memory. */
export interface Turns {
  /** Reads, changes and keeps: nobody else does, in this process or in another instance. */
  readonly change: InTurn
  /** Only reads: waits for the changes of this process, so that an older copy never comes after a newer one. */
  readonly look: InTurn
}

/** `among` takes turns with other instances; where there are none it may be left out. */
export function createTurns(among: InTurn = (work) => work()): Turns {
  let turn: Promise<unknown> = Promise.resolve()
  const look: InTurn = (work) => {
    const result = turn.then(work)
    turn = result.catch(() => undefined) // the caller hears of it
    return result
  }
  return { look, change: (work) => look(() => among(work)) }
}
