/**
 * Several real processes that share a real Redis, many creators with overlays, and mischief done to the processes: killed,
 * frozen, cut off from Redis, drained. What matters in the end is whether the books agree. The seed chooses the mischief
 * and the gifts; the machine's pace does the rest.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { OperatorView } from '../../../shared/operator.ts'
import type { OverlayLink, Status } from '../../../shared/status.ts'
import { systemClock } from '../../../server/clock.ts'
import type { Overlap } from '../../../server/simulator/polls.ts'
import { startManyLives } from '../../../server/simulator/many-lives.ts'
import { seededRandom } from '../../../server/simulator/random.ts'
import { SETTINGS } from '../../../server/simulator/settings.ts'
import { createGiving } from '../../chaos/giving.ts'
import { createCompany } from '../../chaos/company.ts'
import { follow, type ChaosFollower } from '../../chaos/follower.ts'
import { eventually, get, post } from '../../support/processes.ts'
import { startRedis } from '../../support/redis.ts'
import { createVisitor, type Visitor } from '../browser.ts'
import { OPERATOR_KEY } from '../hosted-world.ts'
import { startCluster, type Instance } from '../processes.ts'
import { wasUnderWay, type Freeze } from './freeze.ts'

export interface HostedChaosOptions {
  readonly seed: string
  readonly ms: number
  readonly creators: number
  readonly sockets: number
  /** Events a second, of all together. */
  readonly rate: number
  /** So much mischief at least, however slow the machine is. */
  readonly atLeast?: number
  readonly say?: (line: string) => void
}

interface Books {
  readonly gifts: number
  readonly diamonds: number
  readonly chats: number
  readonly follows: number
}

export interface HostedChaosSummary {
  readonly sent: number
  readonly injected: readonly string[]
  /** Sums of all creators. */
  readonly truth: Books
  readonly log: Books
  /** Creators whose log is not what was sent. */
  readonly wrong: readonly string[]
  readonly doubled: number
  readonly holes: number
  readonly gaps: number
  /** Followers whose state is not the log's. */
  readonly disagree: readonly string[]
  readonly polls: number
  /** Polls of one creator that met another instance's. */
  readonly overlaps: readonly Overlap[]
  /** Those of which one was under way already when its process was frozen: nobody can call it back. */
  readonly caughtByFreeze: readonly Overlap[]
  /** How often a creator's source moved to another instance. */
  readonly moves: number
  readonly led: readonly Led[]
  /** Followers that were held against a newcomer, of all there were. */
  readonly compared: number
  readonly followers: number
  readonly ugly: readonly string[]
}

/** What a mischief did to the sources. */
export interface Led {
  readonly after: Mischief
  /** Until each creator's LIVE was asked for by an instance that was well, ms; of the slowest, and of the one in the middle. */
  readonly worstMs: number
  readonly medianMs: number
  /** Until the operator's page said so as well, ms. */
  readonly shownMs: number
  /**
   * The longest that the run itself stood still meanwhile, ms. It is the simulator and all the clients: where it stands
   * still nobody is answered.
   */
  readonly stoodStillMs: number
}

export type Mischief = (typeof MISCHIEF)[number]

const MISCHIEF = ['kill -9', 'freeze', 'cut from Redis', 'drain', 'sockets cut'] as const
const FROZEN_MS = 9_000
const SETTLED_AT_ONCE = 4
/** A full machine takes its time, and a client that was not compared proves nothing. */
const CONNECTED_WITHIN_MS = 180_000
const EVENTS_AT_ONCE = 5
const UGLY =
  /uncaught|unhandled|something in Fanlight failed|FANLIGHT_FAULT|"level":60|heap out of memory|simulated-secret/i

interface Sent {
  readonly totals: {
    readonly messages: number
    readonly gifts: number
    readonly diamonds: number
    readonly byType: Readonly<Record<string, number>>
  }
}

interface Cast {
  readonly handle: string
  readonly visitor: Visitor
  readonly followers: ChaosFollower[]
  readonly key: string
}

