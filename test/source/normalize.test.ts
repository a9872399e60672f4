import { describe, expect, test } from 'vitest'
import type { RawMessage } from '../../server/euler/euler.ts'
import { normalize } from '../../server/source/normalize.ts'
import { chat, common, control, gift, idOf, image, raw, ROOM, THEN, user } from './messages.ts'

const NOW = THEN + 5_000
const WEBP = 'https://p16.tiktokcdn.com/face~c5_100x100.webp?x=1'
const JPEG = 'https://p16.tiktokcdn.com/face~c5_100x100.jpeg?x=1'

function read(message: RawMessage): Record<string, unknown> {
  const reading = normalize(message, NOW)
  if (reading.is !== 'event') throw new Error(`not an event: ${reading.is}`)
  return reading.event as unknown as Record<string, unknown>
}

const by = { id: '11', handle: 'handle11', name: 'Name 11' }

describe('each kind', () => {
  test('chat: text, emotes at their place, mentions once, language', () => {
    const emote = { emoteId: '7', image: image('https://x.test/e.webp') }
    const event = read(
      chat(idOf(1), 'hi there', {
        emotes: [
          { index: 2, emote },
          { index: 99, emote },
          { index: 0, emote: { emoteId: '8', image: image('http://x.test/not-safe.png') } },
        ],
        atUser: user('12'),
        mentionUsers: [user('12'), user('13')],
        contentLanguage: 'en',
      }),
    )
    expect(event).toMatchObject({ type: 'chat', id: idOf(1), at: THEN, by, text: 'hi there', language: 'en' })
    expect(event['emotes']).toEqual([
      { id: '7', picture: 'https://x.test/e.webp', at: 2 },
      { id: '7', picture: 'https://x.test/e.webp', at: 8 },
    ])
    expect((event['mentions'] as { id: string }[]).map(({ id }) => id)).toEqual(['12', '13'])
  })

  test('emote: at least one with a picture', () => {
    const emoteList = [{ emoteId: '7', image: image('https://x.test/e.webp') }]
    const fields = { common: common(idOf(1)), user: user() }
    expect(read(raw('WebcastEmoteChatMessage', { ...fields, emoteList }))).toMatchObject({ type: 'emote', by })
    expect(normalize(raw('WebcastEmoteChatMessage', fields), NOW)).toEqual({ is: 'nothing' })
  })

  test('gift: the frame as told, never none, never without a giver', () => {
    expect(read(gift({ msgId: idOf(1), count: 6, end: true }))).toMatchObject({ count: 6, end: true, streaks: true })
    expect(read(gift({ msgId: idOf(1), count: 0, type: 2 }))).toMatchObject({ count: 1, streaks: false })
    expect(read(gift({ msgId: idOf(1), count: -5 }))).toMatchObject({ count: 1 })
    const nobody = raw('WebcastGiftMessage', {
      common: common(idOf(1)),
      giftId: '5',
      gift: { id: '5', diamondCount: 9 },
    })
    expect(normalize(nobody, NOW)).toEqual({ is: 'nothing' })
  })

  test('like: more and total, clamped', () => {
    const like = (count: number, total: string) =>
      read(raw('WebcastLikeMessage', { common: common(idOf(1)), user: user(), count, total }))
    expect(like(15, '570209')).toMatchObject({ type: 'like', more: 15, total: 570_209 })
    expect(like(-1, '-9')).toMatchObject({ more: 0, total: 0 })
    expect(like(1, '9223372036854775807')).toMatchObject({ total: Number.MAX_SAFE_INTEGER })
  })

  test.each([
    ['pm_main_follow_message_viewer_2', 'follow'],
    ['pm_mt_guidance_share', 'share'],
    ['pm_mt_guidance_viewer_5_share', 'share'],
  ])('%s is a %s', (key, type) => {
    const message = raw('WebcastSocialMessage', { common: common(idOf(1), { displayText: { key } }), user: user() })
    expect(read(message)).toEqual({ type, id: idOf(1), at: THEN, by })
  })

  test('member: 1 joins, 3 subscribes, others only where their text says so', () => {
    const member = (action: number, key = '') =>
      normalize(
        raw('WebcastMemberMessage', { common: common(idOf(1), { displayText: { key } }), user: user(), action }),
        NOW,
      )
    expect(member(1)).toMatchObject({ event: { type: 'join', by } })
    expect(member(0)).toMatchObject({ event: { type: 'join' } })
    expect(member(3)).toMatchObject({ event: { type: 'subscribe', by } })
    expect(member(26, 'live_room_enter_toast')).toMatchObject({ event: { type: 'join' } })
    expect(member(27)).toEqual({ is: 'nothing' })
  })

  test('viewers: people without a name stay, people without an id go', () => {
    const event = read(
      raw('WebcastRoomUserSeqMessage', {
        common: common(idOf(1)),
        total: '1735',
        totalUser: '76158',
        ranks: [
          { rank: '1', score: '3465', user: user() },
          { rank: '0', score: '5', user: { id: '12' } },
          { rank: '3', score: '4', user: { id: '0' } },
        ],
      }),
    )
    expect(event).toMatchObject({ type: 'viewers', count: 1735, total: 76_158 })
    expect(event['top']).toEqual([
      { rank: 1, score: 3465, by },
      { rank: 2, score: 5, by: { id: '12', handle: '', name: '' } },
    ])
  })

  test('subscriptions: own, given, ended', () => {
    const sub = (fields: object) =>
      normalize(raw('WebcastSubNotifyMessage', { common: common(idOf(1)), user: user(), ...fields }), NOW)
    expect(sub({ subMonth: '4' })).toMatchObject({ event: { type: 'subscribe', by, months: 4 } })
    expect(sub({}).is === 'event' && sub({})).not.toHaveProperty('event.months')
    expect(sub({ messageType: 6 })).toMatchObject({ event: { type: 'gifted-sub', by, count: 1 } })
    expect(sub({ giftSource: 2 })).toMatchObject({ event: { type: 'gifted-sub' } })
    expect(sub({ subscribingStatus: 4 })).toEqual({ is: 'nothing' })
  })

  test('envelope: new with its sender, gone with its id only', () => {
    const info = { envelopeId: '71', sendUserId: '11', sendUserName: 'A', diamondCount: 20, peopleCount: 16 }
    const fresh = raw('WebcastEnvelopeMessage', {
      common: common(idOf(1)),
      display: 1,
      envelopeInfo: { ...info, unpackAt: 1_760_000_300 },
    })
    expect(read(fresh)).toMatchObject({
      type: 'envelope',
      is: 'new',
      envelope: '71',
      by: { id: '11', handle: '', name: 'A' },
      diamonds: 20,
      people: 16,
      opensAt: THEN + 300_000,
    })
    const gone = raw('WebcastEnvelopeMessage', {
      common: common(idOf(1)),
      display: 2,
      envelopeInfo: { envelopeId: '71' },
    })
    expect(read(gone)).toEqual({
      type: 'envelope',
      id: idOf(1),
      at: THEN,
      is: 'gone',
      envelope: '71',
      diamonds: 0,
      people: 0,
    })
  })

  test('question', () => {
    const data = { questionId: '5', content: 'why?', user: user() }
    expect(read(raw('WebcastQuestionNewMessage', { common: common(idOf(1)), data }))).toMatchObject({
      type: 'question',
      by,
      question: '5',
      text: 'why?',
    })
  })

  test.each([
    [1, 'paused'],
    [2, 'resumed'],
    [3, 'offline'],
    [4, 'offline'],
  ])('control %i: %s, with its room', (action, is) => {
    expect(read(control(idOf(1), action))).toEqual({ type: 'stream', id: idOf(1), at: THEN, is, room: ROOM })
    expect(normalize(control(idOf(1), 77), NOW)).toEqual({ is: 'nothing' })
  })

  test('battle: opens, stands, ends; other actions say nothing', () => {
    const settings = { battleId: '9', startTimeMs: String(THEN), duration: 300 }
    const army = { userArmies: [{ userId: '21', score: '5', nickname: 'Fan' }], hostscore: '5' }
    const hosts = ['11', '12'].map((id) => ({
      key: id,
      value: { user: { userId: id, nickName: `H${id}`, displayId: id } },
    }))
    const battle = (fields: object) =>
      raw('WebcastLinkMicBattle', { common: common(idOf(1)), battleId: '9', battleSettings: settings, ...fields })
    const host = (id: string) => ({ id, handle: id, name: `H${id}` })
    expect(read(battle({ action: 4, anchorsInfo: hosts }))).toMatchObject({
      is: 'open',
      battle: '9',
      endsAt: THEN + 300_000,
      hosts: [
        { ...host('11'), score: 0, army: [] },
        { ...host('12'), score: 0, army: [] },
      ],
    })
    const finish = battle({
      action: 5,
      anchorsInfo: hosts,
      armies: [{ key: '11', value: army }],
      battleResult: { 11: { userId: '11', result: 0, score: '5' }, 12: { userId: '12', result: 1, score: '2' } },
    })
    expect(read(finish)).toMatchObject({
      is: 'finish',
      hosts: [
        { ...host('11'), score: 5, result: 'won', army: [{ id: '21', name: 'Fan', score: 5 }] },
        { ...host('12'), score: 2, result: 'lost' },
      ],
    })
    expect(normalize(battle({ action: 1 }), NOW)).toEqual({ is: 'nothing' })
    const armies = raw('WebcastLinkMicArmies', { common: common(idOf(1)), battleId: '9', armies: { 11: army } })
    expect(read(armies)).toMatchObject({
      is: 'scores',
      battle: '9',
      hosts: [{ id: '11', score: 5, army: [{ id: '21' }] }],
    })
  })

  test('intro: its id repeats with other words', () => {
    const intro = (content: string) =>
      read(raw('WebcastLiveIntroMessage', { common: { msgId: idOf(1) }, id: idOf(1), user: user(), content }))
    expect(intro('hello')).toMatchObject({ type: 'intro', by, text: 'hello', at: NOW })
    expect(intro('hello')['id']).toBe(intro('hello')['id'])
    expect(intro('hello')['id']).not.toBe(intro('other')['id'])
    expect(intro('hello')['id']).toMatch(new RegExp(`^intro:${idOf(1)}:`))
  })

  test('goal', () => {
    const goal = {
      id: '4',
      description: 'Roses!',
      subGoals: [{ id: '5655', progress: '5', target: '100', gift: { name: 'Rose', icon: image(WEBP) } }],
    }
    const message = raw('WebcastGoalUpdateMessage', {
      common: common(idOf(1)),
      goal,
      contributorId: '11',
      contributorDisplayId: 'ann',
    })
    expect(read(message)).toMatchObject({
      type: 'goal',
      goal: '4',
      text: 'Roses!',
      parts: [{ id: '5655', name: 'Rose', picture: WEBP, now: 5, target: 100 }],
      by: { id: '11', handle: 'ann', name: 'ann' },
    })
  })

  test('poll: start, votes, end', () => {
    const optionList = [{ optionIdx: 0, displayContent: 'yes', votes: '3' }]
    const options = [{ index: 0, text: 'yes', votes: 3 }]
    const poll = (fields: object) =>
      read(raw('WebcastPollMessage', { common: common(idOf(1)), pollId: '6', ...fields }))
    expect(poll({ startContent: { title: 'Well?', optionList } })).toMatchObject({
      is: 'start',
      title: 'Well?',
      options,
    })
    expect(poll({ updateVotesContent: { optionList } })).toMatchObject({ is: 'votes', poll: '6', options })
    expect(poll({ endContent: { optionList } })).toMatchObject({ is: 'end', options })
  })

  test('rank', () => {
    const updates = [
      { rankType: '1', ownRank: '42', countdown: '10' },
      { rankType: '77', ownRank: '3' },
    ]
    expect(read(raw('WebcastRankUpdateMessage', { common: common(idOf(1)), updates }))).toMatchObject({
      ranks: [
        { kind: 'weekly', place: 42, endsInMs: 10_000 },
        { kind: 'type 77', place: 3 },
      ],
    })
  })

  test('pin: the pinned message’s own id; an unpin with an empty chat', () => {
    const pinned = raw('WebcastRoomPinMessage', {
      common: common(idOf(1)),
      action: 1,
      pinMsgId: '5',
      chatMessage: { common: common('777'), user: user(), content: 'read this', userIdentity: { isAnchor: true } },
    })
    expect(read(pinned)).toMatchObject({
      is: 'pinned',
      message: '777',
      what: 'chat',
      text: 'read this',
      by: { ...by, host: true },
    })
    const unpinned = raw('WebcastRoomPinMessage', {
      common: common(idOf(2)),
      action: 2,
      chatMessage: { common: { msgId: '777' } },
    })
    expect(read(unpinned)).toEqual({ type: 'pin', id: idOf(2), at: THEN, is: 'unpinned', message: '777', what: 'chat' })
  })

  test('delete: messages, people, or nothing', () => {
    const gone = (fields: object) =>
      normalize(raw('WebcastImDeleteMessage', { common: common(idOf(1)), ...fields }), NOW)
    expect(gone({ deleteUserIds: ['0', '12'] })).toMatchObject({ event: { messages: [], people: ['12'] } })
    expect(gone({ deleteMsgIds: ['13'] })).toMatchObject({ event: { messages: ['13'], people: [] } })
    expect(gone({})).toEqual({ is: 'nothing' })
  })

  test('caption: no time of its own, no words', () => {
    const caption = (fields: object) => read(raw('WebcastCaptionMessage', { common: common(idOf(1)), ...fields }))
    expect(caption({ content: [{ lang: 'en', content: 'Hello.' }], durationMs: '300', definite: true })).toMatchObject({
      texts: [{ language: 'en', text: 'Hello.' }],
      final: true,
      lastsMs: 300,
    })
    expect(caption({ durationMs: '-1', content: [{ lang: 'en', content: '' }] })).toMatchObject({
      texts: [],
      final: false,
    })
    expect(caption({ durationMs: '-1' })).not.toHaveProperty('lastsMs')
  })

  test('barrage: by and level from the part of its type', () => {
    const barrage = (fields: object) => read(raw('WebcastBarrageMessage', { common: common(idOf(1)), ...fields }))
    expect(barrage({ msgType: 8, userGradeParam: { currentGrade: 20, user: user() } })).toMatchObject({
      what: 'gifter-level',
      by,
      level: 20,
    })
    expect(barrage({ msgType: 11, fansLevelParam: { currentGrade: 3, user: user() } })).toMatchObject({
      what: 'team-entrance',
      by,
      level: 3,
    })
    const content = { key: 'ttlive_superfan_joined', pieces: [{ userValue: { user: user() } }] }
    expect(barrage({ msgType: 100, content })).toMatchObject({ what: 'super-fan', by })
    expect(barrage({})).toEqual({ type: 'barrage', id: idOf(1), at: THEN, what: 'other' })
  })
})

