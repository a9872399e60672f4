/** A TCP connection's way through a place where it can be cut: what stands between a program and its server. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { CableOrder } from './cable-thread.ts'

export interface Cable {
  readonly port: number
  /** Nothing goes through any more; what is connected hangs, as behind a cable that was pulled. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Leads each connection to one of `targets`, in turn, from the first that takes it. */
export async function layCable(targets: () => readonly number[]): Promise<Cable> {
  const pairs = new Set<readonly [Socket, Socket]>()
  /** Came while it was cut: nobody will ever answer them. */
  const hanging = new Set<Socket>()
  let isCut = false
  let turn = 0

  function join(from: Socket, ports: readonly number[]): void {
    const [port, ...others] = ports
    if (port === undefined) return void from.destroy()
    const to = connect(port, '127.0.0.1')
    const fail = () => join(from, others)
    to.once('error', fail)
    to.once('connect', () => {
      to.off('error', fail)
      const pair = [from, to] as const
      pairs.add(pair)
      for (const [one, other] of [pair, [to, from] as const]) {
        one.on('error', () => other.destroy())
        one.on('close', () => {
          other.destroy()
          pairs.delete(pair)
        })
        one.pipe(other)
      }
      if (isCut) for (const one of pair) one.pause()
    })
  }

  const server = createServer((from) => {
    from.on('error', () => undefined) // its close follows
    if (isCut) {
      hanging.add(from)
      from.on('close', () => hanging.delete(from))
      return
    }
    const all = targets()
    turn++
    join(from, [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)])
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true
      for (const pair of pairs) for (const one of pair) one.pause()
    },
    mend() {
      isCut = false
      // What was written before the cut is long given up by whoever wrote it.
      for (const one of [...pairs, hanging].flatMap((some) => [...some])) one.destroy()
    },
    async close() {
      for (const one of [...pairs, hanging].flatMap((some) => [...some])) one.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The same to one port, and in a thread of its own: where the test's own stands still, what goes through it does not. */
export async function layCableApart(target: number): Promise<Cable> {
  const thread = new Worker(new URL('cable-thread.ts', import.meta.url), { workerData: target })
  const [port] = (await once(thread, 'message')) as [number]
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  const order = (what: CableOrder) => thread.postMessage(what)
  return {
    port,
    cut: () => order('cut'),
    mend: () => order('mend'),
    async close() {
      const gone = once(thread, 'exit')
      order('close')
      await gone
    },
  }
}
