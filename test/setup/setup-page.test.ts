/** The setup page in a real browser, over the real setup room. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { run } from 'axe-core'
import fastify from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../server/errors.ts'
import { overlays } from '../../shared/settings.ts'
import type { Status, Whose } from '../../shared/status.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { CLIENT_SECRET, freshStatus, keyIn, scriptApp, statusOf, type ScriptedApp } from './scripted-app.ts'

const WIDE = { width: 1280, height: 900 }
const DOCK = { width: 360, height: 800 }
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let built: Awaited<ReturnType<typeof buildOverlays>>
let browser: Browser
let context: BrowserContext
let page: Page
let script: ScriptedApp
/** Whatever the browser forbade, and every error of our scripts, over all tests. */
const complaints: string[] = []

const start = async (port = 0) => {
  const started = await scriptApp(built.folder, fastify({ forceCloseConnections: true }))
  const address = await started.app.listen({ port, host: '127.0.0.1' })
  started.baseUrl = address.replace('127.0.0.1', 'localhost')
  return started
}

beforeAll(async () => {
  ;[built, browser] = await Promise.all([buildOverlays(['setup', 'chat']), launchBrowser()])
  context = await browser.newContext({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
})
afterAll(async () => {
  await browser.close()
  built.remove()
})

beforeEach(async () => {
  script = await start()
})
afterEach(async () => {
  await page.goto('about:blank')
  await context.unrouteAll()
  await context.clearCookies()
  await script.app.close()
})

/**
 * Opens the setup page. It is as narrow as a dock, where there are no previews, unless a test wants them; the pages in
 * them are real only where a test wants that: they cost seconds.
 */
async function visit(status: Status, viewport = DOCK, previews: 'real' | 'empty' = 'empty'): Promise<Page> {
  script.status = status
  await page.setViewportSize(viewport)
  if (previews === 'empty' && viewport !== DOCK) {
    await context.route(/\/overlays\/\w+\/\?preview/, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  }
  await page.goto(`${script.baseUrl}/`, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const called = (name: string) => script.calls.filter((call) => call.name === name).map((call) => call.with)
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' })
/** Everything that can be read on the page or in its fields. */
const readable = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = []
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot)
        if (element instanceof HTMLInputElement) texts.push(element.value)
        else if (element.children.length === 0 && element.tagName !== 'STYLE') texts.push(element.textContent ?? '')
        if (element instanceof HTMLAnchorElement) texts.push(element.href)
      }
    }
    walk(document)
    return texts.join('\n')
  })

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: typeof run } }
    return (await axe.run(document, { iframes: false })).violations
  })
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${String(node.target)} ${node.html}`).join(' | ')}`,
  )
}

/** A page asks at once when it comes into view; so no test has to wait for the next round. */
const lookNow = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

const troubled = (whose: Whose, retryAt?: number): Status =>
  statusOf({
    state: 'trouble',
    source: {
      kind: 'poll',
      verdict: { code: 'X', whose, text: `What happened: ${whose}.`, ...(retryAt === undefined ? {} : { retryAt }) },
    },
  })
const connecting = (): Status => ({
  ...freshStatus(),
  state: 'connect',
  creator: 'night.owl',
  client: { id: 'my-client', configured: true, fromEnvironment: false },
})
const ending = (): Status =>
  statusOf({
    token: { state: 'ok', reconnectBy: statusOf().now + 3.5 * 86_400_000 },
    scopes: {
      asked: ['webcast:fetch', 'webcast:live_check'],
      granted: ['webcast:fetch'],
      missing: ['webcast:live_check'],
    },
  })

