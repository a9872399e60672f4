/**
 * Lets the streamer's other devices in. Whoever can read the console of the computer that Fanlight runs on reads a code
 * there; entering it in a browser makes that browser a session, kept as a hash.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'

/** What is asked of a store. */
interface SessionStore {
  get(name: 'sessions'): Promise<readonly KeptSession[] | undefined>
  set(name: 'sessions', value: readonly KeptSession[]): Promise<void>
  /** Changes of several instances, one after the other. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>
  onChange(hear: () => void): () => void
}

/** What lies in the pairing room's drawer. */
export interface PairingDrawer {
  readonly sessions: readonly KeptSession[]
}

interface KeptSession {
  /** SHA-256, hex. */
  readonly hash: string
  /** Epoch ms. */
  readonly until: number
  /** Which device it is and since when; those of an older Fanlight do not tell. */
  readonly name?: string
  readonly at?: number
}

export interface PairedDevice {
  /** Names it, and opens nothing. */
  readonly id: string
  readonly name: string
  readonly at?: number
  readonly until: number
}

export interface PairingDeps {
  readonly store: SessionStore
  readonly clock: Clock
  readonly randomBytes: (size: number) => Uint8Array
  /** Told the code whenever there is another one, for whoever reads the console. */
  readonly onCode: (code: string) => void
  /** What another instance changed could not be read. */
  readonly onTrouble: (error: unknown) => void
}

export interface Pairing {
  /** Begins to take codes: tells the first one. */
  open(): void
  /** The code of now; undefined before `open`. */
  code(): string | undefined
  /**
   * A session for whoever knows the code, which is used up by it. Rejects with AppError PAIRING_CODE_WRONG, or
   * PAIRING_TOO_OFTEN after several wrong ones, from wherever they came. `name`: of the device, for its owner.
   */
  pair(code: string, name: string): Promise<string>
  isPaired(session: string | undefined): boolean
  /** Oldest first. */
  devices(): readonly PairedDevice[]
  /** Ends one session, where there is one of this id. */
  end(id: string): Promise<void>
  /** Ends every session. */
  forget(): Promise<void>
  close(): void
}

export const SESSION_MS = 30 * 86_400_000
const CODE_DIGITS = 8
/** A code lives for so many wrong guesses, then there is another: of 10^8 a guesser sees none. */
const GUESSES_OF_A_CODE = 5
const FIRST_PAUSE_MS = 30_000
const LONGEST_PAUSE_MS = 3_600_000
const MOST_SESSIONS = 20

/** Enough of the hash to tell twenty apart. */
const idOf = ({ hash }: KeptSession): string => hash.slice(0, 16)

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

export async function openPairing({ store, clock, randomBytes, onCode, onTrouble }: PairingDeps): Promise<Pairing> {
  const read = async () => (await store.get('sessions')) ?? []
  let sessions: readonly KeptSession[] = []
  let code: string | undefined
  let wrong = 0
  let pauses = 0
  let notBefore = 0

  /** On what is really kept: another instance may have let a device in, or sent one away. */
  const change = (plan: (before: readonly KeptSession[]) => readonly KeptSession[]) =>
    store.inTurn(async () => {
      const next = plan(await read())
      await store.set('sessions', next)
      sessions = next
    })
  const lookAgain = () =>
    store.inTurn(async () => {
      sessions = await read()
    })
  const stopHearing = store.onChange(() => void lookAgain().catch(onTrouble))
  sessions = await read()

  function renew(): void {
    const number = Buffer.from(randomBytes(6)).readUIntBE(0, 6) % 10 ** CODE_DIGITS
    code = String(number).padStart(CODE_DIGITS, '0')
    onCode(`${code.slice(0, 4)} ${code.slice(4)}`)
  }

  function noteWrong(): AppError {
    wrong++
    if (wrong < GUESSES_OF_A_CODE) return wrongCode()
    wrong = 0
    notBefore = clock.now() + Math.min(FIRST_PAUSE_MS * 2 ** pauses++, LONGEST_PAUSE_MS)
    renew()
    return tooOften(notBefore - clock.now())
  }

  async function pair(given: string, name: string): Promise<string> {
    const now = clock.now()
    if (now < notBefore) throw tooOften(notBefore - now)
    const digits = given.replace(/\D/g, '')
    if (code === undefined || !timingSafeEqual(hashOf(digits), hashOf(code))) throw noteWrong()
    wrong = 0
    pauses = 0
    renew()
    const session = Buffer.from(randomBytes(32)).toString('base64url')
    const fresh = { hash: hashOf(session).toString('hex'), until: now + SESSION_MS, name, at: now }
    await change((before) => [...before.filter(({ until }) => until > now), fresh].slice(-MOST_SESSIONS))
    return session
  }

  return {
    open: renew,
    code: () => code,
    pair,
    isPaired(session) {
      if (session === undefined) return false
      const given = hashOf(session)
      const now = clock.now()
      let found = false
      for (const { hash, until } of sessions) {
        if (timingSafeEqual(given, Buffer.from(hash, 'hex')) && now < until) found = true
      }
      return found
    },
    devices: () =>
      sessions
        .filter(({ until }) => clock.now() < until)
        .map((session) => ({
          id: idOf(session),
          name: session.name ?? 'A device',
          until: session.until,
          ...(session.at === undefined ? {} : { at: session.at }),
        })),
    end: (id) => change((before) => before.filter((session) => idOf(session) !== id)),
    forget: () => change(() => []),
    close: stopHearing,
  }
}

const wrongCode = () =>
  new AppError('PAIRING_CODE_WRONG', {
    whose: 'you',
    next: 'fix',
    text: 'That is not the code. It stands in the window in which Fanlight runs, and changes after each use.',
  })

const tooOften = (afterMs: number) =>
  new AppError('PAIRING_TOO_OFTEN', {
    whose: 'you',
    next: 'again later',
    afterMs,
    text: `Too many wrong codes. Wait ${Math.ceil(afterMs / 1_000)} seconds, then enter the newest code from the window in which Fanlight runs.`,
  })
