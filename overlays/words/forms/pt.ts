import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Fanlight answered with an error ({status}).': 'O Fanlight respondeu com um erro ({status}).',
  'Fanlight did not answer. Is it still running? Nothing was changed, as far as we can tell.':
    'O Fanlight não respondeu. Ele ainda está aberto? Até onde sabemos, nada foi alterado.',
  'Fanlight did not answer. Is it still running?': 'O Fanlight não respondeu. Ele ainda está aberto?',
  'There was no answer in time. It may have been done all the same: look before you try again.':
    'Não houve resposta a tempo. Pode ter sido feito mesmo assim: confira antes de tentar de novo.',
  'Something went wrong in this page. Reload it and try again.':
    'Algo deu errado nesta página. Recarregue e tente de novo.',
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
    'Seu navegador não deixou copiar. O texto está selecionado: pressione Ctrl+C (⌘C no Mac).',
  now: 'agora',
  'in {time}': 'em {time}',
  '{count} s': '{count} s',
  '{count} days': { one: '{count} dia', other: '{count} dias' },
  '{count} min': '{count} min',
  '{count} h': '{count} h',
}
