import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { OverlayId } from '../../shared/settings.ts'
import { openAudience } from '../../server/hosted/audience.ts'
import { createAudiences } from '../../server/hosted/audiences.ts'
import type { Homes } from '../../server/hosted/homes.ts'
import type { Registry } from '../../server/hosted/registry.ts'
import { createLog } from '../../server/log.ts'
import type { SocketRoute } from '../../server/socket/socket-route.ts'
import { openStore } from '../../server/store/store.ts'
import { openOverlayKeys } from '../../server/token/overlay-key.ts'
import { sealWithKeys } from '../../server/token/seal.ts'
import { FakeClock } from '../support/fake-clock.ts'

const bytes = (size: number) => crypto.getRandomValues(Buffer.alloc(size))
const seal = sealWithKeys([Buffer.alloc(32, 1).toString('base64')], bytes)
const creator = 'abcdefghij'

async function startWorld() {
  const store = await openStore('memory:')
  const overlays: readonly OverlayId[] = ['chat', 'alerts']
  const keys = await openOverlayKeys({ store: store.room('overlay-key'), seal, randomBytes: bytes, overlays })
  for (const overlay of overlays) await keys.show(overlay)
  /** By which the pages are open. */
  const inUse = new Set<string>()
  const sockets = {
    keys: () => [...inUse],
    sessions: () => ({}),
    allSessions: () => ({}),
    revoke: (id: string) => void inUse.delete(id),
  } as unknown as SocketRoute
  const log = createLog('warn', new PassThrough().resume())
  const clock = new FakeClock()
  const audiences = createAudiences({
    registry: { find: async () => ({}) } as unknown as Registry,
    homes: () => ({ opened: () => undefined }) as unknown as Homes,
    hub: { release: async () => undefined },
    clock,
    log,
    sockets: () => sockets,
    open: () =>
      openAudience({
        creator,
        store,
        seal,
        random: { number: Math.random, bytes },
        log,
        pictures: '',
        sockets: () => sockets,
      }),
  })
  return { keys, inUse, audiences }
}

describe('pages that stay where their creator was at home', () => {
  test('are ended when their key ends elsewhere', async () => {
    const { keys, inUse, audiences } = await startWorld()
    for (const id of keys.ids()) inUse.add(id)
    audiences.attend(creator)
    const { revoked } = await keys.rotate('chat')
    expect(revoked).toHaveLength(1)
    await expect.poll(() => inUse.size, { timeout: 12_000 }).toBe(1)
    expect(inUse).not.toContain(revoked[0])
    await audiences.close()
  })

  test('are ended when it had ended while nobody here listened', async () => {
    const { keys, inUse, audiences } = await startWorld()
    for (const id of keys.ids()) inUse.add(id)
    await keys.rotate('chat')
    audiences.attend(creator)
    await expect.poll(() => inUse.size, { timeout: 12_000 }).toBe(1)
    expect(keys.ids()).toEqual(expect.arrayContaining([...inUse]))
    await audiences.close()
  })
})
