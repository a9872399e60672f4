/** Numbers: this LIVE's and past ones', rankings, earnings; and the developers' tool. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { RANKING_PERIODS, RANKING_REGIONS } from '../../shared/control.ts'
import type { ControlRouteDeps } from './control-route-deps.ts'
import {
  earningsSchema,
  figuresSchema,
  liveFiguresSchema,
  livesSchema,
  rankingsSchema,
  refusals,
  signedSchema,
} from './schemas.ts'

const described = (summary: string) => ({ tags: ['control'], summary })
const oneOf = <Values extends readonly string[]>(values: Values) =>
  Type.Unsafe<Values[number]>(Type.String({ enum: [...values] }))

export async function figureRoutes(plain: FastifyInstance, { room }: Pick<ControlRouteDeps, 'room'>): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/api/control/analytics',
    {
      schema: {
        ...described('This LIVE, as Fanlight counted it'),
        response: { 200: figuresSchema, ...refusals },
      },
    },
    async () => room.figures(),
  )
  app.get(
    '/api/control/analytics/lives',
    {
      schema: {
        ...described('Past LIVEs, newest first'),
        querystring: Type.Object({ offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })) }),
        response: { 200: livesSchema, ...refusals },
      },
    },
    async ({ query }) => room.lives(query.offset ?? 0),
  )
  app.get(
    '/api/control/analytics/lives/:live',
    {
      schema: {
        ...described('One LIVE, as TikTok counted it'),
        params: Type.Object({ live: Type.String({ pattern: '^[1-9]\\d{0,19}$' }) }),
        response: { 200: liveFiguresSchema, ...refusals },
      },
    },
    async ({ params }) => room.live(params.live),
  )

  app.get(
    '/api/control/rankings',
    {
      schema: {
        ...described('A ranking, with my own place'),
        querystring: Type.Object({
          period: Type.Optional(oneOf(RANKING_PERIODS)),
          region: Type.Optional(oneOf(RANKING_REGIONS)),
          category: Type.Optional(Type.String({ pattern: '^[\\w-]{1,40}$' })),
        }),
        response: { 200: rankingsSchema, ...refusals },
      },
    },
    async ({ query: { period = 'daily', region = 'US', category } }) => room.rankings({ period, region, category }),
  )
  app.get(
    '/api/control/earnings',
    {
      schema: {
        ...described('Today’s diamonds, and the days before'),
        response: { 200: earningsSchema, ...refusals },
      },
    },
    async () => room.earnings(),
  )
  app.post(
    '/api/control/sign',
    {
      schema: {
        ...described('Sign an address of TikTok'),
        body: Type.Object({
          url: Type.String({ maxLength: 4_000 }),
          method: Type.Optional(oneOf(['GET', 'POST'] as const)),
        }),
        response: { 200: signedSchema, ...refusals },
      },
    },
    async ({ body }) => room.sign(body.url, body.method),
  )
}
