/** The page OBS opens: the credits, rolling when they are asked for. */
import type { LiveEvent } from '../../shared/events.ts'
import { STAGE_NOTHING_OLDER_MS } from '../../shared/protocol.ts'
import { credits as definition } from '../../shared/settings/credits.ts'
import { pageTime } from '../live/page-time.ts'
import { movementOf } from '../parts/movement.ts'
import { startOverlay, type View } from '../start/start-overlay.ts'
import { CreditsOverlay, PAGE_MOST } from './credits-overlay.ts'
import { pagesOf, reelOf } from './credits-reel.ts'
import { forgetRoll, keepRoll, readRoll } from './kept-roll.ts'

type Told = View<typeof definition>

const PAGE_MS = 5_000
/** Between one roll and the next, where they go on and on. */
const LOOP_PAUSE_MS = 20_000

const storage = () => sessionStorage

function start(overlay: CreditsOverlay) {
  let startedAt: number | undefined
  /** When the roll of before was through. */
  let overAt = 0
  let mine = ''

  /** `at`: when they began, epoch ms; before now where a refresh came between. */
  function roll({ state, settings, now }: Told, at: number): void {
    const reel = reelOf(state, settings)
    if (reel.length === 0) return
    startedAt = at
    keepRoll(storage, mine, at)
    overlay.showing =
      movementOf(overlay) === 'none'
        ? { is: 'pages', reel, page: Math.floor((now - at) / PAGE_MS) }
        : { is: 'rolling', reel, goneMs: now - at }
  }

  function stop(now: number): void {
    startedAt = undefined
    overAt = now
    overlay.showing = undefined
    forgetRoll(storage, mine)
  }

  function asks(event: LiveEvent, { settings, id }: Told): boolean {
    if (event.type === 'credits') return (event.overlay ?? id) === id
    return settings.rolls === 'end' && event.type === 'stream' && event.is === 'offline'
  }

  const requestDraw = startOverlay(overlay, definition, {
    draw(view) {
      const { settings, now } = view
      const { showing } = overlay
      if (showing?.is === 'pages' && startedAt !== undefined) {
        const page = Math.floor((now - startedAt) / PAGE_MS)
        // The title before them, the last words after.
        if (page > pagesOf(showing.reel, PAGE_MOST).length + 1) stop(now)
        else if (page !== showing.page) overlay.showing = { ...showing, page }
        return startedAt + (page + 1) * PAGE_MS
      }
      if (settings.rolls !== 'loop' || showing !== undefined) return undefined
      if (now >= overAt + LOOP_PAUSE_MS) roll(view, now)
      return overlay.showing === undefined ? now + LOOP_PAUSE_MS : undefined
    },
    onEvents(events, view) {
      for (const { event, ageMs } of events) {
        // Asked for while nobody sees them, they wait: the scene they are in may come next.
        if (ageMs <= STAGE_NOTHING_OLDER_MS && asks(event, view)) roll(view, view.now)
        const isStopped = event.type === 'stage' && (event.do === 'clear' || event.do === 'skip')
        if (isStopped && (event.overlay ?? view.id) === view.id) stop(view.now)
      }
    },
    onAnew(view) {
      mine = view.id
      const at = readRoll(storage, mine, view.now)
      if (at !== undefined && overlay.showing === undefined) roll(view, at)
    },
  })
  overlay.addEventListener('over', () => {
    stop(pageTime())
    requestDraw()
  })
}

const overlay = document.querySelector('credits-overlay')
if (overlay instanceof CreditsOverlay) start(overlay)
