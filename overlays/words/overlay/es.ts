import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  joined: 'entró',
  liked: 'dio me gusta',
  'shared the LIVE': 'compartió el LIVE',
  subscribed: 'se suscribió',
  watching: 'viendo',
  likes: 'me gusta',
  diamonds: 'diamantes',
  'new followers': 'seguidores nuevos',
  gifts: 'regalos',
  shares: 'compartidos',
  subscriptions: 'suscripciones',
  Likes: 'Me gusta',
  'New followers': 'Seguidores nuevos',
  Moderator: 'Moderador',
  'This hour': 'Esta hora',
  Today: 'Hoy',
}
