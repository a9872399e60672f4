/** What an editor's settings were, are, and were before undo. Pure. */
import type { SettingsValues } from '../../../shared/protocol.ts'

export interface EditHistory {
  readonly now: SettingsValues
  /** Newest last. */
  readonly past: readonly SettingsValues[]
  /** What was undone, the next to be redone last. */
  readonly future: readonly SettingsValues[]
  /** The field that was edited last, and when: a slider that is dragged is one edit. */
  readonly last?: { readonly field: string; readonly at: number }
}

const KEPT = 200
/** Edits of the same field within this are one. */
const ONE_EDIT_MS = 1_200

export const beginHistory = (now: SettingsValues): EditHistory => ({ now, past: [], future: [] })

/** `at`: any clock, ms. Several fields at once, a preset, are always an edit of their own. */
export function edit(history: EditHistory, changes: SettingsValues, at: number): EditHistory {
  const fields = Object.keys(changes)
  if (fields.every((field) => history.now[field] === changes[field])) return history
  const now = { ...history.now, ...changes }
  const [field] = fields
  const goesOn =
    fields.length === 1 &&
    history.last !== undefined &&
    history.last.field === field &&
    at - history.last.at < ONE_EDIT_MS &&
    history.future.length === 0
  const past = goesOn ? history.past : [...history.past, history.now].slice(-KEPT)
  const last = fields.length === 1 && field !== undefined ? { last: { field, at } } : {}
  return { now, past, future: [], ...last }
}

export function undo({ now, past, future }: EditHistory): EditHistory {
  const before = past.at(-1)
  return before === undefined
    ? { now, past, future }
    : { now: before, past: past.slice(0, -1), future: [...future, now] }
}

export function redo({ now, past, future }: EditHistory): EditHistory {
  const after = future.at(-1)
  return after === undefined ? { now, past, future } : { now: after, past: [...past, now], future: future.slice(0, -1) }
}

/** What has to be set so that `from` becomes `to`. */
export const differences = (from: SettingsValues, to: SettingsValues): SettingsValues =>
  Object.fromEntries(Object.entries(to).filter(([field, value]) => from[field] !== value))
