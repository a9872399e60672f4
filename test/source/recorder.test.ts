import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, symlinkSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { readCapture, type CapturedMessage } from '../../server/source/capture-file.ts'
import { capturedAt } from '../../server/source/captured-at.ts'
import { recorderDisk, type RecorderDisk } from '../../server/source/recorder-disk.ts'
import { createRecorder, type RecorderLimits } from '../../server/source/recorder.ts'
import { createRecentMessages } from '../../server/source/recent-messages.ts'
import { deleteRecordings, findRecording, listRecordings } from '../../server/source/recordings-folder.ts'
import { addRecording } from '../../server/source/add-recording.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { chat, common, idOf, raw, THEN, user } from './messages.ts'

const top = mkdtempSync(join(tmpdir(), 'fanlight-recorder-'))
afterAll(() => rmSync(top, { recursive: true }))

let folder: string
let nth = 0
let clock: FakeClock
const warned: string[] = []
const log = { warn: (_details: object, message: string) => void warned.push(message) }
const LIMITS: RecorderLimits = { fileBytes: 4_000, allBytes: 12_000, freeBytes: 1_000 }

beforeEach(() => {
  folder = join(top, String(nth++), 'recordings')
  clock = new FakeClock(THEN + 1_000)
  warned.length = 0
})

const recorderWith = (more: { limits?: RecorderLimits; disk?: RecorderDisk } = {}) =>
  createRecorder({ folder, clock, log, limits: LIMITS, ...more })
const names = () => readdirSync(folder).toSorted()

async function read(): Promise<(CapturedMessage | undefined)[]> {
  const all = []
  for (const name of names()) for await (const line of readCapture(join(folder, name))) all.push(line)
  return all
}

const line = (n: number, text = `line ${n}`) => chat(idOf(n), text)

describe('the recorder', () => {
  test('is off until it is turned on, and writes nothing then', async () => {
    const recorder = recorderWith()
    recorder.hear([line(1)])
    await recorder.close()
    expect(await listRecordings(folder)).toEqual([])
  })

  test('writes what came in as it came in, unknown and broken messages too', async () => {
    const recorder = recorderWith()
    await recorder.turn(true)
    const broken = { method: 'WebcastChatMessage', id: '7', payload: Uint8Array.of(0xff, 0xff, 0), history: false }
    const unknown = { method: 'WebcastBrandNew', id: '', payload: Uint8Array.of(1, 2, 3), history: true }
    recorder.hear([line(1), broken])
    recorder.hear([unknown])
    await recorder.turn(false)
    const [first, second, third] = await read()
    expect(first).toEqual({ at: THEN, message: { ...line(1), payload: Buffer.from(line(1).payload) } })
    expect(second).toEqual({ at: clock.now(), message: { ...broken, payload: Buffer.from(broken.payload) } })
    expect(third?.message).toMatchObject({ method: 'WebcastBrandNew', payload: Buffer.from(unknown.payload) })
    const text = readFileSync(join(folder, names()[0]!), 'utf8')
    expect(Object.keys(JSON.parse(text.split('\n')[0]!))).toEqual(['method', 'msgId', 'at', 'payload'])
  })

  test.skipIf(process.platform === 'win32')('only its owner may read what it writes', async () => {
    const recorder = recorderWith()
    await recorder.turn(true)
    recorder.hear([line(1)])
    await recorder.close()
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, names()[0]!)).mode & 0o777).toBe(0o600)
  })

  test('no file is longer, and all together are no larger, than allowed; the oldest go', async () => {
    const recorder = recorderWith()
    await recorder.turn(true)
    for (let n = 1; n <= 200; n++) {
      recorder.hear([line(n)])
      if (n % 7 === 0) await clock.advance(1_000)
    }
    await recorder.close()
    const sizes = (await listRecordings(folder)).map(({ bytes }) => bytes)
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LIMITS.fileBytes)
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(LIMITS.allBytes)
    const kept = (await read()).map((captured) => captured?.message.id)
    expect(kept).not.toContain(undefined)
    const texts = new Set((await read()).map((captured) => Buffer.from(captured!.message.payload).toString('latin1')))
    expect([...texts].some((text) => text.includes('line 200'))).toBe(true)
    expect([...texts].some((text) => text.includes('line 1\u0000') || text.endsWith('line 1'))).toBe(false)
  })

  test('what is not ours is not deleted to make room', async () => {
    await recorderDisk.makeFolder(folder)
    writeFileSync(join(folder, 'mine.jsonl'), 'x'.repeat(20_000))
    const recorder = recorderWith()
    await recorder.turn(true)
    recorder.hear([line(1)])
    await recorder.close()
    expect(names()).toContain('mine.jsonl')
  })

  test('after half an hour of silence another file begins', async () => {
    const recorder = recorderWith()
    await recorder.turn(true)
    recorder.hear([line(1)])
    await expect.poll(read).toHaveLength(1)
    await clock.advance(31 * 60_000)
    recorder.hear([line(2)])
    await recorder.close()
    expect(names()).toHaveLength(2)
  })

  test('a message larger than a file is left out', async () => {
    const recorder = recorderWith()
    await recorder.turn(true)
    recorder.hear([line(1, 'x'.repeat(5_000)), line(2)])
    await recorder.close()
    expect(await read()).toHaveLength(1)
  })
})

