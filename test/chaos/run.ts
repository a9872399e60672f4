/**
 *   npm run chaos -- --minutes N --seed S [--flood SECONDS]
 *
 * Exits 1 where something was lost, doubled, stuck or ugly.
 */
import { parseArgs } from 'node:util'
import { launchBrowser } from '../support/browser.ts'
import { runChaos } from './chaos.ts'
import { faultsOf, printSummary } from './summary.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now()) },
    flood: { type: 'string' },
  },
})
const ms = Number(values.minutes) * 60_000
if (!(ms > 0)) throw new Error(`--minutes ${values.minutes}: a number above 0`)
const floodMs = values.flood === undefined ? Math.max(15_000, ms / 4) : Number(values.flood) * 1_000
const browser = await launchBrowser()
const summary = await runChaos({
  browser,
  seed: values.seed,
  ms: Math.max(5_000, ms - (values.flood === undefined ? floodMs : 0)),
  slow: ms >= 3 * 60_000,
  ...(floodMs > 0 ? { floodMs } : {}),
  say: (line) => process.stderr.write(`${line}\n`),
})
await browser.close()
console.log(printSummary(values.seed, summary))
process.exit(faultsOf(summary).length === 0 ? 0 : 1)
