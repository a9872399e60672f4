/** The page OBS opens: the battle of the LIVE. */
import type { BattleHost } from '../../shared/events.ts'
import { isPersonShown, type FilterSettings } from '../../shared/filters.ts'
import { battle as definition } from '../../shared/settings/battle.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { BattleOverlay } from './battle-overlay.ts'
import { nextBattleChange, viewBattle } from './battle-view.ts'

/** The host without a name where it must not be shown. */
function withoutName({ name: _name, handle: _handle, ...host }: BattleHost): BattleHost {
  return host
}

const nameless = (hosts: readonly BattleHost[], settings: FilterSettings) =>
  hosts.map((host) =>
    isPersonShown({ name: host.name ?? '', handle: host.handle ?? '' }, settings) ? host : withoutName(host),
  )

const overlay = document.querySelector('battle-overlay')
if (overlay instanceof BattleOverlay) {
  startOverlay(overlay, definition, {
    draw({ state, settings, now }) {
      const told = state.stream.is === 'offline' ? undefined : state.battle
      const battle = told && { ...told, hosts: nameless(told.hosts, settings) }
      const resultMs = settings.resultSeconds * 1_000
      overlay.view = viewBattle(battle, now, resultMs)
      return battle === undefined || overlay.view === undefined ? undefined : nextBattleChange(battle, now, resultMs)
    },
  })
}
