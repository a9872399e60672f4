/** The time that a page on the stage goes by. */
import { steadyTime } from '../../shared/steady-time.ts'

/** Epoch ms, as of this computer, never backwards: with the wall's own an alert would stay for the hour it is set back by. */
export const pageTime: () => number = steadyTime({ wall: () => Date.now(), elapsed: () => performance.now() })
