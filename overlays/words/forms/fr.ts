import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Fanlight answered with an error ({status}).': 'Fanlight a répondu par une erreur ({status}).',
  'Fanlight did not answer. Is it still running? Nothing was changed, as far as we can tell.':
    'Fanlight n’a pas répondu. Est-il toujours lancé ? Rien n’a été changé, pour autant que l’on sache.',
  'Fanlight did not answer. Is it still running?': 'Fanlight n’a pas répondu. Est-il toujours lancé ?',
  'There was no answer in time. It may have been done all the same: look before you try again.':
    'Pas de réponse à temps. C’est peut-être fait quand même : vérifie avant de réessayer.',
  'Something went wrong in this page. Reload it and try again.':
    'Un problème est survenu sur cette page. Recharge-la et réessaie.',
  Cancel: 'Annuler',
  Copied: 'Copié',
  'Hide {what}': 'Masquer {what}',
  'Show {what}': 'Afficher {what}',
  Hide: 'Masquer',
  Show: 'Afficher',
  'Copy {what}': 'Copier {what}',
  'Copied ✓': 'Copié ✓',
  Copy: 'Copier',
  'Your browser would not copy. It is selected: press Ctrl+C (⌘C on a Mac).':
    'Ton navigateur refuse de copier. Le texte est sélectionné : appuie sur Ctrl+C (⌘C sur Mac).',
  now: 'maintenant',
  'in {time}': 'dans {time}',
  '{count} s': '{count} s',
  '{count} days': { one: '{count} jour', other: '{count} jours' },
  '{count} min': '{count} min',
  '{count} h': '{count} h',
}
