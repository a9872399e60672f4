import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { createHop } from '../../server/hosted/hop.ts'
import { sealWithKeys } from '../../server/token/seal.ts'
import { FakeClock } from '../support/fake-clock.ts'

const KEY = Buffer.alloc(32, 1).toString('base64')
const bytes = (size: number) => crypto.getRandomValues(Buffer.alloc(size))
const hop = createHop(sealWithKeys([KEY], bytes), new FakeClock(), 'https://fanlight.example')

const servers: ReturnType<typeof createServer>[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('what is handed on is asked of the address that all instances share, and says for whom', async () => {
  const heard: { readonly headers: IncomingHttpHeaders; readonly creator: string | undefined }[] = []
  const home = await serve((request, response) => {
    heard.push({ headers: request.headers, creator: hop.read(request) })
    response.end('from home')
  })
  const front = await serve((request, response) => void hop.send(home, 'ana', request, response))
  expect(await (await fetch(`${front}/api/status`, { headers: { connection: 'close' } })).text()).toBe('from home')
  await fetch(front, { method: 'POST', headers: { origin: front, connection: 'close' } })
  expect(heard.map(({ creator }) => creator)).toEqual(['ana', 'ana'])
  expect(heard.map(({ headers }) => headers.host)).toEqual(['fanlight.example', 'fanlight.example'])
  expect(heard.map(({ headers }) => headers.origin)).toEqual([undefined, 'https://fanlight.example'])
})
