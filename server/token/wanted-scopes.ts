/**
 * Which scopes a consent asks for, and under which of their names: the documentation and the OpenAPI files spell two of
 * them differently, and asking by the wrong name is refused as a whole.
 */

/** Everything that may be asked for, as the documentation spells it where it does. */
const KNOWN: ReadonlySet<string> = new Set([
  'webcast:fetch',
  'webcast:live_check',
  'webcast:rankings',
  'webcast:earnings',
  'webcast:sign_url',
  'webcast:chat',
  'webcast:mute',
  'webcast:ban',
  'webcast:comments',
  'webcast:moderators',
  'webcast:live_analytics',
  'user:info',
])

const OTHER_NAME: Readonly<Record<string, string>> = {
  'webcast:live_check': 'webcast:bulk_live_check',
  'webcast:bulk_live_check': 'webcast:live_check',
  'webcast:earnings': 'webcast:user_earnings',
  'webcast:user_earnings': 'webcast:earnings',
}

/** The documentation's name of a scope, whichever it goes by. */
export const plainScope = (scope: string): string => (KNOWN.has(scope) ? scope : (OTHER_NAME[scope] ?? scope))

/** "webcast:chat,webcast:mute", as an address has it → scopes; undefined where one of them is none. */
export function readAdded(value: unknown): readonly string[] | undefined {
  if (value === undefined) return []
  if (typeof value !== 'string' || value.length > 500) return undefined
  const scopes = value.split(/[\s,]+/).filter((scope) => scope !== '')
  return scopes.every((scope) => KNOWN.has(plainScope(scope))) ? scopes.map(plainScope) : undefined
}

/** Each scope once, in the order of `wanted`; by the name under which it was granted before, if it was. */
export function wantedScopes(wanted: readonly string[], granted: readonly string[]): readonly string[] {
  const byPlain = new Map<string, string>()
  for (const scope of wanted) if (!byPlain.has(plainScope(scope))) byPlain.set(plainScope(scope), scope)
  for (const scope of granted) if (byPlain.has(plainScope(scope))) byPlain.set(plainScope(scope), scope)
  return [...byPlain.values()]
}

/** What to ask for after a refusal, and what was refused. */
export interface Respelt {
  /** Absent where every name was tried. */
  readonly scopes?: readonly string[]
  /** The scopes that Euler named, else those that it may have meant. */
  readonly refused: readonly string[]
}

/**
 * Euler refused to ask for `scopes`. `said`: its words, which may name one. `tried`: names refused before in this attempt.
 */
export function respell(scopes: readonly string[], said: string, tried: readonly string[]): Respelt {
  const named = scopes.filter((scope) => isNamedIn(said, scope))
  const suspects = named.length > 0 ? named : scopes
  const swaps = new Map<string, string>()
  for (const scope of suspects) {
    const other = OTHER_NAME[scope]
    if (other !== undefined && !tried.includes(other)) swaps.set(scope, other)
  }
  if (swaps.size === 0) return { refused: named }
  return { scopes: scopes.map((scope) => swaps.get(scope) ?? scope), refused: [...swaps.keys()] }
}

/** As a whole word: one scope's name may begin another's. */
const isNamedIn = (said: string, scope: string) => said.split(/[^\w:]+/).includes(scope)
