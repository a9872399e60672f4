/** The people who watch: invented, the same for the same seed, and changed by what they do (who follows is a follower). */
import type { Ids } from './ids.ts'
import { FIRST_SYLLABLES, HARD_NAMES, LAST_SYLLABLES, NAME_ENDINGS } from './names.ts'
import type { Random } from './random.ts'

export interface Viewer {
  readonly id: string
  /** Without the @. */
  readonly handle: string
  readonly name: string
  readonly picture?: string
  readonly host?: boolean
  readonly moderator?: boolean
  readonly subscriber?: boolean
  readonly follower?: boolean
  readonly friend?: boolean
  readonly topGifter?: number
  readonly gifterLevel?: number
  readonly teamLevel?: number
  readonly newGifter?: boolean
}

export interface Crowd {
  readonly host: Viewer
  someone(): Viewer
  /** Someone who is not `other`. */
  someoneElse(other: Viewer): Viewer
  /** From now on this is also true of them. */
  change(viewer: Viewer, now: Partial<Viewer>): Viewer
  all(): readonly Viewer[]
}

const HARD_NAME_SHARE = 0.15

function invent(random: Random, ids: Ids, hardName: string | undefined): Viewer {
  const stem = random.pick(FIRST_SYLLABLES) + random.pick(LAST_SYLLABLES)
  const friend = random.chance(0.05)
  return {
    id: ids.user(),
    handle: `${stem.toLowerCase()}${random.pick(['.', '_', ''])}${random.int(2, 9999)}`,
    name: hardName ?? stem + random.pick(NAME_ENDINGS),
    ...(random.chance(0.06) && { moderator: true }),
    ...(random.chance(0.12) && { subscriber: true }),
    ...((friend || random.chance(0.4)) && { follower: true }),
    ...(friend && { friend: true }),
    ...(random.chance(0.6) && { gifterLevel: random.int(1, 38) }),
    ...(random.chance(0.4) && { teamLevel: random.int(1, 22) }),
    ...(random.chance(0.04) && { newGifter: true }),
  }
}

/** `pictures`: an https address under which avatars lie as /avatar/<id>.png; without it nobody has a picture. */
export function gatherCrowd(random: Random, ids: Ids, handle: string, pictures?: string, size = 150): Crowd {
  const dress = (viewer: Viewer): Viewer =>
    // A third has no picture at all, so that the overlays' own stand-in is seen even where there are pictures.
    pictures !== undefined && random.chance(0.67)
      ? { ...viewer, picture: `${pictures}/avatar/${viewer.id}.png` }
      : viewer
  const every = Math.round(1 / HARD_NAME_SHARE)
  const people: Viewer[] = Array.from({ length: size }, (_, index) => {
    const hard = index % every === 0 ? HARD_NAMES[(index / every) % HARD_NAMES.length] : undefined
    const viewer = dress(invent(random, ids, hard))
    return index > 0 && index <= 3 ? { ...viewer, topGifter: index } : viewer
  })
  const byId = new Map(people.map((viewer, index) => [viewer.id, index]))
  const host: Viewer = { id: ids.user(), handle, name: handle, host: true }
  // Some are regulars: squaring makes the front of the list speak more often, as in a real chat.
  const someone = () => people[Math.floor(random.next() ** 2 * people.length)] ?? host
  return {
    host,
    someone,
    someoneElse(other) {
      const found = someone()
      return found.id === other.id ? (people[((byId.get(other.id) ?? 0) + 1) % people.length] ?? host) : found
    },
    change(viewer, now) {
      const changed = { ...viewer, ...now }
      const index = byId.get(viewer.id)
      if (index !== undefined) people[index] = changed
      return changed
    },
    all: () => people,
  }
}
