/** What is taken and what is answered; a field that is not listed never leaves. */
import { Type, type TSchema } from '@fastify/type-provider-typebox'
import type { ShowDesk } from '../../shared/show-desk.ts'
import type { Refusal } from '../../shared/status.ts'

const optional = Type.Optional
const text = Type.String()
const number = Type.Number()
const many = Type.Array
const listing = <Shape>(schema: TSchema) => Type.Unsafe<Shape>(schema)

const onDesk = { id: text, title: text }
const round = { is: text, round: text, endsAt: optional(number) }
const person = Type.Object({ id: text, handle: text, name: text, picture: optional(text) })
const gift = Type.Object({ id: text, name: text, picture: optional(text), diamonds: number })

export const deskSchema = listing<ShowDesk>(
  Type.Object({
    now: number,
    timers: many(
      Type.Object({
        ...onDesk,
        startMs: number,
        is: optional(text),
        endsAt: optional(number),
        leftMs: optional(number),
      }),
    ),
    wheels: many(Type.Object({ ...onDesk, entries: number, won: optional(text), spunAt: optional(number) })),
    polls: many(
      Type.Object({
        ...onDesk,
        ballot: optional(
          Type.Object({
            ...round,
            title: text,
            options: many(Type.Object({ word: text, text, gift: optional(gift), votes: number })),
            voters: number,
          }),
        ),
      }),
    ),
    contests: many(
      Type.Object({
        ...onDesk,
        sides: many(text),
        contest: optional(
          Type.Object({
            ...round,
            sides: many(
              Type.Object({
                name: text,
                picture: optional(text),
                count: number,
                diamonds: number,
                best: optional(person),
              }),
            ),
          }),
        ),
      }),
    ),
    counters: many(Type.Object({ id: text, value: number })),
    credits: many(Type.Object(onDesk)),
  }),
)

const refusal = listing<Refusal>(
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
export const refusals = { '4xx': refusal, '5xx': refusal }

/** A button that sends nothing at all is fine, too. */
const orNothing = <Body extends TSchema>(body: Body) => optional(Type.Union([body, Type.Null()]))

const DAY_S = 86_400
const seconds = (minimum: number, days: number) => Type.Number({ minimum, maximum: days * DAY_S })

export const startBody = orNothing(Type.Object({ seconds: optional(seconds(1, 60)) }))
export const addBody = Type.Object({ seconds: seconds(-60 * DAY_S, 60) })
export const pollBody = Type.Object({
  title: Type.String({ maxLength: 120 }),
  options: Type.Array(
    Type.Object({
      text: Type.String({ minLength: 1, maxLength: 60 }),
      word: optional(Type.String({ maxLength: 30 })),
      gift: optional(Type.String({ maxLength: 60 })),
    }),
    { minItems: 2, maxItems: 10 },
  ),
  seconds: optional(seconds(5, 7)),
})
export const contestBody = orNothing(
  Type.Object({ sides: optional(Type.String({ maxLength: 600 })), seconds: optional(seconds(5, 7)) }),
)
export const counterBody = Type.Union([
  Type.Object({ add: Type.Integer({ minimum: -1_000_000_000, maximum: 1_000_000_000 }) }),
  Type.Object({ set: Type.Integer({ minimum: -1_000_000_000, maximum: 1_000_000_000 }) }),
])
export const creditsBody = orNothing(Type.Object({ overlay: optional(Type.String({ maxLength: 60 })) }))
