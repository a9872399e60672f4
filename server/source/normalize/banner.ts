/** The banners that TikTok flies over the chat. */
import type { MessageOf } from '../../euler/codec.ts'
import type { EventOf } from '../../../shared/events.ts'
import { readPerson } from '../person.ts'
import type { Head } from './head.ts'
import { optional, readCount } from './values.ts'

type Barrage = EventOf<'barrage'>

/** BarrageType, as far as it is known. */
const KINDS: ReadonlyMap<number, Barrage['what']> = new Map([
  [4, 'subscribe'],
  [7, 'gifted-sub'],
  [8, 'gifter-level'],
  [10, 'team-level'],
  [11, 'team-entrance'],
])

/** Whom it is about stands in the part that belongs to its type, seldom in the message itself. */
export function readBarrage(message: MessageOf<'WebcastBarrageMessage'>, { id, at }: Head): Barrage {
  const param = message.userGradeParam ?? message.fansLevelParam
  const named = message.content?.pieces.find((piece) => piece.userValue?.user)?.userValue?.user
  const superFan = message.content?.key.startsWith('ttlive_superfan') === true
  const level = readCount(param?.currentGrade)
  return {
    type: 'barrage',
    id,
    at,
    what: superFan ? 'super-fan' : (KINDS.get(message.msgType) ?? 'other'),
    ...optional('by', readPerson(param?.user) ?? readPerson(message.user) ?? readPerson(named)),
    ...optional('level', level > 0 ? level : undefined),
  }
}
