import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  joined: 'انضم',
  liked: 'أعجبه',
  'shared the LIVE': 'شارك البث',
  subscribed: 'اشترك',
  watching: 'يشاهدون',
  likes: 'إعجابات',
  diamonds: 'ماسات',
  'new followers': 'متابعون جدد',
  gifts: 'هدايا',
  shares: 'مشاركات',
  subscriptions: 'اشتراكات',
  Likes: 'الإعجابات',
  'New followers': 'متابعون جدد',
  Moderator: 'مشرف',
  'This hour': 'هذه الساعة',
  Today: 'اليوم',
}
