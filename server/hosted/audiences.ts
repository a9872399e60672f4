/** The audiences of this instance: opened by the first overlay of a creator, let go when its last one has long gone. */
import type { Clock } from '../clock.ts'
import type { Hub } from '../hub/hub.ts'
import type { OpenedKey } from '../socket/session.ts'
import type { SocketRoute } from '../socket/socket-route.ts'
import type { AppLog } from '../world.ts'
import type { Audience } from './audience.ts'
import type { Homes } from './homes.ts'
import { isCreatorId, type Registry } from './registry.ts'

export interface Audiences {
  /** What a key opens, whosever it is. */
  openKey(key: string): Promise<OpenedKey | undefined>
  /** The creator is no longer at home here: its pages that stay hear from other instances what changes. */
  attend(creator: string): void
  /** The creator is at home here, and tells its pages by itself what changes. */
  forget(creator: string): void
  close(): Promise<void>
}

export interface AudiencesDeps {
  readonly registry: Registry
  readonly homes: () => Homes
  readonly hub: Pick<Hub, 'release'>
  readonly clock: Clock
  readonly log: AppLog
  readonly sockets: () => SocketRoute | undefined
  readonly open: (creator: string) => Promise<Audience>
}

const IDLE_MS = 5 * 60_000
const SWEEP_EVERY_MS = 60_000

interface Open {
  readonly opening: Promise<Audience>
  usedAt: number
}

export const keyPrefixOf = (creator: string): string => `${creator}.`

export function createAudiences(deps: AudiencesDeps): Audiences {
  const { registry, hub, clock } = deps
  const open = new Map<string, Open>()
  /** Creators whose log is followed here. */
  const followed = new Map<string, number>()
  const ending = new AbortController()

  function audienceOf(creator: string): Promise<Audience> {
    const known = open.get(creator)
    if (known !== undefined) {
      known.usedAt = clock.now()
      return known.opening
    }
    const opening = deps.open(creator)
    open.set(creator, { opening, usedAt: clock.now() })
    opening.catch(() => open.delete(creator))
    return opening
  }

  async function end(creator: string): Promise<Audience | undefined> {
    const known = open.get(creator)
    open.delete(creator)
    const audience = await known?.opening.catch(() => undefined) // one that never opened has nothing to close
    audience?.close()
    return audience
  }

  /** While a creator moves, the home before may make a key that the new one has not heard of. */
  async function lookOnce(creator: string, key: string): Promise<OpenedKey | undefined> {
    const fresh = await deps.open(creator)
    try {
      return await fresh.openKey(key)
    } finally {
      fresh.close()
    }
  }

  async function sweep(): Promise<void> {
    while (!ending.signal.aborted) {
      await clock.sleep(SWEEP_EVERY_MS, ending.signal).catch(() => undefined) // closing
      const sessions = deps.sockets()?.allSessions() ?? {}
      const isIdle = (creator: string, usedAt: number) =>
        sessions[creator] === undefined && clock.now() - usedAt > IDLE_MS
      for (const [creator, { usedAt }] of open) if (isIdle(creator, usedAt)) await end(creator)
      for (const [creator, usedAt] of followed) {
        if (!isIdle(creator, usedAt) || deps.homes().opened(creator) !== undefined) continue
        followed.delete(creator)
        await hub.release(creator)
      }
    }
  }
  const sweeping = sweep()

  return {
    async openKey(key) {
      const creator = key.slice(0, key.indexOf('.'))
      if (!isCreatorId(creator) || (await registry.find(creator)) === undefined) return undefined
      const home = deps.homes().opened(creator)
      const opened = await (home === undefined
        ? (await audienceOf(creator)).openKey(key)
        : ((await home.creator.openKey(key)) ?? lookOnce(creator, key)))
      if (opened !== undefined) followed.set(creator, clock.now())
      return opened
    },
    attend(creator) {
      if ((deps.sockets()?.keys(creator) ?? []).length === 0) return
      audienceOf(creator).catch((error: unknown) =>
        deps.log.warn({ err: error, creator }, 'what changes for its pages is not heard until the next one comes'),
      )
    },
    // What was changed elsewhere a moment ago may have been told to neither of the two.
    forget: (creator) => void end(creator).then((audience) => audience?.look()),
    async close() {
      ending.abort(new Error('Fanlight is closing'))
      await Promise.all([...open.keys()].map(end))
      await sweeping
    },
  }
}
