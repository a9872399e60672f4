/** Lifts what one overlay of a kind remembers to what all of that kind do, each under its own settings. */
import type { Cue } from '../../shared/cues.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import type { Show } from '../../shared/show.ts'
import type { Heard, Prop, SetOverlay, Telling, Told } from './prop.ts'

/** What one overlay's thing is: `Rules` read from its settings, `Standing` what it remembers once there is anything. */
export interface OverlayProp<Rules extends object, Standing> {
  readonly kind: 'timer' | 'wheel' | 'poll' | 'contest'
  readonly hears: readonly LiveEvent['type'][]
  readonly apartMs: number
  readonly rules: (settings: SettingsValues) => Rules
  /** As `step` of Prop. `cue`: the event is this one, and for this overlay. */
  readonly step: (
    standing: Standing | undefined,
    heard: Heard,
    rules: Rules,
    cue: Cue | undefined,
  ) => Standing | undefined
  readonly tell: (standing: Standing, rules: Rules, id: string, now: number) => Telling
  /** What is told of one of which nothing is remembered any more. */
  readonly gone?: { readonly among: (show: Show) => readonly string[]; readonly told: (id: string) => Told }
  readonly keep: (standing: Standing) => unknown
  readonly revive: (kept: unknown) => Standing
}

export interface OfOverlay<Rules, Standing> {
  readonly rules: Rules
  readonly standing: Standing | undefined
}

export type OfOverlays<Rules, Standing> = Map<string, OfOverlay<Rules, Standing>>

interface Kept {
  readonly id: string
  readonly rules: object
  readonly standing?: unknown
}

const KEEP_MS = 15_000

export function perOverlay<Rules extends object, Standing>(
  one: OverlayProp<Rules, Standing>,
): Prop<OfOverlays<Rules, Standing>> {
  type Memory = OfOverlays<Rules, Standing>

  function step(memory: Memory, heard: Heard): Memory {
    const cue = heard.event.type === 'cue' && heard.event.cue.for === one.kind ? heard.event.cue : undefined
    // Overlays are adopted before their first cue can be given; one in the log of another time is made good here.
    if (cue !== undefined && !memory.has(cue.of)) memory.set(cue.of, { rules: one.rules({}), standing: undefined })
    for (const [id, { rules, standing }] of memory) {
      if (heard.event.type === 'cue' && cue?.of !== id) continue
      const next = one.step(standing, heard, rules, cue)
      if (next !== standing) memory.set(id, { rules, standing: next })
    }
    return memory
  }

  function tell(memory: Memory, now: number, show: Show): Telling {
    const tellings = [...memory].flatMap(([id, { rules, standing }]) =>
      standing === undefined ? [] : [one.tell(standing, rules, id, now)],
    )
    const { gone } = one
    const left = gone?.among(show).filter((id) => memory.get(id)?.standing === undefined) ?? []
    const times = tellings.map(({ again }) => again).filter((at) => at !== undefined)
    return {
      events: [...tellings.flatMap(({ events }) => events), ...left.flatMap((id) => gone?.told(id) ?? [])],
      ...(times.length === 0 ? {} : { again: Math.min(...times) }),
    }
  }

  function adopt(memory: Memory, overlays: readonly SetOverlay[]): boolean {
    const mine = new Map(overlays.filter(({ kind }) => kind === one.kind).map(({ id, settings }) => [id, settings]))
    let isChanged = false
    for (const id of memory.keys()) if (!mine.has(id)) isChanged = memory.delete(id)
    for (const [id, settings] of mine) {
      const before = memory.get(id)
      const rules = one.rules(settings)
      if (before !== undefined && JSON.stringify(before.rules) === JSON.stringify(rules)) continue
      memory.set(id, { rules, standing: before?.standing })
      isChanged = true
    }
    return isChanged
  }

  return {
    name: one.kind,
    cues: one.kind,
    hears: one.hears,
    apartMs: one.apartMs,
    keepMs: KEEP_MS,
    empty: () => new Map(),
    step,
    tell,
    adopt,
    keep: (memory): readonly Kept[] =>
      [...memory].map(([id, { rules, standing }]) => ({
        id,
        rules,
        ...(standing === undefined ? {} : { standing: one.keep(standing) }),
      })),
    revive: (kept) =>
      new Map(
        (kept as readonly Kept[]).map(({ id, rules, standing }) => [
          id,
          {
            // A rule that an earlier version did not know has its default until the settings are read again.
            rules: { ...one.rules({}), ...rules },
            standing: standing === undefined ? undefined : one.revive(standing),
          },
        ]),
      ),
  }
}
