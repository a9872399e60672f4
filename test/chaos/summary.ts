import type { ChaosSummary, Recovery } from './chaos.ts'

/** A flood may move the memory in use so much, MiB: what V8 compiles and the caches of SQLite. */
const FLAT_MIB = 8

/** What comes on top of one pace: the ask itself, a start of the process, a busy machine. */
const SLACK_MS = 10_000

export const isLate = ({ ms, paceMs }: Recovery): boolean => ms > paceMs + SLACK_MS

/** Everything that should not have been. */
export function faultsOf(summary: ChaosSummary): readonly string[] {
  const { truth, log, doubled, disagree, stuck, recoveries, alerts, ugly, flood } = summary
  const books = (Object.keys(truth) as (keyof typeof truth)[])
    .filter((name) => truth[name] !== log[name])
    .map((name) => `${name}: ${truth[name]} sent, ${log[name]} in the log`)
  return [
    ...books,
    ...(doubled > 0 ? [`${doubled} events came twice`] : []),
    ...disagree.map((name) => `${name} does not agree with the log`),
    ...stuck.map((what) => `stuck after ${what}`),
    ...recoveries
      .filter(isLate)
      .map(({ after, ms, paceMs }) => `${ms} ms after ${after}, which is more than ${paceMs}`),
    ...(alerts?.missing ?? []).map((id) => `the alert of ${id} was never shown`),
    ...(alerts?.twice ?? []).map((id) => `the alert of ${id} came on more than once`),
    ...ugly.map((line) => `ugly: ${line.slice(0, 300)}`),
    ...(flood !== undefined && flood.grownBy > FLAT_MIB ? [`memory grew by ${flood.grownBy.toFixed(1)} MiB`] : []),
  ]
}

const alertsLine = ({ given, missing, late, twice }: NonNullable<ChaosSummary['alerts']>): string =>
  `alerts             ${given} given, ${given - missing.length - late.length} shown in the browser, ${twice.length} more than once, ${late.length} came over 28 s late and were only counted`

export function printSummary(seed: string, summary: ChaosSummary): string {
  const { sent, injected, kills, truth, log, doubled, recoveries, alerts, flood } = summary
  const times = recoveries.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  const slowest = recoveries.toSorted((a, b) => b.ms - a.ms).slice(0, 5)
  const beyond = Math.max(0, ...recoveries.map(({ ms, paceMs }) => ms - paceMs))
  const faults = faultsOf(summary)
  const lost = truth.gifts - log.gifts
  return [
    `seed ${seed}`,
    `events sent        ${sent}`,
    `faults injected    ${Object.values(injected).reduce((sum, count) => sum + count, 0)} of ${Object.keys(injected).length} kinds, ${kills} times kill -9`,
    `gifts              ${truth.gifts} sent, ${log.gifts} in the log; ${truth.diamonds} and ${log.diamonds} diamonds`,
    `chat lines         ${truth.chats} sent, ${log.chats} in the log`,
    `lost               ${Math.max(0, lost)} gifts, ${Math.max(0, truth.chats - log.chats)} chat lines`,
    `doubled            ${doubled + Math.max(0, -lost)}`,
    `recovery           half within ${at(0.5)} ms, nine in ten within ${at(0.9)} ms, all within ${at(1)} ms`,
    `                   at most ${beyond} ms beyond the wait that was told when the fault ended`,
    ...slowest.map(({ after, ms, paceMs }) => `                   ${ms} ms after ${after} (told: ${paceMs} ms)`),
    ...(alerts === undefined ? [] : [alertsLine(alerts)]),
    ...(flood === undefined
      ? []
      : [
          `memory             ${flood.samples.map((mib) => mib.toFixed(1)).join(' ')} MiB over ${flood.events} events at 200/s`,
        ]),
    faults.length === 0 ? 'all well' : `NOT WELL:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  ].join('\n')
}
