/**
 * The real processes under mischief: a simulated LIVE full of gifts, a server that is lied to, cut off and killed, and
 * overlays that vanish. What matters in the end is whether the books agree. The seed chooses the mischief and the
 * gifts; the machine's pace does the rest.
 */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Browser } from 'playwright-core'
import type { OverlayLink, Status } from '../../shared/status.ts'
import { seededRandom } from '../../server/simulator/random.ts'
import { findFreePort } from '../support/free-port.ts'
import { eventually, get, makeTempDir, post, startFanlight, startSimulatorProcess } from '../support/processes.ts'
import { watchAlerts, type Alerts } from './alert-witness.ts'
import { askProbe } from './ask-probe.ts'
import { connectAccount } from './connect-account.ts'
import { measureFlood, type Flooded } from './flood.ts'
import { createCompany } from './company.ts'
import { follow, type ChaosFollower } from './follower.ts'
import { createGiving } from './giving.ts'
import { MISCHIEF, mischiefOf } from './mischief.ts'

export interface ChaosOptions {
  readonly seed: string
  readonly ms: number
  /** So much mischief at least, however slow the machine is. */
  readonly atLeast?: number
  /** Also what takes a minute each time. */
  readonly slow: boolean
  /** Where the alerts are watched; without one nobody sees them. */
  readonly browser?: Browser
  /** How long to flood it with 200 events a second at the end, to see whether its memory stays flat. */
  readonly floodMs?: number
  readonly say?: (line: string) => void
}

/** Sums by what was sent and what is in the log. */
interface Books {
  readonly gifts: number
  readonly diamonds: number
  readonly chats: number
  readonly follows: number
}

/** From the end of the mischief until every follower heard something said then. */
export interface Recovery {
  readonly after: string
  readonly ms: number
  /** How long Fanlight itself had said that it would wait, when the mischief ended: one pace. */
  readonly paceMs: number
}

export interface ChaosSummary {
  readonly sent: number
  readonly injected: Readonly<Record<string, number>>
  readonly kills: number
  readonly truth: Books
  readonly log: Books
  readonly doubled: number
  readonly holes: number
  /** Followers whose state is not the log's. */
  readonly disagree: readonly string[]
  readonly recoveries: readonly Recovery[]
  /** Of those meant for the screen: how many there were, and whose count of showings was not one. */
  readonly alerts?: Alerts
  /** Mischief that was not recovered from in time. */
  readonly stuck: readonly string[]
  /** Lines of the server's log that should not be: crashes, faults of its own. */
  readonly ugly: readonly string[]
  readonly flood?: Flooded
}

interface Sent {
  readonly totals: {
    readonly messages: number
    readonly gifts: number
    readonly diamonds: number
    readonly byType: Readonly<Record<string, number>>
  }
}

const HANDLE = 'lantern.fox'
const SPECIALS = [
  'kill -9',
  'kill -9',
  'restart',
  'consent revoked',
  'sockets cut',
  'a reader stalls',
  'clock set forward',
  'clock set back',
  'names not found',
  'name service silent',
  'alerts refreshed',
] as const
const HOUR_MS = 3_600_000
const UGLY =
  /uncaught|unhandled|something in Fanlight failed|FANLIGHT_FAULT|"level":(50|60)|heap out of memory|simulated-secret/i
const RECOVERED_WITHIN_MS = 45_000
const ON_ITS_WAY_MS = 5_000

