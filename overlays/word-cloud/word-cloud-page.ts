/** The page OBS opens: the words of the chat, counted here, kept over a refresh. */
import { isShown, isTextShown } from '../../shared/filters.ts'
import type { ChatLine } from '../../shared/chat-state.ts'
import type { LiveState } from '../../shared/live-state.ts'
import { wordCloud as definition } from '../../shared/settings/word-cloud.ts'
import { startOverlay, type View } from '../start/start-overlay.ts'
import { keepWords, readWords } from './kept-words.ts'
import { WordCloudOverlay } from './word-cloud-overlay.ts'
import { createWordTally, type WordTally } from './word-tally.ts'
import { wordsOf } from './words-of.ts'

type Told = View<typeof definition>

/** A cloud that changes all the time cannot be read. */
const APART_MS = 2_500
/** While nobody says anything, words still lose weight. */
const IDLE_MS = 30_000
const MINUTE_MS = 60_000

const storage = () => sessionStorage
const roomOf = ({ stream }: LiveState) => stream.room ?? String(stream.since ?? '')

function start(overlay: WordCloudOverlay) {
  let tally: WordTally | undefined
  let room = ''
  let minutes = -1
  let drawnAt = 0
  let drawnWith: Told['settings'] | undefined

  /** The tally of this LIVE, with the newest lines of its chat in it. */
  function tallyFor({ state, settings, id }: Told): WordTally {
    if (tally !== undefined && room === roomOf(state) && minutes === settings.minutes) return tally
    const kept = tally !== undefined && room === roomOf(state) ? tally.keep() : readWords(storage, id, roomOf(state))
    room = roomOf(state)
    minutes = settings.minutes
    tally = createWordTally(minutes * MINUTE_MS, kept)
    for (const line of state.chat) count(tally, line, settings)
    return tally
  }

  function count(into: WordTally, line: ChatLine, settings: Told['settings']): void {
    if (line.type !== 'chat' || !isShown(line, settings)) return
    into.add({ id: line.id, by: line.by.id, at: line.at, words: wordsOf(line.text, true) })
  }

  startOverlay(overlay, definition, {
    draw(view) {
      const { settings, now, id } = view
      const counted = tallyFor(view)
      if (now - drawnAt < APART_MS && settings === drawnWith) return drawnAt + APART_MS
      drawnAt = now
      drawnWith = settings
      const hidden = new Set(settings.hidden.toLowerCase().split(/\s*\n\s*/))
      const isWanted = (word: string) =>
        !hidden.has(word) && isTextShown(word, settings) && (settings.emoji || /\p{L}/u.test(word))
      // More than are shown, so that those left out by the settings leave no gap.
      const heaviest = counted.top(settings.words * 4, settings.least, now).filter(({ word }) => isWanted(word))
      overlay.words = heaviest.slice(0, settings.words)
      keepWords(storage, id, { room, tally: counted.keep() })
      return settings.minutes > 0 && overlay.words.length > 0 ? now + IDLE_MS : undefined
    },
    onEvents(events, view) {
      const counted = tallyFor(view)
      for (const { event } of events) {
        if (event.type === 'chat') count(counted, event, view.settings)
        if (event.type === 'delete') {
          counted.remove(event.messages, event.people)
          // It must leave the screen at once.
          drawnAt = 0
        }
      }
    },
    onAnew(view) {
      const counted = tallyFor(view)
      for (const line of view.state.chat) count(counted, line, view.settings)
      drawnAt = 0
    },
  })
}

const overlay = document.querySelector('word-cloud-overlay')
if (overlay instanceof WordCloudOverlay) start(overlay)
