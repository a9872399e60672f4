/**
 * Pictures of the simulated LIVE, drawn for Fanlight. Messages point at them under a name that exists nowhere: TikTok's
 * addresses are https on other people's hosts, and only who knows where this simulator is can have them.
 */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { seededRandom } from './random.ts'

const folder = join(import.meta.dirname, 'pictures')
const KINDS = ['avatar', 'gift', 'emote'] as const

/** `/avatar/<id>`: the same face for the same person. A gift or an emote that is not drawn gets another one's picture. */
export function addPictureRoutes(app: FastifyInstance): void {
  const drawn = new Map<string, readonly string[]>(
    KINDS.map((kind) => [kind, readdirSync(join(folder, kind)).toSorted()]),
  )
  app.get<{ Params: { kind: string; name: string } }>('/simulator/pictures/:kind/:name', async (request, reply) => {
    const { kind, name } = request.params
    const files = drawn.get(kind)
    if (files === undefined) return reply.code(404).send({ problems: [`Pictures: ${KINDS.join(', ')}.`] })
    const file = files.includes(name) && kind !== 'avatar' ? name : files[seededRandom(name).int(0, files.length - 1)]
    return reply
      .type('image/png')
      .headers({ 'cache-control': 'max-age=86400', 'access-control-allow-origin': '*' })
      .send(await readFile(join(folder, kind, file ?? '')))
  })
}
