/** Recorder, player and bug report in the whole program, over a simulated LIVE. */
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import { replayCommand } from '../../server/replay-command.ts'
import { readCapture } from '../../server/source/capture-file.ts'
import type { Recordings } from '../../shared/recordings.ts'
import type { OverlayLink, Refusal, Status } from '../../shared/status.ts'
import { HANDLE, put, startConnectedApp, type ConnectedApp } from '../support/connected-app.ts'
import { eventually, get, post } from '../support/processes.ts'

let live: ConnectedApp
let folder: string

beforeAll(async () => {
  live = await startConnectedApp()
  folder = join(live.config.dataDir, 'recordings')
}, 60_000)
afterAll(() => live.tidy())

const status = () => get<Status>(`${live.url}/api/status`)
const recordings = () => get<Recordings>(`${live.url}/api/recordings`)
/** Fanlight looks only every half minute whether a LIVE has begun; saving the handle makes it look now. */
const lookNow = () => put(`${live.url}/api/creator`, { handle: HANDLE })
const play = (name: string, speed = 20) => post(`${live.url}/api/recordings/${name}/play`, { speed })
/** The same recording with two seconds between its messages, added as a streamer would add a file. */
async function stretch(name: string): Promise<string> {
  const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
  const begun = JSON.parse(lines[0]!).at as number
  const body = lines.map((line, nth) => JSON.stringify({ ...JSON.parse(line), at: begun + nth * 2_000 })).join('\n')
  const headers = { 'content-type': 'application/x-ndjson' }
  const answer = await fetch(`${live.url}/api/recordings/stretched.jsonl`, { method: 'PUT', headers, body })
  return ((await answer.json()) as { name: string }).name
}
const totals = async () => (await status()).live
const refused = async (path: string, request: RequestInit) => {
  const answer = await fetch(live.url + path, request)
  return { status: answer.status, code: ((await answer.json()) as Refusal).error.code }
}
const ada = { handle: 'ada.quill.real', name: 'Ada Quillfeather' }

describe('a LIVE that is recorded', () => {
  let name: string
  let stretched: string

  test('nothing is written until it is turned on', async () => {
    await live.say({ type: 'chat', by: ada, text: 'before the recording' })
    await eventually(async () => expect((await totals()).chats).toBe(1))
    expect(await recordings()).toMatchObject({ recorder: { on: false, fromEnvironment: false }, recordings: [] })
    expect(existsSync(folder)).toBe(false)
  })

  test('turned on, every message is in the file, whichever way it came', async () => {
    await put(`${live.url}/api/recorder`, { on: true })
    await live.say(
      { type: 'chat', by: ada, text: 'in the recording' },
      { type: 'gift', by: ada, gift: 'Rose', frames: [1, 3, 5] },
      { type: 'follow', by: ada },
    )
    await eventually(async () => expect(await totals()).toMatchObject({ gifts: 5, follows: 1, chats: 2 }))
    expect((await recordings()).recorder.on).toBe(true)
    // It writes beside the LIVE, which does not wait for it.
    await eventually(async () => {
      const { recordings: all } = await recordings()
      expect(all).toHaveLength(1)
      name = all[0]!.name
      const methods: string[] = []
      for await (const line of readCapture(join(folder, name))) methods.push(line!.message.method)
      expect(methods.filter((method) => method === 'WebcastGiftMessage').length).toBeGreaterThanOrEqual(3)
      expect(methods).toContain('WebcastChatMessage')
      expect(methods).toContain('WebcastSocialMessage')
    })
    if (process.platform !== 'win32') expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  })

  test('while the LIVE is on nothing is played', async () => {
    await expect(play(name)).rejects.toThrow('LIVE_IS_ON')
    expect((await recordings()).playing).toBeUndefined()
  })

  test('afterwards it is played, and leaves no total behind', async () => {
    await live.say({ type: 'end' })
    await eventually(async () => expect((await status()).state).toBe('waiting'))
    stretched = await stretch(name)
    await play(stretched, 5)
    await eventually(async () => expect(await totals()).toMatchObject({ gifts: 5, diamonds: 5, follows: 1, chats: 1 }))
    expect((await recordings()).playing).toMatchObject({ name: stretched, speed: 5 })
    await eventually(async () => expect((await recordings()).playing).toBeUndefined(), 60_000)
    expect(await totals()).toMatchObject({ gifts: 0, diamonds: 0, follows: 0, chats: 0 })
  }, 90_000)

  test('a LIVE that begins while one is played ends it, and counts only what is its own', async () => {
    await play(stretched, 1)
    expect((await status()).playing).toMatchObject({ name: stretched, speed: 1 })
    await eventually(async () => expect((await totals()).chats).toBe(1))
    await post(`${live.simulator.url}/simulator/scene`, { scene: 'silence' })
    await live.say({ type: 'gift', by: ada, gift: 'Rose', count: 2 })
    await lookNow()
    await eventually(async () => expect(await totals()).toMatchObject({ gifts: 2, chats: 0, follows: 0 }), 60_000)
    expect((await recordings()).playing).toBeUndefined()
  }, 90_000)

  test('turned off nothing more is written', async () => {
    await put(`${live.url}/api/recorder`, { on: false })
    const bytes = () => readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
    const before = bytes()
    await live.say({ type: 'chat', by: ada, text: 'after the recording' })
    await eventually(async () => expect((await totals()).chats).toBe(1))
    expect(bytes()).toBe(before)
  })

  test('recordings are found by name only', async () => {
    writeFileSync(join(live.config.dataDir, 'outside.jsonl'), 'secret')
    for (const path of [
      'none.jsonl',
      '..%2Foutside.jsonl',
      '%2e%2e%2foutside.jsonl',
      'events.db',
      '..%5Coutside.jsonl',
    ]) {
      const headers = { 'content-type': 'application/json' }
      const request = { method: 'POST', headers, body: '{"speed":1}' }
      expect(await refused(`/api/recordings/${path}/play`, request), path).toMatchObject({ status: 404 })
      expect(await refused(`/api/recordings/${path}`, { method: 'DELETE' }), path).toMatchObject({ status: 404 })
    }
    expect(existsSync(join(live.config.dataDir, 'outside.jsonl'))).toBe(true)
    const far = { method: 'PUT', headers: { 'content-type': 'application/x-ndjson' }, body: 'x' }
    expect(await refused('/api/recordings/..%2Fevil.jsonl', far)).toEqual({ status: 400, code: 'RECORDING_NAME' })
    expect(existsSync(join(live.config.dataDir, 'evil.jsonl'))).toBe(false)
  })

  test('one from elsewhere is added, and deleted', async () => {
    const body = readFileSync(join(folder, name))
    const headers = { 'content-type': 'application/x-ndjson' }
    expect((await fetch(`${live.url}/api/recordings/theirs.jsonl`, { method: 'PUT', headers, body })).status).toBe(200)
    expect(readFileSync(join(folder, 'theirs.jsonl'))).toEqual(body)
    expect((await fetch(`${live.url}/api/recordings/theirs.jsonl`, { method: 'DELETE' })).status).toBe(200)
    expect((await recordings()).recordings.map((one) => one.name)).not.toContain('theirs.jsonl')
  })
})

