/** The overlays: their secret URLs, and how their owner set them. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { definitionOf, isOverlayName, overlayPath, overlays, type OverlayId } from '../../shared/settings.ts'
import { house } from '../../shared/settings/house.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { AppError } from '../errors.ts'
import { makeBackup, readBackup } from './backup.ts'
import type { OwnOverlay } from './overlay-list.ts'
import {
  backupSchema,
  overlayLinkSchema,
  overlayLinksSchema,
  refusals,
  restoredSchema,
  settingsSchema,
} from './schemas.ts'
import { readChanges } from './settings-change.ts'
import type { SetupDeps } from './setup-deps.ts'

const byId = Type.Object({ id: Type.String() })
const anySettings = Type.Record(Type.String(), Type.Unknown())
/** Of a file of overlays. A hundred of them, each with its longest texts, come to less. */
const BACKUP_MOST_BYTES = 2 * 1024 * 1024

const described = (summary: string) => ({ tags: ['overlays'], summary })

export async function overlayRoutes(
  plain: FastifyInstance,
  deps: Pick<SetupDeps, 'baseUrl' | 'keys' | 'settings' | 'pushSettings' | 'revoke' | 'overlays' | 'overlaysChanged'>,
): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { settings } = deps
  const find = deps.overlays.find

  const linkTo = ({ id, kind, title }: OwnOverlay, key: string): OverlayLink => {
    const { width, height } = definitionOf(id)
    return { name: id, kind, title, url: `${deps.baseUrl()}${overlayPath(id)}#key=${key}`, width, height }
  }
  const link = async (overlay: OwnOverlay) => linkTo(overlay, await deps.keys.show(overlay.id))
  const push = async (id: OverlayId) => deps.pushSettings(id, await settings.told(id))
  const pushAll = async () => {
    for (const { id } of deps.overlays.all()) await push(id)
  }

  app.get(
    '/api/overlays',
    { schema: { ...described('Every overlay and its address'), response: { 200: overlayLinksSchema, ...refusals } } },
    async () => Promise.all(deps.overlays.all().map(link)),
  )

  app.post(
    '/api/overlays',
    {
      schema: {
        ...described('Add an overlay of a kind, with its own settings and key; `from` names one to copy'),
        body: Type.Object({
          kind: Type.Optional(Type.String()),
          from: Type.Optional(Type.String()),
          title: Type.Optional(Type.String({ maxLength: 200 })),
        }),
        response: { 200: overlayLinkSchema, ...refusals },
      },
    },
    async ({ body }) => {
      const original = body.from === undefined ? undefined : find(body.from)
      const kind = original?.kind ?? body.kind ?? ''
      if (!isOverlayName(kind)) throw unknownKind(kind)
      const added = await deps.overlays.add(kind, body.title)
      deps.keys.add(added.id)
      if (original !== undefined) await settings.replace(added.id, await settings.read(original.id))
      deps.overlaysChanged()
      return link(added)
    },
  )

  app.patch(
    '/api/overlays/:id',
    {
      schema: {
        ...described('Give an overlay another title'),
        params: byId,
        body: Type.Object({ title: Type.String({ maxLength: 200 }) }),
        response: { 200: overlayLinkSchema, ...refusals },
      },
    },
    async ({ params, body }) => link(await deps.overlays.rename(find(params.id).id, body.title)),
  )

  app.delete(
    '/api/overlays/:id',
    {
      schema: {
        ...described('Delete an overlay that was added; its address shows nothing from then on'),
        params: byId,
        response: { 200: overlayLinksSchema, ...refusals },
      },
    },
    async ({ params }) => {
      const { id } = find(params.id)
      await deps.overlays.remove(id)
      for (const keyId of await deps.keys.remove(id)) deps.revoke(keyId)
      await settings.forget(id)
      deps.overlaysChanged()
      return Promise.all(deps.overlays.all().map(link))
    },
  )

  app.post(
    '/api/overlays/:id/rotate-key',
    { schema: { ...described('Replace the key'), params: byId, response: { 200: overlayLinkSchema, ...refusals } } },
    async ({ params }) => {
      const overlay = find(params.id)
      const { key, revoked } = await deps.keys.rotate(overlay.id)
      for (const keyId of revoked) deps.revoke(keyId)
      return linkTo(overlay, key)
    },
  )

  for (const path of ['/api/overlays/:id', '/api/overlays/:id/settings']) {
    app.get(
      path,
      { schema: { ...described('Its settings'), params: byId, response: { 200: settingsSchema, ...refusals } } },
      async ({ params }) => settings.read(find(params.id).id),
    )
    app.put(
      path,
      {
        schema: {
          ...described('Change some of its settings; open pages follow at once'),
          params: byId,
          body: anySettings,
          response: { 200: settingsSchema, ...refusals },
        },
      },
      async ({ params, body }) => {
        const { id } = find(params.id)
        const values = await settings.change(id, readChanges(definitionOf(id).settings, body))
        await push(id)
        return values
      },
    )
  }

  app.get(
    '/api/house',
    { schema: { ...described('What holds for every overlay'), response: { 200: settingsSchema, ...refusals } } },
    async () => settings.house(),
  )

  app.put(
    '/api/house',
    {
      schema: {
        ...described('Change some of what holds for every overlay'),
        body: anySettings,
        response: { 200: settingsSchema, ...refusals },
      },
    },
    async ({ body }) => {
      const values = await settings.changeHouse(readChanges(house, body))
      await pushAll()
      return values
    },
  )

  app.get(
    '/api/backup',
    {
      schema: {
        ...described('Every overlay with its settings as one file, or the one named; it holds no keys'),
        querystring: Type.Object({ overlay: Type.Optional(Type.String()) }),
        response: { 200: backupSchema, ...refusals },
      },
    },
    async ({ query }, reply) => {
      const chosen = query.overlay === undefined ? deps.overlays.all() : [find(query.overlay)]
      const list = await Promise.all(
        chosen.map(async ({ id, title }) => ({ id, title, settings: await settings.read(id) })),
      )
      const name = query.overlay === undefined ? 'fanlight-overlays' : `fanlight-${query.overlay}`
      void reply.header('content-disposition', `attachment; filename="${name}.json"`)
      return makeBackup({ overlays: list, ...(query.overlay === undefined ? { house: await settings.house() } : {}) })
    },
  )

  app.post(
    '/api/backup',
    {
      bodyLimit: BACKUP_MOST_BYTES,
      schema: {
        ...described('Bring such a file back: its overlays get its settings, those missing are added, none is deleted'),
        body: Type.Unknown(),
        querystring: Type.Object({
          /** Adds the file's overlays beside those there are. */
          beside: Type.Optional(Type.Boolean()),
        }),
        response: { 200: restoredSchema, ...refusals },
      },
    },
    async ({ body, query }) => {
      const file = readBackup(body)
      const restored: string[] = []
      const notes = [...file.notes]
      for (const { id, title, settings: values } of file.overlays) {
        try {
          const kind = find(id.split('.')[0] ?? '').kind
          const overlay = await deps.overlays.add(kind, title, query.beside === true ? undefined : id)
          deps.keys.add(overlay.id)
          if (title !== undefined && overlay.title !== title) await deps.overlays.rename(overlay.id, title)
          await settings.replace(overlay.id, values)
          restored.push(overlay.id)
        } catch (error) {
          if (!(error instanceof AppError) || error.code !== 'TOO_MANY_OVERLAYS') throw error
          notes.push(error.text)
          break
        }
      }
      if (file.house !== undefined) await settings.changeHouse(file.house)
      deps.overlaysChanged()
      await pushAll()
      return { restored, notes }
    },
  )
}

const unknownKind = (kind: string) =>
  new AppError('UNKNOWN_OVERLAY', {
    whose: 'you',
    next: 'fix',
    text: `There is no kind of overlay named "${kind.slice(0, 40)}". There are: ${Object.keys(overlays).join(', ')}.`,
  })
