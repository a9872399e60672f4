/** The overlays: their secret URLs, and how their owner set them. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { isOverlayName, overlays, type OverlayName } from '../../shared/settings.ts'
import { house } from '../../shared/settings/house.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { AppError } from '../errors.ts'
import { overlayLinkSchema, overlayLinksSchema, refusals, settingsSchema } from './schemas.ts'
import { readChanges } from './settings-change.ts'
import type { SetupDeps } from './setup-deps.ts'

const byName = Type.Object({ name: Type.String() })

function findOverlay(name: string): OverlayName {
  if (isOverlayName(name)) return name
  const names = Object.keys(overlays).join(', ')
  throw new AppError('UNKNOWN_OVERLAY', {
    whose: 'you',
    next: 'fix',
    text: `There is no overlay named "${name.slice(0, 40)}". There are: ${names}.`,
  })
}

export async function overlayRoutes(
  plain: FastifyInstance,
  deps: Pick<SetupDeps, 'baseUrl' | 'keys' | 'settings' | 'pushSettings' | 'revoke'>,
): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  const linkTo = (name: OverlayName, key: string): OverlayLink => {
    const { title, width, height } = overlays[name]
    return { name, title, url: `${deps.baseUrl()}/overlays/${name}/#key=${key}`, width, height }
  }

  app.get('/api/overlays', { schema: { response: { 200: overlayLinksSchema, ...refusals } } }, async () => {
    const names = Object.keys(overlays).filter(isOverlayName)
    return Promise.all(names.map(async (name) => linkTo(name, await deps.keys.show(name))))
  })

  app.post(
    '/api/overlays/:name/rotate-key',
    { schema: { params: byName, response: { 200: overlayLinkSchema, ...refusals } } },
    async (request) => {
      const name = findOverlay(request.params.name)
      const { key, revoked } = await deps.keys.rotate(name)
      for (const keyId of revoked) deps.revoke(keyId)
      return linkTo(name, key)
    },
  )

  app.get(
    '/api/overlays/:name/settings',
    { schema: { params: byName, response: { 200: settingsSchema, ...refusals } } },
    async (request) => deps.settings.read(findOverlay(request.params.name)),
  )

  app.put(
    '/api/overlays/:name/settings',
    {
      schema: {
        params: byName,
        body: Type.Record(Type.String(), Type.Unknown()),
        response: { 200: settingsSchema, ...refusals },
      },
    },
    async (request) => {
      const name = findOverlay(request.params.name)
      const values = await deps.settings.change(name, readChanges(overlays[name].settings, request.body))
      deps.pushSettings(name, await deps.settings.told(name))
      return values
    },
  )

  app.get('/api/house', { schema: { response: { 200: settingsSchema, ...refusals } } }, async () =>
    deps.settings.house(),
  )

  app.put(
    '/api/house',
    { schema: { body: Type.Record(Type.String(), Type.Unknown()), response: { 200: settingsSchema, ...refusals } } },
    async (request) => {
      const values = await deps.settings.changeHouse(readChanges(house, request.body))
      for (const name of Object.keys(overlays).filter(isOverlayName)) {
        deps.pushSettings(name, await deps.settings.told(name))
      }
      return values
    },
  )
}
