/** How Euler and TikTok write the answers of these calls, ids as bare numbers among them. */
import type { Viewer } from '../crowd.ts'
import type { World } from '../world.ts'
import { jsonAnswer, type Answer } from '../webcast/answer.ts'

/** Node can write a number that no double holds, and TypeScript's library does not know yet. */
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown }

/** An id as TikTok writes it in its own JSON: a bare number of 19 digits. */
export const bigNumber = (id: string): unknown => (/^\d{1,20}$/.test(id) ? rawJSON(id) : 0)

export const euler = (response: unknown): Answer => jsonAnswer(200, { code: 200, message: 'OK', response })

/** TikTok's answer in Euler's envelope; chat alone has `data` in place of `response`. */
export const tiktok = (world: World, data: unknown, extra: object = {}): Answer =>
  euler({ data: { data, extra: { now: world.clock.now(), ...extra }, status_code: 0 } })

export const tiktokChat = (world: World, data: unknown): Answer =>
  jsonAnswer(200, { code: 200, message: 'OK', data: { data, extra: { now: world.clock.now() }, status_code: 0 } })

/** TikTok's no comes with status 200. Only 20003 was ever seen; the other numbers are invented, their words are not needed. */
const REFUSALS = {
  session: { status_code: 20_003, prompts: 'Your session has expired. Log in again.' },
  moderator: { status_code: 50_001, prompts: 'Only the host and moderators can do this.' },
  over: { status_code: 30_003, prompts: 'This LIVE has ended.' },
  user: { status_code: 50_004, prompts: 'User not found.' },
  other: { status_code: 4_000_001, prompts: 'Something went wrong. Try again later.' },
} as const
export type RefusalStyle = keyof typeof REFUSALS

export const isRefusalStyle = (style: unknown): style is RefusalStyle =>
  typeof style === 'string' && Object.hasOwn(REFUSALS, style)

export function tiktokNo(world: World, style: RefusalStyle, place: 'response' | 'data' = 'response'): Answer {
  const { status_code, prompts } = REFUSALS[style]
  const no = { data: { message: prompts, prompts }, extra: { now: world.clock.now() }, status_code }
  return jsonAnswer(200, { code: 200, [place]: place === 'data' ? no : { data: no } })
}

const image = (viewer: Viewer) => ({
  avg_color: '#7A8C90',
  height: 100,
  image_type: 0,
  is_animated: false,
  open_web_url: '',
  uri: `avatar/${viewer.id}`,
  url_list: viewer.picture === undefined ? [] : [viewer.picture],
  width: 100,
})

/** Somebody as TikTok's lists have them: the number twice, once as a bare number that a careless reader rounds. */
export const wirePerson = (viewer: Viewer) => ({
  id: bigNumber(viewer.id),
  id_str: viewer.id,
  display_id: viewer.handle,
  nickname: viewer.name,
  sec_uid: `MS4wLjABAAAA${viewer.id}`,
  avatar_thumb: image(viewer),
  avatar_large: image(viewer),
  badge_list: [],
  follow_info: { follow_status: 0, follower_count: 0, following_count: 0, push_status: 0 },
})

/** Whoever is not of the crowd is somebody all the same. */
export const personOf = (world: World, id: string): Viewer =>
  [world.stage.host, ...world.people()].find((viewer) => viewer.id === id) ?? {
    id,
    handle: `user${id.slice(-6)}`,
    name: `User ${id.slice(-6)}`,
  }
