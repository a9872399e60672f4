/** Each thing broken in its turn, and what the doctor says of it. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import { createServer as createHttpServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { DatabaseSync } from 'node:sqlite'
import { WebSocketServer } from 'ws'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { doctorCommand } from '../../server/doctor-command.ts'
import { checkAccount, type AccountFacts } from '../../server/doctor/account.ts'
import type { DoctorWorld } from '../../server/doctor/examine.ts'
import type { Finding } from '../../server/doctor/finding.ts'
import { whoHasPort } from '../../server/doctor/who-has-port.ts'
import { openLocalBackplane } from '../../server/backplane/local.ts'
import { overlays } from '../../shared/settings.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { HANDLE, startConnectedApp, type ConnectedApp } from '../support/connected-app.ts'
import { findFreePort } from '../support/free-port.ts'

const bin = join(import.meta.dirname, '../../server/bin.js')
const top = mkdtempSync(join(tmpdir(), 'fanlight-doctor-test-'))
const NOW = Date.parse('2026-03-01T20:15:00Z')
const DAY_MS = 86_400_000
let nth = 0
let data: string
let port: string
let world: Partial<DoctorWorld>

const pages = join(top, 'dist')
beforeAll(() => {
  for (const name of ['setup', ...Object.keys(overlays)]) {
    mkdirSync(join(pages, name), { recursive: true })
    writeFileSync(join(pages, name, 'index.html'), '')
  }
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

/** Euler Stream as it is on a good day; nobody else answers. */
const good: typeof fetch = async (url) => {
  if (String(url).startsWith('https://'))
    return new Response('', { status: 404, headers: { date: new Date(NOW).toUTCString() } })
  throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
}
const euler =
  (answer: () => Response | Error): typeof fetch =>
  async (url, init) => {
    if (!String(url).startsWith('https://')) return good(url, init)
    const result = answer()
    if (result instanceof Error) throw result
    return result
  }

beforeEach(async () => {
  data = join(top, String(nth++))
  port = String(await findFreePort())
  world = {
    fetch: good,
    lookup: async () => undefined,
    now: () => NOW,
    node: 'v24.1.0',
    pages,
    obs: `ws://127.0.0.1:${await findFreePort()}`,
    freeBytes: async () => 1e12,
  }
})

interface Result {
  readonly code: number
  readonly findings: readonly Finding[]
  readonly text: string
}

async function consult(more: Partial<DoctorWorld> = {}, env: Record<string, string> = {}): Promise<Result> {
  const stdout = new PassThrough()
  const around = {
    env: { FANLIGHT_DATA: data, FANLIGHT_PORT: port, ...env },
    platform: process.platform,
    stdout,
    world: { ...world, ...more },
  }
  const code = await doctorCommand(['--json'], around)
  const text = String(stdout.read())
  const { findings, well } = JSON.parse(text) as { findings: Finding[]; well: boolean }
  expect(well).toBe(code === 0)
  return { code, findings, text }
}
const of = ({ findings }: Result, what: string) => findings.filter((finding) => finding.what === what)
/** The one line about it. */
const about = (result: Result, what: string): Finding => {
  const found = of(result, what)
  expect(found, what).toHaveLength(1)
  return found[0]!
}

describe('this computer', () => {
  test('Node: too old', async () => {
    expect(about(await consult({ node: 'v22.3.0' }), 'Node')).toMatchObject({ is: 'problem', todo: /npm ci/ })
    expect(about(await consult(), 'Node').is).toBe('ok')
  })

  test('pages: missing ones are named', async () => {
    const empty = join(top, 'empty')
    mkdirSync(join(empty, 'setup'), { recursive: true })
    writeFileSync(join(empty, 'setup/index.html'), '')
    const finding = about(await consult({ pages: empty }), 'Pages')
    expect(finding).toMatchObject({ is: 'problem', text: /Not built: chat/, todo: /npm run build/ })
    expect(finding.text).not.toContain('setup')
  })

  test('port: free, or who has it', async () => {
    expect(about(await consult(), 'Port')).toMatchObject({ is: 'ok', text: /free/ })
    const server = await listen(
      createServer((socket) => socket.end('hello?')),
      Number(port),
    )
    const result = await consult({ fetch: globalThis.fetch, lookup: async () => Promise.reject(new Error('offline')) })
    server.close()
    expect(about(result, 'Port')).toMatchObject({ is: 'problem', text: /taken by/, todo: /FANLIGHT_PORT=/ })
    if (process.platform === 'linux') expect(about(result, 'Port').text).toContain(`(process ${process.pid})`)
  })

  test('port: another web server is not taken for a Fanlight', async () => {
    const server = createHttpServer((_request, response) => response.end('{"ok":true}'))
    await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', () => resolve()))
    const result = await consult({ fetch: globalThis.fetch, lookup: async () => Promise.reject(new Error('offline')) })
    server.close()
    expect(about(result, 'Port').is).toBe('problem')
  })

  test('an address that is not of this computer', async () => {
    expect(about(await consult({}, { FANLIGHT_HOST: '192.0.2.7' }), 'Port')).toMatchObject({
      is: 'problem',
      todo: /FANLIGHT_HOST/,
    })
  })

  test('a port nobody has', async () =>
    expect(await whoHasPort(await findFreePort(), process.platform)).toBeUndefined())

  test('configuration: everything wrong is told, and the exit code is 1', async () => {
    const result = await consult({}, { FANLIGHT_PORT: 'abc', FANLIGHT_LOG: 'loud' })
    expect(result.code).toBe(1)
    expect(about(result, 'Configuration').text).toMatch(/FANLIGHT_PORT.*FANLIGHT_LOG/)
  })
})

