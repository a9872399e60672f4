/** Events for trying the overlays out. The people are plainly made up, and everything else is like the real thing. */
import type { Gift, LiveEvent, Person } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import type { OverlayName } from '../../shared/settings.ts'
import type { TestType } from '../../shared/status.ts'

export interface TestWorld {
  /** Epoch ms. */
  readonly now: number
  readonly newId: () => string
  readonly state: LiveState
  /** The smallest gift the alerts announce, in diamonds: a test that stays silent would look like a fault. */
  readonly minDiamonds: number
}

const person = (name: string, role: Partial<Person> = {}): Person => ({
  id: `test-${name.toLowerCase().replaceAll(' ', '-')}`,
  handle: name.toLowerCase().replaceAll(' ', '_'),
  name,
  ...role,
})

const viewer = person('Test Viewer', { follower: true })
const moderator = person('Test Moderator', { moderator: true })
const subscriber = person('Test Subscriber', { subscriber: true, teamLevel: 7 })

/** Different people and lengths, one emoji, one right-to-left line: what an overlay has to cope with. */
const LINES: readonly { readonly by: Person; readonly text: string }[] = [
  { by: viewer, text: 'This is a test message. Hello from Fanlight!' },
  { by: moderator, text: 'Moderators get a badge 🛡️' },
  {
    by: subscriber,
    text: 'A longer one, to see where the line breaks and whether it still reads well over your game.',
  },
  { by: viewer, text: 'مرحبا من فانلايت' },
]

function testGift(minDiamonds: number): { readonly gift: Gift; readonly count: number } {
  const rose: Gift = { id: 'test-rose', name: 'Rose', diamonds: 1 }
  if (minDiamonds <= 5) return { gift: rose, count: 5 }
  return { gift: { id: 'test-galaxy', name: 'Galaxy', diamonds: minDiamonds }, count: 1 }
}

/** What each overlay changes at; undefined where it rests until a streamer or TikTok begins what it shows. */
const SHOWN_BY: Readonly<Record<OverlayName, TestType | undefined>> = {
  alerts: 'follow',
  battle: undefined,
  chat: 'chat',
  contest: undefined,
  counters: 'gift',
  credits: undefined,
  'event-list': 'gift',
  fireworks: 'gift',
  'gift-feed': 'gift',
  'gift-jar': 'gift',
  goal: 'like',
  last: 'gift',
  leaderboard: 'gift',
  likes: 'like',
  poll: undefined,
  rankings: undefined,
  spotlight: undefined,
  ticker: 'gift',
  timer: undefined,
  viewers: 'viewers',
  'watch-list': undefined,
  wheel: undefined,
  'word-cloud': 'chat',
}

/** An event that an overlay of this kind shows as it is set; undefined where none does. */
export function makeTestFor(
  kind: OverlayName,
  settings: SettingsValues,
  world: Omit<TestWorld, 'minDiamonds'>,
): LiveEvent | undefined {
  const type = SHOWN_BY[kind]
  // Fireworks call it their first step.
  const minDiamonds = Number(settings['minDiamonds'] ?? settings['first'] ?? 1)
  return type && makeTestEvent(type, { ...world, minDiamonds })
}

/** One event of the type. Its id begins with "test-", so it can never be taken for one of TikTok's. */
export function makeTestEvent(type: TestType, world: TestWorld): LiveEvent {
  const unique = world.newId()
  const happened = { id: `test-${unique}`, at: world.now }
  switch (type) {
    case 'chat': {
      const { by, text } = LINES[world.state.totals.chats % LINES.length] ?? { by: viewer, text: 'Hello' }
      return { ...happened, type, by, text, emotes: [], mentions: [] }
    }
    case 'gift': {
      const { gift, count } = testGift(world.minDiamonds)
      return { ...happened, type, by: viewer, gift, streak: `test-${unique}`, count, more: count, over: true }
    }
    case 'like':
      return { ...happened, type, by: viewer, more: 15, total: world.state.totals.likes + 15 }
    case 'viewers': {
      // What TikTok last told stays as it is: a test must not make up a number that looks real afterwards.
      const { count, total, top } = world.state.viewers ?? { count: 128, total: 128, top: [] }
      return { ...happened, type, count, total, top }
    }
    case 'subscribe':
      return { ...happened, type, by: subscriber, months: 3 }
    case 'follow':
    case 'share':
    case 'join':
      return { ...happened, type, by: viewer }
  }
}
