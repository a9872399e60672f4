/** Things that happen in a LIVE: one small function each, found by the names that scenes use. */
import type { Viewer } from './crowd.ts'
import { BIG_GIFTS, STREAK_GIFTS, type GiftKind } from './gifts.ts'
import * as roomMessage from './messages/room.ts'
import * as support from './messages/support.ts'
import * as talk from './messages/talk.ts'
import { CAPTIONS, CHAT_LINES, MENTION_LINES, POLLS, QUESTIONS } from './names.ts'
import type { Performance } from './stage.ts'

type Act = (on: Performance) => void

/** Emotes mean nothing without a picture, so they have an address even where nothing answers there. */
const NO_PICTURES = 'https://pictures.simulated.invalid'
const EMOTES = ['wave', 'heart', 'crown', 'laugh'] as const
const emote = (on: Performance, name: (typeof EMOTES)[number]) => ({
  id: `70${EMOTES.indexOf(name)}`,
  picture: `${on.pictures ?? NO_PICTURES}/emote/${name}.png`,
})

export const giftPicture = (on: Performance, gift: GiftKind) =>
  on.pictures === undefined ? {} : { picture: `${on.pictures}/gift/${gift.id}.png` }

/** Says a line, and remembers it for a pin or for taking it back. */
export function sayLine(on: Performance, line: talk.ChatLine): void {
  on.send((stamp) => {
    on.room.lastChat = { line, stamp }
    return talk.chat(stamp, line)
  })
}

export function countGift(on: Performance, by: Viewer, diamonds: number): void {
  const before = on.room.givers.get(by.id)?.diamonds ?? 0
  on.room.givers.set(by.id, { by, diamonds: before + diamonds })
}

/** Running totals that may skip and may begin late, as a real client sees them; the end comes later, or never. */
function streak(on: Performance): void {
  const { random, crowd, room } = on
  const by = crowd.someone()
  const gift = random.pick(STREAK_GIFTS)
  const group = on.ids.at(on.now)
  const last = random.chance(0.4) ? 1 : random.int(2, gift.diamonds > 5 ? 6 : 40)
  const hasEnd = random.chance(0.7)
  const frame = (count: number, end: boolean) =>
    on.send((stamp) => support.gift(stamp, { by, to: crowd.host, gift, group, count, end, ...giftPicture(on, gift) }))
  const tap = (count: number, counted: number) => {
    frame(count, false)
    countGift(on, by, (count - counted) * gift.diamonds)
    if (count < last) {
      const next = Math.min(last, count + (random.chance(0.3) ? random.int(2, 5) : 1))
      return on.later(random.int(150, 700), () => tap(next, count))
    }
    if (!hasEnd) return
    on.later(random.int(2000, 4000), () => {
      if (room.live && !on.losesEndFrame()) frame(count, true)
    })
  }
  tap(random.chance(0.15) ? Math.min(last, random.int(2, 9)) : 1, 0)
}

function poll(on: Performance): void {
  const { random, crowd } = on
  const { title, options } = random.pick(POLLS)
  const id = on.ids.at(on.now)
  const votes = options.map(() => 0)
  const state = () => ({ id, title, options: options.map((text, index) => ({ text, votes: votes[index] ?? 0 })) })
  on.send((stamp) => roomMessage.pollStart(stamp, state(), crowd.host, on.now + 30_000))
  for (let second = 3; second < 30; second += 3) {
    on.later(second * 1000, () => {
      votes.forEach((count, index) => (votes[index] = count + random.int(0, 9)))
      on.send((stamp) => roomMessage.pollVotes(stamp, state()))
    })
  }
  on.later(30_000, () => on.send((stamp) => roomMessage.pollEnd(stamp, state(), crowd.host)))
}

const BATTLE_S = 60

function battle(on: Performance): void {
  const { random, crowd, ids } = on
  const rival: Viewer = { id: ids.user(), handle: 'rival.llama', name: 'Rival Llama 🦙' }
  const id = ids.at(on.now)
  const startedAt = on.now
  const sides = [crowd.host, rival].map((host) => ({ host, score: 0, best: crowd.someone() }))
  const state = () => ({ id, startedAt, durationS: BATTLE_S, hosts: sides })
  on.send((stamp) => roomMessage.battleOpen(stamp, state()))
  for (let second = 4; second < BATTLE_S; second += 4) {
    on.later(second * 1000, () => {
      for (const side of sides) side.score += random.chance(0.7) ? random.int(0, 300) : 0
      on.send((stamp) => roomMessage.battleScores(stamp, state()))
    })
  }
  on.later(BATTLE_S * 1000, () => on.send((stamp) => roomMessage.battleFinish(stamp, state())))
}

function envelope(on: Performance): void {
  const id = on.ids.at(on.now)
  const by = on.crowd.someone()
  on.send((stamp) => support.envelope(stamp, { id, by, diamonds: 200, people: 15, opensAt: on.now + 20_000 }))
  on.later(25_000, () => on.send((stamp) => support.envelopeGone(stamp, id)))
}

function viewers(on: Performance): void {
  const { room, random } = on
  room.watching = Math.max(1, Math.round(room.watching * (0.97 + random.next() * 0.06)))
  room.everCame += random.int(0, 1 + Math.ceil(room.watching / 50))
  const top = [...room.givers.values()].toSorted((a, b) => b.diamonds - a.diamonds).slice(0, 9)
  on.send((stamp) => roomMessage.viewers(stamp, { now: room.watching, everCame: room.everCame, top }))
}

