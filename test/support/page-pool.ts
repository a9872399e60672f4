/** Pages that are used again and again: opening another costs a browser three times as much as going elsewhere in one. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export interface PagePool {
  readonly context: BrowserContext
  /** A blank page nobody listens to. What it stored is of another origin, where each test has a server of its own. */
  take(): Promise<Page>
  /** After each test: its pages are to be had again. */
  takeBack(): Promise<void>
}

export async function openPagePool(browser: Browser, options: BrowserContextOptions): Promise<PagePool> {
  const context = await browser.newContext(options)
  const idle: Page[] = []
  let taken: Page[] = []

  async function clean(page: Page): Promise<void> {
    if (page.isClosed()) return
    await page.unrouteAll()
    await page.goto('about:blank')
    await page.removeAllListeners(undefined, { behavior: 'ignoreErrors' })
    if (options.viewport) await page.setViewportSize(options.viewport)
    const { colorScheme = null, reducedMotion = null } = options
    await page.emulateMedia({ colorScheme, reducedMotion })
    idle.push(page)
  }

  return {
    context,
    async take() {
      const page = idle.pop() ?? (await context.newPage())
      taken.push(page)
      return page
    },
    async takeBack() {
      const used = taken
      taken = []
      await Promise.all(used.map(clean))
    },
  }
}
