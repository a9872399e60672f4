/** Whose side a fault is on, as the setup page says it. */
export type Whose = 'you' | 'plan' | 'euler' | 'tiktok' | 'network' | 'fanlight'

/** What to do about it: wait and try again, connect the account again, buy a bigger plan, change something, or stop. */
export type Next = 'again later' | 'reconnect' | 'upgrade' | 'fix' | 'never'

/** Where to click to mend it. `href`: a path of this server, or https. */
export interface Link {
  readonly href: string
  readonly text: string
}

export interface AppErrorDetails {
  readonly whose: Whose
  readonly next: Next
  /** One or two sentences for a streamer: what happened and what to do. Never a secret, never a stranger's markup. */
  readonly text: string
  /** With 'again later': how long to wait at least, in ms. */
  readonly afterMs?: number
  readonly link?: Link
  readonly cause?: unknown
}

/** An error that says what to do next. It is decided where the facts are and acted on in one place. */
export class AppError extends Error {
  readonly code: string
  readonly whose: Whose
  readonly next: Next
  readonly afterMs: number | undefined
  readonly link: Link | undefined

  constructor(code: string, details: AppErrorDetails) {
    super(details.text, { cause: details.cause })
    this.name = 'AppError'
    this.code = code
    this.whose = details.whose
    this.next = details.next
    this.afterMs = details.afterMs
    this.link = details.link
  }

  /** The sentences for a streamer. */
  get text(): string {
    return this.message
  }
}
