/** The built pages in a real browser, under a strict policy, against a server that says what the test tells it to. */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LEAVE_MS } from '../../overlays/live/stage.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { CLOSE } from '../../shared/protocol.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { chat, deletion, does, gift, person, sends, stream, viewers } from '../support/crowd.ts'
import { openPagePool, type PagePool } from '../support/page-pool.ts'
import { startScriptedLive, type ScriptedLive } from '../support/scripted-live.ts'

const PAGES = ['chat', 'alerts', 'viewers', 'spotlight'] as const
type PageName = (typeof PAGES)[number]

const VIEWPORT = { width: 900, height: 700 }

const XSS = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=1</script>',
  '"><svg onload=window.pwned=1>',
  '</style><style>*{display:none}</style>',
  '${window.pwned=1}',
  '&lt;b&gt;{{7*7}}',
  "'-window.pwned-'",
]

let built: Awaited<ReturnType<typeof buildOverlays>>
let live: ScriptedLive
let browser: Browser
/** A picture of nothing at all. */
let blank: Buffer
let pool: PagePool
let complaints: string[]
let notes: string[]

beforeAll(async () => {
  built = await buildOverlays()
  browser = await launchBrowser()
  pool = await openPagePool(browser, { viewport: VIEWPORT })
  blank = await (await pool.take()).screenshot({ omitBackground: true })
  await pool.takeBack()
})
afterAll(async () => {
  await browser?.close()
  built?.remove()
})
beforeEach(async () => {
  complaints = []
  notes = []
  live = await startScriptedLive(built.folder)
})
afterEach(async () => {
  await pool.takeBack()
  await live.close()
  // Neither the policy nor the code complained. What a stranger's picture fails with is the stranger's.
  expect(complaints).toEqual([])
})

function listen(page: Page) {
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'info') notes.push(text)
    const strangers = /^Failed to load resource|WebSocket connection to/.test(text)
    if (['error', 'warning'].includes(message.type()) && !strangers) complaints.push(text)
  })
}

async function open(name: PageName, key?: string, made: Promise<Page> = pool.take()): Promise<Page> {
  const page = await made
  listen(page)
  await page.goto(live.url(name, key))
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

/** Opened and welcomed. */
async function follow(name: PageName, made?: Promise<Page>): Promise<Page> {
  const before = live.sessions
  const page = await open(name, undefined, made)
  await soon(() => live.sessions).toBe(before + 1)
  return page
}

const lines = (page: Page) => page.locator('chat-overlay li')
const alert = (page: Page) => page.locator('alert-overlay .alert:not(.leaving)')

/** Holds before long: a machine that tests everything at once is slow. */
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 12_000 })

/** The words of elements as a viewer sees them, those inside other elements' shadow roots too. */
const readWords = (elements: readonly Element[]): string[] => {
  const read = (node: Node): string =>
    node.nodeType === Node.TEXT_NODE
      ? (node.textContent ?? '')
      : [...((node as Element).shadowRoot ?? node).childNodes].map(read).join('')
  return elements.map((element) => read(element).replaceAll(/\s+/g, ' ').trim())
}
const textsOf = (found: Locator): Promise<string[]> => found.evaluateAll(readWords)
const textOf = async (found: Locator): Promise<string> => (await textsOf(found))[0] ?? ''
/** Everything an overlay can show. */
const shown = (page: Page) =>
  page.locator('chat-overlay li, alert-overlay .alert, viewers-overlay .box, spotlight-overlay .box')
const pwned = (page: Page) => page.evaluate(() => (window as unknown as { pwned?: number }).pwned)

/** Every node of the page, those of shadow roots and the invisible ones too. */
const countNodes = (page: Page) =>
  page.evaluate(() => {
    const count = (node: Node): number => {
      let nodes = 1
      for (const child of node.childNodes) nodes += count(child)
      return nodes + (node instanceof Element && node.shadowRoot ? count(node.shadowRoot) : 0)
    }
    return count(document)
  })

