/** Nine overlays in a real browser, as OBS has them, under the policy they must live with. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { LiveEvent } from '../../shared/events.ts'
import { overlays } from '../../shared/settings.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { does, gift, person, sends, stream, subscribes, viewers } from '../support/crowd.ts'
import { startScriptedLive, type ScriptedLive } from '../support/scripted-live.ts'

const PAGES = [
  'counters',
  'event-list',
  'gift-feed',
  'goal',
  'last',
  'leaderboard',
  'rankings',
  'ticker',
  'watch-list',
] as const
type PageName = (typeof PAGES)[number]

const XSS = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>'
const RTL = 'نور الهدى'

let built: Awaited<ReturnType<typeof buildOverlays>>
let live: ScriptedLive
let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  built = await buildOverlays()
  live = await startScriptedLive(built.folder)
  browser = await launchBrowser()
  page = await browser.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const strangers = /^Failed to load resource|WebSocket connection to/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !strangers) complaints.push(message.text())
  })
})
afterAll(async () => {
  await browser?.close()
  await live?.close()
  built?.remove()
})
beforeEach(async () => {
  await page.goto('about:blank')
  live.reset()
  complaints = []
})
afterEach(() => {
  expect(complaints).toEqual([])
})

const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 12_000, interval: 30 })

async function open(name: PageName, size?: { width: number; height: number }): Promise<void> {
  const { width, height } = size ?? overlays[name]
  await page.setViewportSize({ width, height })
  const before = live.sessions
  await page.goto(live.url(name))
  await soon(() => live.sessions).toBe(before + 1)
}

/** Everything that can be read on the page, shadow roots included, without what only moves digits. */
const words = () =>
  page.evaluate(() => {
    const read = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
      if (node instanceof Element && node.tagName === 'ROLLING-NUMBER') {
        return node.shadowRoot?.querySelector('[aria-label]')?.getAttribute('aria-label') ?? ''
      }
      if (node instanceof Element && node.classList.contains('over')) return ''
      return [...((node as Element).shadowRoot ?? node).childNodes].map(read).join(' ')
    }
    return read(document.body).replaceAll(/\s+/g, ' ').trim()
  })

/** What is moving, in the overlay's own root. */
const moving = (name: PageName) =>
  page.evaluate(
    (overlay) =>
      document
        .querySelector(overlay)
        ?.shadowRoot?.getAnimations()
        .filter((one) => one.playState === 'running').length,
    `${name}-overlay`,
  )

/** Pictures of others, in whatever shadow root. */
const countPictures = () =>
  page.evaluate(() => {
    const inside = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, one) => sum + (one.tagName === 'IMG' ? 1 : 0) + (one.shadowRoot === null ? 0 : inside(one.shadowRoot)),
        0,
      )
    return inside(document)
  })

const ana = person('Ana')
const bo = person('Bo')
const cy = person(RTL)
const rose = gift('Rose', 1)
const lion = gift('Lion', 29_999)
const watch = (...handles: readonly (readonly [string, 'live' | 'offline'])[]): LiveEvent => ({
  type: 'watch',
  id: `watch ${handles.length}`,
  at: Date.now(),
  handles: handles.map(([handle, is]) => ({ handle, is })),
})
const rankings = (mine: number): LiveEvent => ({
  type: 'rankings',
  id: `rankings ${mine}`,
  at: Date.now(),
  lists: [
    {
      kind: 'hourly',
      mine,
      resetsAt: Date.now() + 30 * 60_000,
      places: ['ana', 'bo', 'me', RTL].map((name, at) => ({
        place: at + 1,
        handle: name,
        name,
        score: 9_000 - at,
        ...(at + 1 === mine ? { mine: true as const } : {}),
      })),
    },
  ],
})

/** A little of everything. */
const evening = (): readonly LiveEvent[] => [
  stream('online', 'room'),
  viewers(120),
  { type: 'like', id: 'likes', at: Date.now(), by: ana, more: 15, total: 2_500 },
  does(ana, 'follow'),
  does(bo, 'share'),
  subscribes(bo, 3),
  sends(cy, lion, 1),
  sends(ana, rose, 12),
  watch(['ana.live', 'live'], ['bo.off', 'offline']),
  rankings(3),
]

