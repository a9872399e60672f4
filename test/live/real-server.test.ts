/** The overlay's side and the server's, with real sockets and a real file between them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { browserWorld, connect } from '../../overlays/live/connection.ts'
import type { Saved } from '../../overlays/live/follower.ts'
import { chats } from '../support/live-events.ts'
import { GOOD_KEY, openSocketWorld, type SocketWorld } from '../support/socket-world.ts'

let folder: string
let server: SocketWorld
/** A Node has no window that could go online. */
const world = { ...browserWorld, random: () => 0, onOnline: () => () => {} }

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fanlight-live-'))
  server = await openSocketWorld({ folder })
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

function openPage(key: string, from?: Saved) {
  const ids: string[] = []
  const reasons: string[] = []
  let saved: Saved | undefined
  let look = () => {}
  const stop = connect({
    url: `ws://127.0.0.1:${server.port}/socket`,
    key,
    world,
    saved: from,
    onState: (_, why, at) => {
      saved = at
      if (why !== 'events') reasons.push(why)
      look()
    },
    onEvents: (events) => {
      ids.push(...events.map(({ event }) => event.id))
      look()
    },
    onRefused: (code) => {
      reasons.push(`refused ${code}`)
      look()
    },
  })
  const until = (enough: () => boolean) =>
    new Promise<void>((resolve) => {
      look = () => enough() && resolve()
      look()
    })
  return { ids, reasons, until, stop, saved: () => saved }
}

const idsTo = (last: number) => chats(1, last).map(({ id }) => id)

test('R1, R2, C2: a server that restarts costs a page no event and repeats none', async () => {
  const page = openPage(GOOD_KEY)
  await page.until(() => page.reasons.length > 0)
  await server.channel.publish({ events: chats(1, 3) })
  await page.until(() => page.ids.length >= 3)
  const { port } = server
  await server.close()
  server = await openSocketWorld({ folder, port })
  await server.channel.publish({ events: chats(4, 6) })
  await page.until(() => page.ids.length >= 6)
  expect(page.ids).toEqual(idsTo(6))
  expect(page.reasons).toEqual(['start'])
  expect(page.saved()?.state).toEqual(server.channel.state)
  page.stop()
})

test('a page that is reloaded goes on where it was, over a restart too', async () => {
  const before = openPage(GOOD_KEY)
  await before.until(() => before.reasons.length > 0)
  await server.channel.publish({ events: chats(1, 3) })
  await before.until(() => before.ids.length >= 3)
  before.stop()
  await server.channel.publish({ events: chats(4, 5) })
  const { port } = server
  await server.close()
  server = await openSocketWorld({ folder, port })
  const after = openPage(GOOD_KEY, before.saved())
  await after.until(() => after.ids.length >= 2)
  expect([...before.ids, ...after.ids]).toEqual(idsTo(5))
  expect(after.reasons).toEqual([])
  after.stop()
})

test('C1: a key that opens nothing is refused once, and the page stays quiet', async () => {
  const page = openPage('wrong')
  await page.until(() => page.reasons.length > 0)
  expect(page.reasons).toEqual(['refused 4401'])
  page.stop()
})
