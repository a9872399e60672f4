/** One measurement: a fresh server, fresh clients, one load. */
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { FromClient, ToClient } from './client.ts'
import type { FromServer, Load, ToServer } from './server.ts'
import type { Variant } from './variants.ts'

export interface Case {
  readonly sockets: number
  readonly load: Load
}

export interface Measured {
  /** Of the server, per million deliveries. */
  readonly cpuSeconds: number
  readonly p50: number
  readonly p99: number
  /** Of the server, MiB. */
  readonly rss: number
  /** Events that reached every socket; fewer than were sent where a server fell behind for good, or dropped some. */
  readonly events: number
}

const MEBIBYTE = 1024 * 1024
/** How long stragglers are waited for. */
const PATIENCE_MS = 60_000

/** A child process that is asked and answers. */
class Peer<To extends object, From extends { readonly is: string }> {
  readonly #child: ChildProcess
  constructor(script: string, args: readonly string[]) {
    this.#child = fork(join(import.meta.dirname, script), args, {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
  }
  hear<Is extends From['is']>(is: Is): Promise<Extract<From, { is: Is }>> {
    return new Promise((resolve, reject) => {
      const gone = () => reject(new Error(`a process ended before it said '${is}'`))
      const listen = (message: From) => {
        if (message.is !== is) return
        this.#child.off('message', listen)
        this.#child.off('exit', gone)
        resolve(message as Extract<From, { is: Is }>)
      }
      this.#child.on('message', listen)
      this.#child.on('exit', gone)
    })
  }
  async ask<Is extends From['is']>(message: To, is: Is): Promise<Extract<From, { is: Is }>> {
    const answer = this.hear(is)
    this.#child.send(message)
    return answer
  }
  end() {
    this.#child.kill('SIGKILL')
  }
}

type ServerPeer = Peer<ToServer, FromServer>
type ClientPeer = Peer<ToClient, FromClient>

/** Waits until every socket got everything, or nothing has come for a while. */
async function delivered(
  client: ClientPeer,
  sockets: number,
  events: number,
): Promise<Extract<FromClient, { is: 'report' }>> {
  const until = performance.now() + PATIENCE_MS
  let before = -1
  let still = 0
  for (;;) {
    const report = await client.ask({ do: 'report' }, 'report')
    if (report.events >= events && report.bytes >= report.sampledBytes * sockets * 0.999) return report
    still = report.bytes === before ? still + 1 : 0
    if (still > 20 || performance.now() > until) return report
    before = report.bytes
    await pause(100)
  }
}

export async function measure(variant: Variant, { sockets, load }: Case, uwsFolder: string): Promise<Measured> {
  const server: ServerPeer = new Peer('server.ts', [variant, uwsFolder])
  const client: ClientPeer = new Peer('client.ts', [variant])
  try {
    const { port } = await server.hear('open')
    await client.ask({ do: 'connect', port, sockets, reading: true }, 'connected')
    // A little of the same first, so that nothing is compiled while it is measured.
    await server.ask({ do: 'send', load: { ...load, events: Math.ceil(load.events / 5) } }, 'sent')
    await delivered(client, sockets, Math.ceil(load.events / 5))
    await client.ask({ do: 'begin' }, 'begun')
    await server.ask({ do: 'begin' }, 'begun')
    await server.ask({ do: 'send', load }, 'sent')
    const report = await delivered(client, sockets, load.events)
    const { cpuMs, rss } = await server.ask({ do: 'report' }, 'report')
    const deliveries = report.events * (report.bytes / report.sampledBytes)
    return {
      cpuSeconds: (cpuMs / 1_000) * (1_000_000 / deliveries),
      p50: report.p50,
      p99: report.p99,
      rss: rss / MEBIBYTE,
      events: report.events,
    }
  } finally {
    client.end()
    server.end()
  }
}

export interface SlowMeasured {
  /** MiB in use more than before the flood, once the kernel's buffers and the window of the log were full. */
  readonly liveGrownBy: number
  /** The same of the process as the system sees it, which includes what V8 has not given back. */
  readonly rssGrownBy: number
  /** Whether the readers beside them got every event. */
  readonly othersGotAll: boolean
  readonly p99: number
}

/** Some sockets never read; twenty others do. */
export async function measureSlow(
  variant: Variant,
  silent: number,
  seconds: number,
  uwsFolder: string,
): Promise<SlowMeasured> {
  const server: ServerPeer = new Peer('server.ts', [variant, uwsFolder])
  const readers: ClientPeer = new Peer('client.ts', [variant])
  const silentOnes: ClientPeer = new Peer('client.ts', [variant])
  try {
    const { port } = await server.hear('open')
    await readers.ask({ do: 'connect', port, sockets: 20, reading: true }, 'connected')
    await silentOnes.ask({ do: 'connect', port, sockets: silent, reading: false }, 'connected')
    await server.ask({ do: 'begin' }, 'begun')
    // This fills what the kernel takes for a reader, and the window of the log.
    await server.ask({ do: 'send', load: { rate: 1_000, catchUp: true, events: 25_000 } }, 'sent')
    await readers.ask({ do: 'begin' }, 'begun')
    await server.ask({ do: 'begin' }, 'begun')
    const before = await server.ask({ do: 'report' }, 'report')
    await server.ask({ do: 'send', load: { rate: 1_000, catchUp: true, events: seconds * 1_000 } }, 'sent')
    const report = await delivered(readers, 20, seconds * 1_000)
    const after = await server.ask({ do: 'report' }, 'report')
    return {
      liveGrownBy: (after.live - before.live) / MEBIBYTE,
      rssGrownBy: (after.rss - before.rss) / MEBIBYTE,
      othersGotAll: report.events >= seconds * 1_000,
      p99: report.p99,
    }
  } finally {
    readers.end()
    silentOnes.end()
    server.end()
  }
}
