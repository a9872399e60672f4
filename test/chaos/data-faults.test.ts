/** A disk that fails: what is in the data folder is damaged, gone, full or closed, under the real processes. */
import { execFileSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { OverlayLink, Status } from '../../shared/status.ts'
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
import { connectAccount } from './connect-account.ts'
import { follow } from './follower.ts'

const HANDLE = 'lantern.fox'
let data: Awaited<ReturnType<typeof makeTempDir>>
let simulator: Running
let env: Record<string, string>
let running: Running[]

beforeEach(async () => {
  data = await makeTempDir()
  simulator = await startSimulatorProcess(['--port', '0', '--scene', 'silence', '--handle', HANDLE, '--seed', 'disk'])
  running = [simulator]
  env = {
    FANLIGHT_PORT: String(await findFreePort()),
    FANLIGHT_DATA: data.path,
    FANLIGHT_CREATOR: HANDLE,
    FANLIGHT_EULER_API: simulator.url,
    FANLIGHT_EULER_AUTHORIZE: `${simulator.url}/tiktok/oauth/authorize`,
    FANLIGHT_CLIENT_ID: 'simulated-client',
    FANLIGHT_CLIENT_SECRET: 'simulated-secret',
  }
})
afterEach(async () => {
  for (const one of running) await one.kill()
  await data.remove()
})

async function start(more: Record<string, string> = {}): Promise<Running> {
  const fanlight = await startFanlight({ ...env, ...more })
  running.push(fanlight)
  return fanlight
}
const failedStart = (more: Record<string, string>) =>
  startFanlight({ ...env, ...more }).then(
    () => 'it started',
    (error: Error) => error.message,
  )
const statusOf = ({ url }: Running) => get<Status>(`${url}/api/status`)
const linksOf = ({ url }: Running) => get<readonly OverlayLink[]>(`${url}/api/overlays`)
const give = (count: number) =>
  post(
    `${simulator.url}/simulator/say`,
    Array.from({ length: count }, () => ({ type: 'gift', gift: 'Swan' })),
  )
const giftsReach = (fanlight: Running, count: number) =>
  eventually(async () => expect((await statusOf(fanlight)).live.gifts).toBe(count))
const keyIn = (link: OverlayLink | undefined) => link?.url.split('#key=')[1] ?? ''
const STACK = /\n\s+at |node:internal|\.ts:\d+/

/** What the socket answers to this key first: a frame's type or a close code. */
const firstAnswer = ({ url }: Running, key: string) =>
  new Promise<string>((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`)
    socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', v: 1, key })))
    socket.on('message', (frame) => {
      resolve((JSON.parse(String(frame)) as { type: string }).type)
      socket.terminate()
    })
    socket.on('close', (code) => resolve(String(code)))
  })

describe('damage', () => {
  test('of the events: moved aside, said so in the log and on the setup page, and the LIVE goes on', async () => {
    let fanlight = await start()
    await connectAccount(fanlight.url)
    await give(30)
    await giftsReach(fanlight, 30)
    await fanlight.stop()
    const file = join(data.path, 'events.db')
    truncateSync(file, Math.floor(statSync(file).size * 0.7))
    await give(5)
    fanlight = await start()
    const { notices } = await statusOf(fanlight)
    expect(notices).toMatchObject([
      { code: 'EVENTS_SET_ASIDE', text: expect.stringMatching(/moved aside as events\.damaged-/) },
    ])
    expect(fanlight.output()).toContain('EVENTS_SET_ASIDE')
    expect(readdirSync(data.path).filter((name) => /^events\.damaged-.*\.db$/.test(name))).toHaveLength(1)
    // What TikTok still tells of is asked for again, and none of it counts twice.
    await giftsReach(fanlight, 35)
    expect(fanlight.output()).not.toMatch(STACK)
  }, 120_000)

  test('of the events while they are in use: moved aside and opened anew by the process that runs, and overlays go on', async () => {
    const poll = { FANLIGHT_SOURCE: 'poll', NODE_OPTIONS: `--import=${join(import.meta.dirname, 'small-cache.js')}` }
    let fanlight = await start(poll)
    await connectAccount(fanlight.url)
    await give(5)
    await giftsReach(fanlight, 5)
    await give(600)
    await giftsReach(fanlight, 605)
    // Closed once, so that all of it is in the one file.
    await fanlight.stop()
    fanlight = await start(poll)
    const [link] = await linksOf(fanlight)
    const follower = follow('overlay', `${fanlight.url.replace('http', 'ws')}/socket`, keyIn(link), Math.random)
    try {
      const file = join(data.path, 'events.db')
      const bytes = statSync(file).size
      const handle = openSync(file, 'r+')
      writeSync(handle, Buffer.alloc(Math.floor(bytes * 0.6), 0xa5), 0, undefined, Math.floor(bytes * 0.3))
      closeSync(handle)
      // A source that begins looks back on what was told last. Where that comes upon the damage nobody answers for a moment.
      await eventually(() => connectAccount(fanlight.url))
      await eventually(async () => {
        expect((await statusOf(fanlight)).notices).toMatchObject([{ code: 'EVENTS_SET_ASIDE' }])
      })
      expect(readdirSync(data.path).filter((name) => /^events\.damaged-.*\.db$/.test(name))).toHaveLength(1)
      // The same process, at the same address: what is said now is heard, and everybody is agreed on what is left.
      const said = await post<{ messages: readonly { readonly id: string }[] }>(`${simulator.url}/simulator/say`, [
        { type: 'chat', text: 'and on' },
      ])
      await eventually(() => expect(follower.heardAt(said.messages[0]?.id ?? '')).toBeDefined())
      await eventually(async () => {
        const { gifts } = (await statusOf(fanlight)).live
        expect(gifts).toBeGreaterThan(100)
        expect(follower.state.totals.gifts).toBe(gifts)
      })
      expect(follower.refusals).toEqual([])
      expect(fanlight.output()).toContain('the file with the events turned out to be damaged')
      expect(fanlight.output().match(/Fanlight is ready/g)).toHaveLength(1)
    } finally {
      follower.close()
    }
  }, 120_000)

  test('of the settings: moved aside, said so, and everything starts', async () => {
    let fanlight = await start()
    await connectAccount(fanlight.url)
    await fanlight.stop()
    writeFileSync(join(data.path, 'store.db'), 'rubbish '.repeat(4_000))
    fanlight = await start()
    const { notices, token } = await statusOf(fanlight)
    expect(notices).toMatchObject([{ code: 'SETTINGS_SET_ASIDE' }])
    expect(token.state).toBe('none')
    const [link] = await linksOf(fanlight)
    expect(await firstAnswer(fanlight, link?.url.split('#key=')[1] ?? '')).toBe('welcome')
    expect(fanlight.output()).not.toMatch(STACK)
  }, 120_000)

  test('of the seal’s keys: the account is to be connected again, and no overlay goes blank', async () => {
    let fanlight = await start()
    await connectAccount(fanlight.url)
    const key = (await linksOf(fanlight))[0]?.url.split('#key=')[1] ?? ''
    await fanlight.stop()
    rmSync(join(data.path, 'seal.json'))
    fanlight = await start()
    const { state, token } = await statusOf(fanlight)
    expect({ state, token: token.state }).toEqual({ state: 'connect', token: 'reconnect' })
    expect(await firstAnswer(fanlight, key)).toBe('welcome')
    await connectAccount(fanlight.url)
    await eventually(async () => expect((await statusOf(fanlight)).token.state).toBe('ok'))
    expect(fanlight.output()).not.toMatch(STACK)
  }, 120_000)
})

describe('a data folder', () => {
  test('that is a file is refused in a sentence', async () => {
    const file = join(data.path, 'file')
    writeFileSync(file, '')
    const said = await failedStart({ FANLIGHT_DATA: file })
    expect(said).toContain('ended with 1')
    expect(said).toContain(`Fanlight may not write to its data folder ${file}`)
    expect(said).not.toMatch(STACK)
  })

  test.skipIf(!existsSync('/sys/kernel'))('that may not be written is refused in a sentence (Linux)', async () => {
    const said = await failedStart({ FANLIGHT_DATA: '/sys/kernel' })
    expect(said).toContain('Fanlight may not write to its data folder /sys/kernel')
    expect(said).not.toMatch(STACK)
  })
})

/** A disk of so many KiB at this path; false where we may not. */
function mountSmallDisk(path: string, kib: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k,mode=0700`, 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false // only the owner of a Linux may mount
  }
}

describe('a full disk (tried where disks may be mounted)', () => {
  let mounted = false
  beforeEach(() => {
    mounted = mountSmallDisk(data.path, 3_000)
  })
  afterEach(() => {
    if (mounted) execFileSync('umount', ['-l', data.path])
  })
  const fill = () => {
    try {
      writeFileSync(join(data.path, 'a-film'), Buffer.alloc(4_000_000))
    } catch {
      // That it does not fit is the point.
    }
  }

  test('during a LIVE: said so, nothing is lost, and it goes on by itself once there is room', async (context) => {
    if (!mounted) context.skip('no disk can be mounted here')
    const fanlight = await start()
    await connectAccount(fanlight.url)
    await give(3)
    await giftsReach(fanlight, 3)
    fill()
    for (let round = 0; round < 30; round++) await give(20)
    await eventually(async () => expect((await statusOf(fanlight)).source?.verdict.code).toBe('CANNOT_KEEP_EVENTS'))
    expect((await fetch(`${fanlight.url}/healthz`)).status).toBe(200)
    await give(2)
    rmSync(join(data.path, 'a-film'))
    await giftsReach(fanlight, 605)
    expect(fanlight.output()).not.toMatch(STACK)
  }, 120_000)

  test('at the start: refused in a sentence', async (context) => {
    if (!mounted) context.skip('no disk can be mounted here')
    fill()
    const said = await failedStart({})
    expect(said).toContain('The disk is full, so Fanlight cannot start')
    expect(said).not.toMatch(STACK)
  })
})
