import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create, toBinary } from '@bufbuild/protobuf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ChatMessageSchema, CommonSchema } from '../../server/euler/gen/tiktok_pb.ts'
import { readCapture } from '../../server/simulator/capture.ts'
import { readFields, retime } from '../../server/simulator/retime.ts'
import { HANDLE, ofMethod, read, visit } from './visitor.ts'

const NOW = 1_760_000_000_000
const bytes = (...values: number[]) => Uint8Array.from(values)
const chat = (createTime: string, text = 'hello') =>
  toBinary(
    ChatMessageSchema,
    create(ChatMessageSchema, {
      common: { method: 'WebcastChatMessage', msgId: '7300000000000000001', createTime },
      content: text,
    }),
  )
const common = (payload: Uint8Array) => {
  const [field] = (readFields(payload) ?? []).filter(({ number }) => number === 1)
  return field && payload.subarray(field.valueStart, field.end)
}

describe('retelling a message as happening now', () => {
  test('milliseconds stay milliseconds, seconds stay seconds, and nothing else changes', () => {
    expect(retime(chat('1701793770654'), { at: NOW })).toEqual(chat(String(NOW)))
    expect(retime(chat('1701793770'), { at: NOW })).toEqual(chat(String(NOW / 1000)))
  })

  test('the lengths around it are mended where the number gets longer', () => {
    const long = chat('1701793770', 'x'.repeat(300))
    expect(retime(long, { at: 99_999_999_999_999 })).toEqual(chat('99999999999', 'x'.repeat(300)))
  })

  test('a time of 0 or none stays as it is', () => {
    expect(retime(chat('0'), { at: NOW })).toEqual(chat('0'))
  })

  test('fields nobody knows, their order and their wide varints stay', () => {
    // common at the end; an unknown field 77 in front, whose length is written in two bytes where one would do.
    const unknown = bytes(0xea, 0x04, 0x81, 0x00, 0x41)
    const inner = toBinary(CommonSchema, create(CommonSchema, { createTime: '1701793770654' }))
    const payload = Uint8Array.from([...unknown, 0x0a, inner.length, ...inner])
    const retold = retime(payload, { at: NOW })
    expect(retold.subarray(0, unknown.length)).toEqual(unknown)
    expect(common(retold)).toEqual(toBinary(CommonSchema, create(CommonSchema, { createTime: String(NOW) })))
  })

  test.each([
    ['an end in the middle of a field', bytes(0x0a, 0x7f, 0x01)],
    ['a field 1 that is no message', bytes(0x0a, 0x02, 0xff, 0xff)],
    ['a varint without an end', bytes(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)],
    ['groups, which nobody uses any more', bytes(0x0b, 0x0c)],
    ['nothing', bytes()],
  ])('%s: left as it is', (_name, payload) => expect(retime(payload, { at: NOW })).toEqual(payload))
})

