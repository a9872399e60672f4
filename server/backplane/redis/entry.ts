import type { LiveEvent } from '../../../shared/events.ts'
import type { Placed } from '../backplane.ts'

/** An event as the stream has it: its own link, and that of the event before it. */
export interface Entry {
  readonly placed: Placed
  readonly link: string
  readonly before: string
}

/** Id and fields, as Redis answers; the fields stand as PUBLISH wrote them: a i n p j, each behind its name. */
export type RawEntry = readonly [id: string, fields: readonly string[]]

export function readEntry([id, fields]: RawEntry): Entry {
  const [, arrived = '0', , , , link = '', , before = '', , json = 'null'] = fields
  return {
    placed: { seq: Number.parseInt(id, 10), arrived: Number(arrived), event: JSON.parse(json) as LiveEvent, json },
    link,
    before,
  }
}
