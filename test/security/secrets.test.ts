/** What whole flows leave behind: in the log at its most talkative, in answers, in pages, and on the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OverlayLink } from '../../shared/status.ts'
import { AppError } from '../../server/errors.ts'
import { createLog } from '../../server/log.ts'
import { approveConsent } from '../../server/simulator/approve-consent.ts'
import { findFreePort } from '../support/free-port.ts'
import {
  eventually,
  get,
  makeTempDir,
  post,
  startFanlight,
  startSimulatorProcess,
  type Running,
} from '../support/processes.ts'

const SECRET = 'simulated-secret'
let outer: Awaited<ReturnType<typeof makeTempDir>>
/** Made by Fanlight itself, within the outer one. */
let folder: string
let simulator: Running
let fanlight: Running
/** What must never be read outside, by name. */
const secrets = new Map<string, string>([['client secret', SECRET]])
const answers: string[] = []

async function visit(path: string, init: RequestInit = {}) {
  const answer = await fetch(fanlight.url + path, { redirect: 'manual', ...init })
  answers.push(`${path.split('?')[0]} ${JSON.stringify([...answer.headers])} ${await answer.text()}`)
  return answer
}
const asJson = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

beforeAll(async () => {
  outer = await makeTempDir()
  folder = join(outer.path, 'data')
  simulator = await startSimulatorProcess(['--port', '0', '--scene', 'silence', '--handle', 'fox', '--seed', 'secrets'])
  fanlight = await startFanlight({
    FANLIGHT_PORT: String(await findFreePort()),
    FANLIGHT_DATA: folder,
    FANLIGHT_EULER_API: simulator.url,
    FANLIGHT_EULER_AUTHORIZE: `${simulator.url}/tiktok/oauth/authorize`,
    FANLIGHT_LOG: 'trace',
  })
  await visit('/api/client', asJson('PUT', { id: 'simulated-client', secret: SECRET }))
  await visit('/api/creator', asJson('PUT', { handle: 'fox' }))
  const begun = await visit('/connect')
  answers.pop() // it leads to Euler with a state in its address, as it must
  const consent = begun.headers.get('location') ?? ''
  secrets.set('state', new URL(consent).searchParams.get('state') ?? '')
  const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  secrets.set('consent cookie', cookie.split('=')[1] ?? '')
  const back = new URL(await approveConsent(consent, fetch))
  secrets.set('code', back.searchParams.get('code') ?? '')
  await visit(back.pathname + back.search, { headers: { cookie: 'fanlight_connect=aaaaaaaaaaaaaaaaaaaaaaaa' } })
  await visit(back.pathname + back.search, { headers: { cookie } })
  await visit(back.pathname + back.search, { headers: { cookie } })
  await eventually(async () => {
    if ((await get<{ state: string }>(`${fanlight.url}/api/status`)).state !== 'live') throw new Error('not live')
  })
  for (const [name, value] of Object.entries({
    'token-endpoint': 2,
    'token-expired': 1,
    'push-drop': 1,
    'server-error': 1,
  })) {
    await post(`${simulator.url}/simulator/faults`, { [name]: value })
  }
  await post(`${simulator.url}/simulator/tokens`, { expire: true })
  for (const { name, url } of await get<readonly OverlayLink[]>(`${fanlight.url}/api/overlays`)) {
    secrets.set(`key of ${name}`, url.split('#key=')[1] ?? '')
  }
  await visit('/api/status')
  await visit('/api/nothing?token=abc')
  await visit('/')
  await visit('/api/docs')
  for (const [id, key] of Object.entries(JSON.parse(readFileSync(join(folder, 'seal.json'), 'utf8')))) {
    secrets.set(`seal key ${id}`, String(key))
  }
  await new Promise((resolve) => setTimeout(resolve, 1_500))
})
afterAll(async () => {
  await fanlight?.kill()
  await simulator?.kill()
  await outer?.remove()
})

test('the flow was a whole one, and there are secrets to look for', () => {
  expect(secrets.size).toBeGreaterThan(6)
  for (const [name, value] of secrets) expect(value.length, name).toBeGreaterThan(10)
  expect(fanlight.output().length).toBeGreaterThan(200)
})

test('none of them is in any line of the log, at its most talkative', () => {
  const logged = fanlight.output()
  for (const [name, value] of secrets) {
    expect(logged.includes(value), name).toBe(false)
    expect(logged.includes(encodeURIComponent(value)), name).toBe(false)
  }
  expect(logged).not.toMatch(/Bearer |[?&](code|state|token|key)=|"(access|refresh)_?token":"(?!\[secret\])/i)
})

test('a field of the log that is named as a secret is left out, however it came there', () => {
  const lines: string[] = []
  const out = new PassThrough()
  const log = createLog('trace', out, (line) => lines.push(line))
  const needle = 'needle-4f1c9a'
  log.info({ token: needle, access_token: needle, clientSecret: needle }, 'at the top')
  log.warn({ answer: { refreshToken: needle, key: needle } }, 'one down')
  log.trace({ request: { headers: { authorization: needle, cookie: needle, 'x-oauth-token': needle } } }, 'two down')
  log.error({ err: new AppError('X', { whose: 'you', next: 'fix', text: 'x', cause: { token: needle } }) }, 'an error')
  expect(lines).toHaveLength(4)
  expect(lines.join('')).not.toContain(needle)
})

test('nor in any answer or page but the one it is for', () => {
  for (const [name, value] of secrets) {
    if (name.startsWith('consent cookie')) continue // the browser’s own
    expect(answers.find((answer) => answer.includes(value))?.slice(0, 80), name).toBeUndefined()
  }
})

test('nor in the databases, which hold them sealed', () => {
  for (const file of readdirSync(folder).filter((name) => /\.db/.test(name))) {
    const bytes = readFileSync(join(folder, file), 'latin1')
    for (const [name, value] of secrets) expect(bytes.includes(value), `${name} in ${file}`).toBe(false)
  }
})

test.skipIf(process.platform === 'win32')('the data folder and every file in it are their owner’s alone', () => {
  const look = (path: string) => {
    const stat = statSync(path)
    expect((stat.mode & 0o777).toString(8), path).toBe(stat.isDirectory() ? '700' : '600')
    if (stat.isDirectory()) for (const name of readdirSync(path)) look(join(path, name))
  }
  look(folder)
})
