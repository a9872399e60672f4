import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { tokenOf } from '../oauth/bearer.ts'
import { ASKED_AT } from '../polls.ts'
import type { World } from '../world.ts'
import { limitsOf, type Caller } from './admission.ts'
import { refusal, type Answer } from './answer.ts'
import { deliver } from './deliver.ts'
import { answerFetch, type FetchAsk } from './fetch-answer.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const bodyOf = (request: FastifyRequest): Readonly<Record<string, unknown>> =>
  typeof request.body === 'object' && request.body !== null ? (request.body as Record<string, unknown>) : {}

function callerOf(request: FastifyRequest, mayBeAnonymous: boolean): Caller {
  const query = request.query as Readonly<Record<string, unknown>>
  return {
    token: tokenOf(request),
    apiKey: text(request.headers['x-api-key']) ?? text(query['apiKey']),
    mayBeAnonymous,
  }
}

type Query = { readonly Querystring: Readonly<Record<string, unknown>> }

/** The API that a token opens: fetch in its three spellings, and what is left of the limits. */
export function addWebcastRoutes(app: FastifyInstance, world: World): void {
  const { clock, faults, stage, rates, calls, polls, handle } = world

  const noSuchRoute = (request: FastifyRequest, reply: FastifyReply, status: number) =>
    reply.code(status).send(
      status === 405
        ? { code: 405, message: 'Method Not Allowed' }
        : {
            message: `Route ${request.method}:${request.url.split('?')[0]} not found`,
            error: 'Not Found',
            statusCode: 404,
          },
    )

  async function fetchRoute(request: FastifyRequest, reply: FastifyReply, ask: FetchAsk): Promise<FastifyReply> {
    const missing = faults.peek('dialect-missing')
    if (missing !== undefined && (missing['dialect'] ?? 'docs') === ask.dialect) {
      faults.take('dialect-missing')
      return noSuchRoute(request, reply, missing['status'] === 405 ? 405 : 404)
    }
    const said = request.headers[ASKED_AT]
    const answered = polls.begin(request.host, clock.now(), typeof said === 'string' ? Number(said) : undefined)
    const end = () => answered(clock.now())
    reply.raw.once('finish', end).once('close', end)
    return deliver(world, request, reply, () => answerFetch(world, ask))
  }

  app.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    if (!/^\/(webcast|tiktok)\//.test(path)) return
    const isFetch = path === '/webcast/fetch' || path.endsWith('/connect')
    const cursor = isFetch
      ? (text(bodyOf(request)['cursor']) ?? text((request.query as Query['Querystring'])['cursor']))
      : undefined
    calls.note({
      at: clock.now(),
      method: request.method,
      path,
      status: reply.raw.statusCode,
      ...(isFetch && { dialect: request.method === 'POST' ? 'docs' : 'openapi' }),
      ...(cursor !== undefined && { cursor }),
    })
  })

  app.post('/webcast/fetch', (request, reply) => {
    const body = bodyOf(request)
    return fetchRoute(request, reply, {
      ...callerOf(request, false),
      dialect: 'docs',
      uniqueId: text(body['unique_id']),
      roomId: undefined,
      cursor: text(body['cursor']),
      userAgent: text(request.headers['user-agent']) ?? '',
    })
  })

  app.get<Query>('/webcast/fetch', (request, reply) => {
    const { unique_id, room_id, cursor } = request.query
    return fetchRoute(request, reply, {
      ...callerOf(request, true),
      dialect: 'openapi',
      uniqueId: text(unique_id),
      roomId: text(room_id),
      cursor: text(cursor),
      userAgent: text(request.headers['user-agent']) ?? '',
    })
  })

  app.get<Query & { Params: { room: string } }>('/webcast/rooms/:room/connect', (request, reply) => {
    const { unique_id, cursor } = request.query
    const { room } = request.params
    return fetchRoute(request, reply, {
      ...callerOf(request, true),
      dialect: 'openapi',
      uniqueId: text(unique_id),
      // 0 stands for "the room of unique_id".
      roomId: room === '0' ? undefined : room,
      cursor: text(cursor),
      userAgent: text(request.headers['user-agent']) ?? '',
    })
  })

  const send = (reply: FastifyReply, { status, headers, body }: Answer) =>
    reply.code(status).headers(headers).send(Buffer.from(body))

  app.get('/webcast/rate_limits', (request) => {
    const caller = callerOf(request, true)
    const token = grantOf(caller.token)
    const as = token ?? (caller.apiKey === undefined ? 'anonymous' : 'api key')
    const state = rates.look(as, limitsOf(world, as), clock.now())
    const told = ({ max, remaining, resetAt }: (typeof state)['day']) => ({
      max,
      remaining,
      reset_at: new Date(resetAt).toISOString(),
    })
    return {
      code: 200,
      day: told(state.day),
      hour: told(state.hour),
      minute: told(state.minute),
      load_shedding: { at: 0, chance: 0 },
    }
  })

  function grantOf(token: string | undefined): string | undefined {
    const known = token === undefined ? undefined : world.grants.look(token, clock.now())
    return known?.state === 'valid' ? (world.countedAs ?? `grant ${known.grant.number}`) : undefined
  }

  const roomAnswer = (reply: FastifyReply, uniqueId: string | undefined) => {
    stage.perform(clock.now())
    if (uniqueId?.replace(/^@/, '').toLowerCase() !== handle.toLowerCase())
      return send(reply, refusal(404, 'user_not_found'))
    return { code: 200, ok: true, routes_attempted: ['sim'], is_live: stage.room().live, room_id: stage.room().id }
  }
  app.get<Query>('/webcast/room_id', (request, reply) => roomAnswer(reply, text(request.query['uniqueId'])))
  app.get<{ Params: { handle: string } }>('/webcast/anchors/:handle/room_id', (request, reply) =>
    roomAnswer(reply, request.params.handle),
  )
}
