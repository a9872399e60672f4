/** The line of those who wait for the stage: who goes before whom, and who has to go when it is too long. Pure. */
import type { Alert } from './alert.ts'

export interface QueueRules {
  /** How many may wait. */
  readonly queueMost: number
  /** 'worth': the biggest first, equals as they came; 'time': as they came. */
  readonly order: string
  /** Gifts worth as much as this, in diamonds, are never left out. */
  readonly alwaysFrom: number
}

/** Of those that are never left out, too, no page can keep any number. */
const NEVER_MORE = 300

/** What the streamer asked for goes first of all. */
const rank = (alert: Alert): number => (alert.again ? Infinity : alert.worth)

/** Of the least, the oldest; among those that may be left out, while there are any. */
function leastOf(queue: readonly Alert[], { alwaysFrom }: QueueRules): Alert | undefined {
  const others = queue.filter((alert) => rank(alert) < alwaysFrom)
  const choice = others.length > 0 ? others : queue.length > NEVER_MORE ? queue : []
  const least = Math.min(...choice.map(rank))
  return choice.find((alert) => rank(alert) === least)
}

/** The queue with `alert` in it, in the place of `before` where there was one; never longer than the rules have it. */
export function queued(
  queue: readonly Alert[],
  before: Alert | undefined,
  alert: Alert,
  rules: QueueRules,
): readonly Alert[] {
  const staysPut = before !== undefined && (rules.order === 'time' || rank(before) === rank(alert))
  if (staysPut) return queue.map((other) => (other === before ? alert : other))
  const others = queue.filter((other) => other !== before)
  const isAfter = (other: Alert) => (rules.order === 'time' && !alert.again ? false : rank(other) < rank(alert))
  const place = others.findIndex(isAfter)
  const all = place === -1 ? [...others, alert] : [...others.slice(0, place), alert, ...others.slice(place)]
  if (all.length <= rules.queueMost) return all
  const dropped = leastOf(all, rules)
  return all.filter((other) => other !== dropped)
}
