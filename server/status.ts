/** How the program is doing, put together from what each room knows. Pure. */
import type { LiveState } from '../shared/live-state.ts'
import type { Status } from '../shared/status.ts'
import { missingScopes } from './euler/tokens.ts'
import type { SourceStatus, Verdict } from './source/source.ts'

interface Needs {
  readonly account: boolean
  readonly handle: boolean
}

export interface StatusParts {
  readonly now: number
  readonly creator: string | undefined
  readonly client: Status['client']
  readonly token: Status['token']
  readonly scopes: { readonly asked: readonly string[]; readonly granted: readonly string[] }
  /** Absent until a source has run. */
  readonly source: SourceStatus | undefined
  readonly live: LiveState
  readonly overlays: Status['overlays']
  readonly upstream: Status['upstream']
  /** What the configured sources cannot do without. */
  readonly needs: Needs
  /** What the first of them cannot do without: where it is missing another one stands in, and that is said. */
  readonly wants: Needs
  readonly playing: Status['playing'] | undefined
  readonly redirectUri: string
  readonly notices: Status['notices']
  readonly hosted?: Status['hosted']
}

interface Missing {
  readonly state: Status['state']
  readonly verdict: Verdict
}

/** What stands between the streamer and a running source, in the order in which it is mended. */
function missing(parts: StatusParts, needs: Needs): Missing | undefined {
  const yours = (code: string, text: string): Verdict => ({ code, whose: 'you', text })
  if (needs.account && !parts.client.configured) {
    return {
      state: 'setup',
      verdict: yours('CLIENT_MISSING', 'Fanlight needs the id and secret of your Euler Stream OAuth client.'),
    }
  }
  if (needs.handle && parts.creator === undefined) {
    return { state: 'setup', verdict: yours('CREATOR_MISSING', 'Fanlight needs your TikTok handle.') }
  }
  if (!needs.account) return undefined
  if (parts.token.state === 'none') {
    return { state: 'connect', verdict: yours('NOT_CONNECTED', 'Your TikTok account is not connected yet.') }
  }
  if (parts.token.state === 'reconnect') {
    return {
      state: 'connect',
      verdict: yours('RECONNECT', 'Your connection to TikTok has ended. Connect the account again.'),
    }
  }
  return undefined
}

const STARTING: Verdict = { code: 'STARTING', whose: 'fanlight', text: 'Fanlight is about to ask Euler Stream.' }

function stateOf(verdict: Verdict, live: LiveState): Status['state'] {
  if (verdict.code === 'NOT_LIVE' || verdict.code === 'STARTING') return 'waiting'
  if (verdict.code !== 'FINE') return 'trouble'
  return live.stream.is === 'offline' ? 'waiting' : 'live'
}

/** Where another source stands in for one that cannot begin: what it brings counts, and what is missing is said all the same. */
function standingIn(wanted: Missing, running: Verdict, live: LiveState): Missing {
  const isFine = running.code === 'FINE'
  const [said, also] = isFine ? [running, wanted.verdict] : [wanted.verdict, running]
  const text = isFine ? `${said.text} It stands in: ${also.text}` : `${said.text} Meanwhile: ${also.text}`
  return { state: isFine ? stateOf(running, live) : wanted.state, verdict: { ...said, text } }
}

export function describeStatus(parts: StatusParts): Status {
  const { source, live } = parts
  const lacking = missing(parts, parts.needs)
  const wanted = lacking === undefined ? missing(parts, parts.wants) : undefined
  const running = lacking === undefined ? source : undefined
  const usual = running?.verdict ?? STARTING
  const { state, verdict } =
    lacking ??
    (wanted === undefined ? { state: stateOf(usual, live), verdict: usual } : standingIn(wanted, usual, live))
  return {
    now: parts.now,
    state,
    ...(parts.creator === undefined ? {} : { creator: parts.creator }),
    source: {
      kind: source?.kind ?? 'poll',
      ...(source?.lastAt === undefined ? {} : { lastAt: source.lastAt }),
      ...(running?.nextAt === undefined ? {} : { nextAt: running.nextAt }),
      verdict,
    },
    token: parts.token,
    scopes: {
      asked: parts.scopes.asked,
      granted: parts.scopes.granted,
      missing: parts.token.state === 'none' ? [] : missingScopes(parts.scopes.asked, parts.scopes.granted),
    },
    ...(source?.budget === undefined ? {} : { budget: source.budget }),
    overlays: parts.overlays,
    upstream: parts.upstream,
    redirectUri: parts.redirectUri,
    client: parts.client,
    live: {
      ...(live.stream.since === undefined ? {} : { since: live.stream.since }),
      ...(live.viewers === undefined ? {} : { viewers: live.viewers.count }),
      likes: live.totals.likes,
      diamonds: live.totals.diamonds,
      gifts: live.totals.gifts,
      follows: live.totals.follows,
      shares: live.totals.shares,
      chats: live.totals.chats,
    },
    ...(parts.playing === undefined ? {} : { playing: parts.playing }),
    notices: parts.notices,
    ...(parts.hosted === undefined ? {} : { hosted: parts.hosted }),
  }
}
