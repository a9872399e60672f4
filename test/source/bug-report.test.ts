/** Nobody in a bug report: every field of every message, real recordings, and the log searched for all that was there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  create,
  ScalarType,
  toBinary,
  type DescField,
  type DescMessage,
  type MessageInitShape,
} from '@bufbuild/protobuf'
import { describe, expect, test } from 'vitest'
import { schemas } from '../../server/euler/codec.ts'
import type { RawMessage } from '../../server/euler/euler.ts'
import { writeBugReport, type BugReportParts } from '../../server/source/bug-report.ts'
import { readCapture, type CapturedMessage } from '../../server/source/capture-file.ts'
import { maskMessage } from '../../server/source/mask/mask-message.ts'
import { createPseudonyms } from '../../server/source/mask/pseudonyms.ts'
import { shapeOf } from '../../server/source/mask/shape.ts'
import { createTranslator } from '../../server/source/translator.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { chat, common, gift, idOf, image, raw, THEN, user } from './messages.ts'

const captures = join(import.meta.dirname, '../../../shared/captures')
const absent = !existsSync(captures)

const partsWith = (more: Partial<BugReportParts>): BugReportParts => ({
  now: THEN,
  versions: { fanlight: '0.1.0' },
  status: {},
  settings: {},
  configuration: {},
  log: [],
  messages: [],
  secrets: [],
  personal: [],
  ...more,
})
const reportOf = (messages: readonly RawMessage[], more: Partial<BugReportParts> = {}) =>
  writeBugReport(partsWith({ messages: messages.map((message) => ({ message, at: THEN })), ...more }))

const linesOf = (report: string) =>
  report
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
/** The text of the file and the bytes of every payload in it, as somebody with a search would read them. */
const readable = (report: string): string =>
  [report, ...linesOf(report).map(({ payload }) => Buffer.from(String(payload ?? ''), 'base64').toString('utf8'))].join(
    '\n',
  )

const eventsOf = (messages: readonly RawMessage[]): readonly LiveEvent[] => {
  const translator = createTranslator({ now: THEN })
  return messages.flatMap((message) => translator.take(message, THEN)?.event ?? [])
}

function payloadsOf(report: string): RawMessage[] {
  return linesOf(report).flatMap(({ method, msgId, payload }) =>
    typeof payload === 'string'
      ? [{ method: String(method), id: String(msgId), payload: Buffer.from(payload, 'base64'), history: false }]
      : [],
  )
}

/** A message with a different, recognisable value in each of its fields, however deep. */
function fill(schema: DescMessage, marks: { texts: string[]; ids: string[] }, depth = 0): Record<string, unknown> {
  const one = (field: DescField, type: ScalarType): unknown => {
    if (type === ScalarType.STRING) {
      const text = `Zoë-${schema.name}-${field.name}-${marks.texts.length}`
      marks.texts.push(text)
      return text
    }
    if (type === ScalarType.INT64) {
      const id = String(6_800_000_000_000_000_000n + BigInt(marks.ids.length))
      marks.ids.push(id)
      return id
    }
    return type === ScalarType.BOOL ? true : type === ScalarType.BYTES ? Buffer.from('Zoë') : 1
  }
  const filled: Record<string, unknown> = {}
  for (const field of schema.fields) {
    const inner = () => (depth > 4 || field.message === undefined ? undefined : fill(field.message, marks, depth + 1))
    const name = field.localName
    if (field.fieldKind === 'scalar') filled[name] = one(field, field.scalar)
    else if (field.fieldKind === 'message') filled[name] = inner()
    else if (field.fieldKind === 'list' && field.listKind === 'message')
      filled[name] = [inner(), inner()].filter(Boolean)
    else if (field.fieldKind === 'list' && field.listKind === 'scalar') filled[name] = [one(field, field.scalar)]
    else if (field.fieldKind === 'map') {
      const id = one(field, ScalarType.INT64) as string
      const value = inner()
      if (value !== undefined) filled[name] = { [id]: value }
    }
  }
  return filled
}

