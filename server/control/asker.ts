/** Asks Euler on behalf of a feature: let in, asked, and the refusal told in the feature's words. */
import type { FeatureName } from '../../shared/control.ts'
import type { LiveState } from '../../shared/live-state.ts'
import { AppError } from '../errors.ts'
import type { Answer } from '../euler/answer.ts'
import type { Caller } from '../euler/caller.ts'
import type { ControlCall } from '../euler/control-calls.ts'
import type { ControlFields } from '../euler/ways.ts'
import type { Features } from './features.ts'

export type Ask = <Result>(
  feature: FeatureName,
  call: ControlCall,
  fields: ControlFields,
  read: (answer: Answer, now: number) => Result,
  signal?: AbortSignal,
) => Promise<Result>

export function createAsk(call: Caller, features: Features): Ask {
  return async (feature, name, fields, read, signal) => {
    features.admit(feature)
    try {
      const result = await call(name, fields, read, signal)
      features.worked(feature)
      return result
    } catch (error) {
      throw features.explain(feature, error)
    }
  }
}

/** The LIVE that runs. Throws AppError NOT_LIVE where there is none. */
export function runningRoom({ stream }: LiveState): string {
  if (stream.room !== undefined && (stream.is === 'online' || stream.is === 'paused')) return stream.room
  throw new AppError('NOT_LIVE', {
    whose: 'you',
    next: 'fix',
    text: 'You are not live on TikTok right now, so there is nothing to do this in. Start your LIVE first.',
  })
}

/** Somebody's number, as it stands in an address. Throws AppError BAD_PERSON. */
export function readPersonNumber(text: string): string {
  if (/^[1-9]\d{0,19}$/.test(text)) return text
  throw new AppError('BAD_PERSON', {
    whose: 'you',
    next: 'fix',
    text: text.startsWith('test-')
      ? 'This is a made-up person of a test. Only real viewers can be moderated.'
      : 'A person is named by TikTok’s number, digits only, as the feed has it.',
  })
}
