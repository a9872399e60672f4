import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Chat: 'Chat',
  Look: 'Ver',
  Moderators: 'Moderadores',
  Gifts: 'Regalos',
  Follows: 'Seguidores',
  diamonds: 'diamantes',
  Viewers: 'Espectadores',
  Likes: 'Me gusta',
  Shape: 'Formato',
  'This LIVE': 'Este LIVE',
  Today: 'Hoy',
  Show: 'Mostrar',
  Rankings: 'Rankings',
  Ranking: 'Ranking',
  'This hour': 'Esta hora',
  'Who is live': 'Quién está en directo',
  Language: 'Idioma',
}
