/** What undo takes back. */
import { describe, expect, test } from 'vitest'
import { beginHistory, differences, edit, redo, undo } from '../../overlays/setup/editor/edit-history.ts'

const begun = beginHistory({ size: 24, lines: 12, joins: false })

describe('undo and redo', () => {
  test('a slider that is dragged is one edit; a pause, or another field, begins another', () => {
    const dragged = [25, 26, 27].reduce((history, size, step) => edit(history, { size }, step * 200), begun)
    expect(dragged.past).toHaveLength(1)
    expect(undo(dragged).now).toEqual(begun.now)
    expect(edit(dragged, { size: 30 }, 5_000).past).toHaveLength(2)
    expect(edit(dragged, { lines: 3 }, 500).past).toHaveLength(2)
  })

  test('what was undone comes back, until something else is edited', () => {
    const edited = edit(edit(begun, { size: 30 }, 0), { joins: true }, 100)
    const back = undo(undo(edited))
    expect(back.now).toEqual(begun.now)
    expect(redo(redo(back)).now).toEqual(edited.now)
    expect(redo(edit(undo(edited), { lines: 1 }, 9_000)).now).toMatchObject({ lines: 1, joins: false })
  })

  test('with nothing to undo or redo nothing happens; an edit that changes nothing is none', () => {
    expect(undo(begun).now).toBe(begun.now)
    expect(redo(begun).now).toBe(begun.now)
    expect(edit(begun, { size: 24 }, 0)).toBe(begun)
  })

  test('a preset is one edit, however soon it comes', () => {
    const dressed = edit(edit(begun, { size: 30 }, 0), { size: 40, lines: 4 }, 10)
    expect(undo(dressed).now.size).toBe(30)
  })

  test('memory is bounded', () => {
    const long = Array.from({ length: 1_000 }, (_, step) => step).reduce(
      (history, step) => edit(history, { size: step }, step * 10_000),
      begun,
    )
    expect(long.past.length).toBeLessThanOrEqual(200)
  })

  test('only what differs is sent', () => {
    expect(differences({ size: 1, lines: 2 }, { size: 1, lines: 3 })).toEqual({ lines: 3 })
  })
})
