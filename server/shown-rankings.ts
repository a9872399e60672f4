/** Which rankings the open pages show, by the settings of each. */
import { RANKING_PERIODS } from '../shared/control.ts'
import { isOverlayId, kindOf } from '../shared/settings.ts'
import type { ShownRanking } from './control/keep-rankings.ts'
import type { SettingsStore } from './setup/settings-store.ts'

/** `sessions`: how many pages of each overlay are connected, by its id. */
export async function readShownRankings(
  sessions: Readonly<Record<string, number>>,
  settings: Pick<SettingsStore, 'read'>,
): Promise<readonly ShownRanking[]> {
  const open = Object.keys(sessions)
    .filter((id) => (sessions[id] ?? 0) > 0)
    .filter(isOverlayId)
    .filter((id) => kindOf(id) === 'rankings')
  const each = open.map(async (id) => {
    const { period, region } = await settings.read(id)
    const periods = RANKING_PERIODS.filter((one) => period === one || period === 'both')
    return periods.map((one) => ({ period: one, region: String(region) }))
  })
  return (await Promise.all(each)).flat()
}
