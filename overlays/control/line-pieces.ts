/** What somebody wrote, cut where an emote stands in it. */
import type { Emote, PlacedEmote } from '../../shared/events.ts'
import { clipText } from '../parts/clip-text.ts'

const LONGEST = 400
const MOST_EMOTES = 20

/** Never between the halves of one character. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}

/** In reading order: words, and emotes at their places; those whose place was cut off stand at the end. */
export function linePieces(said: string, emotes: readonly PlacedEmote[]): readonly (string | Emote)[] {
  const text = clipText(said, LONGEST)
  const pieces: (string | Emote)[] = []
  let at = 0
  for (const emote of emotes.slice(0, MOST_EMOTES).sort((a, b) => a.at - b.at)) {
    const place = Math.max(at, wholeCharacter(text, Math.min(Math.max(0, emote.at), text.length)))
    pieces.push(text.slice(at, place), emote)
    at = place
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '')
}
