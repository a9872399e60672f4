/** Timer, poll, contest and wheel as OBS gets them, in a real browser under a strict policy. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { EventOf, LiveEvent } from '../../shared/events.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { person } from '../support/crowd.ts'
import { openPagePool, type PagePool } from '../support/page-pool.ts'
import { startScriptedLive, type ScriptedLive } from '../support/scripted-live.ts'

const KINDS = ['timer', 'poll', 'contest', 'wheel'] as const
const XSS = '<img src=x onerror="window.pwned=1">'

let built: Awaited<ReturnType<typeof buildOverlays>>
let live: ScriptedLive
let browser: Browser
let pool: PagePool
let complaints: string[]

beforeAll(async () => {
  built = await buildOverlays()
  browser = await launchBrowser()
  pool = await openPagePool(browser, { viewport: { width: 700, height: 600 } })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  built?.remove()
})
beforeEach(async () => {
  complaints = []
  live = await startScriptedLive(built.folder)
})
afterEach(async () => {
  await pool.takeBack()
  await live.close()
  expect(complaints).toEqual([])
})

async function open(kind: (typeof KINDS)[number]): Promise<Page> {
  const page = await pool.take()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const isOurs = !/^Failed to load resource|WebSocket connection to/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && isOurs) complaints.push(message.text())
  })
  const before = live.sessions
  await page.goto(live.url(kind))
  await soon(() => live.sessions).toBe(before + 1)
  return page
}

const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 15_000 })

/** The words of an overlay as a viewer reads them, through its parts. */
const words = (page: Page, kind: string) =>
  page.locator(`${kind}-overlay`).evaluate((overlay) => {
    const read = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
      if (node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || node.localName === 'style')) return ''
      const label = node instanceof Element && node.localName === 'rolling-number' ? node.shadowRoot?.querySelector('[aria-label]')?.getAttribute('aria-label') : undefined
      if (typeof label === 'string') return label
      return [...((node as Element).shadowRoot ?? node).childNodes].map(read).join(' ')
    }
    return read(overlay).replaceAll(/\s+/g, ' ').trim()
  }) // prettier-ignore
const pwned = (page: Page) => page.evaluate(() => (window as unknown as { pwned?: number }).pwned)

let made = 0
const told = () => ({ id: `told-${++made}`, at: Date.now() })
const timer = (more: Partial<EventOf<'timer'>>): LiveEvent => ({
  ...told(),
  type: 'timer',
  timer: 'any',
  is: 'running',
  ...more,
})
const by = person(XSS)

test('a timer: idle, running, lengthened by somebody, the same after a refresh, and over', async () => {
  live.set({ minutes: 5, title: 'Soon' })
  const page = await open('timer')
  await soon(() => words(page, 'timer')).toBe('Soon 5 : 0 0')
  const endsAt = Date.now() + 3_600_500
  live.happen(timer({ endsAt }))
  await soon(() => words(page, 'timer')).toMatch(/^Soon (1 : 0 0|5 9)/)
  live.happen(timer({ endsAt: endsAt + 60_000, added: { ms: 60_000, why: 'gift', by } }))
  await soon(() => words(page, 'timer')).toContain('+1:00')
  expect(await words(page, 'timer')).toContain(XSS.slice(0, 30))
  await page.reload()
  await soon(() => words(page, 'timer')).toMatch(/1 : 0 0/)
  // What was told before the refresh is not told again.
  expect(await words(page, 'timer')).not.toContain('+1:00')
  live.happen(timer({ endsAt: Date.now() + 1_200 }))
  await soon(() => words(page, 'timer')).toBe('Soon Time is up')
  expect(await pwned(page)).toBeUndefined()
})

