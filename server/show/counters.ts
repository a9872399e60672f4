/** Numbers that the streamer moves by hand: wins, deaths, whatever a goal counts. */
import type { Heard, Prop } from './prop.ts'

/** As many as the state keeps; of more the one that was longest unchanged goes. */
const MOST = 24
export const COUNTER_MOST = 1_000_000_000

type Counters = Map<string, number>

const clamp = (value: number) => Math.max(-COUNTER_MOST, Math.min(COUNTER_MOST, value))

function step(counters: Counters, { event }: Heard): Counters {
  if (event.type !== 'cue' || event.cue.for !== 'counter') return counters
  const { cue } = event
  const value = cue.do === 'set' ? cue.to : (counters.get(cue.of) ?? 0) + cue.by
  counters.delete(cue.of)
  counters.set(cue.of, clamp(value))
  for (const oldest of counters.keys()) {
    if (counters.size <= MOST) break
    counters.delete(oldest)
  }
  return counters
}

export const counters: Prop<Counters> = {
  name: 'counters',
  cues: 'counter',
  hears: [],
  apartMs: 0,
  keepMs: 15_000,
  empty: () => new Map(),
  step,
  tell: (memory) => ({ events: [...memory].map(([counter, value]) => ({ type: 'counter', counter, value }) as const) }),
  keep: (memory) => [...memory],
  revive: (kept) => new Map(kept as readonly (readonly [string, number])[]),
}