describe('the first run', () => {
  test('is walked through by keyboard alone, from nothing to connected', async () => {
    const page = await visit(freshStatus())
    const press = async (name: string) => {
      for (let tabs = 0; tabs < 15; tabs++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => {
          let at = document.activeElement
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
          return at?.getAttribute('aria-label') ?? at?.getAttribute('name') ?? at?.textContent?.trim()
        })
        if (focused === name) return
      }
      throw new Error(`"${name}" is not reached by Tab`)
    }
    const inFocus = (heading: string) =>
      page.waitForFunction((text) => {
        let at = document.activeElement
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
        return at?.tagName === 'H2' && at.textContent?.includes(text)
      }, heading)

    await press('Copy Redirect URI')
    await page.keyboard.press('Enter')
    await said(page, 'Copied')
    expect(await copied(page)).toBe(`${script.baseUrl}/connect/callback`)
    await press('I have my client')
    await page.keyboard.press('Enter')

    await inFocus('Your client')
    await press('id')
    await page.keyboard.type('my-client')
    await press('secret')
    await page.keyboard.type(CLIENT_SECRET)
    await page.keyboard.press('Enter')

    await inFocus('Your TikTok handle')
    expect(called('saveClient')).toEqual([{ id: 'my-client', secret: CLIENT_SECRET }])
    await press('handle')
    await page.keyboard.type('two words')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'not a TikTok handle' }).waitFor()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('@Night.Owl')
    await page.keyboard.press('Enter')

    await inFocus('Connect your account')
    await page.getByText('Read your LIVE').waitFor()
    expect(await readable(page)).not.toContain(CLIENT_SECRET)
    await press('Connect TikTok')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Ready when you go live' }).waitFor()
  })

  test('a done step can be changed; the overlays can be looked at before the end', async () => {
    const page = await visit(connecting())
    await button(page, 'Change: Your TikTok handle').click()
    expect(await page.getByRole('textbox', { name: 'TikTok handle' }).inputValue()).toBe('@night.owl')
    await page.getByRole('textbox', { name: 'TikTok handle' }).fill('@other')
    await button(page, 'Save handle').click()
    await page.getByText('@other').first().waitFor()
    await button(page, 'Look at the overlays first').click()
    await page.getByRole('heading', { name: 'Chat' }).waitFor()
    await button(page, 'Go on with the setup').click()
    await page.getByRole('link', { name: 'Connect TikTok' }).waitFor()
  })

  test('a client from the environment is told, not asked for', async () => {
    const page = await visit({
      ...connecting(),
      client: { id: 'my-client', configured: true, fromEnvironment: true },
    })
    await button(page, 'Change: Your client').click()
    await page.getByText('FANLIGHT_CLIENT_ID').waitFor()
    expect(await page.getByLabel('Client secret').count()).toBe(0)
  })
})

describe('the state', () => {
  test('trouble says on whose side it is, what happened, and when the next try is', async () => {
    const page = await visit(statusOf())
    const sides = {
      you: 'This one needs you',
      plan: "Your plan doesn't cover this",
      euler: 'Euler Stream has a problem',
      tiktok: 'TikTok has a problem',
      network: "Your internet connection isn't working",
      fanlight: 'Fanlight has a problem',
    } as const
    for (const [whose, words] of Object.entries(sides)) {
      script.status = troubled(whose as Whose, statusOf().now + 42_000)
      await lookNow(page)
      await page.getByRole('heading', { level: 1, name: words }).waitFor()
      await page.getByText(`What happened: ${whose}.`).waitFor()
      await page.getByText(/by itself in \d+ s/).waitFor()
    }
  })

  test('trouble that no waiting cures promises no next try', async () => {
    const page = await visit(troubled('plan'))
    await page.getByText('Fanlight waits for you').waitFor()
    expect(await page.getByText('tries again').count()).toBe(0)
  })

  test('live: figures, the budget and that it is assumed; simulated is plain to see', async () => {
    const page = await visit(statusOf({ upstream: { url: 'http://localhost:1', simulated: true } }))
    await page.getByText('Simulated.').waitFor()
    await page.getByText('1,284').waitFor()
    const meter = page.getByRole('meter', { name: /our assumption/ })
    expect(await meter.getAttribute('aria-valuenow')).toBe('1870')
  })

  test('a connection near its end warns days ahead; a scope that was refused is named', async () => {
    const page = await visit(ending())
    await page.getByText('This connection ends in 3 days.').waitFor()
    await page.getByText('See whether you are live').waitFor()
  })

  test('a connection that ended keeps the dashboard and offers to connect again', async () => {
    const page = await visit(statusOf({ state: 'connect', token: { state: 'reconnect' } }))
    await page.getByRole('link', { name: 'Connect again' }).waitFor()
    await page.getByRole('heading', { name: 'Chat' }).waitFor()
  })

  test("strangers' text is only ever text", async () => {
    const nasty = '<img src=x onerror="document.title=1">'
    const page = await visit(
      statusOf({
        creator: nasty,
        source: { kind: 'poll', verdict: { code: 'X', whose: 'tiktok', text: nasty } },
        state: 'trouble',
      }),
    )
    await page.getByText(nasty).first().waitFor()
    expect(await page.locator('img').count()).toBe(0)
  })

  test('changes come by themselves', async () => {
    const page = await visit(statusOf({ state: 'waiting' }))
    script.status = statusOf()
    await page.getByRole('heading', { name: "You're live" }).waitFor()
  })

  test('a lost server is said plainly, and the page recovers by itself with what was typed', async () => {
    const page = await visit(statusOf())
    await button(page, 'Change TikTok handle').click()
    await page.getByRole('textbox', { name: 'TikTok handle' }).fill('@half-typed')
    const port = Number(new URL(script.baseUrl).port)
    await script.app.close()
    await lookNow(page)
    await lookNow(page)
    await page.getByRole('heading', { name: "Fanlight isn't running" }).waitFor()
    expect(await violations(page)).toEqual([])
    script = await start(port)
    await lookNow(page)
    await page.getByRole('heading', { name: "You're live" }).waitFor()
    expect(await page.getByRole('textbox', { name: 'TikTok handle' }).inputValue()).toBe('@half-typed')
    // This Fanlight has other keys than the one before: the page must not go on with the old URLs.
    await expect
      .poll(async () => {
        await button(page, 'Copy Chat URL').click()
        return script.keys.check(keyIn(await copied(page)))?.overlay
      })
      .toBe('chat')
  })
})

