import { beforeEach, describe, expect, test } from 'vitest'
import { createAutoReplies, type AutoReplies } from '../../server/control/auto-replies.ts'
import { fillIn, fits } from '../../server/control/reply-rules.ts'
import { AppError } from '../../server/errors.ts'
import type { Replies, ReplyRule } from '../../shared/control.ts'
import type { EventOf, Person } from '../../shared/events.ts'
import { emptyState } from '../../shared/live-state.ts'
import { FakeClock } from '../support/fake-clock.ts'

const eve: Person = { id: '1', handle: 'eve', name: 'Eve 🌙' }
const bob: Person = { id: '2', handle: 'bob', name: 'Bob' }
const discord: ReplyRule = { on: 'command', word: '!discord', text: 'Hi {name}, it is in my bio.' }
const hello: ReplyRule = { on: 'keyword', word: 'hello', text: 'hello {name}, {viewers} are here with {creator}' }

let clock: FakeClock
let sent: string[]
let refusal: Error | undefined
let replies: Replies
let auto: AutoReplies
let ids = 0

const line = (by: Person, text: string, more: Partial<EventOf<'chat'>> = {}): EventOf<'chat'> => ({
  type: 'chat',
  id: `c${ids++}`,
  at: clock.now(),
  by,
  text,
  emotes: [],
  mentions: [],
  ...more,
})
const say = async (by: Person, text: string, more: Partial<EventOf<'chat'>> = {}) => {
  auto.hear([line(by, text, more)])
  await auto.idle()
}

beforeEach(() => {
  clock = new FakeClock()
  sent = []
  refusal = undefined
  replies = { quick: [], automatic: { on: true, everySeconds: 5, perPersonSeconds: 60, rules: [discord, hello] } }
  auto = createAutoReplies({
    clock,
    replies: () => replies,
    liveState: () => ({ ...emptyState, viewers: { count: 12, total: 40, top: [] } }),
    creator: async () => 'night.owl',
    send: async (text) => {
      if (refusal !== undefined) throw refusal
      sent.push(text)
    },
    onFault: (error) => {
      throw error
    },
  })
})

describe('which line calls for a rule', () => {
  test.each([
    ['!discord', true],
    ['  !DISCORD please', true],
    ['!discords', false],
    ['where is !discord', false],
  ])('the command, in "%s": %s', (text, expected) => expect(fits(discord, text)).toBe(expected))

  test.each([
    ['well, Hello!', true],
    ['othello', false],
    ['helloé', false],
    ['hello_you', false],
    ['"hello"', true],
  ])('the keyword, in "%s": %s', (text, expected) => expect(fits(hello, text)).toBe(expected))

  test('a word with signs of patterns is only a word; a blank one is none', () => {
    expect(fits({ on: 'keyword', word: 'c++ (.*)', text: 'x' }, 'I like C++ (.*) a lot')).toBe(true)
    expect(fits({ on: 'keyword', word: '.*', text: 'x' }, 'anything')).toBe(false)
    expect(fits({ on: 'keyword', word: ' ', text: 'x' }, 'a b')).toBe(false)
    expect(fits({ on: 'keyword', word: '你好', text: 'x' }, '大家，你好！')).toBe(true)
  })

  test('blanks are filled in once, in one line, and no longer than TikTok takes', () => {
    const blanks = { name: '{handle}\n{likes}', handle: 'h', viewers: '1', likes: '2', creator: 'c' }
    expect(fillIn('{name} {handle} {unknown}', blanks)).toBe('{handle} {likes} h {unknown}')
    expect([...fillIn('👋{name}'.repeat(60), { ...blanks, name: '👋'.repeat(9) })]).toHaveLength(150)
  })
})

describe('automatic replies', () => {
  test('answer with the blanks filled in', async () => {
    await say(eve, 'Hello there')
    expect(sent).toEqual(['hello Eve 🌙, 12 are here with night.owl'])
  })

  test('are off until somebody turns them on', async () => {
    replies = { ...replies, automatic: { ...replies.automatic, on: false } }
    await say(eve, '!discord')
    expect(sent).toEqual([])
    expect(auto.state()).toEqual({ state: 'off' })
  })

  test('wait between two at all, and between two to the same person', async () => {
    await say(eve, '!discord')
    await say(bob, '!discord')
    expect(sent).toHaveLength(1)
    await clock.advance(5_000)
    await say(bob, '!discord')
    expect(sent).toHaveLength(2)
    await clock.advance(54_999)
    await say(eve, '!discord')
    expect(sent).toHaveLength(2)
    await clock.advance(1)
    await say(eve, '!discord')
    expect(sent).toHaveLength(3)
  })

  test('a line without a rule costs nobody a turn', async () => {
    await say(eve, 'nice')
    await say(eve, '!discord')
    expect(sent).toHaveLength(1)
  })

  test('never answer the host, which is how they come back themselves', async () => {
    await say({ ...eve, host: true }, '!discord')
    expect(sent).toEqual([])
  })

  test('never answer what they wrote, though it comes back as somebody else’s line and calls for a rule', async () => {
    await say(eve, 'hello')
    await clock.advance(100_000)
    await say({ id: '9', handle: 'me', name: 'Me' }, sent[0] ?? '')
    expect(sent).toHaveLength(1)
  })

  test('never answer what was written by hand', async () => {
    auto.wrote('hello all')
    await say(bob, 'hello all')
    expect(sent).toEqual([])
  })

  test('leave out tests, and lines from before Fanlight looked', async () => {
    await say(eve, '!discord', { id: 'test-1' })
    await say(eve, '!discord', { at: clock.now() - 31_000 })
    expect(sent).toEqual([])
  })

  test('a hundred lines at once get one answer', async () => {
    auto.hear(Array.from({ length: 100 }, (_, index) => line({ ...eve, id: String(index) }, 'hello')))
    await auto.idle()
    expect(sent).toHaveLength(1)
  })

  test('a refusal holds them for as long as it says, and a change of the rules lets them go', async () => {
    refusal = new AppError('EULER_SLOW_DOWN', { whose: 'plan', next: 'again later', text: 'Slow.', afterMs: 20_000 })
    await say(eve, '!discord')
    expect(auto.state()).toEqual({ state: 'held', held: { until: clock.now() + 20_000, text: 'Slow.' } })
    refusal = undefined
    await clock.advance(19_000)
    await say(bob, '!discord')
    expect(sent).toEqual([])
    await clock.advance(1_000)
    await say(bob, '!discord')
    expect(sent).toHaveLength(1)

    refusal = new AppError('EULER_NEEDS_PLAN', { whose: 'plan', next: 'upgrade', text: 'Plan.' })
    await clock.advance(100_000)
    await say(bob, '!discord')
    expect(auto.state().state).toBe('held')
    auto.changed()
    expect(auto.state()).toEqual({ state: 'on' })
  })
})
