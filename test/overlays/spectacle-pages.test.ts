/** Hearts, jar, fireworks, battle, words and credits in a real browser, as OBS has them, under the policy they must live with. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { EventOf, LiveEvent } from '../../shared/events.ts'
import { overlays } from '../../shared/settings.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { chat, deletion, does, gift, person, sends, stream } from '../support/crowd.ts'
import { startScriptedLive, type ScriptedLive } from '../support/scripted-live.ts'

const PAGES = ['battle', 'credits', 'fireworks', 'gift-jar', 'likes', 'word-cloud'] as const
type PageName = (typeof PAGES)[number]

/** Short enough that no overlay clips it. */
const XSS = '<img src onerror=window.pwned=1>'
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
    // Reading the canvas back is this test's own doing.
    const strangers = /^Failed to load resource|WebSocket connection to|willReadFrequently/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !strangers) complaints.push(message.text())
  })
  // What a page asks for while nothing is to move: an idle overlay asks for no frame.
  await page.addInitScript(() => {
    const counted = window as unknown as { frames: number }
    counted.frames = 0
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (run) => {
      counted.frames += 1
      return ask(run)
    }
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
afterEach(async () => {
  expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined()
  expect(complaints).toEqual([])
})

const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 12_000, interval: 30 })

/** Half as large as it is meant to be, which costs a quarter of the painting. */
async function open(name: PageName, size?: { readonly width: number; readonly height: number }): Promise<void> {
  const { width, height } = size ?? { width: overlays[name].width / 2, height: overlays[name].height / 2 }
  await page.setViewportSize({ width, height })
  const before = live.sessions
  await page.goto(live.url(name))
  await soon(() => live.sessions).toBe(before + 1)
}

/** Everything that can be read on the page, shadow roots included. */
const words = () =>
  page.evaluate(() => {
    const read = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
      if (node instanceof Element && node.tagName === 'ROLLING-NUMBER') {
        return node.shadowRoot?.querySelector('[aria-label]')?.getAttribute('aria-label') ?? ''
      }
      return [...((node as Element).shadowRoot ?? node).childNodes].map(read).join(' ')
    }
    return read(document.body).replaceAll(/\s+/g, ' ').trim()
  })

/** The part of the canvas that something is drawn on, from 0 to 1, by every 7th dot. `below`: from this share down. */
const inked = (name: PageName, below = 0) =>
  page.evaluate(
    ([overlay, from]) => {
      const canvas = document.querySelector(overlay)?.shadowRoot?.querySelector('canvas')
      const pen = canvas?.getContext('2d')
      if (canvas === null || canvas === undefined || pen === null || pen === undefined || canvas.width === 0) return 0
      const top = Math.floor(canvas.height * from)
      const { data } = pen.getImageData(0, top, canvas.width, canvas.height - top)
      let seen = 0
      for (let at = 3; at < data.length; at += 28) if ((data[at] ?? 0) > 8) seen += 1
      return seen / (data.length / 28)
    },
    [`${name}-overlay`, below] as const,
  )

const frames = () => page.evaluate(() => (window as unknown as { frames: number }).frames)

/** No frame is asked for any more. */
const expectRest = async () => {
  await soon(async () => {
    const before = await frames()
    await page.waitForTimeout(250)
    return (await frames()) - before
  }).toBe(0)
}

const obsSays = (visible: boolean) =>
  page.evaluate(
    (shown) => window.dispatchEvent(new CustomEvent('obsSourceVisibleChanged', { detail: { visible: shown } })),
    visible,
  )

const ana = person('Ana')
const nasty = person(XSS)
const noor = person(RTL)
const rose = gift('Rose', 1)
const lion = gift('Lion', 29_999)

let told = 0
const like = (more: number): LiveEvent => ({
  id: `like ${++told}`,
  at: Date.now(),
  type: 'like',
  by: ana,
  more,
  total: told,
})
const battleOf = (
  is: EventOf<'battle'>['is'],
  scores: readonly number[],
  more: Partial<EventOf<'battle'>> = {},
): LiveEvent => ({
  id: `battle ${++told}`,
  at: Date.now(),
  type: 'battle',
  is,
  battle: 'b',
  endsAt: Date.now() + 90_000,
  hosts: scores.map((score, at) => ({ id: String(at), name: ['Lantern', XSS, RTL][at] ?? '', score, army: [] })),
  ...more,
})

