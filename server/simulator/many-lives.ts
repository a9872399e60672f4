/**
 * A pretend Euler Stream for many creators, each with a LIVE of their own. One client, one plan: all calls count together.
 * Who consents is said by `as=<handle>` in the address of the consent page, in place of the TikTok app's own sign-in; what
 * steers one LIVE stands under /simulator/of/<handle>/…. There are no push sockets.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { createRateLimits } from './rate-limits.ts'
import type { Polls } from './polls.ts'
import type { Settings } from './settings.ts'
import { buildSimulator, type SimulatorOptions } from './simulator.ts'

export interface ManyLivesOptions extends Pick<
  SimulatorOptions,
  'clock' | 'seed' | 'scene' | 'host' | 'port' | 'redirectUris'
> {
  readonly handles: readonly string[]
  readonly settings?: Partial<Settings>
}

export interface ManyLives {
  /** Base of the API, no slash at the end. */
  readonly url: string
  readonly authorizeUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who asks for this LIVE. Throws where there is none. */
  polls(handle: string): Polls
  close(): Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** Listens once it resolves. */
export async function startManyLives(options: ManyLivesOptions): Promise<ManyLives> {
  const rates = createRateLimits()
  let url = ''
  const lives = new Map<string, FastifyInstance>()
  const pollsOf = new Map<string, Polls>()
  for (const [number, handle] of options.handles.entries()) {
    const { app, world } = buildSimulator(
      {
        ...options,
        handle,
        seed: `${options.seed} ${handle}`,
        settings: { push: false, ...options.settings },
        among: { label: `n${number}_`, rates },
      },
      () => url,
    )
    await app.ready()
    lives.set(handle, app)
    pollsOf.set(handle, world.polls)
  }
  const numbered = [...lives.values()]

  /** Whose LIVE a request is about, by what only they can have been given. */
  function liveOf(request: IncomingMessage, body: string): FastifyInstance | undefined {
    const { url: path = '/', headers } = request
    const [, number] =
      /sim_(?:code|access|refresh)_n(\d+)_/.exec(
        `${headers.authorization} ${String(headers['x-oauth-token'])} ${path} ${body}`,
      ) ?? []
    if (number !== undefined) return numbered[Number(number)]
    const [, as] = /[?&]as=([^&]+)/.exec(`${path}&${path.includes('authorize') ? `?${body}` : ''}`) ?? []
    return as === undefined ? numbered[0] : lives.get(decodeURIComponent(as))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const [, of, rest] = /^\/simulator\/of\/([^/]+)\/(.*)$/.exec(request.url ?? '') ?? []
    const live = of === undefined ? liveOf(request, String(body)) : lives.get(decodeURIComponent(of))
    if (live === undefined) {
      response.writeHead(404).end('nobody of that name')
      return
    }
    const told = await live.inject({
      method: (request.method ?? 'GET') as 'GET',
      url: rest === undefined ? (request.url ?? '/') : `/simulator/${rest}`,
      headers: request.headers as Record<string, string>,
      payload: body,
    })
    response.writeHead(told.statusCode, told.headers as Record<string, string>).end(told.rawPayload)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // In words that whoever asked quotes: a fault of the simulator must not pass for one of Euler's.
      const message = `the simulator failed: ${error instanceof Error ? error.message : String(error)}`
      response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ code: 500, message }))
    })
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    authorizeUrl: `${url}/tiktok/oauth/authorize`,
    clientId: 'simulated-client',
    clientSecret: 'simulated-secret',
    polls(handle) {
      const polls = pollsOf.get(handle)
      if (polls === undefined) throw new Error(`there is no LIVE of @${handle}`)
      return polls
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      for (const live of lives.values()) await live.close()
    },
  }
}
