/**
 * What an instance needs of a creator to serve overlays: keys and settings. Read when the first overlay says hello, and
 * kept right by what other instances tell that they change.
 */
import { isOverlayId, type OverlayId } from '../../shared/settings.ts'
import type { AppLog, Random } from '../world.ts'
import { openOverlayList } from '../setup/overlay-list.ts'
import { createSettingsStore } from '../setup/settings-store.ts'
import type { OpenedKey } from '../socket/session.ts'
import type { SocketRoute } from '../socket/socket-route.ts'
import type { Store } from '../store/store.ts'
import { openOverlayKeys, type OverlayKeys } from '../token/overlay-key.ts'
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

  /** Only looks: keys are made where the creator is at home. */
  async function readKeys(): Promise<OverlayKeys> {
    const list = await openOverlayList(store.room('overlays'))
    const overlays = list.all().map(({ id }) => id)
    return openOverlayKeys({ store: store.room('overlay-key'), seal, randomBytes: random.bytes, overlays })
  }
  let keys = await readKeys()

  async function keysChanged(): Promise<void> {
    // The pages that are open may have come by keys that were never known here: the creator was at home here by then.
    const before = new Set([...keys.ids(), ...(sockets()?.keys(creator) ?? [])])
    keys = await readKeys()
    const now = new Set(keys.ids())
    for (const id of before) if (!now.has(id)) sockets()?.revoke(id)
  }

  async function settingsChanged(name: string | undefined): Promise<void> {
    const open = Object.keys(sockets()?.sessions(creator) ?? {}).filter(isOverlayId)
    const touched = name !== undefined && isOverlayId(name) ? open.filter((id) => id === name) : open
    const push = async (id: OverlayId) => sockets()?.pushSettings(creator, id, await settings.told(id))
    await Promise.all(touched.map(push))
  }

  /** One after the other: what was read first must not land last. */
  let turn: Promise<void> = Promise.resolve()
  const hear = (work: () => Promise<void>) => {
    turn = turn.then(work).catch((error: unknown) => log.warn({ err: error, creator }, 'a change could not be read'))
  }
  /** Any number of wrong keys are one look. */
  let nextLook: Promise<void> | undefined
  const lookAgain = () =>
    (nextLook ??= turn.then(() => {
      nextLook = undefined
      return keysChanged()
    }))
  const stops = [
    store.onChange('overlay-key', () => hear(keysChanged)),
    store.onChange('overlays', () => hear(keysChanged)),
    store.onChange('settings', ({ name }) => hear(() => settingsChanged(name))),
  ]
  // What was changed between the first look and the first listening was told to nobody.
  hear(keysChanged)

  return {
    async openKey(key) {
      await turn
      let holder = keys.check(key)
      if (holder === undefined) {
        // Made where the creator is at home, a moment ago: what an overlay hears of a wrong key it takes for final.
        await lookAgain()
        holder = keys.check(key)
      }
      if (holder === undefined || !isOverlayId(holder.overlay)) return undefined
      return { creator, ...holder, settings: await settings.told(holder.overlay), pictures: deps.pictures }
    },
    look: () => hear(keysChanged),
    close() {
      for (const stop of stops) stop()
    },
  }
}
