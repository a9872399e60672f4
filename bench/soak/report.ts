/** What a soak has shown, as tables, and whether it kept the limits. */

export interface Round {
  readonly events: number
  /** Of the machine, over the last minute. */
  readonly load: number
  /** All of the browser's processes in the quiet: the share of one core. */
  readonly idleCpu: number
  readonly pages: readonly {
    readonly name: string
    /** In the quiet, after a full collection. */
    readonly heapBytes: number
    /** The share of the time that its main thread worked: in the flood, and in the quiet. */
    readonly busy: number
    readonly idle: number
    /** Over 50 ms of CPU time, in the part of the flood that was traced. */
    readonly longTasksMs: readonly number[]
  }[]
}

const MEBIBYTE = 1024 * 1024
/** For each page. */
const GROWS_MOST = 1 * MEBIBYTE
const IDLE_MOST = 0.01

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const mib = (bytes: number) => (bytes / MEBIBYTE).toFixed(2)
const percent = (share: number) => `${(share * 100).toFixed(2)} %`

/** The middle of the last third less the middle of the first; of too few rounds the last less the first. */
function growth(samples: readonly number[]): number {
  const third = Math.max(1, Math.floor(samples.length / 3))
  return middle(samples.slice(-third)) - middle(samples.slice(0, third))
}

/** The first round fills what is kept. */
const judged = (rounds: readonly Round[]) => rounds.slice(1)

/** All pages together, bytes. */
export const grownBy = (rounds: readonly Round[]): number =>
  growth(judged(rounds).map(({ pages }) => pages.reduce((sum, { heapBytes }) => sum + heapBytes, 0)))

export function report(rounds: readonly Round[]): { readonly text: string; readonly faults: readonly string[] } {
  const counted = judged(rounds)
  const first = rounds[0]
  if (first === undefined || counted.length === 0)
    return { text: 'Too short: one round only fills the caches.', faults: ['too short'] }
  const faults: string[] = []
  const rows = first.pages.map(({ name }, at) => {
    const all = counted.map(({ pages }) => pages[at]).filter((page) => page !== undefined)
    const heaps = all.map(({ heapBytes }) => heapBytes)
    const long = all.flatMap(({ longTasksMs }) => longTasksMs)
    const idle = middle(all.map((page) => page.idle))
    const grown = growth(heaps)
    if (grown > GROWS_MOST) faults.push(`${name} grew by ${mib(grown)} MiB`)
    if (long.length > 0)
      faults.push(`${name}: ${long.length} long tasks, the longest ${Math.max(...long).toFixed(0)} ms`)
    if (idle > IDLE_MOST) faults.push(`${name} is busy for ${percent(idle)} of the time while nothing happens`)
    const cells = [
      name,
      mib(heaps[0] ?? 0),
      mib(heaps.at(-1) ?? 0),
      mib(grown),
      percent(middle(all.map((page) => page.busy))),
      percent(idle),
      String(long.length),
      long.length === 0 ? '–' : Math.max(...long).toFixed(0),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const events = rounds.reduce((sum, round) => sum + round.events, 0)
  const text = [
    '| overlay | heap after the second round, MiB | at the end | grown by | main thread in the flood | in the quiet | tasks over 50 ms of CPU | longest, ms |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `${rounds.length} rounds, ${events.toLocaleString('en')} events. All of the browser in the quiet: ${percent(middle(counted.map(({ idleCpu }) => idleCpu)))} of a core.`,
    `Load of the machine: ${counted.map(({ load }) => load.toFixed(0)).join(', ')}.`,
    faults.length === 0 ? 'All limits kept.' : `Passed: ${faults.join('; ')}.`,
  ].join('\n')
  return { text, faults }
}
