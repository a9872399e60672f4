import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Chat: 'Chat',
  Look: 'Ver',
  Moderators: 'Moderadores',
  Gifts: 'Presentes',
  Follows: 'Seguidores',
  diamonds: 'diamantes',
  Viewers: 'Espectadores',
  Likes: 'Curtidas',
  Shape: 'Formato',
  'This LIVE': 'Esta LIVE',
  Today: 'Hoje',
  Show: 'Mostrar',
  Rankings: 'Rankings',
  Ranking: 'Ranking',
  'This hour': 'Esta hora',
  'Who is live': 'Quem está ao vivo',
  Language: 'Idioma',
}
