/** A simulated Euler Stream with an account connected, and sources that ask it, on a clock that a test moves. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../../server/clock.ts'
import type { Euler } from '../../server/euler/euler.ts'
import { addressOf } from '../../server/euler/push-address.ts'
import { askRateLimits, createFetcher } from '../../server/euler/webcast.ts'
import { approveConsent } from '../../server/simulator/approve-consent.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../server/simulator/simulator.ts'
import { createPoller, type Poller } from '../../server/source/poller.ts'
import { createAuto, createPush, type PushOptions } from '../../server/source/push.ts'
import { openSocket } from '../../server/source/socket-feed.ts'
import type { Source } from '../../server/source/source.ts'
import { steadyTime } from '../../shared/steady-time.ts'
import { FakeClock } from './fake-clock.ts'
import type { MemorySink } from './memory-sink.ts'

export const HANDLE = 'lantern.fox'
const CALLBACK = 'http://localhost:5757/connect/callback'

export interface SimulatedLive {
  readonly simulator: Simulator
  readonly clock: FakeClock
  readonly sources: Readonly<Record<'poll' | 'push' | 'auto', () => Poller>>
  /** What was logged by sources, in full. */
  readonly logged: string[]
  /** The cursors handed in with each fetch so far. */
  cursors(): Promise<readonly (string | undefined)[]>
  say(...bodies: readonly object[]): Promise<void>
  /** Runs a source until the returned function is called; that resolves once it has ended. */
  run(source: Source, sink: MemorySink): () => Promise<void>
  /** Lets so much time pass, a tenth of a second at a time, with the network's own pace in between. */
  go(ms: number): Promise<void>
  /** Lets time pass until it holds. */
  until(holds: () => boolean): Promise<void>
  /** From now on no name is found, with this error's code; undefined gives the names back. */
  loseNames(code: 'ENOTFOUND' | 'EAI_AGAIN' | undefined): void
  /** The time by which the sources go. */
  now(): number
  /** Sets the wall clock of the computer that the sources run on so far from the right time, ms. */
  setWallClock(byMs: number): void
  close(): Promise<void>
}

const STEP_MS = 100

export async function openSimulatedLive(options: Partial<SimulatorOptions> = {}): Promise<SimulatedLive> {
  const clock = new FakeClock()
  const simulator = await startSimulator({ clock, seed: 1, scene: 'silence', handle: HANDLE, ...options })
  const { url } = simulator
  const post = (path: string, body: unknown) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  const consent = new URLSearchParams({
    client_id: simulator.clientId,
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'webcast:fetch',
    state: 'state',
  })
  const back = await approveConsent(`${simulator.authorizeUrl}?${consent}`, fetch)
  const code = new URL(back).searchParams.get('code')
  const asked = { client_id: simulator.clientId, client_secret: simulator.clientSecret, redirect_uri: CALLBACK }
  const granted = await post('/tiktok/oauth/token', { ...asked, code, grant_type: 'authorization_code' })
  const { data } = (await granted.json()) as { data: { access_token: string } }
  const tokens = { accessToken: async () => data.access_token, rejected: async () => undefined }

  let lost: string | undefined
  const namesLost = () => Object.assign(new Error(`getaddrinfo ${lost} tiktok.eulerstream.com`), { code: lost })
  const network: typeof fetch = (...asked) =>
    lost === undefined ? fetch(...asked) : Promise.reject(new TypeError('fetch failed', { cause: namesLost() }))
  let wallOffMs = 0
  const wall = { wall: () => clock.now() + wallOffMs, elapsed: () => clock.now() }
  const sourceClock: Clock = { now: steadyTime(wall), sleep: clock.sleep.bind(clock) }

  const euler: Euler = { fetch: network, api: url, authorizeUrl: simulator.authorizeUrl, dialect: 'auto' }
  const ask = createFetcher(euler, { tokens, now: sourceClock.now })
  const logged: string[] = []
  const note = (details: object, message: string) => {
    const { err, ...rest } = details as { err?: unknown }
    const cause = err instanceof Error ? [err.stack, JSON.stringify(err), String(err.cause)] : []
    logged.push([message, JSON.stringify(rest), ...cause].join(' '))
  }
  const pushOptions: PushOptions = {
    handle: HANDLE,
    clock: sourceClock,
    random: () => 0.5,
    log: { debug: note, warn: note },
    ask: (cursor, room, signal) => ask({ handle: HANDLE, cursor, room }, signal),
    rateLimits: (signal) => askRateLimits(euler, data.access_token, sourceClock.now, signal),
    connect: async (offer, signal) => {
      if (lost !== undefined) throw namesLost()
      return openSocket({ ...addressOf(offer, { loopback: true, random: () => 0.5 }), maxBytes: 8_000_000 }, signal)
    },
  }

  const turn = async () => {
    await clock.advance(STEP_MS)
    await pause(1)
  }
  return {
    simulator,
    clock,
    logged,
    sources: {
      poll: () => createPoller(pushOptions),
      push: () => createPush(pushOptions),
      auto: () => createAuto(pushOptions),
    },
    async cursors() {
      const { calls } = (await (await fetch(`${url}/simulator/calls`)).json()) as {
        calls: readonly { readonly path: string; readonly cursor?: string }[]
      }
      return calls.filter(({ path }) => path === '/webcast/fetch').map(({ cursor }) => cursor)
    },
    async say(...bodies) {
      const answer = await post('/simulator/say', bodies)
      if (!answer.ok) throw new Error(await answer.text())
      await answer.arrayBuffer()
    },
    run(source, sink) {
      const ending = new AbortController()
      const done = source.run(sink, ending.signal)
      // Seen by whoever stops it.
      done.catch(() => undefined)
      return async () => {
        ending.abort(new Error('the test stops it'))
        await done
      }
    },
    async go(ms) {
      for (let passed = 0; passed < ms; passed += STEP_MS) await turn()
    },
    async until(holds) {
      for (let turns = 0; !holds(); turns++) {
        if (turns > 2_000) throw new Error('it did not come to pass')
        await turn()
      }
    },
    now: sourceClock.now,
    loseNames: (code) => void (lost = code),
    setWallClock: (byMs) => void (wallOffMs = byMs),
    close: () => simulator.close(),
  }
}
