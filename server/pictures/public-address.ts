/** Which addresses a picture may come from: none of this computer, of the network around it, or of nobody's. */
import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether this IP address is one of the open internet. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address dressed as IPv6 is looked at as what it is.
  return ipaddr.process(address).range() === 'unicast'
}

/**
 * Resolves a name for a connection, and fails where any of its addresses is private: the connection is then made to
 * the very address that was looked at, so a name that answers differently the second time wins nothing.
 */
export const lookUpPublic: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, '', 0)
    const [first] = addresses
    if (first === undefined || !addresses.every(({ address }) => isPublic(address))) {
      return done(new Error(`${name} is not on the open internet`), '', 0)
    }
    if (options.all === true) done(null, addresses)
    else done(null, first.address, first.family)
  })
}
