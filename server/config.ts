/** Environment and flags → Config, or one error that lists everything wrong. */
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The ways to a LIVE: docs/running.md tells them apart. */
const SOURCES = ['auto', 'poll', 'push', 'cloud', 'tikfinity'] as const
export type SourceName = (typeof SOURCES)[number]

export interface Config {
  /** The address listened on; loopback unless the streamer chose otherwise. */
  readonly host: string
  /** 0 lets the system pick one. */
  readonly port: number
  readonly dataDir: string
  readonly clientId?: string
  readonly clientSecret?: string
  /** The TikTok handle, without the @. */
  readonly creator?: string
  readonly scopes: readonly string[]
  readonly eulerApi: string
  readonly eulerAuthorize: string
  readonly eulerDialect: 'docs' | 'openapi' | 'auto'
  readonly eulerApiKey?: string
  /** Where several Fanlights keep what they share; may hold a password. Absent: this one keeps everything in files. */
  readonly redis?: string
  /** Where events come from; those after the first stand in while it is in trouble. */
  readonly sources: readonly [SourceName, ...SourceName[]]
  /** Euler's cloud WebSocket. */
  readonly eulerCloud: string
  /** TikFinity's local feed. */
  readonly tikfinity: string
  /** Where the outside reaches this server, no slash at the end. */
  readonly publicUrl?: string
  readonly logLevel: string
  /** Whether to record LIVEs; absent where that is left to the setup page. */
  readonly record?: boolean
  /** Whether to open the setup page in a browser. */
  readonly open: boolean
  /** Origins besides our own whose pages may use the socket and the API. */
  readonly origins: readonly string[]
  /** Base64 of 32 bytes each, newest last, for what is kept sealed. Absent: a file in the data folder has them. */
  readonly sealKeys?: readonly string[]
  /** Lets a Prometheus elsewhere than on this computer read /metrics. */
  readonly metricsToken?: string
  /** Absent: one streamer's own Fanlight. */
  readonly hosted?: HostedConfig
}

/** What only a Fanlight for many creators is told. */
export interface HostedConfig {
  /** Opens the operator's page. */
  readonly operatorKey: string
  /** Where the other instances reach this one, no slash at the end; absent where there are no others. */
  readonly peerUrl?: string
  /** Addresses and networks whose X-Forwarded-For is believed. */
  readonly proxies: readonly string[]
  /** Whether Euler counts the calls of all creators together, or each creator's by themselves. */
  readonly plan: 'shared' | 'each'
  /** How long events of LIVEs are kept. */
  readonly keepEventsMs: number
}

/** Everything that is wrong with the configuration, a line each. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(['Fanlight cannot start with this configuration:', ...problems.map((problem) => `  - ${problem}`)].join('\n'))
    this.name = 'ConfigError'
  }
}

/** The name of each switch as a flag; FANLIGHT_ and upper snake case make the variable. What it is for, for --help. */
const SWITCHES = {
  host: 'address to listen on (127.0.0.1)',
  port: 'port to listen on; 0 picks a free one (5757)',
  data: 'folder for what Fanlight keeps',
  'client-id': 'id of your Euler Stream OAuth client',
  'client-secret': 'its secret; the variable is safer than the flag',
  creator: 'your TikTok handle',
  scopes: 'OAuth scopes to ask for, by spaces or commas (webcast:fetch)',
  'euler-api': "base of Euler's API (https://tiktok.eulerstream.com)",
  'euler-authorize': "Euler's consent page",
  'euler-dialect': 'docs, openapi or auto (auto)',
  'euler-api-key': 'Euler API key, for the openapi dialect and the cloud source',
  source: 'auto, poll, push, cloud or tikfinity, by commas (auto)',
  'euler-cloud': "Euler's cloud WebSocket (wss://ws.eulerstream.com)",
  tikfinity: "TikFinity's local feed (ws://localhost:21213)",
  redis: 'Redis that several Fanlights share; the variable is safer than the flag (none: files in the data folder)',
  'public-url': 'where the outside reaches this server, when that is not localhost',
  origins: 'further origins whose pages may connect, by commas',
  log: 'fatal, error, warn, info, debug, trace or silent (info)',
  record: '1 records what comes in, 0 does not (set on the setup page)',
  open: '0 opens no browser at the start (1)',
  'seal-key': 'base64 of 32 random bytes, the same on every instance (a file in the data folder)',
  'metrics-token': 'lets a Prometheus on another computer read /metrics (none)',
  mode: 'single, or hosted for many creators: docs/hosting.md (single)',
  'operator-key': "hosted: opens the operator's page, 20 characters or more",
  'peer-url': 'hosted: where the other instances reach this one',
  proxies: 'hosted: addresses or networks of the proxies in front, by commas (none)',
  plan: "hosted: shared where Euler counts all creators' calls together, else each (shared)",
  'keep-events': 'hosted: how long events of LIVEs are kept, like 36h or 7d (24h)',
} as const
type Switch = keyof typeof SWITCHES

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i

