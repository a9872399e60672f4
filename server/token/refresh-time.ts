/** When tokens are due for a refresh. */
import type { KeptTokens } from './token-vault.ts'

const LARGEST_MARGIN_MS = 5 * 60_000

/** Epoch ms: before they expire by the lesser of five minutes and a fifth of their life. */
export function refreshAt({ tokens, since }: Pick<KeptTokens, 'tokens' | 'since'>): number {
  const lifeMs = Math.max(0, tokens.expiresAt - since)
  return tokens.expiresAt - Math.min(LARGEST_MARGIN_MS, lifeMs / 5)
}
