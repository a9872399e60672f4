/** Asks the show for something, and lets whoever shows it take in how everything stands then. */
import type { ShowDesk } from '../../shared/show-desk.ts'
import { ask } from '../forms/api.ts'
import type { Doing } from './doing.ts'

/** Shorter waits are no wait; longer ones are told. */
const ANSWER_WITHIN_MS = 8_000

export const readDesk = (): Promise<ShowDesk> =>
  ask<ShowDesk>('GET', '/api/show', undefined, { withinMs: ANSWER_WITHIN_MS })

/** `path` is what follows /api/show; `name` is the one of `doing`. Tells whether it was done. */
export async function askShow(
  host: EventTarget,
  doing: Doing,
  { name, path, body, done }: { readonly name: string; readonly path: string; readonly body?: object; readonly done: string },
): Promise<boolean> {
  const desk = await doing.run(name, { pending: '…', done }, () => ask<ShowDesk>('POST', `/api/show${path}`, body ?? {}))
  if (desk === undefined) return false
  host.dispatchEvent(new CustomEvent<ShowDesk>('desk', { detail: desk, bubbles: true, composed: true }))
  return true
} // prettier-ignore
