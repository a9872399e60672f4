/** One store in memory as several instances see it: what one changes the others are told, as Redis does. */
import { openStore, type Change, type Room, type Store } from '../../server/store/store.ts'

export async function openTogether(count: number): Promise<readonly Store[]> {
  const kept = await openStore('memory:')
  const listening = Array.from({ length: count }, () => new Map<string, Set<(change: Change) => void>>())
  const tell = (by: number, room: string, name: string | undefined) => {
    for (const [index, rooms] of listening.entries()) {
      if (index !== by) for (const hear of rooms.get(room) ?? []) hear({ name })
    }
  }
  return listening.map((rooms, me) => {
    const onChange: Store['onChange'] = (room, hear) => {
      const others = rooms.get(room) ?? new Set()
      rooms.set(room, others.add(hear))
      return () => void others.delete(hear)
    }
    const room = <Values extends object>(name: string): Room<Values> => {
      const drawer = kept.room<Values>(name)
      return {
        ...drawer,
        onChange: (hear) => onChange(name, hear),
        async set(key, value) {
          await drawer.set(key, value)
          tell(me, name, key)
        },
        async delete(key) {
          await drawer.delete(key)
          tell(me, name, key)
        },
        async wipe() {
          await drawer.wipe()
          tell(me, name, undefined)
        },
      }
    }
    return { ...kept, room, onChange }
  })
}
