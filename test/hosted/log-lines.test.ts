/** What a hosted Fanlight logs: which request, of which creator, and no secret. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OverlayLink } from '../../shared/status.ts'
import { createVisitor } from './browser.ts'
import { OPERATOR_KEY, SEAL_KEY, startHosted, type HostedWorld } from './hosted-world.ts'

const METRICS_TOKEN = 'a token for the metrics'
const SECRET_IN_BODY = 'what-only-ana-may-know'

let world: HostedWorld
const ana = createVisitor()
let lines: readonly Readonly<Record<string, unknown>>[]
let overlayKeys: readonly string[]

beforeAll(async () => {
  world = await startHosted({ handles: ['ana', 'ben'], env: { FANLIGHT_METRICS_TOKEN: METRICS_TOKEN } })
  await ana.connect(world.url, 'ana')
  const links = (await ana.ask(`${world.url}/api/overlays`)).json<readonly OverlayLink[]>()
  overlayKeys = links.map(({ url }) => url.split('#key=')[1] ?? '')
  await ana.ask(`${world.url}/api/status`, { headers: { 'x-request-id': 'fromTheProxy1' } })
  await ana.ask(`${world.url}/api/status`, { headers: { 'x-request-id': 'no id\tat all' } })
  await ana.ask(`${world.url}/api/nothing/here?key=${overlayKeys[0]}`, { headers: { 'x-request-id': 'fromTheProxy2' } })
  await ana.ask(`${world.url}/connect/callback?code=${SECRET_IN_BODY}&state=${SECRET_IN_BODY}`)
  await ana.put(`${world.url}/api/client`, { id: 'someone', secret: SECRET_IN_BODY })
  await createVisitor().ask(`${world.url}/api/status`, { headers: { 'x-request-id': 'ofNobody1' } })
  await createVisitor().post(`${world.url}/api/operator/enter`, { key: `${OPERATOR_KEY}, or not` })
  await createVisitor().post(`${world.url}/api/operator/enter`, { key: OPERATOR_KEY })
  await createVisitor().ask(`${world.url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } })
  lines = (world.instances[0]?.lines ?? []).map((line) => JSON.parse(line) as Record<string, unknown>)
})
afterAll(() => world.tidy())

const ofRequest = (id: string) => lines.filter(({ reqId }) => reqId === id)

describe('structured logs', () => {
  test('a line of a request has the id of the request, as the proxy calls it, and the creator', () => {
    const [line, ...more] = ofRequest('fromTheProxy1')
    expect(line).toMatchObject({ method: 'GET', path: '/api/status', status: 200, msg: 'answered' })
    expect(line?.['creator']).toMatch(/^[a-z2-7]{10}$/)
    expect(more).toEqual([])
    const ids = lines.filter(({ msg }) => msg === 'answered').map(({ reqId }) => reqId)
    expect(ids.length).toBeGreaterThan(8)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toContain('no id\tat all')
  })

  test('what was refused has its status, and no query', () => {
    expect(ofRequest('fromTheProxy2')).toMatchObject([{ path: '/api/nothing/here', status: 404 }])
    const [nobody] = ofRequest('ofNobody1')
    expect(nobody).toMatchObject({ path: '/api/status', status: 409 })
    expect(nobody).not.toHaveProperty('creator')
  })

  test('lines of a creator’s source name the creator too', () => {
    const creator = ofRequest('fromTheProxy1')[0]?.['creator']
    expect(lines.filter((line) => line['creator'] === creator && line['reqId'] === undefined).length).toBeGreaterThan(0)
  })

  test('no secret is in any line', () => {
    const all = (world.instances[0]?.lines ?? []).join('\n')
    const secrets = [OPERATOR_KEY, SEAL_KEY, METRICS_TOKEN, SECRET_IN_BODY, world.lives.clientSecret]
    for (const secret of [...secrets, ...overlayKeys, ...ana.cookies.values()]) {
      expect(secret.length).toBeGreaterThan(8)
      expect(all).not.toContain(secret)
    }
    expect(all).not.toMatch(/sim_(code|access|refresh)_/)
  })
})
