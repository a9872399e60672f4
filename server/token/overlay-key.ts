/**
 * The secret in an overlay's URL. Whoever has it may read what this overlay shows, so it is checked by its hash in
 * constant time, and kept readable only under the seal, for the setup page to show the URL again after a restart.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { createTurns, type InTurn } from '../store/turns.ts'

/** What is asked of a store. */
interface KeyStore {
  get(name: string): Promise<unknown>
  set(name: string, value: string): Promise<unknown>
  delete(name: string): Promise<unknown>
  /** Where other instances may change the same. */
  readonly inTurn?: InTurn
}

/** What is asked of a seal. */
interface TextSeal {
  seal(text: string): string
  unseal(text: string): string
}

export interface OverlayKeyDeps {
  readonly store: KeyStore
  readonly seal: TextSeal
  readonly randomBytes: (size: number) => Uint8Array
  /** The overlays there are at the start; each gets a key when it is first asked for. */
  readonly overlays: readonly string[]
  /** What each key begins with. */
  readonly prefix?: string
  /** Told that a kept key could not be read and a new one was made beside it. */
  readonly onUnreadable?: (overlay: string, cause: unknown) => void
}

export interface KeyHolder {
  readonly overlay: string
  /** Names the key without telling it. */
  readonly keyId: string
}

interface KeptKey {
  readonly keyId: string
  /** SHA-256, hex. */
  readonly hash: string
  readonly sealed: string
}

export interface OverlayKeys {
  /** The overlay's key, made now where there was none. Throws on an overlay that does not exist. */
  show(overlay: string): Promise<string>
  /** Whose key this is. Takes as long for a wrong key as for a right one. */
  check(key: string): KeyHolder | undefined
  /** The ids of all keys there are. */
  ids(): readonly string[]
  /** A new key; the old ones open nothing from now on. `revoked`: their ids, whose sessions must be closed. */
  rotate(overlay: string): Promise<{ readonly key: string; readonly revoked: readonly string[] }>
  /** There is one more overlay. */
  add(overlay: string): void
  /** There is this overlay no more: its keys open nothing. Returns their ids. */
  remove(overlay: string): Promise<readonly string[]>
  /** Another instance changed them. `overlays`: those there are, whenever it is asked; one may be added meanwhile. */
  lookAgain(overlays: () => readonly string[]): Promise<void>
  /** Revokes everything. */
  wipe(): Promise<readonly string[]>
}

const KEY_BYTES = 32
const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()

function readKept(value: unknown): readonly KeptKey[] {
  if (typeof value !== 'string') return []
  return JSON.parse(value) as readonly KeptKey[]
}

/** Opens the room: reads what is kept, so that a check needs no storage. */
export async function openOverlayKeys(deps: OverlayKeyDeps): Promise<OverlayKeys> {
  const kept = new Map<string, readonly KeptKey[]>()
  const read = async (overlay: string) => readKept(await deps.store.get(overlay))
  const readAll = async (overlays: readonly string[]) =>
    Promise.all(overlays.map(async (overlay) => [overlay, await read(overlay)] as const))
  for (const [overlay, keys] of await readAll(deps.overlays)) kept.set(overlay, keys)

  /** One change at a time: two first visits at once must not mint two keys, of which one is then forgotten. */
  const turns = createTurns(deps.store.inTurn)

  const known = (overlay: string): readonly KeptKey[] => {
    const keys = kept.get(overlay)
    if (keys === undefined) throw new Error(`There is no overlay named "${overlay}".`)
    return keys
  }

  const mint = async (overlay: string, beside: readonly KeptKey[]): Promise<string> => {
    const key = `${deps.prefix ?? ''}${Buffer.from(deps.randomBytes(KEY_BYTES)).toString('base64url')}`
    const keyId = Buffer.from(deps.randomBytes(6)).toString('hex')
    const keys = [...beside, { keyId, hash: hashOf(key).toString('hex'), sealed: deps.seal.seal(key) }]
    await deps.store.set(overlay, JSON.stringify(keys))
    kept.set(overlay, keys)
    return key
  }

  const drop = async (overlay: string): Promise<readonly string[]> => {
    known(overlay)
    const ids = (await read(overlay)).map((key) => key.keyId)
    await deps.store.delete(overlay)
    kept.set(overlay, [])
    return ids
  }

  /** The key in words, or why it cannot be had; neither where there is none. */
  function open(newest: KeptKey | undefined): { readonly key?: string; readonly unreadable?: unknown } {
    if (newest === undefined) return {}
    try {
      return { key: deps.seal.unseal(newest.sealed) }
    } catch (unreadable) {
      return { unreadable }
    }
  }

  async function showOrMint(overlay: string): Promise<string> {
    known(overlay)
    // Another instance may have made one a moment ago.
    const keys = await read(overlay)
    kept.set(overlay, keys)
    const { key, unreadable } = open(keys.at(-1))
    if (key !== undefined) return key
    if (keys.length === 0) return mint(overlay, [])
    // The seal's key file is gone. The URL in OBS still checks against its hash and must not go blank, so the
    // unreadable key stays good until it is rotated, and a readable one is made beside it.
    deps.onUnreadable?.(overlay, unreadable)
    return mint(overlay, keys)
  }

  return {
    async show(overlay) {
      const shown = await turns.look(async () => open(known(overlay).at(-1)).key)
      return shown ?? turns.change(() => showOrMint(overlay))
    },

    check(key) {
      const given = hashOf(key)
      let holder: KeyHolder | undefined
      // No early end: the time must not tell how far the search came.
      for (const [overlay, keys] of kept) {
        for (const { keyId, hash } of keys) {
          if (timingSafeEqual(given, Buffer.from(hash, 'hex'))) holder = { overlay, keyId }
        }
      }
      return holder
    },

    ids: () => [...kept.values()].flatMap((keys) => keys.map(({ keyId }) => keyId)),

    rotate: (overlay) =>
      turns.change(async () => {
        known(overlay)
        const revoked = (await read(overlay)).map((key) => key.keyId)
        return { key: await mint(overlay, []), revoked }
      }),

    add(overlay) {
      if (!kept.has(overlay)) kept.set(overlay, [])
    },

    remove: (overlay) =>
      turns.change(async () => {
        const revoked = await drop(overlay)
        kept.delete(overlay)
        return revoked
      }),

    lookAgain: (overlays) =>
      turns.look(async () => {
        for (const [overlay, keys] of await readAll(overlays())) kept.set(overlay, keys)
        const now = new Set(overlays())
        for (const overlay of kept.keys()) if (!now.has(overlay)) kept.delete(overlay)
      }),

    wipe: () =>
      turns.change(async () => {
        const ids: string[] = []
        for (const overlay of kept.keys()) ids.push(...(await drop(overlay)))
        return ids
      }),
  }
}
