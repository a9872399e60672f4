import { networkInterfaces } from 'node:os'

/** IPv4 addresses of this computer in its networks; asked anew each time, for a laptop changes networks. */
export const localAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
