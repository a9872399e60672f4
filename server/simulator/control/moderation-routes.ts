/** Chat, mutes, bans, comments and moderators, in the documentation's and both OpenAPI generations' ways. */
import type { FastifyInstance } from 'fastify'
import { sayLine } from '../acts.ts'
import { refusal, type Answer } from '../webcast/answer.ts'
import type { World } from '../world.ts'
import { addControlRoute, text, type ControlRoute, type Given, type Way } from './gate.ts'
import { MUTE_SPANS } from './standing.ts'
import { bigNumber, isRefusalStyle, personOf, tiktok, tiktokChat, tiktokNo, wirePerson } from './wire.ts'

const PER_PAGE = 20
const MOST_MUTED = 1_000
const LONGEST_MESSAGE = 150

/** What was asked, whichever way: by our own names. */
interface Asked {
  readonly room?: string | undefined
  readonly anchor?: string | undefined
  readonly person?: string | undefined
  readonly page: number
  readonly seconds: number
  readonly enabled?: boolean | undefined
  readonly words?: string | undefined
}

const isId = (value: string | undefined): value is string => value !== undefined && /^[1-9]\d{0,19}$/.test(value)

/** Numbers may come as text or, from a careless client, as numbers: those are no ids of 19 digits any more. */
const idText = (value: unknown) => (typeof value === 'number' ? String(value) : text(value))

const read = (given: Given): Asked => ({
  room: idText(given['room_id']) ?? idText(given['targetRoomId']),
  anchor: idText(given['anchor_id']),
  person: idText(given['user_id']) ?? idText(given['tiktok_user_id']) ?? idText(given['to_user_id']),
  page: Number(given['page'] ?? 0),
  seconds: Number(given['duration'] ?? -1),
  enabled: given['enabled'] === undefined ? undefined : String(given['enabled']) === 'true',
  words: text(given['message']) ?? text(given['content']),
})

