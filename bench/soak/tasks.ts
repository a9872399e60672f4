/**
 * How long the tasks of pages keep their main threads, in CPU time: on a machine that has much else to do a task also
 * waits for a core, and that is not its fault. A trace tells both.
 */
import type { Browser } from 'playwright-core'
import type { Soaked } from './page.ts'

/** What a page's mark in the trace begins with; its name follows. */
export const MARK = 'soaked '
const LONG_MS = 50

/** As Chromium's trace writes it; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Of its thread's CPU time. */
  readonly tdur?: number
}

/** Traces for `ms`. Of each page, by its name, its tasks of more than 50 ms: CPU time, ms each. */
export async function longTasks(
  browser: Browser,
  pages: readonly Soaked[],
  ms: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const cdp = await browser.newBrowserCDPSession()
  const nameOf = new Map<number, string>()
  const long: TraceEvent[] = []
  const ended = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()))
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as readonly TraceEvent[]) {
      if (event.name.startsWith(MARK)) nameOf.set(event.pid, event.name.slice(MARK.length))
      // The first thread of a renderer is its main one.
      const ofMain = event.name === 'ThreadControllerImpl::RunTask' && event.pid === event.tid
      if (ofMain && (event.tdur ?? 0) > LONG_MS * 1_000) long.push(event)
    }
  })
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: ['toplevel', 'blink.user_timing'] },
  })
  for (const page of pages) await page.mark()
  await new Promise((resolve) => setTimeout(resolve, ms))
  await cdp.send('Tracing.end')
  await ended
  await cdp.detach()
  const missing = pages.filter(({ name }) => ![...nameOf.values()].includes(name))
  if (missing.length > 0) throw new Error(`no mark in the trace of ${missing.map(({ name }) => name).join(', ')}`)
  const byName = new Map<string, number[]>(pages.map(({ name }) => [name, []]))
  for (const { pid, tdur = 0 } of long) byName.get(nameOf.get(pid) ?? '')?.push(tdur / 1_000)
  return byName
}
