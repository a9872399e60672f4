/** The way to a control call: its dialect, its plan, its scope, its limit; and TikTok's own no. */
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { tokenOf } from '../oauth/bearer.ts'
import { admit, meter } from '../webcast/admission.ts'
import { refusal, type Answer } from '../webcast/answer.ts'
import { deliver } from '../webcast/deliver.ts'
import { brokenDown } from '../webcast/fetch-answer.ts'
import type { World } from '../world.ts'

export type Way = 'docs' | 'v1' | 'v2'
export type Gate = 'public' | 'pro' | 'premium'

/** Parameters by the names of the way asked in: of the path, the address or the body, whichever that way reads. */
export type Given = Readonly<Record<string, unknown>>

export interface ControlRoute {
  readonly way: Way | readonly Way[]
  readonly method: HTTPMethods
  readonly path: string
  readonly scope: string
  readonly gate: Gate
  /** Whether parameters are read from the body; from the address else. */
  readonly body?: boolean
  readonly answer: (given: Given) => Answer
}

const PLANS: Readonly<Record<Gate, readonly string[]>> = {
  public: ['community', 'business', 'premium'],
  pro: ['business', 'premium'],
  premium: ['premium'],
}

const record = (value: unknown): Given => (typeof value === 'object' && value !== null ? (value as Given) : {})

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** The token, where this way of asking carries it. */
function tokenIn(request: FastifyRequest, way: Way): string | undefined {
  const dressed = way === 'docs' ? request.headers.authorization : request.headers['x-oauth-token']
  return dressed === undefined ? undefined : tokenOf(request)
}

export function addControlRoute(app: FastifyInstance, world: World, route: ControlRoute): void {
  const { settings } = world
  const ways = typeof route.way === 'string' ? [route.way] : route.way

  const spoken = () => ways.filter((way) => settings.speaks === 'all' || settings.speaks === way)

  function answer(request: FastifyRequest): Answer {
    world.stage.perform(world.clock.now())
    world.standing.beginRoom(world.stage.room().id)
    const broken = brokenDown(world)
    if (broken !== undefined) return broken
    const token = spoken()
      .map((way) => tokenIn(request, way))
      .find((one) => one !== undefined)
    const apiKey = text(request.headers['x-api-key'])
    const admitted = admit(world, { token, apiKey, mayBeAnonymous: false }, route.scope)
    if ('status' in admitted) return admitted
    if (!PLANS[route.gate].includes(settings.plan)) return tooSmall(route.gate)
    const metered = meter(world, admitted.as)
    if ('status' in metered) return metered
    const { params, query, body } = request
    return route.answer({ ...record(params), ...(route.body === true ? record(body) : record(query)) })
  }

  app.route({
    method: route.method,
    url: route.path,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      if (spoken().length > 0) return deliver(world, request, reply, () => answer(request))
      const message = `Route ${request.method}:${request.url.split('?')[0]} not found`
      return reply.code(404).send({ message, error: 'Not Found', statusCode: 404 })
    },
  })
}

const tooSmall = (gate: Gate) =>
  gate === 'pro'
    ? refusal(402, 'This feature requires a business plan')
    : refusal(
        401,
        'You lack authorization for this endpoint. If this is a premium endpoint, upgrade at https://www.eulerstream.com/pricing.',
      )
