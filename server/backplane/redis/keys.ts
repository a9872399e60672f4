import type { RedisLink } from '../../redis/link.ts'

/** Where a creator's log lies. */
export interface LogKeys {
  /** A hash: see scripts.ts. */
  readonly meta: string
  /** A stream; an entry's id is `<seq>-0`. */
  readonly events: string
  /** A set of the ids of the events in the stream. */
  readonly ids: string
  /** The lease of the instance that polls. */
  readonly lease: string
}

/** The braces keep what belongs together on one machine, should a proxy spread keys over several. */
export function logKeys(link: RedisLink, creator: string): LogKeys {
  const of = `{${encodeURIComponent(creator)}}`
  return {
    meta: link.key('log', of, 'meta'),
    events: link.key('log', of, 'events'),
    ids: link.key('log', of, 'ids'),
    lease: link.key('log', of, 'lease'),
  }
}

/** A set of all creators that have a log. */
export const creatorsKey = (link: RedisLink): string => link.key('creators')

/** The channel that tells whose log has begun anew. */
export const ANEW = 'anew'
