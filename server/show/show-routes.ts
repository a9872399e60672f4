/** /api/show: the hands on the show, for the control page, Stream Decks and scripts. Each answers how everything stands then. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { Cue } from '../../shared/cues.ts'
import { contest as contestDefinition } from '../../shared/settings/contest.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { timer as timerDefinition } from '../../shared/settings/timer.ts'
import { AppError } from '../errors.ts'
import { readSides } from './contest.ts'
import { addBody, contestBody, counterBody, creditsBody, deskSchema, pollBody, refusals, startBody } from './schemas.ts'
import type { ShowOverlay, ShowRoom } from './show.ts'

const byId = Type.Object({ id: Type.String({ maxLength: 60 }) })
const byCounter = Type.Object({ counter: Type.String({ pattern: '^\\P{Cc}{1,60}$' }) })

const described = (summary: string) => ({ tags: ['show'], summary, response: { 200: deskSchema, ...refusals } })

const refuse = (code: string, text: string) => new AppError(code, { whose: 'you', next: 'fix', text })

export async function showRoutes(plain: FastifyInstance, { show }: { readonly show: ShowRoom }): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  // What stands here is true only now.
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))

  async function find(kind: string, id: string): Promise<ShowOverlay> {
    const mine = (await show.overlays()).filter((overlay) => overlay.kind === kind)
    const found = mine.find((overlay) => overlay.id === id)
    if (found !== undefined) return found
    const names = mine.map((overlay) => overlay.id).join(', ')
    throw refuse('UNKNOWN_OVERLAY', `There is no ${kind} named "${id.slice(0, 40)}". There are: ${names}.`)
  }

  async function obey(cue: Cue) {
    await show.cue(cue)
    return show.desk()
  }

  app.get('/api/show', { schema: described('How timers, wheels, polls, contests and counters stand') }, show.desk)

  // ---- timers ----------------------------------------------------------------------------------------------
  app.post(
    '/api/show/timers/:id/start',
    {
      schema: {
        ...described('Start a timer, with so many seconds or as it is set; one that stands still goes on'),
        params: byId,
        body: startBody,
      },
    },
    async ({ params, body }) => {
      const { id, settings } = await find('timer', params.id)
      const ms = Math.round((body?.seconds ?? readSettings(timerDefinition.settings, settings).minutes * 60) * 1_000)
      if (ms <= 0) throw refuse('NO_TIME', 'This timer starts at nothing. Set what it starts at, or send "seconds".')
      return obey({ for: 'timer', of: id, do: 'start', ms })
    },
  )
  app.post(
    '/api/show/timers/:id/pause',
    { schema: { ...described('Hold a timer'), params: byId } },
    async ({ params }) => obey({ for: 'timer', of: (await find('timer', params.id)).id, do: 'pause' }),
  )
  app.post(
    '/api/show/timers/:id/reset',
    { schema: { ...described('Put a timer back to its beginning, standing still'), params: byId } },
    async ({ params }) => obey({ for: 'timer', of: (await find('timer', params.id)).id, do: 'reset' }),
  )
  app.post(
    '/api/show/timers/:id/add',
    { schema: { ...described('Add seconds to a timer, or take some away'), params: byId, body: addBody } },
    async ({ params, body }) => {
      const { id } = await find('timer', params.id)
      return obey({ for: 'timer', of: id, do: 'add', ms: Math.round(body.seconds * 1_000) })
    },
  )

  // ---- wheels ----------------------------------------------------------------------------------------------
  app.post(
    '/api/show/wheels/:id/spin',
    { schema: { ...described('Spin a wheel; while it turns already, once more after that'), params: byId } },
    async ({ params }) => {
      const { id } = await find('wheel', params.id)
      if (show.countEntries(id) === 0) {
        throw refuse('EMPTY_WHEEL', 'Nothing stands on this wheel. Write something on it, or let viewers join.')
      }
      return obey({ for: 'wheel', of: id, do: 'spin' })
    },
  )
  app.post(
    '/api/show/wheels/:id/clear',
    { schema: { ...described('Empty a wheel of who joined, and bring back what has won'), params: byId } },
    async ({ params }) => obey({ for: 'wheel', of: (await find('wheel', params.id)).id, do: 'clear' }),
  )

  // ---- polls -----------------------------------------------------------------------------------------------
  app.post(
    '/api/show/polls/:id/open',
    { schema: { ...described('Open a poll. Words are 1, 2, 3… where none are given'), params: byId, body: pollBody } },
    async ({ params, body }) => {
      const { id } = await find('poll', params.id)
      const options = body.options.map(({ text, word = '', gift = '' }, at) => ({
        text: text.trim(),
        word: word.trim() === '' && gift.trim() === '' ? String(at + 1) : word.trim(),
        ...(gift.trim() === '' ? {} : { gift: gift.trim() }),
      }))
      const words = options.flatMap(({ word }) => (word === '' ? [] : [word.toLowerCase()]))
      if (new Set(words).size < words.length) {
        throw refuse('SAME_WORD', 'Two options have the same word, so nobody could tell them apart.')
      }
      const ms = body.seconds === undefined ? {} : { ms: Math.round(body.seconds * 1_000) }
      return obey({ for: 'poll', of: id, do: 'open', title: body.title.trim(), options, ...ms })
    },
  )
  app.post(
    '/api/show/polls/:id/close',
    { schema: { ...described('End a poll; its result is shown'), params: byId } },
    async ({ params }) => obey({ for: 'poll', of: (await find('poll', params.id)).id, do: 'close' }),
  )
  app.post(
    '/api/show/polls/:id/clear',
    { schema: { ...described('Take a poll off the screen'), params: byId } },
    async ({ params }) => obey({ for: 'poll', of: (await find('poll', params.id)).id, do: 'clear' }),
  )

  // ---- contests --------------------------------------------------------------------------------------------
  app.post(
    '/api/show/contests/:id/open',
    {
      schema: {
        ...described('Begin a contest; sides and time are as set where none are given'),
        params: byId,
        body: contestBody,
      },
    },
    async ({ params, body }) => {
      const { id, settings } = await find('contest', params.id)
      const set = readSettings(contestDefinition.settings, settings)
      const sides = readSides(body?.sides ?? set.sides)
      if (sides.length === 0) throw refuse('NO_SIDES', 'Nobody competes. Name at least one gift.')
      const ms = Math.round((body?.seconds ?? set.minutes * 60) * 1_000)
      return obey({ for: 'contest', of: id, do: 'open', sides, ...(ms === 0 ? {} : { ms }) })
    },
  )
  app.post(
    '/api/show/contests/:id/close',
    { schema: { ...described('End a contest; its result is shown'), params: byId } },
    async ({ params }) => obey({ for: 'contest', of: (await find('contest', params.id)).id, do: 'close' }),
  )
  app.post(
    '/api/show/contests/:id/clear',
    { schema: { ...described('Take a contest off the screen'), params: byId } },
    async ({ params }) => obey({ for: 'contest', of: (await find('contest', params.id)).id, do: 'clear' }),
  )

  // ---- the rest --------------------------------------------------------------------------------------------
  app.post(
    '/api/show/counters/:counter',
    {
      schema: {
        ...described('Move a number by hand: add to it, or set it. A goal of your own has the id of its overlay'),
        params: byCounter,
        body: counterBody,
      },
    },
    async ({ params: { counter }, body }) =>
      'add' in body
        ? obey({ for: 'counter', of: counter, do: 'add', by: body.add })
        : obey({ for: 'counter', of: counter, do: 'set', to: body.set }),
  )
  app.post(
    '/api/show/credits',
    { schema: { ...described('Roll the credits, on all such overlays or on one'), body: creditsBody } },
    async ({ body }) => {
      await show.rollCredits(body?.overlay === undefined ? undefined : (await find('credits', body.overlay)).id)
      return show.desk()
    },
  )
}
