/**
 * What the followers of one LIVE have in common. Thousands of clients in one process that each read, add up and keep the
 * same for themselves take a core and a gigabyte, and a run that collects garbage for seconds is mischief of its own. Here
 * what was read or added up once is taken again where it is the very same; where it differs it stays apart.
 */
import { isDeepStrictEqual } from 'node:util'
import type { LiveEvent } from '../../shared/events.ts'
import { reduce, type LiveState } from '../../shared/live-state.ts'
import type { Cursor, ServerFrame } from '../../shared/protocol.ts'
import { createIdNumbers, type IdNumbers } from './heard.ts'

export interface Company {
  readonly numbers: IdNumbers
  read(text: string): ServerFrame
  /** The state of somebody who was at `before` and is at `cursor` after these events. */
  add(before: LiveState, events: readonly LiveEvent[], cursor: Cursor): LiveState
}

/** What somebody who is not far behind may be told again. */
const FRAMES_KEPT = 50
const EVENTS_KEPT = 500
const STATES_KEPT = 50

export function createCompany(): Company {
  const frames = createNewest<string, ServerFrame>(FRAMES_KEPT)
  const events = createNewest<string, LiveEvent>(EVENTS_KEPT)
  const states = createNewest<Cursor, LiveState>(STATES_KEPT)
  const sums = new WeakMap<LiveState, WeakMap<LiveEvent, LiveState>>()

  function parse(text: string): ServerFrame {
    const frame = JSON.parse(text) as ServerFrame
    if (frame.type === 'events') {
      const shared = frame.events.map((event) => events.keep(JSON.stringify(event), event))
      return frames.keep(text, { ...frame, events: shared })
    }
    if (frame.type !== 'snapshot') return frame
    const known = states.keep(frame.cursor, frame.state)
    const isSame = isDeepStrictEqual(JSON.parse(JSON.stringify(known)), frame.state)
    return isSame ? { ...frame, state: known } : frame
  }

  function sum(before: LiveState, event: LiveEvent): LiveState {
    const after = sums.get(before) ?? new WeakMap<LiveEvent, LiveState>()
    sums.set(before, after)
    const state = after.get(event) ?? reduce(before, event)
    after.set(event, state)
    return state
  }

  return {
    numbers: createIdNumbers(),
    read: (text) => frames.get(text) ?? parse(text),
    add(before, more, cursor) {
      const state = more.reduce(sum, before)
      states.keep(cursor, state)
      return state
    },
  }
}

function createNewest<Key, Value>(most: number) {
  const kept = new Map<Key, Value>()
  return {
    get: (key: Key) => kept.get(key),
    /** What is kept under `key` already, else `value`. */
    keep(key: Key, value: Value): Value {
      const known = kept.get(key)
      if (known !== undefined) return known
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return value
    },
  }
}
