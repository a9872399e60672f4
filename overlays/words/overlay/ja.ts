import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  joined: 'が入室',
  liked: 'がいいね',
  'shared the LIVE': 'がLIVEをシェア',
  subscribed: 'がサブスク登録',
  watching: '視聴中',
  likes: 'いいね',
  diamonds: 'ダイヤモンド',
  'new followers': '新規フォロワー',
  gifts: 'ギフト',
  shares: 'シェア',
  subscriptions: 'サブスク',
  Likes: 'いいね',
  'New followers': '新規フォロワー',
  Moderator: 'モデレーター',
  'This hour': 'この1時間',
  Today: '今日',
}