describe('before anything has happened', () => {
  test.each(PAGES.filter((name) => name !== 'gift-jar'))('%s shows nothing, and asks for no frame', async (name) => {
    await open(name)
    await expectRest()
    expect(await words()).toBe('')
    expect(await inked(name)).toBe(0)
  })

  test('the jar stands there, empty', async () => {
    await open('gift-jar')
    await soon(() => words()).toBe('0')
    await soon(() => inked('gift-jar')).toBeGreaterThan(0.05)
    await expectRest()
  })
})

describe('likes', () => {
  test('hearts fly, and then there is rest', async () => {
    await open('likes')
    live.happen(like(12))
    await soon(() => inked('likes')).toBeGreaterThan(0)
    await soon(() => inked('likes')).toBe(0)
    await expectRest()
  })

  test('a storm of a million taps is no more than so many hearts', async () => {
    await open('likes')
    live.set({ most: 40 })
    for (let at = 0; at < 20; at++) live.happen(...Array.from({ length: 50 }, () => like(1_000)))
    await soon(() => inked('likes')).toBeGreaterThan(0.01)
    expect(await inked('likes')).toBeLessThan(0.5)
  })

  test('nothing flies that nobody could see, or that is long ago', async () => {
    live.happen(like(500))
    await open('likes')
    live.happen({ ...(like(50) as EventOf<'like'>), at: Date.now() - 60_000 })
    await obsSays(false)
    live.happen(like(50))
    await page.waitForTimeout(100)
    await obsSays(true)
    await expectRest()
    expect(await inked('likes')).toBe(0)
  })
})

describe('gift jar', () => {
  test('is filled from the state at once, settled, and asleep', async () => {
    live.happen(sends(ana, rose, 40), sends(ana, lion, 2))
    await open('gift-jar')
    await soon(() => words()).toBe('60,038')
    await expectRest()
    const full = await inked('gift-jar', 0.7)
    await page.reload()
    await soon(() => inked('gift-jar', 0.7)).toBeGreaterThan(full * 0.97)
    await expectRest()
  })

  test('a gift falls in and comes to rest; hidden, it lies there when it is seen again', async () => {
    await open('gift-jar')
    await expectRest()
    const before = await frames()
    live.happen(sends(nasty, gift(XSS, 500, { picture: `javascript:window.pwned=1//${XSS}` }), 1))
    await soon(() => frames()).toBeGreaterThan(before + 20)
    await expectRest()
    await obsSays(false)
    const hidden = await frames()
    live.happen(sends(ana, rose, 30))
    await page.waitForTimeout(200)
    expect(await frames()).toBe(hidden)
    await obsSays(true)
    await soon(() => words()).toBe('530')
    await expectRest()
  })

  test('another LIVE begins with an empty jar', async () => {
    live.happen(stream('online', 'r1'), sends(ana, rose, 60))
    await open('gift-jar')
    await soon(() => words()).toBe('60')
    const full = await inked('gift-jar', 0.7)
    live.happen(stream('online', 'r2'))
    await soon(() => words()).toBe('0')
    await expectRest()
    // The glass of the jar itself lets a dot through nowhere, so it is compared, not empty.
    expect(await inked('gift-jar', 0.7)).toBeLessThanOrEqual(full)
  })
})

describe('fireworks', () => {
  test('a big gift sets them off, with the name; a small one, and one from before, does not', async () => {
    live.happen(sends(ana, lion, 1))
    await open('fireworks', { width: 640, height: 360 })
    live.happen(sends(ana, rose, 3))
    await expectRest()
    expect(await inked('fireworks')).toBe(0)
    live.happen(sends(nasty, lion, 1))
    await soon(() => words()).toContain(XSS)
    await soon(() => inked('fireworks')).toBeGreaterThan(0)
    live.happen({ id: 'stop', at: Date.now(), type: 'stage', do: 'clear' })
    await soon(() => words()).toBe('')
    await soon(() => inked('fireworks')).toBe(0)
    await expectRest()
  })
})

