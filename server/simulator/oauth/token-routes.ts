import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { World } from '../world.ts'
import type { Issued } from './grants.ts'
import { holdsScope } from './scopes.ts'
import { tokenOf } from './bearer.ts'

interface Asked {
  /** A field of the form or of the JSON; '' where it is missing. */
  readonly field: (name: string) => string
  readonly style: 'flat' | 'envelope'
}

/** Tokens: handed out, refreshed, looked at, taken back. */
export function addTokenRoutes(app: FastifyInstance, world: World): void {
  const { clock, settings, grants, client, faults, stage, handle } = world

  function read(request: FastifyRequest): Asked {
    const body = request.body
    const form = body instanceof URLSearchParams
    const json = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>
    const asked = form ? 'flat' : 'envelope'
    return {
      field: (name) => (form ? (body.get(name) ?? '') : typeof json[name] === 'string' ? json[name] : ''),
      style: settings.answerStyle === 'auto' ? asked : settings.answerStyle,
    }
  }

  function refuse(reply: FastifyReply, { style }: Asked, status: number, error: string, error_description: string) {
    if (style === 'flat') return reply.code(status).send({ error, error_description })
    const body = { code: status, message: error_description, error: { error, error_description } }
    return reply.code(settings.errorsWith200 ? 200 : status).send(body)
  }

  function hand(reply: FastifyReply, { style }: Asked, issued: Issued) {
    const { grant, accessToken, accessLifeMs, refreshToken } = issued
    const tokens = {
      access_token: accessToken,
      ...(refreshToken !== undefined && { refresh_token: refreshToken }),
      token_type: 'Bearer',
      expires_in: Math.floor(accessLifeMs / 1000),
    }
    void reply.header('cache-control', 'no-store')
    if (style === 'flat') return reply.send({ ...tokens, scope: grant.scopes.join(' ') })
    const refresh_expires_in = Math.floor((grant.endsAt - clock.now()) / 1000)
    return reply.send({ code: 200, data: { ...tokens, refresh_expires_in, scopes: grant.scopes } })
  }

  /** Answers true where the client is not who it says. */
  function strangers(reply: FastifyReply, asked: Asked): boolean {
    if (asked.field('client_id') === client.id && asked.field('client_secret') === client.secret) return false
    void refuse(reply, asked, 401, 'invalid_client', 'Client authentication failed')
    return true
  }

  app.post('/tiktok/oauth/token', (request, reply) => {
    const asked = read(request)
    const fault = faults.take('token-endpoint')
    if (fault !== undefined) {
      const status = typeof fault['status'] === 'number' ? fault['status'] : 500
      if (typeof fault['error'] === 'string') return refuse(reply, asked, status, fault['error'], 'Simulated fault')
      return reply.code(status).send({ code: status, message: 'Internal Server Error' })
    }
    if (strangers(reply, asked)) return reply
    const grantType = asked.field('grant_type')
    const now = clock.now()
    if (grantType === 'authorization_code') {
      const missing = ['code', 'redirect_uri'].find((name) => asked.field(name) === '')
      if (missing !== undefined)
        return refuse(reply, asked, 400, 'invalid_request', `Missing required parameter: ${missing}`)
      const issued = grants.exchange(asked.field('code'), asked.field('redirect_uri'), now)
      return 'refused' in issued
        ? refuse(reply, asked, 400, 'invalid_grant', issued.refused)
        : hand(reply, asked, issued)
    }
    if (grantType === 'refresh_token') {
      const token = asked.field('refresh_token')
      if (token === '') return refuse(reply, asked, 400, 'invalid_request', 'Missing required parameter: refresh_token')
      const issued = grants.refresh(token, now)
      return 'refused' in issued
        ? refuse(reply, asked, 400, 'invalid_grant', issued.refused)
        : hand(reply, asked, issued)
    }
    return refuse(reply, asked, 400, 'unsupported_grant_type', 'Use authorization_code or refresh_token')
  })

  app.post('/tiktok/oauth/revoke', (request, reply) => {
    const asked = read(request)
    if (strangers(reply, asked)) return reply
    grants.revoke(asked.field('token'))
    return { code: 200, message: 'Token revoked' }
  })

  app.post('/tiktok/oauth/introspect', (request, reply) => {
    const asked = read(request)
    if (strangers(reply, asked)) return reply
    const token = grants.look(asked.field('token'), clock.now())
    if (token.state === 'dead') return { code: 200, data: { active: false } }
    return {
      code: 200,
      data: {
        active: true,
        scope: token.grant.scopes.join(' '),
        client_id: client.id,
        token_type: 'Bearer',
        exp: Math.floor(token.expiresAt / 1000),
        iat: Math.floor(token.issuedAt / 1000),
      },
    }
  })

  app.post('/tiktok/oauth/validate-refresh', (request, reply) => {
    const asked = read(request)
    if (asked.field('client_id') !== client.id) return refuse(reply, asked, 401, 'invalid_client', 'Unknown client_id')
    const token = grants.look(asked.field('refresh_token'), clock.now())
    if (token.state === 'dead' || token.kind !== 'refresh') return { code: 200, valid: false }
    return { code: 200, valid: true, scopes: token.grant.scopes, tiktok_user_id: stage.host.id, country_code: null }
  })

  app.get('/tiktok/oauth/userinfo', (request, reply) => {
    const token = grants.look(tokenOf(request) ?? '', clock.now())
    if (token.state === 'dead') return reply.code(401).send({ code: 401, message: 'Invalid or expired OAuth token' })
    if (!holdsScope(token.grant.scopes, 'user:info')) {
      return reply.code(401).send({ code: 401, message: 'Missing scope user:info' })
    }
    const { id, name } = stage.host
    return {
      code: 200,
      user: {
        uid: id,
        nickName: name,
        uniqueId: handle,
        region: 'DE',
        roomId: stage.room().id,
        hasLivePermission: true,
      },
    }
  })

  app.get<{ Params: { id: string } }>('/tiktok/oauth/clients/:id', (request, reply) => {
    if (request.params.id !== client.id) return reply.code(404).send({ code: 404, message: 'Unknown client_id' })
    return {
      code: 200,
      client: {
        client_id: client.id,
        name: client.name,
        description: null,
        redirect_uris: ['http://localhost/connect/callback', ...client.redirectUris],
        supported_scopes: client.scopes,
        theme: null,
        mode: 'auto',
        logo: null,
      },
    }
  })
}
