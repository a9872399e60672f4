/**
 * What a hosted Fanlight costs: deliveries a second and their delay from one to three instances, and what one creator and
 * one socket add in memory and CPU. Real processes and a real Redis on this computer; the load is made here too, so the
 * figures are those of a computer that does all of it at once.
 *
 *   npm run bench:scale -- [--creators 20] [--sockets 400] [--rate 100] [--seconds 20] [--instances 1,2,3]
 */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { WebSocket } from 'ws'
import type { OperatorView } from '../shared/operator.ts'
import type { OverlayLink } from '../shared/status.ts'
import { systemClock } from '../server/clock.ts'
import { startManyLives } from '../server/simulator/many-lives.ts'
import { createVisitor } from '../test/hosted/browser.ts'
import { OPERATOR_KEY } from '../test/hosted/hosted-world.ts'
import { startCluster, type Cluster } from '../test/hosted/processes.ts'
import { eventually, post } from '../test/support/processes.ts'
import { startRedis } from '../test/support/redis.ts'

const { values } = parseArgs({
  options: {
    creators: { type: 'string', default: '20' },
    sockets: { type: 'string', default: '400' },
    rate: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '20' },
    instances: { type: 'string', default: '1,2,3' },
  },
})
const [creators, sockets, rate, seconds] = [values.creators, values.sockets, values.rate, values.seconds].map(
  Number,
) as [number, number, number, number]
const TICKS_A_SECOND = 100
const EVENTS_AT_ONCE = 5
const progress = (text: string) => process.stderr.write(`${text}\n`)

interface Use {
  readonly mib: number
  readonly cpuSeconds: number
}

/** Of a process, as Linux tells it. */
function useOf(pid: number): Use {
  const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return { mib: Number(rss) / 1024, cpuSeconds: (Number(stat[11]) + Number(stat[12])) / TICKS_A_SECOND }
}

const useOfAll = (cluster: Cluster): Use =>
  cluster.instances
    .map(({ pid }) => useOf(pid))
    .reduce((sum, one) => ({ mib: sum.mib + one.mib, cpuSeconds: sum.cpuSeconds + one.cpuSeconds }))

async function cpuWhile(cluster: Cluster, ms: number): Promise<{ readonly mib: number; readonly cpu: number }> {
  const [before, begun] = [useOfAll(cluster), Date.now()]
  await pause(ms)
  const after = useOfAll(cluster)
  return { mib: after.mib, cpu: ((after.cpuSeconds - before.cpuSeconds) / (Date.now() - begun)) * 1_000 }
}

async function measure(size: number): Promise<string> {
  const redis = await startRedis()
  const handles = Array.from({ length: creators }, (_, index) => `creator${index + 1}`)
  const lives = await startManyLives({ clock: systemClock, seed: 1, scene: 'silence', handles, host: '0.0.0.0' })
  const cluster = await startCluster({ size, redisPort: Number(new URL(redis.url).port), lives })
  const open: WebSocket[] = []
  try {
    const empty = await cpuWhile(cluster, 5_000)
    const keys: string[] = []
    for (const handle of handles) {
      const visitor = createVisitor()
      await visitor.connect(cluster.url, handle)
      const links = (await visitor.ask(`${cluster.url}/api/overlays`)).json<readonly OverlayLink[]>()
      keys.push(links.find(({ name }) => name === 'chat')?.url.split('#key=')[1] ?? '')
    }
    const operator = createVisitor()
    await operator.post(`${cluster.url}/api/operator/enter`, { key: OPERATOR_KEY })
    await eventually(async () => {
      const view = (await operator.ask(`${cluster.url}/api/operator`)).json<OperatorView>()
      if (view.creators.some(({ health }) => health?.leads !== true)) throw new Error('not all are led')
    }, 120_000)
    const polled = await cpuWhile(cluster, 10_000)

    let heard = 0
    const delays: number[] = []
    for (let number = 0; number < sockets; number++) {
      const socket = new WebSocket(`${cluster.url.replace('http', 'ws')}/socket`)
      open.push(socket)
      socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', v: 1, key: keys[number % creators] })))
      socket.on('message', (data: Buffer) => {
        // Read by eye: parsing each would cost the computer more than sending it did.
        const text = data.toString()
        if (!text.startsWith('{"type":"events"')) return
        const said = text.match(/said at (\d+)/g) ?? []
        heard += said.length
        const at = Number(said.at(-1)?.slice(8))
        if (at > 0) delays.push(Date.now() - at)
      })
      await new Promise((resolve) => socket.once('open', resolve))
    }
    const listened = await cpuWhile(cluster, 8_000)

    const ending = new AbortController()
    const giving = (async () => {
      const everyMs = (1_000 * EVENTS_AT_ONCE) / rate
      let turn = 0
      for (let next = Date.now() + everyMs; !ending.signal.aborted; next += everyMs) {
        const lines = Array.from({ length: EVENTS_AT_ONCE }, () => ({ type: 'chat', text: `said at ${Date.now()}` }))
        await post(`${lives.url}/simulator/of/${handles[turn++ % creators]}/say`, lines)
        await pause(Math.max(0, next - Date.now()))
      }
    })()
    await pause(3_000)
    ;[heard, delays.length] = [0, 0]
    const loaded = await cpuWhile(cluster, seconds * 1_000)
    const perSecond = heard / seconds
    ending.abort()
    await giving
    delays.sort((a, b) => a - b)
    const at = (part: number) => delays[Math.floor(delays.length * part)] ?? 0
    const kib = (mib: number, of: number) => ((mib * 1024) / of).toFixed(0)
    const ms = (cpu: number, of: number) => ((cpu * 1_000) / of).toFixed(2)
    const microseconds = ((loaded.cpu - listened.cpu) / Math.max(1, perSecond)) * 1e6
    return `| ${size} | ${perSecond.toFixed(0)} | ${at(0.5)} | ${at(0.99)} | ${empty.mib.toFixed(0)} | ${kib(polled.mib - empty.mib, creators)} | ${ms(polled.cpu - empty.cpu, creators)} | ${kib(listened.mib - polled.mib, sockets)} | ${microseconds.toFixed(1)} | ${loaded.cpu.toFixed(2)} |`
  } finally {
    for (const socket of open) socket.terminate()
    await cluster.close()
    await lives.close()
    await redis.stop()
  }
}

console.log(
  `${creators} creators who are all live, ${sockets} sockets, ${rate} events/s in all, ${cpus().length} cores of ${cpus()[0]?.model ?? '?'}\n`,
)
console.log(
  '| instances | deliveries/s | p50 ms | p99 ms | MiB empty, in all | KiB per creator | CPU ms/s per creator | KiB per socket | CPU µs per delivery | cores in use |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|')
for (const size of values.instances.split(',').map(Number)) {
  progress(`${size} instance${size === 1 ? '' : 's'}`)
  console.log(await measure(size))
}
