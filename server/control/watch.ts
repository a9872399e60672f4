/** Who of a list of people is live: looked up every few minutes while the feature is on. */
import type { WatchList, Watched, WentLive } from '../../shared/control.ts'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import { LIVE_CHECK_MOST, readLiveChecks, readPersonId } from '../euler/figures.ts'
import type { Room } from '../store/store.ts'
import { createTurns } from '../store/turns.ts'
import type { Ask } from './asker.ts'
import type { ControlLog } from './control-deps.ts'
import type { Features } from './features.ts'

export interface WatchDrawer {
  readonly people: readonly Watched[]
  readonly news: readonly WentLive[]
  /** Numbers by handle, since one dialect asks by number alone. */
  readonly ids: Readonly<Record<string, string>>
}

export interface Watch {
  list(): WatchList
  news(): readonly WentLive[]
  add(handle: string): Promise<WatchList>
  remove(handle: string): Promise<WatchList>
  /** Looks now, unless it just did. Rejects with AppError where that failed. */
  check(): Promise<WatchList>
  /** Looks every few minutes, until aborted. Never throws. */
  run(signal: AbortSignal): Promise<void>
  /** Another instance changed something. */
  lookAgain(): Promise<void>
  wipe(): Promise<void>
}

export interface WatchDeps {
  readonly clock: Clock
  readonly drawer: Room<WatchDrawer>
  readonly ask: Ask
  readonly features: Pick<Features, 'get'>
  readonly mayAct: () => boolean
  readonly log: ControlLog
  /** Called whenever the list may say something new. Never rejects. */
  readonly tell: (people: readonly Watched[]) => Promise<void>
}

const MOST = 100
const NEWS_KEPT = 20
/** Per 50 people: one call each, some 300 a day of the day's 2,500 that a free key has. */
const EVERY_MS = 5 * 60_000
/** Somebody who keeps pressing the button does not spend the day's calls. */
const LEAST_MS = 15_000
const BETWEEN_CALLS_MS = 1_000
/** Numbers looked up in one round; the others wait for the next, which then comes soon. */
const NEW_IDS_AT_ONCE = 10
const SOON_MS = 20_000
const LONGEST_SLEEP_MS = 60_000
/** While somebody has to change something first. */
const HOPELESS_MS = 60 * 60_000

