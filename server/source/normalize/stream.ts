/** The LIVE itself: paused, resumed, over. */
import type { MessageOf } from '../../euler/codec.ts'
import type { EventOf } from '../../../shared/events.ts'
import type { Head } from './head.ts'
import { optional } from './values.ts'

type Stream = EventOf<'stream'>

/** ControlAction: 3 is the host's end, 4 TikTok's. */
const STATES: ReadonlyMap<number, Stream['is']> = new Map([
  [1, 'paused'],
  [2, 'resumed'],
  [3, 'offline'],
  [4, 'offline'],
])

export function readControl(message: MessageOf<'WebcastControlMessage'>, { id, at, room }: Head): Stream | undefined {
  const is = STATES.get(message.action)
  return is === undefined ? undefined : { type: 'stream', id, at, is, ...optional('room', room) }
}