const listen = (server: Server, on: number): Promise<Server> =>
  new Promise((resolve) => server.listen(on, '127.0.0.1', () => resolve(server)))

describe('the data folder', () => {
  const make = (mode = 0o700) => mkdirSync(data, { recursive: true, mode })

  test('before the first start there is none, and none is made', async () => {
    expect(about(await consult(), 'Data folder')).toMatchObject({ is: 'ok', text: /made at the first start/ })
    expect(existsSync(data)).toBe(false)
  })

  test('a file in its place', async () => {
    writeFileSync(data, '')
    expect(about(await consult(), 'Data folder')).toMatchObject({ is: 'problem', text: /is a file/ })
  })

  test.skipIf(process.platform !== 'linux')('one that cannot be written to', async () => {
    // A folder that takes no files from anybody, root included.
    const result = await consult({}, { FANLIGHT_DATA: '/proc/self' })
    expect(of(result, 'Data folder')[0]).toMatchObject({ is: 'problem', todo: /FANLIGHT_DATA/ })
  })

  test('little space', async () => {
    make()
    expect(about(await consult({ freeBytes: async () => 50e6 }), 'Disk space')).toMatchObject({
      is: 'problem',
      text: /47 MB/,
    })
  })

  test.skipIf(process.platform === 'win32')('open to others', async () => {
    make()
    chmodSync(data, 0o755)
    expect(about(await consult(), 'Privacy')).toMatchObject({ is: 'problem', todo: /chmod/ })
  })

  test('a damaged database, whole ones, and nothing changed by looking', async () => {
    make()
    const backplane = openLocalBackplane({ file: join(data, 'events.db'), clock: new FakeClock(), newEpoch: () => 'e' })
    await backplane.publish('me', { events: [] })
    await backplane.close()
    const before = look(data)
    expect(of(await consult(), 'Databases')).toMatchObject([{ is: 'ok', text: 'events.db is whole.' }])
    expect(look(data)).toEqual(before)
    const bytes = readFileSync(join(data, 'events.db'))
    writeFileSync(
      join(data, 'events.db'),
      Buffer.concat([bytes.subarray(0, 5_000), Buffer.alloc(bytes.length - 5_000, 0xaa)]),
    )
    expect(of(await consult(), 'Databases')).toMatchObject([{ is: 'problem', text: 'events.db is damaged.' }])
    writeFileSync(join(data, 'events.db'), 'no database at all'.repeat(100))
    expect(of(await consult(), 'Databases')).toMatchObject([{ is: 'problem', text: 'events.db is damaged.' }])
  })

  test('a folder that another Fanlight has open', async () => {
    make()
    const file = join(data, 'events.db')
    const backplane = openLocalBackplane({ file, clock: new FakeClock(), newEpoch: () => 'e' })
    await backplane.publish('me', { events: [] })
    const result = await consult()
    await backplane.close()
    expect(of(result, 'Databases')).toMatchObject([{ is: 'problem', text: /in use/, todo: /same --port/ }])
  })

  test('a settings file that is none', async () => {
    make()
    new DatabaseSync(join(data, 'store.db')).exec('CREATE TABLE other (x)')
    const result = await consult()
    expect(result.code).toBe(1)
    expect(about(result, 'OAuth client').is).toBe('problem')
  })
})

/** Names, sizes, times and modes of everything in a folder. */
const look = (folder: string) =>
  readdirSync(folder)
    .toSorted()
    .map((name) => {
      const { size, mtimeMs, mode } = statSync(join(folder, name))
      return { name, size, mtimeMs, mode }
    })

