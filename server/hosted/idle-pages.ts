/** A creator's pages, open while somebody uses them: a web server with all its routes is several MiB. */
import type { Pages } from './homes.ts'

/** Longer than any question for news is held open, and than a creator reads a page that asks for nothing. */
const IDLE_MS = 3 * 60_000

export interface IdlePages {
  /** Opens them where they are closed. What is asked of them counts as use until it is answered. */
  open(): Promise<Pages>
  /** Closes them where nobody used them for a while and nothing is under way. */
  rest(): Promise<void>
  close(): Promise<void>
}

type Opened = Pages & { close(): Promise<void> }

export function createIdlePages(openPages: () => Promise<Opened>, now: () => number): IdlePages {
  let opened: Promise<Opened> | undefined
  let usedAt = now()
  let underWay = 0

  async function open(): Promise<Pages> {
    usedAt = now()
    const opening = (opened ??= openPages())
    // The next who asks tries again.
    opening.catch(() => {
      if (opened === opening) opened = undefined
    })
    const { routing } = await opening
    return {
      routing(request, response) {
        underWay++
        response.once('close', () => {
          underWay--
          usedAt = now()
        })
        routing(request, response)
      },
    }
  }

  async function close(): Promise<void> {
    const closing = opened
    opened = undefined
    await (await closing?.catch(() => undefined))?.close() // one that never opened
  }

  return {
    open,
    rest: async () => {
      if (underWay === 0 && now() - usedAt >= IDLE_MS) await close()
    },
    close,
  }
}
