import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openOverlayKeys, type OverlayKeyDeps } from '../../server/token/overlay-key.ts'

const storeOn = (kept = new Map<string, string>()) => ({
  kept,
  get: async (name: string) => kept.get(name),
  set: async (name: string, value: string) => kept.set(name, value),
  delete: async (name: string) => kept.delete(name),
})

/** Stands in for AES: unreadable to the eye, and useless with another secret. */
const sealWith = (secret: string) => ({
  seal: (text: string) => `${secret}:${Buffer.from(text).toString('hex')}`,
  unseal: (text: string) => {
    if (!text.startsWith(`${secret}:`)) throw new Error('another key sealed this')
    return Buffer.from(text.slice(secret.length + 1), 'hex').toString()
  },
})

const overlays = ['chat', 'alerts']
const openOn = (store: OverlayKeyDeps['store'] = storeOn(), seal = sealWith('a')) =>
  openOverlayKeys({ store, seal, randomBytes: (size) => randomBytes(size), overlays })

describe('overlay keys', () => {
  test('each overlay has its own key of 32 random bytes, and it opens that overlay', async () => {
    const keys = await openOn()
    const chat = await keys.show('chat')
    const alerts = await keys.show('alerts')
    expect(Buffer.from(chat, 'base64url')).toHaveLength(32)
    expect(chat).not.toBe(alerts)
    expect(keys.check(chat)).toMatchObject({ overlay: 'chat' })
    expect(keys.check(alerts)).toMatchObject({ overlay: 'alerts' })
  })

  test('a wrong, empty or cut key opens nothing', async () => {
    const keys = await openOn()
    const key = await keys.show('chat')
    for (const wrong of ['', 'nonsense', key.slice(1), `${key} `, `${key}a`]) {
      expect(keys.check(wrong), wrong).toBeUndefined()
    }
  })

  test('two who ask at once get the same key', async () => {
    const keys = await openOn()
    const [one, other] = await Promise.all([keys.show('chat'), keys.show('chat')])
    expect(one).toBe(other)
  })

  test('what another instance made or ended counts after a look, and one that is added meanwhile stays', async () => {
    const store = storeOn()
    const [here, there] = [await openOn(store), await openOn(store)]
    const key = await here.show('chat')
    expect(there.check(key)).toBeUndefined()
    const looking = there.lookAgain(() => all)
    const all = [...overlays, 'goal.2']
    there.add('goal.2')
    await looking
    expect(there.check(key)).toMatchObject({ overlay: 'chat' })
    expect(there.check(await there.show('goal.2'))).toMatchObject({ overlay: 'goal.2' })
    await here.rotate('chat')
    await there.lookAgain(() => overlays)
    expect(there.check(key)).toBeUndefined()
    await expect(there.show('goal.2')).rejects.toThrow('no overlay')
  })

  test('of two instances that make one at the same time, the second takes the first one’s', async () => {
    const store = storeOn()
    let turn: Promise<unknown> = Promise.resolve()
    const inTurn = <Result>(work: () => Promise<Result>) => {
      const done = turn.then(work)
      turn = done
      return done
    }
    const [here, there] = [await openOn({ ...store, inTurn }), await openOn({ ...store, inTurn })]
    const [one, other] = await Promise.all([here.show('chat'), there.show('chat')])
    expect(one).toBe(other)
  })

  test('after a restart the same key is shown and still opens', async () => {
    const store = storeOn()
    const key = await (await openOn(store)).show('chat')
    const reopened = await openOn(store)
    expect(reopened.check(key)).toMatchObject({ overlay: 'chat' })
    expect(await reopened.show('chat')).toBe(key)
  })

  test('the store never holds a key that can be read, only its hash and its seal', async () => {
    const store = storeOn()
    const key = await (await openOn(store)).show('chat')
    const everything = JSON.stringify([...store.kept])
    expect(everything).not.toContain(key)
    expect(everything).toContain(createHash('sha256').update(key).digest('hex'))
  })

  test('the id of a key does not tell the key', async () => {
    const keys = await openOn()
    const key = await keys.show('chat')
    expect(key).not.toContain(keys.check(key)!.keyId)
  })

  test('rotate: the new key opens, the old one does not, also after a restart, and its id is told', async () => {
    const store = storeOn()
    const keys = await openOn(store)
    const old = await keys.show('chat')
    const oldId = keys.check(old)!.keyId
    const { key, revoked } = await keys.rotate('chat')
    expect(revoked).toEqual([oldId])
    for (const room of [keys, await openOn(store)]) {
      expect(room.check(old)).toBeUndefined()
      expect(room.check(key)).toMatchObject({ overlay: 'chat' })
      expect(await room.show('chat')).toBe(key)
    }
  })

  test('rotating one overlay leaves the others alone', async () => {
    const keys = await openOn()
    const alerts = await keys.show('alerts')
    await keys.rotate('chat')
    expect(keys.check(alerts)).toMatchObject({ overlay: 'alerts' })
  })

  test('an overlay that is removed opens nothing; wipe takes all', async () => {
    const store = storeOn()
    const keys = await openOn(store)
    const chat = await keys.show('chat')
    const alerts = await keys.show('alerts')
    expect(await keys.remove('chat')).toHaveLength(1)
    expect(keys.check(chat)).toBeUndefined()
    await expect(keys.show('chat')).rejects.toThrow('no overlay')
    keys.add('chat')
    expect(await keys.wipe()).toHaveLength(1)
    expect(keys.check(alerts)).toBeUndefined()
    expect(store.kept.size).toBe(0)
    expect(await keys.show('chat')).not.toBe(chat)
  })

  test('a lost seal: the URL in OBS goes on working beside a new one, until it is rotated', async () => {
    const store = storeOn()
    const inObs = await (await openOn(store)).show('chat')
    const told: string[] = []
    const keys = await openOverlayKeys({
      store,
      seal: sealWith('another'),
      randomBytes: (size) => randomBytes(size),
      overlays,
      onUnreadable: (overlay) => told.push(overlay),
    })
    const shown = await keys.show('chat')
    expect(told).toEqual(['chat'])
    expect(shown).not.toBe(inObs)
    expect(keys.check(inObs)).toMatchObject({ overlay: 'chat' })
    expect(keys.check(shown)).toMatchObject({ overlay: 'chat' })
    expect(await keys.show('chat')).toBe(shown)
    expect((await keys.rotate('chat')).revoked).toHaveLength(2)
    expect(keys.check(inObs)).toBeUndefined()
  })

  test('an overlay that does not exist has no key', async () => {
    const keys = await openOn()
    await expect(keys.show('nothing')).rejects.toThrow('no overlay named "nothing"')
  })
})