describe('an overlay', () => {
  const links = async () => (await script.app.inject('/api/overlays')).json() as { name: string; url: string }[]
  const chatUrl = async () => (await links())[0]!.url

  test('its URL is copied without being shown, and shown only on demand', async () => {
    const page = await visit(statusOf())
    const url = await chatUrl()
    await button(page, 'Copy Chat URL').click()
    await said(page, 'Copied')
    expect(await copied(page)).toBe(url)
    for (const link of await links()) expect(await readable(page)).not.toContain(keyIn(link.url))
    await button(page, 'Show Chat URL').click()
    expect(await page.getByRole('textbox', { name: 'Chat URL' }).inputValue()).toBe(url)
    await button(page, 'Hide Chat URL').click()
    expect(await readable(page)).not.toContain(keyIn(url))
  })

  test('is previewed by its real page, with its real key and at its real size', async () => {
    const page = await visit(statusOf(), WIDE)
    const frame = page.locator('iframe[title="Preview of Chat"]')
    const src = new URL((await frame.getAttribute('src'))!)
    expect(src.pathname).toBe('/overlays/chat/')
    expect(keyIn(src.href)).toBe(keyIn(await chatUrl()))
    const box = await frame.evaluate((element) => [element.clientWidth, element.clientHeight])
    expect(box).toEqual([overlays.chat.width, overlays.chat.height])
  })

  test('a new URL: asked first, Escape and Cancel change nothing, then the new one is copied and previewed', async () => {
    const page = await visit(statusOf(), WIDE)
    const old = await chatUrl()
    await button(page, 'New URL… for Chat').click()
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await button(page, 'New URL… for Chat').click()
    await button(page, 'Cancel').click()
    expect(await chatUrl()).toBe(old)

    await button(page, 'New URL… for Chat').click()
    await button(page, 'Make a new URL').click()
    await said(page, 'New URL for Chat')
    const now = await chatUrl()
    expect(now).not.toBe(old)
    await button(page, 'Copy Chat URL').click()
    expect(await copied(page)).toBe(now)
    expect(called('revoke')).toHaveLength(1)
    expect(await page.locator('iframe[title="Preview of Chat"]').getAttribute('src')).toContain(keyIn(now))
  })

  test('where the server fails the dialog says so and stays', async () => {
    const page = await visit(statusOf())
    script.fail.set('revoke', new Error('internals'))
    await button(page, 'New URL… for Chat').click()
    await button(page, 'Make a new URL').click()
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: "Fanlight's fault" }).waitFor()
    expect(await readable(page)).not.toContain('internals')
  })

  test('dragged into OBS, its link carries the name and size OBS takes', async () => {
    const page = await visit(statusOf())
    const dragged = await page
      .locator('.grip')
      .first()
      .evaluate((element) => {
        const dataTransfer = new DataTransfer()
        element.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }))
        return dataTransfer.getData('text/uri-list')
      })
    const { searchParams } = new URL(dragged)
    expect(Object.fromEntries(searchParams)).toEqual({
      'layer-name': 'Fanlight Chat',
      'layer-width': String(overlays.chat.width),
      'layer-height': String(overlays.chat.height),
    })
    expect(keyIn(dragged)).toBe(keyIn(await chatUrl()))
  })
})

