/** How this Euler Stream behaves where the real one is not known for sure. Changed while running: POST /simulator/settings. */

export interface Limits {
  readonly minute: number
  readonly hour: number
  readonly day: number
}

export interface Settings {
  /** A refresh hands out the same refresh token (off), another one while the old one dies (on), or none (omit). */
  rotation: 'off' | 'on' | 'omit'
  /** How the token endpoint answers: as it was asked (form→flat, JSON→envelope), or always in one style. */
  answerStyle: 'auto' | 'flat' | 'envelope'
  /** Envelope errors of the token endpoint come with status 200, the code only in the body. */
  errorsWith200: boolean
  accessLifeMs: number
  /** From the consent on; a refresh does not prolong it. */
  refreshLifeMs: number
  codeLifeMs: number
  qrLifeMs: number
  /** The least time between two fetches that an answer asks for. */
  fetchIntervalMs: number
  /** Whether fetch names a push socket. */
  push: boolean
  /** Whether what comes over it has to be acknowledged. */
  pushNeedsAck: boolean
  /**
   * What webcast/fetch says of someone who is not live; nobody knows what the real one does. message: 404 with a
   * sentence; bad-request: 400 with it; json-200: 200 with a code of 404 in the body.
   */
  notLive: 'message' | 'bad-request' | 'json-200'
  /** In which of Euler's ways the control calls can be asked; fetch is not meant. */
  speaks: 'all' | 'docs' | 'v1' | 'v2'
  /** What the account that owns the OAuth client has paid for: business opens some calls, premium all. */
  plan: 'community' | 'business' | 'premium'
  /** Who gave the consent: whose LIVE this is, a moderator of it, or somebody else. */
  account: 'owner' | 'moderator' | 'stranger'
  /** Calls per token or API key. */
  limits: Limits
  /** Calls without either, for everybody together. */
  anonymousLimits: Limits
}

const HOUR_MS = 3_600_000

export const SETTINGS: Readonly<Settings> = {
  rotation: 'off',
  answerStyle: 'auto',
  errorsWith200: false,
  accessLifeMs: HOUR_MS,
  refreshLifeMs: 30 * 24 * HOUR_MS,
  codeLifeMs: 600_000,
  qrLifeMs: 60_000,
  fetchIntervalMs: 1000,
  push: true,
  pushNeedsAck: true,
  notLive: 'message',
  speaks: 'all',
  plan: 'premium',
  account: 'owner',
  // Generous, so that a demo never stops: the real limits of a free key are some 2,500 a day.
  limits: { minute: 1200, hour: 60_000, day: 500_000 },
  anonymousLimits: { minute: 5, hour: 30, day: 100 },
}

const CHOICES: Readonly<Partial<Record<string, readonly string[]>>> = {
  rotation: ['off', 'on', 'omit'],
  answerStyle: ['auto', 'flat', 'envelope'],
  notLive: ['message', 'bad-request', 'json-200'],
  speaks: ['all', 'docs', 'v1', 'v2'],
  plan: ['community', 'business', 'premium'],
  account: ['owner', 'moderator', 'stranger'],
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

function fits(name: keyof Settings, value: unknown): boolean {
  const choices = CHOICES[name]
  if (choices !== undefined) return choices.includes(String(value))
  if (typeof SETTINGS[name] !== 'object')
    return typeof value === typeof SETTINGS[name] && (value === Boolean(value) || isCount(value))
  const limits = value as Partial<Record<string, unknown>> | null
  return (
    typeof limits === 'object' &&
    limits !== null &&
    ['minute', 'hour', 'day'].every((window) => isCount(limits[window]))
  )
}

/** Changes what `wanted` names. Answers what is wrong with it; then nothing was changed. */
export function changeSettings(settings: Settings, wanted: unknown): readonly string[] {
  if (typeof wanted !== 'object' || wanted === null) return ['The body must be an object of settings.']
  const problems = Object.entries(wanted).flatMap(([name, value]) => {
    if (!Object.hasOwn(SETTINGS, name)) return [`There is no setting '${name}'.`]
    return fits(name as keyof Settings, value) ? [] : [`'${name}' cannot be ${JSON.stringify(value)}.`]
  })
  if (problems.length === 0) Object.assign(settings, wanted)
  return problems
}
