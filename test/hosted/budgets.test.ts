/** Creators who share one plan's calls of the day, through the whole of Fanlight, on a clock that the test moves. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OperatorView } from '../../shared/operator.ts'
import { SETTINGS } from '../../server/simulator/settings.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { eventually, post } from '../support/processes.ts'
import { createVisitor } from './browser.ts'
import { OPERATOR_KEY, startHosted, type HostedWorld } from './hosted-world.ts'

const WEIGHTS = { ana: 1, ben: 2, cara: 3 } as const
type Handle = keyof typeof WEIGHTS
const handles = Object.keys(WEIGHTS) as Handle[]
/** Of all of them together: one every three seconds, where a LIVE is reckoned with for four hours. */
const CALLS_A_DAY = 4_800
const LONG_MS = 6 * 60_000
const STEP_MS = 1_000

let clock: FakeClock
let world: HostedWorld
const operator = createVisitor()

beforeAll(async () => {
  clock = new FakeClock()
  world = await startHosted({
    handles,
    clock: { now: () => clock.now(), sleep: (ms, signal) => clock.sleep(ms, signal) },
    env: { FANLIGHT_SOURCE: 'poll' },
    lives: { settings: { limits: { ...SETTINGS.limits, day: CALLS_A_DAY } } },
  })
  await operator.post(`${world.url}/api/operator/enter`, { key: OPERATOR_KEY })
  for (const handle of handles) await createVisitor().connect(world.url, handle)
  for (const { id, handle } of (await view()).creators) {
    await operator.put(`${world.url}/api/operator/creators/${id}`, { weight: WEIGHTS[handle as Handle] })
  }
  // Until each is known to be live, and its share with it.
  await go(45_000)
  await eventually(async () => expect((await view()).creators.map(({ health }) => health?.isLive)).toEqual([true, true, true])) // prettier-ignore
}, 60_000)
afterAll(() => world.tidy())

const view = async () => (await operator.ask(`${world.url}/api/operator`)).json<OperatorView>()
const count = (handle: Handle) => world.lives.polls(handle).report().count

/** Lets time pass, with the network's own pace in between. */
async function go(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    await clock.advance(STEP_MS)
    await pause(1)
  }
}

/** How often each was asked for meanwhile. */
async function countFor(ms: number): Promise<Readonly<Record<Handle, number>>> {
  const before = handles.map(count)
  await go(ms)
  const asked = handles.map((handle, index) => [handle, count(handle) - (before[index] ?? 0)] as const)
  return Object.fromEntries(asked) as Record<Handle, number>
}

const within = (part: number, expected: number) => Math.abs(part / expected - 1) < 0.15

test('three who are live are asked for by weight; one who ends their LIVE leaves their part to the others', async () => {
  const asked = await countFor(LONG_MS)
  const all = asked.ana + asked.ben + asked.cara
  // What the day has for so long, and no more.
  expect(all, JSON.stringify(asked)).toBeGreaterThan((LONG_MS / 3_000) * 0.8)
  expect(all, JSON.stringify(asked)).toBeLessThan((LONG_MS / 3_000) * 1.2)
  for (const handle of handles) {
    expect(within(asked[handle] / all, WEIGHTS[handle] / 6), `${handle} of ${JSON.stringify(asked)}`).toBe(true)
  }

  await post(`${world.lives.url}/simulator/of/cara/say`, [{ type: 'end' }])
  await go(40_000)
  expect((await view()).creators.find(({ handle }) => handle === 'cara')?.health?.isLive).toBe(false)
  const after = await countFor(LONG_MS)
  // She counts a tenth from then on, and asks seldom. What she leaves goes to the two by their weights.
  expect(after.cara, JSON.stringify(after)).toBeLessThan(asked.cara / 3)
  expect(within(after.ana / asked.ana, 6 / 3.3), JSON.stringify({ asked, after })).toBe(true)
  expect(within(after.ben / asked.ben, 6 / 3.3), JSON.stringify({ asked, after })).toBe(true)
}, 120_000)
