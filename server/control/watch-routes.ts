/** The list of people of whom one wants to know whether they are live. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import type { ControlRouteDeps } from './control-route-deps.ts'
import { refusals, watchSchema } from './schemas.ts'

const described = (summary: string) => ({ tags: ['control'], summary })

export async function watchRoutes(
  plain: FastifyInstance,
  { room, readHandle }: Pick<ControlRouteDeps, 'room' | 'readHandle'>,
): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const params = Type.Object({ handle: Type.String({ maxLength: 300 }) })
  const response = { 200: watchSchema, ...refusals }

  const handleOf = (text: string) => {
    const handle = readHandle(text)
    if (handle !== undefined) return handle
    throw new AppError('BAD_HANDLE', {
      whose: 'you',
      next: 'fix',
      text: 'That is not a TikTok handle. It looks like @somebody: letters, digits, "_" and ".", 24 characters at most.',
    })
  }

  app.get('/api/control/watch', { schema: { ...described('Who is live'), response } }, async () => room.watch.list())
  app.put(
    '/api/control/watch/:handle',
    { schema: { ...described('Watch somebody'), params, response } },
    async (request) => {
      room.features.admit('watch')
      return room.watch.add(handleOf(request.params.handle))
    },
  )
  app.delete(
    '/api/control/watch/:handle',
    { schema: { ...described('Watch somebody no longer'), params, response } },
    async (request) => room.watch.remove(handleOf(request.params.handle)),
  )
  app.post(
    '/api/control/watch/check',
    { schema: { ...described('Look again, every 15 seconds at most'), response } },
    async () => {
      room.features.admit('watch')
      return room.watch.check()
    },
  )
}
