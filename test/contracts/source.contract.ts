/** What every source must keep. Each implementation calls this with a world to run in, and says what it cannot do and why. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Source } from '../../server/source/source.ts'
import type { FakeClock } from '../support/fake-clock.ts'
import { MemorySink } from '../support/memory-sink.ts'

/** `count` is a running total; `end`: the streak's last frame. */
export type Happening =
  | { readonly type: 'chat'; readonly by: string; readonly text: string }
  | {
      readonly type: 'gift'
      readonly by: string
      readonly group: string
      readonly count: number
      readonly end?: boolean
    }
  /** Something that no reader can make sense of. */
  | { readonly type: 'garbage' }

export interface SourceWorld {
  readonly clock: FakeClock
  /** A source over the same upstream, as after a restart. */
  source(): Source
  /** Happens in the LIVE, in this order. */
  happen(...what: readonly Happening[]): Promise<void>
  endLive(): Promise<void>
  /** From now on, and until it is mended, nothing comes. */
  breakUp(): void
  mend(): void
  /** Lets time pass until it holds. */
  until(holds: () => boolean): Promise<void>
  /** Everything that must stand in no log and no status. */
  readonly secrets: readonly string[]
  readonly logged: readonly string[]
  close(): Promise<void>
}

export const RULES = {
  fullDisk: 'while the log cannot be written nothing is given up',
  online: 'that the LIVE begins and ends is told once each',
  mends: 'an outage is told with whose it is and when the next try is, and passes by itself',
  catchesUp: 'what happened in a short outage is there afterwards',
  mark: 'each batch carries the place where it ends',
} as const

/** Rule → why this source cannot keep it. */
export type Cannot = Readonly<Partial<Record<keyof typeof RULES, string>>>

