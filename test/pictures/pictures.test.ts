/** Strangers' pictures through the cache: what an attacker tries, and what TikTok's expiring addresses do. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fetchPicture, type Picture } from '../../server/pictures/fetch-picture.ts'
import { createPictureCache } from '../../server/pictures/picture-cache.ts'
import { pictureName } from '../../server/pictures/picture-name.ts'
import { openPicturePass } from '../../server/pictures/picture-pass.ts'
import { pictureRoute } from '../../server/pictures/picture-route.ts'
import { isPublic } from '../../server/pictures/public-address.ts'
import { FakeClock } from '../support/fake-clock.ts'

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(100)])
const png: Picture = { type: 'image/png', bytes: PNG }
const silent = { debug() {}, warn() {} }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fanlight-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('where a picture may come from', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '192.0.2.1',
    '198.18.0.1',
    'localhost',
    '',
  ])('%s is not of the open internet', (address) => expect(isPublic(address)).toBe(false))
  test.each(['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111'])('%s is', (address) => expect(isPublic(address)).toBe(true))

  test.each([
    'https://127.0.0.1/x.png',
    'https://2130706433/x.png',
    'https://0x7f.1/x.png',
    'https://[::1]/x.png',
    'https://[::ffff:192.168.0.1]/x.png',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost/x.png',
    'https://localhost.:5757/api/status',
    'http://8.8.8.8/x.png',
    'ftp://8.8.8.8/x.png',
    'file:///etc/passwd',
    'data:image/png;base64,AA',
    'https://user:pass@8.8.8.8/x.png',
  ])('%s is never asked', async (address) => {
    await expect(fetchPicture(address, { withinMs: 2_000 })).rejects.toThrow()
  })
})

describe('what a picture may be', () => {
  let server: Server
  let origin: string
  let answer: (path: string) => {
    status?: number
    headers?: Record<string, string>
    body?: Buffer | string
    endless?: true
  }
  beforeEach(async () => {
    server = createServer((request, response) => {
      const { status = 200, headers = {}, body = '', endless } = answer(request.url ?? '')
      response.writeHead(status, headers)
      response.write(body)
      if (endless === undefined) response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })
  const fetch = (path = '/a.png', rules = {}) => fetchPicture(`${origin}${path}`, { trusted: origin, ...rules })

  test('its own bytes say what it is, whatever it is called', async () => {
    answer = () => ({ body: PNG, headers: { 'content-type': 'text/html' } })
    expect(await fetch()).toEqual(png)
  })
  test.each([
    ['a page', '<html><script>alert(1)</script>'],
    ['an SVG, which can hold a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['nothing', ''],
  ])('%s is none, even if it says so', async (_, body) => {
    answer = () => ({ body, headers: { 'content-type': 'image/png' } })
    await expect(fetch()).rejects.toThrow('no picture')
  })
  test('a picture without end is left', async () => {
    answer = () => ({ body: Buffer.concat([PNG, Buffer.alloc(3_000)]), endless: true })
    await expect(fetch('/', { mostBytes: 1_000 })).rejects.toThrow('larger')
    await expect(fetch('/', { withinMs: 150 })).rejects.toThrow()
  })
  test('a way that leads to a private address ends there; one in a circle ends too', async () => {
    answer = (path) => ({ status: 302, headers: { location: path === '/in' ? 'https://169.254.169.254/' : '/round' } })
    await expect(fetch('/in')).rejects.toThrow('open internet')
    await expect(fetch('/round')).rejects.toThrow('leads from')
  })
  test('a trusted origin is that one alone', async () => {
    answer = () => ({ status: 302, headers: { location: `http://127.0.0.1:1/` } })
    await expect(fetch()).rejects.toThrow('https')
  })
})

describe('the cache', () => {
  const CDN = 'https://p16-sign-va.tiktokcdn.com/tos/face~c5_100x100.webp'
  const signed = (expires: number, host = 'p16-sign-va') =>
    `${CDN.replace('p16-sign-va', host)}?x-expires=${expires}&x-signature=abc${expires}`
  const open = (fetch: (address: string) => Promise<Picture>, mostBytes?: number) => {
    const clock = new FakeClock()
    const cache = createPictureCache({
      folder,
      clock,
      fetch,
      log: silent,
      ...(mostBytes === undefined ? {} : { mostBytes }),
    })
    return { clock, cache }
  }

  test('one picture has one name under all its signed addresses, and two never share one', () => {
    expect(pictureName(signed(1))).toBe(pictureName(signed(2, 'p77-sign-sg')))
    expect(pictureName('https://a.example/i?id=1')).not.toBe(pictureName('https://a.example/i?id=2'))
    expect(pictureName('https://a.example/i.png')).not.toBe(pictureName('https://b.example/i.png'))
  })

  test('a face that ten pages ask for at once is fetched once, and not again under its next address or after a restart', async () => {
    let fetched = 0
    const fetch = async () => (fetched++, png)
    const { cache } = open(fetch)
    const all = await Promise.all(Array.from({ length: 10 }, (_, at) => cache.get(signed(at))))
    expect(all.every((picture) => picture?.bytes.equals(PNG))).toBe(true)
    await cache.get(signed(99))
    expect(await open(fetch).cache.get(signed(100))).toEqual(png)
    expect(fetched).toBe(1)
  })

  test('an expired address is not asked again and again; a fresh one of the same picture is asked at once', async () => {
    const asked: string[] = []
    const { cache } = open(async (address) => {
      asked.push(address)
      if (address === signed(1)) throw new Error('answered 403')
      return png
    })
    expect(await cache.get(signed(1))).toBeUndefined()
    expect(await cache.get(signed(1))).toBeUndefined()
    expect(asked).toHaveLength(1)
    expect(await cache.get(signed(2))).toEqual(png)
    // And by then the old address works too: it is the same picture.
    expect(await cache.get(signed(1))).toEqual(png)
    expect(asked).toHaveLength(2)
  })

  test('the folder never grows past its most: what was used longest ago goes', async () => {
    const { cache, clock } = open(async () => png, 10 * PNG.length)
    for (let at = 0; at < 40; at++) {
      await cache.get(`https://a.example/${at}`)
      await cache.get('https://a.example/0')
      await clock.advance(1_000)
    }
    const names = readdirSync(folder)
    expect(names.length).toBeLessThanOrEqual(10)
    expect(names).toContain(pictureName('https://a.example/0'))
    expect(names).not.toContain(pictureName('https://a.example/1'))
  })

  test('a spoiled file is fetched anew', async () => {
    const { cache } = open(async () => png)
    await cache.get(CDN)
    writeFileSync(join(folder, pictureName(CDN)), 'rubbish')
    expect(await cache.get(CDN)).toEqual(png)
  })

  test('a flood of faces waits in a line of bounded length', async () => {
    let running = 0
    let most = 0
    let release = () => {}
    const gate = new Promise<void>((resolve) => (release = resolve))
    const { cache } = open(async () => {
      most = Math.max(most, ++running)
      await gate
      running--
      return png
    })
    const all = Array.from({ length: 2_000 }, (_, at) => cache.get(`https://a.example/${at}`))
    // The folder is read first; a picture that nobody will fetch is answered at once.
    expect(await all.at(-1)).toBeUndefined()
    release()
    const had = (await Promise.all(all)).filter((picture) => picture !== undefined)
    expect(most).toBeLessThanOrEqual(8)
    expect(had.length).toBe(208)
  })

  test('no folder, or a full disk: pictures are shown all the same', async () => {
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'a file where the folder should be')
    const { cache } = open(async () => png)
    expect(await cache.get(CDN)).toEqual(png)
  })

  test('deleting everything deletes pictures', async () => {
    const { cache } = open(async () => png)
    await cache.get(CDN)
    await cache.wipe()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('the address of a picture', () => {
  async function serve() {
    const kept = new Map<string, string>()
    const store = {
      get: async (name: string) => kept.get(name),
      set: async (name: string, value: string) => void kept.set(name, value),
    }
    const pass = await openPicturePass(store, randomBytes)
    const asked: string[] = []
    const app = fastify()
    await app.register(async (room) =>
      pictureRoute(room, { check: pass.check, get: async (address) => (asked.push(address), png) }),
    )
    return { app, pass, asked, again: () => openPicturePass(store, randomBytes) }
  }
  const text = (address: string) => Buffer.from(address).toString('base64url')

  test('works with the pass, also after a restart, and is kept by the browser', async () => {
    const { app, pass, again, asked } = await serve()
    expect((await again()).prefix).toBe(pass.prefix)
    const answer = await app.inject(`${pass.prefix}${text('https://a.example/ü.png')}`)
    expect(answer.headers['content-type']).toBe('image/png')
    expect(answer.headers['cache-control']).toContain('immutable')
    expect(answer.headers['content-security-policy']).toContain('sandbox')
    expect(asked).toEqual(['https://a.example/%C3%BC.png'])
    await app.close()
  })

  test.each(['/pictures/wrong/', '/pictures//', `/pictures/${'x'.repeat(22)}/`])(
    'nothing is fetched for %s',
    async (prefix) => {
      const { app, asked } = await serve()
      expect((await app.inject(`${prefix}${text('https://a.example/a.png')}`)).statusCode).toBe(404)
      expect(asked).toEqual([])
      await app.close()
    },
  )

  test.each(['%%%', text('no address'), 'a'.repeat(5_000), ''])('%s is no address', async (address) => {
    const { app, pass, asked } = await serve()
    expect((await app.inject(`${pass.prefix}${address}`)).statusCode).toBeGreaterThanOrEqual(400)
    expect(asked).toEqual([])
    await app.close()
  })
})
