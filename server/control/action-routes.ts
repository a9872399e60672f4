/** Everything that changes something in the LIVE, and the lists of who was changed. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { MUTE_SECONDS, type Action, type MuteSeconds } from '../../shared/control.ts'
import { AppError } from '../errors.ts'
import type { ControlRouteDeps } from './control-route-deps.ts'
import type { About } from './moderation.ts'
import { commentsSchema, doneSchema, peopleSchema, refusals, repliesAnswerSchema, repliesSchema } from './schemas.ts'

const described = (summary: string) => ({ tags: ['control'], summary })
const personParams = Type.Object({ person: Type.String({ maxLength: 60 }) })
const pageQuery = Type.Object({ page: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })) })
const reason = Type.Optional(Type.String({ pattern: '^[0-9]{1,20}$' }))

/** Browsers say where a request comes from, in a header that no page can write; scripts do not. */
const byWhom = (request: FastifyRequest): Action['by'] =>
  request.headers['sec-fetch-site'] === undefined ? 'script' : 'page'

function readSeconds(seconds: number): MuteSeconds {
  const known = MUTE_SECONDS.find((one) => one === seconds)
  if (known !== undefined) return known
  throw new AppError('BAD_SECONDS', {
    whose: 'you',
    next: 'fix',
    text: 'TikTok mutes for 5, 30, 60 or 300 seconds, or for good (-1).',
  })
}

export async function actionRoutes(
  plain: FastifyInstance,
  { room, nameOf }: Pick<ControlRouteDeps, 'room' | 'nameOf'>,
): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { chat, moderation, comments } = room
  const done = { 200: doneSchema, ...refusals }
  const people = { 200: peopleSchema, ...refusals }

  const aboutOf = async (
    request: FastifyRequest & { readonly params: { readonly person: string } },
  ): Promise<About> => {
    const { person } = request.params
    return { by: byWhom(request), person, name: await nameOf(person) }
  }

  app.post(
    '/api/control/chat',
    {
      schema: {
        ...described('Write in the chat'),
        body: Type.Object({ text: Type.String({ maxLength: 2_000 }) }),
        response: done,
      },
    },
    async (request) => chat.send(byWhom(request), request.body.text),
  )
  app.get(
    '/api/control/replies',
    { schema: { ...described('Quick and automatic replies'), response: { 200: repliesAnswerSchema, ...refusals } } },
    async () => chat.replies(),
  )
  app.put(
    '/api/control/replies',
    {
      schema: {
        ...described('Change quick and automatic replies, all at once'),
        body: repliesSchema,
        response: { 200: repliesAnswerSchema, ...refusals },
      },
    },
    async ({ body }) => chat.keepReplies(body),
  )

  app.get(
    '/api/control/mutes',
    { schema: { ...described('Who is muted'), querystring: pageQuery, response: people } },
    async ({ query }) => moderation.mutes(query.page ?? 0),
  )
  app.put(
    '/api/control/mutes/:person',
    {
      schema: {
        ...described('Mute somebody for 5, 30, 60 or 300 seconds, or for good (-1)'),
        params: personParams,
        body: Type.Object({ seconds: Type.Integer(), message: reason }),
        response: done,
      },
    },
    async (request) => {
      const { seconds, message } = request.body
      return moderation.mute({ ...(await aboutOf(request)), seconds: readSeconds(seconds), message })
    },
  )
  app.delete(
    '/api/control/mutes/:person',
    { schema: { ...described('Let somebody write again'), params: personParams, response: done } },
    async (request) => moderation.unmute(await aboutOf(request)),
  )

  app.get(
    '/api/control/bans',
    { schema: { ...described('Who is banned'), querystring: pageQuery, response: people } },
    async ({ query }) => moderation.bans(query.page ?? 0),
  )
  app.put(
    '/api/control/bans/:person',
    {
      schema: {
        ...described('Throw somebody out'),
        params: personParams,
        // Nothing at all is fine, too.
        body: Type.Optional(Type.Union([Type.Object({ message: reason }), Type.Null()])),
        response: done,
      },
    },
    async (request) => moderation.ban({ ...(await aboutOf(request)), message: request.body?.message }),
  )
  app.delete(
    '/api/control/bans/:person',
    { schema: { ...described('Let somebody in again'), params: personParams, response: done } },
    async (request) => moderation.unban(await aboutOf(request)),
  )

  app.get('/api/control/moderators', { schema: { ...described('Who moderates'), response: people } }, async () =>
    moderation.moderators(),
  )
  app.put(
    '/api/control/moderators/:person',
    { schema: { ...described('Make somebody a moderator'), params: personParams, response: done } },
    async (request) => moderation.addModerator(await aboutOf(request)),
  )
  app.delete(
    '/api/control/moderators/:person',
    { schema: { ...described('End somebody’s moderating'), params: personParams, response: done } },
    async (request) => moderation.removeModerator(await aboutOf(request)),
  )

  app.get(
    '/api/control/comments',
    { schema: { ...described('Whether comments are on'), response: { 200: commentsSchema, ...refusals } } },
    async () => comments.state(),
  )
  app.put(
    '/api/control/comments',
    {
      schema: {
        ...described('Turn comments on or off, off also for a set time'),
        body: Type.Object({
          on: Type.Boolean(),
          forSeconds: Type.Optional(Type.Integer({ minimum: 5, maximum: 86_400 })),
        }),
        response: done,
      },
    },
    async (request) => comments.change(byWhom(request), request.body),
  )
}
