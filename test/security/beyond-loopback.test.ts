/** Fanlight opened to the network: what another machine is given before, and after, it is paired. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localAddresses } from '../../server/local-addresses.ts'
import { findFreePort } from '../support/free-port.ts'
import { eventually, makeTempDir, startFanlight, type Running } from '../support/processes.ts'
import { launchBrowser } from '../support/browser.ts'
import { ask, knockOnSocket } from './attacker.ts'

/** Whoever connects to it is not on loopback. */
const [lan] = localAddresses()
const TUNNEL = 'live.example'

let fanlight: Running
let port: number
let removeData: () => Promise<void>

beforeAll(async () => {
  const data = await makeTempDir()
  removeData = data.remove
  port = await findFreePort()
  fanlight = await startFanlight({
    FANLIGHT_HOST: '0.0.0.0',
    FANLIGHT_PORT: String(port),
    FANLIGHT_DATA: data.path,
    FANLIGHT_PUBLIC_URL: `https://${TUNNEL}`,
  })
})
afterAll(async () => {
  await fanlight?.stop()
  await removeData?.()
})

const codes = () =>
  [...fanlight.output().matchAll(/Code to pair another device.*: (\d{4} \d{4})/g)].map(([, code]) => code ?? '')
const fromLan = (path: string, more: Partial<Parameters<typeof ask>[1]> = {}) =>
  ask(port, { path, ...more, address: lan ?? '', headers: { host: `${lan}:${port}`, ...more.headers } })
const pair = (code: string, agent = 'x') =>
  fromLan('/pair', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: `http://${lan}:${port}`,
      'user-agent': agent,
    },
    body: `code=${encodeURIComponent(code)}`,
  })
const cookieIn = (headers: { readonly 'set-cookie'?: string[] | undefined }) => headers['set-cookie']?.[0] ?? ''

describe.skipIf(lan === undefined)('another machine of the network (needs a network address)', () => {
  test('unpaired gets the pairing page, overlays, and nothing else', async () => {
    for (const path of ['/', '/overlays/setup/', '/connect']) {
      expect(await fromLan(path), path).toMatchObject({ status: 302, headers: { location: '/pair' } })
    }
    for (const path of ['/api/status', '/api/overlays', '/api/docs', '/api/obs']) {
      const { status, body } = await fromLan(path)
      expect(status, path).toBe(403)
      expect(body).toContain('NOT_PAIRED')
      expect(body).not.toContain('key=')
    }
    const wipe = await fromLan('/api/wipe', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"confirm":"delete everything"}',
    })
    expect(wipe.status).toBe(403)
    expect((await fromLan('/overlays/chat/')).status).toBe(200)
    expect((await fromLan('/api/dock')).status).toBe(400)
  })

  test('the pairing page says that plain http can be read, and runs nothing', async () => {
    const { status, body, headers } = await fromLan('/pair')
    expect(status).toBe(200)
    expect(body).toContain('everybody in this network can read along')
    expect(body.match(/<script[^>]*>/g)).toEqual(['<script src="/pair.js" defer>'])
    for (const code of codes()) expect(body.replace(/\D/g, '')).not.toContain(code.replace(' ', ''))
    expect(String(headers['content-security-policy'])).toContain("script-src 'self'")
  })

  test('a name that was rebound to it is refused, also on /pair', async () => {
    for (const path of ['/pair', '/', '/api/status']) {
      expect((await fromLan(path, { headers: { host: `evil.example:${port}` } })).status).toBe(403)
    }
    expect(await knockOnSocket(port, { host: `evil.example:${port}` }, lan)).toBe(403)
  })

  test('a form of another site cannot enter codes', async () => {
    const { status } = await fromLan('/pair', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
      body: 'code=12345678',
    })
    expect(status).toBe(403)
  })

  test('with the code of the console it is let in, by a strict cookie that no script reads', async () => {
    const code = codes().at(-1) ?? ''
    const paired = await pair(code)
    expect(paired).toMatchObject({ status: 303, headers: { location: '/' } })
    const cookie = cookieIn(paired.headers)
    expect(cookie).toMatch(/^fanlight_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/)
    const session = cookie.split(';')[0] ?? ''
    expect((await fromLan('/', { headers: { cookie: session } })).status).toBe(200)
    expect((await fromLan('/api/overlays', { headers: { cookie: session } })).body).toContain('#key=')
    // The code was used up, and the session is good for its own origin only.
    expect((await pair(code)).status).toBe(403)
    const stolen = await fromLan('/api/overlays', { headers: { cookie: session, origin: 'https://evil.example' } })
    expect(stolen.status).toBe(403)
    // Ended from anywhere that may.
    const ended = await ask(port, { path: '/api/unpair', method: 'POST' })
    expect(ended.status).toBe(200)
    expect((await fromLan('/api/overlays', { headers: { cookie: session } })).status).toBe(403)
  })

  test('this computer sees the code, ready to be scanned, and the devices by name, and can end each', async () => {
    const agent = 'Mozilla/5.0 (Linux; Android 15) Chrome/140.0.0.0 Mobile Safari/537.36'
    const session = cookieIn((await pair(codes().at(-1) ?? '', agent)).headers).split(';')[0] ?? ''
    const { body } = await ask(port, { path: '/pair' })
    expect(body).toContain(codes().at(-1))
    expect(body).toContain('data:image/svg+xml')
    expect(body).toContain('Chrome on Android')
    const id = [...body.matchAll(/name="id" value="(\w+)"/g)].at(-1)?.[1] ?? ''
    // Another device sees none of it, paired or not.
    const there = await fromLan('/pair', { headers: { cookie: session } })
    expect(there.body).not.toContain(codes().at(-1))
    expect(there.body).not.toContain(id)
    const end = (headers: Record<string, string>) =>
      ask(port, {
        path: '/pair/end',
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: `id=${id}`,
      })
    expect((await end({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await fromLan('/pair/end', { method: 'POST' })).status).toBe(403)
    expect((await fromLan('/api/overlays', { headers: { cookie: session } })).status).toBe(200)
    expect((await end({ origin: `http://localhost:${port}` })).status).toBe(303)
    expect((await fromLan('/api/overlays', { headers: { cookie: session } })).status).toBe(403)
  })

  test('guesses are slowed down, whatever address they come from, and the code changes', async () => {
    const before = codes().length
    const statuses: number[] = []
    for (let guess = 0; guess < 7; guess++) statuses.push((await pair(String(10_000_000 + guess))).status)
    expect(statuses.slice(0, 2)).toEqual([403, 403])
    expect(statuses.at(-1)).toBe(429)
    expect(codes().length).toBeGreaterThan(before)
    // Not even the newest code helps for a while.
    expect((await pair(codes().at(-1) ?? '')).status).toBe(429)
  })

  test('codes are on the console only, never in the log', () => {
    const logged = fanlight
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    for (const code of codes()) expect(logged.join('\n')).not.toContain(code)
  })
})