describe('settings', () => {
  test('every field of the table has a labelled control that starts at its default', async () => {
    const page = await visit(statusOf())
    for (const [name, definition] of Object.entries(overlays)) {
      await button(page, `Settings of ${definition.title}`).click()
      const form = page.locator(`settings-form[overlay="${name}"]`)
      for (const field of Object.values(definition.settings)) {
        const control = form.getByLabel(field.label, { exact: true })
        await control.waitFor()
        if (field.type === 'switch') expect(await control.isChecked(), field.label).toBe(field.default)
        // A colour that is the theme's own has no value a colour field could show.
        else if (field.default !== '' || field.type === 'text') {
          expect(await control.inputValue(), field.label).toBe(String(field.default))
        }
      }
    }
  })

  test('a change is saved at once, said, pushed, and there after a reload', async () => {
    const page = await visit(statusOf())
    await button(page, 'Settings of Chat').click()
    await page.getByRole('switch', { name: 'Show who joins' }).press('Space')
    await said(page, 'Show who joins: saved')
    await page.getByRole('slider', { name: 'Text size' }).press('ArrowRight')
    await said(page, 'Text size: saved')
    expect(called('pushSettings').at(-1)).toMatchObject({ overlay: 'chat', values: { joins: true, size: 25 } })
    await page.reload()
    await button(page, 'Settings of Chat').click()
    expect(await page.getByRole('slider', { name: 'Text size' }).inputValue()).toBe('25')
    expect(await page.getByRole('switch', { name: 'Show who joins' }).isChecked()).toBe(true)
  })

  test('what the server refuses is said at the field, and the field is marked', async () => {
    const page = await visit(statusOf())
    await button(page, 'Settings of Alerts').click()
    const field = page.getByLabel('Smallest gift')
    await field.fill('99999999')
    await field.press('Enter')
    await page
      .getByRole('alert')
      .filter({ hasText: /Not saved.*from 0 to 50000/ })
      .waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await violations(page)).toEqual([])
    await field.fill('')
    await field.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'Not saved' }).waitFor()
    await field.fill('10')
    await field.press('Enter')
    await said(page, 'Smallest gift: saved')
    expect(called('pushSettings')).toHaveLength(1)
  })
})

describe('tests and goodbyes', () => {
  test('each test button sends its event', async () => {
    const page = await visit(statusOf())
    for (const name of ['Chat', 'Gift', 'Follow', 'Share', 'Subscription']) {
      await button(page, `Test: ${name}`).click()
      await said(page, `Test sent: ${name}`)
    }
    expect(script.published.map((event) => event.type)).toEqual(['chat', 'gift', 'follow', 'share', 'subscribe'])
  })

  test('a test that fails says why, in the words of the server', async () => {
    const page = await visit(statusOf())
    script.fail.set('publish', new AppError('FULL', { whose: 'you', next: 'fix', text: 'Your disk is full.' }))
    await button(page, 'Test: Chat').click()
    await page.getByRole('alert').filter({ hasText: 'Your disk is full.' }).waitFor()
  })

  test('disconnect asks first', async () => {
    const page = await visit(statusOf())
    await button(page, 'Disconnect').click()
    expect(called('disconnect')).toHaveLength(0)
    await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click()
    await said(page, 'Disconnected')
    expect(called('disconnect')).toHaveLength(1)
    await page.getByRole('link', { name: 'Connect TikTok' }).waitFor()
  })

  test('delete everything asks first, deletes, and begins anew', async () => {
    const page = await visit(statusOf())
    await button(page, 'Delete everything').click()
    expect(called('wipe')).toHaveLength(0)
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('heading', { name: 'What you need' }).waitFor()
    expect(called('wipe')).toHaveLength(1)
  })
})

