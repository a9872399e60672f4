/** Pages of other sites, names that somebody pointed at this computer, and paths that lead astray. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTempDir, startFanlight, type Running } from '../support/processes.ts'
import { ask, knockOnSocket, sendRaw, type Asked } from './attacker.ts'

let fanlight: Running
let port: number
let removeData: () => Promise<void>

beforeAll(async () => {
  const data = await makeTempDir()
  removeData = data.remove
  fanlight = await startFanlight({ FANLIGHT_PORT: '0', FANLIGHT_DATA: data.path })
  port = Number(new URL(fanlight.url).port)
})
afterAll(async () => {
  await fanlight?.stop()
  await removeData?.()
})

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Every route of the API there is, those of tomorrow too. */
async function everyRoute(): Promise<readonly Pick<Asked, 'path' | 'method'>[]> {
  const { body } = await ask(port, { path: '/api/docs/json' })
  const { paths } = JSON.parse(body) as OpenApi
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ path: path.replace(/\{\w+\}/g, 'chat'), method: method.toUpperCase() })),
  )
}

const PAGES = ['/', '/overlays/chat/', '/overlays/setup/', '/connect', '/healthz', '/api/docs', '/nowhere']

const STRANGERS: readonly (readonly [string, Record<string, string>])[] = [
  ['a page of another site', { origin: 'https://evil.example' }],
  ['a sandboxed frame or a file (Origin: null)', { origin: 'null' }],
  ['a page of another port of this computer', { origin: 'http://localhost:3000' }],
  ['the same name over https', { origin: 'https://localhost' }],
  ['a name that begins like ours', { origin: 'http://localhost.evil.example' }],
  ['an image of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ['a script of another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
  ['a rebound name', { host: 'evil.example' }],
  ['a rebound name with our port', { host: 'evil.example:{port}' }],
  ['a name under localhost’s', { host: 'localhost.evil.example:{port}' }],
  ['an address in the network, though we are bound to loopback', { host: '192.168.1.10:{port}' }],
  ['a Host with a user in it', { host: 'localhost:{port}@evil.example' }],
]

const filled = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('{port}', String(port))]))