describe('a disk that fails', () => {
  /** A real device that is always full. */
  const full: RecorderDisk = {
    ...recorderDisk,
    async create() {
      const handle = await open('/dev/full', 'a')
      return { append: (text) => handle.appendFile(text), close: () => handle.close() }
    },
  }

  test.skipIf(process.platform !== 'linux')(
    'full: it is off, says so once, and nothing is thrown at the LIVE',
    async () => {
      const recorder = recorderWith({ disk: full })
      await recorder.turn(true)
      recorder.hear([line(1)])
      await expect.poll(() => recorder.state().on).toBe(false)
      recorder.hear([line(2)])
      expect(recorder.state().trouble).toMatchObject({ code: 'DISK_FULL', whose: 'you', next: 'fix' })
      expect(recorder.state().trouble?.text).toMatch(/disk is full.*LIVE goes on/)
      expect(warned).toHaveLength(1)
      await recorder.close()
    },
  )

  test('almost full: it leaves the rest to the LIVE', async () => {
    const disk = { ...recorderDisk, freeBytes: async () => 999 }
    const recorder = recorderWith({ disk })
    await recorder.turn(true)
    recorder.hear([line(1)])
    await expect.poll(() => recorder.state().trouble?.code).toBe('DISK_ALMOST_FULL')
    expect(names()).toEqual([])
  })

  test('almost full in the middle of a recording: it stops there, and what was written stays', async () => {
    let free = 1e9
    const disk = { ...recorderDisk, freeBytes: async () => free }
    const recorder = recorderWith({ disk, limits: { fileBytes: 64e6, allBytes: 128e6, freeBytes: 1_000 } })
    await recorder.turn(true)
    const large = (n: number) => line(n, 'x'.repeat(1_000_000))
    recorder.hear([1, 2, 3, 4].map(large))
    await expect.poll(async () => (await listRecordings(folder))[0]?.bytes ?? 0).toBeGreaterThan(4e6)
    free = 10
    recorder.hear([large(5)])
    await expect.poll(() => recorder.state().trouble?.code).toBe('DISK_ALMOST_FULL')
    expect(await read()).toHaveLength(4)
  })

  test('a folder that may not be written to', async () => {
    const disk = {
      ...recorderDisk,
      makeFolder: async () => {
        throw Object.assign(new Error('no'), { code: 'EROFS' })
      },
    }
    const recorder = recorderWith({ disk })
    await recorder.turn(true)
    recorder.hear([line(1)])
    await expect.poll(() => recorder.state().trouble?.code).toBe('RECORDINGS_CLOSED')
  })

  test('one that hangs: memory is bounded, and the recorder gives up', async () => {
    const disk: RecorderDisk = {
      ...recorderDisk,
      create: async () => ({ append: () => new Promise(() => undefined), close: async () => undefined }),
    }
    const recorder = recorderWith({ disk, limits: { fileBytes: 64e6, allBytes: 128e6, freeBytes: 0 } })
    await recorder.turn(true)
    for (let n = 0; n < 40; n++) recorder.hear([line(n, 'x'.repeat(1_000_000))])
    expect(recorder.state()).toMatchObject({ on: false, trouble: { code: 'RECORDER_TOO_SLOW' } })
  })

  test('turned on again it records again, in a new file', async () => {
    let code: string | undefined = 'ENOSPC'
    const disk: RecorderDisk = {
      ...recorderDisk,
      freeBytes: async () => {
        if (code !== undefined) throw Object.assign(new Error('no'), { code })
        return 1e9
      },
    }
    const recorder = recorderWith({ disk })
    await recorder.turn(true)
    recorder.hear([line(1)])
    await expect.poll(() => recorder.state().trouble?.code).toBe('DISK_FULL')
    code = undefined
    await recorder.turn(true)
    expect(recorder.state()).toEqual({ on: true })
    recorder.hear([line(2)])
    await recorder.close()
    expect(await read()).toHaveLength(1)
  })
})

