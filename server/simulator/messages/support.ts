/** What people give: gifts, likes, follows, shares, subscriptions, treasure chests; and that they came. */
import type { Viewer } from '../crowd.ts'
import type { GiftKind } from '../gifts.ts'
import { pack, type Packed, type Stamp } from './pack.ts'
import { told, wireIdentity, wireUser } from './viewer.ts'

export interface GiftFrame {
  readonly by: Viewer
  readonly to: Viewer
  readonly gift: GiftKind
  /** The streak's id; one is made for a gift that cannot streak, too. */
  readonly group: string
  /** Running total of the streak, not an increment. */
  readonly count: number
  /** The last frame of a streak. It repeats the last count. */
  readonly end: boolean
  readonly picture?: string
}

const STREAKABLE = 1
const SINGLE = 2

export const gift = (stamp: Stamp, frame: GiftFrame): Packed => {
  const { by, to, gift: kind, group, count, end, picture } = frame
  const image = picture === undefined ? undefined : { urlList: [picture], uri: `gift/${kind.id}` }
  return pack(
    'WebcastGiftMessage',
    stamp,
    {
      giftId: kind.id,
      groupCount: 1,
      repeatCount: count,
      comboCount: count,
      repeatEnd: end ? 1 : 0,
      groupId: group,
      user: wireUser(by),
      ...(to.host !== true && { toUser: wireUser(to) }),
      gift: {
        id: kind.id,
        name: kind.name,
        type: kind.streak ? STREAKABLE : SINGLE,
        combo: kind.streak,
        diamondCount: kind.diamonds,
        describe: `sent ${kind.name}`,
        ...(image && { image, icon: image }),
      },
      userIdentity: wireIdentity(by),
    },
    {
      type: 'gift',
      by: told(by),
      gift: { id: kind.id, name: kind.name, diamonds: kind.diamonds, streak: kind.streak },
      group,
      count,
      end,
    },
    { key: 'webcast_aweme_gift_send_message', pattern: '{0:user} sent {1:gift} {2:string}' },
  )
}

/** `count` of this message, 15 at most; `total` of the room. */
export const like = (stamp: Stamp, by: Viewer, count: number, total: number): Packed =>
  pack(
    'WebcastLikeMessage',
    stamp,
    { user: wireUser(by), count, total: String(total) },
    { type: 'like', by: told(by), count, total },
    { key: 'pm_mt_msg_viewer', pattern: '{0:user} liked the LIVE' },
  )

export const join = (stamp: Stamp, by: Viewer, watching: number): Packed =>
  pack(
    'WebcastMemberMessage',
    stamp,
    { user: wireUser(by), memberCount: watching, action: 1 },
    { type: 'join', by: told(by) },
    { key: 'live_room_enter_toast', pattern: '{0:user} joined' },
  )

/** The count of followers is often left 0 by TikTok, as it is here. */
export const follow = (stamp: Stamp, by: Viewer): Packed =>
  pack(
    'WebcastSocialMessage',
    stamp,
    { user: wireUser(by), action: '1' },
    { type: 'follow', by: told(by) },
    { key: 'pm_main_follow_message_viewer_2', pattern: '{0:user} followed the LIVE creator' },
  )

/** `often`: the key TikTok uses after somebody's fifth or tenth share. */
export const share = (stamp: Stamp, by: Viewer, often?: 5 | 10): Packed =>
  pack(
    'WebcastSocialMessage',
    stamp,
    { user: wireUser(by), action: '3', shareType: '1', shareTarget: '-1' },
    { type: 'share', by: told(by) },
    {
      key: often === undefined ? 'pm_mt_guidance_share' : `pm_mt_guidance_viewer_${often}_share`,
      pattern: '{0:user} shared the LIVE',
    },
  )

const SUBSCRIBED = 0
const GIFTED = 6
const BOUGHT_FOR_SOMEONE = 3

export const subscribe = (stamp: Stamp, by: Viewer, months: number): Packed =>
  pack(
    'WebcastSubNotifyMessage',
    stamp,
    {
      user: wireUser(by),
      subMonth: String(months),
      subscribeType: 1,
      oldSubscribeStatus: months > 1 ? 1 : 0,
      messageType: SUBSCRIBED,
      subscribingStatus: 2,
    },
    { type: 'subscribe', by: told(by), months },
  )

export const giftedSub = (stamp: Stamp, by: Viewer): Packed =>
  pack(
    'WebcastSubNotifyMessage',
    stamp,
    { user: wireUser(by), messageType: GIFTED, isSend: true, giftSource: BOUGHT_FOR_SOMEONE, subscribingStatus: 1 },
    { type: 'gifted-sub', by: told(by) },
  )

export interface Chest {
  readonly id: string
  readonly by: Viewer
  readonly diamonds: number
  readonly people: number
  readonly opensAt: number
}

export const envelope = (stamp: Stamp, chest: Chest): Packed =>
  pack(
    'WebcastEnvelopeMessage',
    stamp,
    {
      envelopeInfo: {
        envelopeId: chest.id,
        businessType: 1,
        sendUserName: chest.by.name,
        sendUserId: chest.by.id,
        diamondCount: chest.diamonds,
        peopleCount: chest.people,
        unpackAt: Math.floor(chest.opensAt / 1000),
      },
      display: 1,
    },
    { type: 'envelope', envelope: chest.id, by: told(chest.by), diamonds: chest.diamonds, people: chest.people },
  )

/** As TikTok sends it: empty but for its id. */
export const envelopeGone = (stamp: Stamp, chest: string): Packed =>
  pack(
    'WebcastEnvelopeMessage',
    stamp,
    { envelopeInfo: { envelopeId: chest, businessType: 1 }, display: 2 },
    { type: 'envelope-gone', envelope: chest },
  )

/** A banner for someone's high gifter level as they come in. As TikTok sends it, the person is not at `user`. */
export const levelBarrage = (stamp: Stamp, by: Viewer, level: number): Packed =>
  pack(
    'WebcastBarrageMessage',
    stamp,
    {
      msgType: 9,
      content: { key: 'pm_mt_alp_join_animation', defaultPattern: 'joined' },
      userGradeParam: { currentGrade: level, user: wireUser(by) },
    },
    { type: 'barrage', by: told(by), level },
  )

export const superFan = (stamp: Stamp, by: Viewer): Packed =>
  pack(
    'WebcastBarrageMessage',
    stamp,
    {
      msgType: 100,
      user: wireUser(by),
      content: {
        key: 'ttlive_superfan_became',
        defaultPattern: '{0:user} became a Super Fan',
        pieces: [{ type: 11, userValue: { user: wireUser(by) } }],
      },
    },
    { type: 'super-fan', by: told(by) },
  )