const SHOWS: Readonly<Record<PageName, readonly string[]>> = {
  counters: ['120', '2,500', '30,011', 'watching', 'new followers'],
  'event-list': [
    'Ana',
    'sent',
    'Rose',
    '12',
    RTL,
    'Lion',
    'subscribed for 3 months',
    'shared the LIVE',
    'is now following',
  ],
  'gift-feed': ['Ana', 'Rose', '12', RTL, 'Lion', '29,999'],
  goal: ['Likes', '2,500', '10,000', 'New followers', '50'],
  last: ['Last gifter', 'Ana', 'Rose', '12', 'Biggest gift', RTL],
  leaderboard: ['Top gifters', RTL, '30K', 'Ana', '12'],
  rankings: ['This hour', '# 3', '29 min', 'ana', 'bo', RTL, '9K'],
  ticker: ['Latest', 'Ana', 'sent', 'Rose', '12', RTL],
  'watch-list': ['@ana.live', 'LIVE'],
}

/** What is asked of every page, in one visit: pages are slow to open where everything is tested at once. */
test.each(PAGES)('%s: nothing, an evening, a refresh, strangers, TikTok-safe', async (name) => {
  live.set({ show: 'all' })
  await open(name)
  if (name === 'counters') await soon(words).toContain('likes')
  else if (name === 'goal') await soon(words).toContain('10,000')
  else expect(await words()).toBe('')

  live.happen(...evening())
  for (const text of SHOWS[name]) await soon(words).toContain(text)
  if (name !== 'ticker') await soon(() => moving(name)).toBe(0)
  const before = await words()
  await page.reload()
  await soon(words).toBe(before)

  // Words that TikTok is said to dislike, and gifts' own pictures.
  live.happen(sends(ana, gift('Crown', 99, { picture: `${live.origin}/pixel.png` }), 1))
  if (['gift-feed', 'event-list', 'ticker', 'last'].includes(name)) await soon(countPictures).toBe(1)
  live.set({ show: 'all', safe: true, shares: true, gifts: true, share: true })
  await soon(words).not.toMatch(/follow|\blikes?\b|\bgift|\bshare/i)
  expect(await countPictures()).toBe(0)
  expect(await words()).not.toBe('')

  const stranger = person(XSS, { handle: XSS, picture: 'javascript:window.pwned=1' })
  live.set({
    show: 'all',
    custom: XSS.slice(0, 40),
    title1: XSS.slice(0, 60),
    title: XSS.slice(0, 40),
    flag: '<b>!</b>',
  })
  await page.setViewportSize({ width: 90, height: 50 })
  live.happen(
    sends(stranger, gift(XSS, 90_000, { picture: '"><svg onload=window.pwned=1>' }), 2),
    does(stranger, 'follow'),
    subscribes(stranger),
    { type: 'watch', id: 'w', at: 1, handles: [{ handle: XSS, name: XSS, picture: 'javascript:1', is: 'live' }] },
    {
      type: 'rankings',
      id: 'r',
      at: 1,
      lists: [{ kind: 'hourly', places: [{ place: 1, handle: XSS, name: XSS, picture: 'data:text/html,1' }] }],
    },
  )
  await soon(words).toContain('<')
  await page.setViewportSize({ width: 1920, height: 1080 })
  expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined()
  expect(await page.locator(`${name}-overlay`).locator('script, img[onerror], svg[onload]').count()).toBe(0)
})

test('gift feed: a streak counts up in its place; the newest comes in, what does not fit is gone', async () => {
  live.happen(sends(bo, lion, 1), sends(ana, rose, 2, { streak: 's', over: false }))
  await open('gift-feed')
  await soon(words).toMatch(/× ?2/)
  live.happen(sends(ana, rose, 7, { streak: 's', more: 5 }))
  await soon(words).toMatch(/× ?7/)
  const rows = page.locator('gift-feed-overlay li')
  expect(await rows.count()).toBe(2)
  await soon(() => page.locator('gift-feed-overlay .grew').count()).toBe(1)
  expect(await page.locator('gift-feed-overlay li.new').count()).toBe(0)
  live.happen(sends(cy, rose, 1), ...Array.from({ length: 8 }, () => sends(bo, rose, 3)))
  await soon(() => rows.count()).toBe(6)
  expect(await page.locator('gift-feed-overlay li.new').count()).toBe(6)
})

