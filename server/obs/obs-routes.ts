/** /api/obs: OBS as the setup page and scripts see it. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { toString as drawQr } from 'qrcode'
import { LAYOUTS, type LayoutName } from '../../shared/obs.ts'
import { overlayPath, type OverlayId } from '../../shared/settings.ts'
import { AppError } from '../errors.ts'
import { describeElsewhere, type Surroundings } from './elsewhere.ts'
import {
  docksSchema,
  elsewhereSchema,
  obsDoneSchema,
  obsProofSchema,
  obsStatusSchema,
  refusals,
} from './obs-schemas.ts'
import type { ObsRoom } from './obs-room.ts'
import { loaderFileName } from './overlay-address.ts'

export interface ObsRouteDeps {
  readonly room: ObsRoom
  readonly surroundings: () => Surroundings
  readonly overlayKey: (overlay: OverlayId) => Promise<string>
  /** Throws an AppError that names those there are. */
  readonly findOverlay: (id: string) => OverlayId
  /** Lets the status dock in from other machines. */
  readonly dockKey: () => Promise<string>
}

const refuse = (code: string, text: string) => new AppError(code, { whose: 'you', next: 'fix', text })

function findLayout(name: string): LayoutName {
  const layout = LAYOUTS.find((one) => one === name)
  if (layout !== undefined) return layout
  throw refuse('UNKNOWN_LAYOUT', `There is no layout named "${name.slice(0, 40)}". There are: ${LAYOUTS.join(', ')}.`)
}

const sceneName = Type.Optional(Type.String({ maxLength: 500 }))
const described = (summary: string) => ({ tags: ['obs'], summary })

