/** TikTok's user as one of our people: who they are, and what they are to this host. */
import type { Badge, User, UserIdentity } from '../euler/gen/tiktok_pb.ts'
import type { Person } from '../../shared/events.ts'
import { clipName, optional, readCount, readId, readPicture } from './normalize/values.ts'

/** BadgeSceneType, as far as it says something of a person. */
const SCENE = { moderator: 1, subscriber: 4, topGifter: 6, newSubscriber: 7, gifterLevel: 8, teamLevel: 10 } as const
const MOST_BADGES = 50
const HIGHEST_LEVEL = 1_000

type Roles = Omit<Person, 'id' | 'handle' | 'name' | 'picture'>

/**
 * Undefined where the user has no id: nobody can be thanked, muted or counted then. `identity` is what the message
 * itself says of the sender; only some kinds carry it.
 */
export function readPerson(user: User | undefined, identity?: UserIdentity): Person | undefined {
  const id = user && readId(user.id, user.idStr)
  if (user === undefined || id === undefined) return undefined
  const handle = clipName(user.displayId)
  return {
    id,
    handle,
    name: clipName(user.nickname) || handle,
    ...optional('picture', readPicture(user.avatarThumb, user.avatarMedium, user.avatarLarge)),
    ...readRoles(user, identity),
  }
}

/** Someone of whom a message tells no more than this. */
export function namedPerson(
  id: string,
  known: { readonly handle?: string; readonly name?: string; readonly picture?: string | undefined },
): Person {
  const handle = clipName(known.handle ?? '')
  return { id, handle, name: clipName(known.name ?? '') || handle, ...optional('picture', known.picture) }
}

/** The message's own word on the sender is the most reliable; badges and the follow status stand in for it. */
function readRoles(user: User, identity: UserIdentity | undefined): Roles {
  const badges = user.badgeList.slice(0, MOST_BADGES)
  const known = identity ? rolesOfIdentity(identity) : rolesOfUser(user, badges)
  return {
    ...known,
    ...optional('topGifter', readTopGifter(badges)),
    ...optional('gifterLevel', readLevel(badges, SCENE.gifterLevel)),
    ...optional('teamLevel', readLevel(badges, SCENE.teamLevel)),
    ...held(
      'newGifter',
      badges.some((badge) => urlsOf(badge).some((url) => url.includes('live_ng_'))),
    ),
  }
}

/** A role is absent unless held. */
const held = <Role extends string>(role: Role, holds: boolean): { readonly [_ in Role]?: true } =>
  optional(role, holds ? (true as const) : undefined)

const rolesOfIdentity = (identity: UserIdentity): Roles => ({
  ...held('host', identity.isAnchor),
  ...held('moderator', identity.isModeratorOfAnchor),
  ...held('subscriber', identity.isSubscriberOfAnchor),
  ...held('follower', identity.isFollowerOfAnchor || identity.isMutualFollowingWithAnchor),
  ...held('friend', identity.isMutualFollowingWithAnchor),
})

function rolesOfUser(user: User, badges: readonly Badge[]): Roles {
  const has = (...scenes: readonly number[]) => badges.some((badge) => scenes.includes(badge.sceneType))
  const subscribes =
    has(SCENE.subscriber, SCENE.newSubscriber) ||
    user.subscribeInfo?.isSubscribedToAnchor === true ||
    badges.some((badge) => urlsOf(badge).some((url) => url.includes('/sub_')))
  // 1 and 3 both go with followers, 2 with people who follow each other.
  const status = user.followInfo?.followStatus
  return {
    ...held('moderator', has(SCENE.moderator) || user.userAttr?.isAdmin === true),
    ...held('subscriber', subscribes),
    ...held('follower', status === '1' || status === '2' || status === '3'),
    ...held('friend', status === '2'),
  }
}

const urlsOf = (badge: Badge): readonly string[] => [
  ...(badge.image?.image?.urlList.slice(0, 5) ?? []),
  ...(badge.combine?.icon?.urlList.slice(0, 5) ?? []),
]

/** Badges come twice, and the level stands in only one of them. */
function readLevel(badges: readonly Badge[], scene: number): number | undefined {
  const levels = badges
    .filter((badge) => badge.sceneType === scene)
    .map((badge) => readCount(badge.privilegeLogExtra?.level) || readCount(badge.combine?.str))
  const level = Math.max(0, ...levels)
  return level > 0 && level <= HIGHEST_LEVEL ? level : undefined
}

/** "No. 2" in the badge's text, or the number in the name of an older badge's picture. */
function readTopGifter(badges: readonly Badge[]): number | undefined {
  for (const badge of badges.filter((badge) => badge.sceneType === SCENE.topGifter)) {
    const pattern = badge.combine?.text?.defaultPattern ?? badge.text?.defaultPattern ?? ''
    const piece = badge.combine?.text?.pieces[0] ?? badge.text?.pieces[0] ?? ''
    const text = pattern.slice(0, 200).replace(/\{0(:\w+)?\}/, piece.slice(0, 20))
    const places = [/No\.\s*(\d{1,4})/i.exec(text), ...urlsOf(badge).map((url) => /top_gifter_(\d{1,4})\b/.exec(url))]
    const place = places.map((match) => readCount(match?.[1])).find((number) => number > 0)
    if (place !== undefined) return place
  }
  return undefined
}
