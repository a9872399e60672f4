import { emptyState, readState, reduce, type LiveState } from '../../../shared/live-state.ts'
import type { Clock } from '../../clock.ts'
import type { RedisLink } from '../../redis/link.ts'
import type { Checkpoint } from '../backplane.ts'
import { readAfter } from './follow.ts'
import { creatorsKey, logKeys } from './keys.ts'
import { TRIM } from './scripts.ts'

/** Redis does nothing else while these go. */
const TRIM_AT_ONCE = 1_000

export interface TrimDeps {
  readonly link: RedisLink
  readonly clock: Clock
  readonly checkpoint: (creator: string) => Promise<Checkpoint>
  readonly limits: { readonly keepMs: number; readonly keepCount: number }
}

/** Every creator's log in turn. Returns how many events went. */
export async function trimAll(deps: TrimDeps): Promise<number> {
  const creators = await deps.link.send((redis) => redis.smembers(creatorsKey(deps.link)))
  let gone = 0
  for (const creator of creators) gone += await trimOne(creator, deps)
  return gone
}

/**
 * From the oldest up to the first that is young enough, so that one event stamped by a clock that was wrong for a minute
 * does not take everything before it along.
 */
async function trimOne(creator: string, { link, clock, checkpoint, limits }: TrimDeps): Promise<number> {
  const keys = logKeys(link, creator)
  const head = Number((await link.send((redis) => redis.hget(keys.meta, 'head'))) ?? 0)
  const oldAt = clock.now() - limits.keepMs
  const from = await checkpoint(creator)
  let { seq, state } = from
  let gone = 0
  let at = 0
  for (;;) {
    const entries = await readAfter(link, creator, at, TRIM_AT_ONCE)
    const young = entries.findIndex(({ placed }) => placed.arrived >= oldAt && placed.seq > head - limits.keepCount)
    const old = young === -1 ? entries : entries.slice(0, young)
    const last = old.at(-1)
    if (last === undefined) return gone
    at = last.placed.seq
    const uncovered = old.filter(({ placed }) => placed.seq > seq)
    state = uncovered.reduce((folded, { placed }) => reduce(folded, placed.event), state)
    seq = Math.max(seq, at)
    const kept = uncovered.length === 0 ? '' : JSON.stringify(state)
    gone += Number(await link.run(TRIM, [keys.meta, keys.events, keys.ids], [from.epoch, at, seq, kept]))
    if (young !== -1) return gone
  }
}

/** A state written by an older version may lack what this one counts. */
export function reviveState(json: string | null | undefined): LiveState {
  if (json === null || json === undefined) return emptyState
  const kept = JSON.parse(json) as LiveState
  return readState({ ...kept, totals: { ...emptyState.totals, ...kept.totals } })
}
