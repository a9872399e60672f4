/** The LIVE of shared/sample-live.ts as tests want it: at a fixed time, and folded. */
import { emptyState, reduce, type LiveState } from '../../shared/live-state.ts'
import { sampleLive, type Sample } from '../../shared/sample-live.ts'

/** Saturday, 21 November 2026, 20:23 UTC. */
export const SAMPLE_NOW = 1_795_292_580_000

/** The id that scripted-live.ts tells every page it has. */
const OVERLAY = 'any'

/** For pages that look at the clock give the real `now`. */
export const sample = (now = SAMPLE_NOW, overlay = OVERLAY): Sample => sampleLive(now, overlay)

export const sampleState = (now = SAMPLE_NOW, overlay = OVERLAY): LiveState =>
  sample(now, overlay).before.reduce(reduce, emptyState)
