/** What of the store is one creator's: nothing else can be reached through it. */
import type { Store } from '../store/store.ts'

const prefixOf = (creator: string) => `creator/${creator}/`

/** `wipe` forgets every room that was opened through it. */
export function storeOf(store: Store, creator: string): Store {
  const prefix = prefixOf(creator)
  const opened = new Set<string>()
  return {
    room(name) {
      opened.add(name)
      return store.room(prefix + name)
    },
    onChange: (room, hear) => store.onChange(prefix + room, hear),
    exclusively: (name, work) => store.exclusively(prefix + name, work),
    async wipe() {
      for (const name of opened) await store.room(prefix + name).wipe()
    },
    // The store is not this creator's to close.
    close: async () => {},
  }
}
