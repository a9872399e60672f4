/** The live feed, and the people in it. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { ControlRouteDeps } from './control-route-deps.ts'
import { readFeed } from './feed.ts'
import { cardSchema, feedSchema, interactionsSchema, refusals } from './schemas.ts'

const described = (summary: string) => ({ tags: ['control'], summary })

export async function feedRoutes(
  plain: FastifyInstance,
  { room, feed, clock }: Pick<ControlRouteDeps, 'room' | 'feed' | 'clock'>,
): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const closing = new AbortController()
  app.addHook('preClose', async () => closing.abort())

  app.get(
    '/api/control/feed',
    {
      schema: {
        ...described('Events as they come; wait holds the answer back for up to so many seconds'),
        querystring: Type.Object({
          after: Type.Optional(Type.String({ maxLength: 100 })),
          /** Separated by commas: chat,gift. */
          types: Type.Optional(Type.String({ maxLength: 500 })),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
          wait: Type.Optional(Type.Number({ minimum: 0, maximum: 25 })),
        }),
        response: { 200: feedSchema, ...refusals },
      },
    },
    async (request) => {
      const { after, types, most = 200, wait = 0 } = request.query
      const gone = new AbortController()
      const leave = () => gone.abort()
      request.raw.socket.once('close', leave)
      try {
        const wanted = types === undefined ? undefined : new Set(types.split(',').map((type) => type.trim()))
        const ask = { after, types: wanted, most, waitMs: wait * 1000 }
        return await readFeed(feed, clock, ask, AbortSignal.any([gone.signal, closing.signal]))
      } finally {
        request.raw.socket.off('close', leave)
      }
    },
  )

  const params = Type.Object({ person: Type.String({ maxLength: 60 }) })

  app.get(
    '/api/control/people/:person',
    {
      schema: {
        ...described('What Fanlight has seen of somebody'),
        params,
        response: { 200: cardSchema, ...refusals },
      },
    },
    async (request) => room.card(request.params.person),
  )

  app.get(
    '/api/control/people/:person/interactions',
    {
      schema: {
        ...described('What TikTok counts of somebody in this LIVE'),
        params,
        response: { 200: interactionsSchema, ...refusals },
      },
    },
    async (request) => room.interactions(request.params.person),
  )
}
