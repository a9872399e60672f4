/** The setup page of one creator of many, as they see it in a browser. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { OverlayLink } from '../../shared/status.ts'
import { launchBrowser } from '../support/browser.ts'
import { eventually } from '../support/processes.ts'
import { createVisitor, type Visitor } from './browser.ts'
import { startHosted, type HostedWorld } from './hosted-world.ts'

let world: HostedWorld
let browser: Browser
let context: BrowserContext
let page: Page
let ana: Visitor
/** What was asked for in vain, and what the console complained of. */
const complaints: string[] = []

vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  world = await startHosted({ handles: ['ana'], env: { FANLIGHT_KEEP_EVENTS: '3d' } })
  ana = createVisitor()
  await ana.connect(world.url, 'ana')
  browser = await launchBrowser()
  context = await browser.newContext({
    viewport: { width: 1180, height: 1000 },
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await context.addCookies([...ana.cookies].map(([name, value]) => ({ name, value, url: world.url })))
  page = await context.newPage()
  page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.status()} ${answer.url()}`))
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await world?.tidy()
})

test('it offers the addresses to be put into OBS by hand, and asks for nothing that is not there', async () => {
  await page.goto(world.url)
  await page.getByText('This Fanlight runs on a server').waitFor()
  const links = (await ana.ask(`${world.url}/api/overlays`)).json<readonly OverlayLink[]>()
  const byHand = page.locator('obs-by-hand')
  for (const { name, title, url, width, height } of links.slice(0, 2)) {
    await byHand.getByLabel('What').selectOption(name)
    await byHand.getByText(`${width} × ${height}`).waitFor()
    await byHand.getByRole('button', { name: `Copy ${title} URL` }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url)
  }
  // Long enough for everything that a page asks for again and again.
  await page.waitForResponse((answer) => answer.url().endsWith('/api/status'))
  await page.waitForResponse((answer) => answer.url().endsWith('/api/status'))
  expect(complaints).toEqual([])
  expect(await page.locator('obs-section, recordings-card').count()).toBe(0)
})

test('it speaks of the server, of how long that keeps things, and not of this computer', async () => {
  expect(await page.getByText('kept by whoever runs this server').count()).toBe(1)
  expect(await page.getByText('for 3 days').count()).toBe(1)
  expect(
    await page
      .getByText(/this computer|30 days|recording/i)
      .filter({ visible: true })
      .count(),
  ).toBe(0)
})

test('/account is a click away; who signs out there sees the sign-up page, in other tabs too', async () => {
  const other = await context.newPage()
  await other.goto(world.url)
  await other.getByText('This Fanlight runs on a server').waitFor()
  await page.getByRole('link', { name: 'Account' }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByText('Connect with TikTok').first().waitFor()
  await other.getByText('Connect with TikTok').first().waitFor()
})

test('a server that is gone is not to be started on this computer', async () => {
  const again = createVisitor()
  await again.connect(world.url, 'ana')
  await context.addCookies([...again.cookies].map(([name, value]) => ({ name, value, url: world.url })))
  await page.goto(world.url)
  await page.getByText('This Fanlight runs on a server').waitFor()
  await context.setOffline(true)
  await page.getByRole('heading', { name: 'Fanlight is out of reach' }).waitFor()
  expect(await page.getByText('this computer').filter({ visible: true }).count()).toBe(0)
  await eventually(async () => expect(await page.title()).toContain('out of reach'))
})
