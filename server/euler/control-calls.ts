/**
 * Where each call of the creator's hands lives, as data: the documentation's way and the two generations of the OpenAPI
 * files (docs/euler.md has the story; a path marked G there is a guess).
 */

export type Way = 'docs' | 'v1' | 'v2'

/** `{name}` in a path, and the names on the left of `query` and `body`, are ours; those on the right are Euler's. */
export interface CallRow {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, string>>
}

const row =
  (method: CallRow['method'], where: 'query' | 'body') =>
  (path: string, names: Readonly<Record<string, string>> = {}): CallRow => ({ method, path, [where]: names })
const get = row('GET', 'query')
const put = row('PUT', 'query')
const remove = row('DELETE', 'query')
const post = row('POST', 'body')
/** TikTok's own routes take their parameters in the address even where they are posted to. */
const postQuery = row('POST', 'query')

const room = { room: 'room_id' }
const roomUser = { ...room, person: 'user_id' }
const reason = { message: 'comment_msg_id' }
const v2Room = '/webcast/rooms/{room}/moderation'
const v2Moderators = '/webcast/anchors/{anchor}/moderation/moderators'
const liveCheckById = post('/webcast/bulk_live_check', { ids: 'user_numeric_ids' })
const rankingsByRegion = get('/webcast/rankings', { region: 'region', kind: 'rank_type' })
const personIdByHandle = get('/webcast/anchors/{handle}/user_id')

export const CONTROL_CALLS = {
  chat: {
    docs: post('/webcast/chat', { ...room, text: 'message' }),
    v1: post('/webcast/chat', { text: 'content', room: 'targetRoomId' }),
    v2: post('/webcast/rooms/{room}/chat', { text: 'content' }),
  },
  mute: {
    docs: post('/webcast/room/mute', { ...roomUser, seconds: 'duration' }),
    v1: put('/webcast/moderation/mutes', { ...roomUser, seconds: 'duration', ...reason }),
    v2: put(`${v2Room}/mutes`, { person: 'user_id', seconds: 'duration', ...reason }),
  },
  unmute: {
    docs: post('/webcast/room/unmute', roomUser),
    v1: remove('/webcast/moderation/mutes', roomUser),
    v2: remove(`${v2Room}/mutes`, { person: 'user_id' }),
  },
  mutes: {
    docs: post('/webcast/room/muted', { ...room, page: 'page' }),
    v1: get('/webcast/moderation/mutes', { ...room, page: 'page' }),
    v2: get(`${v2Room}/mutes`, { page: 'page' }),
  },
  ban: {
    docs: post('/webcast/room/ban', roomUser),
    v1: put('/webcast/moderation/bans', { ...room, person: 'tiktok_user_id', ...reason }),
    v2: put(`${v2Room}/bans`, { person: 'tiktok_user_id', ...reason }),
  },
  unban: {
    docs: post('/webcast/room/unban', roomUser),
    v1: remove('/webcast/moderation/bans', { ...room, person: 'tiktok_user_id' }),
    v2: remove(`${v2Room}/bans`, { person: 'tiktok_user_id' }),
  },
  bans: {
    docs: post('/webcast/room/banned', { ...room, page: 'page' }),
    v1: get('/webcast/moderation/bans', { ...room, page: 'page' }),
    v2: get(`${v2Room}/bans`, { page: 'page' }),
  },
  comments: {
    docs: post('/webcast/room/comments', { ...room, enabled: 'enabled' }),
    v1: postQuery('/webcast/moderation/toggle_comments', { ...room, enabled: 'enabled' }),
    v2: postQuery(`${v2Room}/toggle_comments`, { enabled: 'enabled' }),
  },
  moderatorAdd: {
    docs: post('/webcast/room/moderator', roomUser),
    v1: put('/webcast/moderation/moderators', { anchor: 'anchor_id', person: 'to_user_id' }),
    v2: put(v2Moderators, { person: 'to_user_id' }),
  },
  moderatorRemove: {
    docs: post('/webcast/room/moderator/remove', roomUser),
    v1: remove('/webcast/moderation/moderators', { anchor: 'anchor_id', person: 'to_user_id' }),
    v2: remove(v2Moderators, { person: 'to_user_id' }),
  },
  moderators: {
    docs: post('/webcast/room/moderators', room),
    v1: get('/webcast/moderation/moderators', { anchor: 'anchor_id' }),
    v2: get(v2Moderators),
  },
  lives: {
    // The documentation has no call for past LIVEs: the OpenAPI's path, dressed like the rest of the documentation.
    docs: get('/webcast/live_analytics/video_list', { count: 'count', offset: 'offset' }),
    v1: get('/webcast/live_analytics/video_list', { count: 'count', offset: 'offset' }),
    v2: get('/webcast/anchors/me/rooms', { count: 'count', offset: 'offset' }),
  },
  live: {
    docs: post('/webcast/room/analytics', room),
    v1: get('/webcast/live_analytics/video_detail', room),
    v2: get('/webcast/anchors/me/rooms/{room}/details'),
  },
  interactions: {
    docs: get('/webcast/live_analytics/user_interactions', roomUser),
    v1: get('/webcast/live_analytics/user_interactions', roomUser),
    v2: get('/webcast/anchors/me/rooms/{room}/interactions', { person: 'user_id' }),
  },
  liveCheck: {
    docs: post('/webcast/bulk_live_check', { handles: 'unique_ids' }),
    v1: liveCheckById,
    v2: liveCheckById,
  },
  personId: { docs: personIdByHandle, v1: personIdByHandle, v2: personIdByHandle },
  rankings: {
    docs: post('/webcast/rankings', { period: 'period', category: 'category' }),
    v1: rankingsByRegion,
    v2: rankingsByRegion,
  },
  earnings: {
    docs: post('/webcast/user_earnings', { handle: 'unique_id' }),
    v1: get('/webcast/user_earnings', { handle: 'unique_id', period: 'period' }),
    v2: get('/webcast/anchors/{handle}/earnings', { period: 'period' }),
  },
  sign: {
    docs: post('/webcast/sign_url', { url: 'url', method: 'method' }),
    v1: post('/webcast/sign_url', { url: 'url', method: 'method' }),
    v2: post('/tiktok/sign_url', { url: 'url', method: 'method' }),
  },
  userInfo: {
    docs: get('/tiktok/oauth/userinfo'),
    v1: get('/tiktok/oauth/userinfo'),
    v2: get('/tiktok/oauth/userinfo'),
  },
} as const satisfies Record<string, Record<Way, CallRow>>

export type ControlCall = keyof typeof CONTROL_CALLS
