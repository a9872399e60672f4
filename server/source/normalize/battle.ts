/** Battles between hosts: who is in it, how it stands, how it ended. */
import type { MessageOf } from '../../euler/codec.ts'
import type { BattleBaseUserInfo, BattleSetting, BattleUserArmies } from '../../euler/gen/tiktok_pb.ts'
import type { BattleHost, EventOf } from '../../../shared/events.ts'
import type { Head } from './head.ts'
import { clipName, optional, readCount, readId, readPicture, readTime } from './values.ts'

const MOST_HOSTS = 16
const MOST_SUPPORTERS = 10
const ACTION = { open: 4, finish: 5, cutShort: 6 } as const
/** BattleResult.result, by its number. */
const RESULTS = ['won', 'lost', 'draw'] as const

/** Invitations and refusals mean nothing on screen. */
export function readBattle(
  message: MessageOf<'WebcastLinkMicBattle'>,
  { id, at }: Head,
): EventOf<'battle'> | undefined {
  const finished = message.action === ACTION.finish || message.action === ACTION.cutShort
  const battle = readId(message.battleId, message.battleSettings?.battleId)
  if (battle === undefined || (message.action !== ACTION.open && !finished)) return undefined
  const people = new Map(message.anchorsInfo.flatMap(({ key, value }) => entry(key, value?.user)))
  const armies = new Map(message.armies.flatMap(({ key, value }) => entry(key, value)))
  const results = new Map(Object.entries(message.battleResult))
  const ids = new Set([...people.keys(), ...armies.keys(), ...results.keys()].filter((host) => readId(host)))
  const hosts = [...ids].slice(0, MOST_HOSTS).map((host): BattleHost => {
    const army = armies.get(host)
    const outcome = finished ? results.get(host) : undefined
    return {
      id: host,
      ...readHost(people.get(host)),
      score: readCount(outcome?.score ?? army?.hostscore),
      ...optional('result', outcome && RESULTS[outcome.result]),
      army: readArmy(army),
    }
  })
  const is = finished ? 'finish' : 'open'
  return { type: 'battle', id, at, is, battle, hosts, ...optional('endsAt', endOf(message.battleSettings)) }
}

export function readArmies(
  message: MessageOf<'WebcastLinkMicArmies'>,
  { id, at }: Head,
): EventOf<'battle'> | undefined {
  const battle = readId(message.battleId, message.battleSettings?.battleId)
  if (battle === undefined) return undefined
  const hosts = Object.entries(message.armies)
    .filter(([host]) => readId(host))
    .slice(0, MOST_HOSTS)
    .map(([host, army]) => ({ id: host, score: readCount(army.hostscore), army: readArmy(army) }))
  return { type: 'battle', id, at, is: 'scores', battle, hosts, ...optional('endsAt', endOf(message.battleSettings)) }
}

const entry = <Value>(key: string, value: Value | undefined): [string, Value][] =>
  value === undefined ? [] : [[key, value]]

const readHost = (user: BattleBaseUserInfo | undefined): Pick<BattleHost, 'handle' | 'name' | 'picture'> => ({
  ...optional('handle', user && clipName(user.displayId)),
  ...optional('name', user && (clipName(user.nickName) || clipName(user.displayId))),
  ...optional('picture', readPicture(user?.avatarThumb)),
})

const readArmy = (army: BattleUserArmies | undefined): BattleHost['army'] =>
  (army?.userArmies.slice(0, MOST_SUPPORTERS) ?? []).flatMap((supporter) => {
    const id = readId(supporter.userId, supporter.userIdStr)
    if (id === undefined) return []
    const picture = readPicture(supporter.avatarThumb)
    return [
      { id, name: clipName(supporter.nickname), ...optional('picture', picture), score: readCount(supporter.score) },
    ]
  })

/** `duration` is in seconds; the end itself is told only by some. */
function endOf(setting: BattleSetting | undefined): number | undefined {
  if (setting === undefined) return undefined
  const start = readTime(setting.startTimeMs)
  const planned = start === undefined || setting.duration <= 0 ? undefined : start + setting.duration * 1_000
  return readTime(setting.endTimeMs) ?? planned
}
