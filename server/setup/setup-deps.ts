/** What the setup room asks of the rest of the program. The composition root fills it in. */
import type { LiveEvent } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import type { Recordings } from '../../shared/recordings.ts'
import type { OverlayId } from '../../shared/settings.ts'
import type { Status } from '../../shared/status.ts'
import type { OverlayList } from './overlay-list.ts'
import type { Presets } from './presets.ts'
import type { SettingsStore } from './settings-store.ts'

export interface SetupDeps {
  /** Absolute path of the built pages. They may be missing, and may come later. */
  readonly distDir: string
  /** http://localhost:PORT, no slash at the end; known once the server listens. */
  readonly baseUrl: () => string
  readonly version: string
  /** Epoch ms. */
  readonly now: () => number
  /** Never the same twice, also after a restart. */
  readonly newId: () => string
  readonly status: () => Status | Promise<Status>
  readonly liveState: () => LiveState
  readonly settings: SettingsStore
  readonly overlays: OverlayList
  readonly presets: Presets
  /** One was added or deleted. */
  readonly overlaysChanged: () => void
  /** To the pages of this overlay that are open now. */
  readonly pushSettings: (overlay: OverlayId, values: SettingsValues) => void
  readonly keys: {
    show(overlay: OverlayId): Promise<string>
    rotate(overlay: OverlayId): Promise<{ readonly key: string; readonly revoked: readonly string[] }>
    add(overlay: OverlayId): void
    remove(overlay: OverlayId): Promise<readonly string[]>
  }
  /** Closes the sessions that came in with this key. */
  readonly revoke: (keyId: string) => void
  /** Into the log, the way of a real event. */
  readonly publish: (event: LiveEvent) => Promise<void>
  /** "@name", "name" or a link to a profile or LIVE → name; undefined where it can be none. */
  readonly readHandle: (text: string) => string | undefined
  readonly saveCreator: (handle: string) => Promise<void>
  /** Keeps both under the seal. Throws AppError where they are set by the environment. */
  readonly saveClient: (client: { readonly id: string; readonly secret: string }) => Promise<void>
  /** Recordings of LIVEs. Each rejects with AppError. */
  readonly recordings: {
    list(): Promise<Recordings>
    /** Turns the recorder on or off. */
    record(on: boolean): Promise<void>
    play(name: string, speed: number): Promise<void>
    stop(): Promise<void>
    remove(name: string): Promise<void>
    /** Resolves to the name that it got. */
    add(name: string, content: AsyncIterable<Uint8Array>): Promise<string>
  }
  /** The text of the file that tells what went wrong, with nobody's name in it. */
  readonly bugReport: () => Promise<string>
  /** Deletes events, tokens, client, settings and keys, and closes every session. */
  readonly wipe: () => Promise<void>
}
