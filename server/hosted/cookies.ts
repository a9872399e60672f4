/** The cookies of hosted mode. None is readable to a page's script. */
import type { FastifyReply } from 'fastify'
import { SESSION_MS } from './sessions.ts'

const CREATOR = 'fanlight_creator'
const OPERATOR = 'fanlight_operator'

const valueIn = (name: string, value: string, header: string | undefined): string | undefined =>
  new RegExp(`(?:^|;\\s*)${name}=(${value})(?:;|$)`).exec(header ?? '')?.[1]

/** The session that a Cookie header brings. */
export const sessionIn = (header: string | undefined) => valueIn(CREATOR, '[\\w-]{43}', header)
export const operatorIn = (header: string | undefined) => valueIn(OPERATOR, '[\\w.-]{1,500}', header)

export interface Cookies {
  /** Lax: the way back from Euler's consent page comes from another site, and must find the session. */
  setSession(reply: FastifyReply, session: string): void
  clearSession(reply: FastifyReply): void
  setOperator(reply: FastifyReply, pass: string, forMs: number): void
  clearOperator(reply: FastifyReply): void
}

export function createCookies(isSecure: boolean): Cookies {
  const common = { httpOnly: true, secure: isSecure, path: '/' } as const
  return {
    setSession: (reply, session) =>
      void reply.setCookie(CREATOR, session, { ...common, sameSite: 'lax', maxAge: SESSION_MS / 1_000 }),
    clearSession: (reply) => void reply.clearCookie(CREATOR, { ...common, sameSite: 'lax' }),
    setOperator: (reply, pass, forMs) =>
      void reply.setCookie(OPERATOR, pass, { ...common, sameSite: 'strict', maxAge: forMs / 1_000 }),
    clearOperator: (reply) => void reply.clearCookie(OPERATOR, { ...common, sameSite: 'strict' }),
  }
}
