import type { RedisLink } from '../../redis/link.ts'
import type { Followed } from './followed.ts'
import { ANEW, creatorsKey, logKeys } from './keys.ts'
import { GIVE_BACK } from './scripts.ts'

/**
 * A Redis that restarts from an older file, or whose replica takes over, may have lost its last second; one without a
 * file has lost everything. Overlays have shown those events, and the source may hand them out again, since its mark
 * was lost with them. So whoever still knows them puts them back: then they count, and are known when they come again.
 * Returns how many were missing, or undefined where the log had begun anew on purpose.
 */
export async function giveBack(link: RedisLink, newId: () => string, one: Followed): Promise<number | undefined> {
  const { creator, place, recent, follower } = one
  const keys = logKeys(link, creator)
  const standing = follower.standing?.()
  const state = standing?.seq === place.seq ? JSON.stringify(standing.state) : ''
  const first = place.seq - recent.length + 1
  const events = recent.flatMap(({ placed }) => [placed.arrived, placed.event.id, placed.json])
  const returned = await link.run(
    GIVE_BACK,
    [keys.meta, keys.events, keys.ids, creatorsKey(link)],
    [place.epoch, newId(), newId(), creator, link.notices.name(ANEW), place.seq, state, first, ...events],
  )
  return returned === null ? undefined : Number(returned)
}
