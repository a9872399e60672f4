import type { HostedChaosSummary } from './chaos.ts'

/** A creator whose instance died is polled for elsewhere within this, and what a busy machine needs besides. */
const MOVED_WITHIN_MS = 10_000
const SLACK_MS = 5_000

/** Everything that should not have been. */
export function faultsOf(summary: HostedChaosSummary): readonly string[] {
  const { wrong, doubled, holes, disagree, overlapping, led, ugly, injected, creators } = summary
  // An ask that was being sent when its process was frozen leaves when it wakes, and nobody can call it back: one for each
  // creator at the most. Two that really poll at once do so every second.
  const strays = injected.filter((name) => name === 'freeze').length * creators
  return [
    ...wrong.map((handle) => `the log of ${handle} is not what was sent`),
    ...(doubled > 0 ? [`${doubled} events came twice`] : []),
    ...(holes > 0 ? [`${holes} gaps that nobody told of`] : []),
    ...disagree.map((who) => `does not agree with the log: ${who}`),
    ...(overlapping > strays ? [`${overlapping} polls while another instance polled`] : []),
    ...led
      .filter(({ after, ms }) => !after.includes('back') && ms > MOVED_WITHIN_MS + SLACK_MS)
      .map(({ after, ms }) => `${ms} ms until all were led after ${after}`),
    ...ugly.map((line) => `ugly: ${line.slice(0, 300)}`),
  ]
}

export function printHostedSummary(seed: string, summary: HostedChaosSummary): string {
  const { sent, injected, truth, log, doubled, holes, gaps, polls, overlapping, moves, led } = summary
  const counts = Object.entries(Object.groupBy(injected, (name) => name)).map(
    ([name, all]) => `${all?.length} × ${name}`,
  )
  const faults = faultsOf(summary)
  const times = led.filter(({ after }) => !after.includes('back')).map(({ ms }) => ms)
  return [
    `seed ${seed}`,
    `events sent        ${sent}`,
    `mischief           ${counts.join(', ')}`,
    `gifts              ${truth.gifts} sent, ${log.gifts} in the logs; ${truth.diamonds} and ${log.diamonds} diamonds`,
    `chat lines         ${truth.chats} sent, ${log.chats} in the logs`,
    `doubled            ${doubled}; gaps told ${gaps}, not told ${holes}`,
    `polls              ${polls}, ${overlapping} of them beside another instance's; ${moves} moves`,
    `led again          ${times.length === 0 ? 'never needed' : `within ${Math.max(...times)} ms at most after a kill or a drain`}`,
    faults.length === 0 ? 'all well' : `NOT WELL:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  ].join('\n')
}
