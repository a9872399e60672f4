import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Chat: 'Obrolan',
  Look: 'Lihat',
  Moderators: 'Moderator',
  Gifts: 'Hadiah',
  Follows: 'Mengikuti',
  diamonds: 'berlian',
  Viewers: 'Penonton',
  Likes: 'Suka',
  Shape: 'Bentuk',
  'This LIVE': 'LIVE ini',
  Today: 'Hari ini',
  Show: 'Tampilkan',
  Rankings: 'Ranking',
  Ranking: 'Ranking',
  'This hour': 'Jam ini',
  'Who is live': 'Siapa yang LIVE',
  Language: 'Bahasa',
}
