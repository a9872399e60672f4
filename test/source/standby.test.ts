import { expect, test } from 'vitest'
import type { Source, SourceStatus } from '../../server/source/source.ts'
import { createStandby } from '../../server/source/standby.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { MemorySink } from '../support/memory-sink.ts'

/** Sources that report what a test wants them to. */
function stage(...names: readonly SourceStatus['kind'][]) {
  const clock = new FakeClock()
  const sink = new MemorySink()
  const running: string[] = []
  const tell = new Map<string, (code: string) => void>()
  const [first, ...others] = names.map((kind): Source => ({
    run: (into, signal) =>
      new Promise((resolve) => {
        running.push(kind)
        tell.set(kind, (code) => into.report({ kind, verdict: { code, whose: 'euler', text: `${kind} is ${code}.` } }))
        signal.addEventListener('abort', () => {
          running.splice(running.indexOf(kind), 1)
          resolve()
        })
      }),
  }))
  const ending = new AbortController()
  const source = createStandby({ sources: [first!, ...others], clock, log: { warn: () => undefined } })
  const done = source.run(sink, ending.signal)
  const stop = async () => {
    ending.abort()
    await done
  }
  return { clock, sink, running, say: (kind: string, code: string) => tell.get(kind)?.(code), stop }
}

test('lasting trouble hands over, says why, and the first has its turn again', async () => {
  const { clock, sink, running, say, stop } = stage('poll', 'cloud')
  await clock.settle()
  say('poll', 'FINE')
  await clock.advance(10 * 60_000)
  say('poll', 'EULER_DOWN')
  await clock.advance(59_000)
  expect(running).toEqual(['poll'])
  await clock.advance(2_000)
  expect(running).toEqual(['cloud'])
  say('cloud', 'FINE')
  expect(sink.status).toMatchObject({ kind: 'cloud', verdict: { code: 'FINE' } })
  expect(sink.status.verdict.text).toContain('poll is EULER_DOWN')
  await clock.advance(10 * 60_000)
  expect(running).toEqual(['poll'])
  say('poll', 'FINE')
  await clock.advance(60 * 60_000)
  expect(running).toEqual(['poll'])
  await stop()
  expect(running).toEqual([])
  expect(clock.sleeping).toBe(0)
})

test('a hiccup, no LIVE and a full disk are no reason', async () => {
  const { clock, running, say, stop } = stage('poll', 'cloud')
  await clock.settle()
  say('poll', 'EULER_DOWN')
  await clock.advance(30_000)
  say('poll', 'FINE')
  await clock.advance(40_000)
  say('poll', 'NOT_LIVE')
  await clock.advance(120_000)
  say('poll', 'CANNOT_KEEP_EVENTS')
  await clock.advance(120_000)
  expect(running).toEqual(['poll'])
  await stop()
})

test('one in trouble hands over to the next, the last to the first', async () => {
  const { clock, running, say, stop } = stage('poll', 'cloud', 'tikfinity')
  for (const name of ['poll', 'cloud', 'tikfinity', 'poll']) {
    await clock.settle()
    expect(running).toEqual([name])
    say(name, 'BROKEN')
    await clock.advance(61_000)
  }
  await stop()
})

test('a source alone runs as it is', () => {
  const source: Source = { run: async () => undefined }
  expect(createStandby({ sources: [source], clock: new FakeClock(), log: { warn: () => undefined } })).toBe(source)
})
