/**
 *   npm run chaos:hosted -- --minutes 10 --seed 7 --creators 50 --sockets 3000 --rate 500
 *
 * Needs a redis-server on the PATH. Exits 1 where something was lost, doubled, polled twice, stuck or ugly.
 */
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
