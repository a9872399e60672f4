/** What processes use, as Linux tells it. */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

export interface Use {
  /** Resident memory at the end. */
  readonly mib: number
  /** Seconds of CPU per second. */
  readonly cpu: number
}

const TICKS_A_SECOND = 100

function lookAt(pid: number): { readonly mib: number; readonly cpuSeconds: number } {
  const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return { mib: Number(rss) / 1024, cpuSeconds: (Number(stat[11]) + Number(stat[12])) / TICKS_A_SECOND }
}

/** Of all of them together, over the next `ms`. */
export async function useWhile(pids: readonly number[], ms: number): Promise<Use> {
  const cpuNow = () => pids.reduce((sum, pid) => sum + lookAt(pid).cpuSeconds, 0)
  const [before, begun] = [cpuNow(), Date.now()]
  await pause(ms)
  return {
    mib: pids.reduce((sum, pid) => sum + lookAt(pid).mib, 0),
    cpu: ((cpuNow() - before) / (Date.now() - begun)) * 1_000,
  }
}