export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

const variable = (name: Switch) => `FANLIGHT_${name.toUpperCase().replaceAll('-', '_')}`

/** The lines of --help that tell of the switches. */
export const describeSwitches = (): string =>
  Object.entries(SWITCHES)
    .map(([name, about]) => `  --${name.padEnd(16)} ${variable(name as Switch).padEnd(24)} ${about}`)
    .join('\n')

/** Where this system keeps a program's data. */
function defaultDataDir(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Fanlight')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Fanlight')
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'fanlight')
}

/** The @name out of "@name", "name" or a link to a TikTok profile or LIVE; undefined where it cannot be one. */
export function readHandle(text: string): string | undefined {
  const trimmed = text.trim()
  const fromLink = /^(?:https?:\/\/)?(?:www\.|m\.)?tiktok\.com\/@([^/?#]+)/i.exec(trimmed)?.[1]
  const handle = fromLink ?? trimmed.replace(/^@/, '')
  return /^[a-z0-9_.]{1,24}$/i.test(handle) ? handle.toLowerCase() : undefined
}

/** Why this cannot be the address of a Redis. */
function refuseRedis(text: string): string | undefined {
  const url = URL.parse(text)
  if (url === null || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '') {
    return 'not the address of a Redis; it looks like redis://host:6379 or, with TLS, rediss://user:password@host:6379'
  }
  if (!/^(\/\d{0,4})?$/.test(url.pathname)) return 'what follows the port is the number of a database, like /0'
  if (url.search !== '' || url.hash !== '') return 'nothing may follow the database, no "?" and no "#"'
  return undefined
}

/** Of our own servers: there TLS is a proxy's or a private network's matter. */
const IN_CLEAR: readonly Switch[] = ['public-url', 'peer-url']

const HOUR_MS = 3_600_000
const LONGEST_KEPT_MS = 366 * 24 * HOUR_MS

/** "36h" or "7d" in ms; undefined where it is neither, less than an hour, or more than a year. */
function readKeep(text: string): number | undefined {
  const [, count = '', unit] = /^(\d{1,4})([hd])$/.exec(text) ?? []
  const ms = Number(count) * (unit === 'd' ? 24 : 1) * HOUR_MS
  return unit !== undefined && ms >= HOUR_MS && ms <= LONGEST_KEPT_MS ? ms : undefined
}

const isSwitch = (name: string): name is Switch => Object.hasOwn(SWITCHES, name)

/** `--name value` or `--name=value`. Nothing that is wrong hides what is wrong further on. */
function readFlags(argv: readonly string[], problems: string[]): Partial<Record<Switch, string>> {
  const flags: Partial<Record<Switch, string>> = {}
  const words = [...argv]
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [, name = '', inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? []
    const value = inline ?? (name !== '' && words[0]?.startsWith('--') === false ? words.shift() : undefined)
    if (name === '') problems.push(`"${word}": not a flag; those begin with --`)
    else if (!isSwitch(name)) problems.push(`--${name}: there is no such flag; --help lists them`)
    else if (value === undefined) problems.push(`--${name}: needs a value`)
    else flags[name] = value
  }
  return flags
}

/**
 * Reads the switches; a flag wins over its variable, an empty value counts as not given.
 * Throws ConfigError with every problem at once.
 */
export function readConfig(env: NodeJS.ProcessEnv, argv: readonly string[], platform: NodeJS.Platform): Config {
  const problems: string[] = []
  const flags = readFlags(argv, problems)
  const given = (name: Switch): string | undefined => (flags[name] ?? env[variable(name)])?.trim() || undefined
  const refuse = (name: Switch, why: string) => problems.push(`${variable(name)} (--${name}): ${why}`)

  const host = given('host') ?? '127.0.0.1'
  if (!/^[a-z0-9.:_[\]-]+$/i.test(host)) refuse('host', `"${host}" is not an address`)

  const portText = given('port') ?? '5757'
  const port = Number(portText)
  if (!/^\d+$/.test(portText) || port > 65_535) refuse('port', `"${portText}" is not a port; use 0 to 65535`)

  const creatorText = given('creator')
  const creator = creatorText === undefined ? undefined : readHandle(creatorText)
  if (creatorText !== undefined && creator === undefined) {
    refuse('creator', `"${creatorText}" is not a TikTok handle; letters, digits, "_" and ".", 24 at most`)
  }

  const url = (name: Switch, fallback?: string): string | undefined => {
    const text = given(name) ?? fallback
    if (text === undefined) return undefined
    const parsed = URL.parse(text)
    if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) {
      refuse(name, `"${text}" is not a web address`)
    } else if (parsed.protocol === 'http:' && !isLoopback(parsed.hostname) && !IN_CLEAR.includes(name)) {
      refuse(name, `"${text}" would send secrets unencrypted; use https (http only on this computer)`)
    } else if (parsed.username !== '' || parsed.search !== '' || parsed.hash !== '') {
      refuse(name, 'only an address and a path may be given, no user name, "?" or "#"')
    }
    return text.replace(/\/+$/, '')
  }
  const eulerApi = url('euler-api', 'https://tiktok.eulerstream.com') ?? ''
  const eulerAuthorize = url('euler-authorize', 'https://www.eulerstream.com/tiktok/oauth/authorize') ?? ''
  const publicUrl = url('public-url')

  const socketAddress = (name: Switch, fallback: string): string => {
    const text = given(name) ?? fallback
    const parsed = URL.parse(text)
    if (parsed === null || !['ws:', 'wss:'].includes(parsed.protocol)) {
      refuse(name, `"${text}" is not the address of a socket; it begins with wss:// or ws://`)
    } else if (name === 'euler-cloud' && parsed.protocol === 'ws:' && !isLoopback(parsed.hostname)) {
      refuse(name, `"${text}" would send your API key unencrypted; use wss (ws only on this computer)`)
    } else if (parsed.username !== '' || parsed.search !== '' || parsed.hash !== '') {
      refuse(name, 'only an address and a path may be given, no user name, "?" or "#"')
    }
    return text
  }
  const eulerCloud = socketAddress('euler-cloud', 'wss://ws.eulerstream.com')
  const tikfinity = socketAddress('tikfinity', 'ws://localhost:21213')

  const redis = given('redis')
  const whyNotRedis = redis === undefined ? undefined : refuseRedis(redis)
  // Its text is not repeated: it may hold a password.
  if (whyNotRedis !== undefined) refuse('redis', whyNotRedis)

  const eulerApiKey = given('euler-api-key')
  const named = (given('source') ?? '').split(/[\s,]+/).filter((name) => name !== '')
  const sources = named.length === 0 ? ['auto'] : named
  const unknown = sources.filter((name) => !(SOURCES as readonly string[]).includes(name))
  if (unknown.length > 0) refuse('source', `"${unknown.join(', ')}" is none of ${SOURCES.join(', ')}`)
  else if (sources.filter((name) => ['auto', 'poll', 'push'].includes(name)).length > 1) {
    refuse('source', 'auto, poll and push are three ways of one source; name one of them')
  } else if (sources.includes('cloud') && eulerApiKey === undefined) {
    refuse('euler-api-key', 'is missing: the source "cloud" needs it')
  }

  const dialect = given('euler-dialect') ?? 'auto'
  if (!['docs', 'openapi', 'auto'].includes(dialect))
    refuse('euler-dialect', `"${dialect}" is none of docs, openapi, auto`)

  const scopes = (given('scopes') ?? 'webcast:fetch').split(/[\s,]+/).filter((scope) => scope !== '')
  const odd = scopes.filter((scope) => !/^[a-z_]+:[a-z_]+$/.test(scope))
  if (odd.length > 0) refuse('scopes', `not a scope: ${odd.join(', ')} (they look like webcast:fetch)`)

  const logLevel = given('log') ?? 'info'
  if (!LOG_LEVELS.includes(logLevel)) refuse('log', `"${logLevel}" is none of ${LOG_LEVELS.join(', ')}`)

  const open = given('open') ?? '1'
  if (!['0', '1'].includes(open)) refuse('open', `"${open}" is neither 0 nor 1`)

  const record = given('record')
  if (record !== undefined && !['0', '1'].includes(record)) refuse('record', `"${record}" is neither 0 nor 1`)

  const origins = (given('origins') ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '')
  for (const origin of origins) {
    if (URL.parse(origin)?.origin !== origin) refuse('origins', `"${origin}" is not an origin like https://example.org`)
  }

  const clientId = given('client-id')
  const clientSecret = given('client-secret')
  if (clientId !== undefined && clientSecret === undefined) refuse('client-secret', 'is missing beside the client id')
  if (clientId === undefined && clientSecret !== undefined) refuse('client-id', 'is missing beside the client secret')

  const metricsToken = given('metrics-token')
  if (metricsToken !== undefined && metricsToken.length < 16) refuse('metrics-token', 'is shorter than 16 characters')

  const sealKeys = given('seal-key')?.split(/[\s,]+/)
  if (sealKeys?.some((key) => !/^[A-Za-z0-9+/]{43}=?$/.test(key)) === true) {
    refuse('seal-key', 'is not the base64 of 32 bytes; make one with: openssl rand -base64 32')
  }

  function readHosted(): HostedConfig | undefined {
    const mode = given('mode') ?? 'single'
    const only = ['operator-key', 'peer-url', 'proxies', 'plan', 'keep-events'] as const
    if (mode !== 'hosted') {
      if (mode !== 'single') refuse('mode', `"${mode}" is neither single nor hosted`)
      for (const name of only) if (given(name) !== undefined) refuse(name, 'counts in hosted mode only')
      return undefined
    }
    if (clientId === undefined) refuse('client-id', 'is missing: hosted mode needs an OAuth client for all creators')
    if (publicUrl === undefined) refuse('public-url', 'is missing: hosted mode needs the address that creators open')
    if (creator !== undefined) refuse('creator', 'has no place in hosted mode: each creator has a handle of their own')
    if (record === '1') refuse('record', 'has no place in hosted mode: nothing is recorded there')
    if (sources.some((name) => !['auto', 'poll', 'push'].includes(name))) {
      refuse('source', 'is auto, poll or push in hosted mode: the others are for one streamer')
    }
    const operatorKey = given('operator-key') ?? ''
    if (operatorKey.length < 20) refuse('operator-key', 'is missing, or shorter than 20 characters')
    const peerUrl = url('peer-url', undefined)
    if (redis !== undefined && sealKeys === undefined) refuse('seal-key', 'is missing: the instances must share one')
    if (redis !== undefined && peerUrl === undefined) {
      refuse('peer-url', 'is missing: other instances must reach this one, at http://its-name:port')
    }
    const proxies = (given('proxies') ?? '').split(/[\s,]+/).filter((one) => one !== '')
    const odd = proxies.filter((one) => !/^[0-9a-f.:]+(\/\d{1,3})?$/i.test(one))
    if (odd.length > 0) refuse('proxies', `neither addresses nor networks like 10.0.0.0/8: ${odd.join(', ')}`)
    const plan = given('plan') ?? 'shared'
    if (!['shared', 'each'].includes(plan)) refuse('plan', `"${plan}" is neither shared nor each`)
    const keepText = given('keep-events') ?? '24h'
    const keepEventsMs = readKeep(keepText)
    if (keepEventsMs === undefined) {
      refuse('keep-events', `"${keepText}" is no such time; use hours like 36h or days like 7d, from 1h to 366d`)
    }
    return {
      operatorKey,
      ...(peerUrl === undefined ? {} : { peerUrl }),
      proxies,
      plan: plan as HostedConfig['plan'],
      keepEventsMs: keepEventsMs ?? 0,
    }
  }
  const hosted = readHosted()

  if (problems.length > 0) throw new ConfigError(problems)
  return {
    host,
    port,
    dataDir: given('data') ?? defaultDataDir(env, platform),
    scopes,
    eulerApi,
    eulerAuthorize,
    eulerDialect: dialect as Config['eulerDialect'],
    sources: [...new Set(sources)] as unknown as Config['sources'],
    eulerCloud,
    tikfinity,
    logLevel,
    open: open === '1',
    origins,
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(creator === undefined ? {} : { creator }),
    ...(eulerApiKey === undefined ? {} : { eulerApiKey }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(redis === undefined ? {} : { redis }),
    ...(record === undefined ? {} : { record: record === '1' }),
    ...(sealKeys === undefined ? {} : { sealKeys }),
    ...(metricsToken === undefined ? {} : { metricsToken }),
    ...(hosted === undefined ? {} : { hosted }),
  }
}
