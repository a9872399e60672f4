/** The creator's own number, which some calls want in place of the room's: from wherever it can be had, cheapest first. */
import type { LiveEvent } from '../../shared/events.ts'
import { AppError } from '../errors.ts'
import type { Caller } from '../euler/caller.ts'
import { readPersonId, readUserInfo } from '../euler/figures.ts'
import type { Room } from '../store/store.ts'
import type { Account } from './control-deps.ts'

export interface HostDrawer {
  readonly host: { readonly handle: string; readonly id: string }
}

export interface HostId {
  /** Rejects with AppError HOST_UNKNOWN, or with why it could not be asked. */
  find(): Promise<string>
  /** Without asking anybody. */
  known(): Promise<string | undefined>
}

export interface HostIdDeps {
  readonly drawer: Room<HostDrawer>
  readonly account: Account
  readonly call: Caller
  readonly recent: (most: number) => Promise<readonly LiveEvent[]>
}

/** How far back a word of the host's own is looked for. */
const LOOK_BACK = 5_000

export function createHostId({ drawer, account, call, recent }: HostIdDeps): HostId {
  async function known(): Promise<string | undefined> {
    const handle = await account.creator()
    const kept = await drawer.get('host')
    return kept !== undefined && kept.handle === handle ? kept.id : undefined
  }

  async function seen(handle: string): Promise<string | undefined> {
    const said = (await recent(LOOK_BACK)).findLast(
      (event) => 'by' in event && event.by?.host === true && sameHandle(event.by.handle, handle),
    )
    return said !== undefined && 'by' in said ? said.by?.id : undefined
  }

  async function ask(handle: string): Promise<string | undefined> {
    if (account.granted().includes('user:info')) return call('userInfo', {}, readUserInfo)
    return call('personId', { handle }, readPersonId)
  }

  return {
    known,
    async find() {
      const handle = await account.creator()
      if (handle === undefined) throw unknown()
      const id = (await known()) ?? (await seen(handle)) ?? (await ask(handle).catch(orUnknown))
      if (id === undefined) throw unknown()
      await drawer.set('host', { handle, id })
      return id
    },
  }
}

/** That this account may not look numbers up is not what was asked for: the way around it is. */
function orUnknown(error: unknown): undefined {
  const own = [
    'EULER_NEEDS_PLAN',
    'EULER_SCOPE_MISSING',
    'EULER_ACCESS_DENIED',
    'EULER_CALL_GONE',
    'EULER_API_KEY_WRONG',
  ]
  if (error instanceof AppError && own.includes(error.code)) return undefined
  throw error
}

export const sameHandle = (one: string, other: string) =>
  one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase()

const unknown = () =>
  new AppError('HOST_UNKNOWN', {
    whose: 'you',
    next: 'fix',
    text: 'Fanlight does not know the number of your TikTok account yet. Write one line in your own LIVE’s chat, then try again.',
  })
