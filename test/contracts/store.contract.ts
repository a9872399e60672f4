import { describe, expect, test } from 'vitest'
import type { Store } from '../../server/store/store.ts'

/** What every store must keep, wherever it keeps it. */
export function storeContract(kind: string, open: () => Promise<Store>): void {
  describe(`a store at ${kind}`, () => {
    test('gives back what it was given, and undefined for what it was not', async () => {
      const store = await open()
      const room = store.room<{ settings: { size: number; text: string } }>('chat')
      expect(await room.get('settings')).toBeUndefined()
      await room.set('settings', { size: 3, text: ':base64:أهلا 👋' })
      expect(await room.get('settings')).toEqual({ size: 3, text: ':base64:أهلا 👋' })
      await room.delete('settings')
      expect(await room.get('settings')).toBeUndefined()
      await store.close()
    })

    test('keeps rooms apart, also where one is named like the beginning of another', async () => {
      const store = await open()
      const [key, keys] = [store.room('key'), store.room('keys')]
      await key.set('a', 1)
      await keys.set('a', 2)
      await key.wipe()
      expect(await key.get('a')).toBeUndefined()
      expect(await keys.get('a')).toBe(2)
      expect(await store.room('keys').get('a')).toBe(2)
      await store.close()
    })

    test('wipe forgets every room', async () => {
      const store = await open()
      await store.room('one').set('a', 1)
      await store.room('two').set('a', 1)
      await store.wipe()
      expect(await store.room('one').get('a')).toBeUndefined()
      expect(await store.room('two').get('a')).toBeUndefined()
      await store.close()
    })

    test('a fault of the storage beneath is the caller’s to hear, on every call', async () => {
      const store = await open()
      const room = store.room('chat')
      await room.set('a', 1)
      await store.close()
      const failed = { code: expect.stringMatching(/^(STORE_FAILED|REDIS_GONE)$/), whose: 'fanlight' }
      await expect(room.get('a')).rejects.toMatchObject(failed)
      await expect(room.set('a', 2)).rejects.toMatchObject(failed)
      await expect(room.delete('a')).rejects.toMatchObject(failed)
      await expect(room.wipe()).rejects.toMatchObject(failed)
      await expect(store.wipe()).rejects.toMatchObject(failed)
      await store.close()
    })

    test('exclusively: never two of one name at once, in their order; others meanwhile; a fault is its own', async () => {
      const store = await open()
      const order: string[] = []
      const gate = Promise.withResolvers<void>()
      const begun = Promise.withResolvers<void>()
      const first = store.exclusively('a', async () => {
        begun.resolve()
        await gate.promise
        order.push('first')
        return 1
      })
      await begun.promise
      const second = store.exclusively('a', async () => {
        order.push('second')
        throw new Error('broken')
      })
      const refused = expect(second).rejects.toThrow('broken')
      expect(await store.exclusively('b', async () => order.push('other'))).toBe(1)
      expect(order).toEqual(['other'])
      gate.resolve()
      expect(await first).toBe(1)
      await refused
      expect(order).toEqual(['other', 'first', 'second'])
      expect(await store.exclusively('a', async () => 3)).toBe(3)
      await store.close()
    })
  })
}
