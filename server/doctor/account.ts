/** The account: who, allowed what, until when, and how many calls are left. From the Fanlight that runs, or from its files. */
import type { Config } from '../config.ts'
import type { RateLimits } from '../euler/euler.ts'
import { missingScopes } from '../euler/tokens.ts'
import type { Running } from './running.ts'
import { note, ok, problem, type Finding } from './finding.ts'
import type { KeptAccount } from './kept-account.ts'

/** What the checks look at, wherever it was learned. */
export interface AccountFacts {
  readonly client: boolean
  readonly creator: string | undefined
  readonly token: 'none' | 'ok' | 'reconnect' | 'unreadable'
  /** Epoch ms. */
  readonly reconnectBy?: number | undefined
  readonly missingScopes: readonly string[]
  readonly budget?: { readonly left: number; readonly of?: number | undefined; readonly resetsAt?: number | undefined }
}

export const factsOfRunning = ({ status }: Running): AccountFacts => ({
  client: status.client.configured,
  creator: status.creator,
  token: status.token.state,
  reconnectBy: status.token.reconnectBy,
  missingScopes: status.scopes.missing,
  ...(status.budget === undefined ? {} : { budget: status.budget }),
})

export const factsOfFiles = (kept: KeptAccount, config: Config, limits: RateLimits | undefined): AccountFacts => ({
  client: kept.client,
  creator: kept.creator,
  token: kept.token,
  reconnectBy: kept.tokens?.reconnectBy,
  missingScopes: kept.tokens === undefined ? [] : missingScopes(config.scopes, kept.tokens.scopes),
  ...(limits?.left === undefined ? {} : { budget: { left: limits.left, of: limits.of, resetsAt: limits.resetsAt } }),
})

export interface AccountWorld {
  /** Epoch ms. */
  readonly now: number
  /** The setup page. */
  readonly address: string
  /** What the configured sources need. */
  readonly needs: { readonly account: boolean; readonly handle: boolean }
}

const DAY_MS = 86_400_000
/** Told early enough to do it between two LIVEs. */
const SOON_MS = 5 * DAY_MS
const FEW = 0.1

export function checkAccount(facts: AccountFacts, world: AccountWorld): readonly Finding[] {
  const { needs, address } = world
  return [
    ...(needs.account ? [checkClient(facts, address)] : []),
    ...(needs.handle ? [checkHandle(facts, address)] : []),
    ...(needs.account && facts.client ? checkToken(facts, world) : []),
    ...(needs.account && facts.token === 'ok' ? [checkScopes(facts, address), checkBudget(facts)] : []),
  ]
}

const checkClient = ({ client }: AccountFacts, address: string): Finding =>
  client
    ? ok('OAuth client', 'Id and secret are there.')
    : problem('OAuth client', 'Its id and secret are missing.', `Start Fanlight and enter them on ${address}`)

const checkHandle = ({ creator }: AccountFacts, address: string): Finding =>
  creator === undefined
    ? problem('Handle', 'Fanlight does not know your TikTok handle.', `Start Fanlight and enter it on ${address}`)
    : ok('Handle', `@${creator}`)

function checkToken({ token, reconnectBy }: AccountFacts, { now, address }: AccountWorld): readonly Finding[] {
  const connect = `Start Fanlight, open ${address} and press Connect.`
  switch (token) {
    case 'none':
      return [problem('Connection', 'No TikTok account is connected.', connect)]
    case 'reconnect':
      return [problem('Connection', 'Your connection to TikTok has ended.', connect)]
    case 'unreadable':
      return [
        problem(
          'Seal key',
          'seal.json, the key to what Fanlight keeps, is missing or not the one that sealed it.',
          `Put it back from a backup, or connect again. ${connect}`,
        ),
      ]
    case 'ok':
      return [checkLife(reconnectBy, now, connect)]
  }
}

function checkLife(reconnectBy: number | undefined, now: number, connect: string): Finding {
  if (reconnectBy === undefined) return ok('Connection', 'Your TikTok account is connected.')
  if (reconnectBy <= now) return problem('Connection', 'Your connection to TikTok has ended.', connect)
  const days = Math.floor((reconnectBy - now) / DAY_MS)
  const left = days === 0 ? 'less than a day' : days === 1 ? 'one more day' : `${days} more days`
  return reconnectBy - now < SOON_MS
    ? note('Connection', `Your TikTok account is connected for ${left}.`, connect)
    : ok('Connection', `Your TikTok account is connected, for ${left}.`)
}

const checkScopes = ({ missingScopes: missing }: AccountFacts, address: string): Finding =>
  missing.length === 0
    ? ok('Permissions', 'Everything that Fanlight asks for was granted.')
    : problem(
        'Permissions',
        `Not granted: ${missing.join(', ')}.`,
        `Connect again on ${address} and leave every box ticked; allow them for your OAuth client at Euler Stream first.`,
      )

function checkBudget({ budget }: AccountFacts): Finding {
  if (budget === undefined) return note('Calls left today', 'Known once Fanlight runs.')
  const { left, of, resetsAt } = budget
  const count = `${left.toLocaleString('en')}${of === undefined ? '' : ` of ${of.toLocaleString('en')}`}`
  const again = resetsAt === undefined ? '' : ` New ones come at ${new Date(resetsAt).toLocaleTimeString('en-GB')}.`
  if (left <= 0) return problem('Calls left today', `None.${again}`, 'Wait, or get a bigger plan at Euler Stream.')
  return of !== undefined && left < of * FEW
    ? note(
        'Calls left today',
        `${count}.${again}`,
        'Fanlight asks less often by itself; a bigger plan at Euler Stream has more.',
      )
    : ok('Calls left today', `${count}.`)
}
