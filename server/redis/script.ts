import { createHash } from 'node:crypto'

/** A Lua script: it runs as a whole, and nothing else runs meanwhile. */
export interface Script {
  readonly text: string
  readonly sha: string
}

export const lua = (text: string): Script => ({ text, sha: createHash('sha1').update(text).digest('hex') })
