/** What people and the host say: chat, emotes, questions, captions, the intro, and what is taken back or pinned. */
import type { MessageOf } from '../../euler/codec.ts'
import type { Emote as TikTokEmote, User } from '../../euler/gen/tiktok_pb.ts'
import type { Emote, EventOf, Person, PlacedEmote } from '../../../shared/events.ts'
import { readPerson } from '../person.ts'
import { shortHash, type Head } from './head.ts'
import { clip, clipName, optional, readCount, readId, readPicture, readTime } from './values.ts'

const MOST_EMOTES = 100
const MOST_MENTIONS = 50
const MOST_DELETED = 1_000
const MOST_CAPTIONS = 20
/** A caption that says it stays longer than this does not know what it says. */
const LONGEST_CAPTION_MS = 60_000

export function readChat(message: MessageOf<'WebcastChatMessage'>, { id, at }: Head): EventOf<'chat'> | undefined {
  const by = readPerson(message.user, message.userIdentity)
  if (by === undefined) return undefined
  const text = clip(message.content)
  const emotes = message.emotes.slice(0, MOST_EMOTES).flatMap(({ index, emote }): PlacedEmote[] => {
    const read = readEmote(emote)
    return read === undefined ? [] : [{ ...read, at: Math.min(readCount(index), text.length) }]
  })
  const mentions = readMentions([message.atUser, ...message.mentionUsers.slice(0, MOST_MENTIONS)])
  return {
    type: 'chat',
    id,
    at,
    by,
    text,
    emotes,
    mentions,
    ...optional('language', readLanguage(message.contentLanguage)),
  }
}

function readEmote(emote: TikTokEmote | undefined): Emote | undefined {
  const picture = readPicture(emote?.image)
  return emote === undefined || picture === undefined ? undefined : { id: clipName(emote.emoteId), picture }
}

/** The same person may be told in both fields. */
function readMentions(users: readonly (User | undefined)[]): Person[] {
  const people = new Map<string, Person>()
  for (const user of users) {
    const person = readPerson(user)
    if (person !== undefined && !people.has(person.id)) people.set(person.id, person)
  }
  return [...people.values()]
}

/** A tag that a browser's `lang` takes; 'un' is TikTok's word for "could not tell". */
const readLanguage = (tag: string): string | undefined =>
  /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && tag.length < 36 && tag !== 'un' ? tag : undefined

export function readEmoteChat(
  message: MessageOf<'WebcastEmoteChatMessage'>,
  { id, at }: Head,
): EventOf<'emote'> | undefined {
  const by = readPerson(message.user, message.userIdentity)
  const emotes = message.emoteList.slice(0, MOST_EMOTES).flatMap((emote) => readEmote(emote) ?? [])
  return by === undefined || emotes.length === 0 ? undefined : { type: 'emote', id, at, by, emotes }
}

export function readQuestion(
  { data }: MessageOf<'WebcastQuestionNewMessage'>,
  { id, at }: Head,
): EventOf<'question'> | undefined {
  const by = readPerson(data?.user)
  if (data === undefined || by === undefined) return undefined
  return { type: 'question', id, at, by, question: readId(data.questionId) ?? id, text: clip(data.content) }
}

/**
 * Its message id is the intro's own: it comes again with other words, so the words are part of the id, and the time
 * in it is that of the writing, long before.
 */
export function readIntro(message: MessageOf<'WebcastLiveIntroMessage'>, head: Head): EventOf<'intro'> | undefined {
  const by = readPerson(message.user)
  if (by === undefined || message.content === '') return undefined
  const id = `intro:${readId(message.id) ?? head.id}:${shortHash(message.content)}`
  const at = readTime(message.common?.createTime ?? '') ?? head.receivedAt
  return { type: 'intro', id, at, by, text: clip(message.content) }
}

export function readCaption(message: MessageOf<'WebcastCaptionMessage'>, { id, at }: Head): EventOf<'caption'> {
  const lastsMs = readCount(message.durationMs)
  return {
    type: 'caption',
    id,
    at,
    texts: message.content
      .slice(0, MOST_CAPTIONS)
      .filter(({ content }) => content !== '')
      .map(({ lang, content }) => ({ language: readLanguage(lang) ?? '', text: clip(content) })),
    sentence: readId(message.sentenceId) ?? '0',
    final: message.definite,
    ...optional('lastsMs', lastsMs > 0 ? Math.min(lastsMs, LONGEST_CAPTION_MS) : undefined),
  }
}

export function readDelete(
  message: MessageOf<'WebcastImDeleteMessage'>,
  { id, at }: Head,
): EventOf<'delete'> | undefined {
  const ids = (list: readonly string[]) => list.slice(0, MOST_DELETED).flatMap((one) => readId(one) ?? [])
  const messages = ids(message.deleteMsgIds)
  const people = ids(message.deleteUserIds)
  return messages.length + people.length === 0 ? undefined : { type: 'delete', id, at, messages, people }
}
