import { describe, expect, test } from 'vitest'
import { LINE_LEAVES_MS, type ChatEntry } from '../../overlays/chat/chat-entry.ts'
import { createChatFeed, type FeedRules } from '../../overlays/chat/chat-feed.ts'
import { emptyState } from '../../shared/live-state.ts'
import { chat, deletion, does, gift, likes, person, sends, stream } from '../support/crowd.ts'

const RULES: FeedRules = { lines: 12, fadeAfterMs: 0, merge: true, joins: false, likes: false }
const ana = person('Ana')
const ben = person('Ben')
const NOW = 1_760_000_000_000

const staying = (entries: readonly ChatEntry[]) => entries.filter((entry) => entry.leavingSince === undefined)
const words = (entries: readonly ChatEntry[]) =>
  entries.map((entry) =>
    entry.is === 'chat' ? entry.pieces.map((piece) => ('text' in piece ? piece.text : '')).join('') : entry.is,
  )

describe('the lines of the chat', () => {
  test('a flood shows no more than a reader takes in, the newest of it, and never more than fit', () => {
    const feed = createChatFeed(RULES)
    let shown = 0
    let most = 0
    const keys = new Set<string>()
    for (let frame = 0; frame < 600; frame++) {
      feed.add([chat(ana, `line ${frame}`)], NOW + frame * 16)
      const entries = feed.at(NOW + frame * 16)
      most = Math.max(most, staying(entries).length)
      for (const entry of entries) keys.add(entry.key)
      shown = keys.size
    }
    expect(shown).toBeGreaterThan(60)
    expect(shown).toBeLessThan(110)
    expect(most).toBe(12)
    const last = words(feed.at(NOW + 600 * 16)).at(-1) ?? ''
    expect(Number(last.slice(5))).toBeGreaterThan(500)
  })

  test('in a flood, gifts and moderators are not what is skipped', () => {
    const feed = createChatFeed({ ...RULES, lines: 50 })
    const mod = person('Mod', { moderator: true })
    const noise = () => Array.from({ length: 40 }, (_, index) => chat(ana, `noise ${index}`))
    feed.add([...noise(), chat(mod, 'calm down'), sends(ben, gift('Rose', 1), 1), ...noise()], NOW)
    for (let ms = 0; ms <= 2_000; ms += 16) feed.at(NOW + ms)
    expect(words(feed.at(NOW + 2_000))).toEqual(expect.arrayContaining(['calm down', 'gift']))
  })

  test('a streak updates one line in place', () => {
    const feed = createChatFeed(RULES)
    const step = sends(ana, gift('Rose', 1), 1, { over: false })
    feed.add([step], NOW)
    const [before] = feed.at(NOW)
    feed.add(
      [chat(ben, 'nice'), { ...step, id: 'b', count: 5, more: 4 }, { ...step, id: 'c', more: 0, over: true }],
      NOW,
    )
    const entries = feed.at(NOW)
    expect(words(entries)).toEqual(['gift', 'nice'])
    expect(entries[0]).toMatchObject({ key: before?.key, count: 5 })
  })

  test('deleted messages and people are gone at once, from what waits too', () => {
    const feed = createChatFeed(RULES)
    const bad = chat(ana, 'bad')
    feed.add([bad, chat(ben, 'good'), chat(ana, 'other')], NOW)
    feed.at(NOW)
    feed.add([deletion([bad.id])], NOW)
    expect(words(feed.at(NOW))).toEqual(['good', 'other'])
    feed.add([...Array.from({ length: 20 }, (_, index) => chat(ben, `more ${index}`)), deletion([], [ben.id])], NOW)
    expect(words(feed.at(NOW + 5_000))).toEqual(['other'])
  })

  test('a line fades after its time and is forgotten when it has left', () => {
    const feed = createChatFeed({ ...RULES, fadeAfterMs: 10_000 })
    feed.add([chat(ana, 'hello')], NOW)
    feed.at(NOW)
    expect(feed.nextChangeAt()).toBe(NOW + 10_000)
    expect(feed.at(NOW + 10_000)[0]?.leavingSince).toBe(NOW + 10_000)
    expect(feed.at(NOW + 10_000 + LINE_LEAVES_MS)).toEqual([])
    expect(feed.nextChangeAt()).toBeUndefined()
  })

  test('opens with the lines there are, without an entrance; a gap keeps what is still true', () => {
    const feed = createChatFeed({ ...RULES, lines: 3 })
    const lines = ['a', 'b', 'c', 'd'].map((text) => chat(ana, text))
    feed.open({ ...emptyState, chat: lines }, NOW)
    const opened = feed.at(NOW)
    expect(words(opened)).toEqual(['b', 'c', 'd'])
    expect(opened.every((entry) => entry.quiet)).toBe(true)
    feed.open({ ...emptyState, chat: [...lines.slice(2), chat(ben, 'e')] }, NOW)
    expect(words(staying(feed.at(NOW)))).toEqual(['c', 'd', 'e'])
  })

  test('joins only where they are wanted; a new LIVE begins with an empty chat', () => {
    const feed = createChatFeed(RULES)
    feed.add([stream('online', '1'), does(ana, 'join'), does(ana, 'follow')], NOW)
    expect(feed.at(NOW)).toMatchObject([{ is: 'notice', what: 'follow' }])
    feed.add([stream('online', '1')], NOW)
    expect(feed.at(NOW)).toHaveLength(1)
    feed.add([stream('online', '2')], NOW)
    expect(feed.at(NOW)).toEqual([])
  })

  test('the same again counts up where it stands, whoever wrote it, and is read for longer', () => {
    const feed = createChatFeed({ ...RULES, fadeAfterMs: 10_000 })
    feed.add([chat(ana, 'ha ha'), chat(ben, 'nice')], NOW)
    feed.at(NOW)
    feed.add([chat(ben, 'HA  ha'), chat(ana, 'ha ha ')], NOW + 8_000)
    const entries = feed.at(NOW + 10_000)
    expect(entries.map(({ by, count, leavingSince }) => [by.name, count, leavingSince])).toEqual([
      ['Ana', 3, undefined],
      ['Ben', 1, NOW + 10_000],
    ])
  })

  test('a repeat is a line of its own where the first is far up, long ago, leaving, or the streamer wants that', () => {
    const far = createChatFeed(RULES)
    far.add([chat(ana, 'gg')], NOW)
    far.at(NOW)
    far.add([...Array.from({ length: 6 }, (_, index) => chat(ben, `line ${index}`)), chat(ben, 'gg')], NOW)
    far.at(NOW + 3_000)
    expect(words(far.at(NOW + 6_000)).filter((text) => text === 'gg')).toHaveLength(2)
    const late = createChatFeed(RULES)
    late.add([chat(ana, 'gg')], NOW)
    late.at(NOW)
    late.add([chat(ben, 'gg')], NOW + 30_000)
    expect(late.at(NOW + 30_000)).toHaveLength(2)
    const single = createChatFeed({ ...RULES, merge: false })
    single.add([chat(ana, 'gg'), chat(ben, 'gg')], NOW)
    expect(single.at(NOW)).toHaveLength(2)
  })

  test('emotes are no reason to take one line for another', () => {
    const feed = createChatFeed(RULES)
    const emote = (id: string) => ({ emotes: [{ id, at: 0, picture: 'https://e/1' }] })
    feed.add([chat(ana, '', emote('1')), chat(ben, '', emote('2')), chat(ben, '', emote('1'))], NOW)
    expect(feed.at(NOW).map(({ count }) => count)).toEqual([2, 1])
  })

  test("who joins is one line, the newest named; one person's likes add up", () => {
    const feed = createChatFeed({ ...RULES, joins: true, likes: true })
    feed.add([does(ana, 'join'), does(ben, 'join'), likes(ana, 5), likes(ana, 10), likes(ben, 1)], NOW)
    expect(feed.at(NOW).map((entry) => ('what' in entry ? [entry.what, entry.by.name, entry.count] : []))).toEqual([
      ['join', 'Ben', 2],
      ['like', 'Ana', 15],
      ['like', 'Ben', 1],
    ])
  })

  test('what the filters hide does not come, leaves when they change, and is not there after a refresh', () => {
    const feed = createChatFeed({ ...RULES, hideCommands: true, bannedWords: 'rude' })
    const lines = [chat(ana, '!help'), chat(ben, 'how rude'), chat(ben, 'hello')]
    feed.add(lines, NOW)
    expect(words(feed.at(NOW))).toEqual(['hello'])
    feed.setRules({ ...RULES, blocked: '@ben' })
    expect(feed.at(NOW)).toEqual([])
    feed.open({ ...emptyState, chat: lines }, NOW)
    expect(words(feed.at(NOW))).toEqual(['!help'])
  })

  test('a refresh finds repeats put together, and a gap does not count them twice', () => {
    const feed = createChatFeed(RULES)
    const lines = [chat(ana, 'gg'), chat(ben, 'gg'), chat(ben, 'wp')]
    feed.open({ ...emptyState, chat: lines }, NOW)
    feed.open({ ...emptyState, chat: lines }, NOW)
    expect(feed.at(NOW).map(({ count }) => count)).toEqual([2, 1])
  })
})
