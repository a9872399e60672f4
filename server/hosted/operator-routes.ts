/** /api/operator: what the operator sees and does. */
import cookie from '@fastify/cookie'
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { OperatorView } from '../../shared/operator.ts'
import { readHandle } from '../config.ts'
import { AppError } from '../errors.ts'
import type { AppLog } from '../world.ts'
import { operatorIn, type Cookies } from './cookies.ts'
import { PASS_MS, type OperatorLogin } from './operator-login.ts'
import { unknownCreator, type Change, type Registry } from './registry.ts'

export interface OperatorDeps {
  readonly login: OperatorLogin
  readonly cookies: Cookies
  readonly registry: Registry
  readonly view: () => OperatorView
  /** Everywhere this creator is signed in. */
  readonly endSessions: (creator: string) => Promise<void>
  readonly log: AppLog
}

export async function operatorRoutes(plain: FastifyInstance, deps: OperatorDeps): Promise<void> {
  const { login, cookies, registry, log } = deps
  if (!plain.hasReplyDecorator('setCookie')) await plain.register(cookie)
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))

  app.post(
    '/api/operator/enter',
    { schema: { body: Type.Object({ key: Type.String({ maxLength: 500 }) }) } },
    async (request, reply) => {
      cookies.setOperator(reply, login.enter(request.body.key), PASS_MS)
      log.info({ address: request.ip }, 'the operator signed in')
      return { ok: true }
    },
  )
  app.post('/api/operator/leave', async (_request, reply) => {
    cookies.clearOperator(reply)
    return { ok: true }
  })

  await app.register(async (inner) => {
    const room = inner.withTypeProvider<TypeBoxTypeProvider>()
    room.addHook('onRequest', async (request) => {
      if (!login.isOperator(operatorIn(request.headers.cookie))) throw notOperator()
    })

    room.get('/api/operator', async () => deps.view())

    const body = Type.Object({
      /** Confirms whose LIVE it is: the creator runs from now on. */
      handle: Type.Optional(Type.String({ maxLength: 300 })),
      run: Type.Optional(Type.Boolean()),
      weight: Type.Optional(Type.Number({ minimum: 0.1, maximum: 100 })),
    })
    room.put<{ Params: { id: string } }>('/api/operator/creators/:id', { schema: { body } }, async (request) => {
      const { id } = request.params
      const entry = registry.get(id)
      if (entry === undefined) throw unknownCreator()
      const { handle: text, run, weight } = request.body as { handle?: string; run?: boolean; weight?: number }
      const handle = text === undefined ? undefined : readHandle(text)
      if (text !== undefined && handle === undefined) throw badHandle()
      if (run === true && (handle ?? entry.handle) === undefined) throw noHandle()
      const change: Change = {
        ...(handle === undefined ? {} : { handle, state: 'running' as const }),
        ...(run === undefined ? {} : { state: run ? ('running' as const) : ('stopped' as const) }),
        ...(weight === undefined ? {} : { weight }),
      }
      log.info({ creator: id, ...change }, 'the operator changed a creator')
      await registry.change(id, change)
      return deps.view()
    })

    room.delete<{ Params: { id: string } }>('/api/operator/creators/:id', async (request) => {
      const { id } = request.params
      // Whoever has it at home wipes it, now or when there is one: the operator need not wait for that.
      await registry.change(id, { state: 'deleting' })
      await deps.endSessions(id)
      log.info({ creator: id }, 'the operator deleted a creator')
      return deps.view()
    })
  })
}

const notOperator = () =>
  new AppError('NOT_OPERATOR', {
    whose: 'you',
    next: 'reconnect',
    text: 'Enter the operator key first.',
    link: { href: '/operator', text: "The operator's page" },
  })

const badHandle = () =>
  new AppError('BAD_HANDLE', { whose: 'you', next: 'fix', text: 'That is not a TikTok handle. It looks like @name.' })

const noHandle = () =>
  new AppError('CREATOR_MISSING', { whose: 'you', next: 'fix', text: 'Say first whose LIVE it is: enter the handle.' })
