/** GET /pictures/<pass>/<address>: a stranger's picture, from here. */
import type { FastifyInstance } from 'fastify'
import type { Picture } from './fetch-picture.ts'

export interface PictureRouteDeps {
  readonly check: (pass: string) => boolean
  readonly get: (address: string) => Promise<Picture | undefined>
}

/** In place of the pass, for the pages that only this computer and paired devices open. */
const HERE = 'here'

export const isPictureAddress = (url: string): boolean => url.startsWith('/pictures/')
export const isOwnPictureAddress = (url: string): boolean => url.startsWith(`/pictures/${HERE}/`)

const ADDRESS_MOST = 4_000
const DAY_S = 86_400

/** The address that stands in the path; undefined where it is none. */
function readAddress(text: string): string | undefined {
  if (text.length > ADDRESS_MOST || !/^[\w-]+$/.test(text)) return undefined
  return URL.parse(Buffer.from(text, 'base64url').toString())?.href
}

export async function pictureRoute(app: FastifyInstance, deps: PictureRouteDeps): Promise<void> {
  app.get<{ Params: { pass: string; address: string } }>(
    '/pictures/:pass/:address',
    // A room full of new faces asks for hundreds at once; what is fetched is limited in the cache.
    { schema: { hide: true }, config: { rateLimit: { max: 6_000, timeWindow: 10_000 } } },
    async (request, reply) => {
      const { pass } = request.params
      const address = pass === HERE || deps.check(pass) ? readAddress(request.params.address) : undefined
      const picture = address === undefined ? undefined : await deps.get(address)
      if (picture === undefined) {
        // The page draws one of its own, and does not ask again at once.
        return reply.code(404).header('cache-control', 'private, max-age=60').send()
      }
      return (
        reply
          .type(picture.type)
          .header('cache-control', `private, max-age=${7 * DAY_S}, immutable`)
          // Opened as a page of its own it can do nothing.
          .header('content-security-policy', "default-src 'none'; sandbox")
          .send(picture.bytes)
      )
    },
  )
}
