/** What is turned on, what keeps it from working, and the words for both. */
import type { Feature, FeatureName } from '../../shared/control.ts'
import { FEATURES } from '../../shared/control.ts'
import { AppError, type Link } from '../errors.ts'
import { missingScopes } from '../euler/tokens.ts'
import type { Room } from '../store/store.ts'
import { createTurns } from '../store/turns.ts'
import type { Account } from './control-deps.ts'
import { FEATURE_TABLE } from './feature-table.ts'

export interface FeatureDrawer {
  readonly on: readonly FeatureName[]
  /** Scopes that Euler does not give this client at all. */
  readonly refused: readonly string[]
}

export interface Features {
  list(): readonly Feature[]
  get(name: FeatureName): Feature
  /** Kept once it resolves. */
  turn(name: FeatureName, on: boolean): Promise<Feature>
  /** Throws AppError FEATURE_OFF, NOT_CONNECTED or EULER_SCOPE_MISSING. What only Euler can know is not asked here. */
  admit(name: FeatureName): void
  /** A call of this feature went through. */
  worked(name: FeatureName): void
  /** A call of this feature was refused: remembers why, and answers the error with this feature's words. */
  explain(name: FeatureName, error: unknown): unknown
  /** The scopes of everything that is turned on, but for those that Euler refused: one of them spoils the whole consent. */
  scopes(): readonly string[]
  /** Euler's consent page said that this scope is none, whichever its spelling. */
  scopeRefused(scope: string): Promise<void>
  /** There is a new consent: what was refused before may work now. */
  consented(): Promise<void>
  /** Another instance changed something. */
  lookAgain(): Promise<void>
  /** Forgets everything: only the feed is on. */
  wipe(): Promise<void>
}

export const PRICES = 'https://www.eulerstream.com/pricing'

/** Where the consent for one more scope begins. */
export const askFor = (scope: string): Link => ({
  href: `/connect?add=${encodeURIComponent(scope)}&back=control`,
  text: 'Ask TikTok for it',
})

export async function openFeatures(drawer: Room<FeatureDrawer>, account: Account): Promise<Features> {
  let on: ReadonlySet<FeatureName> = new Set()
  let refused: ReadonlySet<string> = new Set()
  const turns = createTurns(drawer.inTurn)

  async function read(): Promise<void> {
    on = new Set<FeatureName>(['feed', ...((await drawer.get('on')) ?? [])])
    refused = new Set((await drawer.get('refused')) ?? [])
  }
  await read()

  /** What calls were answered, until one goes through. */
  const upstream = new Map<FeatureName, 'plan' | 'scope'>()

  function lockOf(name: FeatureName): Feature['locked'] {
    const { scope, title } = FEATURE_TABLE[name]
    if (!account.connected()) {
      return {
        by: 'connection',
        text: 'No TikTok account is connected.',
        link: { href: '/connect?back=control', text: 'Connect' },
      }
    }
    const missing = missingScopes([scope], account.granted()).length > 0
    if (missing && missingScopes([scope], [...refused]).length === 0) {
      return {
        by: 'refused',
        text: `Euler Stream refused the permission ${scope}. Allow it for your OAuth client in Euler Stream’s dashboard, then ask again.`,
        link: askFor(scope),
      }
    }
    if (missing || upstream.get(name) === 'scope') {
      return { by: 'scope', text: `“${title}” needs the permission ${scope}, which you have not given yet.`, link: askFor(scope) } // prettier-ignore
    }
    if (upstream.get(name) === 'plan') {
      return { by: 'plan', text: needsPlanText(name), link: { href: PRICES, text: 'See Euler Stream’s plans' } }
    }
    return undefined
  }

  function get(name: FeatureName): Feature {
    const about = { name, ...FEATURE_TABLE[name] }
    if (!on.has(name)) return { ...about, state: 'off' }
    const locked = lockOf(name)
    return locked === undefined ? { ...about, state: 'on' } : { ...about, state: 'locked', locked }
  }

  const keepRefused = (plan: () => readonly string[]) =>
    turns.change(async () => {
      await read()
      refused = new Set(plan())
      await drawer.set('refused', [...refused])
    })

  return {
    list: () => FEATURES.map(get),
    get,
    async turn(name, wanted) {
      if (name === 'feed' && !wanted) throw feedStays()
      await turns.change(async () => {
        await read()
        const next = new Set(on)
        if (wanted) next.add(name)
        else next.delete(name)
        await drawer.set('on', [...next])
        on = next
      })
      upstream.delete(name)
      return get(name)
    },
    admit(name) {
      const { state, title, locked } = get(name)
      if (state === 'off') throw off(title)
      if (locked?.by === 'connection') throw lockedError('NOT_CONNECTED', locked)
      if (locked?.by === 'refused') throw lockedError('EULER_SCOPE_MISSING', locked)
      // Where Euler itself said so the streamer may have changed that since: it is asked again.
      if (locked?.by === 'scope' && upstream.get(name) !== 'scope') throw lockedError('EULER_SCOPE_MISSING', locked)
    },
    worked: (name) => void upstream.delete(name),
    explain(name, error) {
      if (!(error instanceof AppError)) return error
      if (error.code === 'EULER_NEEDS_PLAN') {
        upstream.set(name, 'plan')
        return retold(error, needsPlanText(name), { href: PRICES, text: 'See Euler Stream’s plans' })
      }
      if (error.code === 'EULER_SCOPE_MISSING') {
        upstream.set(name, 'scope')
        const { scope, title } = FEATURE_TABLE[name]
        return retold(error, `“${title}” needs the permission ${scope}, which you have not given.`, askFor(scope))
      }
      if (error.code === 'EULER_ACCESS_DENIED') {
        return retold(error, error.text, { href: PRICES, text: 'See Euler Stream’s plans' })
      }
      if (error.next === 'reconnect') return retold(error, error.text, { href: '/connect?back=control', text: 'Connect' }) // prettier-ignore
      return error
    },
    scopes: () =>
      FEATURES.filter((name) => on.has(name))
        .map((name) => FEATURE_TABLE[name].scope)
        .filter((scope) => !refused.has(scope)),
    scopeRefused: (scope) => keepRefused(() => [...refused, scope]),
    async consented() {
      upstream.clear()
      await keepRefused(() => [...refused].filter((scope) => missingScopes([scope], account.granted()).length > 0))
    },
    lookAgain: () => turns.look(read),
    wipe: () =>
      turns.change(async () => {
        await drawer.wipe()
        await read()
        upstream.clear()
      }),
  }
}

const needsPlanText = (name: FeatureName) =>
  `Your Euler Stream plan does not include “${FEATURE_TABLE[name].title}”. Euler Stream sells bigger plans; everything else in Fanlight goes on without one.`

const retold = (error: AppError, text: string, link: Link) =>
  new AppError(error.code, { whose: error.whose, next: error.next, text, link, cause: error })

const off = (title: string) =>
  new AppError('FEATURE_OFF', {
    whose: 'you',
    next: 'fix',
    text: `“${title}” is turned off. Turn it on first.`,
  })

const lockedError = (code: string, { text, link }: NonNullable<Feature['locked']>) =>
  new AppError(code, { whose: 'you', next: 'reconnect', text, ...(link === undefined ? {} : { link }) })

const feedStays = () =>
  new AppError('FEED_STAYS', {
    whose: 'you',
    next: 'fix',
    text: 'The live feed is what Fanlight is made of and stays on. To end it, disconnect on the setup page.',
  })