describe('battle', () => {
  test('scores, time and names, as strangers wrote them; right at once after a refresh', async () => {
    live.happen(battleOf('open', [0, 0, 0]), battleOf('scores', [1_240, 310, 7]))
    await open('battle')
    await soon(() => words()).toMatch(/Lantern.*1:\d\d.*1,240 310 7/)
    expect(await words()).toContain(XSS)
    expect(await words()).toContain(RTL)
    live.happen(battleOf('scores', [1_240, 3_310, 7]))
    await soon(() => words()).toContain('3,310')
    await page.reload()
    await soon(() => words()).toContain('3,310')
  })

  test('without names and pictures it is a battle all the same; who won; and then nothing', async () => {
    await open('battle')
    live.set({ resultSeconds: 1, wonWords: 'Hurra' })
    const bare = [10, 20].map((score, at) => ({ id: String(at), score, army: [] }))
    live.happen(battleOf('scores', [], { hosts: bare }))
    await soon(() => words()).toMatch(/^1:\d\d 10 20$/)
    live.happen(battleOf('finish', [], { hosts: bare }))
    await soon(() => words()).toBe('Hurra 10 20')
    await soon(() => words()).toBe('')
    await expectRest()
  })
})

describe('word cloud', () => {
  test('shows what several say, in any script, as text; deleted and banned words go', async () => {
    const crowd = [ana, noor, nasty]
    for (const by of crowd) live.happen(chat(by, `boss <b>fight</b> ${XSS} ゲーム`), chat(by, 'the the the'))
    // At its own size: in half of it not every word has a place.
    await open('word-cloud', overlays['word-cloud'])
    await soon(() => words()).toContain('boss')
    await soon(() => words()).toContain('ゲーム')
    await soon(() => words()).toContain('pwned')
    expect(await words()).not.toMatch(/\bthe\b/)
    const insult = crowd.map((by) => chat(by, 'muppet'))
    live.happen(...insult)
    await soon(() => words()).toContain('muppet')
    live.happen(deletion(insult.map(({ id }) => id)))
    await soon(() => words()).not.toContain('muppet')
    live.set({ bannedWords: 'boss' })
    await soon(() => words()).not.toContain('boss')
    live.set({})
    // Kept over a reload: the state has only the newest lines.
    for (let at = 0; at < 60; at++) live.happen(chat(person(`P${at}`), '!'))
    await page.waitForTimeout(100)
    await page.reload()
    await soon(() => words()).toContain('boss')
    await expectRest()
  })
})

describe('credits', () => {
  const crowd: readonly LiveEvent[] = [
    sends(ana, lion, 1),
    sends(nasty, rose, 5),
    does(noor, 'follow'),
    chat(ana, 'hi'),
  ]
  const ask = (): LiveEvent => ({ id: `credits ${++told}`, at: Date.now(), type: 'credits' })

  test('roll when they are asked for, with everyone in them, and end by themselves', async () => {
    live.happen(...crowd)
    await open('credits', { width: 500, height: 300 })
    live.set({ speed: 60, size: 14 })
    expect(await words()).toBe('')
    live.happen(ask())
    await soon(() => words()).toMatch(/^Thanks to everyone.*Ana.*<img.*نور.*See you next time$/)
    await page.reload()
    // A refresh in the middle goes on where it was.
    await soon(() => words()).toContain('Ana')
    live.set({ speed: 300, size: 14 })
    await soon(() => words()).toBe('')
    await expectRest()
  }, 30_000)

  test('roll at the end of the LIVE where that is wanted, and stop when they are told to', async () => {
    live.happen(stream('online', 'r1'), ...crowd)
    await open('credits')
    live.set({ rolls: 'end', title: XSS })
    live.happen(stream('offline'))
    await soon(() => words()).toContain(XSS)
    live.happen({ id: 'stop', at: Date.now(), type: 'stage', do: 'clear' })
    await soon(() => words()).toBe('')
  })

  test('where nothing may move, one page comes after the other', async () => {
    live.happen(...crowd)
    await open('credits')
    live.set({ motion: 'none', title: 'The end' })
    live.happen(ask())
    await soon(() => words()).toBe('The end')
    await soon(() => words()).toContain('Ana')
  })
})

describe('at odd sizes', () => {
  test.each(PAGES)('%s draws within 90 × 60 and within 1080 × 1920', async (name) => {
    live.happen(sends(ana, lion, 1), battleOf('scores', [5, 6]), chat(ana, 'boss'), chat(noor, 'boss'))
    await open(name, { width: 90, height: 60 })
    live.happen(like(5), sends(noor, lion, 1), { id: `c${++told}`, at: Date.now(), type: 'credits' })
    await page.waitForTimeout(150)
    await page.setViewportSize({ width: 1080, height: 1920 })
    await page.waitForTimeout(150)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(1080)
  })
})
