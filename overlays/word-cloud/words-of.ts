/** The words of a chat line that are worth counting. */
import { isStopWord } from './stop-words.ts'

const LINK = /(?:https?:\/\/|www\.)\S+|\S+\.(?:com|net|org|gg|tv|me)\b\S*/giu
const MENTION = /@[\p{L}\p{N}_.]+/gu
/** TikTok's own small pictures are written like this: [laugh]. */
const CODE = /\[[a-z]{2,20}\]/giu
const COMMAND = /^\s*[!！/][\p{L}\p{N}]/u
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/gu
/** Written without spaces between the words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const HAS_LETTER = /\p{L}/u
const LONGEST = 20
/** TikTok's lines are shorter; looking for links takes time that grows with the square. */
const READ_MOST = 500
/** Of one line; who writes more says less with each. */
const MOST = 24

/** Browsers without it count what stands between spaces, which tells little of Chinese and Japanese. */
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'word' }) : undefined

function* cut(text: string): Iterable<string> {
  if (segmenter === undefined) return yield* text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike === true) yield segment
}

/** 'Sooooo' and 'soooo' are one word. */
const squeezed = (word: string) => word.replaceAll(/(\p{L})\1{2,}/gu, '$1$1')

function isWorthCounting(word: string): boolean {
  const length = [...word].length
  if (!HAS_LETTER.test(word) || length > LONGEST || isStopWord(word)) return false
  // A single kana or Han character is mostly grammar; two letters of a spaced script are 'gg'.
  return length >= 2 && (UNSPACED.test(word) || length > 2 || /^(?:gg|wp|op|ez|fr|w|l)$/.test(word))
}

/** Each word once, in small letters; emoji too where they are wanted. */
export function wordsOf(text: string, emoji: boolean): readonly string[] {
  if (COMMAND.test(text)) return []
  const plain = text
    .slice(0, READ_MOST)
    .normalize('NFKC')
    .replaceAll(LINK, ' ')
    .replaceAll(MENTION, ' ')
    .replaceAll(CODE, ' ')
  const found = new Set<string>()
  if (emoji) for (const [sign] of plain.matchAll(EMOJI)) found.add(sign.replaceAll(/\p{Emoji_Modifier}/gu, ''))
  for (const segment of cut(plain.replaceAll(EMOJI, ' '))) {
    const word = squeezed(segment.toLowerCase())
    if (isWorthCounting(word)) found.add(word)
    if (found.size >= MOST) break
  }
  return [...found]
}
