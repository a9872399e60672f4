/** The page OBS opens: the chat's element, tied to the LIVE. Nothing is drawn more than once a frame, or unseen. */
import '../look/fonts.ts'
import '../look/page.css'
import { readChatState, reduceChat, type ChatState } from '../../shared/chat-state.ts'
import { isShown } from '../../shared/filters.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { followLive } from '../live/follow-live.ts'
import { pageTime } from '../live/page-time.ts'
import { watchVisibility } from '../live/visibility.ts'
import { dress } from '../look/dress.ts'
import { fetchTheme } from '../look/fetch-theme.ts'
import { speakOverlay } from '../start/speak-overlay.ts'
import { createChatFeed } from './chat-feed.ts'
import { ChatOverlay } from './chat-overlay.ts'

type Settings = OverlaySettings<'chat'>

function start(overlay: ChatOverlay) {
  const feed = createChatFeed({ lines: 12, fadeAfterMs: 0, merge: true })
  let state: ChatState | undefined
  let settings: Settings | undefined
  let visible = !document.hidden
  let frame: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let dressed = 0

  /** Nothing is drawn before its theme is there, and of two changes the last one counts. */
  async function wear(next: Settings) {
    const mine = ++dressed
    const theme = await fetchTheme(next.theme === 'house' ? next.houseTheme : next.theme)
    if (mine !== dressed) return
    settings = next
    overlay.theme = theme
    overlay.settings = next
    dress(overlay, next)
    requestDraw()
  }

  function draw() {
    frame = undefined
    const pin = settings?.pinned ? state?.pinned : undefined
    overlay.pinned = pin !== undefined && settings !== undefined && isShown(pin, settings) ? pin : undefined
    overlay.entries = feed.at(pageTime())
    clearTimeout(timer)
    const next = feed.nextChangeAt()
    if (next !== undefined) timer = setTimeout(requestDraw, Math.max(0, next - pageTime()))
  }

  function requestDraw() {
    if (visible) frame ??= requestAnimationFrame(draw)
  }

  watchVisibility(window, (now) => {
    visible = now
    overlay.toggleAttribute('asleep', !visible)
    // What was written meanwhile is simply there, without an entrance for each line.
    if (visible && state !== undefined) feed.open(state, pageTime())
    requestDraw()
  })

  return followLive(
    overlay,
    {
      kind: 'chat',
      part: { read: readChatState, reduce: reduceChat },
      // The server has read them by the very table: carrying that along would cost more than the feed.
      readSettings: (told) => told as unknown as Settings,
    },
    {
      onSettings(next) {
        feed.setRules({ ...next, fadeAfterMs: next.fadeAfter * 1_000 })
        speakOverlay(next.language)
        void wear(next)
      },
      onState(next, why) {
        state = next
        if (why !== 'events') feed.open(next, pageTime())
        requestDraw()
      },
      onEvents(events) {
        const happened = events.map(({ event }) => event)
        feed.add(visible ? happened : happened.filter((event) => event.type === 'delete'), pageTime())
        requestDraw()
      },
      onRefused() {
        feed.clear()
        dressed += 1
        state = undefined
        settings = undefined
        draw()
      },
    },
  )
}

const overlay = document.querySelector('chat-overlay')
if (overlay instanceof ChatOverlay) start(overlay)
