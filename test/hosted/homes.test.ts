import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createHomes, type Home } from '../../server/hosted/homes.ts'
import type { Instances } from '../../server/hosted/instances.ts'
import type { Entry, Registry } from '../../server/hosted/registry.ts'
import { createLog } from '../../server/log.ts'
import { FakeClock } from '../support/fake-clock.ts'

test('a creator that moves away is closed here, and only then its pages that stay are told of', async () => {
  let homes = ['here']
  const told: string[] = []
  const entry = { id: 'abcdefghij', state: 'running' } as Entry
  const home = { close: async () => void told.push('closed'), rest: async () => undefined } as unknown as Home
  const moved = new Set<() => void>()
  const created = createHomes({
    registry: { get: () => entry, all: () => [entry], onChange: () => () => undefined } as unknown as Registry,
    instances: {
      self: 'here',
      homes: () => homes,
      onChange: (listener: () => void) => {
        moved.add(listener)
        return () => moved.delete(listener)
      },
    } as unknown as Instances,
    clock: new FakeClock(),
    log: createLog('warn', new PassThrough().resume()),
    openHome: async () => home,
    left: (id) => void told.push(`left ${id}`),
    changed: () => undefined,
  })
  await created.settle()
  expect(created.opened(entry.id)).toBe(home)
  homes = ['elsewhere']
  for (const listener of moved) listener()
  await created.settle()
  await expect.poll(() => told).toEqual(['closed', `left ${entry.id}`])
  expect(created.openIds()).toEqual([])
  await created.close()
})
