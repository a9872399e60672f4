/** Why the server closes a socket. */

/** 44xx: do not come back unchanged (C1). The close reason is the name, never a sentence (C3). */
export const CLOSE = {
  BAD_FRAME: 4400,
  BAD_KEY: 4401,
  UNKNOWN_VERSION: 4406,
  NO_HELLO: 4408,
  KEY_REVOKED: 4410,
  /** Standard codes: come back, with backoff (C2). */
  TOO_BIG: 1009,
  BROKEN: 1011,
  RESTARTING: 1012,
} as const

export type CloseName = keyof typeof CLOSE
