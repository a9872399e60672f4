/** Live check, rankings, earnings, signed addresses and analytics, in all three ways. */
import type { FastifyInstance } from 'fastify'
import { jsonAnswer, refusal, type Answer } from '../webcast/answer.ts'
import type { World } from '../world.ts'
import * as invented from './figures.ts'
import { addControlRoute, text, type Given } from './gate.ts'
import { euler, isRefusalStyle, personOf, tiktok, tiktokNo } from './wire.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const MOST_CHECKED = 50
const REGIONS = 'US GB DE RO ES BE FR CA JP BR MX CO AR CL AU KR PE PL SG IT'.split(' ')

export function addFigureRoutes(app: FastifyInstance, world: World): void {
  const { stage, clock, handle, others, settings, faults } = world
  /** Handles by the numbers that were handed out for them. */
  const numbered = new Map<string, string>()

  const isLive = (name: string) =>
    name.toLowerCase() === handle.toLowerCase() ? stage.room().live : others.get(name.toLowerCase()) === true

  function liveCheck(given: Given): Answer {
    const { unique_ids: names, user_numeric_ids: ids } = given
    const list = settings.speaks === 'docs' ? names : settings.speaks === 'all' ? (names ?? ids) : ids
    if (!Array.isArray(list) || list.length > MOST_CHECKED) {
      return refusal(
        400,
        `${settings.speaks === 'docs' ? 'unique_ids' : 'user_numeric_ids'} must be a list of at most 50`,
      )
    }
    if (list === names) {
      return jsonAnswer(
        200,
        Object.fromEntries(list.map((name) => [String(name), isLive(String(name).replace(/^@/, ''))])),
      )
    }
    const check = (id: unknown) => {
      const name = String(id) === stage.host.id ? handle : (numbered.get(String(id)) ?? '')
      const live = isLive(name)
      const room = name === handle ? stage.room().id : invented.numberOf(world, `${name} room`)
      return [String(id), { is_live: live, room_id: live ? room : null }]
    }
    return euler({ data: Object.fromEntries(list.map(check)) })
  }
  addControlRoute(app, world, {
    way: ['docs', 'v1', 'v2'],
    method: 'POST',
    path: '/webcast/bulk_live_check',
    scope: 'webcast:bulk_live_check',
    gate: 'pro',
    body: true,
    answer: liveCheck,
  })

  addControlRoute(app, world, {
    way: ['docs', 'v1', 'v2'],
    method: 'GET',
    path: '/webcast/anchors/:unique_id/user_id',
    scope: 'webcast:fetch',
    gate: 'pro',
    answer: ({ unique_id }) => {
      const name = String(unique_id).replace(/^@/, '')
      if (invented.isNobody(name)) return refusal(404, 'user_not_found')
      const number = invented.numberOf(world, name)
      numbered.set(number, name)
      return jsonAnswer(200, { code: 200, numeric_user_id: number })
    },
  })

  const nextHour = () => (Math.floor(clock.now() / HOUR_MS) + 1) * HOUR_MS
  const nextDay = () => (Math.floor(clock.now() / DAY_MS) + 1) * DAY_MS
  const rankingRoute = { path: '/webcast/rankings', scope: 'webcast:rankings', gate: 'pro' } as const
  addControlRoute(app, world, {
    ...rankingRoute,
    way: 'docs',
    method: 'POST',
    body: true,
    answer: ({ period, category }) => {
      if (period !== 'hourly' && period !== 'daily') return refusal(400, 'period must be hourly or daily')
      const list = `${period} ${text(category) ?? 'all'}`
      return euler(invented.rankings(world, list, period === 'hourly' ? nextHour() : nextDay(), clock.now()))
    },
  })
  addControlRoute(app, world, {
    ...rankingRoute,
    way: ['v1', 'v2'],
    method: 'GET',
    answer: ({ region, rank_type }) => {
      if (!REGIONS.includes(String(region))) return refusal(400, 'region is not one of the list')
      if (rank_type !== 'DAILY_RANK' && rank_type !== 'FANS_TEAM_RANK')
        return refusal(400, 'rank_type is not one of the list')
      return euler({ ...invented.rankings(world, `${rank_type} ${region}`, nextDay(), clock.now()), region })
    },
  })

  function earnings(given: Given): Answer {
    const name = text(given['unique_id'])
    if (name === undefined) return refusal(400, 'unique_id is required')
    if (name.toLowerCase() !== handle.toLowerCase()) return refusal(404, 'user_not_found')
    const { diamonds } = invented.thisLive(world, clock.now())
    return euler({
      user: { unique_id: name, raw: { _note: '' } },
      earnings_estimate_currency: 'USD',
      earnings_estimate: Math.round(diamonds * invented.DOLLARS_PER_DIAMOND * 100) / 100,
      diamonds,
      period: 'daily',
      resets_at: new Date(nextDay()).toISOString(),
      resets_in: Math.round((nextDay() - clock.now()) / 1000),
    })
  }
  const earningsRoute = { scope: 'webcast:user_earnings', gate: 'premium', answer: earnings } as const
  addControlRoute(app, world, {
    ...earningsRoute,
    way: 'docs',
    method: 'POST',
    path: '/webcast/user_earnings',
    body: true,
  })
  addControlRoute(app, world, { ...earningsRoute, way: 'v1', method: 'GET', path: '/webcast/user_earnings' })
  addControlRoute(app, world, {
    ...earningsRoute,
    way: 'v2',
    method: 'GET',
    path: '/webcast/anchors/:unique_id/earnings',
  })

  function sign({ url }: Given): Answer {
    const address = URL.parse(text(url) ?? '')
    if (address === null || !/(^|\.)tiktok\.com$/.test(address.hostname))
      return refusal(400, 'url must be an address of TikTok')
    address.searchParams.set('X-Bogus', world.random.hex(16))
    address.searchParams.set('X-Gnarly', world.random.hex(24))
    return euler({ signedUrl: address.href, userAgent: 'Mozilla/5.0 (simulated)', browserName: 'Mozilla', tokens: {}, requestHeaders: {}, cookies: [] }) // prettier-ignore
  }
  const signRoute = { method: 'POST', scope: 'webcast:sign_url', gate: 'pro', body: true, answer: sign } as const
  addControlRoute(app, world, { ...signRoute, way: ['docs', 'v1'], path: '/webcast/sign_url' })
  addControlRoute(app, world, { ...signRoute, way: 'v2', path: '/tiktok/sign_url' })

  /** Only whose LIVE it was may see. */
  function notMine(): Answer | undefined {
    const no = faults.take('tiktok-refuses')
    if (no !== undefined) return tiktokNo(world, isRefusalStyle(no['style']) ? no['style'] : 'moderator')
    return settings.account === 'owner' ? undefined : tiktokNo(world, 'moderator')
  }

  function lives({ count = 10, offset = 0 }: Given): Answer {
    const all = invented.pastLives(world, clock.now())
    const from = Number(offset)
    return notMine() ?? tiktok(world, { total: all.length, video_list: all.slice(from, from + Number(count)) })
  }

  function live(given: Given): Answer {
    const room = text(given['room_id'])
    if (room === undefined) return refusal(400, 'room_id is required')
    const now = clock.now()
    const found = [invented.thisLive(world, now), ...invented.pastLives(world, now)].find((one) => one.room_id === room)
    return notMine() ?? (found === undefined ? tiktokNo(world, 'other') : tiktok(world, invented.detailOf(found)))
  }

  function interactions(given: Given): Answer {
    const person = text(given['user_id'])
    if (person === undefined) return refusal(400, 'user_id is required')
    return notMine() ?? tiktok(world, invented.interactions(world, personOf(world, person), clock.now()))
  }

  const analytics = { scope: 'webcast:live_analytics', gate: 'premium', method: 'GET' } as const
  const v1 = '/webcast/live_analytics'
  const mine = '/webcast/anchors/me/rooms'
  addControlRoute(app, world, { ...analytics, way: ['docs', 'v1'], path: `${v1}/video_list`, answer: lives })
  addControlRoute(app, world, { ...analytics, way: 'v2', path: mine, answer: lives })
  addControlRoute(app, world, { ...analytics, way: 'docs', method: 'POST', path: '/webcast/room/analytics', body: true, answer: live }) // prettier-ignore
  addControlRoute(app, world, { ...analytics, way: 'v1', path: `${v1}/video_detail`, answer: live })
  addControlRoute(app, world, { ...analytics, way: 'v2', path: `${mine}/:room_id/details`, answer: live })
  addControlRoute(app, world, {
    ...analytics,
    way: ['docs', 'v1'],
    path: `${v1}/user_interactions`,
    answer: interactions,
  })
  addControlRoute(app, world, { ...analytics, way: 'v2', path: `${mine}/:room_id/interactions`, answer: interactions })
}
