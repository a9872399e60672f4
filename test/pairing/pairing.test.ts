import { describe, expect, test } from 'vitest'
import { nameDevice } from '../../server/pairing/device-name.ts'
import { openPairing, SESSION_MS, type PairingDeps } from '../../server/pairing/pairing.ts'
import { sessionIn } from '../../server/pairing/pairing-routes.ts'
import { FakeClock } from '../support/fake-clock.ts'

type Kept = Awaited<ReturnType<PairingDeps['store']['get']>>

async function world(kept: { sessions?: Kept } = {}) {
  const clock = new FakeClock()
  const codes: string[] = []
  let drawn = 0
  const open = () =>
    openPairing({
      store: {
        get: async () => kept.sessions,
        set: async (_name, sessions) => void (kept.sessions = sessions),
        inTurn: (work) => work(),
        onChange: () => () => undefined,
      },
      clock,
      randomBytes: (size) => Uint8Array.from({ length: size }, (_, at) => (++drawn * 37 + at * 101) % 256),
      onCode: (code) => codes.push(code),
      onTrouble: (error) => {
        throw error
      },
    })
  const pairing = await open()
  pairing.open()
  const newest = () => codes.at(-1) ?? ''
  const wrong = () => String((Number(newest().replace(/\D/g, '')) + 1) % 1e8).padStart(8, '0')
  return { clock, codes, pairing, open, kept, newest, wrong }
}

describe('the code', () => {
  test('is eight digits, opens a session, and is used up by it', async () => {
    const { pairing, newest } = await world()
    const code = newest()
    expect(code).toMatch(/^\d{4} \d{4}$/)
    const session = await pairing.pair(code, 'Firefox on Android')
    expect(pairing.isPaired(session)).toBe(true)
    expect(newest()).not.toBe(code)
    await expect(pairing.pair(code, 'Firefox on Android')).rejects.toMatchObject({ code: 'PAIRING_CODE_WRONG' })
  })

  test('may be typed with and without its blank', async () => {
    const { pairing, newest } = await world()
    await pairing.pair(newest().replace(' ', ''), 'Firefox on Android')
    await pairing.pair(` ${newest()} `, 'Firefox on Android')
  })

  test('opens nothing before it was told', async () => {
    const { open } = await world()
    await expect((await open()).pair('', 'x')).rejects.toMatchObject({ code: 'PAIRING_CODE_WRONG' })
  })

  test('dies after five wrong guesses, and the pauses double up to an hour', async () => {
    const { pairing, newest, wrong, clock } = await world()
    const pauses: number[] = []
    for (let round = 0; round < 9; round++) {
      const code = newest()
      for (let guess = 0; guess < 4; guess++) {
        await expect(pairing.pair(wrong(), 'Firefox on Android')).rejects.toMatchObject({ code: 'PAIRING_CODE_WRONG' })
      }
      const error = await pairing
        .pair(wrong(), 'Firefox on Android')
        .catch((thrown: { code: string; afterMs: number }) => thrown)
      expect(error).toMatchObject({ code: 'PAIRING_TOO_OFTEN' })
      expect(newest()).not.toBe(code)
      // Not even the right one helps now.
      await expect(pairing.pair(newest(), 'Firefox on Android')).rejects.toMatchObject({ code: 'PAIRING_TOO_OFTEN' })
      pauses.push((error as { afterMs: number }).afterMs)
      await clock.advance(pauses.at(-1) ?? 0)
    }
    expect(pauses.slice(0, 3)).toEqual([30_000, 60_000, 120_000])
    expect(pauses.at(-1)).toBe(3_600_000)
    await pairing.pair(newest(), 'Firefox on Android')
  })
})

describe('a session', () => {
  test('outlives a restart, and is kept as a hash only', async () => {
    const { pairing, newest, open, kept } = await world()
    const session = await pairing.pair(newest(), 'Firefox on Android')
    expect(JSON.stringify(kept)).not.toContain(session)
    expect((await open()).isPaired(session)).toBe(true)
  })

  test('ends after 30 days, and when all are ended', async () => {
    const { pairing, newest, clock } = await world()
    const first = await pairing.pair(newest(), 'Firefox on Android')
    await clock.advance(SESSION_MS - 1)
    expect(pairing.isPaired(first)).toBe(true)
    await clock.advance(1)
    expect(pairing.isPaired(first)).toBe(false)
    const second = await pairing.pair(newest(), 'Firefox on Android')
    await pairing.forget()
    expect(pairing.isPaired(second)).toBe(false)
  })

  test('is listed with its device, and ended by itself', async () => {
    const { pairing, newest, clock, kept } = await world()
    const first = await pairing.pair(newest(), 'Firefox on Android')
    await clock.advance(1_000)
    const second = await pairing.pair(newest(), 'Safari on iPad')
    const [one, other] = pairing.devices()
    expect([one, other]).toMatchObject([
      { name: 'Firefox on Android', at: clock.now() - 1_000 },
      { name: 'Safari on iPad', at: clock.now() },
    ])
    expect(one?.id).not.toBe(other?.id)
    // What is shown opens nothing.
    expect(pairing.isPaired(one?.id)).toBe(false)
    await pairing.end(one?.id ?? '')
    expect([pairing.isPaired(first), pairing.isPaired(second)]).toEqual([false, true])
    await pairing.end('nobody')
    expect(pairing.devices()).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain(second)
    await clock.advance(SESSION_MS)
    expect(pairing.devices()).toEqual([])
  })

  test('is none that was made up', async () => {
    const { pairing, newest } = await world()
    await pairing.pair(newest(), 'Firefox on Android')
    for (const made of [undefined, '', 'x'.repeat(43)]) expect(pairing.isPaired(made)).toBe(false)
  })

  test.each([
    [undefined, undefined],
    ['', undefined],
    [`fanlight_session=${'a'.repeat(43)}`, 'a'.repeat(43)],
    [`other=1; fanlight_session=${'b'.repeat(43)}; more=2`, 'b'.repeat(43)],
    [`xfanlight_session=${'a'.repeat(43)}`, undefined],
    [`fanlight_session=${'a'.repeat(44)}`, undefined],
    ['fanlight_session=', undefined],
  ])('is read from the cookies %j', (header, session) => expect(sessionIn(header)).toBe(session))
})

test.each([
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Chrome on Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge on Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  ['<script>alert(1)</script>', 'A browser on another device'],
  [undefined, 'A browser on another device'],
])('a browser that calls itself %j is %s', (agent, name) => expect(nameDevice(agent)).toBe(name))
