/** Reads the words out of source files: every string literal, and every text handed to say(). */

export interface Literal {
  /** Of a template string with each ${…} as {}. */
  readonly text: string
  /** Where it begins and ends in the file. */
  readonly from: number
  readonly to: number
}

/** What stands in quotes of any kind, comments left out. Regular expressions with quotes in them would confuse it. */
export function literalsOf(code: string): readonly Literal[] {
  const found: Literal[] = []
  let at = 0
  while (at < code.length) {
    const char = code[at] ?? ''
    if (code.startsWith('//', at)) at = lineEnd(code, at)
    else if (code.startsWith('/*', at)) at = code.indexOf('*/', at) + 2
    else if (char === "'" || char === '"' || char === '`') {
      const literal = char === '`' ? readTemplate(code, at) : readQuoted(code, at)
      if (literal !== undefined) found.push(literal)
      // Into a template again: its ${…} may hold more of them.
      at = char === '`' || literal === undefined ? at + 1 : literal.to
    } else at += 1
  }
  return found
}

const lineEnd = (code: string, from: number) => {
  const end = code.indexOf('\n', from)
  return end === -1 ? code.length : end
}

const unescape = (char: string) => ({ n: '\n', t: '\t' })[char] ?? char

function readQuoted(code: string, from: number): Literal | undefined {
  let text = ''
  for (let at = from + 1; at < code.length; at++) {
    const char = code[at] ?? ''
    if (char === code[from]) return { text, from, to: at + 1 }
    // An apostrophe in a template's own words: no literal.
    if (char === '\n') return undefined
    text += char === '\\' ? unescape(code[++at] ?? '') : char
  }
  return undefined
}

function readTemplate(code: string, from: number): Literal | undefined {
  let text = ''
  let depth = 0
  for (let at = from + 1; at < code.length; at++) {
    const char = code[at] ?? ''
    if (depth > 0) {
      depth += char === '{' ? 1 : char === '}' ? -1 : 0
    } else if (char === '`') return { text, from, to: at + 1 }
    else if (code.startsWith('${', at)) {
      text += '{}'
      depth = 1
      at += 1
    } else text += char === '\\' ? unescape(code[++at] ?? '') : char
  }
  return undefined
}

export interface Said {
  /** The key of the catalogue: for a number of things the text for many. */
  readonly english: string
  /** The text for one of them. */
  readonly one?: string
}

const QUOTED = /(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/.source
const SAID = new RegExp(`(?<![.\\w#])(say|sayWith|sayCount)\\(\\s*(?:${QUOTED}(?:,\\s*${QUOTED})?)?`, 'g')

/** What a file says; throws where it hands say() anything but words in letters, which nobody could translate. */
export function saidIn(path: string, code: string): readonly Said[] {
  const plain = code.replaceAll(/^\s*(\/\*\*?|\*|\/\/).*$/gm, '')
  return [...plain.matchAll(SAID)].map(([whole, verb, ...quoted]) => {
    const [first, second] = [quoted[0] ?? quoted[1], quoted[2] ?? quoted[3]].map((text) =>
      text?.replaceAll(/\\(.)/g, (_, char: string) => unescape(char)),
    )
    if (first === undefined || (verb === 'sayCount' && second === undefined)) {
      throw new Error(`${path}: "${whole}…" is not handed its text in quotes`)
    }
    return verb === 'sayCount' && second !== undefined ? { english: second, one: first } : { english: first }
  })
}
