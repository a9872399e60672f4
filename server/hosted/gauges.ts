/** What is looked up whenever a Prometheus asks. */
import { Gauge, type Registry } from 'prom-client'
import type { SocketRoute } from '../socket/socket-route.ts'
import type { Standings } from './instances.ts'
import type { Entry } from './registry.ts'

export interface GaugeDeps {
  readonly now: () => number
  readonly sockets: () => SocketRoute | undefined
  readonly standings: () => Standings
  readonly entries: () => readonly Entry[]
  /** When the connections of the creators that are open here end for good, epoch ms. */
  readonly tokenEnds: () => readonly number[]
  readonly instances: () => number
  readonly isTroubled: () => boolean
}

const DAY_MS = 86_400_000

export function addGauges(registry: Registry, deps: GaugeDeps, leads: () => number): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `fanlight_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  const healths = () => Object.values(deps.standings()).flatMap(({ health }) => health ?? [])
  const budgets = () => healths().flatMap(({ budget }) => budget ?? [])
  gauge('connections', 'Connections of overlay pages', () => deps.sockets()?.load().connections ?? 0)
  gauge(
    'socket_buffer_bytes',
    'Bytes that wait to be sent to overlay pages',
    () => deps.sockets()?.load().waitingBytes ?? 0,
  )
  gauge('leads', 'Creators whose source runs on this instance', leads)
  gauge('creators_live', 'Creators at home here who are live', () => healths().filter(({ isLive }) => isLive).length)
  gauge('creators_troubled', 'Creators at home here whose source is in trouble', () => {
    const fine = ['FINE', 'NOT_LIVE', 'STARTING']
    return healths().filter(({ code, state }) => state === 'running' && !fine.includes(code)).length
  })
  gauge(
    'budget_left_least',
    'Fewest calls of the day that any creator at home here has left; -1 where nobody told',
    () => {
      const least = Math.min(Number.POSITIVE_INFINITY, ...budgets().map(({ left }) => left))
      return least === Number.POSITIVE_INFINITY ? -1 : least
    },
  )
  gauge(
    'tokens_ending_within_week',
    'Creators open here who must connect again within seven days',
    () => deps.tokenEnds().filter((at) => at - deps.now() < 7 * DAY_MS).length,
  )
  gauge('instances', 'Instances that this one knows of, itself included', deps.instances)
  gauge('storage_troubled', '1 while what is kept cannot be reached', () => Number(deps.isTroubled()))
  registry.registerMetric(
    new Gauge({
      name: 'fanlight_creators',
      help: 'Creators there are, by state',
      labelNames: ['state'] as const,
      registers: [],
      collect() {
        for (const state of ['new', 'waiting', 'running', 'stopped', 'deleting'] as const) {
          this.set({ state }, deps.entries().filter((entry) => entry.state === state).length)
        }
      },
    }),
  )
}
