/** TikFinity's words, as tiktok-live-connector 1.x documents them, and what becomes of each. */
import { expect, test } from 'vitest'
import { readTikfinity } from '../../server/source/tikfinity-words.ts'
import { createTranslator } from '../../server/source/translator.ts'
import type { LiveEvent } from '../../shared/events.ts'

const NOW = 1_661_887_140_000
const sender = {
  userId: '6813181309701719620',
  uniqueId: 'zerodytester',
  nickname: 'Zerody Tester',
  profilePictureUrl: 'https://p16.example/avatar~100x100.webp',
  followRole: 1,
  userBadges: [{ type: 'pm_mt_moderator_im', name: 'Moderator' }],
  isModerator: true,
  isNewGifter: false,
  isSubscriber: true,
  topGifterRank: 2,
  gifterLevel: 17,
  teamMemberLevel: 9,
  msgId: '7137750790064065286',
  createTime: '1661887134718',
}
const by = {
  id: sender.userId,
  handle: 'zerodytester',
  name: 'Zerody Tester',
  picture: sender.profilePictureUrl,
  moderator: true,
  subscriber: true,
  follower: true,
  topGifter: 2,
  gifterLevel: 17,
  teamLevel: 9,
}

const hear = (...frames: readonly object[]): LiveEvent[] => {
  const translator = createTranslator({ now: NOW })
  return frames.flatMap((frame) =>
    readTikfinity(JSON.stringify(frame)).messages.flatMap((message) => translator.take(message, NOW)?.event ?? []),
  )
}

const head = { id: sender.msgId, at: 1_661_887_134_718, by }

test.each([
  ['chat', { comment: 'How are you?' }, { ...head, type: 'chat', text: 'How are you?' }],
  [
    'gift',
    { giftId: 5953, giftName: 'Doll', giftType: 1, diamondCount: 25, repeatCount: 3, repeatEnd: false, groupId: '77' },
    { ...head, type: 'gift', gift: { id: '5953', name: 'Doll', diamonds: 25 }, count: 3, more: 3, over: false },
  ],
  ['like', { likeCount: 6, totalLikeCount: 21_349 }, { ...head, type: 'like', more: 6, total: 21_349 }],
  ['member', { actionId: 1 }, { ...head, type: 'join' }],
  ['social', { displayType: 'pm_main_follow_message_viewer_2' }, { ...head, type: 'follow' }],
  ['share', { displayType: 'pm_mt_guidance_share' }, { ...head, type: 'share' }],
  ['follow', {}, { ...head, type: 'follow' }],
  ['subscribe', { subMonth: 4, subscribingStatus: 1 }, { ...head, type: 'subscribe', months: 4 }],
  [
    'emote',
    { emoteId: '71', emoteImageUrl: 'https://p16.example/emote.webp' },
    { ...head, type: 'emote', emotes: [{ id: '71', picture: 'https://p16.example/emote.webp' }] },
  ],
  ['questionNew', { questionText: 'Why?' }, { ...head, type: 'question', text: 'Why?' }],
  [
    'envelope',
    { coins: 20, canOpen: 5, timestamp: 1_661_887_422 },
    { id: head.id, type: 'envelope', is: 'new', diamonds: 20, people: 5, opensAt: 1_661_887_422_000 },
  ],
])('%s', (event, data, expected) => {
  const [told, ...others] = hear({ event, data: { ...sender, ...data } })
  expect(others).toEqual([])
  expect(told).toMatchObject(expected)
})

test('viewers, with the best gifters', () => {
  const { msgId, createTime } = sender
  const [told] = hear({
    event: 'roomUser',
    data: { msgId, createTime, viewerCount: 630, topViewers: [{ user: sender, coinCount: 50 }] },
  })
  expect(told).toMatchObject({ type: 'viewers', count: 630, top: [{ rank: 1, score: 50, by }] })
})

test('the same follow, told as social and as follow, is one', () => {
  const data = { ...sender, displayType: 'pm_main_follow_message_viewer_2' }
  expect(hear({ event: 'social', data }, { event: 'follow', data })).toHaveLength(1)
})

test('the end of the LIVE', () => {
  const reading = readTikfinity('{"event":"streamEnd","data":{"action":3}}')
  expect(reading).toMatchObject({ live: false })
  expect(hear({ event: 'streamEnd', data: { action: 3 } })).toMatchObject([{ type: 'stream', is: 'offline' }])
})

test.each(['', '7', '[]', '{"event":"toString"}', '{"event":"chat"}', '{"event":"gift","data":{"userId":[]}}'])(
  '%j says nothing, and nothing is thrown',
  (text) => {
    const translator = createTranslator({ now: NOW })
    expect(readTikfinity(text).messages.flatMap((message) => translator.take(message, NOW) ?? [])).toEqual([])
  },
)

test('the nested words of newer versions, bare numbers, and data written into a text, say the same', () => {
  const { userId, uniqueId, nickname, profilePictureUrl, msgId, createTime, ...rest } = sender
  const nested = {
    ...rest,
    common: { msgId, createTime, displayText: { displayType: 'pm_main_follow_message_viewer_2' } },
    user: { userId, uniqueId, nickname, profilePicture: { urls: [profilePictureUrl] } },
  }
  const gift = { giftId: 5953, repeatCount: 3, repeatEnd: 'true', groupId: '77' }
  const giftDetails = { giftName: 'Doll', giftType: 1, diamondCount: 25 }
  expect(hear({ event: 'chat', data: { ...nested, comment: 'x' } })).toMatchObject([
    { ...head, type: 'chat', text: 'x' },
  ])
  expect(hear({ event: 'social', data: nested })).toMatchObject([{ ...head, type: 'follow' }])
  expect(hear({ event: 'gift', data: { ...nested, ...gift, giftDetails } })).toMatchObject([
    { ...head, gift: { id: '5953', name: 'Doll', diamonds: 25 }, count: 3, over: true },
  ])
  expect(hear({ event: 'chat', data: JSON.stringify({ ...sender, comment: 'x' }) })).toMatchObject([head])
  const bare = JSON.stringify({ event: 'chat', data: { ...sender, comment: 'x' } }).replace(/"(\d{13,})"/g, '$1')
  const translator = createTranslator({ now: NOW })
  expect(readTikfinity(bare).messages.map((message) => translator.take(message, NOW)?.event)).toMatchObject([head])
})
