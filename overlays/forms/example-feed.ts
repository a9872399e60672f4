/** Tells a page's frames of a LIVE that was made up, in the words of docs/protocol.md, as the server would. */
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { PROTOCOL_VERSION, type SettingsValues } from '../../shared/protocol.ts'
import { sampleLive, type Sample } from '../../shared/sample-live.ts'
import { isOverlayName, overlays } from '../../shared/settings.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'

/** Long enough to see an alert through. */
const MOMENT_EVERY_MS = 6_000
/** Some overlays show nothing until something happens: whoever looks should not wait for it. */
const FIRST_MOMENT_MS = 1_000
const BEAT_MS = 10_000
const GRAND_DIAMONDS = 1_000
/** The example's countdowns end; then it begins anew. */
const ROUND_MS = 70_000
const OVERLAY = 'example'

/** The address of an overlay's page that shows the example. `key`: what the feed tells the frames apart by. */
export const exampleAddress = (kind: string, key: string): string => `/overlays/${kind}/?preview&example#key=${key}`

/** As the server tells them: whole, whatever was given. The page that a frame holds says what kind it is. */
function wholeSettings(frame: Window, given: SettingsValues): SettingsValues {
  const kind = frame.location.pathname.split('/')[2] ?? ''
  return readSettings({ ...house, ...(isOverlayName(kind) ? overlays[kind].settings : {}) }, given)
}

export interface ExampleFeed {
  /** Gives the frames with this key other settings. */
  pushSettings(key: string, settings: SettingsValues): void
  stop(): void
}

/** An event of a later round is another one: an overlay shows none twice. */
const again = (event: LiveEvent, round: number): LiveEvent => ({
  ...event,
  id: `${event.id}-${round}`,
  at: Date.now(),
  ...(event.type === 'gift' ? { streak: `${event.streak}-${round}` } : {}),
})

const isGrand = (event: LiveEvent): boolean =>
  event.type === 'credits' || (event.type === 'gift' && event.gift.diamonds >= GRAND_DIAMONDS)

/** The grand ones first: some overlays show nothing without them. */
const inOrder = (moments: readonly LiveEvent[]): readonly LiveEvent[] => {
  const grand = moments.filter(isGrand)
  const rest = moments.filter((event) => !isGrand(event))
  // The grandest is the last of them.
  return [...grand.reduceRight<LiveEvent[]>((turned, event) => [...turned, event], []), ...rest]
}

/** Answers every frame of this page that says hello. `settingsOf` a key: what its frame is to look like. */
export function startExampleFeed(page: Window, settingsOf: (key: string) => SettingsValues): ExampleFeed {
  const listeners = new Map<Window, string>()
  let round = 0
  let beganAt = 0
  let sample: Sample = sampleLive(Date.now(), OVERLAY)
  let told: readonly LiveEvent[] = []
  let next: ReturnType<typeof setTimeout> | undefined

  const cursor = () => `${round}.${told.length}`
  const send = (to: Window, frame: object) =>
    to.postMessage({ fanlight: 'example', frame: JSON.stringify({ ...frame, now: Date.now() }) }, page.location.origin)
  const snapshot = (to: Window, why: 'start' | 'gap', happened = told, at = cursor()) =>
    send(to, { type: 'snapshot', why, cursor: at, state: [...sample.before, ...happened].reduce(reduce, emptyState) })

  /** Who comes later sees at once what was grand: it might wait for the next round else. */
  function bringUp(to: Window): void {
    const grand = told.filter(isGrand)
    if (grand.length === 0) return snapshot(to, 'start')
    const between = `${cursor()}-`
    snapshot(
      to,
      'start',
      told.filter((event) => !isGrand(event)),
      between,
    )
    const events = grand.map((event) => ({ ...event, at: Date.now() }))
    send(to, { type: 'events', after: between, cursor: cursor(), events })
  }

  function begin() {
    round += 1
    beganAt = Date.now()
    sample = sampleLive(beganAt, OVERLAY)
    told = []
    for (const listener of listeners.keys()) snapshot(listener, 'gap')
    clearTimeout(next)
    next = setTimeout(goOn, FIRST_MOMENT_MS)
  }

  /** The next thing that happens, to all at once, so that themes can be compared. */
  function goOn() {
    // A frame that was scrolled out of sight is gone from the page.
    for (const listener of listeners.keys()) if (listener.closed) listeners.delete(listener)
    if (listeners.size === 0) return
    next = setTimeout(goOn, MOMENT_EVERY_MS)
    if (Date.now() - beganAt > ROUND_MS) return begin()
    const moment = inOrder(sample.moments)[told.length]
    if (moment === undefined) return
    const after = cursor()
    const event = again(moment, round)
    told = [...told, event]
    for (const listener of listeners.keys())
      send(listener, { type: 'events', after, cursor: cursor(), events: [event] })
  }

  function greet({ source, origin, data }: MessageEvent<{ fanlight?: unknown; frame?: unknown } | null>) {
    if (origin !== page.location.origin || data?.fanlight !== 'example' || source === null || source === page) return
    const frame = source as Window
    if (listeners.size === 0) begin()
    const key = String((JSON.parse(String(data.frame)) as { key?: unknown }).key)
    send(frame, {
      type: 'welcome',
      v: PROTOCOL_VERSION,
      beatMs: BEAT_MS,
      overlay: OVERLAY,
      settings: wholeSettings(frame, settingsOf(key)),
    })
    bringUp(frame)
    listeners.set(frame, key)
  }

  const beats = setInterval(() => {
    for (const listener of listeners.keys()) send(listener, { type: 'beat', cursor: cursor() })
  }, BEAT_MS / 2)
  page.addEventListener('message', greet)
  return {
    pushSettings(key, settings) {
      for (const [listener, its] of listeners) {
        if (its === key) send(listener, { type: 'settings', settings: wholeSettings(listener, settings) })
      }
    },
    stop() {
      clearTimeout(next)
      clearInterval(beats)
      page.removeEventListener('message', greet)
    },
  }
}
