import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  joined: 'ist da',
  liked: 'mag das',
  'shared the LIVE': 'hat das LIVE geteilt',
  subscribed: 'hat abonniert',
  watching: 'schauen zu',
  likes: 'Likes',
  diamonds: 'Diamanten',
  'new followers': 'neue Follower',
  gifts: 'Geschenke',
  shares: 'geteilt',
  subscriptions: 'Abos',
  Likes: 'Likes',
  'New followers': 'Neue Follower',
  Moderator: 'Moderator',
  'This hour': 'Diese Stunde',
  Today: 'Heute',
}
