/** Each fault by itself, on a clock of our own: told, nothing lost or doubled, and over one pace after its end. */
import { describe, expect, test } from 'vitest'
import { MISCHIEF, mischiefOf } from '../chaos/mischief.ts'
import { MemorySink } from '../support/memory-sink.ts'
import { openSimulatedLive, type SimulatedLive } from '../support/simulated-live.ts'

const HOUR_MS = 3_600_000
/** What an ask and its answer take beside the wait. */
const ASK_MS = 2_500
const MEANWHILE_MS = 5_000

interface World {
  readonly live: SimulatedLive
  readonly sink: MemorySink
  /** The streamer saves the handle once more. */
  readonly poke: () => void
}

/** A LIVE that runs well, put through something; then everything said and given must be there, once. */
async function putThrough(
  kind: 'poll' | 'auto',
  begin: (world: World) => void,
  end: (world: World) => void,
  /** Where it is not what is told of the next ask. */
  needs?: { readonly paceMs: number },
): Promise<MemorySink> {
  const live = await openSimulatedLive()
  const sink = new MemorySink()
  const source = live.sources[kind]()
  const stop = live.run(source, sink)
  const world = { live, sink, poke: source.poke }
  const give = (count: number, over = false) =>
    live.say({ type: 'gift', by: 'ben', gift: 'Rose', frames: [count], group: '77', end: over })
  try {
    await live.say({ type: 'chat', text: 'before' })
    await give(2)
    await live.until(() => sink.lines.includes('before'))
    begin(world)
    for (const [nth, count] of [3, 7, 12].entries()) {
      await live.say({ type: 'chat', text: `meanwhile ${nth}` })
      await give(count)
      await live.go(MEANWHILE_MS / 3)
    }
    end(world)
    await give(20, true)
    await live.say({ type: 'chat', text: 'after' })
    // The wait that it has told, if it waits.
    const told = (sink.status.nextAt ?? sink.status.verdict.retryAt ?? 0) - live.now()
    const paceMs = Math.max(0, needs?.paceMs ?? told)
    expect(paceMs).toBeLessThanOrEqual(61_000)
    const endedAt = live.clock.now()
    await live.until(() => sink.lines.includes('after') && sink.gifts === 20)
    expect(live.clock.now() - endedAt).toBeLessThanOrEqual(paceMs + ASK_MS)
    expect(sink.lines).toEqual(['before', 'meanwhile 0', 'meanwhile 1', 'meanwhile 2', 'after'])
    expect(new Set(sink.events.map(({ id }) => id)).size).toBe(sink.events.length)
    expect(sink.of('gift').every(({ more }) => more >= 0)).toBe(true)
    return sink
  } finally {
    await stop()
    await live.close()
  }
}

/** A token that expires is the token room's to renew: test/token, and the chaos run. */
const OF_TOKENS = new Set(['token expired', 'token endpoint 500'])

/** A socket that has gone silent is told from a quiet LIVE by a minute's wait. */
const SILENCE = { paceMs: 60_000 }
const AT_ONCE = { paceMs: 0 }

describe('each fault of the simulator', () => {
  test.each(Object.keys(MISCHIEF).filter((name) => !OF_TOKENS.has(name)))('%s', async (name) => {
    const { faults, cutsPush, needsStreamer } = mischiefOf(name)
    await putThrough(
      'auto',
      ({ live }) => expect(live.simulator.faults.set({ ...faults, ...(cutsPush && { 'push-drop': 1 }) })).toEqual([]),
      ({ live, poke }) => {
        live.simulator.faults.clear()
        if (needsStreamer) poke()
      },
      needsStreamer ? AT_ONCE : name === 'push stalled' ? SILENCE : undefined,
    )
  })
})

describe('no name is found', () => {
  test.each([
    ['poll', 'ENOTFOUND'],
    ['poll', 'EAI_AGAIN'],
    ['auto', 'ENOTFOUND'],
    ['auto', 'EAI_AGAIN'],
  ] as const)('%s, %s: said to be the network’s fault, and no call of the day is counted', async (kind, code) => {
    const sink = await putThrough(
      kind,
      ({ live }) => {
        live.simulator.faults.set({ 'push-drop': 1 })
        live.loseNames(code)
      },
      ({ live, sink }) => {
        expect(sink.status).toMatchObject({
          verdict: { code: 'NETWORK_DOWN', whose: 'network', retryAt: expect.any(Number) },
        })
        live.loseNames(undefined)
      },
    )
    const down = sink.statuses.filter(({ verdict }) => verdict.code === 'NETWORK_DOWN')
    expect(new Set(down.map(({ budget }) => budget?.left)).size).toBe(1)
  })
})

describe('the clock on the wall is set', () => {
  test.each([-HOUR_MS, -26 * HOUR_MS, HOUR_MS, 26 * HOUR_MS])('by %i ms, while it polls', async (byMs) => {
    await putThrough(
      'poll',
      ({ live }) => live.setWallClock(byMs),
      () => undefined,
    )
  })

  test.each([-HOUR_MS, 26 * HOUR_MS])('by %i ms, while it waits for an outage to end', async (byMs) => {
    await putThrough(
      'auto',
      ({ live }) => {
        live.simulator.faults.set({ unavailable: true, 'push-refused': true, 'push-drop': 1 })
        live.setWallClock(byMs)
      },
      ({ live }) => {
        live.setWallClock(byMs / 2)
        live.simulator.faults.clear()
      },
    )
  })

  test.each([-HOUR_MS, 26 * HOUR_MS])('by %i ms, while the socket brings everything', async (byMs) => {
    await putThrough(
      'auto',
      ({ live }) => live.setWallClock(byMs),
      ({ live }) => live.setWallClock(0),
    )
  })
})
