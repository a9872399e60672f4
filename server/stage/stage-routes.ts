/** /api/stage: what the streamer tells the overlays, from the control page, a Stream Deck or a script. */
import { Type, type TSchema, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { STAGE_ACTIONS, type StageStatus } from '../../shared/stage.ts'
import type { Refusal } from '../../shared/status.ts'
import { takeEmptyBodies } from './empty-bodies.ts'
import type { StageRoom } from './stage-room.ts'

const text = Type.String()
const listing = <Shape>(schema: TSchema) => Type.Unsafe<Shape>(schema)
/** Events and people are ours to the last field: source/ has made them by an allow-list of its own. */
const ours = Type.Object({}, { additionalProperties: true })

const statusSchema = listing<StageStatus>(
  Type.Object({
    blank: Type.Boolean(),
    held: Type.Array(text),
    announced: Type.Array(ours),
    spotlight: Type.Optional(
      Type.Object({
        message: Type.Optional(text),
        by: Type.Optional(ours),
        text: Type.Optional(text),
        emotes: Type.Optional(Type.Array(ours)),
      }),
    ),
  }),
)
const refusal = listing<Refusal>(
  Type.Object({
    error: Type.Object({
      code: text,
      whose: text,
      text,
      next: text,
      afterMs: Type.Optional(Type.Number()),
      link: Type.Optional(Type.Object({ href: text, text })),
    }),
  }),
)
const response = { 200: statusSchema, '4xx': refusal, '5xx': refusal }

const SUMMARIES = {
  skip: 'End what is being announced now',
  pause: 'Hold alerts back: they wait, and nothing is lost',
  resume: 'Let the alerts that were held back come',
  clear: 'Forget what waits to be announced, and end what is',
  replay: 'Announce something again: the event or streak given, else the newest',
  panic: 'Nothing of any overlay may be seen, until show',
  show: 'Overlays may be seen again',
} as const

const shortText = Type.Optional(Type.String({ maxLength: 100 }))
const described = (summary: string) => ({ tags: ['stage'], summary })
/** What is told with each: for all overlays where none is named. */
const told = { skip: true, pause: true, resume: true, clear: true, replay: true, panic: false, show: false } as const

export async function stageRoutes(plain: FastifyInstance, room: StageRoom): Promise<void> {
  takeEmptyBodies(plain)
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  // How things stand is true only now.
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))

  app.get('/api/stage', { schema: { ...described('How things stand on screen'), response } }, async () => room.status())

  for (const action of STAGE_ACTIONS) {
    app.post(
      `/api/stage/${action}`,
      {
        schema: {
          ...described(SUMMARIES[action]),
          querystring: Type.Object({
            ...(told[action] ? { overlay: shortText } : {}),
            ...(action === 'replay' ? { event: shortText } : {}),
          }),
          response,
        },
      },
      async ({ query }) => {
        const { overlay, event } = query as { readonly overlay?: string; readonly event?: string }
        return action === 'replay' ? room.replay(event, overlay) : room.tell(action, overlay)
      },
    )
  }

  app.post(
    '/api/stage/spotlight',
    {
      schema: {
        ...described('Show a chat line large: the message with this id; without one, nothing is shown large any more'),
        querystring: Type.Object({ message: shortText }),
        body: Type.Optional(Type.Union([Type.Object({ message: shortText }), Type.Null()])),
        response,
      },
    },
    async ({ query, body }) => room.spotlight(body?.message ?? query.message),
  )
}
