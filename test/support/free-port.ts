/**
 * Ports for servers that tests start. Never of the range from which systems give out ports by themselves: between being
 * found and being listened on, such a port may go to any connection or server of another test. Each vitest worker has a
 * stretch of its own, goes through it in turn, and starts at another place each time.
 */
import { createServer } from 'node:net'

const FROM = 12_000
const STRETCH = 2_000
/** Linux gives out 32768 and up, Windows and macOS 49152 and up. */
const STRETCHES = 10

const worker = Number(process.env['VITEST_POOL_ID'] ?? 0)
const begin = FROM + (worker % STRETCHES) * STRETCH
let turn = Math.floor(Math.random() * STRETCH)

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    // Where there is no such address, nobody can be in the way there.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    )
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** A port that nobody listens on, at 127.0.0.1 nor at ::1: `localhost` may be either. No other test is given it. */
export async function findFreePort(): Promise<number> {
  for (let tries = 0; tries < STRETCH; tries++) {
    turn = (turn + 1) % STRETCH
    const port = begin + turn
    if ((await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'))) return port
  }
  throw new Error(`no port is free from ${begin} to ${begin + STRETCH}`)
}
