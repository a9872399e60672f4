/** Sends one of the control calls, in the way this Euler turns out to know. */
import { receive, type Answer } from './answer.ts'
import { CONTROL_CALLS, type CallRow, type ControlCall, type Way } from './control-calls.ts'
import { dialectOf, secureUrl, setCredential } from './dialect.ts'
import type { Euler } from './euler.ts'
import { isAboutPeople } from './verdict.ts'

type Value = string | number | boolean | readonly string[]
/** By our names. A function is only called where the way in use needs that field, and may throw what keeps it from that. */
export type ControlFields = Readonly<Record<string, Value | undefined | (() => Value | Promise<Value>)>>

export interface WayOptions {
  readonly token: string
  readonly signal?: AbortSignal | undefined
}

/** Asks in one way. Rejects with AppError where no answer came, or with what a field's function threw. */
export async function requestControl(
  euler: Euler,
  call: ControlCall,
  way: Way,
  fields: ControlFields,
  { token, signal }: WayOptions,
): Promise<Answer> {
  const row: CallRow = CONTROL_CALLS[call][way]
  const value = async (name: string) => {
    const field = fields[name]
    return typeof field === 'function' ? field() : field
  }
  const named = async (names: Readonly<Record<string, string>> = {}) => {
    const known: [string, Value][] = []
    for (const [ours, theirs] of Object.entries(names)) {
      const given = await value(ours)
      if (given !== undefined) known.push([theirs, given])
    }
    return known
  }
  const inPath = new Map<string, string>()
  for (const [, name = ''] of row.path.matchAll(/\{(\w+)\}/g)) {
    inPath.set(name, encodeURIComponent(String(await value(name))))
  }
  const path = row.path.replace(/\{(\w+)\}/g, (_whole, name: string) => inPath.get(name) ?? '')
  const url = secureUrl(euler.api, path)
  for (const [name, given] of await named(row.query)) url.searchParams.set(name, String(given))
  const body = row.body === undefined ? undefined : JSON.stringify(Object.fromEntries(await named(row.body)))

  const headers = new Headers({ accept: 'application/json' })
  if (way === 'docs') setCredential(headers, 'authorization', `Bearer ${token}`)
  else setCredential(headers, 'x-oauth-token', token)
  if (way !== 'docs' && euler.apiKey !== undefined) setCredential(headers, 'x-api-key', euler.apiKey)
  if (body !== undefined) headers.set('content-type', 'application/json')
  return receive(
    (ending) =>
      euler.fetch(url, {
        method: row.method,
        headers,
        redirect: 'manual',
        signal: ending,
        ...(body === undefined ? {} : { body }),
      }),
    { signal, secrets: [token, euler.apiKey] },
  )
}

/** What was found out by asking. */
interface Found {
  /** The way in which a call was understood. */
  readonly ways: Map<ControlCall, Way>
  latest?: Way
}

const memories = new WeakMap<Euler, Found>()

function foundOf(euler: Euler): Found {
  const known = memories.get(euler) ?? { ways: new Map() }
  memories.set(euler, known)
  return known
}

/** Every way worth trying, the likeliest first; two that are the same count once. */
function waysOf(euler: Euler, call: ControlCall): readonly Way[] {
  if (euler.dialect === 'docs') return ['docs']
  const { ways, latest } = foundOf(euler)
  const all: readonly Way[] =
    euler.dialect === 'openapi'
      ? ['v1', 'v2']
      : dialectOf(euler, 'fetch') === 'openapi'
        ? ['v1', 'v2', 'docs']
        : ['docs', 'v1', 'v2']
  const first = ways.get(call) ?? latest
  const ordered = first === undefined ? all : [first, ...all.filter((way) => way !== first)]
  // Rows that are one object are dressed alike, unless one of them is the documentation's.
  const dress = (way: Way) => (way === 'docs' ? way : CONTROL_CALLS[call][way])
  return ordered.filter((way, index) => ordered.findIndex((other) => dress(other) === dress(way)) === index)
}

/**
 * Asks until a way is understood. "No such call" (404, 405) leads to the next; so does "not understood" (400, 422) where the
 * way was never understood before, for two ways share some addresses. Neither has done anything yet, so nothing is done
 * twice. Where nobody understands, the first answer counts.
 */
export async function askInWays(
  euler: Euler,
  call: ControlCall,
  fields: ControlFields,
  options: WayOptions,
): Promise<Answer> {
  const found = foundOf(euler)
  let first: Answer | undefined
  for (const way of waysOf(euler, call)) {
    const answer = await requestControl(euler, call, way, fields, options)
    if (!isMisfit(answer, found.ways.get(call) === way)) {
      if (answer.status < 300) {
        found.ways.set(call, way)
        found.latest = way
      }
      return answer
    }
    first ??= answer
  }
  if (first === undefined) throw new Error(`no way to ask for ${call}`)
  return first
}

function isMisfit(answer: Answer, understoodBefore: boolean): boolean {
  const statuses = understoodBefore ? [404, 405] : [400, 404, 405, 422]
  return statuses.includes(answer.status) && !isAboutPeople(answer)
}
