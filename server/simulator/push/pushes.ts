/** What each client of the push socket did, so that a test can check its manners. No cookie is kept. */

export interface PushVisit {
  readonly at: number
  /** Whether the cookie was one that a fetch handed out. */
  readonly cookie: 'right' | 'wrong' | 'none'
  readonly userAgent: string
  /** The handshake's answer; 101 where it was let in. */
  status: number
  /** The cursor in its address. */
  readonly cursor: string
  /** Each name of the address's query, in order. */
  readonly params: readonly string[]
  /** When it entered the room. */
  enteredAt?: number
  /** Numbers of its heartbeats, as it counted them. */
  readonly heartbeats: number[]
  readonly heartbeatsAt: number[]
  /** Batches sent that wanted an acknowledgement. */
  wanted: number
  /** Acknowledgements that name a batch and repeat its words. */
  acks: number
  /** Acknowledgements of nothing that was sent, or with other words. */
  wrongAcks: number
  /** Frames from the client that made no sense. */
  strange: number
  closed?: { readonly by: 'client' | 'server'; readonly code: number; readonly reason: string }
}

const KEPT = 500

export interface Pushes {
  note(visit: PushVisit): void
  list(): readonly PushVisit[]
}

export function createPushes(): Pushes {
  const visits: PushVisit[] = []
  return {
    note(visit) {
      visits.push(visit)
      if (visits.length > KEPT) visits.shift()
    },
    list: () => visits,
  }
}
