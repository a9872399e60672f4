/** The setup page in a real browser, over the real setup room: what its tests share. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { run } from 'axe-core'
import fastify from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { lazySchemas } from '../../server/lazy-schemas.ts'
import type { Status } from '../../shared/status.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { scriptApp, type ScriptedApp } from './scripted-app.ts'

export const WIDE = { width: 1280, height: 900 }
export const DOCK = { width: 360, height: 800 }
const PREVIEW = /^\/overlays\/[\w-]+\/\?preview/
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let built: Awaited<ReturnType<typeof buildOverlays>>
let browser: Browser
export let context: BrowserContext
let page: Page
export let script: ScriptedApp
/** Whatever the browser forbade, and every error of our scripts, over all tests. */
export const complaints: string[] = []

/** What frames with an overlay show. */
let previewsAre: 'real' | 'empty' = 'empty'

const start = async (port = 0) => {
  const app = fastify({ forceCloseConnections: true, schemaController: lazySchemas })
  // Playwright could do so too, but then every request of the page would wait for it.
  app.addHook('onRequest', async ({ url }, reply) => {
    if (previewsAre === 'empty' && PREVIEW.test(url)) return reply.type('text/html').send('')
    return undefined
  })
  const started = await scriptApp(built.folder, app)
  const address = await started.app.listen({ port, host: '127.0.0.1' })
  started.baseUrl = address.replace('127.0.0.1', 'localhost')
  return started
}

beforeAll(async () => {
  ;[built, browser] = await Promise.all([buildOverlays(), launchBrowser()])
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

/** Starts the program anew on a port that it had. */
export async function restart(port: number): Promise<void> {
  script = await start(port)
}

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
export async function visit(
  status: Status,
  viewport = DOCK,
  previews: 'real' | 'empty' = 'empty',
  hash = '',
): Promise<Page> {
  script.status = status
  await page.setViewportSize(viewport)
  previewsAre = previews
  await page.goto(`${script.baseUrl}/${hash}`, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const called = (name: string) => script.calls.filter((call) => call.name === name).map((call) => call.with)
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
export const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' })
/** Everything that can be read on the page or in its fields. */
export const readable = (page: Page) =>
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

export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: typeof run } }
    return (await axe.run(document, { iframes: false })).violations
  })
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${String(node.target)} ${node.html}`).join(' | ')}`,
  )
}
