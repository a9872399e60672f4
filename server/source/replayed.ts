/**
 * How a recording's events are told apart from those of the real LIVE once they are in the same log: every name that
 * could meet a real one again begins with "replay:" and the number of the performance.
 */
import type { EventOf, LiveEvent } from '../../shared/events.ts'

const PREFIX = 'replay:'

/** Whether an event id, or a room, is that of a recording that is played. */
export const isReplayed = (name: string): boolean => name.startsWith(PREFIX)

/** One performance; the same recording played again is another. `nth` MUST never be given twice. */
export function createPerformance(nth: string) {
  const mine = (name: string) => `${PREFIX}${nth}:${name}`
  const room = `${PREFIX}${nth}`
  const transition = (is: 'online' | 'offline', at: number, of: string): EventOf<'stream'> => ({
    type: 'stream',
    id: mine(`${is}:${of}`),
    at,
    is,
    room: of,
  })

  /** Undefined for what the bracket around the recording tells instead. */
  function rename(event: LiveEvent): LiveEvent | undefined {
    const id = mine(event.id)
    switch (event.type) {
      case 'stream':
        return event.is === 'online' || event.is === 'offline' ? undefined : { ...event, id, room }
      case 'gift':
        return { ...event, id, streak: mine(event.streak) }
      case 'pin':
        return { ...event, id, message: mine(event.message) }
      case 'delete':
        return { ...event, id, messages: event.messages.map(mine) }
      default:
        return { ...event, id }
    }
  }

  return {
    rename,
    /** A LIVE of its own begins: totals start at nothing. */
    begin: (at: number): readonly LiveEvent[] => [transition('online', at, room)],
    /** Another LIVE, empty and over at once: nothing that was played stays on screen or in a total. */
    end: (at: number): readonly LiveEvent[] => [
      transition('online', at, `${room}:end`),
      transition('offline', at, `${room}:end`),
    ],
  }
}
