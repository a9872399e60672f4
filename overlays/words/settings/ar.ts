import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Chat: 'الدردشة',
  Look: 'عرض',
  Moderators: 'المشرفون',
  Gifts: 'الهدايا',
  Follows: 'المتابعات',
  diamonds: 'ماسات',
  Viewers: 'المشاهدون',
  Likes: 'الإعجابات',
  Shape: 'الشكل',
  'This LIVE': 'هذا البث',
  Today: 'اليوم',
  Show: 'إظهار',
  Rankings: 'التصنيفات',
  Ranking: 'التصنيف',
  'This hour': 'هذه الساعة',
  'Who is live': 'من على الهواء',
  Language: 'اللغة',
}