export async function obsRoutes(plain: FastifyInstance, deps: ObsRouteDeps): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { room, findOverlay } = deps

  // What stands in OBS is true only now, and some answers hold keys.
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))

  app.get(
    '/api/obs',
    { schema: { ...described('How Fanlight stands with OBS'), response: { 200: obsStatusSchema, ...refusals } } },
    async () => room.status(),
  )

  app.post(
    '/api/obs/pair',
    {
      schema: {
        ...described('Connect to OBS and keep the way there'),
        body: Type.Object({
          host: Type.Optional(Type.String({ maxLength: 255 })),
          port: Type.Optional(Type.Integer({ minimum: 1, maximum: 65_535 })),
          password: Type.Optional(Type.String({ maxLength: 500 })),
        }),
        response: { 200: obsStatusSchema, ...refusals },
      },
    },
    async ({ body }) => {
      const host = (body.host ?? '').trim() || 'localhost'
      if (!/^[\w.:[\]-]+$/.test(host)) {
        throw refuse('BAD_HOST', 'That is no address of a computer. It looks like localhost or 192.168.1.20.')
      }
      const password = body.password?.trim()
      await room.pair({ host, port: body.port ?? 4455, ...(password === undefined ? {} : { password }) })
      return room.status()
    },
  )

  app.post(
    '/api/obs/unpair',
    { schema: { ...described('Forget OBS and its password'), response: { 200: obsStatusSchema, ...refusals } } },
    async () => {
      await room.unpair()
      return room.status()
    },
  )

  app.post(
    '/api/obs/sources',
    {
      schema: {
        ...described('Add an overlay to a scene, or bring the one that is there up to date'),
        body: Type.Object({
          overlay: Type.String(),
          /** The scene on air where none is named. */
          scene: sceneName,
          /** Through a waiting page on the disk, which is there before Fanlight is. */
          viaFile: Type.Optional(Type.Boolean()),
        }),
        response: { 200: obsDoneSchema, ...refusals },
      },
    },
    async ({ body }) => room.add(findOverlay(body.overlay), body.scene, body.viaFile ?? false),
  )

  app.post(
    '/api/obs/refresh',
    {
      schema: {
        ...described('Reload the pages of our sources in OBS'),
        body: Type.Optional(Type.Union([Type.Object({ overlay: Type.Optional(Type.String()) }), Type.Null()])),
        response: { 200: Type.Object({ refreshed: Type.Array(Type.String()) }), ...refusals },
      },
    },
    async ({ body }) => {
      const overlay = body?.overlay
      return { refreshed: [...(await room.refresh(overlay === undefined ? undefined : findOverlay(overlay)))] }
    },
  )

  app.post(
    '/api/obs/prove',
    {
      schema: {
        ...described('Send a test event and look at the source while it shows'),
        body: Type.Object({ overlay: Type.String() }),
        response: { 200: obsProofSchema, ...refusals },
      },
    },
    async ({ body }) => room.prove(findOverlay(body.overlay)),
  )

  app.post(
    '/api/obs/layouts',
    {
      schema: {
        ...described('Set up a whole scene'),
        body: Type.Object({
          layout: Type.String(),
          overlays: Type.Array(Type.String(), { maxItems: 50 }),
          /** A new scene where none is named. */
          scene: sceneName,
        }),
        response: { 200: obsDoneSchema, ...refusals },
      },
    },
    async ({ body }) => room.layOut(findLayout(body.layout), body.overlays.map(findOverlay), body.scene),
  )

  app.post(
    '/api/obs/layouts/undo',
    {
      schema: {
        ...described('Put everything back that the last layout changed'),
        response: { 200: obsDoneSchema, ...refusals },
      },
    },
    async () => room.undo(),
  )

  // ---- without pairing ------------------------------------------------------------------------------------

  /** A base that was asked for must be one of ours: an address with a key in it goes to nobody else. */
  const checkBase = (at: string | undefined): string => {
    const surroundings = deps.surroundings()
    if (at === undefined || at === surroundings.local) return surroundings.local
    if (describeElsewhere(surroundings).addresses.includes(at)) return at
    throw refuse('UNKNOWN_BASE', 'That is none of the addresses of this Fanlight.')
  }
  const at = Type.Object({ at: Type.Optional(Type.String()) })
  const byName = Type.Object({ name: Type.String() })

  app.get(
    '/api/obs/loader/:name',
    {
      schema: {
        ...described('The waiting page of an overlay, an HTML file for OBS (holds its key)'),
        params: byName,
        querystring: at,
        response: { 200: Type.String(), ...refusals },
      },
    },
    async (request, reply) => {
      const overlay = findOverlay(request.params.name)
      const page = await room.loader(overlay, checkBase(request.query.at))
      return reply
        .type('text/html; charset=utf-8')
        .header('content-disposition', `attachment; filename="${loaderFileName(overlay)}"`)
        .send(page)
    },
  )

  app.get(
    '/api/obs/elsewhere',
    {
      schema: {
        ...described('How other machines of the network reach the overlays, and what can be read there'),
        response: { 200: elsewhereSchema, ...refusals },
      },
    },
    async () => describeElsewhere(deps.surroundings()),
  )

  const dockAddress = async (base: string) => `${base}/overlays/status-dock/#key=${await deps.dockKey()}`

  app.get(
    '/api/obs/address/:name',
    {
      schema: {
        ...described('The full address of an overlay, or of the status dock, at one of our bases (a secret)'),
        params: byName,
        querystring: at,
        response: { 200: Type.Object({ url: Type.String(), qr: Type.String() }), ...refusals },
      },
    },
    async (request) => {
      const base = checkBase(request.query.at)
      const { name } = request.params
      const url =
        name === 'status-dock'
          ? await dockAddress(base)
          : `${base}${overlayPath(findOverlay(name))}#key=${await deps.overlayKey(findOverlay(name))}`
      return { url, qr: await drawQr(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }) }
    },
  )

  app.get(
    '/api/obs/docks',
    { schema: { ...described('The pages made for OBS docks'), response: { 200: docksSchema, ...refusals } } },
    async () => {
      const { local } = deps.surroundings()
      return [
        {
          name: 'Fanlight status',
          url: `${local}/overlays/status-dock/`,
          about: 'One glance: live, source, budget, OBS, last event. Fits 300 px.',
        },
        {
          name: 'Fanlight control',
          url: `${local}/overlays/control/`,
          about: 'Chat, mutes, bans, comments, moderators and figures. Fits 320 px.',
        },
        { name: 'Fanlight', url: `${local}/`, about: 'This whole page: overlays, their settings, test events.' },
      ]
    },
  )
}
