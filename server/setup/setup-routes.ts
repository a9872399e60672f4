/** The setup room: the JSON behind the setup page, and the built pages themselves. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { accountRoutes } from './account-routes.ts'
import { overlayRoutes } from './overlay-routes.ts'
import { pageRoutes } from './page-routes.ts'
import { recordingRoutes } from './recording-routes.ts'
import { presetRoutes } from './preset-routes.ts'
import { refusals, statusSchema } from './schemas.ts'
import type { SetupDeps } from './setup-deps.ts'
import { testRoute } from './test-route.ts'

const healthSchema = Type.Object({ ok: Type.Literal(true), version: Type.String(), now: Type.Number() })

/** Registers everything of this room. `securePages` and `answerErrors` belong before it. */
export async function setupRoutes(plain: FastifyInstance, deps: SetupDeps): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  // Answers of the API hold secrets (overlay URLs) and what is true only now.
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') || request.url === '/healthz') reply.header('cache-control', 'no-store')
  })

  app.get('/healthz', { schema: { response: { 200: healthSchema } } }, () => ({
    ok: true as const,
    version: deps.version,
    now: deps.now(),
  }))

  app.get('/api/status', { schema: { response: { 200: statusSchema, ...refusals } } }, async () => deps.status())

  await overlayRoutes(app, deps)
  await presetRoutes(app, deps.presets)
  await testRoute(app, deps)
  await accountRoutes(app, deps)
  await recordingRoutes(app, deps)
  await pageRoutes(app, deps)
}
