/** `streak`: taps of it add up while they come quickly; the others are sent one at a time. */
export interface GiftKind {
  readonly id: string
  readonly name: string
  /** The price of one. */
  readonly diamonds: number
  readonly streak: boolean
}

export const STREAK_GIFTS: readonly [GiftKind, ...GiftKind[]] = [
  { id: '5655', name: 'Rose', diamonds: 1, streak: true },
  { id: '5269', name: 'TikTok', diamonds: 1, streak: true },
  { id: '6064', name: 'GG', diamonds: 1, streak: true },
  { id: '5487', name: 'Finger Heart', diamonds: 5, streak: true },
  { id: '5585', name: 'Confetti', diamonds: 100, streak: true },
  { id: '5660', name: 'Hand Hearts', diamonds: 100, streak: true },
]

export const BIG_GIFTS: readonly [GiftKind, ...GiftKind[]] = [
  { id: '6089', name: 'Swan', diamonds: 699, streak: false },
  { id: '5897', name: 'Train', diamonds: 899, streak: false },
  { id: '5607', name: 'Galaxy', diamonds: 1000, streak: false },
  { id: '6369', name: 'Lion', diamonds: 29_999, streak: false },
]

export const findGift = (name: string): GiftKind | undefined =>
  [...STREAK_GIFTS, ...BIG_GIFTS].find((gift) => gift.name.toLowerCase() === name.toLowerCase() || gift.id === name)
