import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Chat: 'Chat',
  Look: 'Voir',
  Moderators: 'Modérateurs',
  Gifts: 'Cadeaux',
  Follows: 'Abonnements',
  diamonds: 'diamants',
  Viewers: 'Spectateurs',
  Likes: 'J’aime',
  Shape: 'Format',
  'This LIVE': 'Ce LIVE',
  Today: 'Aujourd’hui',
  Show: 'Afficher',
  Rankings: 'Classements',
  Ranking: 'Classement',
  'This hour': 'Cette heure',
  'Who is live': 'Qui est en LIVE',
  Language: 'Langue',
}
