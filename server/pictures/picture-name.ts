/** What a picture is kept as: the same for one picture under all its addresses. */
import { createHash } from 'node:crypto'

/** Signs that an address is one of many for the same picture: it is signed, and the signature expires. */
const SIGNED = ['x-expires', 'x-signature']
const TIKTOK = /(^|\.)(tiktokcdn|tiktokcdn-us|tiktokcdn-eu|ibyteimg|byteimg|muscdn)\.com$/i

export function pictureName(address: string): string {
  const url = new URL(address)
  const isSigned = SIGNED.some((name) => url.searchParams.has(name))
  // TikTok's many CDN hosts (p16, p19, p77) serve the same paths.
  const host = TIKTOK.test(url.hostname) ? 'tiktok' : url.host
  const stable = `${host}${url.pathname}${isSigned ? '' : url.search}`
  return createHash('sha256').update(stable).digest('hex').slice(0, 40)
}
