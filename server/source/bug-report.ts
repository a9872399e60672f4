/**
 * One file for whoever is to find out what went wrong: the last minutes as they came in, without anybody in them, the
 * newest lines of the log, and how things stand. It can be played like any recording.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { NOTE, printCaptured, type CapturedMessage } from './capture-file.ts'
import { maskMessage } from './mask/mask-message.ts'
import { createPseudonyms, type Pseudonyms } from './mask/pseudonyms.ts'
import { createRedactor, type Redaction } from './mask/redact.ts'
import { shapeOf } from './mask/shape.ts'

export interface BugReportParts {
  /** Epoch ms. */
  readonly now: number
  /** Fanlight, Node, the system. */
  readonly versions: Readonly<Record<string, string>>
  /** What GET /api/status answers. */
  readonly status: unknown
  /** Overlay → name of the setting → value. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Configuration that is no secret. */
  readonly configuration: unknown
  /** Lines of JSON, oldest first. */
  readonly log: readonly string[]
  /** Oldest first. */
  readonly messages: readonly CapturedMessage[]
  readonly secrets: Redaction['secrets']
  /** What names this streamer or computer, with what to write instead. */
  readonly personal: Redaction['renamed']
}

const ABOUT =
  'A bug report of Fanlight. Names, handles, ids, pictures and what people wrote are replaced; tokens, keys and secrets ' +
  'are left out. Play it with: fanlight replay FILE'

/** Messages that are masked in one go: the LIVE goes on meanwhile. */
const AT_ONCE = 50

/** The text of the file: a line per note and message. */
export async function writeBugReport(parts: BugReportParts): Promise<string> {
  const pseudonyms = createPseudonyms()
  // First the messages: what they name is then known, and found again in the log.
  const messages: string[] = []
  for (const [index, captured] of parts.messages.entries()) {
    if (index % AT_ONCE === 0) await nextTurn()
    messages.push(maskedLine(captured, pseudonyms))
  }
  const haystack = [JSON.stringify([parts.status, parts.configuration]), ...parts.log].join('\n')
  const redact = createRedactor({ ...parts, renamed: [...parts.personal, ...pseudonyms.quotedIn(haystack)] })
  const head = [
    note('bug report', { about: ABOUT, at: parts.now, versions: redact(parts.versions) }),
    note('status', redact(parts.status)),
    note('configuration', redact(parts.configuration)),
    ...Object.entries(parts.settings).map(([overlay, values]) => note('settings', { overlay, values: plain(values) })),
  ]
  const log = parts.log.map((line) => note('log', redact(parse(line))))
  return [...head, ...log, ...messages].join('')
}

function maskedLine({ message, at }: CapturedMessage, pseudonyms: Pseudonyms): string {
  const { message: masked, dropped } = maskMessage(message, pseudonyms)
  if (dropped === undefined) return printCaptured({ message: masked, at })
  return note('message', { method: masked.method, msgId: masked.id, at, bytes: message.payload.length, dropped })
}

const note = (what: string, content: unknown): string =>
  `${NOTE}${JSON.stringify(what)},"content":${JSON.stringify(content)}}\n`

/** Words that a streamer chose may be anything; switches, numbers and colours are what a report needs. */
const plain = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !/^#[0-9a-f]{6}$/i.test(value) ? shapeOf(value) : value,
    ]),
  )

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return line // whoever wrote it did not write JSON: it is text then
  }
}
