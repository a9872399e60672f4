/** A creator that moves to another instance is to be polled for first, and let go of first: the order of opening and closing. */
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import type { Backplane } from '../../server/backplane/backplane.ts'
import { openLocalBackplane } from '../../server/backplane/local.ts'
import { readConfig } from '../../server/config.ts'
import { openCreator } from '../../server/creator.ts'
import { createHub } from '../../server/hub/hub.ts'
import { createLog } from '../../server/log.ts'
import { openStore, type Room, type Store } from '../../server/store/store.ts'
import { sealWithKeys } from '../../server/token/seal.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { chat } from '../support/live-events.ts'
import { makeTempDir } from '../support/processes.ts'

const bytes = (size: number) => crypto.getRandomValues(Buffer.alloc(size))

async function world(drawer: <Values extends object>(name: string, room: Room<Values>) => Room<Values>) {
  const data = await makeTempDir()
  const clock = new FakeClock()
  const done: string[] = []
  const kept = await openStore('memory:')
  const store: Store = { ...kept, room: (name) => drawer(name, kept.room(name)) }
  const local = openLocalBackplane({ file: join(data.path, 'events.db'), clock, newEpoch: () => 'epoch' })
  const backplane: Backplane = {
    ...local,
    async lead(_creator, _work, signal) {
      done.push('leads')
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      done.push('lets go')
    },
  }
  const hub = createHub({ backplane, clock })
  const env = { FANLIGHT_SOURCE: 'cloud', FANLIGHT_EULER_API_KEY: 'key', FANLIGHT_CREATOR: 'ana' }
  const opening = openCreator({
    id: 'me',
    config: readConfig(env, [], 'linux'),
    clock,
    fetch: async () => {
      throw new Error('nobody is to be asked')
    },
    log: createLog('warn', new PassThrough().resume()),
    recentLog: () => [],
    random: { number: Math.random, bytes },
    store,
    seal: sealWithKeys([Buffer.alloc(32, 1).toString('base64')], bytes),
    backplane,
    hub,
    dataDir: data.path,
    redirectUri: () => '',
    notices: () => [],
    pictures: '',
    sockets: () => undefined,
  })
  const tidy = async () => {
    await hub.close()
    await local.close()
    await data.remove()
  }
  return { done, opening, tidy }
}

test('its source waits neither for its show nor for its control room', async () => {
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => (release = resolve))
  const { done, opening, tidy } = await world((name, room) => {
    if (name !== 'show' && name !== 'control-audit') return room
    return { ...room, get: async (key) => held.then(() => room.get(key)) }
  })
  await expect.poll(() => done).toEqual(['leads'])
  release()
  await (await opening).close()
  await tidy()
})

test('one that cannot be opened whole lets go of its source', async () => {
  const { done, opening, tidy } = await world((name, room) => {
    if (name !== 'show') return room
    return { ...room, get: () => Promise.reject(new Error('the disk is bad')) }
  })
  await expect(opening).rejects.toThrow('the disk is bad')
  expect(done.at(-1)).not.toBe('leads')
  await tidy()
})

test('closed, it lets go of its source before anything is kept', async () => {
  let isClosing = false
  const order: string[] = []
  const { done, opening, tidy } = await world((name, room) => {
    if (name !== 'show') return room
    return {
      ...room,
      async set(key, value) {
        if (isClosing) order.push(...done, 'show kept')
        await room.set(key, value)
      },
    }
  })
  const creator = await opening
  await expect.poll(() => done).toEqual(['leads'])
  await creator.channel.publish({ events: [chat('1', 1, 'hello')] })
  isClosing = true
  await creator.close()
  expect(order.slice(0, 3)).toEqual(['leads', 'lets go', 'show kept'])
  await tidy()
})
