/** The gallery: the real pages, each in its theme, shown a LIVE by the gallery itself. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { THEMES } from '../../shared/settings/look.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { startScriptedLive, type ScriptedLive } from '../support/scripted-live.ts'

let built: Awaited<ReturnType<typeof buildOverlays>>
let live: ScriptedLive
let browser: Browser
let page: Page
let chosen: unknown[]

beforeAll(async () => {
  built = await buildOverlays()
  live = await startScriptedLive(built.folder)
  browser = await launchBrowser()
  // The policy of scripted-live.ts is that of a page without frames.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1_360, height: 900 } })
  chosen = []
  page = await context.newPage()
  await page.route('**/api/house', async (route) => {
    if (route.request().method() === 'PUT') chosen.push(route.request().postDataJSON())
    await route.fulfill({ json: { houseTheme: 'paper', language: 'en' } })
  })
  await page.goto(`${live.origin}/overlays/gallery/`)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await live?.close()
  built?.remove()
})

const row = () => page.locator('theme-row[kind="counters"]')
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 20_000 })

test('an overlay stands in every theme side by side, with the same numbers', async () => {
  await row().scrollIntoViewIfNeeded()
  await soon(() => row().locator('iframe').count()).toBe(Object.keys(THEMES).length)
  for (const [at, theme] of Object.keys(THEMES).entries()) {
    const overlay = row().locator('iframe').nth(at).contentFrame().locator('counters-overlay')
    await soon(() => overlay.getAttribute('theme')).toBe(theme)
    await soon(() => overlay.getByRole('img', { name: '1,284' }).count()).toBe(1)
  }
})

test('frames far out of sight are given up', async () => {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await soon(() => row().locator('iframe').count()).toBe(0)
})

test('the theme in use is marked, and one tap gives another to all overlays', async () => {
  await page.evaluate(() => scrollTo(0, 0))
  await soon(() => page.locator('.theme.used h3').textContent()).toBe('Paper')
  await page.getByRole('button', { name: 'Use Bloom for all overlays' }).click()
  await soon(() => page.locator('.theme.used h3').textContent()).toBe('Bloom')
  expect(chosen).toEqual([{ houseTheme: 'bloom' }])
})
