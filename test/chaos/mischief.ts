/** What is done to Fanlight in a chaos run, as data. Every fault of the simulator is here or says why not. */
import type { FAULTS } from '../../server/simulator/faults.ts'

type FaultName = keyof typeof FAULTS

export interface Mischief {
  readonly faults: Readonly<Partial<Record<FaultName, unknown>>>
  /** The push socket is cut too, so that there is an ask to which the fault can happen. */
  readonly cutsPush?: boolean
  readonly expiresToken?: boolean
  /** Nobody but the streamer can end the wait: afterwards the handle is saved once more. */
  readonly needsStreamer?: boolean
  /** Takes a minute by its nature; left out of short runs. */
  readonly slow?: boolean
}

/** A fault of the asks, from now on until it is cleared. */
const ask = (faults: Mischief['faults'], more: Omit<Mischief, 'faults'> = {}): Mischief => ({
  faults,
  cutsPush: true,
  ...more,
})

export const MISCHIEF = {
  reset: ask({ reset: true }),
  slow: ask({ slow: { ms: 1_500 } }),
  'one way of asking gone': ask({ 'dialect-missing': { count: 2 } }),
  'the other way answers 405': ask({ 'dialect-missing': { dialect: 'openapi', status: 405, count: 2 } }),
  '500': ask({ 'server-error': true }),
  '500 of the signer': ask({ 'server-error': { style: 'signer' } }),
  '500 with a fallback': ask({ 'server-error': { style: 'fallback' } }),
  '503': ask({ unavailable: true }),
  '401 once': ask({ 'token-expired': 1 }),
  '429 of the minute': ask({ 'rate-limited': { label: 'minute', retryAfter: 1, count: 2 } }),
  '429 of the hour': ask({ 'rate-limited': { label: 'hour', retryAfter: 2, count: 1 } }),
  '429 of the day': ask({ 'rate-limited': { label: 'day', retryAfter: 2, count: 1 } }),
  '429 of the room': ask({ 'rate-limited': { label: 'room', retryAfter: 1, count: 2 } }),
  '429 without a time': ask({ 'rate-limited': { label: 'minute', retryAfter: null, count: 1 } }, { slow: true }),
  plan: ask({ plan: 1 }, { needsStreamer: true }),
  'plan by 401': ask({ plan: { status: 401, count: 1 } }, { needsStreamer: true }),
  'scope missing': ask({ 'scope-missing': 1 }, { needsStreamer: true }),
  'unknown user': ask({ 'unknown-user': 1 }, { needsStreamer: true }),
  'not live': ask({ 'not-live': 1 }, { slow: true }),
  'empty 200': ask({ empty: true }),
  'JSON in a 200': ask({ 'json-error': true }),
  '10 MB': ask({ huge: 2 }),
  'no cookie': ask({ 'no-cookie': 2 }),
  'no room header': ask({ 'no-room-header': 3 }),
  'no push offered': ask({ 'no-push': true }),
  'push elsewhere': ask({ 'push-elsewhere': 2 }),
  'push refused': ask({ 'push-refused': 2 }),
  'push refused by 400': ask({ 'push-refused': { status: 400, count: 1 } }),
  'push room gone': ask({ 'push-room-gone': 1 }),
  'push dropped': ask({}),
  'push stalled': { faults: { 'push-stall': 1 }, slow: true },
  'push repeats': { faults: { 'push-repeat': 3 } },
  'push garbled': { faults: { 'push-garbled': 3 } },
  'push bomb': { faults: { 'push-bomb': 1 } },
  'no cursor': ask({ 'no-cursor': 3 }),
  'wrong content type': ask({ 'wrong-content-type': 3 }),
  truncated: ask({ truncated: 2 }),
  drip: ask({ drip: { pieces: 10, ms: 60, count: 2 } }),
  'a message broken': ask({ 'undecodable-message': 3 }),
  'a message unknown': ask({ 'unknown-method': 3 }),
  duplicated: ask({ duplicated: 3 }),
  'end frames lost': { faults: { 'no-end-frames': 3 } },
  'token expired': ask({}, { expiresToken: true }),
  'token endpoint 500': ask({ 'token-endpoint': 2 }, { expiresToken: true }),
} as const satisfies Readonly<Record<string, Mischief>>

/** Met elsewhere: `tiktok-refuses` is about what a creator does, `fewer-scopes` comes with a reconnection, `invalid_grant` of the token endpoint by a revoked consent. */
export const ELSEWHERE = ['fewer-scopes', 'tiktok-refuses'] as const satisfies readonly FaultName[]

export const mischiefOf = (name: string): Mischief => MISCHIEF[name as keyof typeof MISCHIEF]
