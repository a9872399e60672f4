/**
 * The part of the LIVE's state that a chat needs: what was said, what is pinned, and whether anything may be seen at all.
 * `reduce` of live-state.ts is made of the same pieces, so that a page that keeps no more than this agrees with the log.
 */
import type { EventOf, LiveEvent } from './events.ts'
import { emptyStanding, foldStage, type Standing } from './stage-state.ts'

/** Chat lines kept, so that an overlay opened in mid-stream is not blank. */
const CHAT_KEPT = 50

export type ChatLine = EventOf<'chat'> | EventOf<'emote'>

/** `since`: epoch ms; `room`: TikTok's id of this LIVE. Unknown until a stream event tells. */
export interface StreamState {
  readonly is: 'unknown' | 'online' | 'paused' | 'offline'
  readonly since?: number
  readonly room?: string
}

interface Spoken {
  /** Oldest first. */
  readonly chat: readonly ChatLine[]
  readonly pinned?: EventOf<'pin'>
}

export interface ChatState extends Spoken {
  readonly stream: StreamState
  readonly show: { readonly stage: Standing }
}

const emptyChat: ChatState = { stream: { is: 'unknown' }, chat: [], show: { stage: emptyStanding } }

export const withLine = (lines: readonly ChatLine[], line: ChatLine): readonly ChatLine[] =>
  [...lines, line].slice(-CHAT_KEPT)

export function withPin<State extends Spoken>(state: State, event: EventOf<'pin'>): State {
  if (event.is === 'pinned') return { ...state, pinned: event }
  const { pinned: _gone, ...rest } = state
  return rest as State
}

/** Without the messages, and without what the people said or had pinned, that the event removes. */
export function withoutDeleted<State extends Spoken>(state: State, { messages, people }: EventOf<'delete'>): State {
  const isGone = (id: string, by: { readonly id: string } | undefined) =>
    messages.includes(id) || (by !== undefined && people.includes(by.id))
  const chat = state.chat.filter((line) => !isGone(line.id, line.by))
  const { pinned, ...unpinned } = state
  if (pinned === undefined || !isGone(pinned.message, pinned.by)) return { ...state, chat }
  return { ...unpinned, chat } as unknown as State
}

/** Whether the event opens another LIVE than the one known: all of it begins anew then. */
export const isAnotherLive = (stream: StreamState, event: EventOf<'stream'>): boolean =>
  event.is === 'online' && (event.room === undefined || event.room !== stream.room)

export function foldStream(stream: StreamState, event: EventOf<'stream'>): StreamState {
  const room = event.room ?? stream.room
  const named = room === undefined ? {} : { room }
  if (event.is === 'online') {
    return { is: 'online', since: isAnotherLive(stream, event) ? event.at : (stream.since ?? event.at), ...named }
  }
  const is = event.is === 'resumed' ? 'online' : event.is
  return { is, since: event.is === 'offline' ? event.at : (stream.since ?? event.at), ...named }
}

/** As `reduce`, of this part alone. */
export function reduceChat(state: ChatState, event: LiveEvent): ChatState {
  switch (event.type) {
    case 'chat':
    case 'emote':
      return { ...state, chat: withLine(state.chat, event) }
    case 'delete':
      return withoutDeleted(state, event)
    case 'pin':
      return withPin(state, event)
    case 'stream': {
      const kept = isAnotherLive(state.stream, event) ? { ...emptyChat, show: state.show } : state
      return { ...kept, stream: foldStream(state.stream, event) }
    }
    case 'stage':
      return { ...state, show: { stage: foldStage(state.show.stage, event) } }
    default:
      return state
  }
}

/** From what a server tells, which may be of another version. */
export const readChatState = (kept: Partial<ChatState>): ChatState => ({
  ...emptyChat,
  ...kept,
  show: { ...emptyChat.show, ...kept.show },
})
