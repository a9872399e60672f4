/**
 * TikFinity's events, `{event, data}` in the flat words of tiktok-live-connector 1.x, back into TikTok's messages: what
 * that library pulled up out of the user and the gift is put back where TikTok had it. What it threw away (the LIVE's id,
 * the text of a follow, a battle's id in some events) stays away.
 */
import type { Method } from '../euler/codec.ts'
import { isObject, packJson, parseLoose, type Json } from '../euler/loose-json.ts'
import type { FeedReading } from './feed-source.ts'

const NOTHING: FeedReading = { messages: [], live: false, over: false }
const CONTROL_ENDED = 3

/** Newer words leave user, gift and head where TikTok had them: one level is enough for all that is read here. */
const NESTED = ['common', 'user', 'giftDetails', 'gift'] as const

function flatten(data: Json): Json {
  const inner = NESTED.flatMap((name) => (isObject(data[name]) ? [data[name]] : []))
  const flat: Json = Object.assign({}, ...inner, data)
  const { displayText } = flat
  return isObject(displayText) ? { displayType: displayText['displayType'] ?? displayText['key'], ...flat } : flat
}

/** An object, or one that was written into a text. */
function readData(data: unknown): Json {
  const value = typeof data === 'string' ? parseLoose(data) : data
  return isObject(value) ? flatten(value) : {}
}

/** Follow and share are told by the key of the sentence that goes with them. */
function commonOf(event: string, { msgId, createTime, roomId, displayType, label }: Json): Json {
  const key = typeof displayType === 'string' ? displayType : event === 'follow' || event === 'share' ? event : ''
  return { msgId, createTime, roomId, displayText: { key, defaultPattern: label } }
}

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject).slice(0, 100) : [])
const image = (url: unknown): Json => ({ urlList: typeof url === 'string' ? [url] : [] })
/** A picture under its older, flat name, or as TikTok's own model of one. */
const pictureOf = (flat: unknown, model: unknown): Json =>
  isObject(model) && flat === undefined ? { urlList: model['urlList'] ?? model['url'] ?? model['urls'] } : image(flat)

/** The badges hold most roles; where the library read them out, its word stands beside them. */
function userOf(data: Json): Json {
  const { userId, uniqueId, nickname, profilePictureUrl, followRole, followInfo } = data
  return {
    id: userId,
    displayId: uniqueId,
    nickname,
    avatarThumb: pictureOf(profilePictureUrl, data['profilePicture']),
    followInfo: { followStatus: isObject(followInfo) ? followInfo['followStatus'] : followRole },
    badgeList: [...list(data['userBadges']).map(badge), ...badgesOf(data)],
  }
}

const badge = ({ badgeSceneType, sceneType, url, level, type }: Json): Json => ({
  sceneType: badgeSceneType ?? sceneType ?? (String(type).includes('moderator') ? 1 : 0),
  image: { image: image(url) },
  privilegeLogExtra: { level },
})

function badgesOf({
  isModerator,
  isSubscriber,
  isNewGifter,
  topGifterRank,
  gifterLevel,
  teamMemberLevel,
}: Json): Json[] {
  return [
    ...(isModerator === true ? [{ sceneType: 1 }] : []),
    ...(isSubscriber === true ? [{ sceneType: 4 }] : []),
    ...(isNewGifter === true ? [{ image: { image: image('live_ng_') } }] : []),
    ...(typeof topGifterRank === 'number' ? [{ sceneType: 6, text: { defaultPattern: `No. ${topGifterRank}` } }] : []),
    ...(typeof gifterLevel === 'number' ? [{ sceneType: 8, privilegeLogExtra: { level: gifterLevel } }] : []),
    ...(typeof teamMemberLevel === 'number' ? [{ sceneType: 10, privilegeLogExtra: { level: teamMemberLevel } }] : []),
  ]
}

function chat(data: Json): Json {
  const emotes = list(data['emotes']).map(({ emoteId, emoteImageUrl, placeInComment }) => ({
    index: placeInComment,
    emote: { emoteId, image: image(emoteImageUrl) },
  }))
  return { content: data['comment'], emotes }
}

