import { expect, test } from 'vitest'
import type { Backplane, Lease } from '../../server/backplane/backplane.ts'
import { keepPolling } from '../../server/polling.ts'
import type { Sink, Source } from '../../server/source/source.ts'
import { FakeClock } from '../support/fake-clock.ts'

function stage() {
  const clock = new FakeClock()
  const seen: string[] = []
  const world: { source: Source | undefined; leads: boolean; mayAsk: () => void } = {
    source: undefined,
    leads: true,
    mayAsk: () => undefined,
  }
  const polling = keepPolling({
    backplane: { lead: (_creator, work, signal) => work(signal, 'lease' as Lease, () => world.leads) } as Pick<
      Backplane,
      'lead'
    > as Backplane,
    creator: 'me',
    sink: {} as Sink,
    async source(mayAsk) {
      world.mayAsk = mayAsk
      return world.source
    },
    onBroken: (error) => seen.push(`broken: ${(error as Error).message}`),
    pause: (signal) => clock.sleep(10_000, signal),
  })
  const source = (name: string): Source => ({
    run: (_sink, signal) =>
      new Promise((resolve) => {
        seen.push(`${name} runs`)
        signal.addEventListener('abort', () => {
          seen.push(`${name} ends`)
          resolve()
        })
      }),
  })
  return { clock, seen, world, polling, source }
}

test('nothing runs until an account is there; a change ends the old source before the new one begins', async () => {
  const { clock, seen, world, polling, source } = stage()
  await clock.settle()
  expect(seen).toEqual([])
  world.source = source('first')
  await polling.changed()
  await clock.settle()
  world.source = source('second')
  await polling.changed()
  expect(seen.slice(0, 2)).toEqual(['first runs', 'first ends'])
  await clock.settle()
  await polling.stop()
  expect(seen).toEqual(['first runs', 'first ends', 'second runs', 'second ends'])
})

test('a source that breaks off is told of, and tried again after a pause', async () => {
  const { clock, seen, world, polling, source } = stage()
  world.source = { run: () => Promise.reject(new Error('out of memory')) }
  await polling.changed()
  await clock.settle()
  world.source = source('mended')
  expect(seen).toEqual(['broken: out of memory'])
  await clock.advance(9_999)
  expect(seen).toEqual(['broken: out of memory'])
  await clock.advance(1)
  expect(seen).toEqual(['broken: out of memory', 'mended runs'])
  await polling.stop()
})

test('a source may ask only while its turn lasts, whatever it was told so far', async () => {
  const { clock, world, polling, source } = stage()
  await clock.settle()
  expect(world.mayAsk).toThrow(expect.objectContaining({ code: 'NOT_LEADING' }))
  world.source = source('one')
  await polling.changed()
  await clock.settle()
  expect(world.mayAsk).not.toThrow()
  world.leads = false
  expect(world.mayAsk).toThrow(expect.objectContaining({ code: 'NOT_LEADING' }))
  await polling.stop()
})
