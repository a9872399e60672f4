import { stageRules } from '../../overlays/alerts/alert-rules.ts'
import type { StageRules } from '../../overlays/live/stage.ts'
import { alerts } from '../../shared/settings/alerts.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'

/** As they are when no setting was touched. */
export const STAGE_RULES: StageRules = stageRules(readSettings({ ...house, ...alerts.settings }, {}))
