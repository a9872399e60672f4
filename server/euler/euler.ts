/** Euler Stream as the program reaches it: addresses, credentials and a fetch that a test can stand in for. */
export interface Euler {
  readonly fetch: typeof globalThis.fetch
  /** Base of the API, no slash at the end: https://tiktok.eulerstream.com */
  readonly api: string
  /** The consent page. */
  readonly authorizeUrl: string
  /** 'auto' begins with the documented dialect and remembers the other where that one is answered 404 or 405. */
  readonly dialect: 'docs' | 'openapi' | 'auto'
  /** Sent as x-api-key in the OpenAPI dialect. */
  readonly apiKey?: string
}

/** A message as TikTok packed it. `id` is a decimal string, '' where TikTok gave none. */
export interface RawMessage {
  readonly method: string
  readonly id: string
  readonly payload: Uint8Array
  /** Sent again for newcomers: it happened before. */
  readonly history: boolean
}

/** What an answer's headers, or rate_limits, told of the day's calls; each part only where it was told. */
export interface RateLimits {
  readonly left?: number
  readonly of?: number
  /** Epoch ms. */
  readonly resetsAt?: number
  /** Of a shorter window, a minute or an hour: how far apart calls have to be for it to last. */
  readonly apartMs?: number
}

/** TikTok's own socket, as a fetch names it. Signed for one connection, and good for about half a minute. */
export interface PushOffer {
  /** Where it is, as Euler wrote it: a stranger's word until push-address.ts has judged it. */
  readonly server: string
  /** What the server wants to hear in the address. */
  readonly params: Readonly<Record<string, string>>
  readonly room: string
  readonly cursor: string
  readonly internalExt: string
  /** A secret, like every cookie. Absent where Euler sent none, and then nobody is let in. */
  readonly cookie?: string
}

/** One answer of webcast/fetch, read. */
export interface FetchAnswer {
  readonly messages: readonly RawMessage[]
  /** Messages of the batch that were not even an envelope. */
  readonly undecodable: number
  /** Handed back with the next ask. */
  readonly cursor?: string
  /** The least time until the next ask that TikTok wants, ms. */
  readonly intervalMs?: number
  /** TikTok's id of the LIVE. */
  readonly room?: string
  readonly limits: RateLimits
  /** Absent where the answer names no socket. Which room is entered there is known from `room`, or from the messages. */
  readonly push?: Omit<PushOffer, 'room'>
}
