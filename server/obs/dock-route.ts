/** GET /api/dock: a few words for the status dock. This computer may always ask; another machine shows the dock's key. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { LiveEvent } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { DockStatus, ObsStatus } from '../../shared/obs.ts'
import type { Status } from '../../shared/status.ts'
import { AppError } from '../errors.ts'
import { dockStatusSchema, refusals } from './obs-schemas.ts'

export const DOCK_PATH = '/api/dock'

const STATE_WORDS: Readonly<Record<Status['state'], string>> = {
  setup: 'Not set up yet',
  connect: 'Not connected',
  waiting: 'Not live',
  live: 'Live',
  trouble: 'Trouble',
}

function describeEvent(event: LiveEvent): string | undefined {
  switch (event.type) {
    case 'chat':
      return event.text
    case 'gift':
      return `${event.gift.name} ×${event.count}`
    case 'follow':
      return 'follows'
    case 'share':
      return 'shared the LIVE'
    case 'join':
      return 'joined'
    case 'subscribe':
      return 'subscribed'
    default:
      return undefined
  }
}

const LONGEST = 80

/** The newest thing somebody did. */
function findLast(state: LiveState): DockStatus['last'] {
  const { gift, follow, share, join, subscribe } = state.latest
  const events = [state.chat.findLast((line) => line.type === 'chat'), gift, follow, share, join, subscribe]
  const newest = events.filter((event) => event !== undefined).toSorted((a, b) => b.at - a.at)[0]
  const text = newest === undefined ? undefined : describeEvent(newest)
  if (newest === undefined || text === undefined || newest.by === undefined) return undefined
  return { at: newest.at, who: newest.by.name, text: text.slice(0, LONGEST) }
}

export function describeDock(status: Status, obs: ObsStatus, state: LiveState): DockStatus {
  const verdict = status.source?.verdict
  const last = findLast(state)
  return {
    now: status.now,
    live: {
      state: status.state,
      text: STATE_WORDS[status.state],
      ...(status.live.since === undefined || status.state !== 'live' ? {} : { since: status.live.since }),
      ...(status.live.viewers === undefined || status.state !== 'live' ? {} : { viewers: status.live.viewers }),
    },
    source: {
      fine: status.state === 'live' || status.state === 'waiting',
      text: verdict?.text ?? 'Fanlight is starting.',
      whose: verdict?.whose ?? 'fanlight',
      ...(verdict?.retryAt === undefined ? {} : { retryAt: verdict.retryAt }),
    },
    ...(status.budget === undefined ? {} : { budget: status.budget }),
    obs: {
      state: obs.link.state,
      text: obs.link.state === 'unpaired' ? 'Not paired with OBS.' : obs.link.text,
      sources: obs.sources.length,
    },
    ...(last === undefined ? {} : { last }),
    simulated: status.upstream.simulated,
  }
}

export interface DockDeps {
  readonly status: () => Promise<Status>
  readonly obs: () => ObsStatus
  readonly liveState: () => LiveState
  readonly isLocal: (request: FastifyRequest) => boolean
  /** Whether this is the dock's key. */
  readonly checkKey: (key: string) => boolean
}

export async function dockRoute(plain: FastifyInstance, deps: DockDeps): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  app.get(
    DOCK_PATH,
    {
      schema: {
        tags: ['obs'],
        summary: 'What the status dock shows; from another machine with its key in the header x-fanlight-key',
        response: { 200: dockStatusSchema, ...refusals },
      },
    },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      const key = request.headers['x-fanlight-key']
      if (!deps.isLocal(request) && !(typeof key === 'string' && deps.checkKey(key))) {
        throw new AppError('BAD_KEY', {
          whose: 'you',
          next: 'fix',
          text: 'This dock address is not valid any more. Take a new one from the setup page.',
        })
      }
      return describeDock(await deps.status(), deps.obs(), deps.liveState())
    },
  )
}
