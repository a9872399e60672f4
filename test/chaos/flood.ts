/** 200 events a second, and what the server has in memory after a full collection, again and again. */
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface Flooded {
  readonly events: number
  /** MiB in use, in the order of the looks, once the log's window was full. */
  readonly samples: readonly number[]
  /** Middle of the last third less the middle of the first, MiB. */
  readonly grownBy: number
}

export interface FloodOptions {
  readonly ms: number
  readonly heapPort: number
  readonly give: (count: number) => Promise<void>
  /** Resolves once everything given is in the log: the simulator, as TikTok, forgets what nobody asks for in time. */
  readonly settled: () => Promise<void>
  readonly say: (line: string) => void
}

const MEBIBYTE = 1024 * 1024
const BATCH = 20
const EVERY_MS = 100
/** Holds the window of the log (20,000 events) and every cache. */
const WARM_UP = 22_000
const LOOKS = 12

/** MiB that the server has in use. Its process was started with heap-probe.js. */
async function look(port: number): Promise<number> {
  let text = ''
  for await (const chunk of connect(port, '127.0.0.1')) text += String(chunk)
  const { heapUsed, external } = JSON.parse(text) as { readonly heapUsed: number; readonly external: number }
  return (heapUsed + external) / MEBIBYTE
}

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

export async function measureFlood({ ms, heapPort, give, settled, say }: FloodOptions): Promise<Flooded> {
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
    samples.push(await look(heapPort))
    say(`flood: ${events} events, ${samples.at(-1)?.toFixed(1)} MiB in use`)
  }
  const third = LOOKS / 3
  return { events, samples, grownBy: middle(samples.slice(-third)) - middle(samples.slice(0, third)) }
}
