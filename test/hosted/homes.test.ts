import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, test } from 'vitest'
import { createHomes, type Home, type Homes } from '../../server/hosted/homes.ts'
import type { Instances } from '../../server/hosted/instances.ts'
import type { Entry, Registry } from '../../server/hosted/registry.ts'
import { createLog } from '../../server/log.ts'
import { FakeClock } from '../support/fake-clock.ts'

const ID = 'abcdefghij'

interface Options {
  readonly openHome?: () => Promise<void>
  readonly wipe?: () => Promise<void>
}

let created: Homes | undefined
afterEach(() => created?.close())

/** One instance named 'here' and one creator, with everything that happens to it in `told`. */
function world({ openHome, wipe }: Options = {}) {
  let entry: Entry | undefined = { id: ID, state: 'running', addedAt: 1, weight: 1 }
  let places = ['here']
  const told: string[] = []
  const moved = new Set<() => void>()
  const changed = new Set<() => void>()
  const listenTo = (all: Set<() => void>) => (listener: () => void) => {
    all.add(listener)
    return () => all.delete(listener)
  }
  const home = {
    close: async () => void told.push('closed'),
    rest: async () => undefined,
    async wipe() {
      told.push('wiped')
      await wipe?.()
      change(undefined)
      void homes.leave(ID)
    },
  } as unknown as Home
  const clock = new FakeClock()
  const homes = createHomes({
    registry: {
      get: () => entry,
      all: () => (entry === undefined ? [] : [entry]),
      onChange: listenTo(changed),
    } as unknown as Registry,
    instances: { self: 'here', homes: () => places, onChange: listenTo(moved) } as unknown as Instances,
    clock,
    log: createLog('warn', new PassThrough().resume()),
    async openHome() {
      await openHome?.()
      return home
    },
    left: (id) => void told.push(`left ${id}`),
    changed: (_home, { state, weight }) => void told.push(`changed: ${state} ${weight}`),
  })
  created = homes
  function change(to: Partial<Entry> | undefined): void {
    entry = to === undefined ? undefined : { ...(entry as Entry), ...to }
    for (const listener of changed) listener()
  }
  function move(...to: string[]): void {
    places = to
    for (const listener of moved) listener()
  }
  return { homes, home, told, clock, change, move }
}

describe('a creator at home', () => {
  test('that moves away is closed here, and only then its pages that stay are told of', async () => {
    const { homes, home, told, move } = world()
    await homes.settle()
    expect(homes.opened(ID)).toBe(home)
    move('elsewhere')
    await homes.settle()
    await expect.poll(() => told).toEqual(['closed', `left ${ID}`])
    expect(homes.openIds()).toEqual([])
  })

  test('hears of the very first change since it was opened, and of none that changes nothing', async () => {
    const { homes, told, change } = world()
    await homes.settle()
    // Somebody else's change: the whole shard is read anew.
    change({})
    await homes.settle()
    expect(told).toEqual([])
    change({ state: 'stopped' })
    await expect.poll(() => told).toEqual(['changed: stopped 1'])
  })

  test('that moves away while it is being opened is not open afterwards', async () => {
    let go = () => undefined as void
    const held = new Promise<void>((resolve) => (go = resolve))
    const { homes, told, move } = world({ openHome: () => held })
    const settling = homes.settle()
    await expect.poll(() => homes.openIds()).toEqual([ID])
    move('elsewhere')
    go()
    await settling
    await expect.poll(() => told).toEqual(['closed', `left ${ID}`])
    expect(homes.opened(ID)).toBeUndefined()
  })

  test('that is deleted is wiped once, and left', async () => {
    const { homes, told, change } = world()
    await homes.settle()
    change({ state: 'deleting' })
    await expect.poll(() => told).toEqual(['wiped', 'closed', `left ${ID}`])
    expect(homes.openIds()).toEqual([])
  })

  test('that was deleted while nobody had it is opened to be wiped; what fails is tried again', async () => {
    let failures = 2
    const { homes, told, clock, change } = world({
      wipe: async () => {
        if (failures-- > 0) throw new Error('Redis is away')
      },
    })
    change({ state: 'deleting' })
    await homes.settle()
    await clock.advance(5_000)
    await expect.poll(() => told).toEqual(['wiped', 'wiped', 'wiped', 'closed', `left ${ID}`])
  })
})