test('fanlight replay --into plays a file in the overlays, and takes it away again', async () => {
  await live.say({ type: 'end' })
  await eventually(async () => expect((await status()).state).toBe('waiting'))
  const file = join(live.config.dataDir, 'mine.jsonl')
  const [first] = (await recordings()).recordings.filter(({ name }) => name.startsWith('live-'))
  copyFileSync(join(folder, first!.name), file)
  const before = readdirSync(folder)
  const outcome = async (...args: string[]) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const world = { stdout, stderr, clock: systemClock, signal: new AbortController().signal }
    return { code: await replayCommand(args, world), said: String(stderr.read()) }
  }
  expect(await outcome(file, '--into', `${live.url}/`)).toEqual({ code: 0, said: expect.stringMatching(/^Playing/) })
  expect(readdirSync(folder)).toEqual(before)
  expect(await totals()).toMatchObject({ chats: 0, gifts: 0 })
  expect(await outcome(file, '--into', 'http://127.0.0.1:9')).toMatchObject({ code: 1, said: /No Fanlight answers/ })
  expect(await outcome('none.jsonl', '--into', live.url)).toMatchObject({ code: 1, said: /^Cannot read none.jsonl/ })
  expect(await outcome(file, '--into', 'nowhere')).toMatchObject({ code: 2 })
  await post(`${live.simulator.url}/simulator/scene`, { scene: 'silence' })
  await lookNow()
}, 60_000)

test('a bug report holds what happened, and no secret and nobody’s name', async () => {
  await live.say({ type: 'chat', by: ada, text: 'my secret word is xylophone' })
  await eventually(async () => expect((await totals()).chats).toBeGreaterThan(0))
  const answer = await fetch(`${live.url}/api/bug-report`)
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="fanlight-bug-report-[\d-]+\.jsonl"$/,
  )
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const report = await answer.text()
  const lines = report
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const payloads = lines.flatMap(({ payload }) =>
    typeof payload === 'string' ? [Buffer.from(payload, 'base64').toString()] : [],
  )
  expect(payloads.length).toBeGreaterThan(5)
  expect(lines.map((line) => line.fanlight)).toContain('log')
  const text = [report, ...payloads].join('\n')

  const keys = (await get<readonly OverlayLink[]>(`${live.url}/api/overlays`)).map(({ url }) => url.split('key=')[1]!)
  const seals = Object.values(JSON.parse(readFileSync(join(live.config.dataDir, 'seal.json'), 'utf8')) as object).map(
    String,
  )
  const { url } = live.simulator
  const asked = await get<{ calls: readonly { headers?: Record<string, string> }[] }>(`${url}/simulator/calls`)
  const tokens = JSON.stringify(asked).match(/[A-Za-z0-9_-]{30,}/g) ?? []
  const forbidden = [live.simulator.clientSecret, live.simulator.clientId, ...keys, ...seals, ...tokens]
  const people = [
    'Ada Quillfeather',
    'ada.quill.real',
    HANDLE,
    'xylophone',
    'before the recording',
    live.config.dataDir,
  ]
  expect([...forbidden, ...people].filter((one) => text.includes(one))).toEqual([])
})

test('deleting everything deletes recordings too', async () => {
  expect((await recordings()).recordings.length).toBeGreaterThan(0)
  await post(`${live.url}/api/wipe`, { confirm: 'delete everything' })
  expect(existsSync(folder)).toBe(false)
  expect((await recordings()).recorder.on).toBe(false)
  const report = await (await fetch(`${live.url}/api/bug-report`)).text()
  expect(report).not.toContain('"payload"')
}, 30_000)
