/** What the streamer enters once: the OAuth client, the handle; and the way to have everything deleted. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import { doneSchema, refusals } from './schemas.ts'
import type { SetupDeps } from './setup-deps.ts'

const done = { ok: true as const }
const refuse = (code: string, text: string) => new AppError(code, { whose: 'you', next: 'fix', text })

/** What is pasted from a web page often brings blanks along; inside there are never any. */
function readCredential(text: string, what: string): string {
  const trimmed = text.trim()
  if (trimmed === '') throw refuse('BAD_CLIENT', `The ${what} is empty. Copy it from your Euler Stream dashboard.`)
  if (trimmed.length > 512 || !/^[\x21-\x7e]+$/.test(trimmed)) {
    throw refuse('BAD_CLIENT', `That does not look like a ${what}. Copy it again from your Euler Stream dashboard.`)
  }
  return trimmed
}

/** Typed by hand into the request, so that no stray click or script deletes anything. */
const CONFIRMATION = 'delete everything'

export async function accountRoutes(
  plain: FastifyInstance,
  deps: Pick<SetupDeps, 'saveClient' | 'saveCreator' | 'readHandle' | 'wipe'>,
): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const response = { 200: doneSchema, ...refusals }

  app.put(
    '/api/client',
    { schema: { body: Type.Object({ id: Type.String(), secret: Type.String() }), response } },
    async (request) => {
      const id = readCredential(request.body.id, 'client id')
      await deps.saveClient({ id, secret: readCredential(request.body.secret, 'client secret') })
      return done
    },
  )

  app.put(
    '/api/creator',
    {
      schema: {
        body: Type.Object({ handle: Type.String({ maxLength: 300 }) }),
        response: { 200: Type.Object({ ok: Type.Literal(true), creator: Type.String() }), ...refusals },
      },
    },
    async (request) => {
      const creator = deps.readHandle(request.body.handle)
      if (creator === undefined) {
        throw refuse(
          'BAD_HANDLE',
          'That is not a TikTok handle. It looks like @yourname: letters, digits, "_" and ".", 24 characters at most. A link to your TikTok profile works too.',
        )
      }
      await deps.saveCreator(creator)
      return { ...done, creator }
    },
  )

  app.post(
    '/api/wipe',
    { schema: { body: Type.Object({ confirm: Type.Optional(Type.String()) }), response } },
    async (request) => {
      if (request.body.confirm !== CONFIRMATION) {
        throw refuse('NOT_CONFIRMED', `Nothing was deleted. To delete, send {"confirm": "${CONFIRMATION}"}.`)
      }
      await deps.wipe()
      return done
    },
  )
}
