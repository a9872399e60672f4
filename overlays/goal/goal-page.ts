/** The page OBS opens: the goals, tied to the LIVE. */
import { goal as definition } from '../../shared/settings/goal.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { GoalOverlay } from './goal-overlay.ts'
import { countFor, giftOf, progressOf, readGoals } from './goal-progress.ts'

const overlay = document.querySelector('goal-overlay')
if (overlay instanceof GoalOverlay) {
  /** How often each goal was reached when this page last looked; a goal that was edited is another one. */
  let reached = new Map<string, number>()
  startOverlay(overlay, definition, {
    onAnew() {
      reached = new Map()
    },
    draw({ state, settings, id }) {
      const goals = readGoals(settings).map((rules) => {
        const progress = progressOf(countFor(rules, state, id), rules)
        return { key: JSON.stringify(rules), rules, progress, gift: giftOf(rules, state) }
      })
      overlay.goals = goals
      for (const { key, progress } of goals) {
        const before = reached.get(key)
        if (settings.celebrate && before !== undefined && progress.times > before) overlay.celebrate(key)
      }
      // The most often: viewers who leave and come back do not reach the same goal twice.
      reached = new Map(goals.map(({ key, progress }) => [key, Math.max(progress.times, reached.get(key) ?? 0)]))
    },
  })
}
