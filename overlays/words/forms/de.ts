import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Fanlight answered with an error ({status}).': 'Fanlight hat mit einem Fehler geantwortet ({status}).',
  'Fanlight did not answer. Is it still running? Nothing was changed, as far as we can tell.':
    'Fanlight hat nicht geantwortet. Läuft es noch? Soweit wir wissen, wurde nichts geändert.',
  'Fanlight did not answer. Is it still running?': 'Fanlight hat nicht geantwortet. Läuft es noch?',
  'There was no answer in time. It may have been done all the same: look before you try again.':
    'Es kam nicht rechtzeitig eine Antwort. Vielleicht wurde es trotzdem erledigt: Sieh nach, bevor du es noch einmal versuchst.',
  'Something went wrong in this page. Reload it and try again.':
    'Auf dieser Seite ist etwas schiefgegangen. Lade sie neu und versuch es noch einmal.',
  Cancel: 'Abbrechen',
  Copied: 'Kopiert',
  'Hide {what}': '{what} verbergen',
  'Show {what}': '{what} anzeigen',
  Hide: 'Verbergen',
  Show: 'Anzeigen',
  'Copy {what}': '{what} kopieren',
  'Copied ✓': 'Kopiert ✓',
  Copy: 'Kopieren',
  'Your browser would not copy. It is selected: press Ctrl+C (⌘C on a Mac).':
    'Dein Browser lässt das Kopieren nicht zu. Der Text ist markiert: Drück Strg+C (⌘C am Mac).',
  now: 'jetzt',
  'in {time}': 'in {time}',
  '{count} s': '{count} s',
  '{count} days': { one: '{count} Tag', other: '{count} Tage' },
  '{count} min': '{count} min',
  '{count} h': '{count} h',
}
