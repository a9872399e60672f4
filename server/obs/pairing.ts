/** The way into OBS that the streamer gave us once: kept, the password under the seal. */
import { AppError } from '../errors.ts'
import type { Room } from '../store/store.ts'
import type { ObsAddress } from './obs-fault.ts'

/** What is asked of a seal. */
export interface TextSeal {
  seal(text: string): string
  /** Throws AppError SEAL_BROKEN. */
  unseal(sealed: string): string
}

export interface KeptPairing {
  readonly host: string
  readonly port: number
  readonly sealedPassword?: string
}

type Kept = Pick<Room<{ pairing: KeptPairing }>, 'get' | 'set' | 'delete'>

export interface Pairing {
  /** Undefined where there is none, or its password cannot be unsealed any more. */
  read(): Promise<ObsAddress | undefined>
  keep(address: ObsAddress): Promise<void>
  forget(): Promise<void>
}

export function createPairing(store: Kept, seal: TextSeal): Pairing {
  return {
    async read() {
      const kept = await store.get('pairing')
      if (kept === undefined) return undefined
      const { host, port, sealedPassword } = kept
      try {
        return { host, port, ...(sealedPassword === undefined ? {} : { password: seal.unseal(sealedPassword) }) }
      } catch (error) {
        if (error instanceof AppError && error.code === 'SEAL_BROKEN') return undefined
        throw error
      }
    },
    keep: ({ host, port, password }) =>
      store.set('pairing', {
        host,
        port,
        ...(password === undefined || password === '' ? {} : { sealedPassword: seal.seal(password) }),
      }),
    forget: () => store.delete('pairing'),
  }
}