export async function runHostedChaos(options: HostedChaosOptions): Promise<HostedChaosSummary> {
  const { seed, say = () => undefined } = options
  const random = seededRandom(`hosted chaos ${seed}`)
  const handles = Array.from({ length: options.creators }, (_, index) => `creator${index + 1}`)
  const redis = await startRedis()
  // Each creator has a plan of their own here; the simulator counts all calls together.
  const { minute, hour, day } = SETTINGS.limits
  const limits = { minute: minute * options.creators, hour: hour * options.creators, day: day * options.creators }
  const lives = await startManyLives({
    clock: systemClock,
    seed,
    scene: 'silence',
    handles,
    host: '0.0.0.0',
    settings: { limits },
  })
  const cluster = await startCluster({ size: 3, redisPort: Number(new URL(redis.url).port), lives })
  const { url, instances } = cluster
  const cast: Cast[] = []
  const ending = new AbortController()

  try {
    for (const handle of handles) {
      const visitor = createVisitor()
      await visitor.connect(url, handle)
      const links = await eventually(async () => linksOf(await visitor.ask(`${url}/api/overlays`)))
      const perCreator = Math.max(1, Math.round(options.sockets / options.creators))
      const keys = links.map((link) => link.url.split('#key=')[1] ?? '')
      const company = createCompany()
      const followers = Array.from({ length: perCreator }, (_, nth) =>
        follow(
          `${handle} ${nth + 1}`,
          `${url.replace('http', 'ws')}/socket`,
          keys[nth % keys.length] ?? '',
          random.next,
          company,
        ),
      )
      cast.push({ handle, visitor, followers, key: keys[0] ?? '' })
    }
    const followers = cast.flatMap((one) => one.followers)
    const operator = createVisitor()
    await operator.post(`${url}/api/operator/enter`, { key: OPERATOR_KEY })
    /** Every creator is led by one of those that are well. */
    const allLed = async () => {
      const view = (await operator.ask(`${url}/api/operator`)).json<OperatorView>()
      const alone = view.creators.filter(({ health }) => health?.leads !== true || health.code !== 'FINE')
      if (alone.length > 0)
        throw new Error(`not led: ${alone.map(({ handle, health }) => `${handle} ${health?.code}`).join(', ')}`)
    }
    await eventually(allLed, 120_000, 500)
    say(`${options.creators} creators are connected, ${followers.length} sockets are open`)

    const giving = cast.map(({ handle }) =>
      // A kept connection may close just as it is used again. Said twice is counted twice: the simulator keeps the truth.
      createGiving(seededRandom(`gifts ${seed} ${handle}`), (what) =>
        eventually(() => post(`${lives.url}/simulator/of/${handle}/say`, what)),
      ),
    )
    const giveOn = (async () => {
      const everyMs = (1_000 * EVENTS_AT_ONCE) / options.rate
      for (let next = Date.now(); !ending.signal.aborted; next += everyMs) {
        await random.pick(giving as [(typeof giving)[number]]).flood(EVENTS_AT_ONCE)
        await pause(Math.max(0, next - Date.now()))
      }
    })()

    const injected: string[] = []
    const led: Led[] = []
    const freezes: Freeze[] = []

    async function doMischief(name: Mischief, who: Instance) {
      if (name === 'sockets cut') {
        for (const follower of followers) if (random.chance(0.5)) follower.cut()
        return
      }
      if (name === 'kill -9') {
        const since = Date.now()
        await who.end('SIGKILL')
        await untilLed(name, since)
        await who.start()
      } else if (name === 'drain') {
        const since = Date.now()
        const code = await who.end('SIGTERM')
        if (code !== 0) throw new Error(`a drained instance ended with ${code}`)
        await untilLed(name, since)
        await who.start()
      } else if (name === 'freeze') {
        const stoppedAt = await who.freeze()
        freezes.push({ caller: who.caller, stoppedAt })
        const ledAgain = untilLed(name, stoppedAt)
        await pause(random.int(2_000, FROZEN_MS))
        who.thaw()
        await ledAgain
      } else {
        const since = Date.now()
        who.redis.cut()
        who.isServing = false
        const ledAgain = untilLed(name, since)
        await pause(random.int(2_000, FROZEN_MS))
        who.redis.mend()
        who.isServing = true
        await ledAgain
      }
    }

    /** How long after `since` each creator's LIVE was asked for by one that is well; throws where somebody's was not yet. */
    function askedAfter(since: number) {
      const well = new Set(instances.filter(({ isServing }) => isServing).map(({ caller }) => caller))
      const firsts = handles.map((handle) => ({ handle, ask: lives.polls(handle).firstAfter(since, well) }))
      const silent = firsts.filter(({ ask }) => ask === undefined).map(({ handle }) => handle)
      if (silent.length > 0) throw new Error(`nobody asks for ${silent.join(', ')}`)
      return firsts
        .map(({ handle, ask }) => ({ handle, ms: (ask?.begunAt ?? since) - since, caller: ask?.caller }))
        .toSorted((one, other) => one.ms - other.ms)
    }

    async function untilLed(after: Mischief, since: number) {
      const stillness = monitorEventLoopDelay()
      stillness.enable()
      const asked = await eventually(() => askedAfter(since), 60_000, 100)
      stillness.disable()
      await eventually(allLed, 60_000, 500)
      const slowest = asked.slice(-5).map(({ handle, ms, caller }) => `${handle} ${ms} ms by ${caller}`)
      const one = {
        after,
        worstMs: asked.at(-1)?.ms ?? 0,
        medianMs: asked[Math.floor(asked.length / 2)]?.ms ?? 0,
        shownMs: Date.now() - since,
        stoodStillMs: Math.round(stillness.max / 1e6),
      }
      led.push(one)
      say(`${after} at ${new Date(since).toISOString()}: stood still ${one.stoodStillMs} ms; ${slowest.join(', ')}`)
    }

    /** Nothing else is done before all is as it was. */
    async function untilAllBack() {
      const since = Date.now()
      await eventually(() => askedAfter(since), 60_000, 100)
      await eventually(allLed, 60_000, 500)
    }

    const endsAt = Date.now() + options.ms
    let plan: (typeof MISCHIEF)[number][] = []
    for (let done = 0; Date.now() < endsAt || done < (options.atLeast ?? 0); done++) {
      if (plan.length === 0)
        plan = MISCHIEF.map((name) => ({ name, at: random.next() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ name }) => name)
      const name = plan.shift() ?? 'kill -9'
      const who = random.pick(instances as [Instance])
      injected.push(name)
      say(`${name}: ${who.name}`)
      await doMischief(name, who)
      await untilAllBack()
      say(`${name}: all led again`)
    }
    ending.abort()
    await giveOn

    say('all gifts are sent: the books are compared')
    const results: Awaited<ReturnType<typeof settle>>[] = []
    // A few at a time: asking for everybody at once would be one more mischief.
    const left = [...cast]
    const settleNext = async (): Promise<void> => {
      for (let one = left.shift(); one !== undefined; one = left.shift())
        results.push(await settle(one, url, lives.url))
    }
    await Promise.all(Array.from({ length: SETTLED_AT_ONCE }, settleNext))
    const polls = handles.map((handle) => lives.polls(handle).report())
    const [caughtByFreeze, overlaps] = partition(
      polls.flatMap((one) => one.overlaps),
      ({ asks }) => asks.some((ask) => freezes.some((freeze) => wasUnderWay(ask, freeze))),
    )
    const total = (part: (one: (typeof results)[number]) => number) => results.reduce((sum, one) => sum + part(one), 0)
    const add = (books: readonly Books[]): Books => ({
      gifts: books.reduce((sum, one) => sum + one.gifts, 0),
      diamonds: books.reduce((sum, one) => sum + one.diamonds, 0),
      chats: books.reduce((sum, one) => sum + one.chats, 0),
      follows: books.reduce((sum, one) => sum + one.follows, 0),
    })
    return {
      sent: total(({ sent }) => sent),
      injected,
      truth: add(results.map(({ truth }) => truth)),
      log: add(results.map(({ log }) => log)),
      wrong: results.filter(({ truth, log }) => !isDeepStrictEqual(truth, log)).map(({ handle }) => handle),
      doubled: followers.reduce((sum, { doubled }) => sum + doubled.length, 0),
      holes: followers.reduce((sum, { holes }) => sum + holes, 0),
      gaps: followers.reduce((sum, { gaps }) => sum + gaps, 0),
      disagree: results.flatMap(({ disagree }) => disagree),
      polls: polls.reduce((sum, { count }) => sum + count, 0),
      overlaps,
      caughtByFreeze,
      moves: polls.reduce((sum, { moves }) => sum + moves, 0),
      led,
      compared: total(({ compared }) => compared),
      followers: followers.length,
      ugly: instances.flatMap((one) =>
        one
          .output()
          .split('\n')
          .filter((line) => UGLY.test(line)),
      ),
    }
  } finally {
    ending.abort()
    for (const { followers } of cast) for (const follower of followers) follower.close()
    await cluster.close()
    await lives.close()
    await redis.stop()
  }
}

