/** One instance hands a creator's request on to the instance where the creator is at home. */
import { request as begin, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as beginSecure } from 'node:https'
import type { Clock } from '../clock.ts'
import type { TextSeal } from '../token/seal.ts'

/** Says for whom a request is, by an instance that has looked at its session. Sealed, so nobody else can say it. */
export const HOP_HEADER = 'x-fanlight-hop'
const HOP_MS = 30_000
const ANSWER_WITHIN_MS = 30_000

interface Pass {
  readonly what: 'hop'
  readonly creator: string
  readonly until: number
}

export interface Hop {
  /** For whom a request was handed on; undefined where no instance of ours says so. */
  read(request: IncomingMessage): string | undefined
  /** Rejects where the other instance cannot be reached, before anything was answered. */
  send(to: string, creator: string, request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** Of one connection, and not to be passed on. */
const OWN_HEADERS = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer']

/**
 * `publicUrl`: where all instances are reached. The one that hands on has looked at Host and Origin by its own address,
 * which is a stranger's at the other instance; so what goes on is asked of the address that all of them share.
 */
export function createHop(seal: TextSeal, clock: Clock, publicUrl: string): Hop {
  const shared = new URL(publicUrl)

  function read(request: IncomingMessage): string | undefined {
    const text = request.headers[HOP_HEADER]
    if (typeof text !== 'string') return undefined
    try {
      const pass = JSON.parse(seal.unseal(text)) as Pass
      return pass.what === 'hop' && clock.now() < pass.until ? pass.creator : undefined
    } catch {
      return undefined // not ours
    }
  }

  return {
    read,
    send: (to, creator, request, response) =>
      new Promise((resolve, reject) => {
        const pass: Pass = { what: 'hop', creator, until: clock.now() + HOP_MS }
        const headers = Object.fromEntries(
          Object.entries(request.headers).filter(([name]) => !OWN_HEADERS.includes(name) && name !== HOP_HEADER),
        )
        const ask = to.startsWith('https:') ? beginSecure : begin
        const onward = ask(`${to}${request.url ?? '/'}`, {
          method: request.method ?? 'GET',
          headers: {
            ...headers,
            host: shared.host,
            ...(headers['origin'] === undefined ? {} : { origin: shared.origin }),
            [HOP_HEADER]: seal.seal(JSON.stringify(pass)),
          },
          timeout: ANSWER_WITHIN_MS,
        })
        onward.on('response', (answer) => {
          const told = Object.entries(answer.headers).filter(([name]) => !OWN_HEADERS.includes(name))
          response.writeHead(answer.statusCode ?? 502, Object.fromEntries(told))
          answer.pipe(response)
          answer.on('end', resolve)
          answer.on('error', () => response.destroy())
        })
        onward.on('timeout', () => onward.destroy(new Error('no answer in time')))
        onward.on('error', (error) => {
          if (response.headersSent) response.destroy()
          reject(error)
        })
        // Who asked has gone: whoever is asked need not go on.
        response.on('close', () => onward.destroy())
        request.pipe(onward)
      }),
  }
}
