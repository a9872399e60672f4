/** The client printed in docs/protocol.md, run as it stands there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LiveEvent } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import { CLOSE } from '../../shared/protocol.ts'
import { chats } from '../support/live-events.ts'
import { GOOD_KEY, openSocketWorld, type SocketWorld } from '../support/socket-world.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/protocol.md'), 'utf8')

interface DocumentedClient {
  follow(
    url: string,
    key: string,
    hooks: { onState: (state: LiveState) => void; onEvent: (event: LiveEvent) => void },
  ): void
}

let world: SocketWorld
let folder: string

beforeAll(async () => {
  world = await openSocketWorld({ beatMs: 100 })
  folder = mkdtempSync(join(tmpdir(), 'fanlight-docs-'))
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

test('the documented client follows, loses its connection, and goes on without a gap or a repeat', async () => {
  const [, code = ''] = page.match(/```js\n([\s\S]*?)```/) ?? []
  const file = join(folder, 'client.mjs')
  writeFileSync(file, code)
  const client = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as DocumentedClient
  const ids: string[] = []
  let states = 0
  let look = () => {}
  const reached = (count: number) =>
    new Promise<void>((resolve) => {
      look = () => ids.length >= count && resolve()
      look()
    })
  await new Promise<void>((resolve) => {
    client.follow(`ws://127.0.0.1:${world.port}/socket`, GOOD_KEY, {
      onState: () => {
        states++
        resolve()
      },
      onEvent: ({ id }) => {
        ids.push(id)
        look()
      },
    })
  })
  await world.channel.publish({ events: chats(1, 5) })
  await reached(5)
  // Cut from the server's side, as a proxy or a restart would.
  for (const socket of world.connections) socket.destroy()
  await world.channel.publish({ events: chats(6, 9) })
  await reached(9)
  expect(ids).toEqual(chats(1, 9).map(({ id }) => id))
  expect(states).toBe(1)
  // Refused for good, so that it does not outlive the test.
  world.route.revoke('key-1')
})

test('every close code of the program is in the table of the page', () => {
  for (const [name, code] of Object.entries(CLOSE)) {
    expect(page).toMatch(new RegExp(`\\| ${code} +\\| \`${name}\` `))
  }
})

test.each('V1 V2 V3 H1 H2 H3 F1 F2 F3 R1 R2 R3 R4 R5 B1 B2 B3 E1 E2 E3 E4 C1 C2 C3'.split(' '))(
  'rule %s is on the page',
  (rule) => expect(page).toContain(`- **${rule}** `),
)