test('a poll: bars follow the votes, the winner stands out, and it leaves', async () => {
  const page = await open('poll')
  const ballot = (votes: readonly number[], is: EventOf<'ballot'>['is'] = 'open'): LiveEvent => ({
    ...told(),
    type: 'ballot',
    ballot: 'any',
    is,
    round: 'r',
    title: XSS,
    options: votes.map((count, at) => ({ word: String(at + 1), text: at === 0 ? 'شمال' : XSS, votes: count })),
    voters: votes.length,
  })
  expect(await words(page, 'poll')).toBe('')
  live.happen(ballot([1, 3]))
  await soon(() => words(page, 'poll')).toMatch(/1 شمال 25 % 2 .*75 % .*4 votes/)
  live.happen(ballot([9, 3]))
  await soon(() => words(page, 'poll')).toMatch(/1 شمال 75 % 2 .*25 %/)
  await page.reload()
  await soon(() => words(page, 'poll')).toMatch(/75 %/)
  live.happen(ballot([9, 3], 'closed'))
  await soon(() => page.locator('poll-overlay .closed .ahead').count()).toBe(1)
  await page.setViewportSize({ width: 200, height: 120 })
  live.happen(ballot([], 'gone'))
  await soon(() => words(page, 'poll')).toBe('')
  expect(await pwned(page)).toBeUndefined()
})

test('a contest: both sides, their best, and who wins; in safe mode without the gift’s own picture', async () => {
  const page = await open('contest')
  const contest = (is: EventOf<'contest'>['is'], diamonds: readonly number[]): LiveEvent => ({
    ...told(),
    type: 'contest',
    contest: 'any',
    is,
    round: 'r',
    sides: diamonds.map((value, at) => ({
      name: at === 0 ? 'Rose' : XSS,
      count: 1,
      diamonds: value,
      best: by,
      picture: `${live.origin.replace('http:', 'https:')}/pixel.png`,
    })),
  })
  live.happen(contest('open', [1_200, 7]))
  await soon(() => words(page, 'contest')).toMatch(/^Rose 1,200 .*7/)
  expect(await page.locator('contest-overlay gift-picture').count()).toBe(2)
  live.set({ safe: true, title: 'Battle' })
  await soon(() => page.locator('contest-overlay gift-picture').count()).toBe(0)
  live.happen(contest('closed', [1_200, 7]))
  await soon(() => words(page, 'contest')).toMatch(/^Battle .*Rose wins 1,200/)
  live.happen(contest('gone', []))
  await soon(() => words(page, 'contest')).toBe('')
  expect(await pwned(page)).toBeUndefined()
})

test('a wheel: stands as it is set, turns to the winner on every page, and nothing moves at rest', async () => {
  const entries = `Sing\n${XSS}\nDance`
  live.set({ entries, seconds: 3, showSeconds: 60 })
  const [page, other] = [await open('wheel'), await open('wheel')]
  await soon(() => words(page, 'wheel')).toContain('Sing')
  const angles = () =>
    Promise.all(
      [page, other].map((one) =>
        one.locator('wheel-overlay .disc').evaluate((disc) => (disc as HTMLElement).style.transform),
      ),
    )
  live.happen({
    ...told(),
    type: 'wheel',
    wheel: 'any',
    entries: ['Sing', XSS, 'Dance'],
    spin: 's',
    winner: 2,
    by,
  })
  await soon(() => page.locator('wheel-overlay .wheel:is(.turning, .won)').count()).toBe(1)
  // Who joins meanwhile has to wait.
  live.happen({ ...told(), type: 'wheel', wheel: 'any', entries: ['Sing', XSS, 'Dance', 'Late'] })
  await soon(() => page.locator('wheel-overlay .prize').innerText()).toBe('Dance')
  await soon(() => other.locator('wheel-overlay .prize').innerText()).toBe('Dance')
  const [mine, theirs] = await angles()
  expect(mine).toMatch(/rotate\(.*deg\)/)
  expect(mine).toBe(theirs)
  live.set({ entries, seconds: 3, showSeconds: 3 })
  await soon(() => words(page, 'wheel')).toContain('Late')
  expect(await page.locator('wheel-overlay .prize').count()).toBe(0)
  const running = () =>
    page
      .locator('wheel-overlay')
      .evaluate(({ shadowRoot }) => shadowRoot?.getAnimations().filter((one) => one.playState === 'running').length)
  await soon(running).toBe(0)
  expect(await pwned(page)).toBeUndefined()
})
