/** How things are with the creators of this instance, told to the others. */
import type { SocketRoute } from '../socket/socket-route.ts'
import type { Homes } from './homes.ts'
import type { Health, Standing, Standings } from './instances.ts'
import type { Registry } from './registry.ts'

export interface StandingsDeps {
  readonly registry: Registry
  readonly homes: () => Homes | undefined
  readonly sockets: () => SocketRoute | undefined
  readonly leads: () => readonly string[]
}

export function createStandings(deps: StandingsDeps): () => Standings {
  function healthOf(id: string, leads: ReadonlySet<string>): Health | undefined {
    const creator = deps.homes()?.opened(id)?.creator
    if (creator === undefined) return undefined
    const source = creator.source()
    const { stream } = creator.channel.state
    const verdict = source?.verdict ?? { code: 'STARTING', text: '' }
    return {
      state: deps.registry.get(id)?.state ?? 'gone',
      code: verdict.code,
      text: verdict.text,
      isLive: stream.is === 'online' || stream.is === 'paused',
      leads: leads.has(id),
      token: creator.keeper.status().state,
      ...(source?.lastAt === undefined ? {} : { lastAt: source.lastAt }),
      ...(source?.budget === undefined ? {} : { budget: { left: source.budget.left, of: source.budget.of } }),
    }
  }

  return () => {
    const all: Record<string, Standing> = {}
    for (const [id, sessions] of Object.entries(deps.sockets()?.allSessions() ?? {})) all[id] = { sessions }
    const leads = new Set(deps.leads())
    for (const id of deps.homes()?.openIds() ?? []) {
      const health = healthOf(id, leads)
      if (health !== undefined) all[id] = { ...all[id], health }
    }
    return all
  }
}

/** Overlay pages of a creator that are connected to other instances. */
export function sessionsElsewhere(
  standings: ReadonlyMap<string, Standings>,
  self: string,
  creator: string,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [instance, all] of standings) {
    if (instance === self) continue
    for (const [overlay, count] of Object.entries(all[creator]?.sessions ?? {})) {
      counts[overlay] = (counts[overlay] ?? 0) + count
    }
  }
  return counts
}
