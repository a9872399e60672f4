/** What each answer of /api/obs may hold; what is not listed never leaves the server. */
import { Type, type TSchema } from '@fastify/type-provider-typebox'
import type { DockLink, DockStatus, Elsewhere, ObsDone, ObsProof, ObsStatus } from '../../shared/obs.ts'
import type { Refusal } from '../../shared/status.ts'

const optional = Type.Optional
const text = Type.String()
const number = Type.Number()
const flag = Type.Boolean()
const texts = Type.Array(text)

/** The shared interface is the type; the schema only lists the fields. */
const listing = <Shape>(schema: TSchema) => Type.Unsafe<Shape>(schema)

export const obsStatusSchema = listing<ObsStatus>(
  Type.Object({
    now: number,
    paired: optional(Type.Object({ host: text, port: number })),
    link: Type.Object({ state: text, code: text, text, steps: texts, retryAt: optional(number) }),
    version: optional(Type.Object({ obs: text, websocket: text, platform: text })),
    lacks: Type.Array(Type.Object({ code: text, text })),
    pages: Type.Array(Type.Object({ obs: optional(text), chromium: optional(number) })),
    scenes: texts,
    currentScene: optional(text),
    canvas: optional(Type.Object({ width: number, height: number })),
    sources: Type.Array(
      Type.Object({ overlay: text, name: text, scenes: texts, state: text, viaFile: flag, showing: flag }),
    ),
    news: Type.Array(Type.Object({ at: number, code: text, text })),
    layout: optional(Type.Object({ name: text, scene: text, at: number })),
  }),
)

export const obsDoneSchema = listing<ObsDone>(
  Type.Object({
    scene: text,
    done: Type.Array(Type.Object({ overlay: text, name: text, text })),
    notes: texts,
  }),
)

export const obsProofSchema = listing<ObsProof>(Type.Object({ paints: flag, text, picture: optional(text) }))

export const elsewhereSchema = listing<Elsewhere>(Type.Object({ open: flag, text, addresses: texts, readable: texts }))

export const docksSchema = listing<readonly DockLink[]>(Type.Array(Type.Object({ name: text, url: text, about: text })))

export const dockStatusSchema = listing<DockStatus>(
  Type.Object({
    now: number,
    live: Type.Object({ state: text, text, since: optional(number), viewers: optional(number) }),
    source: Type.Object({ fine: flag, text, whose: text, retryAt: optional(number) }),
    budget: optional(Type.Object({ left: number, of: number, resetsAt: number, assumed: flag })),
    obs: Type.Object({ state: text, text, sources: number }),
    last: optional(Type.Object({ at: number, who: text, text })),
    simulated: flag,
  }),
)

const refusalSchema = listing<Refusal>(
  Type.Object({ error: Type.Object({ code: text, whose: text, text, next: text }) }),
)
/** For the errors of every route. */
export const refusals = { '4xx': refusalSchema, '5xx': refusalSchema }
