import { array, assert, constantFrom, nat, oneof, property, tuple, type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readChatState, reduceChat, type ChatState } from '../../shared/chat-state.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce, type LiveState } from '../../shared/live-state.ts'
import { foldStage, isFor, isHeld } from '../../shared/stage-state.ts'
import { chat, deletion, gift, person, sends, stream } from '../support/crowd.ts'

const people = ['Ana', 'Ben', 'Cy'].map((name) => person(name))
const by = constantFrom(...people)
const number = nat(30)
const stage = (how: 'panic' | 'show' | 'pause' | 'resume' | 'skip', overlay?: string): LiveEvent => ({
  id: `stage-${how}`,
  at: 1,
  type: 'stage',
  do: how,
  ...(overlay === undefined ? {} : { overlay }),
})

const events: Arbitrary<LiveEvent> = oneof(
  { weight: 6, arbitrary: tuple(by, number).map(([by, at]) => chat(by, 'hi', { id: `line ${at}` })) },
  number.map((at) => deletion([`line ${at}`])),
  by.map((who) => deletion([], [who.id])),
  tuple(by, number).map(([by, at]): LiveEvent => ({
    id: 'p',
    at: 1,
    type: 'pin',
    is: at % 3 === 0 ? 'unpinned' : 'pinned',
    message: `line ${at}`,
    what: 'chat',
    by,
  })),
  tuple(constantFrom('online', 'offline', 'paused', 'resumed'), constantFrom('1', '2', undefined)).map(([is, room]) =>
    stream(is as 'online', room),
  ),
  constantFrom('panic' as const, 'show' as const, 'pause' as const, 'resume' as const).map((how) => stage(how)),
  by.map((who) => sends(who, gift('Rose', 1), 1)),
)

const partOf = ({ stream, chat, pinned, show }: LiveState): ChatState => ({
  stream,
  chat,
  show: { stage: show.stage },
  ...(pinned === undefined ? {} : { pinned }),
})

describe('the part of the state that a chat keeps', () => {
  test('is the same as in the whole state, whatever happens', () => {
    let lines = 0
    assert(
      property(array(events, { maxLength: 80 }), (happened) => {
        const whole = happened.reduce(reduce, emptyState)
        lines += whole.chat.length
        expect(happened.reduce(reduceChat, readChatState({}))).toEqual(partOf(whole))
      }),
      { numRuns: 200, seed: 7 },
    )
    expect(lines).toBeGreaterThan(200)
  })

  test('a line shown large goes with its message', () => {
    const on: LiveEvent = { id: 's', at: 1, type: 'spotlight', is: 'on', message: 'line 1', by: people[0]!, text: 'hi' }
    const shown = reduce(emptyState, on)
    expect(shown.show.spotlight).toEqual(on)
    expect(reduce(shown, deletion(['line 2'])).show.spotlight).toEqual(on)
    expect(reduce(shown, deletion(['line 1'])).show.spotlight).toBeUndefined()
    expect(reduce(shown, deletion([], [people[0]!.id])).show.spotlight).toBeUndefined()
  })
})

describe('the stage', () => {
  const after = (...words: LiveEvent[]) =>
    words.reduce((standing, word) => (word.type === 'stage' ? foldStage(standing, word) : standing), {
      blank: false,
      held: [] as readonly string[],
    })

  test('is held for one or for all, and let go likewise', () => {
    expect(isHeld(after(stage('pause', 'alerts')), 'alerts')).toBe(true)
    expect(isHeld(after(stage('pause', 'alerts')), 'chat')).toBe(false)
    expect(isHeld(after(stage('pause')), 'chat')).toBe(true)
    expect(isHeld(after(stage('pause', 'alerts'), stage('resume')), 'alerts')).toBe(false)
    expect(isHeld(after(stage('pause'), stage('resume', 'alerts')), 'alerts')).toBe(true)
  })

  test('a word without an overlay is for all', () => {
    expect(isFor(stage('skip') as never, 'alerts')).toBe(true)
    expect(isFor(stage('skip', 'alerts') as never, 'alerts')).toBe(true)
    expect(isFor(stage('skip', 'alerts') as never, 'alerts.2')).toBe(false)
  })
})
