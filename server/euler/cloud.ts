/** Euler's cloud WebSocket: its address, what it sends, and what its close codes mean. */
import { AppError, type Next, type Whose } from '../errors.ts'
import { isMethod } from './codec.ts'
import { CLOUD_NAMES } from './cloud-names.ts'
import type { RawMessage } from './euler.ts'
import { isObject, packJson, parseLoose } from './loose-json.ts'

/** Holds the API key, because Euler wants it in the query: not for a log. */
export function cloudAddress(base: string, { handle, apiKey }: { readonly handle: string; readonly apiKey: string }) {
  const url = new URL(base)
  url.searchParams.set('uniqueId', handle)
  url.searchParams.set('apiKey', apiKey)
  url.searchParams.set('features.schemaVersion', 'v2')
  url.searchParams.set('features.bundleEvents', 'true')
  return url.href
}

export interface CloudReading {
  readonly messages: readonly RawMessage[]
  /** Euler is in the room: something of the LIVE came, or it says so. */
  readonly live: boolean
  /** Euler says that the LIVE is over. */
  readonly over: boolean
}

const NOTHING: CloudReading = { messages: [], live: false, over: false }
const MOST_IN_A_BUNDLE = 5_000

/** A bundle, a list or a single message, as text. Never throws: what cannot be read says nothing. */
export function readCloud(text: string): CloudReading {
  const frame = parseLoose(text)
  const bundle = isObject(frame) && Array.isArray(frame['messages']) ? frame['messages'] : frame
  const items: readonly unknown[] = Array.isArray(bundle) ? bundle.slice(0, MOST_IN_A_BUNDLE) : [bundle]
  return items.map(readItem).reduce(
    (all, { messages, live, over }) => ({
      messages: [...all.messages, ...messages],
      live: all.live || live,
      over: all.over || over,
    }),
    NOTHING,
  )
}

function readItem(item: unknown): CloudReading {
  if (!isObject(item)) return NOTHING
  const { type, data } = item
  if (typeof type !== 'string' || !isObject(data)) return NOTHING
  if (isMethod(type)) return { messages: [packJson(type, data, CLOUD_NAMES)], live: true, over: false }
  if (type === 'tiktok.connect') return { ...NOTHING, live: true }
  const state = type === 'room.status' ? data['state'] : undefined
  return { ...NOTHING, over: state === 'ended' || state === 'offline' }
}

const MINUTE = 60_000

/** Close code → code, whose, what next, the words, the least wait. */
const CLOSES: Readonly<Record<number, readonly [string, Whose, Next, string, number?]>> = {
  4005: ['NOT_LIVE', 'you', 'again later', 'Your LIVE is over. Fanlight waits for the next one.'],
  4404: ['NOT_LIVE', 'you', 'again later', 'You are not live on TikTok. Fanlight waits until you are.'],
  4006: [
    'CLOUD_SILENT',
    'tiktok',
    'again later',
    'TikTok sent Euler Stream nothing for a while, so the connection was given up.',
  ],
  4400: ['CLOUD_OPTIONS', 'you', 'fix', 'Euler Stream does not understand the handle or the API key. Check both.'],
  4401: [
    'EULER_API_KEY_WRONG',
    'you',
    'fix',
    'Euler Stream does not accept the API key. Check FANLIGHT_EULER_API_KEY.',
  ],
  4403: [
    'CLOUD_NOT_ALLOWED',
    'you',
    'fix',
    'The API key may not be used for this creator. Check the handle, or take another key.',
  ],
  4429: [
    'CLOUD_TOO_MANY',
    'plan',
    'again later',
    'Your Euler Stream plan has no connection left. Close another program that uses the same API key.',
    MINUTE,
  ],
  4500: ['CLOUD_TIKTOK_LEFT', 'tiktok', 'again later', 'TikTok closed its connection to Euler Stream.'],
  4555: [
    'CLOUD_RENEWED',
    'euler',
    'again later',
    'Euler Stream ends each connection after some hours. Fanlight makes a new one.',
  ],
  4556: ['CLOUD_FETCH_FAILED', 'euler', 'again later', 'Euler Stream could not reach your LIVE on TikTok.'],
  4557: ['CLOUD_FETCH_FAILED', 'euler', 'again later', 'Euler Stream could not look up your LIVE on TikTok.'],
  1011: ['CLOUD_BROKEN', 'euler', 'again later', 'Euler Stream’s cloud connection has a fault of its own.'],
  1006: ['CLOUD_LOST', 'network', 'again later', 'The connection to Euler Stream’s cloud broke off.'],
}

/** Why a connection ended. */
export function cloudFault(closeCode: number): AppError {
  const [code, whose, next, text, afterMs] = CLOSES[closeCode] ?? [
    'CLOUD_CLOSED',
    'euler',
    'again later',
    'Euler Stream’s cloud closed the connection.',
  ]
  return new AppError(code, { whose, next, text, ...(afterMs === undefined ? {} : { afterMs }) })
}

/** The handshake was answered with this HTTP status, and not with a socket. */
export function cloudRefusal(status: number): AppError {
  if (status === 401) return cloudFault(4401)
  if (status === 403) return cloudFault(4403)
  if (status === 404) return cloudFault(4404)
  if (status === 429) return cloudFault(4429)
  return new AppError('CLOUD_REFUSED', {
    whose: 'euler',
    next: 'again later',
    text: 'Euler Stream’s cloud does not open a connection right now.',
  })
}