const obsSays = (page: Page, name: string, detail: object) =>
  page.evaluate(([name, detail]) => window.dispatchEvent(new CustomEvent(name, { detail })), [name, detail] as const)

describe('chat', () => {
  test('what people write, and what they are called, is text and never markup', async () => {
    const page = await follow('chat')
    for (const text of XSS) {
      const by = person(text, { handle: text, picture: text })
      live.happen(
        chat(by, text, { emotes: [{ id: text, at: 2, picture: text }], mentions: [by] }),
        sends(by, gift(text, 1, { picture: `javascript:window.pwned=1//${text}` }), 2),
      )
      await soon(() => textOf(lines(page).last())).toContain('×2')
    }
    const [last] = XSS.slice(-1)
    await soon(() => textsOf(lines(page))).toEqual(expect.arrayContaining([expect.stringContaining(last!)]))
    expect(await pwned(page)).toBeUndefined()
  })

  test('right-to-left lines run right to left, names do not turn the line, East Asian text is whole', async () => {
    const page = await follow('chat')
    live.happen(
      chat(person('Ana'), 'مرحبا، كيف الحال؟'),
      chat(person('سارة'), 'hello there'),
      chat(person('ゆき'), 'こんにちは世界'),
    )
    await soon(() => lines(page).count()).toBe(3)
    const direction = (at: number) =>
      lines(page)
        .nth(at)
        .locator('.text')
        .evaluate((text) => getComputedStyle(text).direction)
    expect([await direction(0), await direction(1), await direction(2)]).toEqual(['rtl', 'ltr', 'ltr'])
    expect(await textOf(lines(page).nth(2))).toContain('こんにちは世界')
    expect(await lines(page).nth(1).locator('bdi').count()).toBe(1)
    live.set({ look: 'compact' })
    const compactDirection = () =>
      page
        .locator('p.compact')
        .first()
        .evaluate((line) => getComputedStyle(line).direction)
    await soon(compactDirection).toBe('rtl')
  })

  test('opens with the recent lines, so a refresh is not blank', async () => {
    live.happen(chat(person('Ana'), 'one'), chat(person('Ben'), 'two'))
    const page = await follow('chat')
    await soon(() => lines(page).count()).toBe(2)
    await page.reload()
    await soon(() => textsOf(lines(page))).toEqual([expect.stringContaining('one'), expect.stringContaining('two')])
  })

  test('deleted messages and people vanish', async () => {
    const page = await follow('chat')
    const ana = person('Ana')
    const bad = chat(ana, 'bad')
    live.happen(bad, chat(person('Ben'), 'good'), chat(ana, 'worse'))
    await soon(() => lines(page).count()).toBe(3)
    live.happen(deletion([bad.id]))
    await soon(() => lines(page).count()).toBe(2)
    live.happen(deletion([], [ana.id]))
    await soon(() => textsOf(lines(page))).toEqual([expect.stringContaining('good')])
  })

  test('a gift streak counts up in its one line', async () => {
    const page = await follow('chat')
    const step = sends(person('Ana'), gift('Rose', 1), 1, { over: false })
    live.happen(step)
    for (let count = 2; count <= 5; count++)
      live.happen({ ...step, id: `s${count}`, count, more: 1, over: count === 5 })
    await soon(() => textOf(lines(page).last())).toContain('×5')
    expect(await lines(page).count()).toBe(1)
  })

  test('a picture that is missing or fails leaves a drawn one, never a broken image', async () => {
    const page = await follow('chat')
    const picture = `${live.origin}/nothing.png`
    live.happen(
      chat(person('Ana', { picture }), 'hi', { emotes: [{ id: '1', at: 2, picture }] }),
      sends(person('Ben', { picture: `${live.origin}/pixel.png` }), gift('Rose', 1, { picture }), 1),
    )
    await soon(() => lines(page).count()).toBe(2)
    await soon(() =>
      page.evaluate(() => {
        const images = (root: ParentNode): HTMLImageElement[] =>
          [...root.querySelectorAll('*')].flatMap((element) => [
            ...(element instanceof HTMLImageElement ? [element] : []),
            ...(element.shadowRoot ? images(element.shadowRoot) : []),
          ])
        return images(document).map((image) => [image.naturalWidth > 0, image.hidden])
      }),
    )
      // The emote is hidden, Ben's picture is there, the failed ones are gone from the page.
      .toEqual(expect.arrayContaining([[false, true]]))
    expect(await page.locator('.instead').evaluate((face) => getComputedStyle(face).display)).toBe('inline')
    await soon(() => page.locator('person-avatar').first().locator('img').count()).toBe(0)
    await soon(() => page.locator('gift-picture img').count()).toBe(0)
    expect(await page.locator('gift-picture svg').count()).toBe(1)
    expect(await textOf(page.locator('person-avatar'))).toBe('A')
  })

  test('settings are applied as they are pushed', async () => {
    const page = await follow('chat')
    live.happen(chat(person('Ana', { moderator: true }), 'hi'))
    await soon(() => page.locator('person-badges .moderator').count()).toBe(1)
    live.set({ look: 'compact', size: 40, badges: false, pictures: false })
    await soon(() => page.locator('chat-overlay .compact').count()).toBe(1)
    expect(await page.locator('person-badges, person-avatar').count()).toBe(0)
    expect(await page.locator('chat-overlay').evaluate((chat) => getComputedStyle(chat).fontSize)).toBe('40px')
  })

  test('comes back by itself after the server went away, with what it missed', async () => {
    const page = await follow('chat')
    live.happen(chat(person('Ana'), 'before'))
    await soon(() => lines(page).count()).toBe(1)
    live.goAway()
    live.happen(chat(person('Ben'), 'meanwhile'))
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await lines(page).count()).toBe(1)
    live.comeBack()
    await soon(() => textsOf(lines(page))).toEqual([
      expect.stringContaining('before'),
      expect.stringContaining('meanwhile'),
    ])
    expect(live.hellos.at(-1)).toBeDefined()
  })

  test('3,000 lines leave no more nodes than the first hundreds', async () => {
    const page = await follow('chat')
    const people = Array.from({ length: 50 }, (_, index) => person(`P${index}`, { subscriber: true }))
    const flood = async (many: number) => {
      for (let sent = 0; sent < many; sent += 100) {
        live.happen(...Array.from({ length: 100 }, (_, index) => chat(people[index % 50]!, `line ${sent + index}`)))
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))))
      }
      await soon(() => lines(page).count()).toBe(12)
    }
    await flood(300)
    const before = await countNodes(page)
    await flood(3_000)
    // Ten times the lines: leaves of one that is just on its way out are no leak.
    expect(await countNodes(page)).toBeLessThan(before * 2)
  })

  test('draws nothing while OBS hides it, and is up to date when it is shown again', async () => {
    const page = await follow('chat')
    live.happen(chat(person('Ana'), 'one'))
    await soon(() => lines(page).count()).toBe(1)
    await obsSays(page, 'obsSourceVisibleChanged', { visible: false })
    live.happen(...Array.from({ length: 30 }, (_, index) => chat(person('Ben'), `missed ${index}`)))
    await page.waitForTimeout(300)
    expect(await lines(page).count()).toBe(1)
    await obsSays(page, 'obsSourceVisibleChanged', { visible: true })
    await soon(() => textOf(lines(page).last())).toContain('missed 29')
    expect(await lines(page).last().getAttribute('class')).toContain('quiet')
  })
})