function gift(data: Json): Json {
  const { giftId, giftName, giftType, diamondCount, giftPictureUrl, repeatCount, repeatEnd, groupId } = data
  return {
    giftId,
    groupId,
    repeatCount,
    repeatEnd: ['true', '1'].includes(String(repeatEnd)) ? 1 : 0,
    gift: {
      id: giftId,
      name: giftName,
      type: giftType,
      diamondCount,
      image: pictureOf(giftPictureUrl, data['giftImage']),
    },
    toUser: { id: data['receiverUserId'] },
  }
}

const roomUser = ({ viewerCount, totalUser, topViewers }: Json): Json => ({
  total: viewerCount,
  totalUser: totalUser ?? viewerCount,
  ranks: list(topViewers).map(({ user, coinCount }, index) => ({
    rank: index + 1,
    score: coinCount,
    user: isObject(user) ? userOf(user) : {},
  })),
})

const emote = ({ emoteId, emoteImageUrl }: Json): Json => ({
  emoteList: [{ emoteId, image: image(emoteImageUrl) }],
})

const envelope = (data: Json): Json => ({
  envelopeInfo: {
    envelopeId: data['envelopeId'] ?? data['msgId'] ?? `${String(data['userId'])}:${String(data['timestamp'])}`,
    diamondCount: data['coins'],
    peopleCount: data['canOpen'],
    unpackAt: data['timestamp'],
    sendUserId: data['userId'],
    sendUserName: data['nickname'],
    sendUserAvatar: image(data['profilePictureUrl']),
  },
})

/** Without the battle's id no score can be told from another's, and nothing is drawn. */
const armies = ({ battleId, battleArmies }: Json): Json => ({
  battleId,
  armies: Object.fromEntries(
    list(battleArmies).map(({ hostUserId, points, participants }) => [
      String(hostUserId),
      {
        hostscore: points,
        userArmies: list(participants).map(({ userId, nickname, profilePictureUrl }) => ({
          userId,
          nickname,
          avatarThumb: image(profilePictureUrl),
        })),
      },
    ]),
  ),
})

interface Told {
  readonly method: Method
  /** The message without its head. */
  readonly body: (data: Json) => Json
}

/** Event → message. 'follow' and 'share' repeat a 'social', with its id; 'superFan' and such are told elsewhere. */
const EVENTS: Readonly<Record<string, Told>> = {
  chat: { method: 'WebcastChatMessage', body: chat },
  gift: { method: 'WebcastGiftMessage', body: gift },
  like: {
    method: 'WebcastLikeMessage',
    body: ({ likeCount, totalLikeCount }) => ({ count: likeCount, total: totalLikeCount }),
  },
  member: { method: 'WebcastMemberMessage', body: ({ actionId }) => ({ action: actionId ?? 1 }) },
  social: { method: 'WebcastSocialMessage', body: () => ({}) },
  follow: { method: 'WebcastSocialMessage', body: () => ({}) },
  share: { method: 'WebcastSocialMessage', body: () => ({}) },
  roomUser: { method: 'WebcastRoomUserSeqMessage', body: roomUser },
  subscribe: {
    method: 'WebcastSubNotifyMessage',
    body: ({ subMonth, subscribingStatus }) => ({ subMonth, subscribingStatus }),
  },
  emote: { method: 'WebcastEmoteChatMessage', body: emote },
  envelope: { method: 'WebcastEnvelopeMessage', body: envelope },
  questionNew: {
    method: 'WebcastQuestionNewMessage',
    body: (data) => ({ data: { content: data['questionText'], user: userOf(data) } }),
  },
  linkMicArmies: { method: 'WebcastLinkMicArmies', body: armies },
  liveIntro: { method: 'WebcastLiveIntroMessage', body: ({ id, description }) => ({ id, content: description }) },
  streamEnd: { method: 'WebcastControlMessage', body: ({ action }) => ({ action: action ?? CONTROL_ENDED }) },
}

/** Never throws: what cannot be read says nothing. */
export function readTikfinity(text: string): FeedReading {
  const frame = parseLoose(text)
  const event = isObject(frame) ? frame['event'] : undefined
  const told = typeof event === 'string' && Object.hasOwn(EVENTS, event) ? EVENTS[event] : undefined
  if (!isObject(frame) || told === undefined) return NOTHING
  const data = readData(frame['data'])
  const ends = event === 'streamEnd'
  const body = { user: userOf(data), ...told.body(data), common: commonOf(String(event), data) }
  return { messages: [packJson(told.method, body)], live: !ends, over: false }
}