test('gifts that leave after a time do so by themselves', async () => {
  live.set({ hideAfter: 1 })
  await open('gift-feed')
  live.happen(sends(bo, rose, 1))
  await soon(words).toContain('Rose')
  await soon(words).toBe('')
})

test('goal: reached it is told and celebrated once, then the target is raised; a refresh celebrates nothing', async () => {
  live.set({ counted1: 'follows', target1: 2, counted2: 'none', step: 3 })
  live.happen(does(ana, 'follow'))
  await open('goal')
  await soon(words).toContain('1 / 2')
  live.happen(does(bo, 'follow'))
  await soon(words).toContain('Goal reached!')
  await soon(() => page.locator('goal-overlay .spark').count()).toBeGreaterThan(0)
  expect(await words()).toContain('2 / 5')
  await soon(() => page.locator('goal-overlay .spark').count()).toBe(0)
  await page.reload()
  await soon(words).toContain('New followers 2 / 5')
})

test('goal: an edit of the target keeps what was counted and celebrates nothing', async () => {
  live.set({ counted1: 'follows', target1: 100, counted2: 'none' })
  live.happen(does(ana, 'follow'), does(bo, 'follow'))
  await open('goal')
  await soon(words).toContain('2 / 100')
  live.set({ counted1: 'follows', target1: 2, counted2: 'none', reached: 'stay', title1: 'Crew' })
  await soon(words).toBe('Crew 2 / 2')
})

test('leaderboard: who overtakes goes up, and there is one of each', async () => {
  live.set({ shape: 'list' })
  live.happen(sends(ana, rose, 10), sends(bo, rose, 5))
  await open('leaderboard')
  await soon(words).toMatch(/1 A Ana 10 2 B Bo 5$/)
  live.happen(sends(bo, rose, 50))
  await soon(words).toMatch(/1 B Bo 55 2 A Ana 10$/)
})

test('last one: somebody new comes on at once', async () => {
  live.happen(sends(ana, rose, 1))
  await open('last')
  await soon(words).toContain('Last gifter Ana')
  live.happen(does(bo, 'follow'))
  await soon(words).toContain('Last follower Bo')
  live.set({ show: 'all', shape: 'text' })
  await soon(words).toMatch(/Last gifter Ana .*Last follower Bo/)
})

test('rankings: a place gained is told', async () => {
  live.happen(rankings(4))
  await open('rankings')
  await soon(words).toContain('# 4')
  live.happen(rankings(2))
  await soon(words).toContain('# 2 ▲ 2')
})

describe('ticker', () => {
  const many = () => Array.from({ length: 12 }, (_, at) => does(person(`Somebody ${at}`), 'follow'))

  test('stands while all fits, crawls when it does not, stands again while nobody can see it', async () => {
    live.set({ speed: 300 })
    live.happen(stream('online', 'room'), does(ana, 'follow'))
    await open('ticker', { width: 700, height: 76 })
    await soon(words).toContain('Ana')
    await soon(() => moving('ticker')).toBe(0)
    live.happen(...many())
    await soon(() => moving('ticker')).toBe(1)
    const first = await words()
    await soon(words).not.toBe(first)
    await page.evaluate(() =>
      window.dispatchEvent(new CustomEvent('obsSourceVisibleChanged', { detail: { visible: false } })),
    )
    await soon(() => moving('ticker')).toBe(0)
    await page.evaluate(() =>
      window.dispatchEvent(new CustomEvent('obsSourceVisibleChanged', { detail: { visible: true } })),
    )
    await soon(() => moving('ticker')).toBe(1)
    live.happen(stream('offline'))
    await soon(() => moving('ticker')).toBe(0)
  })

  test('one after the other for whoever wants it calm', async () => {
    live.set({ motion: 'calm', seconds: 2 })
    live.happen(does(ana, 'follow'), does(bo, 'share'))
    await open('ticker')
    await soon(words).toBe('Latest Bo shared the LIVE')
    await soon(words).toBe('Latest Ana is now following')
  })
})
