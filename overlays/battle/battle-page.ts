/** The page OBS opens: the battle of the LIVE. */
import { battle as definition } from '../../shared/settings/battle.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { BattleOverlay } from './battle-overlay.ts'
import { nextBattleChange, viewBattle } from './battle-view.ts'

const overlay = document.querySelector('battle-overlay')
if (overlay instanceof BattleOverlay) {
  startOverlay(overlay, definition, {
    draw({ state, settings, now }) {
      const battle = state.stream.is === 'offline' ? undefined : state.battle
      const resultMs = settings.resultSeconds * 1_000
      overlay.view = viewBattle(battle, now, resultMs)
      return battle === undefined || overlay.view === undefined ? undefined : nextBattleChange(battle, now, resultMs)
    },
  })
}
