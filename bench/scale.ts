/**
 * What a hosted Fanlight costs: deliveries a second and their delay from one to three instances, what one creator and one
 * socket add in memory and CPU, and how each grows. Real processes and a real Redis on this computer (Linux); the load is
 * made here too, so the figures are those of a computer that does all of it at once.
 *
 *   npm run bench:scale -- [--creators 20] [--sockets 400] [--rate 100] [--seconds 20] [--instances 1,2,3]
 *
 * Takes about a minute, twice `seconds`, and a second for each creator, for each number of instances.
 */
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { measure, type Cost, type Delivered, type Measured } from './scale/measure.ts'

const { values } = parseArgs({
  options: {
    creators: { type: 'string', default: '20' },
    sockets: { type: 'string', default: '400' },
    rate: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '20' },
    instances: { type: 'string', default: '1,2,3' },
  },
})
const load = {
  creators: Number(values.creators),
  sockets: Number(values.sockets),
  rate: Number(values.rate),
  seconds: Number(values.seconds),
}
const sizes = values.instances.split(',').map(Number)
if (![...Object.values(load), ...sizes].every((number) => number >= 1) || load.creators < 2 || load.sockets < 2) {
  console.error('Give numbers of 1 and more, and two creators and two sockets at least.')
  process.exit(2)
}

const row = (...cells: readonly (number | string)[]) => `| ${cells.join(' | ')} |`
const table = (heads: readonly string[], rows: readonly string[]) =>
  [row(...heads), row(...heads.map(() => '---')).replaceAll(' ', ''), ...rows, ''].join('\n')

const cost = ({ kib, cpuMs }: Cost) => [kib.toFixed(0), cpuMs.toFixed(2)]
const delivered = (size: number, { perSecond, p50Ms, p99Ms, cpuUsPerDelivery, cores }: Delivered) =>
  row(size, perSecond.toFixed(0), p50Ms, p99Ms, cpuUsPerDelivery.toFixed(1), cores.toFixed(2))

const all: (readonly [number, Measured])[] = []
console.log(
  `${load.creators} creators who are all live, ${load.sockets} sockets, ${load.rate} events/s in all, ` +
    `${cpus().length} cores of ${cpus()[0]?.model ?? '?'}, load before ${loadavg()[0]?.toFixed(1)}\n`,
)
for (const size of sizes) {
  process.stderr.write(`${size} instance${size === 1 ? '' : 's'}\n`)
  all.push([size, await measure(size, load)])
}
console.log('Deliveries, at half the rate and at the whole:\n')
console.log(
  table(
    ['instances', 'deliveries/s', 'p50 ms', 'p99 ms', 'CPU µs per delivery', 'cores in use'],
    all.flatMap(([size, one]) => one.delivered.map((each) => delivered(size, each))),
  ),
)
console.log('Cost of one more, in the first half of them and in the second:\n')
const halves = (what: string) =>
  ['KiB', 'CPU ms/s'].flatMap((unit) => ['1st', '2nd'].map((half) => `${what} ${unit}, ${half}`))
console.log(
  table(
    ['instances', 'MiB empty', ...halves('creator'), ...halves('socket')],
    all.map(([size, { empty, creators, sockets }]) => {
      const cells = [creators, sockets].flatMap(([first, second]) => {
        const [some, more] = [cost(first), cost(second)]
        return [0, 1].flatMap((unit) => [some[unit] ?? '', more[unit] ?? ''])
      })
      return row(size, empty.mib.toFixed(0), ...cells)
    }),
  ),
)
