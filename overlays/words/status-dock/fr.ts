import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Budget: 'Quota',
  '{left} of {of} requests left': '{left} requêtes restantes sur {of}',
  '(assumed)': '(estimé)',
  'Simulated: nothing here is real.': 'Simulation : rien ici n’est réel.',
  '{count} watching': { one: '{count} spectateur', other: '{count} spectateurs' },
  Source: 'Source',
  'Next try in {time}.': 'Prochain essai dans {time}.',
  '{count} of our sources.': { one: '{count} de nos sources.', other: '{count} de nos sources.' },
  Last: 'Dernier',
  'Nothing yet.': 'Rien pour l’instant.',
  '{time} ago': 'il y a {time}',
  "Fanlight isn't running. Start it; this dock comes back.":
    'Fanlight n’est pas lancé. Démarre-le et ce dock reviendra.',
  'One moment…': 'Un instant…',
}
