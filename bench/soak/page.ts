/** One overlay in the browser, and what can be measured of it from outside. */
import type { Browser, CDPSession } from 'playwright-core'
import type { OverlayLink } from '../../shared/status.ts'

export interface Soaked {
  readonly name: string
  /** What its scripts hold after a full collection. */
  heapBytes(): Promise<number>
  /** CPU time of its main thread so far. */
  taskSeconds(): Promise<number>
  /** The tasks of more than 50 ms since they were last forgotten, ms each. */
  longTasks(): Promise<readonly number[]>
  forgetLongTasks(): Promise<void>
}

type Watched = { longTasks: number[] }

export async function openSoaked(browser: Browser, link: OverlayLink): Promise<Soaked> {
  // A context of its own gives each page a process and a heap of its own, as each source has in OBS.
  const context = await browser.newContext({ viewport: { width: link.width, height: link.height } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const watched = window as unknown as Watched
    watched.longTasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longTasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  await page.goto(link.url)
  const cdp = await context.newCDPSession(page)
  // What the thread worked, not what it waited for a core.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await cdp.send('HeapProfiler.enable')
  return {
    name: link.kind,
    async heapBytes() {
      // Twice: the first one frees what finalizers still held.
      await cdp.send('HeapProfiler.collectGarbage')
      await cdp.send('HeapProfiler.collectGarbage')
      return (await cdp.send('Runtime.getHeapUsage')).usedSize
    },
    taskSeconds: () => metric(cdp, 'TaskDuration'),
    longTasks: () => page.evaluate(() => (window as unknown as Watched).longTasks),
    forgetLongTasks: () => page.evaluate(() => void ((window as unknown as Watched).longTasks = [])),
  }
}

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? 0
}

/**
 * A page that works for five milliseconds ten times a second. A task of more than 50 ms on it is one that had to wait for
 * a core: on such a machine nothing can be said of how long the overlays' own tasks are.
 */
export async function openControl(browser: Browser): Promise<{
  /** Begins; returns how to end. */
  work(): Promise<() => Promise<void>>
  longTasks(): Promise<readonly number[]>
}> {
  const page = await browser.newPage()
  await page.evaluate(() => {
    const watched = window as unknown as Watched
    watched.longTasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longTasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  return {
    async work() {
      const timer = await page.evaluate(() =>
        Number(
          setInterval(() => {
            const until = performance.now() + 5
            while (performance.now() < until);
          }, 100),
        ),
      )
      return () => page.evaluate((started) => clearInterval(started), timer)
    },
    longTasks: () => page.evaluate(() => (window as unknown as Watched).longTasks),
  }
}

/** CPU time of all of the browser's processes so far. */
export async function cpuSecondsOf(browser: Browser): Promise<number> {
  const cdp = await browser.newBrowserCDPSession()
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  await cdp.detach()
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}
