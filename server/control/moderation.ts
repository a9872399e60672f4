/** Mutes, bans and moderators. Whoever is banned or muted for good leaves every overlay at once. */
import type { Action, Done, ListedPerson, MuteSeconds, People } from '../../shared/control.ts'
import type { Clock } from '../clock.ts'
import { readDone, readMute, readPeople, type ListPage } from '../euler/moderation.ts'
import { readPersonNumber, runningRoom, type Ask } from './asker.ts'
import type { Actor } from './actions.ts'
import type { ControlDeps } from './control-deps.ts'
import type { HostId } from './host-id.ts'

/** Who asks, and about whom. `name` only serves the list of actions. */
export interface About {
  readonly by: Action['by']
  readonly person: string
  readonly name?: string | undefined
  /** The id of the chat line that was the reason. */
  readonly message?: string | undefined
}

export interface Standing {
  /** `until` is absent for good. */
  readonly muted?: { readonly until?: number }
  readonly banned: boolean
  /** What was last made of them here, and when (epoch ms). */
  readonly moderator?: { readonly is: boolean; readonly at: number }
}

export interface Moderation {
  mute(about: About & { readonly seconds: MuteSeconds }): Promise<Done>
  unmute(about: About): Promise<Done>
  mutes(page: number): Promise<People>
  ban(about: About): Promise<Done>
  unban(about: About): Promise<Done>
  bans(page: number): Promise<People>
  addModerator(about: About): Promise<Done>
  removeModerator(about: About): Promise<Done>
  moderators(): Promise<People>
  /** As far as it was done here, or was told by the lists. */
  standing(person: string): Standing
  /** What was done before Fanlight was started, or by another instance; newest first. What it heard already counts once. */
  recall(actions: readonly Action[]): void
}

export interface ModerationDeps extends Pick<ControlDeps, 'liveState' | 'publish' | 'newId' | 'log'> {
  readonly clock: Clock
  readonly ask: Ask
  readonly actor: Actor
  readonly host: HostId
}

/** People remembered as muted or banned by us; the oldest makes way. */
const MOST_REMEMBERED = 2_000

