/** Doing something to the LIVE: each attempt, whether it went through or not, ends up in the list of actions. */
import type { Action, ActionKind, Done } from '../../shared/control.ts'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { Audit } from './audit.ts'
import type { ControlLog } from './control-deps.ts'

export interface Attempt {
  readonly by: Action['by']
  readonly kind: ActionKind
  readonly person?: Action['person'] | undefined
  readonly detail?: string | undefined
}

export interface Actor {
  /** Runs `work`, whose answer, if any, replaces the detail. Rejects with what `work` rejected with, once that is listed. */
  perform(attempt: Attempt, work: () => Promise<string | void>): Promise<Done>
}

export interface ActorDeps {
  readonly audit: Audit
  readonly clock: Clock
  readonly newId: () => string
  readonly log: ControlLog
}

export function createActor({ audit, clock, newId, log }: ActorDeps): Actor {
  async function note(attempt: Attempt, at: number, end: Pick<Action, 'done' | 'refusal'>): Promise<Action> {
    const { by, kind, person, detail } = attempt
    const action: Action = {
      id: newId(),
      at,
      by,
      kind,
      ...(person === undefined ? {} : { person }),
      ...(detail === undefined ? {} : { detail }),
      ...end,
    }
    // It is done, or refused, whatever becomes of the list: the answer must say so and not "disk full".
    await audit.add(action).catch((error: unknown) => log.warn({ err: error }, 'an action could not be listed'))
    return action
  }

  return {
    async perform(attempt, work) {
      const at = clock.now()
      let told: string | void
      try {
        told = await work()
      } catch (error) {
        await note(attempt, at, { done: false, refusal: refusalOf(error) })
        throw error
      }
      return { ok: true, action: await note({ ...attempt, detail: told ?? attempt.detail }, at, { done: true }) }
    },
  }
}

const refusalOf = (error: unknown): NonNullable<Action['refusal']> =>
  error instanceof AppError
    ? { code: error.code, text: error.text }
    : { code: 'FANLIGHT_FAULT', text: 'Something went wrong inside Fanlight.' }
