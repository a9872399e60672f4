/**
 * The waiting page against the real server, in each Chromium that OBS embeds: OBS first, the server later, gone, a
 * refresh while it is gone, and back on the same port.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Status } from '../../shared/status.ts'
import { findBrowser, launchBrowser } from '../support/browser.ts'
import { findFreePort } from '../support/free-port.ts'
import { eventually, get, makeTempDir, post, startFanlight, type Running } from '../support/processes.ts'

let data: Awaited<ReturnType<typeof makeTempDir>>
let env: Record<string, string>
let fanlight: Running | undefined
/** What the setup page hands out for the chat. */
let loader: string

const start = async () => {
  fanlight = await startFanlight(env)
}
const stop = async () => {
  await fanlight?.stop()
  fanlight = undefined
}

beforeAll(async () => {
  data = await makeTempDir()
  env = { FANLIGHT_PORT: String(await findFreePort()), FANLIGHT_DATA: data.path }
  await start()
  const answer = await fetch(`${fanlight!.url}/api/obs/loader/chat`)
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="fanlight-chat.html"')
  loader = await answer.text()
  await writeFile(join(data.path, 'fanlight-chat.html'), loader)
  await stop()
})
afterEach(stop)
afterAll(() => data.remove())

const sessions = async () =>
  (await get<Status>(`${fanlight!.url}/api/status`)).overlays.find(({ name }) => name === 'chat')?.sessions

/** By plain script, for the frame of an old Chromium too. */
async function chatText(page: Page): Promise<string> {
  const frame = page.frames().find((one) => one.url().includes('/overlays/chat/'))
  return (await frame?.evaluate(() => document.querySelector('chat-overlay')?.shadowRoot?.textContent ?? '')) ?? ''
}

const isSeen = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe') !== null && document.querySelector('iframe.waiting') === null)

async function expectOverlay(...pages: readonly Page[]) {
  await eventually(async () => expect(await sessions()).toBe(pages.length), 40_000)
  await post(`${fanlight!.url}/api/test`, { type: 'chat' })
  for (const page of pages) {
    await eventually(async () => expect(await chatText(page)).toMatch(/\w/))
    expect(await isSeen(page)).toBe(true)
  }
}

const blank = (page: Page) => page.screenshot({ omitBackground: true })
const fileUrl = () => pathToFileURL(join(data.path, 'fanlight-chat.html')).href

const CHROMIUMS = [
  ["today's Chromium", findBrowser()],
  ['Chromium 127, as in OBS 31 and 32', process.env['FANLIGHT_CHROMIUM_127']],
  ['Chromium 103, as in OBS 28 to 30', process.env['FANLIGHT_CHROMIUM_103']],
] as const

/** All of them go through it at once: what takes long is waiting, for the server and for the page to try again. */
describe('with OBS first and the server later', () => {
  const browsers: Browser[] = []
  afterAll(async () => {
    for (const browser of browsers) await browser.close()
  })

  const there = CHROMIUMS.filter(([, program]) => program !== undefined)
  for (const [name] of CHROMIUMS.filter(([, program]) => program === undefined)) {
    test.skip(`the waiting page in ${name} (needs FANLIGHT_CHROMIUM_…)`, () => undefined)
  }

  test(`the waiting page in ${there.map(([name]) => name).join('; ')}`, async () => {
    const files: Page[] = []
    const absolutes: Page[] = []
    for (const [name, program] of there) {
      const browser = await launchBrowser(program)
      browsers.push(browser)
      const page = await browser.newPage({ viewport: { width: 560, height: 400 } })
      await page.goto(fileUrl())
      files.push(page)
      // Newer Chromiums keep http://absolute from this computer's servers; that is why Fanlight gives OBS a file: address.
      if (name.startsWith('today')) continue
      const absolute = await browser.newPage({ viewport: { width: 560, height: 400 } })
      await absolute.route('http://absolute/**', (route) => route.fulfill({ contentType: 'text/html', body: loader }))
      await absolute.goto('http://absolute/home/me/fanlight-chat.html')
      absolutes.push(absolute)
    }
    const empty = await Promise.all(files.map(blank))
    const expectEmpty = async () => {
      for (const [nth, page] of files.entries()) expect((await blank(page)).equals(empty[nth]!)).toBe(true)
    }
    // Nobody there for longer than several tries: nothing is seen, no error page either.
    await new Promise((resolve) => setTimeout(resolve, 6_000))
    for (const page of files) expect(await isSeen(page)).toBe(false)
    await expectEmpty()
    await start()
    // One that OBS opens as http://absolute ("Local file") shows it too.
    await expectOverlay(...files, ...absolutes)
    for (const [nth, page] of files.entries()) expect((await blank(page)).equals(empty[nth]!)).toBe(false)
    for (const page of absolutes) await page.close()

    // It stops, and comes back by itself.
    await stop()
    await start()
    await expectOverlay(...files)

    // It stops, and OBS refreshes the source meanwhile: what kills a page that was opened from the server.
    await stop()
    await Promise.all(files.map((page) => page.reload()))
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    await expectEmpty()
    await start()
    await expectOverlay(...files)
  }, 150_000)
})

describe('what only the top page hears', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  test('Custom CSS and the events of OBS reach the overlay, also those that came before it', async () => {
    const page = await browser.newPage({ viewport: { width: 560, height: 400 } })
    await page.goto(fileUrl())
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.innerHTML = 'body { --fl-accent: rgb(1, 2, 3); }'
      document.head.append(style)
      dispatchEvent(new CustomEvent('obsSourceVisibleChanged', { detail: { visible: false } }))
    })
    await start()
    await eventually(async () => expect(await sessions()).toBe(1), 40_000)
    const overlay = () => page.frames().find((one) => one.url().includes('/overlays/chat/'))!
    await eventually(async () =>
      expect(await overlay().evaluate(() => getComputedStyle(document.body).getPropertyValue('--fl-accent'))).toContain(
        'rgb(1, 2, 3)',
      ),
    )
    const asleep = () => overlay().evaluate(() => document.querySelector('chat-overlay')?.hasAttribute('asleep'))
    await eventually(async () => expect(await asleep()).toBe(true))
    await page.evaluate(() => {
      dispatchEvent(new CustomEvent('obsSourceVisibleChanged', { detail: { visible: true } }))
    })
    await eventually(async () => expect(await asleep()).toBe(false))
    await page.close()
  }, 60_000)

  test('a frame whose renderer crashed is made anew, unseen meanwhile', async () => {
    await start()
    const page = await browser.newPage({ viewport: { width: 560, height: 400 } })
    await page.goto(fileUrl())
    await expectOverlay(page)
    const frame = page.frames().find((one) => one.url().includes('/overlays/chat/'))!
    const devtools = await page.context().newCDPSession(frame)
    void devtools.send('Page.crash').catch(() => undefined) // the session dies with the frame
    await eventually(async () => expect(await sessions()).toBe(0))
    // Playwright takes the whole page for crashed from here on; the server sees that it is not.
    await eventually(async () => expect(await sessions()).toBe(1), 60_000)
    await page.close()
  }, 90_000)
})