describe('when and which', () => {
  const head = (fields: object, id = '') => {
    const message = raw('WebcastChatMessage', { common: fields, user: user(), content: 'x' }, { id })
    const { at, id: eventId } = read(message)
    return { at, id: eventId }
  }

  test('seconds, milliseconds, none, nonsense', () => {
    expect(head({ msgId: idOf(1), createTime: String(THEN) }).at).toBe(THEN)
    expect(head({ msgId: idOf(1), createTime: String(THEN / 1_000) }).at).toBe(THEN)
    expect(head({ msgId: idOf(1) }).at).toBe(THEN)
    expect(head({ msgId: idOf(1), createTime: '9223372036854775807' }).at).toBe(THEN)
    expect(head({ msgId: '12345' }).at).toBe(NOW)
  })

  test('the message’s id, else the envelope’s, else one made of its content', () => {
    expect(head({ msgId: '123' }, '456').id).toBe('123')
    expect(head({ msgId: '0' }, '456').id).toBe('456')
    const made = head({ msgId: '0' }, '0').id
    expect(made).toMatch(/^WebcastChatMessage:[0-9a-f]{20}$/)
    expect(head({}, '').id).toBe(made)
    expect(head({ createTime: '1' }, '').id).not.toBe(made)
  })
})

describe('hostile', () => {
  test('a text of 1 MB, a name of 1 MB, a million mentions: the event stays small', () => {
    const long = '💀'.repeat(250_000)
    const event = read(
      chat(idOf(1), `a${long}`, {
        user: user('11', { nickname: long, displayId: long, avatarThumb: image(`https://x.test/${'a'.repeat(1e6)}`) }),
        mentionUsers: Array.from({ length: 20_000 }, (_, n) => user(String(n + 1))),
      }),
    )
    expect(JSON.stringify(event).length).toBeLessThan(50_000)
    expect((event['text'] as string).isWellFormed()).toBe(true)
    expect(event['by']).not.toHaveProperty('picture')
  })

  test('names of prototypes are names', () => {
    const event = read(
      chat(idOf(1), '__proto__', { user: user('11', { nickname: '__proto__', displayId: 'constructor' }) }),
    )
    expect(event['by']).toEqual({ id: '11', name: '__proto__', handle: 'constructor' })
    expect(normalize({ method: '__proto__', id: '', payload: new Uint8Array(), history: false }, NOW)).toEqual({
      is: 'unknown',
    })
    expect(normalize({ method: 'toString', id: '', payload: new Uint8Array(), history: false }, NOW)).toEqual({
      is: 'unknown',
    })
  })

  test('an id that is not one is nobody', () => {
    const negative = chat(idOf(1), 'x', { user: user('-5') })
    expect(normalize(negative, NOW)).toEqual({ is: 'nothing' })
    expect(normalize(chat(idOf(1), 'x', { user: { nickname: 'nobody' } }), NOW)).toEqual({ is: 'nothing' })
    expect(read(chat(idOf(1), 'x', { user: { idStr: '77', nickname: 'A' } }))).toMatchObject({ by: { id: '77' } })
  })

  test('truncated bytes and a known method without a picture', () => {
    const { payload } = chat(idOf(1), 'hello')
    const cut = {
      method: 'WebcastChatMessage',
      id: '',
      payload: payload.subarray(0, payload.length - 2),
      history: false,
    }
    expect(normalize(cut, NOW)).toMatchObject({ is: 'undecodable' })
    expect(normalize({ ...cut, method: 'WebcastRoomMessage' }, NOW)).toEqual({ is: 'nothing' })
    expect(normalize({ ...cut, method: 'WebcastBrandNewMessage' }, NOW)).toEqual({ is: 'unknown' })
  })
})

