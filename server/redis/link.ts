import { Redis, type RedisOptions } from 'ioredis'
import type { Clock } from '../clock.ts'
import type { AppError } from '../errors.ts'
import { examine } from './examine.ts'
import { openNotices, type Notices } from './notices.ts'
import { redisFault } from './redis-fault.ts'
import type { Script } from './script.ts'

/** The part of pino that is spoken to. */
export interface RedisLog {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

export interface RedisLinkOptions {
  /** redis://user:password@host:port/database, or rediss:// for TLS. */
  readonly url: string
  readonly clock: Clock
  readonly log: RedisLog
  /** Names this process among those that share the Redis; never given before. */
  readonly instance: string
  /** 0 to 1: spreads out who comes back at the same time. */
  readonly random: () => number
  /** What every key begins with. */
  readonly prefix?: string
}

/** This process's connections to Redis: one for commands, one for notices, and more for whoever blocks. */
export interface RedisLink {
  readonly instance: string
  readonly notices: Notices
  /** The name of a key: its parts, behind the prefix. */
  key(...parts: readonly string[]): string
  /** Rejects with an AppError: REDIS_GONE, REDIS_FULL and the like; at once where there is no connection. */
  send<Result>(work: (redis: Redis) => Promise<Result>): Promise<Result>
  run(script: Script, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown>
  /** A connection of one's own, for commands that wait. It connects by itself, again and again, and ends with the link. */
  connectAnother(): Redis
  /** What is wrong right now, for the page and for health checks. */
  trouble(): AppError | undefined
  close(): Promise<void>
}

/** A command that takes longer has met a dead connection or a Redis that stands still; less would blame it for our own pauses. */
const ANSWER_WITHIN_MS = 5_000
/** A connection on which an answer is awaited for so long is given up, and another one made. */
const SILENT_MS = 8_000
const SLOWEST_RECONNECT_MS = 1_000
/** What stays wrong is logged no more often. */
const LOG_AGAIN_MS = 60_000

type Options = Omit<RedisOptions, 'replyMapping'>

const optionsOf = (instance: string, random: () => number): Options => ({
  lazyConnect: true,
  // Answers have one shape everywhere, also behind proxies that know no other.
  protocol: 2,
  connectionName: `fanlight-${instance}`,
  // What cannot be done now is told now: whoever asked knows best whether to ask again. A command that was sent and
  // not answered may have been done, so it is never sent twice behind the caller's back.
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  connectTimeout: ANSWER_WITHIN_MS,
  socketTimeout: SILENT_MS,
  retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 10), SLOWEST_RECONNECT_MS) * (0.5 + random() / 2),
  // A primary that has become a replica keeps its connections: only a new one may lead to its successor.
  reconnectOnError: (error) => /^(READONLY|MASTERDOWN)/.test(error.message),
})

/** Rejects with an AppError where Redis cannot be reached, or does not let us in. */
export async function openRedisLink(options: RedisLinkOptions): Promise<RedisLink> {
  const { url, clock, log, instance, random, prefix = 'fanlight' } = options
  const connections = new Set<Redis>()
  /** What this connection has made known to Redis. A restarted Redis knows nothing. */
  const known = new Set<string>()
  let fault: AppError | undefined
  /** When each kind of fault was last written to the log. */
  const logged = new Map<string, number>()

  function connect(more: Options = {}): Redis {
    const redis = new Redis(url, { ...optionsOf(instance, random), ...more })
    connections.add(redis)
    // Without a listener an error would end the process.
    redis.on('error', (error: Error) => notice(redisFault(error)))
    return redis
  }

  function notice(error: AppError): void {
    fault = error
    const now = clock.now()
    if (now - (logged.get(error.code) ?? -Infinity) < LOG_AGAIN_MS) return
    logged.set(error.code, now)
    log.warn({ code: error.code, err: error }, error.text)
  }

  function allWell(): void {
    if (fault === undefined) return
    fault = undefined
    log.info({}, 'Redis is well again')
  }

  const commands = connect({ commandTimeout: ANSWER_WITHIN_MS })
  commands.on('close', () => known.clear())
  commands.on('ready', allWell)

  async function send<Result>(work: (redis: Redis) => Promise<Result>): Promise<Result> {
    try {
      return await work(commands)
    } catch (thrown) {
      const error = redisFault(thrown)
      notice(error)
      throw error
    }
  }

  /** The whole text once, and from then on only its name, in the same order as they were asked for. */
  async function run({ text, sha }: Script, keys: readonly string[], args: readonly (string | number)[]) {
    const answer = await send(async (redis) => {
      if (!known.has(sha)) {
        known.add(sha)
        return redis.eval(text, keys.length, ...keys, ...args)
      }
      try {
        return await redis.evalsha(sha, keys.length, ...keys, ...args)
      } catch (error) {
        if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
        return redis.eval(text, keys.length, ...keys, ...args)
      }
    })
    // Scripts write; that something can be read would not show that all is well.
    allWell()
    return answer
  }

  async function close(): Promise<void> {
    notices.close()
    for (const redis of connections) redis.disconnect()
  }

  const notices = openNotices({ redis: connect(), prefix: `${prefix}:`, clock })
  try {
    await Promise.all([commands.connect(), notices.opened])
  } catch (error) {
    await close()
    // The client only says that the connection was closed; why, it has told before.
    throw fault ?? redisFault(error)
  }

  for (const warning of await examine(commands)) log.warn({ code: 'REDIS_SETTING' }, warning)

  return {
    instance,
    notices,
    key: (...parts) => [prefix, ...parts].join(':'),
    send,
    run,
    connectAnother: () => {
      const redis = connect()
      redis.connect().catch(() => undefined) // told by its error event; it tries again by itself
      return redis
    },
    trouble: () => fault ?? (commands.status === 'ready' ? undefined : redisFault(new Error('not connected'))),
    close,
  }
}
