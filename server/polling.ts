/** Keeps the source running whenever an account is connected, and only then. */
import type { Backplane, Lease } from './backplane/backplane.ts'
import { notLeading } from './backplane/not-leading.ts'
import type { Sink, Source } from './source/source.ts'

export interface PollingOptions {
  readonly backplane: Backplane
  readonly creator: string
  readonly sink: Sink
  /**
   * The source to run, or undefined while something is missing: no client, no handle, no tokens. It has to call `mayAsk`
   * right before each ask: that throws where the turn is over.
   */
  readonly source: (mayAsk: () => void) => Promise<Source | undefined>
  /** Told of a source that broke off; another one is tried at the next change, or after a while. */
  readonly onBroken: (error: unknown) => void
  readonly pause: (signal: AbortSignal) => Promise<void>
}

export interface Polling {
  /** Something that the source depends on is different: look again. Resolves once the source that ran has ended. */
  changed(): Promise<void>
  /** Whether the source runs here, and nowhere else. */
  leads(): boolean
  stop(): Promise<void>
}

export function keepPolling(options: PollingOptions): Polling {
  const ending = new AbortController()
  let round = new AbortController()

  let running: Promise<void> = Promise.resolve()
  let leadsNow = () => false

  const changed = async () => {
    round.abort(new Error('the account or its settings changed'))
    await running
  }

  async function runOnce(signal: AbortSignal): Promise<void> {
    leadsNow = () => false
    const source = await options.source(() => {
      if (!leadsNow()) throw notLeading()
    })
    if (source === undefined) return untilAborted(signal)
    try {
      await options.backplane.lead(
        options.creator,
        (leading, lease, stillLeads) => {
          leadsNow = stillLeads
          return source.run(withLease(options.sink, lease), leading)
        },
        signal,
      )
    } catch (error) {
      // The end of a round arrives as a rejection too.
      if (!signal.aborted) throw error
    }
  }

  async function loop(): Promise<void> {
    while (!ending.signal.aborted) {
      round = new AbortController()
      const signal = AbortSignal.any([ending.signal, round.signal])
      running = runOnce(signal).catch(options.onBroken)
      await running
      // A source that came back by itself is not started again in the same breath.
      if (!signal.aborted) await options.pause(signal).catch(() => undefined) // woken early by a change
    }
  }

  const done = loop()
  return {
    changed,
    leads: () => leadsNow(),
    stop: async () => {
      ending.abort(new Error('Fanlight is closing'))
      await done
    },
  }
}

/** What a source hands over after another instance has taken its place must not be kept. */
const withLease = (sink: Sink, lease: Lease): Sink => ({
  ...sink,
  emit: (batch) => sink.emit({ ...batch, lease }),
})

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
