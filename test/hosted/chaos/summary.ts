import type { Overlap } from '../../../server/simulator/polls.ts'
import type { HostedChaosSummary } from './chaos.ts'

/** A creator whose instance died is polled for elsewhere within this, and what a busy machine needs besides. */
const MOVED_WITHIN_MS = 10_000
const SLACK_MS = 5_000

/** Everything that should not have been. */
export function faultsOf(summary: HostedChaosSummary): readonly string[] {
  const { wrong, doubled, holes, disagree, overlaps, led, ugly, compared, followers } = summary
  return [
    ...wrong.map((handle) => `the log of ${handle} is not what was sent`),
    ...(doubled > 0 ? [`${doubled} events came twice`] : []),
    ...(holes > 0 ? [`${holes} gaps that nobody told of`] : []),
    ...disagree.map((who) => `does not agree with the log: ${who}`),
    ...overlaps.map((overlap) => `two instances polled: ${describe(overlap)}`),
    ...(compared < followers ? [`${followers - compared} of ${followers} clients were not compared`] : []),
    ...led
      .filter(({ worstMs }) => worstMs > MOVED_WITHIN_MS + SLACK_MS)
      .map(({ after, worstMs }) => `${worstMs} ms until everybody was polled for again after ${after}`),
    ...ugly.map((line) => `ugly: ${line.slice(0, 300)}`),
  ]
}

export function printHostedSummary(seed: string, summary: HostedChaosSummary): string {
  const { sent, injected, truth, log, doubled, holes, gaps, polls, overlaps, caughtByFreeze, moves } = summary
  const counts = Object.entries(Object.groupBy(injected, (name) => name)).map(
    ([name, all]) => `${all?.length} × ${name}`,
  )
  const faults = faultsOf(summary)
  return [
    `seed ${seed}`,
    `events sent        ${sent}`,
    `mischief           ${counts.join(', ')}`,
    `gifts              ${truth.gifts} sent, ${log.gifts} in the logs; ${truth.diamonds} and ${log.diamonds} diamonds`,
    `chat lines         ${truth.chats} sent, ${log.chats} in the logs`,
    `doubled            ${doubled}; gaps told ${gaps}, not told ${holes}`,
    `polls              ${polls}, ${overlaps.length} of them beside another instance's; ${moves} moves`,
    `                   and ${caughtByFreeze.length} that met one which was under way when its process was frozen`,
    ...caughtByFreeze.map((overlap) => `                   ${describe(overlap)}`),
    ...describeLed(summary.led),
    `clients            ${summary.compared} of ${summary.followers} compared with a newcomer, ${summary.disagree.length} unlike it`,
    faults.length === 0 ? 'all well' : `NOT WELL:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  ].join('\n')
}

/** Ms until a creator was polled for again: the slowest of all, and the middle of the slowest and of the usual ones. */
function describeLed(led: HostedChaosSummary['led']): readonly string[] {
  const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
  return Object.entries(Object.groupBy(led, ({ after }) => after)).map(([after, all]) => {
    const worst = all.map(({ worstMs }) => worstMs)
    const usual = middle(all.map(({ medianMs }) => medianMs))
    const shown = Math.max(...all.map(({ shownMs }) => shownMs))
    const still = Math.max(...all.map(({ stoodStillMs }) => stoodStillMs))
    return `${`polled after ${after}`.padEnd(27)} worst ${Math.max(...worst)} ms, median of worst ${middle(worst)} ms, of all creators ${usual} ms; shown within ${shown} ms; the run itself stood still for ${still} ms at most`
  })
}

/** When each ask was begun, epoch ms; when it came and when it was answered, ms after that. */
const describe = ({ how, asks }: Overlap): string =>
  `${how}: ${asks
    .map(({ caller, begunAt, cameAt, answeredAt }) => {
      const answered = answeredAt === undefined ? 'not answered' : `answered +${answeredAt - begunAt}`
      return `${caller} begun ${begunAt}, came +${cameAt - begunAt}, ${answered}`
    })
    .join('; ')}`