export function sourceContract(name: string, prepare: () => Promise<SourceWorld>, cannot: Cannot = {}): void {
  const rule = (key: keyof typeof RULES, body: () => Promise<void>) =>
    cannot[key] === undefined
      ? test(RULES[key], body)
      : test.skip(`${RULES[key]} (it cannot: ${cannot[key]})`, () => undefined)

  describe(`${name} keeps a source's promises`, () => {
    let world: SourceWorld
    let sink: MemorySink
    let stops: (() => Promise<void>)[] = []

    beforeEach(async () => {
      world = await prepare()
      sink = new MemorySink()
    })

    afterEach(async () => {
      await Promise.all(stops.map((stop) => stop()))
      stops = []
      await world.close()
    })

    /** Runs a source until it has said that it hears something, or has nothing more to say. */
    async function start(): Promise<() => Promise<void>> {
      const ending = new AbortController()
      const done = world.source().run(sink, ending.signal)
      done.catch(() => undefined) // seen by whoever stops it
      const stop = async () => {
        ending.abort(new Error('the test stops it'))
        await done
      }
      stops.push(stop)
      const before = sink.statuses.length
      await world.until(() => sink.statuses.slice(before).some(({ verdict }) => verdict.code !== 'STARTING'))
      return stop
    }

    const chat = (text: string, by = 'ann'): Happening => ({ type: 'chat', by, text })
    const gift = (count: number, end = false, by = 'ben'): Happening => ({
      type: 'gift',
      by,
      group: '7001',
      count,
      end,
    })
    const ends = () => sink.of('gift').filter(({ over }) => over).length

    test('events come in their order, each once, with who and what', async () => {
      await world.happen(chat('one'))
      await start()
      await world.happen(chat('two', 'bob'), gift(2, true), chat('three'))
      await world.until(() => sink.lines.includes('three'))
      const told = sink.events.flatMap((event) =>
        event.type === 'chat' ? [`${event.by.name}: ${event.text}`] : event.type === 'gift' ? [event.gift.name] : [],
      )
      expect(told.slice(-4).filter((line) => line !== 'ann: one')).toEqual(
        expect.arrayContaining(['bob: two', 'Rose', 'ann: three']),
      )
      expect(told.indexOf('bob: two')).toBeLessThan(told.indexOf('ann: three'))
      expect(new Set(sink.events.map(({ id }) => id)).size).toBe(sink.events.length)
      for (const { by } of sink.of('chat')) expect(by.id).toMatch(/^\d+$/)
    })

    test('the increases of a streak add up to what was given, late and repeated frames or not', async () => {
      await start()
      await world.happen(gift(1), gift(4), gift(3), gift(4), gift(9, true))
      await world.until(() => ends() === 1)
      expect(sink.gifts).toBe(9)
      expect(sink.of('gift').every(({ more }) => more >= 0)).toBe(true)
      expect(sink.of('gift')[0]).toMatchObject({ by: { name: 'ben' }, gift: { name: 'Rose', diamonds: 1 } })
    })

    test('a streak whose end never comes is ended by time', async () => {
      await world.happen(gift(5))
      await start()
      await world.until(() => ends() === 1)
      expect(sink.gifts).toBe(5)
    })

    rule('fullDisk', async () => {
      await start()
      sink.failing = 3
      await world.happen(chat('kept'))
      await world.until(() => sink.lines.includes('kept'))
      expect(sink.failing).toBe(0)
    })

    test('a restart repeats nothing, and a running streak goes on', async () => {
      await world.happen(gift(3))
      const stop = await start()
      await world.happen(chat('before'))
      await world.until(() => sink.lines.includes('before'))
      await stop()
      await start()
      await world.happen(gift(8, true), chat('after'))
      await world.until(() => sink.lines.includes('after') && sink.gifts >= 8 && ends() > 0)
      expect(sink.lines.filter((line) => line === 'before')).toHaveLength(1)
      expect(sink.gifts).toBe(8)
    })

    test('what no reader can make sense of costs only itself', async () => {
      await world.happen(chat('before'))
      await start()
      await world.happen({ type: 'garbage' }, chat('after'), { type: 'garbage' })
      await world.until(() => sink.lines.includes('after'))
    })

    test('it ends when told to and leaves nothing behind', async () => {
      await world.happen(gift(1))
      const stop = await start()
      await stop()
      expect(world.clock.sleeping).toBe(0)
    })

    test('no secret stands in a status, a mark or a log', async () => {
      await start()
      world.breakUp()
      await world.until(() => true)
      const told = [JSON.stringify(sink.statuses), sink.kept ?? '', ...world.logged].join('\n')
      for (const secret of world.secrets) expect(told).not.toContain(secret)
    })

    rule('online', async () => {
      await world.happen(chat('hello'))
      await start()
      await world.until(() => sink.stream.length === 1)
      await world.happen(chat('more'))
      await world.until(() => sink.lines.includes('more'))
      expect(sink.stream).toEqual(['online'])
      await world.endLive()
      await world.until(() => sink.status.verdict.code === 'NOT_LIVE')
      expect(sink.stream).toEqual(['online', 'offline'])
    })

    rule('mends', async () => {
      await world.happen(chat('hello'))
      await start()
      await world.until(() => sink.lines.includes('hello'))
      world.breakUp()
      await world.until(() => !['FINE', 'STARTING'].includes(sink.status.verdict.code))
      expect(sink.status.verdict).toMatchObject({ text: expect.stringMatching(/\w/), retryAt: expect.any(Number) })
      expect(sink.status.verdict.whose).not.toBe('fanlight')
      world.mend()
      await world.until(() => sink.status.verdict.code === 'FINE')
      await world.happen(chat('again'))
      await world.until(() => sink.lines.includes('again'))
      expect(sink.lines).toEqual(['hello', 'again'])
      expect(sink.stream).toEqual(['online'])
    })

    rule('catchesUp', async () => {
      await start()
      await world.happen(chat('hello'), gift(2))
      await world.until(() => sink.lines.includes('hello'))
      world.breakUp()
      await world.happen(chat('meanwhile'), gift(6))
      await world.until(() => !['FINE', 'STARTING'].includes(sink.status.verdict.code))
      world.mend()
      await world.until(() => sink.lines.includes('meanwhile'))
      expect(sink.lines).toEqual(['hello', 'meanwhile'])
      expect(sink.gifts).toBe(6)
    })

    rule('mark', async () => {
      await start()
      await world.happen(chat('hello'))
      await world.until(() => sink.lines.includes('hello'))
      expect(sink.kept).toBeDefined()
    })
  })
}
