import type { Redis } from 'ioredis'
import type { Clock } from '../clock.ts'

export interface Hearer {
  hear(text: string): void
  /** Some may have been missed: the connection was gone for a while. */
  missed?(): void
}

/**
 * Short words from one instance to all. They may be lost, so nothing may rest on them alone: they only make quick what
 * would be noticed anyway.
 */
export interface Notices {
  /** Returns how to stop. */
  listen(channel: string, hearer: Hearer): () => void
  /** The name of a channel in Redis, for scripts that tell. */
  name(channel: string): string
}

/** An idle connection says nothing when its other end is gone, unless it is asked. */
const ASK_EVERY_MS = 5_000

export function openNotices({
  redis,
  prefix,
  clock,
}: {
  readonly redis: Redis
  readonly prefix: string
  readonly clock: Clock
}) {
  const hearers = new Map<string, Set<Hearer>>()
  const ending = new AbortController()

  redis.on('message', (channel: string, text: string) => {
    for (const hearer of hearers.get(channel) ?? []) hearer.hear(text)
  })
  redis.on('ready', () => {
    // Gone again: the next 'ready' comes back here.
    subscribe([...hearers.keys()]).then(tellMissed, () => {})
  })

  function tellMissed(): void {
    for (const all of hearers.values()) for (const hearer of all) hearer.missed?.()
  }

  async function subscribe(channels: readonly string[]): Promise<void> {
    if (channels.length > 0 && redis.status === 'ready') await redis.subscribe(...channels)
  }

  async function ask(): Promise<void> {
    while (!ending.signal.aborted) {
      await clock.sleep(ASK_EVERY_MS, ending.signal).catch(() => undefined) // closing
      if (redis.status === 'ready') await redis.ping().catch(() => undefined) // the client connects anew by itself
    }
  }

  redis.options.autoResubscribe = false
  const opened = redis.connect()
  void ask()

  return {
    opened,
    name: (channel: string) => `${prefix}${channel}`,
    listen(channel: string, hearer: Hearer) {
      const name = `${prefix}${channel}`
      const others = hearers.get(name)
      hearers.set(name, (others ?? new Set()).add(hearer))
      if (others === undefined) subscribe([name]).catch(() => undefined) // 'ready' will do it
      return () => void hearers.get(name)?.delete(hearer)
    },
    close: () => ending.abort(),
  }
}
