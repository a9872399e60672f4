/** What a creator does to the people of a LIVE. The asking is caller.ts's; these judge the answers. Rooms and people are ids. */
import type { Answer } from './answer.ts'
import { list, readTikTok, record } from './tiktok-answer.ts'
import { id, known, number, picture, text } from './values.ts'

/** The answer of everything that is done rather than asked. Throws AppError where it was not done. */
export function readDone(answer: Answer, now: number): void {
  readTikTok(answer, now)
}

/** What TikTok made of a mute: the span it took, in seconds; -1 for good. Undefined where it does not tell. */
export function readMute(answer: Answer, now: number): { readonly seconds: number | undefined } {
  return { seconds: number(record(readTikTok(answer, now).data)['actual_duration']) }
}

export interface Listed {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly picture?: string
}

export interface ListPage {
  readonly people: readonly Listed[]
  readonly total?: number
  readonly more: boolean
}

/** A page of muted or banned people, or the moderators. Whoever has no number is left out. Throws AppError. */
export function readPeople(answer: Answer, now: number): ListPage {
  const { data, extra } = readTikTok(answer, now)
  // The documentation shows no answer: a list may lie in a field of its own there.
  const entries = Array.isArray(data) ? list(data) : list(Object.values(record(data)).find(Array.isArray))
  const total = number(extra['total'])
  return {
    people: entries.flatMap((entry) => readPerson(entry) ?? []),
    ...(total === undefined ? {} : { total }),
    more: extra['has_more'] === true,
  }
}

function readPerson(entry: unknown): Listed | undefined {
  const outer = record(entry)
  const user = 'user' in outer ? record(outer['user']) : outer
  const number = id(user['id_str'], user['id'], user['user_id'], user['uid'])
  if (number === undefined) return undefined
  const handle = text(user['display_id']) ?? text(user['unique_id']) ?? ''
  return {
    id: number,
    handle,
    name: text(user['nickname']) ?? handle,
    ...known({ picture: picture(user['avatar_thumb']) }),
  }
}