function pin(on: Performance): void {
  const pinned = on.room.lastChat
  if (pinned === undefined) return
  on.send((stamp) => talk.pin(stamp, on.crowd.host, pinned, 20_000))
  on.later(20_000, () => on.send((stamp) => talk.unpin(stamp, on.crowd.host, pinned.stamp.id)))
}

/** A message of a kind that nobody has a schema for: a fifth of what comes is such. */
export const unknown = (on: Performance): void => {
  on.send(({ id, at }) => ({
    method: 'WebcastPartnershipDropsUpdateMessage',
    id,
    at,
    payload: new TextEncoder().encode(`\n\u0004sim!${on.random.hex(40)}`),
    truth: { type: 'unknown' },
  }))
}

function goal(on: Performance): void {
  const target = 50
  on.room.goalProgress = on.room.goalProgress >= target ? 0 : on.room.goalProgress + on.random.int(1, 3)
  const state = {
    id: on.room.id,
    text: 'Fifty roses for the cat 🐈',
    gift: 'Rose',
    diamonds: 1,
    now: Math.min(target, on.room.goalProgress),
    target,
  }
  on.send((stamp) => roomMessage.goal(stamp, state, on.crowd.someone()))
}

export const ACTS = {
  chat: (on) => sayLine(on, { by: on.crowd.someone(), text: on.random.pick(CHAT_LINES) }),
  mention(on) {
    const by = on.crowd.someone()
    const other = on.crowd.someoneElse(by)
    sayLine(on, { by, text: on.random.pick(MENTION_LINES).replace('{0}', () => other.name), mentions: [other] })
  },
  chatWithEmotes(on) {
    const text = 'this is so good'
    const emotes = [
      { ...emote(on, 'heart'), index: 4 },
      { ...emote(on, 'wave'), index: text.length },
    ]
    sayLine(on, { by: on.crowd.someone(), text, emotes })
  },
  emotes: (on) =>
    void on.send((stamp) => talk.emoteChat(stamp, on.crowd.someone(), [emote(on, on.random.pick(EMOTES))])),
  join(on) {
    on.room.everCame++
    on.send((stamp) => support.join(stamp, on.crowd.someone(), on.room.watching))
  },
  like(on) {
    const count = on.random.chance(0.7) ? 15 : on.random.int(1, 14)
    // Messages are only a sample of what the room likes, so the total runs ahead of their sum.
    on.room.likes += count + on.random.int(0, 40)
    on.send((stamp) => support.like(stamp, on.crowd.someone(), count, on.room.likes))
  },
  follow(on) {
    const by = on.crowd.change(on.crowd.someone(), { follower: true })
    on.send((stamp) => support.follow(stamp, by))
  },
  share: (on) => void on.send((stamp) => support.share(stamp, on.crowd.someone(), on.random.pick([undefined, 5, 10]))),
  streak,
  bigGift(on) {
    const by = on.crowd.someone()
    const gift = on.random.pick(BIG_GIFTS)
    const frame = { by, to: on.crowd.host, gift, group: on.ids.at(on.now), count: 1, end: false }
    on.send((stamp) => support.gift(stamp, { ...frame, ...giftPicture(on, gift) }))
    countGift(on, by, gift.diamonds)
  },
  subscribe(on) {
    const by = on.crowd.change(on.crowd.someone(), { subscriber: true })
    on.send((stamp) => support.subscribe(stamp, by, on.random.int(1, 14)))
  },
  giftedSub: (on) => void on.send((stamp) => support.giftedSub(stamp, on.crowd.someone())),
  envelope,
  question: (on) => void on.send((stamp) => talk.question(stamp, on.crowd.someone(), on.random.pick(QUESTIONS))),
  intro: (on) => void on.send((stamp) => talk.intro(stamp, on.crowd.host, 'Cosy games and tea, every evening')),
  goal,
  poll,
  battle,
  rank: (on) => void on.send((stamp) => roomMessage.rank(stamp, on.random.int(1, 99), 477_000)),
  pin,
  takeBackMessage(on) {
    const said = on.room.lastChat?.stamp.id
    if (said !== undefined) on.send((stamp) => talk.takeBack(stamp, [said], []))
  },
  takeBackPerson(on) {
    const by = on.room.lastChat?.line.by.id
    if (by !== undefined) on.send((stamp) => talk.takeBack(stamp, [], [by]))
  },
  caption: (on) => void on.send((stamp) => talk.caption(stamp, on.random.pick(CAPTIONS), on.random.pick([-1, 4200]))),
  levelBarrage: (on) => void on.send((stamp) => support.levelBarrage(stamp, on.crowd.someone(), on.random.int(20, 45))),
  superFan: (on) => void on.send((stamp) => support.superFan(stamp, on.crowd.someone())),
  unknown,
  viewers,
  pauseAndResume(on) {
    on.send((stamp) => roomMessage.control(stamp, 'pause'))
    on.later(3000, () => on.send((stamp) => roomMessage.control(stamp, 'resume')))
  },
  end(on) {
    on.send((stamp) => roomMessage.control(stamp, 'end'))
    on.end()
  },
  expireTokens: (on) => on.expireTokens(),
  revokeConsent: (on) => on.revokeConsent(),
} as const satisfies Readonly<Record<string, Act>>

export type ActName = keyof typeof ACTS
