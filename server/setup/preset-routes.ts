/** /api/presets: named settings, by kind of overlay. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { isOverlayName, overlays, type OverlayName } from '../../shared/settings.ts'
import { AppError } from '../errors.ts'
import type { Presets } from './presets.ts'
import { presetsSchema, refusals } from './schemas.ts'
import { readChanges } from './settings-change.ts'

function findKind(kind: string): OverlayName {
  if (isOverlayName(kind)) return kind
  throw new AppError('UNKNOWN_OVERLAY', {
    whose: 'you',
    next: 'fix',
    text: `There is no kind of overlay named "${kind.slice(0, 40)}". There are: ${Object.keys(overlays).join(', ')}.`,
  })
}

const byKind = Type.Object({ kind: Type.String() })
const described = (summary: string) => ({ tags: ['overlays'], summary })

export async function presetRoutes(plain: FastifyInstance, presets: Presets): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/api/presets/:kind',
    { schema: { ...described('Named settings'), params: byKind, response: { 200: presetsSchema, ...refusals } } },
    async ({ params }) => [...(await presets.list(findKind(params.kind)))],
  )

  app.post(
    '/api/presets/:kind',
    {
      schema: {
        ...described('Keep settings under a name'),
        params: byKind,
        body: Type.Object({
          name: Type.String({ maxLength: 200 }),
          settings: Type.Record(Type.String(), Type.Unknown()),
        }),
        response: { 200: presetsSchema, ...refusals },
      },
    },
    async ({ params, body }) => {
      const kind = findKind(params.kind)
      const settings = readChanges(overlays[kind].settings, body.settings)
      return [...(await presets.keep(kind, { name: body.name, settings }))]
    },
  )

  app.delete(
    '/api/presets/:kind',
    {
      schema: {
        ...described('Forget named settings'),
        params: byKind,
        querystring: Type.Object({ name: Type.String() }),
        response: { 200: presetsSchema, ...refusals },
      },
    },
    async ({ params, query }) => [...(await presets.remove(findKind(params.kind), query.name))],
  )
}
