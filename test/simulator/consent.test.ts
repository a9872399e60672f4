import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approveConsent } from '../../server/simulator/approve-consent.ts'
import { launchBrowser } from '../support/browser.ts'
import { CALLBACK, visit, type Visitor } from './visitor.ts'

let visitor: Visitor & AsyncDisposable
beforeAll(async () => void (visitor = await visit({ redirectUris: ['https://overlays.example/back'] })))
afterAll(() => visitor[Symbol.asyncDispose]())

const open = (more: Readonly<Record<string, string | undefined>>) =>
  fetch(visitor.consentUrl(more), { redirect: 'manual' })

describe('the consent page checks in Euler’s order', () => {
  const everythingWrong = { client_id: 'x', redirect_uri: 'https://evil.example/', response_type: 'token', scope: 'x' }

  test.each([
    ['client_id first', everythingWrong, 'invalid_client'],
    ['a missing client_id', { ...everythingWrong, client_id: undefined }, 'invalid_request'],
    ['then redirect_uri', { ...everythingWrong, client_id: 'simulated-client' }, 'invalid_redirect_uri'],
    ['a missing redirect_uri', { redirect_uri: undefined }, 'invalid_request'],
    [
      'a redirect_uri that only begins like a registered one',
      { redirect_uri: `${CALLBACK}/more` },
      'invalid_redirect_uri',
    ],
  ])('%s: told on a page, without a redirect', async (_name, more, error) => {
    const answer = await open(more)
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
    expect(await answer.text()).toContain(error)
  })

  test.each([
    ['response_type before scope', { response_type: 'token', scope: 'x' }, 'unsupported_response_type'],
    ['a missing response_type', { response_type: undefined, scope: 'x' }, 'invalid_request'],
    ['a scope nobody knows', { scope: 'webcast:fetch webcast:fly' }, 'invalid_scope'],
    ['no scope', { scope: '' }, 'invalid_request'],
  ])('%s: sent back with the state', async (_name, more, error) => {
    const answer = await open(more)
    const location = new URL(answer.headers.get('location') ?? '')
    expect([answer.status, location.origin + location.pathname]).toEqual([302, CALLBACK])
    expect([location.searchParams.get('error'), location.searchParams.get('state')]).toEqual([error, 'st&te'])
    expect(location.searchParams.get('error_description')).not.toBe('')
  })

  test('any port of localhost and 127.0.0.1 is registered, and what the options add', async () => {
    const uris = [
      'http://127.0.0.1:1/connect/callback',
      'http://localhost:65535/connect/callback',
      'https://overlays.example/back',
    ]
    const statuses = await Promise.all(uris.map(async (redirect_uri) => (await open({ redirect_uri })).status))
    expect(statuses).toEqual([200, 200, 200])
  })

  test('a scope that the client may not ask for is refused', async () => {
    await using narrow = await visit({ scopes: ['webcast:fetch'] })
    const answer = await fetch(narrow.consentUrl(), { redirect: 'manual' })
    expect(new URL(answer.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_scope')
  })
})

describe('what is decided on it', () => {
  const decide = (decision: string, qr = '') =>
    fetch(visitor.simulator.authorizeUrl, {
      method: 'POST',
      body: new URLSearchParams(`${new URL(visitor.consentUrl()).searchParams}&decision=${decision}&qr=${qr}`),
      redirect: 'manual',
    })
  const showQr = async () => /name="qr" value="(\w+)"/.exec(await (await open({})).text())?.[1] ?? ''

  test('approve sends back a code and the state', async () => {
    const location = new URL(await approveConsent(visitor.consentUrl(), fetch))
    expect(location.searchParams.get('code')).toMatch(/^sim_code_/)
    expect(location.searchParams.get('state')).toBe('st&te')
  })

  test('cancel sends back access_denied', async () => {
    const location = new URL((await decide('cancel')).headers.get('location') ?? '')
    expect(location.searchParams.get('error')).toBe('access_denied')
    expect(location.searchParams.get('state')).toBe('st&te')
  })

  test('an expired QR code approves nothing: another is shown', async () => {
    const qr = await showQr()
    await visitor.clock.advance(60_000)
    const answer = await decide('approve', qr)
    const text = await answer.text()
    expect([answer.status, text.includes('That code had expired')]).toEqual([200, true])
    expect(text).not.toContain(qr)
  })

  test('a QR code approves once', async () => {
    const qr = await showQr()
    const statuses = [(await decide('approve', qr)).status, (await decide('approve', qr)).status]
    expect(statuses).toEqual([302, 200])
  })

  test('scopes that were not ticked are not granted', async () => {
    const location = new URL(await approveConsent(visitor.consentUrl(), fetch, ['webcast:live_check']))
    const code = location.searchParams.get('code') ?? ''
    const answer = await visitor.token({ grant_type: 'authorization_code', code, redirect_uri: CALLBACK })
    expect(await answer.json()).toMatchObject({ scope: 'webcast:live_check' })
  })

  test('the fault fewer-scopes grants only the first', async () => {
    visitor.simulator.faults.set({ 'fewer-scopes': 1 })
    expect((await visitor.connect()).scope).toBe('webcast:fetch')
    expect((await visitor.connect()).scope).toBe('webcast:fetch webcast:live_check')
  })

  test('what came in the address is text on the page', async () => {
    const text = await (await open({ state: '"><script>x' })).text()
    expect(text).not.toContain('"><script>x')
  })
})

test('in a browser: through the steps by keyboard, the code expires and renews itself, approve leads back', async () => {
  const browser = await launchBrowser()
  const back = createServer((_request, response) => response.end('back')).listen(0, '127.0.0.1')
  try {
    await once(back, 'listening')
    const callback = `http://127.0.0.1:${(back.address() as AddressInfo).port}/connect/callback`
    const page = await browser.newPage()
    await page.goto(visitor.consentUrl({ redirect_uri: callback }))
    await page.getByRole('heading', { name: 'would like to connect' }).waitFor()
    await page.getByText('Simulated Euler Stream').waitFor()
    await page.getByRole('button', { name: 'Continue' }).press('Enter')
    await page.getByRole('checkbox', { name: 'webcast:live_check' }).uncheck()
    await page.getByRole('button', { name: 'Continue' }).press('Enter')
    const before = await page.locator('[name=qr]').inputValue()
    await page.getByRole('button', { name: 'Expire code' }).click()
    await page.getByText('This code has expired').waitFor()
    await page.getByText('Good for').waitFor()
    expect(await page.locator('[name=qr]').inputValue()).not.toBe(before)
    await page.getByRole('button', { name: 'Approve' }).click()
    await page.getByText('back', { exact: true }).waitFor()
    expect(page.url().startsWith(`${callback}?code=sim_code_`)).toBe(true)
    expect(new URL(page.url()).searchParams.get('state')).toBe('st&te')
  } finally {
    await browser.close()
    back.close()
  }
})
