/** What fields are called in Euler's JSON (schema v2), where that differs from the names in tiktok.proto. */
import type { OtherNames } from './loose-json.ts'

const displayType = ['badgeDisplayType']
/** Polls are written with capitals. */
const capital = { optionList: ['OptionList'], operator: ['Operator'] }

export const CLOUD_NAMES: OtherNames = {
  Text: { key: ['displayType'], pieces: ['piecesList'] },
  User: {
    id: ['userId'],
    displayId: ['uniqueId'],
    avatarThumb: ['profilePicture'],
    avatarMedium: ['profilePictureMedium'],
    avatarLarge: ['profilePictureLarge'],
    badgeList: ['badges'],
  },
  Image: { urlList: ['url', 'urls', 'mUrls', 'imageUrl'], uri: ['mUri'] },
  Badge: { displayType, sceneType: ['badgeScene', 'badgeSceneType'], privilegeLogExtra: ['logExtra'] },
  ImageBadge: { displayType },
  TextBadge: { displayType },
  StringBadge: { displayType },
  CombineBadge: { displayType },
  ChatMessage: { content: ['comment'] },
  EmoteWithIndex: { index: ['placeInComment'] },
  GiftMessage: { gift: ['giftDetails'] },
  Gift: { image: ['giftImage'], type: ['giftType'], name: ['giftName'] },
  LikeMessage: { count: ['likeCount'], total: ['totalLikeCount'] },
  RoomUserSeqMessage: { ranks: ['ranksList'], total: ['viewerCount'] },
  Contributor: { score: ['coinCount'] },
  SubNotifyMessage: { messageType: ['subscribeMessageType'] },
  QuestionNewMessage: { data: ['details', 'questionDetails'] },
  Question: { content: ['questionText'] },
  LinkMicBattle: { battleSettings: ['battleSetting'], anchorsInfo: ['anchorInfo'] },
  BattleUserArmies: { userArmies: ['userArmy'], hostscore: ['hostScore'] },
  LinkMicArmies: { armies: ['battleItems'], triggerReason: ['battleStatus'] },
  LiveIntroMessage: { id: ['roomId'], content: ['description'], user: ['host'], contentLanguage: ['language'] },
  RoomPinMessage: { pinMsgId: ['pinId'] },
  ImDeleteMessage: { deleteMsgIds: ['deleteMsgIdsList'], deleteUserIds: ['deleteUserIdsList'] },
  RankUpdateMessage: { updates: ['updatesList'] },
  RankUpdate: { ownRank: ['ownerRank'] },
  PollMessage: { updateVotesContent: ['updateContent'] },
  PollStartContent: { ...capital, startTime: ['StartTime'], endTime: ['EndTime'], title: ['Title'] },
  PollEndContent: { ...capital, endType: ['EndType'] },
  PollUpdateContent: capital,
  PollOption: { votes: ['Votes'], displayContent: ['DisplayContent'], optionIdx: ['OptionIdx'] },
}