describe('recordings', () => {
  const evening = { name: 'live-2026-03-01-201500.jsonl', bytes: 12_400_000, at: statusOf().now }
  const card = (page: Page) => page.locator('recordings-card')

  test('recording is off until it is turned on, and why it stopped is said', async () => {
    const page = await visit(statusOf())
    await button(page, 'Record my LIVEs').click()
    await button(page, 'Recording is on. Turn it off').waitFor()
    expect(called('record')).toEqual([true])
    const text = 'The disk is full, so recording has stopped. Your LIVE goes on.'
    script.recordings = {
      ...script.recordings,
      recorder: { on: false, fromEnvironment: false, trouble: { code: 'DISK_FULL', text } },
    }
    await lookNow(page)
    await card(page).getByRole('alert').getByText(text).waitFor()
    await button(page, 'Record my LIVEs').waitFor()
  })

  test('one is played at a speed, plain to see, and stopped', async () => {
    const page = await visit(statusOf({ state: 'waiting' }))
    script.recordings = { ...script.recordings, recordings: [evening] }
    await lookNow(page)
    await page.getByLabel('Speed').selectOption('× 5')
    await button(page, `Play ${evening.name}`).click()
    await card(page).getByText(`Playing ${evening.name}`).waitFor()
    await page.getByRole('complementary', { name: 'A recording' }).waitFor()
    expect(called('play')).toEqual([{ name: evening.name, speed: 5 }])
    expect(await violations(page)).toEqual([])
    await button(page, 'Stop').click()
    await page.getByRole('complementary', { name: 'A recording' }).waitFor({ state: 'detached' })
    expect(called('stop')).toHaveLength(1)
  })

  test('what the server refuses is said', async () => {
    const page = await visit(statusOf())
    script.recordings = { ...script.recordings, recordings: [evening] }
    await lookNow(page)
    const text = 'Your LIVE is on, so no recording is played.'
    script.fail.set('play', new AppError('LIVE_IS_ON', { whose: 'you', next: 'fix', text }))
    await button(page, `Play ${evening.name}`).click()
    await card(page).getByRole('alert').getByText(text).waitFor()
  })

  test('a file is added, and one is deleted after a question', async () => {
    const page = await visit(statusOf())
    script.recordings = { ...script.recordings, recordings: [evening] }
    await lookNow(page)
    await page
      .getByLabel('Add a recording from a file')
      .setInputFiles({ name: 'theirs.jsonl', mimeType: '', buffer: Buffer.from('{}\n') })
    await said(page, 'Added theirs.jsonl')
    expect(called('add')).toEqual([{ name: 'theirs.jsonl', bytes: 3 }])
    await button(page, `Delete ${evening.name}`).click()
    await button(page, 'Cancel').click()
    expect(called('remove')).toEqual([])
    await button(page, `Delete ${evening.name}`).click()
    await button(page, 'Delete').click()
    await card(page).getByText('No recordings yet.').waitFor()
    expect(called('remove')).toEqual([evening.name])
  })

  test('a bug report is one click, and a file', async () => {
    const page = await visit(statusOf())
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Make a bug report' }).click()
    expect((await download).suggestedFilename()).toMatch(/^fanlight-bug-report-[\d-]+\.jsonl$/)
    expect(called('bugReport')).toHaveLength(1)
  })
})

describe('for everyone', () => {
  /** Each state, and a heading that is there once the page shows it. */
  const states: Readonly<Record<string, readonly [() => Status, string]>> = {
    'first run': [freshStatus, 'Your LIVE, on your screen'],
    client: [() => ({ ...freshStatus(), creator: 'night.owl' }), 'What you need'],
    connect: [connecting, 'Connect your account'],
    live: [() => statusOf({ upstream: { url: 'http://localhost:1', simulated: true } }), "You're live"],
    waiting: [() => statusOf({ state: 'waiting' }), 'Ready when you go live'],
    trouble: [() => troubled('euler', statusOf().now + 42_000), 'Euler Stream has a problem'],
    ending: [ending, "You're live"],
    reconnect: [() => statusOf({ state: 'connect', token: { state: 'reconnect' } }), 'Connect your account again'],
  }

  test('axe finds nothing in any state, and nothing sticks out, wide and narrow, light and dark', async () => {
    const page = await visit(freshStatus(), WIDE)
    for (const [name, [status, heading]] of Object.entries(states)) {
      script.status = status()
      await lookNow(page)
      await page.getByRole('heading', { name: heading }).first().waitFor()
      if (name === 'live') await button(page, 'Settings of Alerts').click()
      if (name === 'waiting') await button(page, 'Change Euler Stream client').click()
      // Each width and each scheme in every state; all four pairings would double the longest test there is.
      for (const [viewport, colorScheme] of [
        [WIDE, 'light'],
        [DOCK, 'dark'],
      ] as const) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        const where = `${name} ${viewport.width} ${colorScheme}`
        expect(await violations(page), where).toEqual([])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width, where).toBeLessThanOrEqual(viewport.width)
      }
    }
  }, 120_000)

  test('a real page shows inside its preview, under the policy of the real server', async () => {
    const page = await visit(statusOf(), WIDE, 'real')
    const frame = page.locator('iframe[src*="/overlays/chat/"]')
    await frame.scrollIntoViewIfNeeded()
    await frame.contentFrame().locator('chat-overlay').waitFor({ state: 'attached' })
  })

  test('a dock loads no preview until it is asked to', async () => {
    const page = await visit(statusOf())
    await button(page, 'Copy Chat URL').waitFor()
    expect(await page.locator('iframe').count()).toBe(0)
    await button(page, 'Show preview of Chat').click()
    await page.locator('iframe[title="Preview of Chat"]').waitFor({ state: 'attached' })
  })

  test('in all of this the browser had nothing to forbid and no script failed', () => {
    expect(complaints).toEqual([])
  })
})