export async function openWatch({ clock, drawer, ask, features, mayAct, log, tell }: WatchDeps): Promise<Watch> {
  let people: readonly Watched[] = []
  let news: readonly WentLive[] = []
  let ids: WatchDrawer['ids'] = {}
  const turns = createTurns(drawer.inTurn)
  async function read(): Promise<void> {
    people = (await drawer.get('people')) ?? []
    news = (await drawer.get('news')) ?? []
    ids = (await drawer.get('ids')) ?? {}
  }
  await read()
  let trouble: AppError | undefined
  let lastAt = -Infinity
  let nextAt = 0
  let checking: Promise<void> | undefined
  let changed = new AbortController()

  const list = (): WatchList => ({
    people,
    most: MOST,
    news,
    ...(isWatching() && people.length > 0 ? { nextCheckAt: Math.max(nextAt, clock.now()) } : {}),
    ...(trouble === undefined
      ? {}
      : { trouble: { code: trouble.code, text: trouble.text, ...(trouble.link === undefined ? {} : { link: trouble.link }) } }), // prettier-ignore
  })

  const isWatching = () => features.get('watch').state !== 'off'

  /** On what is really kept: somebody added meanwhile, here or elsewhere, must not be lost to what a check found. */
  const change = (plan: (before: readonly Watched[]) => readonly Watched[]): Promise<void> =>
    turns.change(async () => {
      await read()
      const next = plan(people)
      if (next !== people) await drawer.set('people', next)
      people = next
      await tell(next)
    })

  function wake(): void {
    const before = changed
    changed = new AbortController()
    before.abort()
  }

  /** The numbers of these, by handle; a few new ones are looked up. Whoever nobody knows is noted as a problem. */
  async function idsOf(
    handles: readonly string[],
    problems: Map<string, string>,
  ): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>()
    let lookUps = 0
    for (const handle of handles) {
      const known = ids[handle]
      if (known !== undefined) found.set(handle, known)
      else if (lookUps < NEW_IDS_AT_ONCE) {
        if (lookUps++ > 0) await clock.sleep(BETWEEN_CALLS_MS)
        const id = await lookUp(handle, problems)
        if (id === undefined) continue
        ids = { ...ids, [handle]: id }
        await drawer.set('ids', ids)
        found.set(handle, id)
      } else nextAt = Math.min(nextAt, clock.now() + SOON_MS)
    }
    return found
  }

  async function lookUp(handle: string, problems: Map<string, string>): Promise<string | undefined> {
    try {
      const id = await ask('watch', 'personId', { handle }, readPersonId)
      if (id === undefined) problems.set(handle, 'TikTok did not tell who this is.')
      return id
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'USER_UNKNOWN') throw error
      problems.set(handle, 'TikTok knows nobody by this name.')
      return undefined
    }
  }

  async function checkChunk(handles: readonly string[]): Promise<void> {
    const problems = new Map<string, string>()
    let numbers: ReadonlyMap<string, string> = new Map()
    const byNumber = async () => {
      numbers = await idsOf(handles, problems)
      return [...numbers.values()]
    }
    const told = await ask('watch', 'liveCheck', { handles, ids: byNumber }, readLiveChecks)
    const at = clock.now()
    const byHandle = new Map([...told].map(([who, answer]) => [who.toLowerCase(), answer]))
    const begun: WentLive[] = []
    const judge = (before: Watched): Watched => {
      const { handle } = before
      if (!handles.includes(handle)) return before
      const number = numbers.get(handle)
      const { live } = (number === undefined ? byHandle.get(handle) : told.get(number)) ?? {}
      if (live === undefined) {
        const problem = problems.get(handle) ?? (numbers.size > 0 ? undefined : 'Euler Stream did not tell.')
        return problem === undefined ? before : { ...before, problem }
      }
      const { problem: _solved, ...rest } = before
      if (before.live === live) return { ...rest, checkedAt: at }
      if (live && before.live === false) begun.push({ handle, at })
      return { ...rest, live, since: { at, atLeast: before.live === undefined }, checkedAt: at }
    }
    await change((before) => before.map(judge))
    if (begun.length === 0) return
    news = [...begun, ...news].slice(0, NEWS_KEPT)
    await drawer.set('news', news)
    log.info({ handles: begun.map(({ handle }) => handle) }, 'went live')
  }

  async function checkAll(): Promise<void> {
    lastAt = clock.now()
    const handles = people.map(({ handle }) => handle)
    nextAt = lastAt + EVERY_MS * Math.max(1, Math.ceil(handles.length / LIVE_CHECK_MOST))
    try {
      for (let from = 0; from < handles.length; from += LIVE_CHECK_MOST) {
        if (from > 0) await clock.sleep(BETWEEN_CALLS_MS)
        await checkChunk(handles.slice(from, from + LIVE_CHECK_MOST))
      }
      trouble = undefined
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      trouble = error
      const wait = error.next === 'again later' ? Math.max(EVERY_MS, error.afterMs ?? 0) : HOPELESS_MS
      nextAt = clock.now() + wait
      throw error
    }
  }

  /** One at a time: who asks while it runs waits for its end. */
  const checkOnce = () =>
    (checking ??= checkAll().finally(() => {
      checking = undefined
    }))

  return {
    list,
    news: () => news,
    async add(handle) {
      const name = handle.toLowerCase()
      let isNew = false
      await change((before) => {
        isNew = before.every((person) => person.handle !== name)
        if (isNew && before.length >= MOST) throw full()
        return isNew ? [...before, { handle: name }] : before
      })
      if (!isNew) return list()
      nextAt = Math.max(clock.now(), lastAt + LEAST_MS)
      wake()
      return list()
    },
    async remove(handle) {
      await change((before) => before.filter((person) => person.handle !== handle.toLowerCase()))
      return list()
    },
    async check() {
      if (clock.now() - lastAt >= LEAST_MS || checking !== undefined) await checkOnce()
      return list()
    },
    async run(signal) {
      while (!signal.aborted) {
        // Also where nothing was asked: the feature may have been turned off, and what was seen grows old.
        await tell(people)
        const waking = AbortSignal.any([signal, changed.signal])
        // A locked feature is tried as well, now and then: its plan may have grown. Without a permission that asks nobody.
        const ms = isWatching() && mayAct() && people.length > 0 ? nextAt - clock.now() : Infinity
        if (ms > 0) await clock.sleep(Math.min(ms, LONGEST_SLEEP_MS), waking).catch(() => undefined) // woken early
        else {
          await checkOnce().catch((error: unknown) => {
            if (!(error instanceof AppError)) log.warn({ err: error }, 'the watch list could not be checked')
          })
        }
      }
    },
    lookAgain: () => turns.look(read),
    wipe: () =>
      turns.change(async () => {
        await drawer.wipe()
        await read()
        trouble = undefined
      }),
  }
}

const full = () =>
  new AppError('WATCH_FULL', {
    whose: 'you',
    next: 'fix',
    text: `The watch list holds ${MOST} people at most. Remove somebody first.`,
  })
