/**
 * What each answer may hold. A field that is not listed here never leaves the server, whatever a handler returns: the
 * net under every secret.
 */
import { Type, type TSchema } from '@fastify/type-provider-typebox'
import type { Backup } from './backup.ts'
import type { Preset } from './presets.ts'
import type { OverlayLink, Refusal, Status } from '../../shared/status.ts'

const optional = Type.Optional
const text = Type.String()
const number = Type.Number()
const flag = Type.Boolean()

/** The shared interface is the type; the schema only lists the fields. test/setup holds one against the other. */
const listing = <Shape>(schema: TSchema) => Type.Unsafe<Shape>(schema)

export const statusSchema = listing<Status>(
  Type.Object({
    now: number,
    state: text,
    creator: optional(text),
    source: optional(
      Type.Object({
        kind: text,
        lastAt: optional(number),
        nextAt: optional(number),
        verdict: Type.Object({ code: text, whose: text, text, retryAt: optional(number) }),
      }),
    ),
    token: Type.Object({ state: text, expiresAt: optional(number), reconnectBy: optional(number) }),
    scopes: Type.Object({ asked: Type.Array(text), granted: Type.Array(text), missing: Type.Array(text) }),
    budget: optional(Type.Object({ left: number, of: number, resetsAt: number, assumed: flag })),
    overlays: Type.Array(Type.Object({ name: text, sessions: number })),
    upstream: Type.Object({ url: text, simulated: flag }),
    redirectUri: text,
    client: Type.Object({ id: optional(text), configured: flag, fromEnvironment: flag }),
    live: Type.Object({
      since: optional(number),
      viewers: optional(number),
      likes: number,
      diamonds: number,
      gifts: number,
      follows: number,
      shares: number,
      chats: number,
    }),
    playing: optional(Type.Object({ name: text, speed: number, messages: number, events: number })),
    notices: Type.Array(Type.Object({ code: text, at: number, text })),
    hosted: optional(Type.Object({ keepsEventsMs: number })),
  }),
)

const linkSchema = Type.Object({ name: text, kind: text, title: text, url: text, width: number, height: number })
export const overlayLinkSchema = listing<OverlayLink>(linkSchema)
export const overlayLinksSchema = listing<readonly OverlayLink[]>(Type.Array(linkSchema))

/** The names differ by overlay; the values come from readSettings, which lets nothing else through. */
export const settingsSchema = Type.Record(text, Type.Union([text, number, flag]))

export const presetsSchema = listing<Preset[]>(Type.Array(Type.Object({ name: text, settings: settingsSchema })))

export const backupSchema = listing<Backup>(
  Type.Object({
    fanlight: text,
    version: number,
    overlays: Type.Array(Type.Object({ id: text, title: text, settings: settingsSchema })),
    house: optional(settingsSchema),
  }),
)
export const restoredSchema = Type.Object({ restored: Type.Array(text), notes: Type.Array(text) })

export const refusalSchema = listing<Refusal>(
  Type.Object({
    error: Type.Object({
      code: text,
      whose: text,
      text,
      next: text,
      afterMs: optional(number),
      link: optional(Type.Object({ href: text, text })),
    }),
  }),
)

export const doneSchema = Type.Object({ ok: Type.Literal(true) })

/** For the errors of every route of the API. */
export const refusals = { '4xx': refusalSchema, '5xx': refusalSchema }
