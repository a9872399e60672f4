/** Who is signed in: a random text in a cookie, kept as a hash, good on every instance until it ends or is ended. */
import { createHash } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Store } from '../store/store.ts'

export interface Sessions {
  /** The text for the cookie. */
  begin(creator: string): Promise<string>
  /** Whose it is; undefined for one that is over, or never was. */
  find(session: string | undefined): Promise<string | undefined>
  end(session: string): Promise<void>
  /** Everywhere this creator is signed in. */
  endAll(creator: string): Promise<void>
  close(): void
}

export interface SessionsDeps {
  readonly store: Store
  readonly clock: Clock
  readonly randomBytes: (size: number) => Uint8Array
}

interface Kept {
  readonly creator: string
  /** Epoch ms. */
  readonly until: number
}

export const SESSION_MS = 30 * 86_400_000
/** Of one creator; the oldest ends when there is one more. */
const MOST = 20
/** What was looked up is believed for so long, also while it cannot be looked up. */
const REMEMBERED_MS = 30_000
const MOST_REMEMBERED = 10_000
const ROOM = 'sessions'

const nameOf = (session: string): string => createHash('sha256').update(session).digest('hex')

export function createSessions({ store, clock, randomBytes }: SessionsDeps): Sessions {
  const room = store.room<Record<string, Kept>>(ROOM)
  const byCreator = store.room<Record<string, readonly string[]>>('session-names')
  const remembered = new Map<string, { readonly kept: Kept | undefined; readonly at: number }>()
  const stop = store.onChange(ROOM, ({ name }) => (name === undefined ? remembered.clear() : remembered.delete(name)))

  function remember(name: string, kept: Kept | undefined): void {
    remembered.set(name, { kept, at: clock.now() })
    const [oldest] = remembered.keys()
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  }

  async function look(name: string): Promise<Kept | undefined> {
    const known = remembered.get(name)
    if (known !== undefined && clock.now() - known.at < REMEMBERED_MS) return known.kept
    try {
      const kept = await room.get(name)
      remember(name, kept)
      return kept
    } catch (error) {
      // Who is at work on the page while Redis is away goes on with what does not need it.
      if (known?.kept !== undefined) return known.kept
      throw error
    }
  }

  async function drop(name: string): Promise<void> {
    await room.delete(name)
    remember(name, undefined)
  }

  const changing = <Result>(creator: string, work: (names: readonly string[]) => Promise<Result>): Promise<Result> =>
    store.exclusively(`sessions/${creator}`, async () => work((await byCreator.get(creator)) ?? []))

  return {
    begin: (creator) =>
      changing(creator, async (names) => {
        const session = Buffer.from(randomBytes(32)).toString('base64url')
        const name = nameOf(session)
        const all = [...names, name]
        for (const old of all.slice(0, -MOST)) await drop(old)
        await byCreator.set(creator, all.slice(-MOST))
        await room.set(name, { creator, until: clock.now() + SESSION_MS })
        return session
      }),

    async find(session) {
      if (session === undefined || !/^[\w-]{43}$/.test(session)) return undefined
      const name = nameOf(session)
      const kept = await look(name)
      if (kept === undefined || clock.now() < kept.until) return kept?.creator
      await drop(name)
      return undefined
    },

    async end(session) {
      const name = nameOf(session)
      const kept = await room.get(name)
      if (kept === undefined) return
      await drop(name)
      await changing(kept.creator, (names) =>
        byCreator.set(
          kept.creator,
          names.filter((one) => one !== name),
        ),
      )
    },

    endAll: (creator) =>
      changing(creator, async (names) => {
        for (const name of names) await drop(name)
        await byCreator.delete(creator)
      }),

    close: stop,
  }
}
