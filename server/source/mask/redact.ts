/** Takes out of texts and figures what must not leave this computer: log lines, the status, the configuration. */
export interface Redaction {
  /** Tokens, keys, secrets: each becomes [secret] wherever it stands. */
  readonly secrets: readonly string[]
  /** Names of people and places, with what to write instead. */
  readonly renamed: readonly (readonly [original: string, instead: string])[]
}

/** A shorter one is part of too many words to be searched for; the patterns still find what looks like a secret. */
const SHORTEST_SECRET = 4
const SHORTEST_NAME = 3

const PATTERNS: readonly (readonly [pattern: RegExp, instead: string | ((found: string) => string)])[] = [
  [/\b[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '[mail]'],
  [/@[a-z0-9_.]{2,24}\b/gi, '@[handle]'],
  // What follows a question mark or # in an address.
  [/(?<=https?:\/\/[^\s"'?#]*)[?#][^\s"'<>]*/g, '?[masked]'],
  // As long as a token, and no plain word or code.
  [
    /[A-Za-z0-9_~+/=-]{24,}/g,
    (found) => (/^[A-Z_]+$|^[a-z-]+$|^[A-Za-z]+(\/[A-Za-z-]+)+$/.test(found) ? found : '[secret]'),
  ],
  [/\d{10,}/g, '[number]'],
]
/** Larger ones are ids, not times. */
const LARGEST_TIME = 1e14

/** A function that gives any JSON value back without them. Names of fields stay. */
export function createRedactor({ secrets, renamed }: Redaction): (value: unknown) => unknown {
  // The longest first: a part of it may be another one.
  const hidden = secrets.filter(({ length }) => length >= SHORTEST_SECRET).toSorted((a, b) => b.length - a.length)
  const others = renamed
    .filter(([original]) => original.length >= SHORTEST_NAME)
    .toSorted(([a], [b]) => b.length - a.length)

  function redactText(text: string): string {
    let redacted = text
    for (const secret of hidden) redacted = redacted.replaceAll(secret, '[secret]')
    for (const [original, instead] of others) redacted = redacted.replaceAll(original, instead)
    for (const [pattern, instead] of PATTERNS) redacted = redacted.replaceAll(pattern, instead as string)
    return redacted
  }

  function redact(value: unknown): unknown {
    if (typeof value === 'string') return redactText(value)
    if (typeof value === 'number') return Math.abs(value) > LARGEST_TIME ? 0 : value
    if (Array.isArray(value)) return value.map(redact)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redact(inner)]))
  }
  return redact
}
