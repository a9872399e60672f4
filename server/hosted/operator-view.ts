/** All creators and instances as the operator sees them. */
import type { OperatorCreator, OperatorInstance, OperatorView } from '../../shared/operator.ts'
import { VERSION } from '../version.ts'
import { homeOf } from './home-of.ts'
import type { Instances, Standing } from './instances.ts'
import type { Entry, Registry } from './registry.ts'

export interface OperatorViewDeps {
  readonly registry: Registry
  readonly instances: Instances
  readonly share: (creator: string) => number
  readonly trouble: () => string | undefined
  readonly now: () => number
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
const sessionsIn = (standing: Standing | undefined) => sum(Object.values(standing?.sessions ?? {}))

export function viewForOperator({ registry, instances, share, trouble, now }: OperatorViewDeps): OperatorView {
  const standings = instances.standings()
  const homes = instances.homes()
  const at = new Map(registry.all().map(({ id }) => [id, homeOf(id, homes)]))

  function creator({ id, state, handle, userId, addedAt, weight }: Entry): OperatorCreator {
    const home = at.get(id)
    const health = home === undefined ? undefined : standings.get(home)?.[id]?.health
    return {
      id,
      state,
      known: userId !== undefined,
      addedAt,
      weight,
      share: state === 'running' ? share(id) : 0,
      sessions: sum([...standings.values()].map((all) => sessionsIn(all[id]))),
      ...(handle === undefined ? {} : { handle }),
      ...(home === undefined ? {} : { home }),
      ...(health === undefined ? {} : { health }),
    }
  }

  const instance = ({ id, draining }: { readonly id: string; readonly draining: boolean }): OperatorInstance => ({
    id,
    draining,
    self: id === instances.self,
    creators: [...at.values()].filter((home) => home === id).length,
    sessions: sum(Object.values(standings.get(id) ?? {}).map(sessionsIn)),
  })

  const wrong = trouble()
  return {
    now: now(),
    version: VERSION,
    ...(wrong === undefined ? {} : { trouble: wrong }),
    instances: instances.all().map(instance),
    creators: registry
      .all()
      .map(creator)
      .toSorted((a, b) => a.addedAt - b.addedAt),
  }
}
