/** How the room stands: viewers, rank, goal, poll, battle, and whether the stream runs. */
import type { Viewer } from '../crowd.ts'
import { pack, type Packed, type Stamp } from './pack.ts'
import { told, wireUser } from './viewer.ts'

export interface Watching {
  readonly now: number
  readonly everCame: number
  /** Best first; `diamonds` is what they gave. */
  readonly top: readonly { readonly by: Viewer; readonly diamonds: number }[]
}

/** As from TikTok, those beyond the third place come without a name. */
export const viewers = (stamp: Stamp, watching: Watching): Packed =>
  pack(
    'WebcastRoomUserSeqMessage',
    stamp,
    {
      total: String(watching.now),
      totalUser: String(watching.everCame),
      anonymous: String(Math.floor(watching.now / 40)),
      ranks: watching.top.map(({ by, diamonds }, index) => ({
        rank: String(index + 1),
        score: String(diamonds),
        user: index < 3 ? wireUser(by) : { id: by.id, idStr: by.id },
      })),
    },
    { type: 'viewers', count: watching.now, total: watching.everCame },
  )

const WEEKLY = '1'

export const rank = (stamp: Stamp, own: number, countdownS: number): Packed =>
  pack(
    'WebcastRankUpdateMessage',
    stamp,
    {
      updates: [
        {
          rankType: WEEKLY,
          ownRank: String(own),
          countdown: String(countdownS),
          defaultContent: {
            key: 'pm_mt_Live_WRMark',
            defaultPattern: 'Weekly No. {0:string}',
            pieces: [{ type: 1, stringValue: String(own) }],
          },
        },
      ],
    },
    { type: 'rank', rank: own },
  )

export interface Goal {
  readonly id: string
  readonly text: string
  readonly gift: string
  readonly diamonds: number
  readonly now: number
  readonly target: number
}

export const goal = (stamp: Stamp, state: Goal, by?: Viewer): Packed =>
  pack(
    'WebcastGoalUpdateMessage',
    stamp,
    {
      goal: {
        id: state.id,
        idStr: state.id,
        type: 1,
        status: 2,
        description: state.text,
        subGoals: [
          {
            type: 1,
            id: '9333',
            idStr: '9333',
            progress: String(state.now),
            target: String(state.target),
            gift: { name: state.gift, diamondCount: String(state.diamonds), type: 2 },
          },
        ],
      },
      ...(by && {
        contributorId: by.id,
        contributorIdStr: by.id,
        contributorDisplayId: by.handle,
        contributeCount: '1',
      }),
      updateSource: by === undefined ? 0 : 2,
    },
    { type: 'goal', goal: state.id, now: state.now, target: state.target },
  )

export interface Poll {
  readonly id: string
  readonly title: string
  readonly options: readonly { readonly text: string; readonly votes: number }[]
}

const wireOptions = (poll: Poll) =>
  poll.options.map(({ text, votes }, optionIdx) => ({ displayContent: text, votes: String(votes), optionIdx }))

export const pollStart = (stamp: Stamp, poll: Poll, operator: Viewer, endsAt: number): Packed =>
  pack(
    'WebcastPollMessage',
    stamp,
    {
      messageType: '0',
      pollId: poll.id,
      pollKind: 2,
      startContent: {
        startTime: String(stamp.at),
        endTime: String(endsAt),
        optionList: wireOptions(poll),
        title: poll.title,
        operator: wireUser(operator),
      },
    },
    { type: 'poll', phase: 'start', poll: poll.id, title: poll.title },
  )

/** As from TikTok, without the title. */
export const pollVotes = (stamp: Stamp, poll: Poll): Packed =>
  pack(
    'WebcastPollMessage',
    stamp,
    { messageType: '2', pollId: poll.id, pollKind: 2, updateVotesContent: { optionList: wireOptions(poll) } },
    { type: 'poll', phase: 'votes', poll: poll.id, votes: poll.options.map(({ votes }) => votes) },
  )

export const pollEnd = (stamp: Stamp, poll: Poll, operator: Viewer): Packed =>
  pack(
    'WebcastPollMessage',
    stamp,
    {
      messageType: '1',
      pollId: poll.id,
      pollKind: 2,
      endContent: { endType: 1, optionList: wireOptions(poll), operator: wireUser(operator) },
    },
    { type: 'poll', phase: 'end', poll: poll.id, votes: poll.options.map(({ votes }) => votes) },
  )

export interface Battle {
  readonly id: string
  readonly startedAt: number
  readonly durationS: number
  readonly hosts: readonly { readonly host: Viewer; readonly score: number; readonly best?: Viewer }[]
}

const armiesOf = ({ hosts }: Battle) =>
  hosts.map(({ host, score, best }) => ({
    key: host.id,
    value: {
      hostscore: String(score),
      anchorIdStr: host.id,
      userArmies: best ? [{ userId: best.id, userIdStr: best.id, nickname: best.name, score: String(score) }] : [],
    },
  }))

const settingsOf = (battle: Battle, status: number) => ({
  battleId: battle.id,
  startTimeMs: String(battle.startedAt),
  duration: battle.durationS,
  status,
  battleType: 1,
  endTimeMs: String(battle.startedAt + battle.durationS * 1000),
})

const scoresOf = (battle: Battle) => battle.hosts.map(({ host, score }) => ({ id: host.id, score }))

const resultOf = (score: number, battle: Battle): number => {
  const scores = battle.hosts.map((side) => side.score)
  if (scores.every((other) => other === score)) return 2
  return score === Math.max(...scores) ? 0 : 1
}

const battleMessage = (stamp: Stamp, battle: Battle, phase: 'open' | 'finish'): Packed =>
  pack(
    'WebcastLinkMicBattle',
    stamp,
    {
      battleId: battle.id,
      action: phase === 'open' ? 4 : 5,
      battleSettings: settingsOf(battle, phase === 'open' ? 1 : 2),
      anchorsInfo: battle.hosts.map(({ host }) => ({
        key: host.id,
        value: { user: { userId: host.id, nickName: host.name, displayId: host.handle } },
      })),
      armies: armiesOf(battle),
      ...(phase === 'finish' && {
        battleResult: Object.fromEntries(
          battle.hosts.map(({ host, score }) => [
            host.id,
            { userId: host.id, score: String(score), result: resultOf(score, battle) },
          ]),
        ),
      }),
    },
    {
      type: 'battle',
      phase,
      battle: battle.id,
      hosts: battle.hosts.map(({ host }) => told(host)),
      scores: scoresOf(battle),
    },
  )

export const battleOpen = (stamp: Stamp, battle: Battle): Packed => battleMessage(stamp, battle, 'open')
export const battleFinish = (stamp: Stamp, battle: Battle): Packed => battleMessage(stamp, battle, 'finish')

export const battleScores = (stamp: Stamp, battle: Battle): Packed =>
  pack(
    'WebcastLinkMicArmies',
    stamp,
    {
      battleId: battle.id,
      armies: Object.fromEntries(armiesOf(battle).map(({ key, value }) => [key, value])),
      triggerReason: 1,
      battleSettings: settingsOf(battle, 1),
    },
    { type: 'battle', phase: 'scores', battle: battle.id, scores: scoresOf(battle) },
  )

const CONTROL = { pause: 1, resume: 2, end: 3, suspend: 4 } as const
export type ControlWord = keyof typeof CONTROL

export const control = (stamp: Stamp, word: ControlWord): Packed =>
  pack('WebcastControlMessage', stamp, { action: CONTROL[word] }, { type: word })
