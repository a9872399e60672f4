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
import { launchBrowser } from '../support/browser.ts'
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

async function expectOverlay(page: Page) {
  await eventually(async () => expect(await sessions()).toBe(1), 40_000)
  await post(`${fanlight!.url}/api/test`, { type: 'chat' })
  await eventually(async () => expect(await chatText(page)).toMatch(/\w/))
  expect(await isSeen(page)).toBe(true)
}

const blank = (page: Page) => page.screenshot({ omitBackground: true })

async function live(page: Page, address: string) {
  await page.goto(address)
  const empty = await blank(page)
  // Nobody there for longer than several tries: nothing is seen, no error page either.
  await new Promise((resolve) => setTimeout(resolve, 6_000))
  expect(await isSeen(page)).toBe(false)
  expect((await blank(page)).equals(empty)).toBe(true)
  await start()
  await expectOverlay(page)
  expect((await blank(page)).equals(empty)).toBe(false)

  // It stops, and comes back by itself.
  await stop()
  await start()
  await expectOverlay(page)

  // It stops, and OBS refreshes the source meanwhile: what kills a page that was opened from the server.
  await stop()
  await page.reload()
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  expect((await blank(page)).equals(empty)).toBe(true)
  await start()
  await expectOverlay(page)
}

const CHROMIUMS = [
  ["today's Chromium", undefined, true],
  ['Chromium 127, as in OBS 31 and 32', process.env['FANLIGHT_CHROMIUM_127'], process.env['FANLIGHT_CHROMIUM_127']],
  ['Chromium 103, as in OBS 28 to 30', process.env['FANLIGHT_CHROMIUM_103'], process.env['FANLIGHT_CHROMIUM_103']],
] as const

describe.each(CHROMIUMS)('%s', (name, executable, isThere) => {
  test.skipIf(isThere === undefined)(
    'a file that OBS opened first shows the overlay once the server is there (old ones need FANLIGHT_CHROMIUM_…)',
    async () => {
      const browser = await launchBrowser(executable)
      try {
        const page = await browser.newPage({ viewport: { width: 560, height: 400 } })
        await live(page, pathToFileURL(join(data.path, 'fanlight-chat.html')).href)
      } finally {
        await browser.close()
      }
    },
    120_000,
  )

  // Newer Chromiums keep http://absolute from this computer's servers; that is why Fanlight gives OBS a file: address.
  test.skipIf(isThere === undefined || name.startsWith('today'))(
    'so does one that OBS opens as http://absolute ("Local file")',
    async () => {
      const browser = await launchBrowser(executable)
      try {
        const page = await browser.newPage({ viewport: { width: 560, height: 400 } })
        await page.route('http://absolute/**', (route) => route.fulfill({ contentType: 'text/html', body: loader }))
        await page.goto('http://absolute/home/me/fanlight-chat.html')
        await new Promise((resolve) => setTimeout(resolve, 2_000))
        await start()
        await expectOverlay(page)
      } finally {
        await browser.close()
      }
    },
    60_000,
  )
})

describe('what only the top page hears', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  test('Custom CSS and the events of OBS reach the overlay, also those that came before it', async () => {
    const page = await browser.newPage({ viewport: { width: 560, height: 400 } })
    await page.goto(pathToFileURL(join(data.path, 'fanlight-chat.html')).href)
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
    await page.goto(pathToFileURL(join(data.path, 'fanlight-chat.html')).href)
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
