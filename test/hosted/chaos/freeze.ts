import type { Ask } from '../../../server/simulator/polls.ts'

/** A process was stopped. */
export interface Freeze {
  /** As the simulator calls who asks. */
  readonly caller: string
  /** When it was seen to stand still, epoch ms: nothing that is begun later was begun before. */
  readonly stoppedAt: number
}

/**
 * Whether the ask had been begun, and was not answered, when its process was stopped. Such a one leaves when the process
 * wakes, or its answer hangs, and Fanlight cannot call it back. One that is begun after waking is none of these.
 */
export const wasUnderWay = ({ caller, begunAt, answeredAt }: Ask, freeze: Freeze): boolean =>
  caller === freeze.caller &&
  begunAt <= freeze.stoppedAt &&
  (answeredAt === undefined || answeredAt >= freeze.stoppedAt)
