/** How other machines of the home network reach the overlays, and what can be read there. Pure. */
import type { Elsewhere } from '../../shared/obs.ts'
import { AppError } from '../errors.ts'
import { isThisComputer } from './overlay-address.ts'

/** Where this server stands. */
export interface Surroundings {
  /** The address listened on. */
  readonly host: string
  readonly port: number
  /** http://localhost:PORT, no slash at the end. */
  readonly local: string
  readonly publicUrl: string | undefined
  /** IPv4 addresses of this computer in its networks. */
  readonly addresses: readonly string[]
}

const ANY = ['0.0.0.0', '::', '[::]']
const isOpen = ({ host }: Surroundings) => !isThisComputer(host)

/** Bases for other machines, the likeliest first. */
function basesOf(surroundings: Surroundings): readonly string[] {
  const { host, port, publicUrl, addresses } = surroundings
  const own = !isOpen(surroundings) ? [] : ANY.includes(host) ? addresses : [host]
  return [...(publicUrl === undefined ? [] : [publicUrl]), ...own.map((address) => `http://${address}:${port}`)]
}

/** What the two addresses share, from the left. */
const likeness = (a: string, b: string) => a.split('.').findIndex((part, index) => part !== b.split('.')[index])

/**
 * The base that OBS on this host opens overlays at. Throws AppError NOT_REACHABLE where OBS is elsewhere and Fanlight
 * listens to this computer alone.
 */
export function pickBase(surroundings: Surroundings, obsHost: string): string {
  if (isThisComputer(obsHost) || surroundings.addresses.includes(obsHost)) return surroundings.local
  const [first, ...others] = basesOf(surroundings)
  if (first === undefined) {
    throw new AppError('NOT_REACHABLE', {
      whose: 'you',
      next: 'fix',
      text: `OBS is on another computer (${obsHost}), and Fanlight listens to this one alone. Start Fanlight with FANLIGHT_HOST=0.0.0.0 and try again.`,
    })
  }
  if (surroundings.publicUrl !== undefined) return first
  const closest = (base: string) => {
    const same = likeness(new URL(base).hostname, obsHost)
    return same === -1 ? 4 : same
  }
  return [first, ...others].toSorted((a, b) => closest(b) - closest(a))[0] ?? first
}

export function describeElsewhere(surroundings: Surroundings): Elsewhere {
  const addresses = basesOf(surroundings)
  const open = isOpen(surroundings)
  return {
    open,
    addresses,
    text: open
      ? 'Other machines of your network can open overlays and the status dock by the addresses below.'
      : surroundings.publicUrl === undefined
        ? 'Only this computer reaches Fanlight. For OBS on another machine of your network, start Fanlight with FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).'
        : `Fanlight itself listens to this computer alone; others reach it by way of ${surroundings.publicUrl}.`,
    readable: open
      ? [
          'With an overlay’s full address: what that overlay shows, so chat, names, gifts and numbers of your LIVE.',
          'With the dock’s full address: whether you are live, how Fanlight is doing, and the last event.',
          'Without an address: the empty pages, no data. The setup page and its API answer to this computer, and to devices that you paired by a code.',
          'The traffic is plain http: whoever controls the network, or shares an open Wi-Fi, can read it, keys included.',
        ]
      : [],
  }
}