describe('alerts', () => {
  test('every string of an alert is text', async () => {
    const page = await follow('alerts')
    live.set({ seconds: 30, sound: false })
    const evil = XSS[0]!
    live.happen(sends(person(evil, { picture: evil }), gift(evil, 5, { picture: evil }), 3))
    await soon(() => textOf(alert(page))).toContain('×3')
    expect(await textOf(alert(page).locator('person-name'))).toContain('<img src=x')
    expect(await textOf(alert(page))).toContain(evil.slice(0, 30))
    expect(await pwned(page)).toBeUndefined()
  })

  test('a streak grows in place', async () => {
    const page = await follow('alerts')
    const step = sends(person('Ana'), gift('Rose', 1), 1, { over: false })
    live.happen(step)
    await soon(() => textOf(alert(page))).toContain('Rose')
    await alert(page).evaluate((element) => ((element as HTMLElement).title = 'same'))
    for (let count = 2; count <= 6; count++) live.happen({ ...step, id: `s${count}`, count, more: 1 })
    await soon(() => textOf(alert(page))).toContain('×6')
    expect(await alert(page).getAttribute('title')).toBe('same')
  })

  test('a refresh in the middle of an alert neither loses nor repeats one', async () => {
    live.set({ seconds: 30, sound: false })
    const page = await follow('alerts')
    const skip = (id: string) => live.happen({ id, at: Date.now(), type: 'stage', do: 'skip' })
    const name = () => textOf(alert(page).locator('person-name'))
    live.happen(does(person('First'), 'follow'))
    await soon(name).toBe('First')
    live.happen(does(person('Second'), 'share'), does(person('Third'), 'share'))

    await page.reload()
    await soon(name).toBe('First')
    expect(live.hellos.at(-1)).toBeDefined()
    skip('one')
    await soon(name).toBe('Second')
    await page.reload()
    await soon(name).toBe('Second')
    skip('two')
    await soon(name).toBe('Third')
    skip('three')
    await soon(() => alert(page).count()).toBe(0)
    await page.reload()
    await page.waitForTimeout(LEAVE_MS + 100)
    expect(await alert(page).count()).toBe(0)
  })

  test('a wall clock that is set back an hour keeps no alert on screen, and a reload right after goes on with it', async () => {
    live.set({ seconds: 4, sound: false })
    const page = await follow('alerts')
    const name = () => textOf(alert(page).locator('person-name'))
    live.happen(does(person('First'), 'follow'))
    await soon(name).toBe('First')
    live.happen(does(person('Second'), 'share'))
    const setBack = () => {
      const real = Date.now
      Date.now = () => real() - 3_600_000
    }
    const script = await page.addInitScript(setBack)
    await page.evaluate(setBack)
    await page.reload()
    await soon(name).toBe('First')
    await soon(name).toBe('Second')
    await soon(() => alert(page).count()).toBe(0)
    await script.dispose()
  })

  test('what happened while the page was reloading is staged once; what is old is not', async () => {
    live.set({ seconds: 2, sound: false })
    const page = await follow('alerts')
    live.happen(does(person('Before'), 'follow'))
    await soon(() => textOf(alert(page))).toContain('Before')
    await page.goto('about:blank')
    live.happen(does(person('Old'), 'follow', { at: Date.now() - 40_000 }), does(person('Meanwhile'), 'follow'))
    await page.goto(live.url('alerts'))
    await soon(() => textOf(alert(page))).toContain('Meanwhile')
    await soon(() => alert(page).count()).toBe(0)
    await page.waitForTimeout(1_000)
    expect(await alert(page).count()).toBe(0)
  })

  test('without storage, or with nonsense in it, alerts go on as ever', async () => {
    const made = await pool.take()
    const script = await made.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    const page = await follow('alerts', Promise.resolve(made))
    live.happen(does(person('Ana'), 'follow'))
    await soon(() => textOf(alert(page))).toContain('Ana')
    await script.dispose()
  })

  test('stages nothing while OBS hides it, and nothing stale when it is shown again', async () => {
    live.set({ seconds: 2, sound: false })
    const page = await follow('alerts')
    await obsSays(page, 'obsSourceVisibleChanged', { visible: false })
    live.happen(does(person('Ana'), 'follow'))
    await page.waitForTimeout(400)
    expect(await alert(page).count()).toBe(0)
    await page.evaluate(() => {
      const real = Date.now
      Date.now = () => real() + 31_000
    })
    await obsSays(page, 'obsSourceVisibleChanged', { visible: true })
    await page.waitForTimeout(400)
    expect(await alert(page).count()).toBe(0)
  })

  test('settings are applied as they are pushed', async () => {
    const page = await follow('alerts')
    live.set({ followWords: 'folgt jetzt', accent: '#00ff00', seconds: 2 })
    live.happen(does(person('Ana'), 'follow'))
    await soon(() => textOf(alert(page))).toContain('folgt jetzt')
    live.set({ follows: false, seconds: 2 })
    await soon(() => alert(page).count()).toBe(0)
    live.happen(does(person('Ben'), 'follow'))
    await page.waitForTimeout(300)
    expect(await alert(page).count()).toBe(0)
  })
})

