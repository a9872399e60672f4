/**
 * The address and headers of TikTok's push socket, made from what a fetch named. Its answer is a stranger's word: with
 * it Fanlight must not be led to knock on doors of the streamer's own network.
 */
import { AppError } from '../errors.ts'
import type { PushOffer } from './euler.ts'

/** Told with every fetch and again at the socket: TikTok compares the two. */
export const USER_AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

export interface SocketAddress {
  /** Holds what signs the connection: not for a log. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

export interface AddressRules {
  /** A simulator on this computer may name a socket on this computer. */
  readonly loopback: boolean
  /** From 0 to 1. */
  readonly random: () => number
}

const TIKTOK = /(^|\.)(tiktok\.com|tiktokv\.(com|us|eu)|tiktokw\.(us|eu))$/
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
const LONGEST_COOKIE = 8_192
const MOST_PARAMS = 100

/** What a browser that watches a LIVE tells of itself. */
const BROWSER = {
  version_code: '180800',
  aid: '1988',
  app_name: 'tiktok_web',
  app_language: 'en',
  browser_language: 'en-US',
  browser_platform: 'Win32',
  browser_name: 'Mozilla',
  browser_version: USER_AGENT.replace('Mozilla/', ''),
  browser_online: 'true',
  cookie_enabled: 'true',
  device_platform: 'web',
  identity: 'audience',
  live_id: '12',
  webcast_language: 'en',
  tz_name: 'Etc/UTC',
  screen_width: '1920',
  screen_height: '1080',
  ws_direct: '0',
  sup_ws_ds_opt: '1',
  update_version_code: '2.0.0',
  did_rule: '3',
  heartbeat_duration: '0',
  resp_content_type: 'protobuf',
  history_comment_count: '6',
  client_enter: '1',
} as const

/** Throws AppError PUSH_ELSEWHERE where the server is not TikTok's, PUSH_COOKIE_MISSING without a cookie to show. */
export function addressOf(offer: PushOffer, { loopback, random }: AddressRules): SocketAddress {
  const server = URL.parse(offer.server)
  if (server === null || !isWelcome(server, loopback)) throw elsewhere()
  const cookie = readCookie(offer.cookie)
  if (cookie === undefined) throw cookieMissing()
  const params: Record<string, string> = {
    ...BROWSER,
    last_rtt: String(100 + Math.floor(random() * 100)),
    compress: 'gzip',
    room_id: offer.room,
    internal_ext: offer.internalExt,
    cursor: offer.cursor,
  }
  for (const [name, value] of Object.entries(offer.params).slice(0, MOST_PARAMS)) if (value !== '') params[name] = value
  // Every value is escaped in full: TikTok answers 400 to a space or a bar that is not.
  const query = Object.entries(params).map(([name, value]) => `${encodeURIComponent(name)}=${encode(value)}`)
  const already = server.search === '' ? '?' : `${server.search}&`
  return {
    // The version stands there twice, as TikTok's own page sends it.
    url: `${server.origin}${server.pathname}${already}${query.join('&')}&version_code=270000`,
    headers: { cookie, 'user-agent': USER_AGENT, origin: 'https://www.tiktok.com' },
  }
}

const encode = (value: string): string => encodeURIComponent(value.toWellFormed())

function isWelcome(server: URL, loopback: boolean): boolean {
  if (server.username !== '' || server.password !== '') return false
  if (loopback && server.protocol === 'ws:' && LOOPBACK.test(server.hostname)) return true
  return server.protocol === 'wss:' && server.port === '' && TIKTOK.test(server.hostname)
}

/** Words of a Set-Cookie line that say how to keep a cookie, not what it is. */
const ATTRIBUTES = /^(path|domain|expires|max-age|samesite|priority|secure|httponly|partitioned)$/i

function readCookie(text: string | undefined): string | undefined {
  if (text === undefined || text.length > LONGEST_COOKIE) return undefined
  const pairs = text
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => /^[\x21-\x7e][\x20-\x7e]*$/.test(pair) && !ATTRIBUTES.test(pair.split('=')[0] ?? ''))
  return pairs.length === 0 ? undefined : pairs.join('; ')
}

const elsewhere = () =>
  new AppError('PUSH_ELSEWHERE', {
    whose: 'euler',
    next: 'again later',
    text: 'Euler Stream names a direct connection that does not lead to TikTok, and Fanlight does not go there.',
  })

const cookieMissing = () =>
  new AppError('PUSH_COOKIE_MISSING', {
    whose: 'euler',
    next: 'again later',
    text: 'Euler Stream sent no key for TikTok’s direct connection.',
  })
