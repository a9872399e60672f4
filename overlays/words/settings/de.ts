import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Chat: 'Chat',
  Look: 'Ansehen',
  Moderators: 'Moderatoren',
  Gifts: 'Geschenke',
  Follows: 'Follower',
  diamonds: 'Diamanten',
  Viewers: 'Zuschauer',
  Likes: 'Likes',
  Shape: 'Format',
  'This LIVE': 'Dieses LIVE',
  Today: 'Heute',
  Show: 'Anzeigen',
  Rankings: 'Ranglisten',
  Ranking: 'Rangliste',
  'This hour': 'Diese Stunde',
  'Who is live': 'Wer ist live',
  Language: 'Sprache',
}
