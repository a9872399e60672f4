/** A client of the simulator for its tests: starts it, connects, asks. It knows nothing of Fanlight's own client. */
import { decodeFetchResult, decodeMessage, type MessageOf, type Method } from '../../server/euler/codec.ts'
import type { FetchResult } from '../../server/euler/gen/tiktok_pb.ts'
import { approveConsent } from '../../server/simulator/approve-consent.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../server/simulator/simulator.ts'
import { FakeClock } from '../support/fake-clock.ts'

export const CALLBACK = 'http://localhost:5757/connect/callback'
export const HANDLE = 'lantern.fox'

export interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly expires_in: number
  readonly scope: string
}

export interface Visitor {
  readonly simulator: Simulator
  readonly clock: FakeClock
  consentUrl(more?: Readonly<Record<string, string | undefined>>): string
  /** A code for a consent given now. */
  code(scope?: string): Promise<string>
  token(body: Readonly<Record<string, string>>, style?: 'form' | 'json'): Promise<Response>
  connect(scope?: string): Promise<Tokens>
  /** In the documentation's dialect. */
  ask(accessToken: string, body?: object): Promise<Response>
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  post(path: string, body: unknown): Promise<Response>
}

export async function visit(
  options: Partial<SimulatorOptions> = {},
  clock = new FakeClock(),
): Promise<Visitor & AsyncDisposable> {
  const simulator = await startSimulator({ clock, seed: 1, scene: 'silence', handle: HANDLE, ...options })
  const { url, clientId, clientSecret } = simulator
  const client = { client_id: clientId, client_secret: clientSecret }
  const get: Visitor['get'] = (path, headers = {}) => fetch(url + path, { headers, redirect: 'manual' })
  const post: Visitor['post'] = (path, body) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
    })
  const consentUrl: Visitor['consentUrl'] = (more = {}) => {
    const all = {
      client_id: clientId,
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: 'webcast:fetch webcast:live_check',
      state: 'st&te',
      ...more,
    }
    const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return `${simulator.authorizeUrl}?${new URLSearchParams(given)}`
  }
  const code = async (scope = 'webcast:fetch webcast:live_check') =>
    new URL(await approveConsent(consentUrl({ scope }), fetch)).searchParams.get('code') ?? ''
  const token: Visitor['token'] = (body, style = 'form') =>
    style === 'json'
      ? post('/tiktok/oauth/token', { ...client, ...body })
      : fetch(`${url}/tiktok/oauth/token`, { method: 'POST', body: new URLSearchParams({ ...client, ...body }) })

  return {
    simulator,
    clock,
    consentUrl,
    code,
    token,
    get,
    post,
    connect: async (scope) => {
      const asked = { grant_type: 'authorization_code', code: await code(scope), redirect_uri: CALLBACK }
      return (await (await token(asked)).json()) as Tokens
    },
    ask: (accessToken, body = { unique_id: HANDLE }) =>
      fetch(`${url}/webcast/fetch`, {
        method: 'POST',
        headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    [Symbol.asyncDispose]: () => simulator.close(),
  }
}

export const read = async (response: Response): Promise<FetchResult> =>
  decodeFetchResult(new Uint8Array(await response.arrayBuffer()))

/** The messages of one method, decoded. */
export const ofMethod = <M extends Method>(result: FetchResult, method: M): MessageOf<M>[] =>
  result.messages.filter((message) => message.method === method).map(({ payload }) => decodeMessage(method, payload))
