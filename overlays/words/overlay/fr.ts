import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  joined: 'a rejoint',
  liked: 'a aimé',
  'shared the LIVE': 'a partagé le LIVE',
  subscribed: 'a souscrit',
  watching: 'spectateurs',
  likes: 'j’aime',
  diamonds: 'diamants',
  'new followers': 'nouveaux abonnés',
  gifts: 'cadeaux',
  shares: 'partages',
  subscriptions: 'souscriptions',
  Likes: 'J’aime',
  'New followers': 'Nouveaux abonnés',
  Moderator: 'Modérateur',
  'This hour': 'Cette heure',
  Today: 'Aujourd’hui',
}
