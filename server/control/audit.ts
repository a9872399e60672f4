/** The list of what was done to the LIVE: kept on the disk, the newest thousand. */
import type { Action, Actions } from '../../shared/control.ts'
import type { Room } from '../store/store.ts'
import { createTurns } from '../store/turns.ts'

/** Sheets of so many actions each, so that one more does not write all of them anew. */
const SHEET = 50
const SHEETS = 20

export interface AuditDrawer {
  /** The first and the last sheet there are. */
  readonly span: { readonly first: number; readonly last: number }
  /** Oldest first. */
  readonly [sheet: `sheet ${number}`]: readonly Action[]
}

export interface Audit {
  /** Resolves once it is on the disk. One after the other, however many at once. */
  add(action: Action): Promise<void>
  /** Newest first, those before the action of that id; none where it is no longer kept. */
  list(before: string | undefined, most: number): Actions
  /** Another instance added some. */
  lookAgain(): Promise<void>
  wipe(): Promise<void>
}

export async function openAudit(drawer: Room<AuditDrawer>): Promise<Audit> {
  let span = { first: 0, last: 0 }
  const sheets = new Map<number, readonly Action[]>()
  const turns = createTurns(drawer.inTurn)

  async function read(): Promise<void> {
    span = (await drawer.get('span')) ?? { first: 0, last: 0 }
    for (const number of sheets.keys()) if (number < span.first || number > span.last) sheets.delete(number)
    for (let number = span.first; number <= span.last; number++) {
      // A full one never changes.
      if (sheets.get(number)?.length === SHEET) continue
      sheets.set(number, (await drawer.get(`sheet ${number}`)) ?? [])
    }
  }
  await read()

  async function add(action: Action): Promise<void> {
    await read()
    const full = (sheets.get(span.last)?.length ?? 0) >= SHEET
    const last = full ? span.last + 1 : span.last
    const sheet = [...(sheets.get(last) ?? []), action]
    await drawer.set(`sheet ${last}`, sheet)
    sheets.set(last, sheet)
    if (!full && sheet.length > 1) return
    const first = Math.max(span.first, last - SHEETS + 1)
    await drawer.set('span', { first, last })
    for (let number = span.first; number < first; number++) {
      sheets.delete(number)
      await drawer.delete(`sheet ${number}`)
    }
    span = { first, last }
  }

  return {
    add: (action) => turns.change(() => add(action)),
    list(before, most) {
      const all = [...sheets.keys()]
        .toSorted((a, b) => b - a)
        .flatMap((number) => (sheets.get(number) ?? []).toReversed())
      const from = before === undefined ? 0 : all.findIndex((action) => action.id === before) + 1
      if (before !== undefined && from === 0) return { actions: [] }
      const actions = all.slice(from, from + most)
      const last = actions.at(-1)
      return { actions, ...(last !== undefined && from + most < all.length ? { older: last.id } : {}) }
    },
    lookAgain: () => turns.look(read),
    wipe: () =>
      turns.change(async () => {
        await drawer.wipe()
        sheets.clear()
        span = { first: 0, last: 0 }
      }),
  }
}
