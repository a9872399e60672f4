/** A longer outage: what was said meanwhile is not lost, whatever was doubted in between. */
import { expect, test } from 'vitest'
import { MemorySink } from '../support/memory-sink.ts'
import { openSimulatedLive } from '../support/simulated-live.ts'

test.each(['poll', 'auto'] as const)('%s: all of a busy chat that went on during it comes after it', async (kind) => {
  const live = await openSimulatedLive({ settings: { push: kind === 'auto' } })
  const sink = new MemorySink()
  const stop = live.run(live.sources[kind](), sink)
  const texts = () => sink.lines
  await live.say({ type: 'chat', text: 'before' })
  await live.until(() => texts().includes('before'))
  live.simulator.faults.set({ unavailable: true, 'push-drop': 1 })
  await live.go(20_000)
  // More than the recent past that somebody without a place in it is told.
  const said = Array.from({ length: 120 }, (_, nth) => `line ${nth}`)
  for (const text of said) await live.say({ type: 'chat', text })
  await live.go(20_000)
  live.simulator.faults.clear()
  await live.until(() => texts().includes('line 119'))
  await live.go(5_000)
  expect(
    texts()
      .filter((text) => text.startsWith('line'))
      .toSorted(),
  ).toEqual(said.toSorted())
  await stop()
  await live.close()
})

test('a wrong word that nobody is live: what was said meanwhile in the same room comes after it', async () => {
  const live = await openSimulatedLive()
  const sink = new MemorySink()
  const stop = live.run(live.sources.poll(), sink)
  await live.say({ type: 'chat', text: 'before' })
  await live.until(() => sink.lines.includes('before'))
  live.simulator.faults.set({ 'not-live': 1 })
  await live.until(() => sink.status.verdict.code === 'NOT_LIVE')
  const said = Array.from({ length: 120 }, (_, nth) => `line ${nth}`)
  for (const text of said) await live.say({ type: 'chat', text })
  await live.until(() => sink.lines.includes('line 119'))
  await live.go(5_000)
  expect(sink.lines.filter((text) => text.startsWith('line')).toSorted()).toEqual(said.toSorted())
  await stop()
  await live.close()
})
