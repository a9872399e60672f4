/** The show with the real programs: a subathon over a kill -9, votes from the chat, a wheel, a contest, the boards. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ShowDesk } from '../../shared/show-desk.ts'
import { connect, put } from '../support/connected-app.ts'
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

let simulator: Running
let fanlight: Running
let env: Record<string, string>
let removeData: () => Promise<void>

beforeEach(async () => {
  const data = await makeTempDir()
  removeData = data.remove
  simulator = await startSimulatorProcess(['--port', '0', '--scene', 'silence', '--handle', 'lamplighter'])
  env = {
    FANLIGHT_PORT: String(await findFreePort()),
    FANLIGHT_DATA: data.path,
    FANLIGHT_EULER_API: simulator.url,
    FANLIGHT_EULER_AUTHORIZE: `${simulator.url}/tiktok/oauth/authorize`,
  }
  fanlight = await startFanlight(env)
  await put(`${fanlight.url}/api/client`, { id: 'simulated-client', secret: 'simulated-secret' })
  await put(`${fanlight.url}/api/creator`, { handle: 'lamplighter' })
  await connect(fanlight.url)
})

afterEach(async () => {
  await fanlight?.stop()
  await simulator?.stop()
  await removeData?.()
})

const say = (...what: readonly object[]) => post(`${simulator.url}/simulator/say`, what)
const desk = () => get<ShowDesk>(`${fanlight.url}/api/show`)
const tell = (path: string, body: object = {}) => post<ShowDesk>(`${fanlight.url}/api/show/${path}`, body)
const set = (overlay: string, settings: object) => put(`${fanlight.url}/api/overlays/${overlay}/settings`, settings)
const gift = (handle: string, name: string, count = 1) => ({ type: 'gift', by: { handle }, gift: name, count })
const ada = { handle: 'ada', name: 'Ada' }

test('a subathon goes on through kill -9: every gift added its time once, and the end is right to the second', async () => {
  await set('timer', { minutes: 30, perDiamond: 10 })
  const timer = async () => (await desk()).timers[0]
  await tell('timers/timer/start')
  const begun = (await timer())?.endsAt ?? 0
  expect(begun - (await desk()).now).toBeGreaterThan(29.9 * 60_000)
  await say(gift('ada', 'Rose', 3), gift('ben', 'Rose', 2))
  await eventually(async () => expect((await timer())?.endsAt).toBe(begun + 50_000))

  // Nothing is kept in an orderly way, and what is given meanwhile is handed out after it.
  await say(gift('ada', 'Rose', 4))
  await fanlight.kill()
  await say(gift('cleo', 'Rose', 1))
  fanlight = await startFanlight(env)
  await eventually(async () => expect((await timer())?.endsAt).toBe(begun + 100_000))
}, 60_000)

test('a poll, a wheel, a contest and a counter are worked from the desk, and outlive the program', async () => {
  await tell('polls/poll/open', { title: 'Next?', options: [{ text: 'Cave' }, { text: 'Tower', gift: 'Rose' }] })
  await set('contest', { sides: 'Rose\nTeam Heart = Heart Me, #heart', minutes: 0 })
  await tell('contests/contest/open')
  await say(
    { type: 'chat', by: ada, text: '1' },
    { type: 'chat', by: { handle: 'ben' }, text: 'cave' },
    { type: 'chat', by: { handle: 'cleo' }, text: '#heart' },
    gift('ada', 'Rose', 3),
    { type: 'gift', by: { handle: 'cleo' }, gift: { id: '77', name: 'Doughnut', diamonds: 30 } },
  )
  const votes = async () => (await desk()).polls[0]?.ballot?.options.map((option) => option.votes)
  await eventually(async () => expect(await votes()).toEqual([1, 1]))
  await eventually(async () =>
    expect((await desk()).contests[0]?.contest?.sides).toMatchObject([
      { name: 'Rose', diamonds: 3, best: { handle: 'ada' } },
      { name: 'Team Heart', count: 1, best: { handle: 'cleo' } },
    ]),
  )

  await set('wheel', { entries: '', joinWord: '!join', seconds: 3, showSeconds: 3 })
  await expect(tell('wheels/wheel/spin')).rejects.toThrow('EMPTY_WHEEL')
  await say({ type: 'chat', by: ada, text: '!join' })
  await eventually(async () => expect((await desk()).wheels[0]?.entries).toBe(1))
  await tell('wheels/wheel/spin')
  await eventually(async () => expect((await desk()).wheels[0]).toMatchObject({ won: 'Ada' }))

  await tell('timers/timer/start', { seconds: 600 })
  const { leftMs } = (await tell('timers/timer/pause')).timers[0]!
  await Promise.all(Array.from({ length: 5 }, () => tell('counters/wins', { add: 1 })))
  await fanlight.kill()
  fanlight = await startFanlight(env)
  // He changes his mind, after the restart: his first vote is still known.
  await say({ type: 'chat', by: { handle: 'ben' }, text: 'tower' })
  await eventually(async () => expect(await votes()).toEqual([0, 2]))
  expect((await desk()).timers[0]).toMatchObject({ is: 'paused', leftMs })
  expect((await tell('timers/timer/add', { seconds: 30 })).timers[0]).toMatchObject({ leftMs: (leftMs ?? 0) + 30_000 })
  expect((await desk()).counters).toEqual([{ id: 'wins', value: 5 }])
  await expect(tell('timers/nobody/start')).rejects.toThrow('UNKNOWN_OVERLAY')
  await expect(tell('polls/poll/open', { title: '', options: [{ text: 'alone' }] })).rejects.toThrow('400')
}, 60_000)
