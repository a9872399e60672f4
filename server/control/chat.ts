/** Writing in the LIVE's chat: by hand, and by rule. */
import { MAX_MESSAGE, type Action, type AutomaticState, type Done, type Replies } from '../../shared/control.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import { readDone } from '../euler/moderation.ts'
import type { Room } from '../store/store.ts'
import { createTurns } from '../store/turns.ts'
import type { Actor } from './actions.ts'
import { runningRoom, type Ask } from './asker.ts'
import { createAutoReplies } from './auto-replies.ts'
import type { ControlDeps } from './control-deps.ts'
import { NO_REPLIES } from './reply-rules.ts'

export interface ChatDrawer {
  readonly replies: Replies
}

export interface Chat {
  send(by: Action['by'], text: string): Promise<Done>
  replies(): Replies
  /** Kept once it resolves. */
  keepReplies(replies: Replies): Promise<Replies>
  automatic(): AutomaticState
  hear(events: readonly LiveEvent[]): void
  /** Resolves once no automatic reply is on its way. */
  idle(): Promise<void>
  /** Another instance changed the rules. */
  lookAgain(): Promise<void>
  wipe(): Promise<void>
}

export interface ChatDeps extends Pick<ControlDeps, 'liveState' | 'account' | 'log'> {
  readonly clock: Clock
  readonly drawer: Room<ChatDrawer>
  readonly ask: Ask
  readonly actor: Actor
}

export async function openChat({ clock, drawer, ask, actor, liveState, account, log }: ChatDeps): Promise<Chat> {
  let replies = (await drawer.get('replies')) ?? NO_REPLIES
  const turns = createTurns(drawer.inTurn)

  const post = async (text: string) => {
    await ask('chat', 'chat', { room: runningRoom(liveState()), text }, readDone)
  }

  const auto = createAutoReplies({
    clock,
    replies: () => replies,
    liveState,
    creator: account.creator,
    send: async (text, { id, name }) => {
      await actor.perform({ by: 'automatic', kind: 'chat', person: { id, name }, detail: text }, () => post(text))
    },
    onFault: (error) => log.warn({ err: error }, 'an automatic reply failed'),
  })

  return {
    async send(by, text) {
      const line = readLine(text)
      // Before it is sent: its echo may be here before the answer is.
      auto.wrote(line)
      return actor.perform({ by, kind: 'chat', detail: line }, () => post(line))
    },
    replies: () => replies,
    keepReplies: (next) =>
      turns.change(async () => {
        await drawer.set('replies', next)
        replies = next
        auto.changed()
        return replies
      }),
    automatic: auto.state,
    hear: auto.hear,
    idle: auto.idle,
    lookAgain: () =>
      turns.look(async () => {
        replies = (await drawer.get('replies')) ?? NO_REPLIES
        auto.changed()
      }),
    async wipe() {
      await drawer.wipe()
      replies = NO_REPLIES
    },
  }
}

function readLine(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  const refuse = (what: string) => new AppError('BAD_MESSAGE', { whose: 'you', next: 'fix', text: what })
  if (line === '') throw refuse('There is nothing in this message.')
  const length = [...line].length
  if (length > MAX_MESSAGE)
    throw refuse(`TikTok takes ${MAX_MESSAGE} characters in one message, and this has ${length}.`)
  return line
}
