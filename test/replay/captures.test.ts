/** Real recordings, read by us and by an independent reader of the same bytes: line by line they must agree. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createReplay } from '../../server/source/replay.ts'
import type { EventOf, LiveEvent, Person } from '../../shared/events.ts'
import { FakeClock } from '../support/fake-clock.ts'

const captures = join(import.meta.dirname, '../../../shared/captures')
const absent = !existsSync(join(captures, 'totals.json'))

interface ExpectedUser {
  readonly id: string
  readonly handle: string
  readonly name: string
}

/** One line of an expected.jsonl; each kind fills in some of it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Expected = Record<string, any> & { readonly kind: string; readonly msgId: string; readonly at: number }

const linesOf = (name: string): Expected[] =>
  readFileSync(join(captures, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Expected)

async function replay(name: string) {
  const events: LiveEvent[] = []
  const player = createReplay({ file: join(captures, `${name}.jsonl`), speed: 'max', clock: new FakeClock() })
  const sink = {
    mark: () => Promise.resolve(undefined),
    recent: () => Promise.resolve([]),
    emit: (batch: { readonly events: readonly LiveEvent[] }) => Promise.resolve(void events.push(...batch.events)),
    report: () => undefined,
  }
  await player.run(sink, new AbortController().signal)
  return { events, tally: player.tally }
}

/** What the reader found of a person, as our roles. */
function rolesOf(line: Expected): Partial<Person> {
  const has = (...scenes: number[]) =>
    line['badges'].some((badge: { scene: number }) => scenes.includes(badge.scene)) as boolean
  const level = (scene: number) =>
    Math.max(
      0,
      ...line['badges']
        .filter((badge: { scene: number }) => badge.scene === scene)
        .map((badge: { level: string }) => Number(badge.level)),
    )
  const identity = line['identity'] as Record<string, boolean> | undefined
  const roles = identity
    ? {
        host: identity['anchor'],
        moderator: identity['moderator'],
        subscriber: identity['subscriber'],
        follower: identity['follower'] || identity['mutualFollow'],
        friend: identity['mutualFollow'],
      }
    : { moderator: has(1), subscriber: has(4, 7) }
  return {
    ...(Object.fromEntries(Object.entries(roles).filter(([, held]) => held)) as Partial<Person>),
    ...(level(8) > 0 ? { gifterLevel: level(8) } : {}),
    ...(level(10) > 0 ? { teamLevel: level(10) } : {}),
  }
}

function expectPerson(by: Person | undefined, line: Expected, user: ExpectedUser = line['user']) {
  expect(by).toMatchObject({ id: user.id, handle: user.handle, name: user.name || user.handle })
  if (line['avatar']) expect(by?.picture).toBe(line['avatar'])
  else expect(by).not.toHaveProperty('picture')
  const { id: _id, handle: _handle, name: _name, picture: _picture, topGifter, ...roles } = by as Person
  expect(topGifter !== undefined).toBe(line['badges'].some((badge: { scene: number }) => badge.scene === 6))
  if (line['identity'] === undefined) {
    // The reader does not tell the follow status.
    const { follower: _follower, friend: _friend, ...others } = roles
    expect(others).toEqual(rolesOf(line))
  } else expect(roles).toEqual(rolesOf(line))
}

const BARRAGES: Readonly<Record<number, string>> = { 9: 'other', 11: 'team-entrance' }

