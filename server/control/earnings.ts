/** Today's diamonds as Euler tells them, and the days that Fanlight saw before. */
import type { Earnings, EarningsDay } from '../../shared/control.ts'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import { readEarnings } from '../euler/figures.ts'
import type { Room } from '../store/store.ts'
import type { Ask } from './asker.ts'
import type { Account } from './control-deps.ts'

export interface EarningsDrawer {
  /** Oldest first. */
  readonly days: readonly EarningsDay[]
}

export interface EarningsDeps {
  readonly clock: Clock
  readonly drawer: Room<EarningsDrawer>
  readonly ask: Ask
  readonly account: Account
}

const FRESH_MS = 5 * 60_000
const DAYS_KEPT = 90
const DAY_MS = 86_400_000

export function createEarnings({ clock, drawer, ask, account }: EarningsDeps): () => Promise<Earnings> {
  let latest: { readonly handle: string; readonly earnings: Earnings } | undefined
  let asking: Promise<Earnings> | undefined

  async function askNow(handle: string): Promise<Earnings> {
    const told = await ask('earnings', 'earnings', { handle, period: 'daily' }, readEarnings)
    const { resetsAt, diamonds, estimate, currency } = told
    const askedAt = clock.now()
    // A day that ends on the hour it resets belongs to the date on which it is still running.
    const usable = resetsAt !== undefined && resetsAt > askedAt && resetsAt <= askedAt + DAY_MS
    const day = new Date(usable ? resetsAt - 1 : askedAt).toISOString().slice(0, 10)
    const before = (await drawer.get('days')) ?? []
    const days =
      diamonds === undefined
        ? before
        : [
            ...before.filter((other) => other.day !== day),
            { day, diamonds, ...(estimate === undefined ? {} : { estimate }) },
          ].slice(-DAYS_KEPT)
    if (days !== before) await drawer.set('days', days)
    const earnings: Earnings = {
      askedAt,
      today: {
        ...(diamonds === undefined ? {} : { diamonds }),
        ...(estimate === undefined ? {} : { estimate }),
        ...(currency === undefined ? {} : { currency }),
      },
      ...(resetsAt === undefined ? {} : { resetsAt }),
      days,
    }
    latest = { handle, earnings }
    return earnings
  }

  return async () => {
    const handle = await account.creator()
    if (handle === undefined) throw noHandle()
    const isFresh = latest?.handle === handle && clock.now() - latest.earnings.askedAt < FRESH_MS
    if (isFresh && latest !== undefined) return latest.earnings
    return (asking ??= askNow(handle).finally(() => (asking = undefined)))
  }
}

const noHandle = () =>
  new AppError('NO_HANDLE', {
    whose: 'you',
    next: 'fix',
    text: 'Fanlight does not know your TikTok handle. Enter it on the setup page.',
    link: { href: '/', text: 'Open setup' },
  })