describe('the way to Euler Stream', () => {
  const failing = (code: string) =>
    Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) })

  test('all well', async () => {
    const result = await consult()
    expect(about(result, 'Euler Stream')).toMatchObject({ is: 'ok', text: /answers, and the connection is secure/ })
    expect(about(result, 'Clock').is).toBe('ok')
  })

  test('no name service', async () => {
    const result = await consult({ lookup: async () => Promise.reject(failing('ENOTFOUND')) })
    expect(about(result, 'Euler Stream')).toMatchObject({ is: 'problem', text: /DNS/ })
    expect(of(result, 'Clock')).toEqual([])
  })

  test.each([
    ['CERT_HAS_EXPIRED', /TLS.*CERT_HAS_EXPIRED/, /date is right/],
    ['ECONNREFUSED', /cannot be reached \(ECONNREFUSED\)/, /firewall/],
  ])('%s', async (code, text, todo) => {
    expect(about(await consult({ fetch: euler(() => failing(code)) }), 'Euler Stream')).toMatchObject({
      is: 'problem',
      text,
      todo,
    })
  })

  test('no answer', async () => {
    const fetch = euler(() => new DOMException('too late', 'TimeoutError'))
    expect(about(await consult({ fetch }), 'Euler Stream')).toMatchObject({ is: 'problem', text: /within ten seconds/ })
  })

  test('trouble at Euler’s', async () => {
    const fetch = euler(() => new Response('', { status: 503 }))
    expect(about(await consult({ fetch }), 'Euler Stream')).toMatchObject({ is: 'problem', text: /503/ })
  })

  test.each([
    [5 * 60_000, 'behind'],
    [-5 * 60_000, 'ahead'],
  ])('a clock that is off by %d ms is %s', async (ms, words) => {
    const fetch = euler(() => new Response('', { headers: { date: new Date(NOW + ms).toUTCString() } }))
    const finding = about(await consult({ fetch }), 'Clock')
    expect(finding).toMatchObject({ is: 'problem', text: new RegExp(`30[01] seconds ${words}|29\\d seconds ${words}`) })
  })
})

describe('the account', () => {
  const fine: AccountFacts = {
    client: true,
    creator: 'night.owl',
    token: 'ok',
    reconnectBy: NOW + 20 * DAY_MS,
    missingScopes: [],
    budget: { left: 900, of: 1_000 },
  }
  const check = (change: Partial<AccountFacts>) =>
    checkAccount(
      { ...fine, ...change },
      { now: NOW, address: 'http://localhost:5757/', needs: { account: true, handle: true } },
    )
  const worst = (findings: readonly Finding[]) => findings.filter(({ is }) => is !== 'ok')

  test('all well', () => expect(worst(check({}))).toEqual([]))

  test.each<[string, Partial<AccountFacts>, object]>([
    ['no client', { client: false }, { what: 'OAuth client', is: 'problem' }],
    ['no handle', { creator: undefined }, { what: 'Handle', is: 'problem' }],
    ['never connected', { token: 'none' }, { what: 'Connection', is: 'problem', todo: /Connect/ }],
    ['ended', { token: 'reconnect' }, { what: 'Connection', is: 'problem' }],
    ['ended by the calendar', { reconnectBy: NOW - 1 }, { what: 'Connection', is: 'problem' }],
    ['ends soon', { reconnectBy: NOW + 2 * DAY_MS }, { what: 'Connection', is: 'note', text: /2 more days/ }],
    ['seal gone', { token: 'unreadable' }, { what: 'Seal key', is: 'problem' }],
    [
      'a scope missing',
      { missingScopes: ['webcast:fetch'] },
      { what: 'Permissions', is: 'problem', text: /webcast:fetch/ },
    ],
    ['no calls left', { budget: { left: 0, of: 1_000, resetsAt: NOW } }, { what: 'Calls left today', is: 'problem' }],
    ['few calls left', { budget: { left: 50, of: 1_000 } }, { what: 'Calls left today', is: 'note' }],
  ])('%s', (_what, change, finding) => expect(worst(check(change))).toMatchObject([finding]))

  test('sources that need none are not asked for one', () => {
    const nothing = { ...fine, client: false, creator: undefined, token: 'none' as const }
    const needs = { account: false, handle: false }
    expect(checkAccount(nothing, { now: NOW, address: '', needs })).toEqual([])
  })
})

describe('OBS', () => {
  const serve = async (greeting: string) => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    server.on('connection', (socket) => socket.send(greeting))
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    return { server, obs: `ws://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` }
  }

  test('absent it is a note, and nothing is wrong with that', async () => {
    expect(about(await consult(), 'OBS')).toMatchObject({ is: 'note', todo: /WebSocket Server Settings/ })
  })

  test('there', async () => {
    const { server, obs } = await serve('{"op":0,"d":{"obsWebSocketVersion":"5.5.2","rpcVersion":1}}')
    expect(about(await consult({ obs }), 'OBS')).toMatchObject({ is: 'ok', text: /5\.5\.2/ })
    server.close()
  })

  test('somebody else', async () => {
    const { server, obs } = await serve('welcome')
    expect(about(await consult({ obs }), 'OBS')).toMatchObject({ is: 'note', text: /else than OBS/ })
    server.close()
  })
})

