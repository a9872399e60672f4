/** One overlay in the browser, and what can be measured of it from outside. */
import type { Browser, CDPSession } from 'playwright-core'
import type { OverlayLink } from '../../shared/status.ts'
import { MARK } from './tasks.ts'

export interface Soaked {
  readonly name: string
  /** What its scripts hold after a full collection. */
  heapBytes(): Promise<number>
  /** CPU time of its main thread so far. */
  taskSeconds(): Promise<number>
  /** Leaves its mark in a trace that is being taken. */
  mark(): Promise<void>
}

export async function openSoaked(browser: Browser, link: OverlayLink): Promise<Soaked> {
  // A context of its own gives each page a process and a heap of its own, as each source has in OBS.
  const context = await browser.newContext({ viewport: { width: link.width, height: link.height } })
  const page = await context.newPage()
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
    mark: () => page.evaluate((name) => void performance.mark(name), MARK + link.kind),
  }
}

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? 0
}

/** CPU time of all of the browser's processes so far. */
export async function cpuSecondsOf(browser: Browser): Promise<number> {
  const cdp = await browser.newBrowserCDPSession()
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  await cdp.detach()
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}
