import type { FastifyRequest } from 'fastify'

/** The access token of a call, in either dialect: `Authorization: Bearer …` or `x-oauth-token: …`. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  const header = request.headers['x-oauth-token']
  return bearer ?? (typeof header === 'string' && header !== '' ? header : undefined)
}
