/**
 * What an instance needs of a creator to serve overlays: keys and settings. Read when the first overlay says hello, and
 * kept right by what other instances tell that they change.
 */
import { isOverlayId } from '../../shared/settings.ts'
import { hearOverlays } from '../hear-overlays.ts'
import type { AppLog, Random } from '../world.ts'
import { openOverlayList } from '../setup/overlay-list.ts'
import { createSettingsStore } from '../setup/settings-store.ts'
import type { OpenedKey } from '../socket/session.ts'
import type { SocketRoute } from '../socket/socket-route.ts'
import type { Store } from '../store/store.ts'
import { openOverlayKeys } from '../token/overlay-key.ts'
import type { TextSeal } from '../token/seal.ts'

export interface Audience {
  openKey(key: string): Promise<OpenedKey | undefined>
  /** Looks once more which keys are good, and ends the pages of the others. */
  look(): void
  close(): void
}

export interface AudienceDeps {
  readonly creator: string
  /** The creator's own. */
  readonly store: Store
  readonly seal: TextSeal
  readonly random: Random
  readonly log: AppLog
  readonly pictures: string
  readonly sockets: () => SocketRoute | undefined
}

export async function openAudience(deps: AudienceDeps): Promise<Audience> {
  const { creator, store, seal, random, log, sockets } = deps
  const settings = createSettingsStore(store.room('settings'))
  const overlays = await openOverlayList(store.room('overlays'))
  const overlayIds = overlays.all().map(({ id }) => id)
  /** Only looked at: keys are made where the creator is at home. */
  const keys = await openOverlayKeys({
    store: store.room('overlay-key'),
    seal,
    randomBytes: random.bytes,
    overlays: overlayIds,
  })
  const heard = hearOverlays({
    creator,
    store,
    overlays,
    keys,
    settings,
    sockets,
    onTrouble: (error) => log.warn({ err: error, creator }, 'a change could not be read'),
  })

  return {
    async openKey(key) {
      await heard.settled()
      let holder = keys.check(key)
      if (holder === undefined) {
        // Made where the creator is at home, a moment ago: what an overlay hears of a wrong key it takes for final.
        await heard.look()
        holder = keys.check(key)
      }
      if (holder === undefined || !isOverlayId(holder.overlay)) return undefined
      return { creator, ...holder, settings: await settings.told(holder.overlay), pictures: deps.pictures }
    },
    // A fault is told above.
    look: () => void heard.look().catch(() => undefined),
    close: heard.stop,
  }
}