export function addModerationRoutes(app: FastifyInstance, world: World): void {
  const { stage, standing, settings, faults, clock } = world

  /** Euler's own look at the parameters, then TikTok's at the account. */
  function refuse(asked: Asked, wants: { person?: boolean; anchor?: boolean; owner?: boolean }, chat = false) {
    const place = chat ? 'data' : 'response'
    if (wants.anchor === true ? !isId(asked.anchor) : !isId(asked.room)) {
      return refusal(400, `${wants.anchor === true ? 'anchor_id' : 'room_id'} is required`)
    }
    if (wants.person === true && !isId(asked.person)) return refusal(400, 'user_id is required')
    const no = faults.take('tiktok-refuses')
    if (no !== undefined) return tiktokNo(world, isRefusalStyle(no['style']) ? no['style'] : 'moderator', place)
    const here = wants.anchor === true ? asked.anchor === stage.host.id : asked.room === stage.room().id
    if (!here || !stage.room().live) return tiktokNo(world, 'over', place)
    const { account } = settings
    if (!chat && (account === 'stranger' || (wants.owner === true && account !== 'owner'))) {
      return tiktokNo(world, 'moderator', place)
    }
    if (wants.person === true && asked.person === stage.host.id) return tiktokNo(world, 'user', place)
    return undefined
  }

  const page = (ids: readonly string[], { page: wanted }: Asked, more: object = {}): Answer => {
    const from = Math.max(0, wanted) * PER_PAGE
    const people = ids.slice(from, from + PER_PAGE).map((id) => wirePerson(personOf(world, id)))
    const next = from + PER_PAGE
    const has_more = next < ids.length
    return tiktok(world, people, { has_more, next_cursor: has_more ? next : 0, total: ids.length, ...more })
  }

  function chat(asked: Asked): Answer {
    const { words } = asked
    const refused = refuse(asked, {}, true)
    if (refused !== undefined) return refused
    if (words === undefined || words.length > LONGEST_MESSAGE)
      return refusal(400, 'content must have 1 to 150 characters')
    if (!standing.comments) return tiktokNo(world, 'other', 'data')
    stage.happen(clock.now(), (on) => sayLine(on, { by: stage.host, text: words }))
    return tiktokChat(world, { msg_id: bigNumber(world.stage.room().id), content: words })
  }

  function mute(asked: Asked): Answer {
    const refused = refuse(asked, { person: true })
    if (refused !== undefined) return refused
    const { person = '', seconds } = asked
    if (!MUTE_SPANS.includes(seconds)) return refusal(400, `duration must be one of ${MUTE_SPANS.join(', ')}`)
    const now = clock.now()
    standing.mute(person, seconds < 0 ? Infinity : now + seconds * 1000)
    return tiktok(world, {
      actual_duration: seconds,
      max_count: MOST_MUTED,
      room_id: bigNumber(asked.room ?? ''),
      total: standing.muted(now).length,
      user_id: bigNumber(person),
    })
  }

  const change =
    (wants: { person?: boolean; anchor?: boolean; owner?: boolean }, work: (person: string) => void) =>
    (asked: Asked): Answer => {
      const refused = refuse(asked, wants)
      if (refused !== undefined) return refused
      work(asked.person ?? '')
      return tiktok(world, {})
    }

  const lists =
    (wants: { anchor?: boolean }, ids: () => readonly string[], more: object = {}) =>
    (asked: Asked): Answer =>
      refuse(asked, wants) ?? page(ids(), asked, more)

  const unmute = change({ person: true }, (person) => void standing.unmute(person, clock.now()))
  const mutes = lists({}, () => standing.muted(clock.now()), { max_count: MOST_MUTED, datas: [] })
  const ban = change({ person: true }, standing.ban)
  const unban = change({ person: true }, standing.unban)
  const bans = lists({}, standing.banned)
  const toggle = (asked: Asked): Answer => {
    const refused = refuse(asked, {})
    if (refused !== undefined) return refused
    if (asked.enabled === undefined) return refusal(400, 'enabled is required')
    standing.comments = asked.enabled
    return tiktok(world, {})
  }
  const promote = (anchor: boolean) => change({ person: true, anchor, owner: true }, standing.addModerator)
  const demote = (anchor: boolean) => change({ person: true, anchor, owner: true }, standing.removeModerator)
  const moderators = (anchor: boolean) => lists({ anchor }, standing.moderators)

  const add = (
    way: Way,
    method: ControlRoute['method'],
    path: string,
    scope: string,
    answer: (asked: Asked) => Answer,
    body = way === 'docs',
  ) =>
    addControlRoute(app, world, {
      way,
      method,
      path,
      scope,
      gate: 'premium',
      body,
      answer: (given) => answer(read(given)),
    })

  // One address, two ways of writing the message.
  addControlRoute(app, world, {
    way: ['docs', 'v1'],
    method: 'POST',
    path: '/webcast/chat',
    scope: 'webcast:chat',
    gate: 'premium',
    body: true,
    answer: (given) => {
      const name = settings.speaks === 'v1' ? 'content' : settings.speaks === 'docs' ? 'message' : undefined
      if (name !== undefined && text(given[name]) === undefined) return refusal(400, `${name} is required`)
      return chat(read(given))
    },
  })
  add('v2', 'POST', '/webcast/rooms/:room_id/chat', 'webcast:chat', chat, true)

  const docs = (path: string, scope: string, answer: (asked: Asked) => Answer) =>
    add('docs', 'POST', path, scope, answer)
  docs('/webcast/room/mute', 'webcast:mute', mute)
  docs('/webcast/room/unmute', 'webcast:mute', unmute)
  docs('/webcast/room/muted', 'webcast:mute', mutes)
  docs('/webcast/room/ban', 'webcast:ban', ban)
  docs('/webcast/room/unban', 'webcast:ban', unban)
  docs('/webcast/room/banned', 'webcast:ban', bans)
  docs('/webcast/room/comments', 'webcast:comments', toggle)
  docs('/webcast/room/moderator', 'webcast:moderators', promote(false))
  docs('/webcast/room/moderator/remove', 'webcast:moderators', demote(false))
  docs('/webcast/room/moderators', 'webcast:moderators', moderators(false))

  for (const [way, rooms, anchors] of [
    ['v1', '/webcast/moderation', '/webcast/moderation'],
    ['v2', '/webcast/rooms/:room_id/moderation', '/webcast/anchors/:anchor_id/moderation'],
  ] as const) {
    add(way, 'PUT', `${rooms}/mutes`, 'webcast:mute', mute)
    add(way, 'DELETE', `${rooms}/mutes`, 'webcast:mute', unmute)
    add(way, 'GET', `${rooms}/mutes`, 'webcast:mute', mutes)
    add(way, 'PUT', `${rooms}/bans`, 'webcast:ban', ban)
    add(way, 'DELETE', `${rooms}/bans`, 'webcast:ban', unban)
    add(way, 'GET', `${rooms}/bans`, 'webcast:ban', bans)
    add(way, 'POST', `${rooms}/toggle_comments`, 'webcast:comments', toggle)
    add(way, 'PUT', `${anchors}/moderators`, 'webcast:moderators', promote(true))
    add(way, 'DELETE', `${anchors}/moderators`, 'webcast:moderators', demote(true))
    add(way, 'GET', `${anchors}/moderators`, 'webcast:moderators', moderators(true))
  }
}
