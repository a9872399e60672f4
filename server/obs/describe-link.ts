/** Whether OBS is there, in a streamer's words. */
import type { ObsStatus } from '../../shared/obs.ts'
import { STEPS } from './obs-fault.ts'
import type { ObsLink } from './obs-link.ts'

export function describeLink(state: ObsLink['state']): ObsStatus['link'] {
  switch (state.is) {
    case 'unpaired':
      return {
        state: 'unpaired',
        code: 'OBS_UNPAIRED',
        text: 'Pair Fanlight with OBS once, and overlays are added with one click and refreshed when one dies.',
        steps: [],
      }
    case 'connecting':
      return { state: 'connecting', code: 'OBS_CONNECTING', text: 'Connecting to OBS…', steps: [] }
    case 'connected':
      return { state: 'connected', code: 'OBS_CONNECTED', text: 'OBS is connected.', steps: [] }
    case 'trouble':
      return {
        state: 'trouble',
        code: state.fault.code,
        text: state.fault.text,
        steps: STEPS[state.fault.code] ?? [],
        retryAt: state.retryAt,
      }
  }
}
