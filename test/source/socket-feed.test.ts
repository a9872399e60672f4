import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setTimeout as pause } from 'node:timers/promises'
import { openSocket, type SocketFeed } from '../../server/source/socket-feed.ts'
import { startFeedServer, type FeedServer } from '../support/feed-server.ts'

let server: FeedServer
let ending: AbortController

beforeEach(async () => {
  server = await startFeedServer()
  ending = new AbortController()
})

afterEach(async () => {
  ending.abort()
  await server.close()
})

const open = (url = server.url, maxBytes = 10_000) => openSocket({ url, maxBytes }, ending.signal)

/** The next message, or how it ended. */
async function next(feed: SocketFeed): Promise<unknown> {
  for (;;) {
    const message = feed.take()
    if (message !== undefined) return message
    if (feed.end() !== undefined) return feed.end()
    const news = feed.news()
    if (!news.aborted) await new Promise((resolve) => news.addEventListener('abort', resolve))
  }
}

describe('a feed', () => {
  test('hands over in order, holds the other side up while nobody takes, and loses nothing', async () => {
    const feed = await open()
    const line = 'x'.repeat(5_000)
    for (let n = 0; n < 4_000; n++) server.send(`${n} ${line}`)
    await pause(100)
    // 20 MB are on their way, and most of it waits at the other side.
    const [client] = server.clients
    expect(client!.bufferedAmount).toBeGreaterThan(5_000_000)
    for (let n = 0; n < 4_000; n++) expect(String(await next(feed)).split(' ')[0]).toBe(String(n))
  })

  test('ends when told to, also while it holds the other side up', async () => {
    const feed = await open()
    for (let n = 0; n < 500; n++) server.send('x'.repeat(5_000))
    await pause(50)
    ending.abort()
    let last: unknown
    do last = await next(feed)
    while (typeof last === 'string')
    expect(last).toMatchObject({ code: 1006 })
  })

  test('a message that is too long ends it', async () => {
    const feed = await open()
    server.send('x'.repeat(10_001))
    expect(await next(feed)).toMatchObject({ code: 1006 })
  })

  test('says how it was closed', async () => {
    const feed = await open()
    server.hangUp(4404)
    expect(await next(feed)).toEqual({ code: 4404, reason: '' })
  })
})

describe('a feed that cannot be had', () => {
  test('the status of a refusal is told', async () => {
    server.refuseWith({ status: 429 })
    await expect(open()).rejects.toMatchObject({ name: 'HandshakeRefused', status: 429 })
  })

  test('no error holds the address, which may be a secret', async () => {
    const error: unknown = await open('ws://127.0.0.1:1/?apiKey=secret').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'ECONNREFUSED' })
    expect(`${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain('secret')
  })

  test('a redirect is not followed', async () => {
    server.refuseWith({ status: 302 })
    await expect(open()).rejects.toMatchObject({ status: 302 })
  })

  test('who gives up waiting is told why', async () => {
    ending.abort(new Error('changed my mind'))
    await expect(open()).rejects.toThrow('changed my mind')
  })
})