describe('a Fanlight with an account connected', () => {
  let live: ConnectedApp

  beforeAll(async () => {
    live = await startConnectedApp()
  })
  afterAll(() => live.tidy())

  const ask = (more: Partial<DoctorWorld> = {}) =>
    consult(
      { fetch: globalThis.fetch, now: () => Date.now(), ...more },
      {
        FANLIGHT_DATA: live.config.dataDir,
        FANLIGHT_PORT: String(live.config.port),
        FANLIGHT_EULER_API: live.config.eulerApi,
        FANLIGHT_EULER_AUTHORIZE: live.config.eulerAuthorize,
      },
    )
  const secretsOf = async () => {
    const keys = readdirSync(live.config.dataDir).filter((name) => name === 'seal.json')
    const sealed = keys.map((name) => Object.values(JSON.parse(readFileSync(join(live.config.dataDir, name), 'utf8'))))
    return [live.simulator.clientSecret, ...sealed.flat().map(String)]
  }

  test('running: all is well, told from what it says of itself', async () => {
    const result = await ask()
    expect(result.findings.filter(({ is }) => is === 'problem')).toEqual([])
    expect(result.code).toBe(0)
    expect(about(result, 'Port').text).toMatch(/Fanlight .* runs/)
    expect(about(result, 'Handle').text).toBe(`@${HANDLE}`)
    expect(about(result, 'Connection')).toMatchObject({ is: 'ok', text: /connected, for \d+ more days/ })
    expect(about(result, 'Right now').is).toBe('ok')
    for (const secret of await secretsOf()) expect(result.text).not.toContain(secret)
  })

  test('stopped: the same from its files, which stay as they were', async () => {
    await live.stop()
    const before = look(live.config.dataDir)
    const result = await ask()
    expect(result.findings.filter(({ is }) => is === 'problem')).toEqual([])
    expect(result.code).toBe(0)
    expect(about(result, 'Port').text).toMatch(/free/)
    expect(about(result, 'Connection').text).toMatch(/connected/)
    expect(about(result, 'Calls left today').is).toBe('ok')
    expect(of(result, 'Databases')).toMatchObject([{ is: 'ok' }, { is: 'ok' }])
    for (const secret of await secretsOf()) expect(result.text).not.toContain(secret)
    expect(look(live.config.dataDir)).toEqual(before)
  })

  test('stopped: scopes that it asks for now and did not ask for then', async () => {
    const env = { FANLIGHT_DATA: live.config.dataDir, FANLIGHT_SCOPES: 'webcast:fetch webcast:rankings' }
    expect(about(await consult({ now: () => Date.now() }, env), 'Permissions').text).toMatch(/webcast:rankings/)
  })

  test('stopped: the connection has ended meanwhile', async () => {
    const result = await ask({ now: () => Date.now() + 60 * DAY_MS })
    expect(about(result, 'Connection').is).toBe('problem')
  })

  test.each([
    ['of another computer', JSON.stringify({ kother: Buffer.alloc(32, 7).toString('base64') })],
    ['garbled', 'not JSON'],
    ['gone', undefined],
  ])('stopped: a seal key that is %s, and is left as it is', async (_what, content) => {
    const file = join(live.config.dataDir, 'seal.json')
    const kept = readFileSync(file)
    if (content === undefined) rmSync(file)
    else writeFileSync(file, content)
    const before = look(live.config.dataDir)
    const result = await ask()
    expect(about(result, 'Seal key')).toMatchObject({ is: 'problem', todo: /Connect/ })
    expect(look(live.config.dataDir)).toEqual(before)
    writeFileSync(file, kept, { mode: 0o600 })
  })
})

test('as a command: lines for people, and the exit code', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [bin, 'doctor', ...args], {
      encoding: 'utf8',
      env: { ...process.env, FANLIGHT_DATA: join(top, 'none'), FANLIGHT_EULER_API: 'http://127.0.0.1:9' },
    })
  const { stdout, status } = run()
  expect(status).toBe(1)
  expect(stdout).toMatch(/^OK {7}Node: v24/)
  expect(stdout).toMatch(/\nPROBLEM {2}Euler Stream: 127\.0\.0\.1 cannot be reached/)
  expect(stdout).toMatch(/\n {11}-> .*setup|\n {11}-> Start Fanlight/)
  expect(stdout).toMatch(/\d of these need you\.\n$/)
  expect(run('--frobnicate')).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/PROBLEM {2}Configuration: .*--frobnicate/),
  })
  expect(run('--help')).toMatchObject({ status: 0, stdout: /--json/ })
})