describe('another site', () => {
  test.each(STRANGERS)('%s reaches no route of the API and no page', async (_who, headers) => {
    const routes = [...(await everyRoute()), ...PAGES.map((path) => ({ path, method: 'GET' }))]
    expect(routes.length).toBeGreaterThan(20)
    for (const route of routes) {
      const { status, body } = await ask(port, { ...route, headers: filled(headers) })
      expect(status, `${route.method} ${route.path}`).toBe(403)
      expect(JSON.parse(body)).toMatchObject({ error: { code: 'FOREIGN_REQUEST' } })
    }
  })

  test.each(STRANGERS.filter(([, headers]) => 'origin' in headers || 'host' in headers))(
    '%s opens no socket',
    async (_who, headers) => expect(await knockOnSocket(port, filled(headers))).toBe(403),
  )

  test('our own pages, OBS and tools without an Origin are let in', async () => {
    expect(await knockOnSocket(port, { origin: `http://localhost:${port}` })).toBe(101)
    expect(await knockOnSocket(port, {})).toBe(101)
    const { status } = await ask(port, { path: '/api/status', headers: { origin: `http://127.0.0.1:${port}` } })
    expect(status).toBe(200)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a form’s POST (%s) does nothing, even where a browser said no Origin',
    async (type) => {
      for (const { path, method } of (await everyRoute()).filter((route) => route.method !== 'GET')) {
        const { status } = await ask(port, {
          path,
          method: method ?? 'POST',
          headers: { 'content-type': type },
          body: '{"confirm":"delete everything","handle":"evil","type":"gift"}',
        })
        expect([400, 403, 404, 415], `${method} ${path}: ${status}`).toContain(status)
      }
    },
  )

  test('no answer invites another origin to read it', async () => {
    for (const path of [...PAGES, '/api/status', '/api/overlays']) {
      const { headers } = await ask(port, { path, headers: { origin: `http://localhost:${port}` } })
      expect(
        Object.keys(headers).filter((name) => name.startsWith('access-control')),
        path,
      ).toEqual([])
    }
    const preflight = await ask(port, {
      path: '/api/wipe',
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(preflight.status).toBe(403)
  })
})

describe('paths', () => {
  const UP = [
    '..',
    '%2e%2e',
    '%2E%2e',
    '.%2e',
    '..%2f..',
    '%2e%2e%2f%2e%2e',
    '..%5c..',
    '..\\..',
    '%252e%252e',
    '..;',
    '%c0%ae%c0%ae',
    '....//',
  ]
  const TARGETS = ['package.json', 'server/main.ts', 'etc/passwd', '.git/config', 'SECURITY.md']
  const PREFIXES = ['/overlays', '/overlays/chat', '/overlays/assets', '']

  test('none leads out of the folder of pages', async () => {
    for (const up of UP) {
      for (const prefix of PREFIXES) {
        for (const target of TARGETS) {
          const paths = [1, 3, 8].map((times) => `${prefix}/${Array(times).fill(up).join('/')}/${target}`)
          for (const path of paths) {
            const { status, body } = await ask(port, { path })
            expect([301, 302, 400, 403, 404, 429], `${path}: ${status}`).toContain(status)
            expect(body, path).not.toMatch(/root:|"fanlight"|\[core\]|readConfig|Please report a vulnerability/)
            if (status === 429) await new Promise((resolve) => setTimeout(resolve, 2_000))
          }
        }
      }
    }
  }, 120_000)

  test.each([
    '/overlays/chat/%00',
    '/overlays/%',
    '/overlays/%zz',
    '/%ff',
    '//evil.example/',
    '/\\evil.example',
    '/overlays//evil.example',
    '/overlays/.git/config',
    '/overlays/.env',
  ])('%s is refused or not found', async (path) => {
    const { status, headers } = await ask(port, { path })
    expect([302, 400, 404, 414, 429, 431], String(status)).toContain(status)
    // Never a redirect to somebody else's site.
    expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/)
  })

  test('a very long path is refused or not found', async () => {
    expect([404, 414, 431]).toContain((await ask(port, { path: `/overlays/${'a/'.repeat(3_000)}` })).status)
  })

  test('a request with two Hosts is refused, whichever of them is ours, and opens no socket', async () => {
    for (const hosts of [
      [`localhost:${port}`, 'evil.example'],
      ['evil.example', `localhost:${port}`],
      [`localhost:${port}`, `localhost:${port}`],
    ]) {
      const lines = hosts.map((host) => `Host: ${host}\r\n`).join('')
      const answer = await sendRaw(port, `GET /api/overlays HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`)
      expect(answer, hosts.join()).toMatch(/^HTTP\/1\.1 40[03]/)
      expect(answer).not.toContain('#key=')
      const upgrade = `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n`
      expect(await sendRaw(port, `GET /socket HTTP/1.1\r\n${lines}${upgrade}\r\n`)).toMatch(/^HTTP\/1\.1 40[03]/)
    }
  })

  test('a request for an absolute address of another host, or with two lengths, is refused', async () => {
    const absolute = await sendRaw(
      port,
      `GET http://evil.example/api/overlays HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    )
    expect(absolute).not.toContain('#key=')
    const smuggled = await sendRaw(
      port,
      `POST /api/test HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n`,
    )
    expect(smuggled).toMatch(/^HTTP\/1\.1 400/)
  })
})

describe('sign-in', () => {
  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'nothing in the address turns it into a redirect to %s',
    async (target) => {
      for (const name of [
        'redirect',
        'redirect_uri',
        'next',
        'return',
        'returnTo',
        'back',
        'url',
        'to',
        'from',
        'moved',
      ]) {
        for (const path of ['/connect', '/connect/callback', '/connect/outcome/forged_state', '/']) {
          const { headers } = await ask(port, { path: `${path}?${name}=${encodeURIComponent(target)}` })
          expect(headers.location ?? '/', `${path}?${name}`).not.toContain('evil')
          expect(headers.location ?? '/', `${path}?${name}`).not.toContain('javascript')
        }
      }
    },
  )

  test('a forged Host takes no part in where a consent leads', async () => {
    const { status } = await ask(port, { path: '/connect', headers: { host: `evil.example:${port}` } })
    expect(status).toBe(403)
  })
})
