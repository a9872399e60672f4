import { describe, expect, test } from 'vitest'
import { emptyState } from '../../shared/live-state.ts'
import { chooseSource, needsAccount, needsHandle, upstreamOf } from '../../server/choose-source.ts'
import { readConfig } from '../../server/config.ts'
import { describeStatus } from '../../server/status.ts'
import { FakeClock } from '../support/fake-clock.ts'

const config = (source: string, more: NodeJS.ProcessEnv = {}) =>
  readConfig({ FANLIGHT_SOURCE: source, FANLIGHT_EULER_API_KEY: 'key', ...more }, [], 'linux')

const tokens = { accessToken: async () => 'token', rejected: async () => undefined }

describe('which sources can run', () => {
  const choose = (source: string, has: { handle?: boolean; account?: boolean }) =>
    chooseSource({
      config: config(source),
      clock: new FakeClock(),
      random: () => 0.5,
      log: { debug: () => undefined, warn: () => undefined },
      euler: { fetch, api: 'https://euler.example', authorizeUrl: 'https://euler.example', dialect: 'auto' },
      tokens: has.account ? tokens : undefined,
      handle: has.handle ? 'ann' : undefined,
      mayAsk: () => undefined,
    }) !== undefined

  test.each([
    ['auto', { handle: true, account: true }, true],
    ['auto', { handle: true }, false],
    ['auto', { account: true }, false],
    ['cloud', { handle: true }, true],
    ['cloud', {}, false],
    ['tikfinity', {}, true],
    ['auto,tikfinity', {}, true],
    ['push,cloud', { handle: true }, true],
  ])('%s with %j: %s', (source, has, can) => expect(choose(source, has)).toBe(can))
})

test('what they cannot do without', () => {
  const needs = (source: string) => [needsAccount(config(source)), needsHandle(config(source))]
  expect(needs('auto')).toEqual([true, true])
  expect(needs('cloud')).toEqual([false, true])
  expect(needs('tikfinity')).toEqual([false, false])
})

test('the status names the address of the one that runs', () => {
  const both = config('auto,tikfinity')
  expect(upstreamOf(both, undefined)).toEqual({ url: 'https://tiktok.eulerstream.com', simulated: false })
  expect(upstreamOf(both, 'tikfinity')).toEqual({ url: 'ws://localhost:21213', simulated: false })
  expect(upstreamOf(config('cloud'), undefined)).toEqual({ url: 'wss://ws.eulerstream.com', simulated: false })
  const simulated = config('auto', { FANLIGHT_EULER_API: 'http://127.0.0.1:5858' })
  expect(upstreamOf(simulated, 'push')).toEqual({ url: 'http://127.0.0.1:5858', simulated: true })
})

test('nobody is asked to connect for a source that needs no account', () => {
  const status = (account: boolean) => statusOf({ needs: { account, handle: account } }).state
  expect(status(false)).toBe('live')
  expect(status(true)).toBe('setup')
})

test('where one without an account stands in, it is said what the first one is missing', () => {
  const wants = { account: true, handle: true }
  const fine = statusOf({ wants })
  expect(fine).toMatchObject({ state: 'live', source: { verdict: { code: 'FINE' } } })
  expect(fine.source?.verdict.text).toMatch(/^x It stands in: Fanlight needs the id and secret/)
  const verdict = { code: 'TIKFINITY_MISSING', whose: 'you', text: 'Start TikFinity.', retryAt: 5 } as const
  const waiting = statusOf({ wants, source: { kind: 'tikfinity', nextAt: 5, verdict } })
  expect(waiting).toMatchObject({ state: 'setup', source: { nextAt: 5, verdict: { code: 'CLIENT_MISSING' } } })
  expect(waiting.source?.verdict.text).toMatch(/ Meanwhile: Start TikFinity\.$/)
  const connected = {
    creator: 'fox',
    client: { configured: true, fromEnvironment: true },
    token: { state: 'ok' },
  } as const
  expect(statusOf({ wants, ...connected }).source?.verdict.text).toBe('x')
})

test('a recording that is played is told', () => {
  const playing = { name: 'a.jsonl', speed: 2, messages: 5, events: 3 }
  expect(statusOf({ playing }).playing).toEqual(playing)
  expect(statusOf({})).not.toHaveProperty('playing')
})

const statusOf = (more: Partial<Parameters<typeof describeStatus>[0]>) =>
  describeStatus({
    now: 0,
    creator: undefined,
    client: { configured: false, fromEnvironment: false },
    token: { state: 'none' },
    scopes: { asked: [], granted: [] },
    source: { kind: 'tikfinity', verdict: { code: 'FINE', whose: 'fanlight', text: 'x' } },
    live: { ...emptyState, stream: { is: 'online' } },
    overlays: [],
    notices: [],
    upstream: { url: 'ws://localhost:21213', simulated: false },
    needs: { account: false, handle: false },
    wants: { account: false, handle: false },
    playing: undefined,
    redirectUri: 'http://localhost:5757/connect/callback',
    ...more,
  })
