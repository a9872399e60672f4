/** The page OBS opens: the chat's element, tied to the LIVE. Nothing is drawn more than once a frame, or unseen. */
import '../look/fonts.ts'
import '../look/page.css'
import type { LiveState } from '../../shared/live-state.ts'
import { chat } from '../../shared/settings/chat.ts'
import { LiveController } from '../live/live-controller.ts'
import { watchVisibility } from '../live/visibility.ts'
import { dress } from '../look/dress.ts'
import { createChatFeed } from './chat-feed.ts'
import { ChatOverlay } from './chat-overlay.ts'

function start(overlay: ChatOverlay) {
  const feed = createChatFeed({ lines: 12, fadeAfterMs: 0, joins: false, gifts: true, follows: true })
  let state: LiveState | undefined
  let visible = !document.hidden
  let frame: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function draw() {
    frame = undefined
    overlay.entries = feed.at(Date.now())
    clearTimeout(timer)
    const next = feed.nextChangeAt()
    if (next !== undefined) timer = setTimeout(requestDraw, Math.max(0, next - Date.now()))
  }

  function requestDraw() {
    if (visible) frame ??= requestAnimationFrame(draw)
  }

  watchVisibility(window, (now) => {
    visible = now
    overlay.toggleAttribute('asleep', !visible)
    // What was written meanwhile is simply there, without an entrance for each line.
    if (visible && state !== undefined) feed.open(state, Date.now())
    requestDraw()
  })

  return new LiveController(overlay, chat, {
    onSettings(settings) {
      feed.setRules({ ...settings, fadeAfterMs: settings.fadeAfter * 1_000 })
      overlay.settings = settings
      dress(overlay, settings)
      requestDraw()
    },
    onState(next, why) {
      state = next
      if (why !== 'events') feed.open(next, Date.now())
      requestDraw()
    },
    onEvents(events) {
      const happened = events.map(({ event }) => event)
      feed.add(visible ? happened : happened.filter((event) => event.type === 'delete'), Date.now())
      requestDraw()
    },
    onRefused() {
      feed.clear()
      draw()
    },
  })
}

const overlay = document.querySelector('chat-overlay')
if (overlay instanceof ChatOverlay) start(overlay)
