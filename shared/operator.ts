/** What the operator's page is told: GET /api/operator. */
export interface OperatorView {
  /** Epoch ms. */
  readonly now: number
  readonly version: string
  /** What is wrong with what all instances share, just now. */
  readonly trouble?: string
  readonly instances: readonly OperatorInstance[]
  readonly creators: readonly OperatorCreator[]
}

export interface OperatorInstance {
  readonly id: string
  readonly draining: boolean
  readonly self: boolean
  /** Creators at home there; overlay pages connected there. */
  readonly creators: number
  readonly sessions: number
}

export interface OperatorCreator {
  readonly id: string
  readonly state: 'new' | 'waiting' | 'running' | 'stopped' | 'deleting'
  readonly handle?: string
  /** Euler said whose account it is; else the operator has to know. */
  readonly known: boolean
  /** Epoch ms. */
  readonly addedAt: number
  readonly weight: number
  /** Part of the plan's calls, 0 to 1. */
  readonly share: number
  readonly sessions: number
  /** The instance where it is at home. */
  readonly home?: string
  readonly health?: {
    readonly code: string
    readonly text: string
    readonly isLive: boolean
    readonly leads: boolean
    readonly lastAt?: number
    readonly budget?: { readonly left: number; readonly of: number }
    readonly token: string
  }
}
