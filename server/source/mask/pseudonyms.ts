/** The same name, id or picture becomes the same stand-in everywhere in one report, and another one in the next. */
import { shapeOf } from './shape.ts'

export interface Pseudonyms {
  /** A name or a handle. */
  name(name: string): string
  /** A number that is somebody or something; '' and '0' mean nobody and stay. */
  id(id: string): string
  picture(url: string): string
  /** The names and ids met so far that are quoted in the text, with their stand-ins. */
  quotedIn(text: string): readonly (readonly [original: string, standIn: string])[]
}

/** What Fanlight reads out of a badge's address; nothing else of an address stays. */
const MARKS = /live_ng_|top_gifter_\d{1,4}(?!\d)|\/sub_|100x100|shrink/g

/** As long as TikTok's own, and below 2^63. */
const FIRST_ID = 7_000_000_000_000_000_000n

export function createPseudonyms(): Pseudonyms {
  const names = new Map<string, string>()
  const ids = new Map<string, string>()
  const pictures = new Map<string, string>()

  /** Numbered by the order in which they came, which tells nothing else. */
  function standIn(kept: Map<string, string>, original: string, make: (nth: number) => string): string {
    const known = kept.get(original)
    if (known !== undefined) return known
    const made = make(kept.size + 1)
    kept.set(original, made)
    return made
  }

  return {
    name: (name) => (name === '' ? '' : standIn(names, name, (nth) => `${shapeOf(name)}${nth}`)),
    id: (id) => {
      if (id === '' || /^-?0+$/.test(id)) return id
      return standIn(ids, id, (nth) => String(FIRST_ID + BigInt(nth)))
    },
    picture: (url) => {
      if (url === '') return ''
      const marks = (url.match(MARKS) ?? []).map((mark) => mark.replace('/', '')).join('-')
      return standIn(pictures, url, (nth) => `https://picture.invalid/${nth}/${marks}.webp`)
    },
    quotedIn: (text) => [...ids, ...names].filter(([original]) => text.includes(original)),
  }
}
