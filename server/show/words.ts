/** What viewers write, as it is compared: capitals, width and what stands around it make no difference. */

/** Of several words none is meant: a sentence that begins with "a" is no vote for "a". */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
    .toLowerCase()

/** As a streamer names a gift. */
export const plainName = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** The first word of a line, with its sign: "!spin now" is "!spin". */
export const commandOf = (text: string): string => plainName(text).split(/\s/, 1)[0] ?? ''

/** One on each line; empty ones are none. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