describe('masks', () => {
  test.each(Object.keys(schemas))('%s: no text and no id of any field is left', (method) => {
    const schema: DescMessage = schemas[method as keyof typeof schemas]
    const marks = { texts: [] as string[], ids: [] as string[] }
    const filled = fill(schema, marks)
    const message: RawMessage = {
      method,
      id: idOf(1),
      payload: toBinary(schema, create(schema, filled as MessageInitShape<DescMessage>)),
      history: false,
    }
    const { message: masked, dropped } = maskMessage(message, createPseudonyms())
    expect(dropped).toBeUndefined()
    expect(marks.texts.length).toBeGreaterThan(2)
    const text = Buffer.from(masked.payload).toString('utf8')
    for (const original of marks.texts) expect(text).not.toContain(original)
    expect(text).not.toContain('Zo')
  })

  test('ids of people, rooms, battles and everything else that is not a count are replaced', async () => {
    const person = '6800000000000000123'
    const messages = [
      raw('WebcastChatMessage', {
        common: common(idOf(1), { roomId: '6800000000000000999' }),
        user: { ...user(person), idStr: person },
        content: 'hi',
      }),
      raw('WebcastImDeleteMessage', { common: common(idOf(2)), deleteUserIds: [person] }),
      raw('WebcastLinkMicArmies', {
        common: common(idOf(3)),
        battleId: '6800000000000000777',
        armies: { [person]: {} },
      }),
    ]
    const report = await reportOf(messages)
    const [first, deletion, battle] = eventsOf(payloadsOf(report))
    expect(JSON.stringify([first, deletion, battle])).not.toMatch(/68000000000000/)
    const by = (first as { by: { id: string } }).by.id
    // The same person is the same stand-in everywhere: as a sender, in a list and as a key.
    expect(deletion).toMatchObject({ people: [by] })
    expect(battle).toMatchObject({ hosts: [{ id: by }] })
    expect(payloadsOf(report).map(({ id }) => id)).toEqual(['', '', ''])
  })

  test('fields that our schema does not know are dropped', async () => {
    const known = chat(idOf(1), 'hi')
    const secret = Buffer.from('somebody@example.org')
    // Field 4000, length-delimited.
    const more = Buffer.concat([known.payload, Buffer.from([0x82, 0xfa, 0x01, secret.length]), secret])
    const report = await reportOf([{ ...known, payload: more }])
    expect(payloadsOf(report)).toHaveLength(1)
    expect(readable(report)).not.toContain('somebody')
  })

  test.each([
    ['a method nobody has a schema for', { method: 'WebcastBrandNewMessage' }],
    ['a method that is somebody’s name', { method: 'Zoë Owl' }],
    ['bytes that cannot be read', { payload: Buffer.from('Zoë Owl wrote this, and it is no protobuf') }],
  ])('%s: only its size is told', async (_what, change) => {
    const report = await reportOf([{ ...chat(idOf(1), 'Zoë Owl'), id: idOf(1), ...change }])
    expect(payloadsOf(report)).toEqual([])
    expect(readable(report)).not.toMatch(/Zoë|Owl/)
    expect(report).toMatch(/"dropped":"(unknown method|undecodable)"/)
  })

  test('texts keep their length and scripts, and say nothing', () => {
    for (const text of ['Hello, World 42!', 'مرحبا', 'שלום', 'привет', '你好', 'สวัสดี', '👩‍👩‍👧🦊🇩🇪', 'Z͑ͫ̓', '𝓯𝓪𝓷', '._.']) {
      const shape = shapeOf(text)
      expect(shape).toHaveLength(text.length)
      expect(shape).not.toBe(text)
    }
    expect(shapeOf('Hello 42')).toBe('Xxxxx 00')
    expect(shapeOf('مرحبا')).toMatch(/^\p{Script=Arabic}{5}$/u)
  })
})