describe('viewers', () => {
  test('shows a number once there is one, and nothing when the LIVE is over', async () => {
    const page = await follow('viewers')
    const box = page.locator('viewers-overlay .box')
    expect(await box.count()).toBe(0)
    live.happen(stream('online', '1'), viewers(1_234))
    await soon(() => box.count()).toBe(1)
    expect(await page.locator('rolling-number [aria-label^="1"]').count()).toBe(1)
    live.happen(stream('offline'))
    await soon(() => box.count()).toBe(0)
  })
})

const line = (id: string, text: string): LiveEvent => ({
  id,
  at: Date.now(),
  type: 'spotlight',
  is: 'on',
  message: id,
  by: person('Ana'),
  text,
})
const tell = (what: 'pause' | 'resume' | 'panic' | 'show'): LiveEvent => ({ id: what, at: 1, type: 'stage', do: what })

describe('spotlight', () => {
  test('shows the chosen line as text, also after a refresh; another one, and none', async () => {
    const page = await follow('spotlight')
    const box = page.locator('spotlight-overlay .box:not(.leaving)')
    expect(await box.count()).toBe(0)
    live.happen(line('1', XSS[0]!))
    await soon(() => textOf(box)).toContain(XSS[0])
    await page.reload()
    await soon(() => textOf(box)).toContain(XSS[0])
    live.happen(line('2', 'another'))
    await soon(() => textOf(box)).toContain('another')
    live.happen(deletion(['2']))
    await soon(() => box.count()).toBe(0)
    expect(await pwned(page)).toBeUndefined()
  })

  test('leaves after its time, and never shows what may not be shown', async () => {
    live.set({ seconds: 1, bannedWords: 'rude' })
    const page = await follow('spotlight')
    const box = page.locator('spotlight-overlay .box:not(.leaving)')
    live.happen(line('1', 'short'))
    await soon(() => box.count()).toBe(1)
    await soon(() => box.count()).toBe(0)
    live.happen(line('2', 'how rude'))
    await page.waitForTimeout(300)
    expect(await box.count()).toBe(0)
  })
})

