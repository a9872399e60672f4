/** The cookies and signatures that fetches handed out, and the browser each was made for. */
import type { Random } from '../random.ts'

export interface Cookies {
  /** A cookie and a signature for the browser that asked. */
  issue(userAgent: string): { readonly cookie: string; readonly signature: string }
  has(cookie: string): boolean
  /** Undefined for a signature of nobody's. */
  userAgentOf(signature: string): string | undefined
}

const KEPT = 1_000

export function createCookies(random: Random): Cookies {
  const cookies = new Set<string>()
  const agents = new Map<string, string>()
  const forget = (kept: { readonly size: number; keys(): Iterator<string>; delete(key: string): boolean }) => {
    const oldest = kept.size > KEPT ? kept.keys().next().value : undefined
    if (typeof oldest === 'string') kept.delete(oldest)
  }
  return {
    issue(userAgent) {
      const cookie = `ttwid=sim_${random.hex(24)}`
      // Characters that have to be escaped in an address, as in TikTok's own.
      const signature = `${random.hex(12)}+/= |${random.hex(4)}`
      cookies.add(cookie)
      agents.set(signature, userAgent)
      forget(cookies)
      forget(agents)
      return { cookie, signature }
    },
    has: (cookie) => cookies.has(cookie),
    userAgentOf: (signature) => agents.get(signature),
  }
}
