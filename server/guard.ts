/**
 * Which requests are ours to answer. A page of another site, or a name that somebody pointed at this computer
 * (DNS rebinding), must reach neither the API nor the socket.
 */
import { isIP } from 'node:net'
import { isLoopback } from './config.ts'

export interface GuardOptions {
  /** The address listened on. */
  readonly host: string
  /** The port really bound. */
  readonly port: () => number
  readonly publicUrl?: string
  readonly origins: readonly string[]
}

/** What the guard looks at. */
export interface Knock {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Names and values in turn, as they came: of two Hosts `headers` has the first only, and a proxy may have gone by the second. */
  readonly rawHeaders: readonly string[]
  readonly remoteAddress: string | undefined
}

export interface Guard {
  /** Why the request is refused, or undefined where it is welcome. */
  refuse(knock: Knock): string | undefined
  /** True where the request came from a program of this computer, and was not passed on by it for somebody outside. */
  isLocal(knock: Knock): boolean
}

/** "localhost:5757" → ["localhost", "5757"]; IPv6 keeps its brackets. */
function splitHost(host: string): { readonly name: string; readonly port: string } | undefined {
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(host)
  return match?.[1] === undefined ? undefined : { name: match[1].toLowerCase(), port: match[2] ?? '80' }
}

/** What proxies and tunnels add to a request that they pass on. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'cf-connecting-ip', 'via']

const isAddress = (name: string) => isIP(name.replace(/^\[|\]$/g, '')) !== 0

export function createGuard(options: GuardOptions): Guard {
  const outside = options.publicUrl === undefined ? undefined : new URL(options.publicUrl)

  /** A tunnel of this computer answers to the public address: whoever comes by it sits somewhere else. */
  const isOutside = (host: string) =>
    outside !== undefined && !isLoopback(outside.hostname) && host.toLowerCase() === outside.host

  /** Bound to loopback only loopback names are ours. Beyond it any address is: a rebound name never is an address. */
  const isOwnName = (name: string) =>
    isLoopback(options.host) ? isLoopback(name) : isLoopback(name) || isAddress(name)

  const isOwnHost = (host: string): boolean => {
    if (outside !== undefined && host.toLowerCase() === outside.host) return true
    const parts = splitHost(host)
    return parts !== undefined && isOwnName(parts.name) && parts.port === String(options.port())
  }

  const isOwnOrigin = (origin: string): boolean => {
    if (options.origins.includes(origin) || origin === outside?.origin) return true
    const parsed = URL.parse(origin)
    return parsed !== null && parsed.origin === origin && parsed.protocol === 'http:' && isOwnHost(parsed.host)
  }

  return {
    refuse({ headers, rawHeaders }) {
      const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host')
      if (hosts.length > 1) return 'This request has more than one Host.'
      const host = headers['host']
      if (typeof host !== 'string' || !isOwnHost(host)) return 'The Host of this request is not this server.'
      const origin = headers['origin']
      if (origin === undefined) {
        // Browsers leave Origin out of a plain cross-site GET; this header they always send.
        const site = headers['sec-fetch-site']
        const mode = headers['sec-fetch-mode']
        // 'same-site' is a page of another port of this computer: another program's.
        const isStranger = site === 'cross-site' || site === 'same-site'
        return isStranger && mode !== 'navigate' ? 'Another site asked for this.' : undefined
      }
      if (typeof origin !== 'string' || !isOwnOrigin(origin)) return 'The Origin of this request is not this server.'
      return undefined
    },
    isLocal: ({ headers, remoteAddress }) =>
      remoteAddress !== undefined &&
      isLoopback(remoteAddress.replace(/^::ffff:/, '')) &&
      !FORWARDED.some((name) => headers[name] !== undefined) &&
      !isOutside(String(headers['host'] ?? '')),
  }
}
