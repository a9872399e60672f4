import { describe, expect, test } from 'vitest'
import { cloudAddress, cloudFault, cloudRefusal, readCloud } from '../../server/euler/cloud.ts'
import { decodeMessage, type MessageOf, type Method } from '../../server/euler/codec.ts'

const common = { msgId: '7285246413456689953', roomId: '7285246413456680000', createTime: '1696228834052' }
const user = {
  userId: '6380137665462177512',
  nickname: 'Puno ⚡',
  uniqueId: 'puno',
  profilePicture: { url: ['https://p16.example/a~c5_100x100.webp'], mUri: 'x' },
  badges: [{ badgeScene: 10, badgeDisplayType: 1, logExtra: { level: '21' } }],
  followInfo: { followStatus: '1' },
}

const one = <M extends Method>(type: M, data: object): MessageOf<M> => {
  const [message] = readCloud(JSON.stringify({ type, data })).messages
  return decodeMessage(type, message!.payload)
}

describe('the address', () => {
  test('has the handle and the key where Euler wants them', () => {
    const url = new URL(cloudAddress('wss://ws.eulerstream.com', { handle: 'ann_b.c', apiKey: 'a+b&c' }))
    expect(url.origin).toBe('wss://ws.eulerstream.com')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      uniqueId: 'ann_b.c',
      apiKey: 'a+b&c',
      'features.schemaVersion': 'v2',
      'features.bundleEvents': 'true',
    })
  })
})

describe('what comes', () => {
  test('Euler’s names become TikTok’s, numbers stay text', () => {
    const emotes = [{ placeInComment: 3, emote: { emoteId: '9', image: { imageUrl: 'https://p16.example/e.webp' } } }]
    const chat = one('WebcastChatMessage', { common, user, comment: 'hé 👋', emotes, contentLanguage: 'fr' })
    expect(chat).toMatchObject({
      common: { msgId: common.msgId, createTime: common.createTime },
      content: 'hé 👋',
      contentLanguage: 'fr',
      user: {
        id: user.userId,
        displayId: 'puno',
        nickname: 'Puno ⚡',
        avatarThumb: { urlList: ['https://p16.example/a~c5_100x100.webp'] },
        followInfo: { followStatus: '1' },
        badgeList: [{ sceneType: 10, privilegeLogExtra: { level: '21' } }],
      },
      emotes: [{ index: 3, emote: { emoteId: '9', image: { urlList: ['https://p16.example/e.webp'] } } }],
    })
  })

  test('likes, viewers, follows, deletions and battles have names of their own', () => {
    expect(one('WebcastLikeMessage', { common, user, likeCount: 15, totalLikeCount: 99 })).toMatchObject({
      count: 15,
      total: '99',
    })
    const ranksList = [{ coinCount: 5, rank: 1, user }]
    expect(one('WebcastRoomUserSeqMessage', { common, viewerCount: 7, totalUser: 70, ranksList })).toMatchObject({
      total: '7',
      totalUser: '70',
      ranks: [{ score: '5', rank: '1', user: { displayId: 'puno' } }],
    })
    const displayText = { displayType: 'pm_main_follow_message_viewer_2' }
    expect(one('WebcastSocialMessage', { common: { ...common, displayText }, user }).common?.displayText?.key).toBe(
      displayText.displayType,
    )
    const gone = { common, deleteMsgIdsList: ['1', '2'], deleteUserIdsList: ['3'] }
    expect(one('WebcastImDeleteMessage', gone)).toMatchObject({ deleteMsgIds: ['1', '2'], deleteUserIds: ['3'] })
    const battleItems = { '11': { hostScore: '5', userArmy: [{ userId: '6', score: '4', nickname: 'x' }] } }
    expect(one('WebcastLinkMicArmies', { common, battleId: '1', battleItems })).toMatchObject({
      armies: { '11': { hostscore: '5', userArmies: [{ userId: '6', score: '4' }] } },
    })
    const anchorInfo = { '11': { user: { userId: '11', nickName: 'Host' } } }
    expect(one('WebcastLinkMicBattle', { common, battleId: '1', action: 4, anchorInfo })).toMatchObject({
      anchorsInfo: [{ key: '11', value: { user: { nickName: 'Host' } } }],
    })
  })

  test('a bundle, a single message, and what is none of ours', () => {
    const message = { type: 'WebcastChatMessage', data: { common, user, comment: 'x' } }
    expect(readCloud(JSON.stringify({ timestamp: 1, messages: [message, message] })).messages).toHaveLength(2)
    expect(readCloud(JSON.stringify(message)).messages).toHaveLength(1)
    const others = ['roomInfo', 'workerInfo', 'SyntheticJoinMessage', 'constructor', '__proto__', 'WebcastUnheardOf']
    for (const type of others) expect(readCloud(JSON.stringify({ type, data: {} })).messages).toEqual([])
    expect(readCloud('{"type":"tiktok.connect","data":{"agentId":"1"}}')).toMatchObject({ live: true, over: false })
    expect(readCloud('{"type":"room.status","data":{"state":"ended"}}')).toMatchObject({ over: true })
    expect(readCloud('{"type":"room.status","data":{"state":"reconnecting"}}')).toMatchObject({ over: false })
  })

  test('ids as bare numbers keep their digits, names with underscores are the same names, a list is a bundle too', () => {
    const said = `[{"type":"WebcastChatMessage","data":{"common":{"msg_id":7412345678901234567,"create_time":"1"},
      "user":{"user_id":6800000000000000001,"unique_id":"puno","nickname":"P"},"comment":"x"}}]`
    const [message] = readCloud(`\uFEFF${said}`).messages
    expect(decodeMessage('WebcastChatMessage', message?.payload ?? new Uint8Array())).toMatchObject({
      common: { msgId: '7412345678901234567', createTime: '1' },
      user: { id: '6800000000000000001', displayId: 'puno' },
      content: 'x',
    })
  })

  test.each([
    '',
    'null',
    '[]',
    '7',
    '{"messages":7}',
    '{"messages":[null,7,"x",[]]}',
    '{"type":"WebcastChatMessage"}',
    '{"type":"WebcastChatMessage","data":[]}',
    '{"type":7,"data":{}}',
    '{"type":"WebcastChatMessage","data":{"__proto__":{"x":1},"user":{"__proto__":null}}}',
    '{"type":',
  ])('%j says nothing, and nothing is thrown', (text) => {
    expect(() => readCloud(text)).not.toThrow()
    for (const { payload } of readCloud(text).messages) expect(payload.length).toBeLessThan(20)
  })

  test('values that do not fit are left out, and cost only themselves', () => {
    const odd = {
      common: { ...common, msgId: 1e30, createTime: '99999999999999999999' },
      user: { ...user, userId: {}, badges: 'none', nickname: 7 },
      giftId: 2 ** 40,
      repeatCount: 1.5,
      repeatEnd: 'yes',
      groupId: '77',
      giftDetails: { giftName: ['x'], diamondCount: '5', combo: 'true' },
    }
    expect(one('WebcastGiftMessage', odd)).toMatchObject({
      common: { msgId: '0', createTime: '0' },
      user: { id: '0', displayId: 'puno', nickname: '7', badgeList: [] },
      giftId: String(2 ** 40),
      repeatCount: 0,
      repeatEnd: 0,
      groupId: '77',
      gift: { name: '', diamondCount: 5, combo: true },
    })
  })
})