function partition<Thing>(things: readonly Thing[], isFirst: (thing: Thing) => boolean): [Thing[], Thing[]] {
  const { yes = [], no = [] } = Object.groupBy(things, (thing) => (isFirst(thing) ? 'yes' : 'no'))
  return [yes, no]
}

function linksOf({ status, text }: { readonly status: number; readonly text: string }): readonly OverlayLink[] {
  if (status !== 200) throw new Error(`the overlays were answered with ${status}: ${text}`)
  return JSON.parse(text) as readonly OverlayLink[]
}

/** Waits until a creator's books agree, or are not going to; and tells. */
async function settle({ handle, visitor, followers, key }: Cast, url: string, livesUrl: string) {
  const look = async () => {
    const { totals } = await get<Sent>(`${livesUrl}/simulator/of/${handle}/sent`)
    const answer = await visitor.ask(`${url}/api/status`)
    if (answer.status !== 200) throw new Error(`@${handle} was refused: ${answer.text}`)
    const { live } = answer.json<Status>()
    const truth: Books = {
      gifts: totals.gifts,
      diamonds: totals.diamonds,
      chats: totals.byType['chat'] ?? 0,
      follows: totals.byType['follow'] ?? 0,
    }
    const log: Books = { gifts: live.gifts, diamonds: live.diamonds, chats: live.chats, follows: live.follows }
    return { truth, log, sent: totals.messages }
  }
  const patience = [60_000, 1_000] as const
  await eventually(
    async () => {
      const { truth, log } = await look()
      if (!isDeepStrictEqual(truth, log)) throw new Error('the books do not agree yet')
    },
    ...patience,
  ).catch(() => undefined) // the summary tells
  const newcomer = follow(`${handle} newcomer`, `${url.replace('http', 'ws')}/socket`, key, Math.random)
  const connected = () => {
    if (newcomer.cursor === undefined) throw new Error(`the newcomer of @${handle} is not connected`)
  }
  await eventually(connected, CONNECTED_WITHIN_MS, 200).catch(() => undefined) // the summary tells
  const isThere = ({ cursor }: ChaosFollower) => cursor !== undefined && cursor === newcomer.cursor
  await eventually(
    () => {
      if (!followers.every(isThere)) throw new Error('elsewhere')
    },
    ...patience,
  ).catch(() => undefined) // likewise
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  const isLike = (one: ChaosFollower) =>
    isThere(one) && one.refusals.length === 0 && isDeepStrictEqual(plain(one.state), plain(newcomer.state))
  const disagree = followers
    .filter((one) => !isLike(one))
    .map(
      ({ name, cursor, refusals }) =>
        `${name} (${String(cursor)}, not ${String(newcomer.cursor)}; refused ${refusals.join()})`,
    )
  newcomer.close()
  const compared = newcomer.cursor === undefined ? 0 : followers.filter(({ cursor }) => cursor !== undefined).length
  return { handle, disagree, compared, ...(await eventually(look)) }
}
