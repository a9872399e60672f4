/** The door: the consent of those who are not signed in, which signs them in or up. */
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { Euler } from '../euler/euler.ts'
import type { OAuthClient } from '../euler/oauth.ts'
import type { Tokens } from '../euler/tokens.ts'
import type { PendingConsents } from '../token/pending-consents.ts'
import { tokenRoutes } from '../token/token-routes.ts'
import type { AppLog, Random } from '../world.ts'
import type { Cookies } from './cookies.ts'
import type { Sessions } from './sessions.ts'

export interface DoorDeps {
  readonly euler: Euler
  readonly clock: Clock
  readonly random: Random
  readonly log: AppLog
  readonly client: OAuthClient
  readonly scopes: readonly string[]
  readonly redirectUri: () => string
  readonly pending: PendingConsents
  readonly sessions: Sessions
  readonly cookies: Cookies
  /** Whose the tokens are; they are kept once it resolves. */
  readonly land: (tokens: Tokens, clientId: string) => Promise<string>
}

export async function doorRoutes(app: FastifyInstance, deps: DoorDeps): Promise<void> {
  const { sessions, cookies } = deps
  await app.register(async (room) =>
    tokenRoutes(room, {
      ...deps,
      randomBytes: deps.random.bytes,
      client: async () => deps.client,
      keeper: {
        status: () => ({ state: 'none', scopes: [] }),
        keep: () => Promise.reject(notSignedIn()),
        disconnect: () => Promise.reject(notSignedIn()),
      },
      async land(tokens, clientId, reply) {
        const creator = await deps.land(tokens, clientId)
        cookies.setSession(reply, await sessions.begin(creator))
      },
    }),
  )
}

export const notSignedIn = (): AppError =>
  new AppError('NOT_SIGNED_IN', {
    whose: 'you',
    next: 'reconnect',
    text: 'You are not signed in here. Open the start page and connect your TikTok account.',
    link: { href: '/', text: 'Start page' },
  })
