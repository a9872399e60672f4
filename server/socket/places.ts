/** How many connections there may be, those that have not said hello included. */
export interface Limits {
  readonly connections: number
  readonly perAddress: number
}

export interface Places {
  /** Takes a place and returns how to give it back; undefined when all are taken. */
  take(address: string): (() => void) | undefined
}

export function createPlaces(limits: Limits): Places {
  let taken = 0
  const byAddress = new Map<string, number>()
  return {
    take(address) {
      const here = byAddress.get(address) ?? 0
      if (taken >= limits.connections || here >= limits.perAddress) return undefined
      taken++
      byAddress.set(address, here + 1)
      let given = false
      return () => {
        if (given) return
        given = true
        taken--
        const left = (byAddress.get(address) ?? 1) - 1
        if (left > 0) byAddress.set(address, left)
        else byAddress.delete(address)
      }
    },
  }
}
