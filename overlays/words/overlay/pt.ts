import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  joined: 'entrou',
  liked: 'curtiu',
  'shared the LIVE': 'compartilhou a LIVE',
  subscribed: 'assinou',
  watching: 'assistindo',
  likes: 'curtidas',
  diamonds: 'diamantes',
  'new followers': 'novos seguidores',
  gifts: 'presentes',
  shares: 'compartilhamentos',
  subscriptions: 'assinaturas',
  Likes: 'Curtidas',
  'New followers': 'Novos seguidores',
  Moderator: 'Moderador',
  'This hour': 'Esta hora',
  Today: 'Hoje',
}
