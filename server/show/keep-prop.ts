/** A thing of the show with its checkpoint: from where it stood when it was last kept, every event once. */
import type { Show } from '../../shared/show.ts'
import type { Placed } from '../backplane/backplane.ts'
import type { Prop, SetOverlay, Told } from './prop.ts'

interface Place {
  readonly epoch: string
  readonly seq: number
}

/** The memory with every event up to its place. */
interface Checkpoint extends Place {
  readonly memory: unknown
}

/** Where checkpoints are kept, by the thing's name. */
export interface Drawer {
  get(name: string): Promise<Checkpoint | undefined>
  set(name: string, checkpoint: Checkpoint): Promise<void>
}

export interface KeptProp<Memory> {
  readonly name: string
  readonly memory: Memory
  /** The place it stands at; undefined where nothing was ever kept. */
  readonly place: Place | undefined
  hear(placed: Placed, epoch: string): void
  /** The log before here is none of ours. */
  moveTo(place: Place): void
  /** Returns whether anything is different: then it has to be kept before the next event is heard. */
  adopt(overlays: readonly SetOverlay[]): boolean
  /** What there is to tell now: nothing while it is too soon, unless somebody waits. */
  tell(now: number, show: Show): readonly Told[]
  /** What was told did not get through: tell it again. */
  untold(): void
  /** When to come again, epoch ms: to tell, or to keep. */
  readonly dueAt: number | undefined
  isKeepDue(now: number): boolean
  keep(now: number): Promise<void>
  forget(): void
}

type Touched = 'not' | 'touched' | 'awaited'

/** `now` in epoch ms. Rejects where the drawer can't be read. */
export async function keepProp<Memory>(prop: Prop<Memory>, drawer: Drawer, now: number): Promise<KeptProp<Memory>> {
  const kept = await drawer.get(prop.name)
  let memory = kept === undefined ? prop.empty() : prop.revive(kept.memory)
  let place: Place | undefined = kept && { epoch: kept.epoch, seq: kept.seq }
  const hears = new Set(prop.hears)
  // What the last run could not tell any more is told at once.
  let touched: Touched = 'awaited'
  let toldAt = -Infinity
  let again: number | undefined
  let keptAt = now
  let isUnkept = false

  const tellAt = () => {
    if (touched === 'awaited') return -Infinity
    const soon = touched === 'touched' ? toldAt + prop.apartMs : Infinity
    return Math.min(soon, again ?? Infinity)
  }

  return {
    name: prop.name,
    get memory() {
      return memory
    },
    get place() {
      return place
    },
    hear({ seq, arrived, event }, epoch) {
      if (place !== undefined && place.epoch === epoch && seq <= place.seq) return
      place = { epoch, seq }
      const isCue = event.type === 'cue' && event.cue.for === prop.cues
      if (!isCue && !hears.has(event.type)) return
      memory = prop.step(memory, { arrived, event })
      isUnkept = true
      if (touched !== 'awaited') touched = isCue ? 'awaited' : 'touched'
    },
    moveTo(to) {
      place = to
      isUnkept = true
    },
    adopt(overlays) {
      if (prop.adopt?.(memory, overlays) !== true) return false
      touched = 'awaited'
      isUnkept = true
      return true
    },
    tell(at, show) {
      if (tellAt() > at) return []
      const telling = prop.tell(memory, at, show)
      touched = 'not'
      toldAt = at
      again = telling.again
      return telling.events
    },
    untold() {
      touched = 'awaited'
    },
    get dueAt() {
      const at = Math.min(tellAt(), isUnkept ? keptAt + prop.keepMs : Infinity)
      return at === Infinity ? undefined : at
    },
    isKeepDue: (at) => isUnkept && at >= keptAt + prop.keepMs,
    async keep(at) {
      if (!isUnkept || place === undefined) return
      await drawer.set(prop.name, { ...place, memory: prop.keep(memory) })
      keptAt = at
      isUnkept = false
    },
    forget() {
      memory = prop.empty()
      place = undefined
      isUnkept = false
      touched = 'awaited'
    },
  }
}
