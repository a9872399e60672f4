import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Chat: 'チャット',
  Look: '見る',
  Moderators: 'モデレーター',
  Gifts: 'ギフト',
  Follows: 'フォロー',
  diamonds: 'ダイヤモンド',
  Viewers: '視聴者',
  Likes: 'いいね',
  Shape: '形',
  'This LIVE': '今回のLIVE',
  Today: '今日',
  Show: '表示',
  Rankings: 'ランキング',
  Ranking: 'ランキング',
  'This hour': 'この1時間',
  'Who is live': 'LIVE中の人',
  Language: '言語',
}
