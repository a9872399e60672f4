import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Fanlight answered with an error ({status}).': 'Fanlight respondió con un error ({status}).',
  'Fanlight did not answer. Is it still running? Nothing was changed, as far as we can tell.':
    'Fanlight no respondió. ¿Sigue en marcha? Hasta donde sabemos, no se cambió nada.',
  'Fanlight did not answer. Is it still running?': 'Fanlight no respondió. ¿Sigue en marcha?',
  'There was no answer in time. It may have been done all the same: look before you try again.':
    'No hubo respuesta a tiempo. Puede que se haya hecho igualmente: compruébalo antes de repetir.',
  'Something went wrong in this page. Reload it and try again.':
    'Algo falló en esta página. Recárgala e inténtalo de nuevo.',
  Cancel: 'Cancelar',
  Copied: 'Copiado',
  'Hide {what}': 'Ocultar {what}',
  'Show {what}': 'Mostrar {what}',
  Hide: 'Ocultar',
  Show: 'Mostrar',
  'Copy {what}': 'Copiar {what}',
  'Copied ✓': 'Copiado ✓',
  Copy: 'Copiar',
  'Your browser would not copy. It is selected: press Ctrl+C (⌘C on a Mac).':
    'Tu navegador no dejó copiar. Está seleccionado: pulsa Ctrl+C (⌘C en Mac).',
  now: 'ahora',
  'in {time}': 'en {time}',
  '{count} s': '{count} s',
  '{count} days': { one: '{count} día', other: '{count} días' },
  '{count} min': '{count} min',
  '{count} h': '{count} h',
}
