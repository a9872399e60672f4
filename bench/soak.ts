/**
 * Overlays for a long time: ten of them in one Chromium, on the real server, with a simulated LIVE that floods them and
 * falls silent, again and again. Tells whether their memory stays flat, whether anything holds up a frame, and what they
 * cost while nothing happens.
 *
 *   npm run bench:soak -- [--minutes N] [--overlays a,b,c] [--seed N]
 *
 * Exits 1 where a limit is passed. All it tells is CPU time and memory, which other work on the machine touches little.
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { seededRandom } from '../server/simulator/random.ts'
import { overlays, type OverlayName } from '../shared/settings.ts'
import { launchBrowser } from '../test/support/browser.ts'
import { startConnectedApp } from '../test/support/connected-app.ts'
import { get, post } from '../test/support/processes.ts'
import type { OverlayLink } from '../shared/status.ts'
import { cpuSecondsOf, openSoaked, type Soaked } from './soak/page.ts'
import { flood } from './soak/flood.ts'
import { grownBy, report, type Round } from './soak/report.ts'
import { longTasks } from './soak/tasks.ts'

const TEN = 'chat,alerts,likes,gift-jar,fireworks,battle,word-cloud,credits,gift-feed,leaderboard'
/** How long shows and fades may go on after the last event, ms. */
const CALM_DOWN_MS = 50_000
/** Of each flood so much is traced, and after so much of it, ms. */
const TRACE_MS = 10_000
const TRACE_AFTER_MS = 5_000
const QUIET_MS = 15_000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    overlays: { type: 'string', default: TEN },
    seed: { type: 'string', default: '1' },
  },
})
const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes}: a number above 0`)
const names = values.overlays.split(',').map((name) => name.trim())
const unknown = names.filter((name) => !Object.hasOwn(overlays, name))
if (unknown.length > 0)
  throw new Error(`--overlays: no ${unknown.join(', ')}; there are ${Object.keys(overlays).join(', ')}`)

const say = (line: string) => process.stderr.write(`${line}\n`)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const random = seededRandom(Number(values.seed))
const app = await startConnectedApp()
const browser = await launchBrowser()
try {
  const links = await get<readonly OverlayLink[]>(`${app.url}/api/overlays`)
  const pages: Soaked[] = []
  for (const name of names as OverlayName[]) {
    const link = links.find(({ kind }) => kind === name)
    if (link === undefined) throw new Error(`the server has no overlay '${name}'`)
    pages.push(await openSoaked(browser, link))
  }
  const endsAt = Date.now() + minutes * 60_000
  const floodMs = Math.min(60_000, Math.max(15_000, (minutes * 60_000) / 6))
  say(
    `${pages.length} overlays, rounds of ${floodMs / 1_000} s of flood and ${(CALM_DOWN_MS + QUIET_MS) / 1_000} s of calm`,
  )
  const rounds: Round[] = []
  // The first round fills caches and the rings of what is kept; it is told of, and not judged.
  for (let nth = 0; nth < 2 || Date.now() + floodMs + CALM_DOWN_MS + QUIET_MS < endsAt; nth++) {
    const before = await Promise.all(pages.map((page) => page.taskSeconds()))
    const [events, long] = await Promise.all([
      flood({ ms: floodMs, random, say: app.say, round: nth }),
      pause(TRACE_AFTER_MS).then(() => longTasks(browser, pages, TRACE_MS)),
    ])
    const after = await Promise.all(pages.map((page) => page.taskSeconds()))
    // Big gifts are never dropped: those of this flood would be announced one after the other for minutes.
    await post(`${app.url}/api/stage/clear`, {})
    await pause(CALM_DOWN_MS)
    const heap = await Promise.all(pages.map((page) => page.heapBytes()))
    const idleFrom = await Promise.all(pages.map((page) => page.taskSeconds()))
    const cpuFrom = await cpuSecondsOf(browser)
    await pause(QUIET_MS)
    const cpuTo = await cpuSecondsOf(browser)
    const idleTo = await Promise.all(pages.map((page) => page.taskSeconds()))
    const load = loadavg()[0] ?? 0
    rounds.push({
      events,
      load,
      idleCpu: ((cpuTo - cpuFrom) * 1_000) / QUIET_MS,
      pages: pages.map(({ name }, at) => ({
        name,
        heapBytes: heap[at] ?? 0,
        busy: (((after[at] ?? 0) - (before[at] ?? 0)) * 1_000) / floodMs,
        idle: (((idleTo[at] ?? 0) - (idleFrom[at] ?? 0)) * 1_000) / QUIET_MS,
        longTasksMs: long.get(name) ?? [],
      })),
    })
    const busiest = rounds.at(-1)?.pages.toSorted((a, b) => b.idle - a.idle)[0]
    const sum = heap.reduce((total, bytes) => total + bytes, 0) / 1024 / 1024
    const longest = Math.max(0, ...[...long.values()].flat())
    say(
      `round ${nth}: ${events} events, ${sum.toFixed(1)} MiB, longest task ${longest.toFixed(0)} ms, ` +
        `idle ${(((cpuTo - cpuFrom) * 100_000) / QUIET_MS).toFixed(2)} % of a core (most of it ${busiest?.name}: ${((busiest?.idle ?? 0) * 100).toFixed(2)} %), load ${load.toFixed(1)}, ` +
        `grown by ${(grownBy(rounds) / 1024).toFixed(0)} KiB`,
    )
  }
  const { text, faults } = report(rounds)
  console.log(text)
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  await browser.close()
  await app.tidy()
}