describe('what the streamer tells the pages', () => {
  test('alerts that are held back stay so over a refresh, and come when they are let go', async () => {
    live.set({ seconds: 30, sound: false })
    const page = await follow('alerts')
    live.happen(tell('pause'), does(person('Waiting'), 'follow'))
    await page.waitForTimeout(300)
    expect(await alert(page).count()).toBe(0)
    await page.reload()
    await page.waitForTimeout(500)
    expect(await alert(page).count()).toBe(0)
    live.happen(tell('resume'))
    await soon(() => textOf(alert(page))).toContain('Waiting')
  })

  test('panic shows nothing of any page, and what came meanwhile is announced afterwards', async () => {
    live.set({ seconds: 30, sound: false })
    const [alertsPage, chatPage] = [await follow('alerts'), await follow('chat')]
    live.happen(chat(person('Ana'), 'hi'), tell('panic'), does(person('Late'), 'follow'))
    for (const page of [alertsPage, chatPage]) {
      await soon(async () => (await page.screenshot({ omitBackground: true })).equals(blank)).toBe(true)
    }
    live.happen(tell('show'))
    await soon(() => textOf(alert(alertsPage))).toContain('Late')
    await soon(async () => (await chatPage.screenshot({ omitBackground: true })).equals(blank)).toBe(false)
  })

  test('the pinned message stands at the top of the chat until it is unpinned', async () => {
    const page = await follow('chat')
    const pin = { id: 'pin', at: 1, type: 'pin', message: '7', what: 'chat', by: person('Ana'), text: XSS[0]! } as const
    live.happen({ ...pin, is: 'pinned' })
    await soon(() => textOf(page.locator('.pinned'))).toContain(XSS[0])
    live.happen({ ...pin, id: 'unpin', is: 'unpinned' })
    await soon(() => page.locator('.pinned').count()).toBe(0)
  })
})