describe('people', () => {
  const person = (fields: object, identity?: object) =>
    read(chat(idOf(1), 'x', { user: user('11', fields), ...(identity ? { userIdentity: identity } : {}) }))['by']

  test.each([
    ['webp of 100 px', [JPEG, 'https://x.test/big.webp', WEBP], WEBP],
    ['jpeg of 100 px', ['https://x.test/shrink.webp', JPEG], JPEG],
    ['not shrunk', ['https://x.test/shrink.webp', 'https://x.test/b.webp'], 'https://x.test/b.webp'],
    ['the first', ['https://x.test/shrink.webp', 'https://x.test/shrink2.webp'], 'https://x.test/shrink.webp'],
    ['https only', ['http://x.test/100x100.webp', 'https://x.test/b.png'], 'https://x.test/b.png'],
    ['none', ['http://x.test/a.png', 'javascript:alert(1)', 'data:image/png;base64,AA', 'https://'], undefined],
  ])('picture: %s', (_name, urls, picture) => {
    expect((person({ avatarThumb: image(...urls) }) as { picture?: string }).picture).toBe(picture)
  })

  test('what the message says of the sender beats badges and the follow status', () => {
    const worn = { badgeList: [{ sceneType: 1 }, { sceneType: 4 }], followInfo: { followStatus: '2' } }
    expect(person(worn, {})).toEqual(by)
    expect(person(worn)).toEqual({ ...by, moderator: true, subscriber: true, follower: true, friend: true })
    const everything = {
      isAnchor: true,
      isModeratorOfAnchor: true,
      isSubscriberOfAnchor: true,
      isFollowerOfAnchor: true,
      isMutualFollowingWithAnchor: true,
    }
    const roles = { host: true, moderator: true, subscriber: true, follower: true, friend: true }
    expect(person({}, everything)).toEqual({ ...by, ...roles })
  })

  test('levels and places come from badges', () => {
    const badgeList = [
      { sceneType: 8, privilegeLogExtra: { level: '35' } },
      { sceneType: 10, privilegeLogExtra: { level: '0' }, combine: { str: '7' } },
      { sceneType: 6, image: { image: image('https://x.test/new_top_gifter_version_2.png') } },
      { sceneType: 6, combine: { text: { defaultPattern: 'No. 3' } } },
      { sceneType: 5, image: { image: image('https://x.test/live_ng_1.png') } },
    ]
    expect(person({ badgeList })).toEqual({ ...by, gifterLevel: 35, teamLevel: 7, topGifter: 3, newGifter: true })
    const old = [{ sceneType: 6, image: { image: image('https://x.test/ranklist_top_gifter_2.png') } }]
    expect(person({ badgeList: old })).toEqual({ ...by, topGifter: 2 })
    expect(person({ badgeList: [{ sceneType: 8, privilegeLogExtra: { level: '0' } }] })).toEqual(by)
  })
})
