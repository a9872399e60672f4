/** The measured process: one variant, told by its parent what to send. */
import type { LiveEvent } from '../../shared/events.ts'
import { openVariant, type Variant } from './variants.ts'

export interface Load {
  /** Events per second. */
  readonly rate: number
  /** After a stall, catch up at once; otherwise never two in one turn of the event loop, however late. */
  readonly catchUp: boolean
  readonly events: number
}

export type ToServer =
  | { readonly do: 'send'; readonly load: Load }
  | { readonly do: 'begin' }
  | { readonly do: 'report' }
export type FromServer =
  | { readonly is: 'open'; readonly port: number }
  | { readonly is: 'begun' }
  | { readonly is: 'sent' }
  /** `cpuMs` since 'begin'; in bytes: `rss`, and `live`, what is really in use after a collection. */
  | { readonly is: 'report'; readonly cpuMs: number; readonly rss: number; readonly live: number }

const [, , variant, uwsFolder = ''] = process.argv
const contender = await openVariant(variant as Variant, uwsFolder)
const tell = (message: FromServer) => process.send?.(message)
let count = 0
let before = process.cpuUsage()

/** About 450 bytes as JSON. `at` is the moment of sending, with fractions of a millisecond. */
function event(): LiveEvent {
  return {
    id: String(7_500_000_000_000_000_000n + BigInt(++count)),
    at: performance.timeOrigin + performance.now(),
    type: 'chat',
    by: {
      id: '7000000000000000001',
      handle: 'somebody.watching',
      name: 'Somebody who watches',
      picture:
        'https://p16-sign.example.com/tos-alisg-avt-0068/0123456789abcdef0123456789abcdef~tplv-tiktok-shrink:72:72.webp?lk3s=a5d48078',
      follower: true,
      gifterLevel: 12,
    },
    text: 'Hello from the other side of the world, and good luck with this round!',
    emotes: [],
    mentions: [],
    language: 'en',
  }
}

function send({ rate, events, catchUp }: Load) {
  const began = performance.now()
  let sent = 0
  const timer = setInterval(() => {
    const due = catchUp ? Math.min(events, Math.floor(((performance.now() - began) * rate) / 1_000)) : sent + 1
    while (sent < due) {
      contender.send([event()])
      sent++
    }
    if (sent < events) return
    clearInterval(timer)
    tell({ is: 'sent' })
    // No more often than needed: the timer's own cost would be counted as that of the fan-out.
  }, 1_000 / rate)
}

process.on('message', (message: ToServer) => {
  if (message.do === 'send') return send(message.load)
  if (message.do === 'begin') {
    globalThis.gc?.()
    before = process.cpuUsage()
    return tell({ is: 'begun' })
  }
  const { user, system } = process.cpuUsage(before)
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  tell({ is: 'report', cpuMs: (user + system) / 1_000, rss, live: heapUsed + external })
})
tell({ is: 'open', port: contender.port })
