/** Whether the state says already what is about to be told: so a restart tells nothing twice. */
import type { Show } from '../../shared/show.ts'
import type { Told } from './prop.ts'

/** What an event says, without which event it is. */
const saying = (event: object) => JSON.stringify({ ...event, id: undefined, at: undefined })

export function isTold(show: Show, told: Told): boolean {
  const before = (() => {
    switch (told.type) {
      case 'timer':
        return show.timers[told.timer]
      case 'ballot':
        return show.ballots[told.ballot] ?? (told.is === 'gone' ? told : undefined)
      case 'wheel':
        return show.wheels[told.wheel]
      case 'contest':
        return show.contests[told.contest] ?? (told.is === 'gone' ? told : undefined)
      case 'counter':
        return { type: told.type, counter: told.counter, value: show.counters[told.counter] }
      case 'boards':
        return show.boards && { type: told.type, ...show.boards }
      case 'cue':
        return undefined
    }
  })()
  return before !== undefined && saying(before) === saying(told)
}
