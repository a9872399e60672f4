/** What a crowd works at together: goals, polls, and the host's place in TikTok's rankings. */
import type { MessageOf } from '../../euler/codec.ts'
import type { PollOption } from '../../euler/gen/tiktok_pb.ts'
import type { EventOf } from '../../../shared/events.ts'
import { namedPerson } from '../person.ts'
import type { Head } from './head.ts'
import { clip, clipName, optional, readCount, readId, readPicture } from './values.ts'

const MOST_PARTS = 20
const MOST_OPTIONS = 20
const MOST_RANKS = 20
const LONGEST_TITLE = 500

export function readGoal(
  message: MessageOf<'WebcastGoalUpdateMessage'>,
  { id, at }: Head,
): EventOf<'goal'> | undefined {
  const { goal } = message
  const goalId = goal && readId(goal.id, goal.idStr)
  if (goal === undefined || goalId === undefined) return undefined
  const contributor = readId(message.contributorId, message.contributorIdStr)
  const known = { handle: message.contributorDisplayId, picture: readPicture(message.contributorAvatar) }
  return {
    type: 'goal',
    id,
    at,
    goal: goalId,
    text: clip(goal.description, LONGEST_TITLE),
    parts: goal.subGoals.slice(0, MOST_PARTS).map((part) => ({
      id: readId(part.id, part.idStr) ?? '0',
      name: clipName(part.gift?.name ?? ''),
      ...optional('picture', readPicture(part.gift?.icon)),
      now: readCount(part.progress),
      target: readCount(part.target),
    })),
    ...optional('by', contributor === undefined ? undefined : namedPerson(contributor, known)),
  }
}

export function readPoll(message: MessageOf<'WebcastPollMessage'>, { id, at }: Head): EventOf<'poll'> | undefined {
  const poll = readId(message.pollId)
  if (poll === undefined) return undefined
  const { startContent: start, endContent: end, updateVotesContent: votes } = message
  const phase = pollPhase(message)
  if (phase === undefined) return undefined
  const content = { start, end, votes }[phase] ?? start ?? votes ?? end
  const title = start?.title || message.pollBasicInfo?.title
  return {
    type: 'poll',
    id,
    at,
    is: phase,
    poll,
    ...optional('title', title ? clip(title, LONGEST_TITLE) : undefined),
    options: (content?.optionList ?? []).slice(0, MOST_OPTIONS).map(readOption),
  }
}

/** Told by the part that came with it; the number of the message is the fallback. */
function pollPhase(message: MessageOf<'WebcastPollMessage'>): EventOf<'poll'>['is'] | undefined {
  if (message.endContent) return 'end'
  if (message.startContent) return 'start'
  if (message.updateVotesContent) return 'votes'
  return message.messageType === '1' ? 'end' : undefined
}

const readOption = (option: PollOption) => ({
  index: readCount(option.optionIdx),
  text: clip(option.displayContent, LONGEST_TITLE),
  votes: readCount(option.votes),
})

/** RankUpdate.rankType, as far as it is known. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['0', 'hourly'],
  ['1', 'weekly'],
  ['8', 'daily'],
  ['13', 'league'],
])

export function readRank(
  message: MessageOf<'WebcastRankUpdateMessage'>,
  { id, at }: Head,
): EventOf<'rank'> | undefined {
  const ranks = message.updates.slice(0, MOST_RANKS).flatMap((update) => {
    const place = readCount(update.ownRank)
    const seconds = readCount(update.countdown)
    if (place === 0) return []
    const kind = KINDS.get(update.rankType) ?? `type ${clip(update.rankType, 20)}`
    return [{ kind, place, ...optional('endsInMs', seconds > 0 ? readCount(seconds * 1_000) : undefined) }]
  })
  return ranks.length === 0 ? undefined : { type: 'rank', id, at, ranks }
}
