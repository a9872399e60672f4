/** What a Prometheus is told. No label names a person or a creator: their number has no bounds. */
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import type { Backplane, Placed } from '../backplane/backplane.ts'
import { addGauges, type GaugeDeps } from './gauges.ts'

export interface Metrics {
  /** The same backplane, counted. */
  around(backplane: Backplane): Backplane
  /** Told of every write to an overlay's page. */
  sent(creator: string, events: number): void
  /** A source told how it does. */
  verdict(code: string): void
  /** The creators whose source runs here. */
  leads(): readonly string[]
  text(): Promise<string>
  readonly contentType: string
}

/** Every how many-th write its delay is taken: each would cost more than the write. */
const TIMED = 16
/** Codes are ours, but a bug that makes one up each time must not fill a Prometheus. */
const MOST_CODES = 60
const LAST_ARRIVALS = 20_000

export function createMetrics(deps: GaugeDeps): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const eventsIn = new Counter({
    name: 'fanlight_events_in_total',
    help: 'Events kept in the log by this instance',
    registers,
  })
  const publishFaults = new Counter({
    name: 'fanlight_publish_faults_total',
    help: 'Batches that could not be kept',
    registers,
  })
  const deliveries = new Counter({
    name: 'fanlight_deliveries_total',
    help: 'Events written to overlay pages',
    registers,
  })
  const latency = new Histogram({
    name: 'fanlight_fan_out_seconds',
    help: 'From the arrival of an event in the log to its write to a page',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const lag = new Histogram({
    name: 'fanlight_event_lag_seconds',
    help: 'From when TikTok says that an event happened to its arrival in the log',
    buckets: [0.25, 0.5, 1, 2, 3, 5, 10, 30, 60],
    registers,
  })
  const verdicts = new Counter({
    name: 'fanlight_verdicts_total',
    help: 'What sources said of themselves, by code, at each change',
    labelNames: ['code'] as const,
    registers,
  })
  const codes = new Set<string>()
  const led = new Set<string>()
  /** When the newest event of each creator arrived. */
  const arrivals = new Map<string, number>()
  let writes = 0

  addGauges(registry, deps, () => led.size)

  function arrived(creator: string, placed: readonly Placed[]): void {
    const last = placed.at(-1)
    if (last === undefined) return
    arrivals.delete(creator)
    arrivals.set(creator, last.arrived)
    const [oldest] = arrivals.keys()
    if (arrivals.size > LAST_ARRIVALS && oldest !== undefined) arrivals.delete(oldest)
  }

  return {
    around: (backplane) => ({
      ...backplane,
      async publish(creator, batch) {
        try {
          const fresh = await backplane.publish(creator, batch)
          eventsIn.inc(fresh)
          const last = batch.events.at(-1)
          if (fresh > 0 && last !== undefined) lag.observe(Math.max(0, deps.now() - last.at) / 1_000)
          return fresh
        } catch (error) {
          publishFaults.inc()
          throw error
        }
      },
      follow: (creator, after, follower) =>
        backplane.follow(creator, after, {
          ...follower,
          append(placed) {
            arrived(creator, placed)
            follower.append(placed)
          },
        }),
      lead: (creator, work, signal) =>
        backplane.lead(
          creator,
          async (leading, lease, stillLeads) => {
            led.add(creator)
            try {
              await work(leading, lease, stillLeads)
            } finally {
              led.delete(creator)
            }
          },
          signal,
        ),
    }),
    sent(creator, events) {
      deliveries.inc(events)
      if (++writes % TIMED !== 0) return
      const at = arrivals.get(creator)
      if (at !== undefined) latency.observe(Math.max(0, deps.now() - at) / 1_000)
    },
    verdict(code) {
      if (codes.size < MOST_CODES) codes.add(code)
      verdicts.inc({ code: codes.has(code) ? code : 'OTHER' })
    },
    leads: () => [...led],
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
