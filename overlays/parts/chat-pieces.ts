/** A chat message as what stands in its line: text, emotes at their places, mentions to highlight. */
import type { Emote, Person, PlacedEmote } from '../../shared/events.ts'
import { clipText } from './clip-text.ts'

export type ChatPiece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'mention'; readonly text: string }
  | { readonly is: 'emote'; readonly emote: Emote }

/** TikTok stops at 150; what is longer than this was never typed in its app. */
const LONGEST = 300
const MOST_EMOTES = 40

/** Never between the halves of one character. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}

/** Where in `text` people are called by `@name` or `@handle`, in order, none inside another. */
function mentionsIn(text: string, mentions: readonly Person[]): readonly { from: number; to: number }[] {
  const calls = mentions
    .flatMap((person) => [person.name, person.handle])
    .filter((name) => name !== '')
    .map((name) => `@${name}`)
    // A longer name first, so that "@Ann Lee" is not taken for "@Ann".
    .sort((a, b) => b.length - a.length)
  const found: { from: number; to: number }[] = []
  for (const call of calls) {
    for (let from = text.indexOf(call); from !== -1; from = text.indexOf(call, from + call.length)) {
      const to = from + call.length
      if (found.every((other) => to <= other.from || from >= other.to)) found.push({ from, to })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

function textPieces(text: string, mentions: readonly Person[]): ChatPiece[] {
  const pieces: ChatPiece[] = []
  let at = 0
  const add = (is: 'text' | 'mention', part: string) => {
    if (part !== '') pieces.push({ is, text: clipText(part, LONGEST) })
  }
  for (const { from, to } of mentionsIn(text, mentions)) {
    add('text', text.slice(at, from))
    add('mention', text.slice(from, to))
    at = to
  }
  add('text', text.slice(at))
  return pieces
}

/** In reading order. An emote beyond the end stands at the end; several at one place keep their order. */
export function chatPieces(
  text: string,
  emotes: readonly PlacedEmote[],
  mentions: readonly Person[],
): readonly ChatPiece[] {
  const readable = clipText(text, LONGEST)
  // Clipping moved nothing before its cut unless a character was unsafe; then the emotes' places are lost anyway.
  const line = text.startsWith(readable) ? text : readable
  const pieces: ChatPiece[] = []
  let at = 0
  for (const emote of emotes.slice(0, MOST_EMOTES).sort((a, b) => a.at - b.at)) {
    const place = Math.max(at, wholeCharacter(line, Math.min(Math.max(0, emote.at), line.length)))
    pieces.push(...textPieces(line.slice(at, place), mentions), { is: 'emote', emote })
    at = place
  }
  return [...pieces, ...textPieces(line.slice(at), mentions)]
}

/** A line of nothing but a few emotes or emoji: they may be shown larger. */
export function isOnlyPictures(pieces: readonly ChatPiece[]): boolean {
  const words = pieces.flatMap((piece) => (piece.is === 'emote' ? [] : [piece.text])).join('')
  if (/[\p{L}\p{N}\p{P}]/u.test(words)) return false
  const emoji = words.match(/\p{Extended_Pictographic}/gu)?.length ?? 0
  const shown = pieces.length - pieces.filter((piece) => piece.is !== 'emote').length + emoji
  return shown > 0 && shown <= 4
}
