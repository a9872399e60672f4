/**
 * What it costs to bring events to many sockets, beside what one would pick instead, in one run on one machine.
 * Ratios hold from one machine to another; absolute figures do not.
 *
 *   npm run bench:fan-out -- [--quick] [--rounds N] [--uws FOLDER]
 *
 * FOLDER is one in which `npm install uwebsockets@3.0.6` was run.
 */
import { parseArgs } from 'node:util'
import { measure, measureSlow, type Case, type Measured } from './fan-out/run.ts'
import { hasUws, variants, type Variant } from './fan-out/variants.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '2' },
    uws: { type: 'string', default: process.cwd() },
  },
})
const quick = values.quick
const rounds = quick ? 1 : Number(values.rounds)
const present = variants.filter((variant) => variant !== 'uWebSockets.js' || hasUws(values.uws))
const progress = (text: string) => process.stderr.write(`${text}\n`)
if (present.length < variants.length) console.log('uWebSockets.js is not installed (see --uws): left out.\n')

interface Named extends Case {
  readonly name: string
}

/** Apart enough that each event goes out by itself. */
const single = (sockets: number, rate: number, events: number): Named => ({
  name: `${sockets.toLocaleString('en')} sockets, single events`,
  sockets,
  load: { rate, catchUp: false, events: quick ? Math.ceil(events / 4) : events },
})

const burst = (sockets: number, events: number): Named => ({
  name: `${sockets.toLocaleString('en')} sockets, 1,000 events/s`,
  sockets,
  load: { rate: 1_000, catchUp: true, events: quick ? Math.ceil(events / 2) : events },
})

const cases: readonly Named[] = [
  single(10, 100, 600),
  single(100, 100, 600),
  single(1_000, 40, 200),
  single(5_000, 8, 48),
  burst(10, 4_000),
  burst(100, 4_000),
  burst(1_000, 800),
  burst(5_000, 200),
]

/** Whatever else the machine does only ever adds to the cost, so the cheapest round is the truest. */
const truest = (all: readonly Measured[]) => all.reduce((best, one) => (one.cpuSeconds < best.cpuSeconds ? one : best))

async function compare(one: Named): Promise<Map<Variant, Measured>> {
  const results = new Map<Variant, Measured[]>(present.map((variant) => [variant, []]))
  // Alternating, so that whatever else the machine does falls on all alike.
  for (let round = 0; round < rounds; round++) {
    for (const variant of present) {
      progress(`${one.name}: ${variant}`)
      results.get(variant)?.push(await measure(variant, one, values.uws))
    }
  }
  return new Map([...results].map(([variant, all]) => [variant, truest(all)]))
}

console.log('| case | variant | CPU s per million deliveries | of ws.send | p50 ms | p99 ms | memory MiB | got all |')
console.log('|---|---|---|---|---|---|---|---|')
for (const one of cases) {
  const results = await compare(one)
  const plain = results.get('ws.send to each')?.cpuSeconds ?? NaN
  for (const [variant, { cpuSeconds, p50, p99, rss, events }] of results) {
    const ratio = `${(cpuSeconds / plain).toFixed(2)}×`
    const all = events >= one.load.events ? 'yes' : `${events} of ${one.load.events}`
    console.log(
      `| ${one.name} | ${variant} | ${cpuSeconds.toFixed(2)} | ${ratio} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${rss.toFixed(0)} | ${all} |`,
    )
  }
}

const slowCases: readonly (readonly [Variant, silent: number, seconds: number])[] = [
  ['fanlight', 200, quick ? 10 : 60],
  ['fanlight', 1, quick ? 10 : 60],
  ['ws.send to each', 20, 10],
  ['Socket.IO', 20, 10],
]
console.log(
  '\n| sockets that never read, 1,000 events/s | for | memory in use grew by | process grew by | the 20 others got all | their p99 ms |',
)
console.log('|---|---|---|---|---|---|')
for (const [variant, silent, seconds] of slowCases) {
  progress(`${silent} that never read: ${variant}`)
  const { liveGrownBy, rssGrownBy, othersGotAll, p99 } = await measureSlow(variant, silent, seconds, values.uws)
  console.log(
    `| ${variant}, ${silent} silent | ${seconds} s | ${liveGrownBy.toFixed(1)} MiB | ${rssGrownBy.toFixed(1)} MiB | ${othersGotAll ? 'yes' : 'no'} | ${p99.toFixed(1)} |`,
  )
}
