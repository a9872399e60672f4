/** The page OBS opens: ties an overlay's element to the LIVE. Drawn at most once a frame, and never unseen. */
import '../look/fonts.ts'
import '../look/page.css'
import type { LitElement } from 'lit'
import type { LiveState } from '../../shared/live-state.ts'
import type { OverlayDefinition, SettingsOf } from '../../shared/settings/field.ts'
import type { HouseSettings } from '../../shared/settings/house.ts'
import type { look } from '../../shared/settings/look.ts'
import type { Delivered } from '../live/follower.ts'
import { LiveController } from '../live/live-controller.ts'
import { pageTime } from '../live/page-time.ts'
import { watchVisibility } from '../live/visibility.ts'
import { dress } from '../look/dress.ts'
import { overlayBook } from '../words/overlay/book.ts'
import { speak } from '../words/speak.ts'

type Told<Definition extends OverlayDefinition> = SettingsOf<Definition['settings']> & HouseSettings

/** Every overlay's table has the fields of the look. */
type Dressed = OverlayDefinition & { readonly settings: typeof look }

export interface View<Definition extends OverlayDefinition> {
  readonly state: LiveState
  readonly settings: Told<Definition>
  /** This overlay's id: the things of the show are named by it. */
  readonly id: string
  /** Epoch ms. */
  readonly now: number
}

/** What an overlay does with what it is told. */
export interface Act<Definition extends OverlayDefinition> {
  /**
   * Hands the element what it is to draw. Called at most once a frame, and only while somebody can see the page; also
   * when it comes back in sight. Returns when time alone will change something, epoch ms.
   */
  readonly draw: (view: View<Definition>) => number | undefined | void
  /** Each event once, in order, before the drawing that shows it; `seen` is false while nobody can see the page. */
  readonly onEvents?: (events: readonly Delivered[], view: View<Definition>, seen: boolean) => void
  /** The state began anew: the first one, or after a gap. What was told before may not all have happened. */
  readonly onAnew?: (view: View<Definition>) => void
}

/** An element of an overlay. Without settings it draws nothing at all. */
type OverlayElement<Definition extends OverlayDefinition> = LitElement & { settings: Told<Definition> | undefined }

/** Returns how to ask for a drawing that nothing told of asks for. */
export function startOverlay<Definition extends Dressed>(
  overlay: OverlayElement<Definition>,
  definition: Definition,
  act: Act<Definition>,
): () => void {
  let state: LiveState | undefined
  let visible = !document.hidden
  let frame: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function view(): View<Definition> | undefined {
    const { settings } = overlay
    return state === undefined || settings === undefined ? undefined : { state, settings, id: live.id, now: pageTime() }
  }

  function draw() {
    frame = undefined
    clearTimeout(timer)
    const seen = view()
    if (seen === undefined) return
    const next = act.draw(seen)
    if (typeof next === 'number') timer = setTimeout(requestDraw, Math.max(0, next - pageTime()))
  }

  function requestDraw() {
    if (visible) frame ??= requestAnimationFrame(draw)
  }

  watchVisibility(window, (now) => {
    visible = now
    overlay.toggleAttribute('asleep', !visible)
    requestDraw()
  })

  const live: LiveController<Definition> = new LiveController(overlay, definition, {
    onSettings(settings) {
      overlay.settings = settings
      // Every table spreads the look's fields, which TypeScript cannot see through the type parameter.
      dress(overlay, settings as Parameters<typeof dress>[1])
      // Its words are in the language of the house; where things stand is the overlay's own, whichever way that reads.
      void speak([overlayBook], settings.language, false).then(requestDraw)
      requestDraw()
    },
    onState(next, why) {
      state = next
      const anew = why === 'events' ? undefined : view()
      if (anew !== undefined) act.onAnew?.(anew)
      requestDraw()
    },
    onEvents(events) {
      const seen = view()
      if (seen !== undefined) act.onEvents?.(events, seen, visible)
      requestDraw()
    },
    onRefused() {
      overlay.settings = undefined
    },
  })
  return requestDraw
}