export async function runChaos(options: ChaosOptions): Promise<ChaosSummary> {
  const { seed } = options
  const begun = Date.now()
  const say = (line: string) => options.say?.(`${((Date.now() - begun) / 1_000).toFixed(1)} s  ${line}`)
  const random = seededRandom(`chaos ${seed}`)
  const data = await makeTempDir()
  const simulator = await startSimulatorProcess([
    '--port',
    '0',
    '--scene',
    'silence',
    '--handle',
    HANDLE,
    '--seed',
    seed,
  ])
  const [port, probePort] = [await findFreePort(), await findFreePort()]
  const env = {
    FANLIGHT_PORT: String(port),
    FANLIGHT_DATA: data.path,
    // By its name, so that there is one to be looked up.
    FANLIGHT_EULER_API: simulator.url.replace('127.0.0.1', 'localhost'),
    FANLIGHT_EULER_AUTHORIZE: `${simulator.url}/tiktok/oauth/authorize`,
    FANLIGHT_CLIENT_ID: 'simulated-client',
    FANLIGHT_CLIENT_SECRET: 'simulated-secret',
    NODE_OPTIONS: `--expose-gc --import=${join(import.meta.dirname, 'probe.js')}`,
    CHAOS_PROBE_PORT: String(probePort),
  }
  const launch = (source = random.chance(0.6) ? 'auto' : 'poll') => startFanlight({ ...env, FANLIGHT_SOURCE: source })
  let fanlight = await launch()
  const { url } = fanlight
  let output = ''

  const status = () => get<Status>(`${url}/api/status`)
  const sent = () => get<Sent>(`${simulator.url}/simulator/sent`)
  const faults = (wanted: object) => post(`${simulator.url}/simulator/faults`, wanted)
  const saveHandle = () =>
    fetch(`${url}/api/creator`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ handle: HANDLE }),
    })

  await saveHandle()
  await connectAccount(url)
  await eventually(async () => {
    const { source } = await status()
    if (source?.verdict.code !== 'FINE') throw new Error(`not fine: ${JSON.stringify(source)}`)
  })
  const links = await get<readonly OverlayLink[]>(`${url}/api/overlays`)
  const socketUrl = `${url.replace('http', 'ws')}/socket`
  const company = createCompany()
  const followers: ChaosFollower[] = links.flatMap(({ name, url: link }) =>
    [1, 2].map((nth) => follow(`${name} ${nth}`, socketUrl, link.split('#key=')[1] ?? '', random.next, company)),
  )

  const happen = (what: readonly object[] | object) => post(`${simulator.url}/simulator/say`, what)
  const giving = createGiving(seededRandom(`gifts ${seed}`), happen)
  const alertsLink = links.find(({ name }) => name === 'alerts')?.url ?? ''
  const witness =
    options.browser && (await watchAlerts({ browser: options.browser, url, link: alertsLink, say: happen, note: say }))
  const injected: Record<string, number> = {}
  const recoveries: Recovery[] = []
  const stuck: string[] = []
  let kills = 0

  /** How long it has said to wait from now on; 0 where it waits for nothing. */
  async function paceNow(): Promise<number> {
    const { now, source } = await eventually(status)
    return Math.max(0, (source?.nextAt ?? source?.verdict.retryAt ?? now) - now)
  }

  /** Resolves with how long it took until something said now was heard by every follower. */
  async function recover(after: string) {
    const begun = Date.now()
    let paceMs = await paceNow()
    const id = await giving.sayMark()
    /** One that began anew after it was in the log has it in its state. */
    const heardBy = ({ heardAt, begunAt }: ChaosFollower) => {
      const first = Math.min(...followers.map((follower) => follower.heardAt(id) ?? Infinity))
      return heardAt(id) !== undefined || begunAt > first
    }
    try {
      await eventually(async () => {
        if (followers.every(heardBy)) return
        const passedMs = Date.now() - begun
        // An answer that was on its way when the mischief ended is part of it.
        if (passedMs < ON_ITS_WAY_MS) paceMs = Math.max(paceMs, passedMs + (await paceNow()))
        throw new Error('not heard')
      }, RECOVERED_WITHIN_MS)
      recoveries.push({ after, ms: Date.now() - begun, paceMs })
      say(`${after}: recovered in ${Date.now() - begun} ms, ${paceMs} ms of which it had said to wait`)
    } catch {
      const now = await status().catch((error: unknown) => String(error))
      const missing = followers.filter((follower) => !heardBy(follower)).map(({ name }) => name)
      stuck.push(
        `${after}: not heard by ${missing.join(', ')}; ${JSON.stringify(typeof now === 'string' ? now : now.source)}`,
      )
      say(`${after}: NOT recovered`)
    }
  }

  /** Everything sent is in the log, or is not going to be: the summary tells. */
  const settled = (withinMs = 20_000) =>
    eventually(async () => {
      const [truth, log] = [truthOf(await sent()), logOf(await status())]
      if (!isDeepStrictEqual(log, truth)) throw new Error('the books do not agree yet')
    }, withinMs).catch(() => undefined)

  async function restart(how: 'kill' | 'stop') {
    await (how === 'kill' ? fanlight.kill() : fanlight.stop())
    output += fanlight.output()
    await pause(random.int(0, 800))
    fanlight = await launch()
  }

  /** Without connections to be used again, each ask needs the name. */
  async function loseNames(code: 'ENOTFOUND' | 'EAI_AGAIN') {
    await askProbe(probePort, { loseNames: code })
    await faults({ reset: 1, 'push-drop': 1 })
    await pause(random.int(1_000, 4_000))
    await askProbe(probePort, { loseNames: '' })
    await fetch(`${simulator.url}/simulator/faults`, { method: 'DELETE' })
  }

  async function doSpecial(name: (typeof SPECIALS)[number]) {
    if (name === 'clock set forward') {
      // An alert on its way to a page that comes back just then would be hours old by the new time, and rightly left out.
      await witness?.settle()
      await askProbe(probePort, { setClockMs: random.int(1, 30) * HOUR_MS })
    } else if (name === 'clock set back') await askProbe(probePort, { setClockMs: -random.int(1, 30) * HOUR_MS })
    else if (name === 'names not found') await loseNames('ENOTFOUND')
    else if (name === 'name service silent') await loseNames('EAI_AGAIN')
    else if (name === 'alerts refreshed') {
      await witness?.give()
      await witness?.refresh()
    } else if (name === 'kill -9') {
      await pause(random.int(0, 300))
      kills++
      await restart('kill')
    } else if (name === 'restart') await restart('stop')
    else if (name === 'sockets cut') {
      for (const follower of followers) if (random.chance(0.7)) follower.cut()
      if (random.chance(0.5)) random.pick(followers as [ChaosFollower]).reload()
    } else if (name === 'a reader stalls') random.pick(followers as [ChaosFollower]).stall(random.int(300, 2_000))
    else {
      await post(`${simulator.url}/simulator/tokens`, { revoke: true })
      await faults({ 'push-drop': 1, ...(random.chance(0.3) && { 'fewer-scopes': 1 }) })
      await eventually(async () => {
        if ((await status()).token.state !== 'reconnect') throw new Error('the revoked consent was not noticed')
      }, 30_000)
      await connectAccount(url)
    }
  }

  async function doMischief(name: string) {
    const { faults: wanted, cutsPush, expiresToken, needsStreamer, slow } = mischiefOf(name)
    await faults({ ...wanted, ...(cutsPush && { 'push-drop': 1 }) })
    if (expiresToken) await post(`${simulator.url}/simulator/tokens`, { expire: true })
    await pause(slow ? 1_500 : random.int(300, 2_500))
    if (random.chance(0.1)) {
      kills++
      injected['kill -9'] = (injected['kill -9'] ?? 0) + 1
      await restart('kill')
    }
    await fetch(`${simulator.url}/simulator/faults`, { method: 'DELETE' })
    if (needsStreamer) await saveHandle()
  }

  try {
    const until = Date.now() + options.ms
    let plan: string[] = []
    const stopGiving = giving.goOn()
    for (let done = 0; Date.now() < until || done < (options.atLeast ?? 0); done++) {
      if (plan.length === 0) {
        const usable = Object.keys(MISCHIEF).filter((name) => options.slow || !mischiefOf(name).slow)
        plan = [...usable, ...SPECIALS, ...SPECIALS]
          .map((name) => ({ name, at: random.next() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ name }) => name)
      }
      const name = plan.shift() ?? ''
      injected[name] = (injected[name] ?? 0) + 1
      await witness?.give()
      await (name in MISCHIEF ? doMischief(name) : doSpecial(name as (typeof SPECIALS)[number]))
      await recover(name)
    }
    await stopGiving()
    const alerts = await witness?.count()
    if (options.floodMs !== undefined) {
      // By the socket: who asks again and again is told no more than the simulator, as TikTok, remembers between two asks.
      await fanlight.stop()
      output += fanlight.output()
      fanlight = await launch('auto')
    }
    const flood =
      options.floodMs === undefined
        ? undefined
        : await measureFlood({ ms: options.floodMs, probePort, say, give: giving.flood, settled })
    await recover('everything')

    const all = await sent()
    const truth = truthOf(all)
    await settled(10_000)
    // One that comes now is handed the log's own state.
    const newcomer = follow('newcomer', socketUrl, links[0]?.url.split('#key=')[1] ?? '', random.next)
    await eventually(() => {
      if (newcomer.cursor === undefined || followers.some(({ cursor }) => cursor !== newcomer.cursor))
        throw new Error('elsewhere')
    }, 10_000).catch(() => undefined) // likewise
    const disagree = followers.filter(
      ({ cursor, state, refusals }) =>
        cursor !== newcomer.cursor || refusals.length > 0 || !isDeepStrictEqual(plain(state), plain(newcomer.state)),
    )
    output += fanlight.output()
    const log = logOf(await status())
    newcomer.close()
    const lines = output.split('\n').filter((line) => UGLY.test(line))
    const exit = await fanlight.stop()
    return {
      sent: all.totals.messages,
      injected,
      kills,
      truth,
      log,
      doubled: followers.reduce((sum, { doubled }) => sum + doubled.length, 0),
      holes: followers.reduce((sum, { holes }) => sum + holes, 0),
      disagree: disagree.map(({ name }) => name),
      recoveries,
      stuck,
      ugly: exit === 0 ? lines : [...lines, `it ended with ${exit}`],
      ...(alerts === undefined ? {} : { alerts }),
      ...(flood === undefined ? {} : { flood }),
    }
  } finally {
    for (const follower of followers) follower.close()
    await fanlight.kill()
    await simulator.kill()
    await data.remove()
  }
}

/** As it comes over the wire: without fields that are undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const truthOf = ({ totals }: Sent): Books => ({
  gifts: totals.gifts,
  diamonds: totals.diamonds,
  chats: totals.byType['chat'] ?? 0,
  follows: totals.byType['follow'] ?? 0,
})
const logOf = ({ live: { gifts, diamonds, chats, follows } }: Status): Books => ({
  gifts,
  diamonds,
  chats,
  follows,
})
