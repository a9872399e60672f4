import { describe, expect, test } from 'vitest'
import { pagesOf, reelOf, type CreditsSettings } from '../../overlays/credits/credits-reel.ts'
import { forgetRoll, keepRoll, readRoll } from '../../overlays/credits/kept-roll.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { credits } from '../../shared/settings/credits.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'
import { chat, does, gift, person, sends, stream, subscribes } from '../support/crowd.ts'

const settings = (more: object = {}): CreditsSettings => readSettings({ ...house, ...credits.settings }, more)
const after = (...events: LiveEvent[]) => events.reduce(reduce, emptyState)

const [ana, ben, cleo] = ['Ana', 'Ben', 'Cleo'].map((name) => person(name)) as [
  ReturnType<typeof person>,
  ReturnType<typeof person>,
  ReturnType<typeof person>,
]
const evening = after(
  stream('online', 'r1'),
  sends(ana, gift('Rose', 1), 5),
  sends(ben, gift('Galaxy', 1_000), 1),
  does(cleo, 'follow'),
  does(ana, 'share'),
  subscribes(ben, 2),
  chat(cleo, 'hi'),
  chat(cleo, 'there'),
  { id: 'l', at: 1, type: 'like', by: ana, more: 15, total: 15 },
)

describe('who is in the credits', () => {
  test('everybody, in the part that is theirs, who gave most first', () => {
    const reel = reelOf(evening, settings()).map(({ name, people }) => [
      name,
      people.map(({ by, count }) => (count === undefined ? by.name : `${by.name} ${count}`)),
    ])
    expect(reel).toEqual([
      ['gifters', ['Ben 1000', 'Ana 5']],
      ['subscribers', ['Ben']],
      ['followers', ['Cleo']],
      ['sharers', ['Ana']],
      ['chatters', ['Cleo 2']],
      ['likers', ['Ana 15']],
    ])
  })

  test('also once the LIVE is over', () => {
    expect(reelOf(reduce(evening, stream('offline')), settings())).toHaveLength(6)
  })

  test('parts that are not wanted, or have nobody, are not there', () => {
    expect(reelOf(evening, settings({ likers: false, chatters: false })).map(({ name }) => name)).toEqual([
      'gifters',
      'subscribers',
      'followers',
      'sharers',
    ])
    expect(reelOf(emptyState, settings())).toEqual([])
  })

  test('blocked people and banned names are left out, and others move up', () => {
    const reel = reelOf(evening, settings({ blocked: '@ben', bannedWords: 'cleo' }))
    expect(reel.flatMap(({ people }) => people.map(({ by }) => by.name))).toEqual(['Ana', 'Ana', 'Ana'])
  })

  test('no part is longer than set', () => {
    const crowd = after(...Array.from({ length: 60 }, (_, at) => does(person(`P${at}`), 'follow')))
    expect(reelOf(crowd, settings({ most: 12 }))[0]?.people).toHaveLength(12)
  })

  test('cut into pages nobody is lost', () => {
    const crowd = after(...Array.from({ length: 20 }, (_, at) => does(person(`P${at}`), 'follow')))
    const reel = reelOf(crowd, settings())
    const pages = pagesOf(reel, 8)
    expect(pages.map(({ people }) => people.length)).toEqual([8, 8, 4])
    expect(pages.flatMap(({ people }) => people)).toEqual(reel[0]?.people)
  })
})

describe('a roll over a refresh', () => {
  const box = new Map<string, string>()
  const storage = () =>
    ({
      getItem: (name: string) => box.get(name) ?? null,
      setItem: (name: string, text: string) => box.set(name, text),
      removeItem: (name: string) => box.delete(name),
    }) as unknown as Storage
  const refuses = (): Storage => {
    throw new Error('no storage here')
  }

  test('is known until it is over', () => {
    expect(readRoll(storage, 'a', 5_000)).toBeUndefined()
    keepRoll(storage, 'a', 1_000)
    expect(readRoll(storage, 'a', 5_000)).toBe(1_000)
    expect(readRoll(storage, 'b', 5_000)).toBeUndefined()
    expect(readRoll(storage, 'a', 3_600_000)).toBeUndefined()
    forgetRoll(storage, 'a')
    expect(readRoll(storage, 'a', 5_000)).toBeUndefined()
  })

  test('a browser that keeps nothing is no error', () => {
    expect(() => keepRoll(refuses, 'a', 1)).not.toThrow()
    expect(() => forgetRoll(refuses, 'a')).not.toThrow()
    expect(readRoll(refuses, 'a', 1)).toBeUndefined()
  })
})
