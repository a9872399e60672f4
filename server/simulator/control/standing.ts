/** Who is muted, banned or a moderator in a LIVE, and whether comments are on: TikTok's side of moderation. */

/** Seconds; -1 is for good. */
export const MUTE_SPANS: readonly number[] = [-1, 5, 30, 60, 300]

export interface Standing {
  /** `until` is epoch ms, Infinity for good. */
  mute(person: string, until: number): void
  /** False where they were not muted. */
  unmute(person: string, now: number): boolean
  /** Oldest first; mutes end by the clock. */
  muted(now: number): readonly string[]
  ban(person: string): void
  unban(person: string): boolean
  banned(): readonly string[]
  addModerator(person: string): void
  removeModerator(person: string): boolean
  moderators(): readonly string[]
  comments: boolean
  /** May this person be heard now? */
  isSilent(person: string, now: number): boolean
  isBanned(person: string): boolean
  /** Another LIVE: nobody is muted or banned in it yet, and comments are on. Moderators stay. */
  beginRoom(room: string): void
}

export function createStanding(firstModerators: () => readonly string[]): Standing {
  let room = ''
  const mutes = new Map<string, number>()
  const bans = new Set<string>()
  let moderators: Set<string> | undefined
  const mods = () => (moderators ??= new Set(firstModerators()))

  const isMuted = (person: string, now: number) => (mutes.get(person) ?? 0) > now

  const standing: Standing = {
    mute(person, until) {
      mutes.delete(person)
      mutes.set(person, until)
    },
    unmute(person, now) {
      const was = isMuted(person, now)
      mutes.delete(person)
      return was
    },
    muted: (now) => [...mutes.keys()].filter((person) => isMuted(person, now)),
    ban: (person) => void bans.add(person),
    unban: (person) => bans.delete(person),
    banned: () => [...bans],
    addModerator: (person) => void mods().add(person),
    removeModerator: (person) => mods().delete(person),
    moderators: () => [...mods()],
    comments: true,
    isSilent: (person, now) => !standing.comments || isMuted(person, now) || bans.has(person),
    isBanned: (person) => bans.has(person),
    beginRoom(next) {
      if (next === room) return
      room = next
      mutes.clear()
      bans.clear()
      standing.comments = true
    },
  }
  return standing
}