export function createModeration(deps: ModerationDeps): Moderation {
  const { ask, actor, host, clock } = deps
  /** Epoch ms at which the mute ends, Infinity for good. */
  const muted = new Map<string, number>()
  const banned = new Set<string>()
  const moderators = new Map<string, { readonly is: boolean; readonly at: number }>()
  const room = () => runningRoom(deps.liveState())

  /** Who was remembered longest makes way. */
  function makeRoom(people: Map<string, unknown> | Set<string>) {
    for (const oldest of people.keys()) {
      if (people.size <= MOST_REMEMBERED) break
      people.delete(oldest)
    }
  }

  const remember = {
    mute(person: string, seconds: number, at: number) {
      muted.delete(person)
      muted.set(person, seconds < 0 ? Infinity : at + seconds * 1000)
      makeRoom(muted)
    },
    ban(person: string) {
      banned.add(person)
      makeRoom(banned)
    },
    moderator(person: string, is: boolean, at: number) {
      moderators.delete(person)
      moderators.set(person, { is, at })
      makeRoom(moderators)
    },
  }

  let recalled: ReadonlySet<string> = new Set()
  /** Muted or banned is muted or banned, whether or not Fanlight was started anew since, and whichever instance did it. */
  function recall(actions: readonly Action[]): void {
    for (const { id, kind, person, detail, at, done } of actions.toReversed()) {
      if (!done || person === undefined || recalled.has(id)) continue
      if (kind === 'mute') remember.mute(person.id, secondsOf(detail), at)
      if (kind === 'unmute') muted.delete(person.id)
      if (kind === 'ban') remember.ban(person.id)
      if (kind === 'unban') banned.delete(person.id)
      if (kind === 'moderator-add' || kind === 'moderator-remove') {
        remember.moderator(person.id, kind === 'moderator-add', at)
      }
    }
    recalled = new Set(actions.map(({ id }) => id))
  }

  const attempt = ({ by, person, name }: About) => ({
    by,
    person: { id: person, ...(name === undefined ? {} : { name }) },
  })

  async function vanish(person: string): Promise<void> {
    const event = {
      type: 'delete',
      id: `control-${deps.newId()}`,
      at: clock.now(),
      messages: [],
      people: [person],
    } as const
    // The person is banned by now, and that is what the answer has to say.
    await deps
      .publish(event)
      .catch((error: unknown) => deps.log.warn({ err: error }, 'a ban did not reach the overlays'))
  }

  const personOf = (about: About) => readPersonNumber(about.person)

  const listing = (page: number, { people, total, more }: ListPage): People => ({
    people: people.map((person) => ({ ...person, ...mutedUntil(person.id) })),
    ...(total === undefined ? {} : { total }),
    ...(more ? { nextPage: page + 1 } : {}),
  })

  function mutedUntil(person: string): Pick<ListedPerson, 'mutedUntil'> {
    const until = muted.get(person)
    return until === undefined || until === Infinity || until <= clock.now() ? {} : { mutedUntil: until }
  }

  return {
    mute: (about) =>
      actor.perform({ ...attempt(about), kind: 'mute', detail: spanOf(about.seconds) }, async () => {
        const person = personOf(about)
        const { seconds, message } = about
        const told = await ask('mute', 'mute', { room: room(), person, seconds, message }, readMute)
        const took = told.seconds ?? seconds
        remember.mute(person, took, clock.now())
        if (took < 0) await vanish(person)
        return spanOf(took)
      }),

    unmute: (about) =>
      actor.perform({ ...attempt(about), kind: 'unmute' }, async () => {
        const person = personOf(about)
        await ask('mute', 'unmute', { room: room(), person }, readDone)
        muted.delete(person)
      }),

    mutes: async (page) =>
      listing(page, await ask('mute', 'mutes', { room: room(), page: pageField(page) }, readPeople)),

    ban: (about) =>
      actor.perform({ ...attempt(about), kind: 'ban' }, async () => {
        const person = personOf(about)
        await ask('ban', 'ban', { room: room(), person, message: about.message }, readDone)
        remember.ban(person)
        await vanish(person)
      }),

    unban: (about) =>
      actor.perform({ ...attempt(about), kind: 'unban' }, async () => {
        const person = personOf(about)
        await ask('ban', 'unban', { room: room(), person }, readDone)
        banned.delete(person)
      }),

    bans: async (page) => {
      const list = await ask('ban', 'bans', { room: room(), page: pageField(page) }, readPeople)
      for (const { id } of list.people) remember.ban(id)
      return listing(page, list)
    },

    addModerator: (about) =>
      actor.perform({ ...attempt(about), kind: 'moderator-add' }, async () => {
        const person = personOf(about)
        await ask('moderators', 'moderatorAdd', { room, anchor: host.find, person }, readDone)
        remember.moderator(person, true, clock.now())
      }),

    removeModerator: (about) =>
      actor.perform({ ...attempt(about), kind: 'moderator-remove' }, async () => {
        const person = personOf(about)
        await ask('moderators', 'moderatorRemove', { room, anchor: host.find, person }, readDone)
        remember.moderator(person, false, clock.now())
      }),

    moderators: async () => listing(0, await ask('moderators', 'moderators', { room, anchor: host.find }, readPeople)),

    recall,

    standing(person) {
      const until = muted.get(person)
      const moderator = moderators.get(person)
      return {
        ...(until === undefined || until <= clock.now() ? {} : { muted: until === Infinity ? {} : { until } }),
        banned: banned.has(person),
        ...(moderator === undefined ? {} : { moderator }),
      }
    },
  }
}

/** The first page is asked for without naming it: the documentation shows no pages at all. */
const pageField = (page: number) => (page === 0 ? undefined : page)

function spanOf(seconds: number): string {
  if (seconds < 0) return 'for good'
  if (seconds < 60) return `for ${seconds} seconds`
  const minutes = Math.round(seconds / 60)
  return minutes === 1 ? 'for 1 minute' : `for ${minutes} minutes`
}

/** The span that `spanOf` wrote; one that cannot be read is over. */
function secondsOf(detail: string | undefined): number {
  if (detail === 'for good') return -1
  const [, count, unit] = /^for (\d+) (second|minute)s?$/.exec(detail ?? '') ?? []
  return count === undefined ? 0 : Number(count) * (unit === 'minute' ? 60 : 1)
}
