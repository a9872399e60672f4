/** Who is at the other end of a request that came through proxies of our own. */
import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

/** Addresses (10.0.0.7) and networks (10.0.0.0/8) → whether one is among them. What is no address is none of them. */
export function createTrust(proxies: readonly string[]): (address: string) => boolean {
  const networks = proxies.map((text) =>
    text.includes('/') ? ipaddr.parseCIDR(text) : ipaddr.parseCIDR(`${text}/${text.includes(':') ? 128 : 32}`),
  )
  return (address) => {
    if (!ipaddr.isValid(address)) return false
    const parsed = ipaddr.process(address)
    return networks.some(
      ([network, bits]) => parsed.kind() === network.kind() && parsed.match([network, bits] as never),
    )
  }
}

/** The last address in the chain that is none of ours: those before it are the visitor's own words. */
export function addressOf(request: IncomingMessage, isOurs: (address: string) => boolean): string {
  const named = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  let address = request.socket.remoteAddress ?? ''
  while (isOurs(address)) {
    const before = named.pop()
    if (before === undefined) break
    address = before
  }
  return address
}
