import type { Placed } from '../backplane/backplane.ts'

/** A run of events that are read together: `after` is the place before the first, `last` that of the last. */
export interface Page {
  readonly after: number
  readonly last: number
  readonly bytes: number
  /** The JSON text of each event, as the backplane made it. */
  readonly texts: readonly string[]
  /** When each happened, epoch ms by our clock. */
  readonly when: readonly number[]
}

/** An event as a page holds it. */
export interface Entry extends Pick<Placed, 'seq' | 'json'> {
  readonly when: number
}

/** `most` bytes at the most, but never fewer than one event. Entries follow each other without a gap. */
export function makePages(entries: readonly Entry[], most: number): Page[] {
  const pages: Page[] = []
  let run: Entry[] = []
  let bytes = 0
  const seal = () => {
    const [first] = run
    if (first === undefined) return
    pages.push({
      after: first.seq - 1,
      last: first.seq - 1 + run.length,
      bytes,
      texts: run.map((entry) => entry.json),
      when: run.map((entry) => entry.when),
    })
    run = []
    bytes = 0
  }
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.json)
    if (bytes + size > most) seal()
    run.push(entry)
    bytes += size
  }
  seal()
  return pages
}

/** What is left of a page for a reader who stands inside it. */
export function restOf(page: Page, after: number): Page {
  const from = after - page.after
  const texts = page.texts.slice(from)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return { after, last: page.last, bytes, texts, when: page.when.slice(from) }
}