describe('a tunnel that ends on this computer', () => {
  test.each([
    ['by its public name', { host: TUNNEL }],
    ['with its Host rewritten', { 'x-forwarded-for': '203.0.113.7' }],
    ['with its Host rewritten, said the other way', { forwarded: 'for=203.0.113.7' }],
  ])('%s: its visitors are not this computer', async (_how, headers) => {
    const status = await ask(port, { path: '/api/overlays', headers })
    expect(status.status).toBe(403)
    expect(status.body).not.toContain('key=')
    expect((await ask(port, { path: '/', headers })).headers.location).toBe('/pair')
  })

  test('over https the cookie is for https only, and the page does not warn', async () => {
    const page = await ask(port, { path: '/pair', headers: { host: TUNNEL } })
    expect(page.body).not.toContain('plain http')
  })

  test('this computer itself needs no code', async () => {
    expect((await ask(port, { path: '/api/overlays' })).body).toContain('#key=')
  })
})

describe.skipIf(lan === undefined)('without a public address (needs a network address)', () => {
  test('connecting from another device is refused in plain words before Euler is asked, and the console shows a QR', async () => {
    const data = await makeTempDir()
    const own = await findFreePort()
    const open = await startFanlight({ FANLIGHT_HOST: '0.0.0.0', FANLIGHT_PORT: String(own), FANLIGHT_DATA: data.path })
    try {
      const said = () => open.output()
      await eventually(() => expect(said()).toMatch(/[▀▄█]{10}/))
      expect(said()).toContain(`http://${lan}:${own}/pair`)
      const code = /Code to pair another device.*: (\d{4} \d{4})/.exec(said())?.[1] ?? ''
      const there = { address: lan ?? '', headers: { host: `${lan}:${own}`, origin: `http://${lan}:${own}` } }
      const paired = await ask(own, {
        ...there,
        path: '/pair',
        method: 'POST',
        headers: { ...there.headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: `code=${encodeURIComponent(code)}`,
      })
      const headers = { ...there.headers, cookie: cookieIn(paired.headers).split(';')[0] ?? '' }
      const begun = await ask(own, { ...there, path: '/connect?add=webcast:chat', headers })
      expect(begun).toMatchObject({ status: 302, headers: { location: '/connect/outcome/other_device' } })
      const page = await ask(own, { ...there, path: '/connect/outcome/other_device', headers })
      expect(page.body).toContain('Connect on the computer that runs Fanlight')
      // On the computer itself it begins as ever.
      expect((await ask(own, { path: '/connect' })).headers.location ?? '').not.toContain('other_device')
    } finally {
      await open.stop()
      await data.remove()
    }
  }, 60_000)
})

describe.skipIf(lan === undefined)('in real browsers (needs a network address)', () => {
  test('a scanned address pairs the device, with one press, and is ended by one on this computer', async () => {
    const data = await makeTempDir()
    const own = await findFreePort()
    const [open, browser] = await Promise.all([
      startFanlight({ FANLIGHT_HOST: '0.0.0.0', FANLIGHT_PORT: String(own), FANLIGHT_DATA: data.path }),
      launchBrowser(),
    ])
    try {
      const host = await browser.newPage()
      await host.goto(`${open.url}/pair`)
      expect(await host.locator('main img').count()).toBeGreaterThan(0)
      const code = ((await host.locator('main strong').first().textContent()) ?? '').replace(' ', '')
      const phone = await (await browser.newContext()).newPage()
      await phone.goto(`http://${lan}:${own}/pair#${code}`)
      await eventually(async () => expect(await phone.inputValue('#code')).toBe(code))
      expect(phone.url()).not.toContain(code)
      await phone.click('button')
      await phone.waitForURL(`http://${lan}:${own}/`)
      const isIn = () => phone.evaluate(async () => (await fetch('/api/status')).status)
      expect(await isIn()).toBe(200)
      await host.reload()
      await host.locator('li button').click()
      await eventually(async () => expect(await isIn()).toBe(403))
    } finally {
      await browser.close()
      await open.stop()
      await data.remove()
    }
  }, 60_000)
})