/** kind → what our event of that line must say. */
const checks: Readonly<Record<string, (event: never, line: Expected) => void>> = {
  chat(event: EventOf<'chat'>, line) {
    expectPerson(event.by, line)
    expect(event.text).toBe(line['text'])
    expect(event.emotes).toHaveLength(line['emotes'].length)
    const { mentioned } = line
    expect(event.mentions.map(({ id, handle, name }) => ({ id, handle, name }))).toEqual(mentioned ? [mentioned] : [])
  },
  emote(event: EventOf<'emote'>, line) {
    expectPerson(event.by, line)
    expect(event.emotes).toEqual(
      line['emotes'].map(({ id, image }: { id: string; image: string }) => ({ id, picture: image })),
    )
  },
  like(event: EventOf<'like'>, line) {
    expectPerson(event.by, line)
    expect(event).toMatchObject({ more: line['count'], total: line['total'] })
  },
  follow: (event: EventOf<'follow'>, line) => expectPerson(event.by, line),
  share: (event: EventOf<'share'>, line) => expectPerson(event.by, line),
  join: (event: EventOf<'join'>, line) => expectPerson(event.by, line),
  viewers(event: EventOf<'viewers'>, line) {
    expect(event).toMatchObject({ count: line['viewers'], total: line['totalUsers'] })
    const top = line['top'] as { rank: number; score: number; user: ExpectedUser }[]
    expect(event.top.map(({ rank, score, by }) => [rank, score, by.id, by.handle])).toEqual(
      top.map(({ rank, score, user }) => [rank, score, user.id, user.handle]),
    )
  },
  question(event: EventOf<'question'>, line) {
    expectPerson(event.by, line)
    expect(event).toMatchObject({ question: line['questionId'], text: line['text'] })
  },
  intro(event: EventOf<'intro'>, line) {
    expectPerson(event.by, line)
    expect(event.text).toBe(line['text'])
  },
  caption(event: EventOf<'caption'>, line) {
    expect(event.texts).toEqual(
      line['texts'].map(({ lang, text }: { lang: string; text: string }) => ({ language: lang, text })),
    )
    expect(event.final).toBe(line['definite'])
    expect(event.lastsMs).toBe(line['durationMs'] > 0 ? line['durationMs'] : undefined)
  },
  delete(event: EventOf<'delete'>, line) {
    expect(event).toMatchObject({ messages: line['msgIds'], people: line['userIds'] })
  },
  pin(event: EventOf<'pin'>, line) {
    const { pinned } = line
    expect(event).toMatchObject({
      is: line['action'] === 1 ? 'pinned' : 'unpinned',
      message: pinned.msgId,
      what: pinned.kind,
    })
    expect(event.text ?? '').toBe(pinned.text ?? '')
    if (pinned.user) expectPerson(event.by, pinned)
    else expect(event).not.toHaveProperty('by')
  },
  control(event: EventOf<'stream'>, line) {
    const is = { pause: 'paused', resume: 'resumed', streamEnd: 'offline' }[line['event'] as string]
    expect(event).toMatchObject({ type: 'stream', is, room: expect.stringMatching(/^\d+$/) })
  },
  envelope(event: EventOf<'envelope'>, line) {
    expect(event).toMatchObject({ envelope: line['envelopeId'], diamonds: line['diamonds'], people: line['people'] })
    expect(event.is).toBe(line['display'] === 2 ? 'gone' : 'new')
    expect(event.by?.id ?? '').toBe(line['sender'].id)
    expect(event.by?.name ?? '').toBe(line['sender'].name)
    expect(event.opensAt ?? 0).toBe(line['unpackAt'] * 1_000)
  },
  battle(event: EventOf<'battle'>, line) {
    expect(event).toMatchObject({ battle: line['battleId'], is: line['action'] === 5 ? 'finish' : 'open' })
    expect(event.endsAt).toBeGreaterThan(1.6e12)
    const hosts = line['hosts'] as ExpectedUser[]
    expect(event.hosts.map(({ id, handle, name }) => ({ id, handle, name }))).toEqual(hosts)
    for (const { userId, result, score } of line['results']) {
      const host = event.hosts.find(({ id }) => id === userId)
      expect(host).toMatchObject({ score, result: ['won', 'lost', 'draw'][result] })
    }
  },
  armies(event: EventOf<'battle'>, line) {
    expect(event).toMatchObject({ battle: line['battleId'], is: 'scores' })
    const scores = line['scores'] as {
      userId: string
      score: number
      top: { id: string; name: string; score: number }[]
    }[]
    const told = event.hosts.map(({ id, score, army }) => ({
      userId: id,
      score,
      top: army.map((one) => ({ id: one.id, name: one.name, score: one.score })),
    }))
    expect(told.toSorted((a, b) => a.userId.localeCompare(b.userId))).toEqual(
      scores.toSorted((a, b) => a.userId.localeCompare(b.userId)),
    )
  },
  goal(event: EventOf<'goal'>, line) {
    expect(event).toMatchObject({ goal: line['goalId'], text: line['description'] })
    const parts = line['subGoals'] as { id: string; progress: number; target: number; giftName: string }[]
    expect(event.parts.map(({ id, now, target, name }) => ({ id, now, target, name }))).toEqual(
      parts.map(({ id, progress, target, giftName }) => ({ id, now: progress, target, name: giftName })),
    )
    expect(event.by?.id ?? '0').toBe(line['contributor'].id)
    expect(event.by?.handle ?? '').toBe(line['contributor'].handle)
  },
  poll(event: EventOf<'poll'>, line) {
    const is = { start: 'start', update: 'votes', end: 'end' }[line['phase'] as string]
    expect(event).toMatchObject({ is, poll: line['pollId'], options: line['options'] })
    expect(event.title ?? '').toBe(line['title'])
  },
  barrage(event: EventOf<'barrage'>, line) {
    expectPerson(event.by, line)
    expect(event).toMatchObject({ what: BARRAGES[line['type']], level: line['level'] })
  },
  rank(event: EventOf<'rank'>, line) {
    const updates = line['updates'] as { type: number; rank: number; countdown: number }[]
    expect(event.ranks).toEqual(
      updates.map(({ rank, countdown }) => ({ kind: 'weekly', place: rank, endsInMs: countdown * 1_000 })),
    )
  },
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe.skipIf(absent)('recordings (skipped where ../shared/captures is absent)', () => {
  describe.each(['dupa', 'jw', 'log'])('%s', (name) => {
    const played = absent ? undefined : replay(name)
    const lines = absent ? [] : linesOf(`${name}.expected.jsonl`)

    test('every line of a known kind is there, with the right person and numbers', async () => {
      const { events } = await played!
      const byId = new Map(events.map((event) => [event.id, event]))
      const intro = events.find((event) => event.type === 'intro')
      for (const line of lines.filter(({ kind }) => kind !== 'gift')) {
        const event = line.kind === 'intro' ? intro : byId.get(line.msgId)
        expect(event, `line ${line['line']}: ${line.kind}`).toBeDefined()
        expect(event?.at, `line ${line['line']}`).toBe(line.at)
        checks[line.kind]!(event as never, line)
      }
    })

    test('every gift frame that adds or ends is an event, and no other frame is', async () => {
      const { events } = await played!
      const byId = new Map(events.map((event) => [event.id, event]))
      for (const line of lines.filter(({ kind }) => kind === 'gift')) {
        const event = byId.get(line.msgId) as EventOf<'gift'> | undefined
        if (line['delta'] === 0 && !line['final']) {
          expect(event).toBeUndefined()
          continue
        }
        const { id, name: gift, diamonds } = line['gift']
        expectPerson(event!.by, line)
        expect(event, `line ${line['line']}`).toMatchObject({
          type: 'gift',
          gift: { id, name: gift, diamonds, picture: expect.stringMatching(/^https:/) },
          count: line['repeatCount'],
          more: line['delta'],
          over: line['final'],
        })
        const key = `${line['user'].id}|${id}|${line['streakable'] ? line['groupId'] : line.msgId}`
        expect(event!.streak).toBe(key)
      }
    })

    test('the sum of what gifts added is what was given, and each streak ends once', async () => {
      const { events } = await played!
      const totals = JSON.parse(readFileSync(join(captures, 'totals.json'), 'utf8'))[name]
      const gifts = events.filter((event) => event.type === 'gift')
      expect(sum(gifts.map((event) => event.more))).toBe(totals.gifts)
      expect(sum(gifts.map((event) => event.more * event.gift.diamonds))).toBe(totals.diamonds)
      for (const streak of new Set(gifts.map((event) => event.streak))) {
        const ends = gifts.filter((event) => event.streak === streak && event.over)
        expect(ends, streak).toHaveLength(1)
      }
    })

    test('what came is counted', async () => {
      const { events, tally } = await played!
      const totals = JSON.parse(readFileSync(join(captures, 'totals.json'), 'utf8'))[name]
      expect(tally).toEqual({
        messages: totals.messages,
        events: events.length,
        unknown: totals.unknownMethodMessages,
        undecodable: 0,
      })
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length)
    })
  })
})
