/** Why an overlay shows nothing. */
import { CLOSE } from '../../shared/close-codes.ts'

const REFUSALS: Readonly<Record<number, string>> = {
  [CLOSE.BAD_KEY]: "this address has no key that works. Copy the overlay's address from the setup page again.",
  [CLOSE.KEY_REVOKED]: "this address's key was replaced. Copy the overlay's new address from the setup page.",
  [CLOSE.UNKNOWN_VERSION]: 'this page is of another version than the server. Refresh the browser source.',
}

/** `code`: what the server refused the page with; without one the page has no key at all. */
export function refusalWords(code: number | undefined): string {
  if (code === undefined) return "this address has no key. Copy the overlay's address from the setup page."
  return REFUSALS[code] ?? `the server refused this page (${code}). Refresh the browser source.`
}
