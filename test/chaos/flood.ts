/** 200 events a second, and what the server has in memory after a full collection, again and again. */
import { setTimeout as pause } from 'node:timers/promises'
import { askProbe } from './ask-probe.ts'

export interface Flooded {
  readonly events: number
  /** MiB in use, in the order of the looks, once the log's window was full. */
  readonly samples: readonly number[]
  /** Middle of the last third less the middle of the first, MiB. */
  readonly grownBy: number
}

export interface FloodOptions {
  readonly ms: number
  readonly probePort: number
  readonly give: (count: number) => Promise<void>
  /** Resolves once everything given is in the log: the simulator, as TikTok, forgets what nobody asks for in time. */
  readonly settled: () => Promise<void>
  readonly say: (line: string) => void
}

const BATCH = 20
const EVERY_MS = 100
/** Holds the window of the log (20,000 events) and every cache. */
const WARM_UP = 22_000
const LOOKS = 12

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

export async function measureFlood({ ms, probePort, give, settled, say }: FloodOptions): Promise<Flooded> {
  for (let given = 0; given < WARM_UP; given += 500) {
    await give(500)
    await settled()
  }
  const samples: number[] = []
  let events = 0
  const begun = Date.now()
  for (let nth = 0; nth < LOOKS; nth++) {
    while (Date.now() < begun + ((nth + 1) * ms) / LOOKS) {
      await give(BATCH)
      events += BATCH
      await pause(Math.max(0, begun + (events / BATCH) * EVERY_MS - Date.now()))
    }
    samples.push(await askProbe(probePort))
    say(`flood: ${events} events, ${samples.at(-1)?.toFixed(1)} MiB in use`)
  }
  const third = LOOKS / 3
  return { events, samples, grownBy: middle(samples.slice(-third)) - middle(samples.slice(0, third)) }
}
