import { describe, expect, test } from 'vitest'
import type { Backplane } from '../../server/backplane/backplane.ts'
import { readConfig } from '../../server/config.ts'
import { keepTrimming } from '../../server/trimming.ts'
import { FakeClock } from '../support/fake-clock.ts'

const HOUR_MS = 3_600_000
const hosted = (keep?: string) =>
  readConfig(
    {
      FANLIGHT_MODE: 'hosted',
      FANLIGHT_PUBLIC_URL: 'https://fanlight.example',
      FANLIGHT_CLIENT_ID: 'id',
      FANLIGHT_CLIENT_SECRET: 'secret',
      FANLIGHT_OPERATOR_KEY: 'the operator of this place',
      ...(keep === undefined ? {} : { FANLIGHT_KEEP_EVENTS: keep }),
    },
    [],
    'linux',
  ).hosted?.keepEventsMs

describe('how long events are kept in hosted mode', () => {
  test.each([
    [undefined, 24],
    ['1h', 1],
    ['36h', 36],
    ['7d', 168],
    ['366d', 8_784],
  ])('%s: %d hours', (keep, hours) => expect(hosted(keep)).toBe(hours * HOUR_MS))

  test.each(['0h', '24', '1w', '-1d', '367d', '1.5h', 'h'])('%s is refused', (keep) =>
    expect(() => hosted(keep)).toThrow(/FANLIGHT_KEEP_EVENTS.*hours like 36h/),
  )

  test('it is no switch of a single streamer', () =>
    expect(() => readConfig({ FANLIGHT_KEEP_EVENTS: '1h' }, [], 'linux')).toThrow('FANLIGHT_KEEP_EVENTS'))

  test('what is older is let go at once, and every hour again', async () => {
    const clock = new FakeClock()
    const trims: number[] = []
    const trim: Backplane['trim'] = async ({ keepMs }) => trims.push(keepMs)
    const log = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} }
    const stop = keepTrimming({ backplane: { trim } as Backplane, clock, log: log as never, keepMs: 5 * HOUR_MS })
    await clock.advance(2 * HOUR_MS)
    await stop()
    expect(trims).toEqual([5 * HOUR_MS, 5 * HOUR_MS, 5 * HOUR_MS])
  })
})
