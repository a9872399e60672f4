import { describe, expect, test } from 'vitest'
import { addEvents, KEPT_OF_KIND, type FeedLine } from '../../overlays/control/feed-lines.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { chat, deletion, does, gift, person, sends, viewers } from '../support/crowd.ts'

const ana = person('Ana')
const ben = person('Ben')
const said = (lines: readonly FeedLine[]) => lines.map(({ did, said }) => [did?.(), said].filter(Boolean).join(' '))

describe('the lines of the feed', () => {
  test('a growing streak stays one line in its first place', () => {
    const rose = gift('Rose', 1)
    const streak = (count: number): LiveEvent => sends(ana, rose, count, { streak: 'one', over: count === 9 })
    const lines = addEvents([], [streak(1), chat(ben, 'wow'), streak(5), streak(9)])
    expect(said(lines)).toEqual(['sent Rose ×9 (9 diamonds)', 'wow'])
  })

  test('a removed message, and everything of a removed person, is marked and nothing else', () => {
    const [first, second, third] = [chat(ana, 'one'), chat(ana, 'two'), chat(ben, 'three')]
    const lines = addEvents([], [first, second, third, does(ana, 'follow')])
    const one = addEvents(lines, [deletion([second.id])])
    expect(one.filter(({ removed }) => removed).map(({ said }) => said)).toEqual(['two'])
    const all = addEvents(lines, [deletion([], [ana.id])])
    expect(all.filter(({ removed }) => removed).map(({ said }) => said)).toEqual(['one', 'two'])
  })

  test('ids that differ only in their last digit are two', () => {
    const [one, two] = ['7412345678901234561', '7412345678901234562']
    const lines = addEvents([], [chat(ana, 'one', { id: one! }), chat(ana, 'two', { id: two! }), deletion([two!])])
    expect(lines.map(({ removed }) => removed)).toEqual([false, true])
  })

  test('a flood of one kind pushes no other out, and itself stays bounded', () => {
    const first = chat(ana, 'still here')
    const lines = addEvents([first].flatMap((event) => addEvents([], [event])), Array.from({ length: 500 }, () => does(ben, 'join'))) // prettier-ignore
    expect(lines).toHaveLength(KEPT_OF_KIND + 1)
    expect(lines[0]?.said).toBe('still here')
  })

  test('what is no news to anybody makes no line', () => {
    expect(addEvents([], [viewers(12)])).toEqual([])
  })
})
