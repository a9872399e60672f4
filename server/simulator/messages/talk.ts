/** What people say: chat, emotes, questions, the host's intro and captions; and what is pinned or taken back. */
import type { Viewer } from '../crowd.ts'
import { pack, type Packed, type Stamp } from './pack.ts'
import { told, wireIdentity, wireUser } from './viewer.ts'

export interface PlacedEmote {
  readonly id: string
  readonly picture: string
  /** Position in the text, UTF-16 code units. */
  readonly index: number
}

export interface ChatLine {
  readonly by: Viewer
  readonly text: string
  readonly emotes?: readonly PlacedEmote[]
  readonly mentions?: readonly Viewer[]
  readonly language?: string
}

const wireEmote = ({ id, picture }: Omit<PlacedEmote, 'index'>) => ({
  emoteId: id,
  image: { urlList: [picture], uri: `emote/${id}` },
})

const chatBody = ({ by, text, emotes = [], mentions = [], language = 'en' }: ChatLine) => ({
  user: wireUser(by),
  content: text,
  contentLanguage: language,
  userIdentity: wireIdentity(by),
  emotes: emotes.map((emote) => ({ index: emote.index, emote: wireEmote(emote) })),
  mentionUsers: mentions.map(wireUser),
  ...(mentions[0] && { atUser: wireUser(mentions[0]) }),
})

export const chat = (stamp: Stamp, line: ChatLine): Packed =>
  pack('WebcastChatMessage', stamp, chatBody(line), {
    type: 'chat',
    by: told(line.by),
    text: line.text,
    mentions: (line.mentions ?? []).map(told),
    emotes: (line.emotes ?? []).map(({ id, index }) => ({ id, index })),
  })

export const emoteChat = (stamp: Stamp, by: Viewer, emotes: readonly Omit<PlacedEmote, 'index'>[]): Packed =>
  pack(
    'WebcastEmoteChatMessage',
    stamp,
    { user: wireUser(by), userIdentity: wireIdentity(by), emoteList: emotes.map(wireEmote) },
    { type: 'emote', by: told(by), emotes: emotes.map(({ id }) => id) },
  )

export const question = (stamp: Stamp, by: Viewer, text: string): Packed =>
  pack(
    'WebcastQuestionNewMessage',
    stamp,
    { data: { questionId: stamp.id, content: text, user: wireUser(by) } },
    { type: 'question', by: told(by), text },
  )

export const intro = (stamp: Stamp, host: Viewer, text: string): Packed =>
  pack(
    'WebcastLiveIntroMessage',
    stamp,
    { id: stamp.id, content: text, user: wireUser(host), contentLanguage: 'en' },
    { type: 'intro', text },
  )

export const caption = (stamp: Stamp, text: string, durationMs: number): Packed =>
  pack(
    'WebcastCaptionMessage',
    stamp,
    {
      timestampMs: String(stamp.at),
      durationMs: String(durationMs),
      content: [{ lang: 'en', content: text }],
      sentenceId: stamp.id,
      definite: true,
    },
    { type: 'caption', text },
  )

/** A chat line said before, held at the top of the chat. */
export interface Pinned {
  readonly line: ChatLine
  readonly stamp: Stamp
}

export const pin = (stamp: Stamp, operator: Viewer, pinned: Pinned, displayMs: number): Packed =>
  pack(
    'WebcastRoomPinMessage',
    stamp,
    {
      chatMessage: {
        ...chatBody(pinned.line),
        common: {
          method: 'WebcastChatMessage',
          msgId: pinned.stamp.id,
          roomId: pinned.stamp.room,
          createTime: String(pinned.stamp.at),
        },
      },
      method: 'WebcastChatMessage',
      pinTime: String(stamp.at),
      operator: wireUser(operator),
      action: 1,
      displayDuration: String(displayMs),
      pinMsgId: pinned.stamp.id,
    },
    { type: 'pin', pinned: pinned.stamp.id, text: pinned.line.text },
  )

/** As TikTok sends it: the message within has neither text nor user. */
export const unpin = (stamp: Stamp, operator: Viewer, pinned: string): Packed =>
  pack(
    'WebcastRoomPinMessage',
    stamp,
    {
      chatMessage: { common: { method: 'WebcastChatMessage', msgId: pinned, roomId: stamp.room } },
      method: 'WebcastChatMessage',
      operator: wireUser(operator),
      action: 2,
      pinMsgId: pinned,
    },
    { type: 'unpin', pinned },
  )

/** Takes single messages back, or everything that some people said. */
export const takeBack = (stamp: Stamp, messages: readonly string[], people: readonly string[]): Packed =>
  pack(
    'WebcastImDeleteMessage',
    stamp,
    { deleteMsgIds: [...messages], deleteUserIds: [...people] },
    { type: 'delete', messages, people },
  )