test('kill -9 costs at most the line that was being written', async () => {
  const program = `
    import { createRecorder } from ${JSON.stringify(join(import.meta.dirname, '../../server/source/recorder.ts'))}
    import { systemClock } from ${JSON.stringify(join(import.meta.dirname, '../../server/clock.ts'))}
    const recorder = createRecorder({ folder: ${JSON.stringify(folder)}, clock: systemClock, log: { warn() {} } })
    await recorder.turn(true)
    const payload = new Uint8Array(2000)
    for (let n = 1; ; n++) {
      recorder.hear([{ method: 'WebcastX', id: String(n), payload, history: false }])
      if (n % 20 === 0) { console.log(n); await new Promise((go) => setTimeout(go, 1)) }
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = 0
  for await (const chunk of child.stdout) {
    told = Number(String(chunk).trim().split('\n').at(-1))
    if (told > 2_000) break
  }
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  const lines = await read()
  const torn = lines.filter((captured) => captured === undefined)
  expect(torn.length).toBeLessThanOrEqual(1)
  if (torn.length === 1) expect(lines.at(-1)).toBeUndefined()
  const ids = lines.flatMap((captured) => (captured === undefined ? [] : [Number(captured.message.id)]))
  expect(ids).toEqual(ids.map((_, index) => index + 1))
  // What had been heard a moment before the end is there.
  expect(ids.length).toBeGreaterThan(told - 100)
}, 30_000)

test('a torn last line is counted and costs nothing else', async () => {
  await recorderDisk.makeFolder(folder)
  const whole = '{"method":"WebcastX","msgId":"1","at":1,"payload":"AAAA"}\n'
  writeFileSync(join(folder, 'torn.jsonl'), whole + whole.slice(0, 30))
  expect(await read()).toMatchObject([{ at: 1 }, undefined])
})

describe('the time of a line', () => {
  const at = (createTime: string) =>
    capturedAt(
      raw('WebcastChatMessage', { common: common(idOf(1), { createTime }), user: user(), content: 'hi' }),
      THEN,
    )

  test('is when TikTok says it happened, in ms or s', () => {
    expect(at(String(THEN - 5_000))).toBe(THEN - 5_000)
    expect(at(String(THEN / 1_000 - 5))).toBe(THEN - 5_000)
  })

  test.each([['0'], ['12'], [String(THEN + 3_600_000)], [String(THEN - 9 * 86_400_000)]])(
    'is when it came where that is %s',
    (createTime) => expect(at(createTime)).toBe(THEN),
  )
})

describe('the folder', () => {
  test('lists what can be played, and opens nothing else', async () => {
    await recorderDisk.makeFolder(folder)
    for (const name of ['a.jsonl', '.hidden.jsonl', 'b.txt']) writeFileSync(join(folder, name), 'x')
    writeFileSync(join(folder, '../outside.jsonl'), 'secret')
    if (process.platform !== 'win32') symlinkSync(join(folder, '../outside.jsonl'), join(folder, 'link.jsonl'))
    expect((await listRecordings(folder)).map(({ name }) => name)).toEqual(['a.jsonl'])
    expect(await findRecording(folder, 'a.jsonl')).toBe(join(folder, 'a.jsonl'))
    for (const name of [
      '../outside.jsonl',
      'link.jsonl',
      '.hidden.jsonl',
      'b.txt',
      'none.jsonl',
      'a.jsonl\0',
      '..\\outside.jsonl',
    ]) {
      expect(await findRecording(folder, name), name).toBeUndefined()
    }
  })

  test('takes a file from elsewhere whole or not at all, and never over another', async () => {
    const content = async function* (fails = false) {
      yield Buffer.from('one\n')
      if (fails) throw new Error('the connection broke')
      yield Buffer.from('two\n')
    }
    await expect(addRecording(folder, 'theirs.jsonl', content(true))).rejects.toThrow('broke')
    expect(names()).toEqual([])
    expect(await addRecording(folder, 'theirs.jsonl', content())).toBe('theirs.jsonl')
    await expect(addRecording(folder, 'theirs.jsonl', content())).rejects.toMatchObject({ code: 'RECORDING_EXISTS' })
    await expect(addRecording(folder, '../theirs.jsonl', content())).rejects.toMatchObject({ code: 'RECORDING_NAME' })
    expect(readFileSync(join(folder, 'theirs.jsonl'), 'utf8')).toBe('one\ntwo\n')
    await deleteRecordings(folder)
    expect(await listRecordings(folder)).toEqual([])
  })
})

describe('the last minutes in memory', () => {
  const limits = { ageMs: 60_000, bytes: 10_000, count: 50 }
  const idsIn = (recent: ReturnType<typeof createRecentMessages>) => recent.list().map(({ message }) => message.id)
  const message = (id: number, bytes = 10) => ({
    method: 'WebcastX',
    id: String(id),
    payload: new Uint8Array(bytes),
    history: false,
  })

  test('are bounded by age, number and size', async () => {
    const recent = createRecentMessages(clock, limits)
    recent.hear([message(1)])
    await clock.advance(61_000)
    expect(idsIn(recent)).toEqual([])
    for (let id = 1; id <= 2_500; id++) recent.hear([message(id)])
    expect(idsIn(recent)).toEqual(Array.from({ length: 50 }, (_, index) => String(2_451 + index)))
    recent.hear([message(1, 9_995)])
    expect(idsIn(recent)).toEqual(['1'])
    recent.clear()
    expect(idsIn(recent)).toEqual([])
  })
})
