/** How a consent can end other than well, each in a streamer's words. The names stand in the address of the page. */
import { AppError } from '../errors.ts'

export interface Outcome {
  readonly title: string
  readonly what: string
  /** What to do, one step a line. */
  readonly steps: readonly string[]
}

export const OUTCOMES = {
  access_denied: {
    title: 'You did not allow it',
    what: 'Euler Stream says that the request was cancelled, so Fanlight was given nothing.',
    steps: [
      'If that was a slip, try again and allow it on your phone.',
      'If you meant it, nothing has changed and nothing is kept.',
    ],
  },
  invalid_scope: {
    title: 'A permission does not exist',
    what: 'Euler Stream does not give at least one of the permissions that Fanlight asked for.',
    steps: [
      'In Euler Stream’s dashboard, open your OAuth client and allow the permissions named below.',
      'Or ask for fewer of them: webcast:fetch alone is enough for overlays.',
      'Then try again.',
    ],
  },
  invalid_client: {
    title: 'Euler Stream does not know this OAuth client',
    what: 'The client id or its secret is not right, or the client was deleted.',
    steps: [
      'Copy the id and the secret again from Euler Stream’s dashboard.',
      'Paste both on the setup page, without spaces around them.',
      'Then try again.',
    ],
  },
  invalid_redirect_uri: {
    title: 'The redirect URI is not registered',
    what: 'Euler Stream only sends people back to an address that your OAuth client has registered, letter by letter.',
    steps: [
      'Copy the redirect URI from the setup page.',
      'Add it to your OAuth client in Euler Stream’s dashboard.',
      'Then try again.',
    ],
  },
  invalid_request: {
    title: 'Euler Stream did not understand the request',
    what: 'Something was missing in what Fanlight asked, or Euler Stream has changed.',
    steps: [
      'Check client id, secret and redirect URI on the setup page.',
      'Try again.',
      'If it stays like this, look for a newer Fanlight.',
    ],
  },
  unsupported_response_type: {
    title: 'Euler Stream has changed how it connects',
    what: 'It does not offer the way of connecting that Fanlight uses any more.',
    steps: ['Look for a newer Fanlight.', 'Until then, everything that was connected before keeps running.'],
  },
  invalid_grant: {
    title: 'That took too long',
    what: 'Euler Stream’s permission is good for about ten minutes and for one use, and this one is over.',
    steps: ['Try again, and scan the code without a long break.'],
  },
  forged_state: {
    title: 'This did not begin here',
    what: 'Fanlight did not start this connection in this browser, so it took nothing from it. A cleared cookie or a second browser looks the same.',
    steps: ['Start from the setup page, and finish in the same browser.', 'If a stranger sent you a link, close it.'],
  },
  expired_state: {
    title: 'That took too long',
    what: 'A connection has to be finished within ten minutes.',
    steps: ['Try again: it starts afresh.'],
  },
  other_device: {
    title: 'Connect on the computer that runs Fanlight',
    what: 'Euler Stream sends you back to an address that leads to Fanlight on its own computer only, so this device cannot finish it.',
    steps: [
      'Open Fanlight in a browser of that computer and connect there.',
      'Once it is connected, everything else works from here.',
    ],
  },
  network: {
    title: 'Euler Stream could not be reached',
    what: 'You allowed it, but Fanlight could not fetch the permission from Euler Stream.',
    steps: ['Check your internet connection.', 'Then try again.'],
  },
  exchange_failed: {
    title: 'Euler Stream did not hand over the permission',
    what: 'You allowed it, but the last step went wrong.',
    steps: ['Wait a moment, then try again.'],
  },
  no_client: {
    title: 'One thing is missing',
    what: 'Fanlight needs an OAuth client of Euler Stream before your TikTok account can be connected.',
    steps: [
      'Go back to the setup page: it shows how to make one, in two minutes and for free.',
      'Paste its id and secret there, then connect.',
    ],
  },
  unknown: {
    title: 'It did not work',
    what: 'Euler Stream gave a reason that Fanlight does not know.',
    steps: ['Try again.', 'If it stays like this, look for a newer Fanlight.'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

export type OutcomeName = keyof typeof OUTCOMES

/** Whatever stood in an address or an answer → a name of ours. */
export const outcomeNamed = (name: unknown): OutcomeName =>
  typeof name === 'string' && Object.hasOwn(OUTCOMES, name) ? (name as OutcomeName) : 'unknown'

const OF_ERROR: Readonly<Record<string, OutcomeName>> = {
  OAUTH_INVALID_GRANT: 'invalid_grant',
  OAUTH_INVALID_CLIENT: 'invalid_client',
  OAUTH_INVALID_SCOPE: 'invalid_scope',
  OAUTH_INVALID_REQUEST: 'invalid_request',
}

/** Why an exchange failed. */
export function outcomeOf(error: unknown): OutcomeName {
  if (!(error instanceof AppError)) return 'exchange_failed'
  return OF_ERROR[error.code] ?? (error.whose === 'network' ? 'network' : 'exchange_failed')
}
