/** Which automatic reply a chat line gets. Pure. */
import { MAX_MESSAGE, type Replies, type ReplyRule } from '../../shared/control.ts'

export const NO_REPLIES: Replies = {
  quick: [],
  automatic: { on: false, everySeconds: 5, perPersonSeconds: 60, rules: [] },
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Does the line call for this rule? Case and blanks around do not matter. */
export function fits({ on, word }: ReplyRule, line: string): boolean {
  const wanted = word.trim().toLowerCase()
  if (wanted === '') return false
  const said = line.trim().toLowerCase()
  if (on === 'command') return said === wanted || (said.startsWith(wanted) && /^\s/.test(said.slice(wanted.length)))
  // Letters and digits of any script: \b knows English alone.
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escapePattern(wanted)}(?![\\p{L}\\p{N}_])`, 'u').test(said)
}

export const findRule = (rules: readonly ReplyRule[], line: string): ReplyRule | undefined =>
  rules.find((rule) => fits(rule, line))

export type Blanks = Readonly<Record<'name' | 'handle' | 'viewers' | 'likes' | 'creator', string>>

/** Fills the blanks in, once: a name that looks like a blank stays a name. At most what TikTok takes in one message. */
export function fillIn(text: string, blanks: Blanks): string {
  const filled = text.replace(/\{(name|handle|viewers|likes|creator)\}/g, (_whole, name: keyof Blanks) =>
    blanks[name].replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim(),
  )
  return [...filled].slice(0, MAX_MESSAGE).join('').trim()
}
