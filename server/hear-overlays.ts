/** Keeps right what is in memory of a creator's overlays while other instances change it too, and tells the open pages. */
import { isOverlayId, type OverlayId } from '../shared/settings.ts'
import type { OverlayList } from './setup/overlay-list.ts'
import { HOUSE, type SettingsStore } from './setup/settings-store.ts'
import type { SocketRoute } from './socket/socket-route.ts'
import type { Store } from './store/store.ts'
import type { OverlayKeys } from './token/overlay-key.ts'

export interface HearOverlaysDeps {
  readonly creator: string
  /** The creator's own. */
  readonly store: Store
  readonly overlays: OverlayList
  readonly keys: OverlayKeys
  readonly settings: SettingsStore
  readonly sockets: () => Pick<SocketRoute, 'sessions' | 'keys' | 'revoke' | 'pushSettings'> | undefined
  /** Told once something may be different. */
  readonly onChange?: () => void
  /** What was changed could not be read. */
  readonly onTrouble: (error: unknown) => void
}

export interface HeardOverlays {
  /** Looks once more which overlays and keys there are, and ends the pages of those that are no more. */
  look(): Promise<void>
  /** Resolves once all that was heard so far is done. */
  settled(): Promise<void>
  stop(): void
}

export function hearOverlays(deps: HearOverlaysDeps): HeardOverlays {
  const { creator, store, overlays, keys, settings, sockets } = deps

  async function lookAtKeys(): Promise<void> {
    await overlays.lookAgain()
    // The pages that are open may have come by keys that were never known here.
    const before = new Set([...keys.ids(), ...(sockets()?.keys(creator) ?? [])])
    await keys.lookAgain(() => overlays.all().map(({ id }) => id))
    const now = new Set(keys.ids())
    for (const id of before) if (!now.has(id)) sockets()?.revoke(id)
  }

  async function pushSettings(name: string | undefined): Promise<void> {
    const open = Object.keys(sockets()?.sessions(creator) ?? {}).filter(isOverlayId)
    const touched = name === undefined || name === HOUSE ? open : open.filter((id) => id === name)
    const push = async (id: OverlayId) => sockets()?.pushSettings(creator, id, await settings.told(id))
    await Promise.all(touched.map(push))
  }

  /** One after the other: what was read first must not land last. */
  let turn: Promise<void> = Promise.resolve()
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.then(work).then(deps.onChange)
    turn = done.catch(deps.onTrouble)
    return done
  }
  /** Any number of who ask before the next look are one look. */
  let next: Promise<void> | undefined
  const look = () =>
    (next ??= inTurn(() => {
      next = undefined
      return lookAtKeys()
    }))
  const told = () => undefined // by onTrouble
  const lookOnce = () => void look().catch(told)
  const stops = [
    store.onChange('overlay-key', lookOnce),
    store.onChange('overlays', lookOnce),
    store.onChange('settings', ({ name }) => void inTurn(() => pushSettings(name)).catch(told)),
  ]
  // What was changed between the first look and the first listening was told to nobody.
  lookOnce()

  return {
    look,
    settled: () => turn,
    stop() {
      for (const stop of stops) stop()
    },
  }
}
