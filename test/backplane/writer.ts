/** A process to kill: writes batches for ever, and a line with the newest place after each that was acknowledged. */
import { openLocalBackplane } from '../../server/backplane/local.ts'
import { systemClock } from '../../server/clock.ts'
import { chats } from '../support/live-events.ts'

const [, , file = '', size = '1'] = process.argv
// Where a test limits the size of files, the system would otherwise end the process before SQLite can report it.
process.on('SIGXFSZ' as NodeJS.Signals, () => {})
const backplane = openLocalBackplane({ file, clock: systemClock, newEpoch: () => crypto.randomUUID() })

for (let last = Number(size); ; last += Number(size)) {
  await backplane.publish('me', { events: chats(last - Number(size) + 1, last) })
  process.stdout.write(`${last}\n`)
  // Lets the other end read, as a server would between two batches.
  await new Promise((resolve) => setImmediate(resolve))
}
