/** Answers chat lines by rule: off until turned on, never too often, and never an answer to itself. */
import type { AutomaticState, Replies } from '../../shared/control.ts'
import type { EventOf, LiveEvent } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import { fillIn, findRule } from './reply-rules.ts'

export interface AutoReplies {
  /** New events, in order. Answers at most one of them at a time; lines that come meanwhile get none. */
  hear(events: readonly LiveEvent[]): void
  state(): AutomaticState
  /** Other rules, or turned on again: what held it is forgotten. */
  changed(): void
  /** Remembers a line that we wrote ourselves, whoever asked for it. */
  wrote(text: string): void
  /** Resolves once no reply is on its way. */
  idle(): Promise<void>
}

export interface AutoRepliesDeps {
  readonly clock: Clock
  readonly replies: () => Replies
  readonly liveState: () => LiveState
  readonly creator: () => Promise<string | undefined>
  /** Sends it as an automatic reply to somebody. Rejects with AppError. */
  readonly send: (text: string, to: EventOf<'chat'>['by']) => Promise<void>
  readonly onFault: (error: unknown) => void
}

/** Older lines came with the history, or while Fanlight was not looking: answering them now would only confuse. */
const FRESH_MS = 30_000
const OWN_LINES = 50
const MOST_PEOPLE = 5_000
/** After a refusal that does not say how long to wait. */
const HOLD_MS = 5 * 60_000

export function createAutoReplies(deps: AutoRepliesDeps): AutoReplies {
  const { clock } = deps
  let lastAt = -Infinity
  /** When each person was last answered. */
  const answered = new Map<string, number>()
  const own: string[] = []
  let held: AutomaticState['held']
  let sending: Promise<void> | undefined

  const wrote = (text: string) => {
    own.push(text)
    if (own.length > OWN_LINES) own.shift()
  }

  function mayAnswer({ id, at, by, text }: EventOf<'chat'>): boolean {
    const { automatic } = deps.replies()
    const now = clock.now()
    if (!automatic.on || sending !== undefined || (held !== undefined && now < held.until)) return false
    // The connected account writes as the host; where it moderates somebody else's LIVE, its lines are known by their text.
    if (by.host === true || own.includes(text) || id.startsWith('test-') || at < now - FRESH_MS) return false
    if (now - lastAt < automatic.everySeconds * 1000) return false
    return now - (answered.get(by.id) ?? -Infinity) >= automatic.perPersonSeconds * 1000
  }

  async function answer(line: EventOf<'chat'>, template: string): Promise<void> {
    const { viewers, totals } = deps.liveState()
    const text = fillIn(template, {
      name: line.by.name || line.by.handle,
      handle: line.by.handle,
      viewers: viewers === undefined ? '?' : String(viewers.count),
      likes: String(totals.likes),
      creator: (await deps.creator()) ?? '',
    })
    if (text === '') return
    wrote(text)
    try {
      await deps.send(text, line.by)
      held = undefined
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      held = { until: clock.now() + (error.afterMs ?? HOLD_MS), text: error.text }
    }
  }

  function hearLine(line: EventOf<'chat'>): void {
    if (!mayAnswer(line)) return
    const rule = findRule(deps.replies().automatic.rules, line.text)
    if (rule === undefined) return
    lastAt = clock.now()
    answered.delete(line.by.id)
    answered.set(line.by.id, lastAt)
    const [oldest] = answered.keys()
    if (answered.size > MOST_PEOPLE && oldest !== undefined) answered.delete(oldest)
    sending = answer(line, rule.text)
      .catch(deps.onFault)
      .finally(() => (sending = undefined))
  }

  return {
    wrote,
    hear(events) {
      for (const event of events) if (event.type === 'chat') hearLine(event)
    },
    state() {
      if (!deps.replies().automatic.on) return { state: 'off' }
      return held !== undefined && clock.now() < held.until ? { state: 'held', held } : { state: 'on' }
    },
    changed: () => (held = undefined),
    idle: async () => sending,
  }
}