describe('when something is wrong', () => {
  const LIVELY = [stream('online', '1'), viewers(7), chat(person('Ana'), 'hi'), line('1', 'large')]

  test.each(PAGES)('%s shows nothing with a bad key or without one, and says so once to the console', async (name) => {
    live.happen(...LIVELY)
    const pages = [await open(name, 'wrong'), await open(name, '')]
    await soon(() => notes.length).toBe(2)
    for (const note of notes) expect(note).toMatch(/^Fanlight .*key/)
    for (const page of pages) {
      expect(await shown(page).count()).toBe(0)
      expect(await page.screenshot({ omitBackground: true })).toEqual(blank)
    }
  })

  test.each(PAGES)('%s clears the screen when its key is revoked', async (name) => {
    live.happen(...LIVELY)
    const page = await follow(name)
    live.happen(does(person('Ana'), 'follow'))
    await soon(() => shown(page).count()).toBeGreaterThan(0)
    live.closeAll(CLOSE.KEY_REVOKED)
    await soon(async () => (await page.screenshot({ omitBackground: true })).equals(blank)).toBe(true)
  })
})

/** By plain script: Playwright's locators need more than Chromium 103 has. */
const look = (page: Page, host: string, selector: string) =>
  page.evaluate(
    ([host, selector]) => {
      const found = document.querySelector(host)?.shadowRoot?.querySelector(selector)
      if (!found) return undefined
      const { backgroundImage, clipPath } = getComputedStyle(found)
      return { text: found.textContent?.trim(), backgroundImage, clipPath }
    },
    [host, selector] as const,
  )

describe.each([103, 127] as const)('Chromium %i, as in OBS', (major) => {
  const executable = process.env[`FANLIGHT_CHROMIUM_${major}`]

  test.skipIf(executable === undefined)(`the pages work (needs FANLIGHT_CHROMIUM_${major})`, async () => {
    const old = await launchBrowser(executable)
    try {
      const inside = await old.newContext({ viewport: VIEWPORT })
      const [chatPage, alertPage, viewersPage] = [
        await follow('chat', inside.newPage()),
        await follow('alerts', inside.newPage()),
        await follow('viewers', inside.newPage()),
      ]
      live.happen(
        stream('online', '1'),
        viewers(1_234),
        chat(person('Ana'), 'שלום'),
        sends(person('Ben'), gift('Rose', 1), 3),
      )
      await soon(() => look(chatPage, 'chat-overlay', 'li:nth-child(2)')).toMatchObject({
        text: expect.stringContaining('×3'),
      })
      await soon(() => look(alertPage, 'alert-overlay', '.count')).toMatchObject({
        text: expect.stringContaining('×3'),
      })
      await soon(() => look(viewersPage, 'viewers-overlay', '.box .label')).toMatchObject({ text: 'watching' })
      // The glass and the panes are styles that this Chromium understood.
      expect(await look(chatPage, 'chat-overlay', '.bubble')).toMatchObject({
        backgroundImage: expect.stringContaining('gradient'),
      })
      expect(await look(alertPage, 'alert-overlay', '.pane')).toMatchObject({
        clipPath: expect.stringContaining('polygon'),
      })
      await alertPage.reload()
      await soon(() => look(alertPage, 'alert-overlay', '.count')).toMatchObject({
        text: expect.stringContaining('×3'),
      })
    } finally {
      await old.close()
    }
  })
})
