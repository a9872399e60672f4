/** The log as a source sees it: each id once, the mark beside its batch. */
import type { Sink, SourceStatus } from '../../server/source/source.ts'
import type { EventOf, LiveEvent } from '../../shared/events.ts'

export class MemorySink implements Sink {
  events: LiveEvent[] = []
  kept: string | undefined
  statuses: SourceStatus[] = []
  /** How many of the next batches cannot be written. */
  failing = 0

  mark = async () => this.kept
  recent = async () => this.events.slice(-5_000)

  emit: Sink['emit'] = async ({ events, mark }) => {
    if (this.failing > 0) {
      this.failing--
      throw new Error('disk full')
    }
    const known = new Set(this.events.map(({ id }) => id))
    this.events.push(...events.filter(({ id }) => !known.has(id)))
    this.kept = mark ?? this.kept
  }

  report = (status: SourceStatus) => void this.statuses.push(status)

  /** The last one told. */
  get status(): SourceStatus {
    return this.statuses.at(-1) ?? { kind: 'poll', verdict: { code: 'NOTHING_YET', whose: 'fanlight', text: '' } }
  }

  of<Type extends LiveEvent['type']>(type: Type): EventOf<Type>[] {
    return this.events.filter((event): event is EventOf<Type> => event.type === type)
  }

  /** What was said, in order. */
  get lines(): string[] {
    return this.of('chat').map(({ text }) => text)
  }

  /** What the gifts' increases add up to. */
  get gifts(): number {
    return this.of('gift').reduce((sum, { more }) => sum + more, 0)
  }

  get stream(): string[] {
    return this.of('stream').map(({ is }) => is)
  }
}
