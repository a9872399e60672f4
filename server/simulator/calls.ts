/** What clients asked and when, so that a test can check their pace. No secret is kept. */

interface Call {
  readonly at: number
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly status: number
  /** How the call was dressed, where it was one of the API's. */
  readonly dialect?: 'docs' | 'openapi'
  /** The cursor handed in with a fetch. */
  readonly cursor?: string
}

const KEPT = 5000

export interface Calls {
  note(call: Call): void
  list(): readonly Call[]
}

export function createCalls(): Calls {
  const calls: Call[] = []
  return {
    note(call) {
      calls.push(call)
      if (calls.length > KEPT) calls.shift()
    },
    list: () => calls,
  }
}