describe('why it ended', () => {
  test.each([
    [4005, 'NOT_LIVE', 'you', 'again later'],
    [4404, 'NOT_LIVE', 'you', 'again later'],
    [4006, 'CLOUD_SILENT', 'tiktok', 'again later'],
    [4400, 'CLOUD_OPTIONS', 'you', 'fix'],
    [4401, 'EULER_API_KEY_WRONG', 'you', 'fix'],
    [4403, 'CLOUD_NOT_ALLOWED', 'you', 'fix'],
    [4429, 'CLOUD_TOO_MANY', 'plan', 'again later'],
    [4500, 'CLOUD_TIKTOK_LEFT', 'tiktok', 'again later'],
    [4555, 'CLOUD_RENEWED', 'euler', 'again later'],
    [4556, 'CLOUD_FETCH_FAILED', 'euler', 'again later'],
    [1011, 'CLOUD_BROKEN', 'euler', 'again later'],
    [1006, 'CLOUD_LOST', 'network', 'again later'],
    [1000, 'CLOUD_CLOSED', 'euler', 'again later'],
  ])('%i is %s', (close, code, whose, next) => {
    expect(cloudFault(close)).toMatchObject({ code, whose, next, text: expect.stringMatching(/\.$/) })
  })

  test.each([
    [401, 'EULER_API_KEY_WRONG'],
    [403, 'CLOUD_NOT_ALLOWED'],
    [404, 'NOT_LIVE'],
    [429, 'CLOUD_TOO_MANY'],
    [503, 'CLOUD_REFUSED'],
  ])('a handshake answered %i is %s', (status, code) => expect(cloudRefusal(status).code).toBe(code))
})
