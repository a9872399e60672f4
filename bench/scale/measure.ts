/** One Fanlight of so many instances, filled step by step, and what each step costs. */
import { setTimeout as pause } from 'node:timers/promises'
import type { OperatorView } from '../../shared/operator.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { systemClock } from '../../server/clock.ts'
import { startManyLives } from '../../server/simulator/many-lives.ts'
import { createVisitor } from '../../test/hosted/browser.ts'
import { OPERATOR_KEY } from '../../test/hosted/hosted-world.ts'
import { startCluster } from '../../test/hosted/processes.ts'
import { eventually } from '../../test/support/processes.ts'
import { startRedis } from '../../test/support/redis.ts'
import { createCrowd, talk } from './crowd.ts'
import { useWhile, type Use } from './use.ts'

export interface Load {
  readonly creators: number
  readonly sockets: number
  /** Events a second, of all together. */
  readonly rate: number
  /** How long each rate is kept up. */
  readonly seconds: number
}

/** Cost of what was added between two looks, for one of it. */
export interface Cost {
  readonly kib: number
  /** Milliseconds of CPU a second. */
  readonly cpuMs: number
}

export interface Delivered {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly cpuUsPerDelivery: number
  /** In use altogether. */
  readonly cores: number
}

export interface Measured {
  readonly empty: Use
  /** The first half and the second: where they differ, the cost grows otherwise than with the number. */
  readonly creators: readonly [Cost, Cost]
  readonly sockets: readonly [Cost, Cost]
  /** At half the rate, and at the whole. */
  readonly delivered: readonly [Delivered, Delivered]
}

const LOOK_MS = 6_000
/** Until the first events are through. */
const WARM_UP_MS = 3_000

export async function measure(instances: number, load: Load): Promise<Measured> {
  const redis = await startRedis()
  const handles = Array.from({ length: load.creators }, (_, index) => `creator${index + 1}`)
  const lives = await startManyLives({ clock: systemClock, seed: 1, scene: 'silence', handles, host: '0.0.0.0' })
  const cluster = await startCluster({ size: instances, redisPort: Number(new URL(redis.url).port), lives })
  const look = (ms = LOOK_MS) => useWhile(cluster.instances.map(({ pid }) => pid), ms) // prettier-ignore
  const keys: string[] = []
  const crowd = createCrowd(cluster.url, keys)
  try {
    const empty = await look()
    const [someHandles, moreHandles] = halvesOf(handles)
    keys.push(...(await connectAll(cluster.url, someHandles)))
    const half = await look()
    keys.push(...(await connectAll(cluster.url, moreHandles)))
    const all = await look()

    const someSockets = Math.floor(load.sockets / 2)
    await crowd.grow(someSockets)
    const heardByHalf = await look()
    await crowd.grow(load.sockets - someSockets)
    const quiet = await look()

    const deliver = async (rate: number): Promise<Delivered> => {
      const stop = talk(lives.url, handles, rate)
      await pause(WARM_UP_MS)
      crowd.take()
      const use = await look(load.seconds * 1_000)
      const { heard, delays } = crowd.take()
      await stop()
      const perSecond = heard / load.seconds
      const at = (part: number) => delays[Math.floor(delays.length * part)] ?? Number.NaN
      const cpuUsPerDelivery = ((use.cpu - quiet.cpu) / Math.max(1, perSecond)) * 1e6
      return { perSecond, p50Ms: at(0.5), p99Ms: at(0.99), cpuUsPerDelivery, cores: use.cpu }
    }
    return {
      empty,
      creators: [costOf(empty, half, someHandles.length), costOf(half, all, moreHandles.length)],
      sockets: [costOf(all, heardByHalf, someSockets), costOf(heardByHalf, quiet, load.sockets - someSockets)],
      delivered: [await deliver(load.rate / 2), await deliver(load.rate)],
    }
  } finally {
    crowd.close()
    await cluster.close()
    await lives.close()
    await redis.stop()
  }
}

const costOf = (before: Use, after: Use, count: number): Cost => ({
  kib: ((after.mib - before.mib) * 1_024) / Math.max(1, count),
  cpuMs: ((after.cpu - before.cpu) * 1_000) / Math.max(1, count),
})

function halvesOf<Thing>(all: readonly Thing[]): readonly [readonly Thing[], readonly Thing[]] {
  const middle = Math.floor(all.length / 2)
  return [all.slice(0, middle), all.slice(middle)]
}

/** Their chat overlays' keys, once all are led. */
async function connectAll(url: string, handles: readonly string[]): Promise<readonly string[]> {
  const keys: string[] = []
  for (const handle of handles) {
    const visitor = createVisitor()
    await visitor.connect(url, handle)
    const links = (await visitor.ask(`${url}/api/overlays`)).json<readonly OverlayLink[]>()
    keys.push(links.find(({ name }) => name === 'chat')?.url.split('#key=')[1] ?? '')
  }
  const operator = createVisitor()
  await operator.post(`${url}/api/operator/enter`, { key: OPERATOR_KEY })
  await eventually(async () => {
    const view = (await operator.ask(`${url}/api/operator`)).json<OperatorView>()
    if (view.creators.some(({ health }) => health?.leads !== true)) throw new Error('not all are led')
  }, 120_000)
  return keys
}
