import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  joined: 'bergabung',
  liked: 'menyukai',
  'shared the LIVE': 'membagikan LIVE',
  subscribed: 'berlangganan',
  watching: 'menonton',
  likes: 'suka',
  diamonds: 'berlian',
  'new followers': 'pengikut baru',
  gifts: 'hadiah',
  shares: 'dibagikan',
  subscriptions: 'langganan',
  Likes: 'Suka',
  'New followers': 'Pengikut baru',
  Moderator: 'Moderator',
  'This hour': 'Jam ini',
  Today: 'Hari ini',
}
