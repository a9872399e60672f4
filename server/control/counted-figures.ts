/** The figures, counted once somebody looks at them: reading so far back takes a while, and most creators never look. */
import type { OwnFigures } from '../../shared/control.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import { createFigureFold, type FigureFold } from './own-figures.ts'

export interface CountedFigures {
  /** Every event as it comes, from the opening on. */
  hear(events: readonly LiveEvent[]): void
  /** Rejects with AppError where what came before cannot be read; the next who asks tries again. */
  figures(state: () => LiveState): Promise<OwnFigures>
  /** What came before is gone. */
  forget(): void
}

/** `recent`: what there is of the past, oldest first. */
export function createCountedFigures(recent: () => Promise<readonly LiveEvent[]>): CountedFigures {
  let counting: Promise<FigureFold> | undefined
  /** Where what is heard goes: nowhere, into a list while the past is being read, into the sums. */
  let take = (_events: readonly LiveEvent[]): void => undefined

  async function count(): Promise<FigureFold> {
    const meanwhile: LiveEvent[] = []
    take = (events) => void meanwhile.push(...events)
    const past = await recent()
    const known = new Set(past.map(({ id }) => id))
    const fold = createFigureFold()
    fold.add(past)
    fold.add(meanwhile.filter(({ id }) => !known.has(id)))
    take = fold.add
    return fold
  }

  function forget(): void {
    counting = undefined
    take = () => undefined
  }

  return {
    hear: (events) => take(events),
    async figures(state) {
      counting ??= count()
      const mine = counting
      const fold = await mine.catch((error: unknown) => {
        if (counting === mine) forget()
        throw error
      })
      return fold.figures(state())
    },
    forget,
  }
}
