/**
 *   npm run chaos:hosted -- --minutes 10 --seed 7 --creators 50 --sockets 3000 --rate 500
 *
 * Needs a redis-server on the PATH. Exits 1 where something was lost, doubled, polled twice, stuck or ugly.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runHostedChaos } from './chaos.ts'
import { faultsOf, printHostedSummary } from './summary.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now()) },
    creators: { type: 'string', default: '50' },
    sockets: { type: 'string', default: '3000' },
    rate: { type: 'string', default: '500' },
  },
})
/** Of each socket: its own end, and both ends in what stands between it and the instances. And the rest. */
const needed = Number(values.sockets) * 3 + 1_000
const allowed = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]
if (Number(allowed) < needed) {
  console.error(`${values.sockets} sockets need ${needed} open files, and ${allowed} are allowed: ulimit -n ${needed}`)
  process.exit(2)
}
const summary = await runHostedChaos({
  seed: values.seed,
  ms: Number(values.minutes) * 60_000,
  creators: Number(values.creators),
  sockets: Number(values.sockets),
  rate: Number(values.rate),
  say: (line) => process.stderr.write(`${line}\n`),
})
console.log(printHostedSummary(values.seed, summary))
process.exit(faultsOf(summary).length === 0 ? 0 : 1)
