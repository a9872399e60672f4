import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Fanlight answered with an error ({status}).': 'ردّ Fanlight بخطأ ({status}).',
  'Fanlight did not answer. Is it still running? Nothing was changed, as far as we can tell.':
    'لم يردّ Fanlight. هل ما زال يعمل؟ لم يتغير شيء على حد علمنا.',
  'Fanlight did not answer. Is it still running?': 'لم يردّ Fanlight. هل ما زال يعمل؟',
  'There was no answer in time. It may have been done all the same: look before you try again.':
    'لم يصل الرد في الوقت المناسب. ربما نُفّذ الأمر رغم ذلك: تحقّق قبل أن تعيد المحاولة.',
  'Something went wrong in this page. Reload it and try again.': 'حدث خطأ في هذه الصفحة. أعد تحميلها وحاول مرة أخرى.',
  Cancel: 'إلغاء',
  Copied: 'تم النسخ',
  'Hide {what}': 'إخفاء {what}',
  'Show {what}': 'إظهار {what}',
  Hide: 'إخفاء',
  Show: 'إظهار',
  'Copy {what}': 'نسخ {what}',
  'Copied ✓': 'تم النسخ ✓',
  Copy: 'نسخ',
  'Your browser would not copy. It is selected: press Ctrl+C (⌘C on a Mac).':
    'لم يسمح المتصفح بالنسخ. النص محدد: اضغط Ctrl+C (أو ⌘C على Mac).',
  now: 'الآن',
  'in {time}': 'خلال {time}',
  '{count} s': '{count} ث',
  '{count} days': { one: 'يوم واحد', two: 'يومان', few: '{count} أيام', many: '{count} يومًا', other: '{count} يوم' },
  '{count} min': '{count} د',
  '{count} h': '{count} س',
}
