/** Real recordings, played by the simulator to a poller and to a visitor of its push socket at once: both hear the same. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MemorySink } from '../support/memory-sink.ts'
import { openSimulatedLive } from '../support/simulated-live.ts'

const captures = join(import.meta.dirname, '../../../shared/captures')

/**
 * Some messages tell no time, and count as happening when they come; and when a streak is ended by time depends on when
 * its frames arrived. What was said, by whom, and what was given depends on neither.
 */
const told = ({ events }: MemorySink) =>
  events
    .filter(({ type, id }) => type !== 'stream' && !id.endsWith(':end'))
    .map(({ at: _at, ...event }) => (event.type === 'gift' ? { ...event, over: undefined } : event))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe.skipIf(!existsSync(captures))('recordings (skipped where ../shared/captures is absent)', () => {
  test.each(['dupa', 'jw', 'log'])('%s: the socket tells what polling tells', async (name) => {
    const live = await openSimulatedLive({
      capture: join(captures, `${name}.jsonl`),
      capturePace: { speed: 100, maxGapMs: 2_000 },
    })
    const [polled, pushed] = [new MemorySink(), new MemorySink()]
    const stops = [live.run(live.sources.poll(), polled), live.run(live.sources.push(), pushed)]
    await live.until(() => polled.events.length > 0 && pushed.status.kind === 'push')
    for (let before = -1; before !== polled.events.length + pushed.events.length;) {
      before = polled.events.length + pushed.events.length
      await live.go(5_000)
    }
    await Promise.all(stops.map((stop) => stop()))
    await live.close()
    expect(pushed.events.length).toBeGreaterThan(30)
    expect(told(pushed)).toEqual(told(polled))
    expect(pushed.gifts).toBe(polled.gifts)
    expect(live.simulator.pushes()).toHaveLength(1)
  })
})
