import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Gallery: 'المعرض',
  'Back to the setup page': 'العودة إلى صفحة الإعداد',
  'Every overlay in every theme. People, gifts and numbers are made up. An overlay of yours may have a theme of its own: see its settings.':
    'كل طبقة عرض بكل سمة. الأشخاص والهدايا والأرقام مُختلَقة. يمكن أن تكون لطبقة عرض سمة خاصة بها: انظر إعداداتها.',
  Background: 'الخلفية',
  Game: 'لعبة',
  Camera: 'كاميرا',
  Themes: 'السمات',
  'Use for all overlays': 'استخدام لكل طبقات العرض',
  'Use {theme} for all overlays': 'استخدام {theme} لكل طبقات العرض',
  'Your overlays use this one': 'طبقات العرض لديك تستخدم هذه',
  'All overlays use {theme} now.': 'كل طبقات العرض تستخدم {theme} الآن.',
}
