/**
 * Small pictures drawn on the spot: avatars, gifts, emotes. Messages point at them only where the simulator was given
 * an https address for them, since TikTok's are https and a client may well take no others.
 */
import type { FastifyInstance } from 'fastify'
import { seededRandom } from './random.ts'

const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${body}</svg>`

/** Two colours and a simple face of the name's own. */
function drawAvatar(name: string): string {
  const random = seededRandom(name)
  const hue = random.int(0, 359)
  const eye = random.int(5, 9)
  return svg(
    `<rect width="100" height="100" fill="hsl(${hue} 70% 62%)"/>` +
      `<circle cx="50" cy="${random.int(52, 60)}" r="34" fill="hsl(${(hue + random.int(90, 200)) % 360} 75% 82%)"/>` +
      `<g fill="#20242e"><circle cx="38" cy="50" r="${eye}"/><circle cx="62" cy="50" r="${eye}"/></g>` +
      `<path d="M36 68q14 ${random.int(4, 16)} 28 0" stroke="#20242e" stroke-width="5" fill="none" stroke-linecap="round"/>`,
  )
}

function drawGift(name: string): string {
  const hue = seededRandom(name).int(0, 359)
  return svg(
    `<rect x="16" y="42" width="68" height="46" rx="6" fill="hsl(${hue} 75% 58%)"/>` +
      `<rect x="10" y="28" width="80" height="20" rx="5" fill="hsl(${hue} 80% 68%)"/>` +
      `<path d="M44 28h12v60H44z" fill="#fff8"/><path d="M50 28C30 4 22 24 50 28 70 4 78 24 50 28" fill="#fff"/>`,
  )
}

function drawEmote(name: string): string {
  const hue = seededRandom(name).int(30, 60)
  return svg(
    `<circle cx="50" cy="50" r="46" fill="hsl(${hue} 95% 60%)"/><circle cx="34" cy="42" r="6"/><circle cx="66" cy="42" r="6"/>` +
      '<path d="M26 58q24 34 48 0z" fill="#5b2333"/>',
  )
}

const DRAW: Readonly<Record<string, (name: string) => string>> = {
  avatar: drawAvatar,
  gift: drawGift,
  emote: drawEmote,
}

export function addPictureRoutes(app: FastifyInstance): void {
  app.get<{ Params: { kind: string; name: string } }>('/simulator/pictures/:kind/:name', (request, reply) => {
    const draw = Object.hasOwn(DRAW, request.params.kind) ? DRAW[request.params.kind] : undefined
    if (draw === undefined) return reply.code(404).send({ problems: ['Pictures: avatar, gift, emote.'] })
    return reply
      .type('image/svg+xml')
      .headers({ 'cache-control': 'max-age=86400', 'access-control-allow-origin': '*' })
      .send(draw(request.params.name))
  })
}
