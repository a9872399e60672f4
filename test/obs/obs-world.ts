/** The OBS room over a fake OBS and scripted neighbours, on a clock that runs faster than ours. */
import { openStore, type Store } from '../../server/store/store.ts'
import { systemClock, type Clock } from '../../server/clock.ts'
import type { Surroundings } from '../../server/obs/elsewhere.ts'
import { createObsRoom, type ObsRoom, type ObsRoomDeps } from '../../server/obs/obs-room.ts'

const TIMES_FASTER = 25
const began = Date.now()

/** Everything it waits for really happens, only sooner. */
export const hastyClock: Clock = {
  now: () => began + (Date.now() - began) * TIMES_FASTER,
  sleep: (ms, signal) => systemClock.sleep(ms / TIMES_FASTER, signal),
}

export interface ObsWorld {
  readonly room: ObsRoom
  readonly store: Store
  /** The overlays' keys; a test may change them. */
  readonly keys: Record<string, string>
  /** Pages that are connected. */
  readonly pages: { overlay: string; agent: string }[]
  readonly tests: string[]
  readonly logged: string[]
  readonly surroundings: { -readonly [Name in keyof Surroundings]: Surroundings[Name] }
  reopen(): Promise<ObsRoom>
  close(): Promise<void>
}

export async function openObsWorld(given: Partial<ObsRoomDeps> = {}): Promise<ObsWorld> {
  const store = await openStore('memory:')
  const keys: Record<string, string> = { chat: 'chat-key-1', alerts: 'alerts-key-1', viewers: 'viewers-key-1' }
  const pages: ObsWorld['pages'] = []
  const tests: string[] = []
  const logged: string[] = []
  const surroundings = {
    host: '127.0.0.1',
    port: 5757,
    local: 'http://localhost:5757',
    publicUrl: undefined,
    addresses: ['192.168.1.5'],
  }
  const note = (fields: object, text: string) => {
    const { err } = fields as { readonly err?: unknown }
    logged.push(`${text} ${err instanceof Error ? err.message : JSON.stringify(fields)}`)
  }
  const make = () =>
    createObsRoom({
      store: store.room('obs'),
      seal: {
        seal: (text) => `sealed:${Buffer.from(text).toString('hex')}`,
        unseal: (text) => Buffer.from(text.slice('sealed:'.length), 'hex').toString(),
      },
      clock: hastyClock,
      log: { info: note, warn: note },
      distDir: 'nowhere',
      loaderDir: 'nowhere',
      surroundings: () => surroundings,
      overlays: () => ['chat', 'alerts', 'viewers'],
      overlayKey: async (overlay) => keys[overlay] ?? '',
      pages: () => pages,
      sendTest: async (overlay) => tests.push(overlay) > 0,
      ...given,
    })
  let room = make()
  await room.start()
  return {
    get room() {
      return room
    },
    store,
    keys,
    pages,
    tests,
    logged,
    surroundings,
    async reopen() {
      await room.close()
      room = make()
      await room.start()
      return room
    },
    async close() {
      await room.close()
      await store.close()
    },
  }
}
