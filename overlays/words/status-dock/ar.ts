import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Budget: 'الحصة',
  '{left} of {of} requests left': 'تبقّى {left} من {of} طلب',
  '(assumed)': '(تقديري)',
  'Simulated: nothing here is real.': 'محاكاة: لا شيء هنا حقيقي.',
  '{count} watching': {
    one: 'مشاهد واحد',
    two: 'مشاهدان',
    few: '{count} مشاهدين',
    many: '{count} مشاهدًا',
    other: '{count} مشاهد',
  },
  Source: 'المصدر',
  'Next try in {time}.': 'المحاولة التالية خلال {time}.',
  '{count} of our sources.': {
    one: 'مصدر واحد لنا.',
    two: 'مصدران لنا.',
    few: '{count} مصادر لنا.',
    many: '{count} مصدرًا لنا.',
    other: '{count} مصدر لنا.',
  },
  Last: 'الأخير',
  'Nothing yet.': 'لا شيء بعد.',
  '{time} ago': 'قبل {time}',
  "Fanlight isn't running. Start it; this dock comes back.": 'Fanlight لا يعمل. شغّله وستعود هذه اللوحة.',
  'One moment…': 'لحظة…',
}