describe('playing a file', () => {
  let folder: string
  let file: string
  const AT = 1_700_000_000_000
  const after = [0, 1500, 1500, 5_000_000]
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'capture-'))
    file = join(folder, 'evening.jsonl')
    const lines = after.map((ms, index) =>
      JSON.stringify({
        method: 'WebcastChatMessage',
        msgId: `730000000000000000${index + 1}`,
        at: AT + ms,
        payload: Buffer.from(chat(String(AT + ms), `line ${index}`)).toString('base64'),
      }),
    )
    writeFileSync(file, `${lines.join('\n')}\n`)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const lines = async (response: Response) => {
    const result = await read(response)
    return ofMethod(result, 'WebcastChatMessage').map(({ content, common: block }) => [
      content,
      Number(block?.createTime),
    ])
  }

  test('keeps its spacing, tells it as now, and plays long silences short', async () => {
    await using visitor = await visit({ capture: file })
    const { access_token } = await visitor.connect()
    const now = visitor.clock.now()
    const first = await read(await visitor.ask(access_token))
    expect(first.messages.map(({ msgId }) => msgId)).toEqual(['7300000000000000001'])
    const rest = () => visitor.ask(access_token, { unique_id: HANDLE, cursor: first.cursor })
    await visitor.clock.advance(1499)
    expect(await lines(await rest())).toEqual([])
    await visitor.clock.advance(1)
    expect(await lines(await rest())).toEqual([
      ['line 1', now + 1500],
      ['line 2', now + 1500],
    ])
    await visitor.clock.advance(10_000)
    expect((await lines(await rest())).at(-1)).toEqual(['line 3', now + 11_500])
  })

  test('plays faster, and caps silences as it is told', () => {
    const times = (pace: { speed: number; maxGapMs: number }) =>
      readCapture(file, pace).messages.map(({ afterMs }) => afterMs)
    expect(times({ speed: 1, maxGapMs: Infinity })).toEqual(after)
    expect(times({ speed: 10, maxGapMs: 1000 })).toEqual([0, 100, 100, 200])
  })

  test('again and again, with ids of their own from the second time on', async () => {
    await using visitor = await visit({ capture: file, captureLoop: true, capturePace: { maxGapMs: 100 } })
    const { access_token } = await visitor.connect()
    await visitor.ask(access_token)
    await visitor.clock.advance(4000)
    const result = await read(await visitor.ask(access_token))
    const chats = ofMethod(result, 'WebcastChatMessage')
    expect(chats.map(({ content }) => content)).toEqual([
      'line 0',
      'line 1',
      'line 2',
      'line 3',
      'line 0',
      'line 1',
      'line 2',
      'line 3',
    ])
    const ids = result.messages.map(({ msgId }) => msgId)
    expect(chats.slice(4).map(({ common: block }) => block?.msgId)).toEqual(ids.slice(4))
    expect(new Set(ids).size).toBe(8)
    expect(ids.slice(0, 4)).toEqual(after.map((_, index) => `730000000000000000${index + 1}`))
  })

  test('lines that are no messages are left out, and told; a missing time or id costs nothing', async () => {
    const odd = join(folder, 'odd.jsonl')
    const payload = Buffer.from(chat(String(AT), 'kept')).toString('base64')
    const kept = [{ msgId: '7300000000000000001', at: AT }, { at: AT + 5 }, { msgId: 'x', at: '1' }]
    const good = kept.map((more) => JSON.stringify({ method: 'WebcastChatMessage', payload, ...more }))
    const bad = ['nonsense', '{"method":"x"}', 'null', '{"method":"x","payload":"not base64!"}', good[0]?.slice(0, -9)]
    writeFileSync(odd, `\uFEFF${[...bad, ...good].join('\r\n')}`)
    const { messages, skipped } = readCapture(odd)
    expect(messages.map(({ id, afterMs }) => [id, afterMs])).toEqual([
      ['7300000000000000001', 0],
      ['0', 5],
      ['0', 5],
    ])
    expect(skipped).toEqual([1, 2, 3, 4, 5])
  })

  test('a file without any message is refused', async () => {
    const bad = join(folder, 'bad.jsonl')
    writeFileSync(bad, 'nonsense\n\n[]\n')
    await expect(visit({ capture: bad })).rejects.toThrow('is a line of {method, msgId, at, payload}')
    await expect(visit({ capture: join(folder, 'missing.jsonl') })).rejects.toThrow('ENOENT')
  })
})

const CAPTURES = join(import.meta.dirname, '../../../shared/captures')

describe.skipIf(!existsSync(CAPTURES))('recorded captures beside the repository (skipped without them)', () => {
  const files = existsSync(CAPTURES) ? readdirSync(CAPTURES).filter((name) => /^[^.]+\.jsonl$/.test(name)) : []

  /** Everything but the time: the fields of the message, with common's own taken apart. */
  const apart = (payload: Uint8Array) =>
    (readFields(payload) ?? []).flatMap(({ number, wireType, start, valueStart, end }) => {
      if (number !== 1 || wireType !== 2) return [Buffer.from(payload.subarray(start, end)).toString('hex')]
      const inner = payload.subarray(valueStart, end)
      const kept = readFields(inner)?.filter((field) => field.number !== 4)
      return (
        kept?.map((field) => Buffer.from(inner.subarray(field.start, field.end)).toString('hex')) ?? [
          Buffer.from(inner).toString('hex'),
        ]
      )
    })

  test.each(files)('%s: every message keeps all but its time', (name) => {
    const { messages, skipped } = readCapture(join(CAPTURES, name))
    expect(skipped).toEqual([])
    const lineCount = readFileSync(join(CAPTURES, name), 'utf8').trim().split('\n').length
    expect(messages).toHaveLength(lineCount)
    let moved = 0
    for (const { payload } of messages) {
      const retold = retime(payload, { at: NOW })
      expect(apart(retold)).toEqual(apart(payload))
      if (!Buffer.from(retold).equals(Buffer.from(payload))) moved++
    }
    expect(moved).toBeGreaterThan(messages.length / 2)
  })
})
