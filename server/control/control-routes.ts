/** /api/control: the creator's hands as JSON, for the control page, Stream Decks and scripts. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { FEATURES, type FeatureName } from '../../shared/control.ts'
import { AppError } from '../errors.ts'
import { actionRoutes } from './action-routes.ts'
import type { ControlRouteDeps } from './control-route-deps.ts'
import { feedRoutes } from './feed-routes.ts'
import { figureRoutes } from './figure-routes.ts'
import { actionsSchema, controlSchema, featureSchema, featuresSchema, refusals } from './schemas.ts'
import { watchRoutes } from './watch-routes.ts'

const described = (summary: string) => ({ tags: ['control'], summary })

function findFeature(name: string): FeatureName {
  const feature = FEATURES.find((one) => one === name)
  if (feature !== undefined) return feature
  throw new AppError('UNKNOWN_FEATURE', {
    whose: 'you',
    next: 'fix',
    text: `There is no feature "${name.slice(0, 40)}". There are: ${FEATURES.join(', ')}.`,
  })
}

export async function controlRoutes(plain: FastifyInstance, deps: ControlRouteDeps): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { room } = deps

  // What stands here is true only now, and some of it is nobody else's business.
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))

  app.get(
    '/api/control',
    { schema: { ...described('What the control page shows at first'), response: { 200: controlSchema, ...refusals } } },
    async () => room.overview(),
  )

  app.get(
    '/api/control/features',
    {
      schema: {
        ...described('What is on, off, or locked, and why'),
        response: { 200: featuresSchema, ...refusals },
      },
    },
    async () => ({ features: room.features.list() }),
  )

  app.put(
    '/api/control/features/:name',
    {
      schema: {
        ...described('Turn a feature on or off'),
        params: Type.Object({ name: Type.String() }),
        body: Type.Object({ on: Type.Boolean() }),
        response: { 200: featureSchema, ...refusals },
      },
    },
    async ({ params, body }) => room.features.turn(findFeature(params.name), body.on),
  )

  app.get(
    '/api/control/audit',
    {
      schema: {
        ...described('What was done to the LIVE, newest first'),
        querystring: Type.Object({
          before: Type.Optional(Type.String({ maxLength: 100 })),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
        }),
        response: { 200: actionsSchema, ...refusals },
      },
    },
    async ({ query }) => room.audit.list(query.before, query.most ?? 50),
  )

  await feedRoutes(app, deps)
  await actionRoutes(app, deps)
  await watchRoutes(app, deps)
  await figureRoutes(app, deps)
}
