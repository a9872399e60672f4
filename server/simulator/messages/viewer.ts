/** A viewer in TikTok's shape: the roles are spread over badges, flags and an identity block, as on the wire. */
import type { MessageInitShape } from '@bufbuild/protobuf'
import type { BadgeSchema, UserIdentitySchema, UserSchema } from '../../euler/gen/tiktok_pb.ts'
import type { Viewer } from '../crowd.ts'

type Badge = MessageInitShape<typeof BadgeSchema>

const SCENE = { moderator: 1, subscriber: 4, topGifter: 6, gifterLevel: 8, teamLevel: 10 } as const
const COMBINED = 4
const CDN = 'https://p16-webcast.simulated.invalid/webcast-va'

const badge = (sceneType: number, more: Badge): Badge => ({ sceneType, display: true, displayType: COMBINED, ...more })

const levelBadge = (sceneType: number, level: number, icon: string): Badge =>
  badge(sceneType, {
    privilegeLogExtra: { level: String(level) },
    combine: { displayType: COMBINED, icon: { uri: `${icon}_lv${level}.png` }, str: String(level) },
  })

/** Each of these comes twice from TikTok: once as a picture or text, once combined. */
const twice = (sceneType: number, name: string): Badge[] => [
  badge(sceneType, { displayType: 1, image: { displayType: 1, image: { uri: `${name}.png` } } }),
  badge(sceneType, { combine: { displayType: COMBINED, icon: { uri: `${name}.png` } } }),
]

function badgesOf(viewer: Viewer): Badge[] {
  return [
    ...(viewer.moderator === true ? twice(SCENE.moderator, 'moderator') : []),
    ...(viewer.subscriber === true ? twice(SCENE.subscriber, 'sub_badge') : []),
    ...(viewer.topGifter === undefined
      ? []
      : [
          badge(SCENE.topGifter, {
            displayType: 1,
            image: { image: { urlList: [`${CDN}/ranklist_top_gifter_${viewer.topGifter}.png`] } },
          }),
          badge(SCENE.topGifter, { combine: { text: { defaultPattern: `No. ${viewer.topGifter}` } } }),
        ]),
    ...(viewer.gifterLevel === undefined ? [] : [levelBadge(SCENE.gifterLevel, viewer.gifterLevel, 'grade_badge')]),
    ...(viewer.newGifter === true
      ? [badge(SCENE.gifterLevel, { displayType: 1, image: { image: { urlList: [`${CDN}/live_ng_badge.png`] } } })]
      : []),
    ...(viewer.teamLevel === undefined ? [] : [levelBadge(SCENE.teamLevel, viewer.teamLevel, 'fans_badge')]),
  ]
}

export const wireUser = (viewer: Viewer): MessageInitShape<typeof UserSchema> => ({
  id: viewer.id,
  idStr: viewer.id,
  nickname: viewer.name,
  displayId: viewer.handle,
  ...(viewer.picture !== undefined && { avatarThumb: { urlList: [viewer.picture], uri: `100x100/${viewer.id}` } }),
  followInfo: { followStatus: viewer.friend === true ? '2' : viewer.follower === true ? '1' : '0' },
  userAttr: { isAdmin: viewer.moderator === true },
  subscribeInfo: {
    isSubscribe: viewer.subscriber === true,
    isSubscribedToAnchor: viewer.subscriber === true,
  },
  badgeList: badgesOf(viewer),
})

export const wireIdentity = (viewer: Viewer): MessageInitShape<typeof UserIdentitySchema> => ({
  isGiftGiverOfAnchor: viewer.gifterLevel !== undefined,
  isSubscriberOfAnchor: viewer.subscriber === true,
  isMutualFollowingWithAnchor: viewer.friend === true,
  isFollowerOfAnchor: viewer.follower === true,
  isModeratorOfAnchor: viewer.moderator === true,
  isAnchor: viewer.host === true,
})

/** Who, for the truth beside a message. */
export const told = ({ id, handle, name }: Viewer) => ({ id, handle, name })
