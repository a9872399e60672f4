/** "Send a test": an event goes into the log, and from there the real way to every overlay. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { TEST_TYPES, type TestType } from '../../shared/status.ts'
import { AppError } from '../errors.ts'
import { refusals } from './schemas.ts'
import type { SetupDeps } from './setup-deps.ts'
import { makeTestEvent } from './test-event.ts'

const isTestType = (type: unknown): type is TestType => (TEST_TYPES as readonly unknown[]).includes(type)

export async function testRoute(
  plain: FastifyInstance,
  deps: Pick<SetupDeps, 'now' | 'newId' | 'liveState' | 'settings' | 'publish'>,
): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  app.post(
    '/api/test',
    {
      schema: {
        // Nothing at all means a chat line; what `type` may be is checked below, to name the choices.
        body: Type.Optional(Type.Union([Type.Object({ type: Type.Optional(Type.Unknown()) }), Type.Null()])),
        response: { 200: Type.Object({ ok: Type.Literal(true), id: Type.String(), type: Type.String() }), ...refusals },
      },
    },
    async (request) => {
      const type = request.body?.type ?? 'chat'
      if (!isTestType(type)) {
        throw new AppError('BAD_TEST_TYPE', {
          whose: 'you',
          next: 'fix',
          text: `A test can be one of: ${TEST_TYPES.join(', ')}.`,
        })
      }
      const { minDiamonds } = await deps.settings.read('alerts')
      const event = makeTestEvent(type, {
        now: deps.now(),
        newId: deps.newId,
        state: deps.liveState(),
        minDiamonds: Number(minDiamonds),
      })
      await deps.publish(event)
      return { ok: true as const, id: event.id, type }
    },
  )
}
