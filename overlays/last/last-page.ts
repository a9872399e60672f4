/** The page OBS opens: the last ones, tied to the LIVE. */
import { last as definition } from '../../shared/settings/last.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { LastOverlay } from './last-overlay.ts'
import { lastOnes, nextTurn, type Turn } from './last-ones.ts'

const overlay = document.querySelector('last-overlay')
if (overlay instanceof LastOverlay) {
  let turn: Turn | undefined
  startOverlay(overlay, definition, {
    onAnew() {
      turn = undefined
      overlay.begin()
    },
    draw({ state, settings, now }) {
      const ones = lastOnes(state, settings)
      turn = nextTurn(turn, ones, now, settings.seconds * 1_000)
      overlay.ones = settings.show === 'all' ? ones : ones.filter(({ name }) => name === turn?.name)
      return settings.show === 'turns' && ones.length > 1 ? turn?.until : undefined
    },
  })
}
