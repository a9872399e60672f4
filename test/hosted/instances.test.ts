/** Who is there, as each instance knows it, on clocks that the test turns. */
import { afterEach, describe, expect, test } from 'vitest'
import { openInstances, type Instances } from '../../server/hosted/instances.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { openTogether } from './stores-together.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

interface One {
  readonly instances: Instances
  /** Stands still from when nobody turns it: a process that was killed, or frozen. */
  readonly clock: FakeClock
}

const open: One[] = []
afterEach(async () => {
  for (const { instances } of open.splice(0)) await instances.close()
})

async function begin(
  ids: readonly string[],
  given?: Awaited<ReturnType<typeof openTogether>>,
): Promise<readonly One[]> {
  const stores = given ?? (await openTogether(ids.length))
  const begun: One[] = []
  for (const [index, id] of ids.entries()) {
    const clock = new FakeClock()
    const instances = await openInstances({
      store: stores[index] as (typeof stores)[number],
      clock,
      id,
      url: undefined,
      standings: () => ({}),
      onTrouble: (error) => {
        throw error
      },
    })
    begun.push({ instances, clock })
  }
  open.push(...begun)
  return begun
}

/** Turns the clocks of those that live. */
async function go(ms: number, ...living: readonly One[]): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    for (const { clock } of living) await clock.advance(100)
    await turn()
  }
}

describe('instances', () => {
  test('one that begins is nobody’s home until it serves, and then at once, without a beat in between', async () => {
    const [a, b] = (await begin(['a', 'b'])) as [One, One]
    await a.instances.join()
    await go(2_000, a, b)
    expect(a.instances.homes()).toEqual(['a'])
    expect(b.instances.homes()).toEqual(['a'])
    await b.instances.join()
    await turn()
    await turn()
    expect(a.instances.homes()).toEqual(['a', 'b'])
  })

  test('one that drains hands over at once, without a beat in between', async () => {
    const [a, b] = (await begin(['a', 'b'])) as [One, One]
    for (const { instances } of [a, b]) await instances.join()
    await go(1_500, a, b)
    const told: (readonly string[])[] = []
    a.instances.onChange(() => told.push(a.instances.homes()))
    await b.instances.drain()
    await turn()
    await turn()
    expect(told).toEqual([['a']])
    expect(b.instances.homes()).toEqual(['a'])
  })

  test('one that falls silent is gone within six seconds of its last beat, and not before five', async () => {
    const [a, b] = (await begin(['a', 'b'])) as [One, One]
    for (const { instances } of [a, b]) await instances.join()
    await go(3_000, a, b)
    await go(4_500, a)
    expect(a.instances.homes()).toEqual(['a', 'b'])
    await go(1_600, a)
    expect(a.instances.homes()).toEqual(['a'])
    // It was only frozen.
    await go(2_500, a, b)
    expect(a.instances.homes()).toEqual(['a', 'b'])
  })

  test('one that was killed is not taken for alive by another that begins after it', async () => {
    const stores = await openTogether(3)
    const [a, b] = await begin(['a', 'b'], stores)
    for (const one of [a, b]) await one?.instances.join()
    await go(3_000, a as One, b as One)
    await go(7_200, a as One)
    expect(a?.instances.homes()).toEqual(['a'])
    const [c] = await begin(['c'], stores.slice(2))
    expect(c?.instances.homes()).toEqual(['a'])
    // It was only frozen.
    await go(2_500, a as One, b as One, c as One)
    expect([a, c].map((one) => one?.instances.homes())).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  test('where an instance can’t reach what is kept, the silence of the others means nothing', async () => {
    const [store] = await openTogether(1)
    const clock = new FakeClock()
    let isAway = false
    const troubles: unknown[] = []
    const a = await openInstances({
      store: {
        ...(store as NonNullable<typeof store>),
        room: (name) => {
          const room = (store as NonNullable<typeof store>).room(name)
          const orAway =
            <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
            async (...args: Args) => {
              if (isAway) throw new Error('away')
              return work(...args)
            }
          return { ...room, get: orAway(room.get), set: orAway(room.set) } as never
        },
      },
      clock,
      id: 'a',
      url: undefined,
      standings: () => ({}),
      onTrouble: (error) => troubles.push(error),
    })
    open.push({ instances: a, clock })
    await a.join()
    expect(a.homes()).toEqual(['a'])
    isAway = true
    await go(20_000, { instances: a, clock })
    expect(troubles.length).toBeGreaterThan(5)
    expect(a.homes()).toEqual(['a'])
    isAway = false
  })
})