describe('the report', () => {
  const zoe = user('6800000000000000123', {
    nickname: 'Zoë Owl',
    displayId: 'zoe.owl',
    avatarThumb: image('https://p16.tiktokcdn.com/zoe-100x100.webp?x-signature=abc'),
  })
  const messages = [
    raw('WebcastChatMessage', { common: common(idOf(1)), user: zoe, content: 'my number is 0151 23456789, Zoë' }),
    gift({ msgId: idOf(2), count: 3 }),
    gift({ msgId: idOf(3), count: 5, end: true }),
  ]

  test('holds no secret, no name and no place, wherever the log quotes them', async () => {
    const secrets = ['client-secret-of-mine', 'key1', 'eyJhbGciOi.access.token']
    const log = [
      ...secrets.map((secret) => JSON.stringify({ level: 40, msg: `refused: ${secret}`, inner: [{ secret }] })),
      JSON.stringify({ level: 30, msg: 'Zoë Owl (@zoe.owl, 6800000000000000123) is in /home/owl/fanlight/events.db' }),
      JSON.stringify({ level: 30, msg: 'GET https://example.org/cb?code=abcdef&state=xyz#key=123 of nightowl' }),
      JSON.stringify({
        level: 30,
        msg: 'a token nobody knows: 9f8e7d6c5b4a39281706f5e4d3c2b1a0',
        id: Number('6800000000000000123'),
      }),
      JSON.stringify({ level: 30, msg: 'mail to owl@example.org' }),
      'not JSON, of Zoë Owl and client-secret-of-mine',
    ]
    const report = await reportOf(messages, {
      secrets,
      log,
      personal: [
        ['/home/owl', '~'],
        ['nightowl', '[creator]'],
      ],
      status: { creator: 'nightowl', source: { verdict: { text: 'Euler says: unknown user nightowl' } } },
      settings: { alerts: { giftWords: 'thanks from nightowl', volume: 60, accent: '#ffb02e', sound: true } },
    })
    const text = readable(report)
    const forbidden =
      /client-secret-of-mine|key1|eyJhbGci|Zo[eë]|[^a-z]owl|nightowl|6800000000000000|0151|23456789|x-signature|tiktokcdn|abcdef|9f8e7d6c|example\.org\/cb\?c/i
    expect(forbidden.exec(text)?.[0]).toBeUndefined()
    expect(report).toContain('~/fanlight/events.db')
    expect(report).toContain('"volume":60,"accent":"#ffb02e","sound":true')
  })

  test('what went wrong can still be seen: order, counts, gifts, times', async () => {
    const report = await reportOf(messages)
    const events = eventsOf(payloadsOf(report))
    expect(events.map(({ type }) => type)).toEqual(['chat', 'gift', 'gift'])
    expect(events.map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3)])
    expect(events[2]).toMatchObject({ count: 5, more: 2, over: true, gift: { id: '5655', diamonds: 1 } })
    expect(linesOf(report)[0]).toMatchObject({ fanlight: 'bug report', content: { versions: { fanlight: '0.1.0' } } })
  })

  test('two reports give the same person different company but tell nothing of who they were', async () => {
    const [first] = eventsOf(payloadsOf(await reportOf(messages)))
    expect(first).toMatchObject({ by: { name: 'Xxx Xxx1', handle: 'xxx-xxx2' } })
  })

  test('can be played: lines that are no messages are passed over', async () => {
    const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    const folder = mkdtempSync(join(tmpdir(), 'fanlight-report-'))
    writeFileSync(join(folder, 'report.jsonl'), await reportOf(messages, { log: ['{"level":30}'] }))
    const read: (CapturedMessage | undefined)[] = []
    for await (const line of readCapture(join(folder, 'report.jsonl'))) read.push(line)
    rmSync(folder, { recursive: true })
    expect(read).toHaveLength(3)
    expect(read).not.toContain(undefined)
  })
})

describe.skipIf(absent)('real recordings (skipped where ../shared/captures is absent)', () => {
  const namesIn = (events: readonly LiveEvent[]): Set<string> => {
    const names = new Set<string>()
    const walk = (value: unknown, key = '') => {
      if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) walk(inner, name)
      } else if (typeof value === 'string' && ['name', 'handle', 'text', 'picture', 'title'].includes(key)) {
        names.add(value)
      }
    }
    for (const event of events) walk(event)
    return names
  }

  test.each(['dupa', 'jw', 'log'])('%s: nobody and nothing said is left, and the events are the same', async (name) => {
    const messages: CapturedMessage[] = []
    for await (const line of readCapture(join(captures, `${name}.jsonl`))) if (line) messages.push(line)
    const report = await writeBugReport(partsWith({ messages }))
    const before = eventsOf(messages.map(({ message }) => message))
    const after = eventsOf(payloadsOf(report))
    // An intro is known by what it says, and that is gone.
    const tell = ({ type, id }: LiveEvent) => [type, type === 'intro' ? '' : id]
    expect(after.map(tell)).toEqual(before.map(tell))
    const giftsOf = (events: readonly LiveEvent[]) =>
      events.flatMap((event) =>
        event.type === 'gift' ? [[event.gift.id, event.gift.diamonds, event.more, event.over]] : [],
      )
    expect(giftsOf(after)).toEqual(giftsOf(before))
    const text = readable(report)
    // Shorter ones are part of our own words by chance.
    const names = [...namesIn(before)].filter((one) => one.length >= 4 && !/^[\s\d]*$/.test(one))
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((one) => text.includes(one))).toEqual([])
    const people = new Set(before.flatMap((event) => ('by' in event && event.by !== undefined ? [event.by.id] : [])))
    expect([...people].filter((id) => text.includes(id) || JSON.stringify(after).includes(id))).toEqual([])
  })
})
