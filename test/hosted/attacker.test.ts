/** What somebody would try who is not signed in, or is signed in as somebody else. */
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OperatorView } from '../../shared/operator.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { follow } from '../chaos/follower.ts'
import { eventually } from '../support/processes.ts'
import { createVisitor, type Visitor } from './browser.ts'
import { OPERATOR_KEY, startHosted, type HostedWorld } from './hosted-world.ts'

let world: HostedWorld
let ana: Visitor
let mallory: Visitor

beforeAll(async () => {
  world = await startHosted({ handles: ['ana', 'mallory'] })
  ;[ana, mallory] = [createVisitor(), createVisitor()]
  await ana.connect(world.url, 'ana')
  await mallory.connect(world.url, 'mallory')
})
afterAll(() => world.tidy())

/** Asked until their home is open: it answers "again later" while it opens. */
const linksOf = (who: Visitor) =>
  eventually(async () => {
    const links = (await who.ask(`${world.url}/api/overlays`)).json<readonly OverlayLink[]>()
    if (!Array.isArray(links)) throw new Error(`no links: ${JSON.stringify(links)}`)
    return links as readonly OverlayLink[]
  })
const keyOf = async (who: Visitor) => (await linksOf(who))[0]?.url.split('#key=')[1] ?? ''

test("a creator's API answers with their own things only, whatever is asked", async () => {
  const [hers, his] = [await linksOf(ana), await linksOf(mallory)]
  expect(hers.map(({ url }) => url).filter((url) => his.some((one) => one.url === url))).toEqual([])
  const { creator } = (await mallory.ask(`${world.url}/api/status`)).json<{ creator: string }>()
  expect(creator).toBe('mallory')
  await mallory.put(`${world.url}/api/overlays/chat`, { size: 31 })
  const sizeOf = async (who: Visitor) => (await who.ask(`${world.url}/api/overlays/chat`)).json<{ size: number }>().size
  expect([await sizeOf(mallory), await sizeOf(ana)]).toEqual([31, 24])
})

test('the front half of one key and the back half of another open nothing', async () => {
  const [hers, his] = [await keyOf(ana), await keyOf(mallory)]
  const mixed = `${hers.split('.')[0]}.${his.split('.')[1]}`
  for (const key of [
    mixed,
    his.split('.')[1] ?? '',
    `${hers.split('.')[0]}.`,
    '.',
    'aaaaaaaaaa.x',
    hers.toUpperCase(),
  ]) {
    const page = follow('page', `${world.url.replace('http', 'ws')}/socket`, key, Math.random)
    await eventually(() => expect(page.refusals).toContain(4401))
    page.close()
  }
})

test('a session that was made up, cut short or ended opens nothing', async () => {
  const session = ana.cookies.get('fanlight_creator') ?? ''
  for (const value of ['x'.repeat(43), session.slice(1), `${session}x`, '']) {
    const asked = await createVisitor(new Map([['fanlight_creator', value]])).ask(`${world.url}/api/status`)
    expect(asked.text).toContain('NOT_SIGNED_IN')
  }
  const once = createVisitor()
  await once.connect(world.url, 'ana')
  const copy = createVisitor(once.cookies)
  await once.ask(`${world.url}/account/sign-out`, { method: 'POST', headers: { origin: world.url } })
  expect((await copy.ask(`${world.url}/api/status`)).text).toContain('NOT_SIGNED_IN')
  // The other browser of the same creator stays signed in.
  expect((await ana.ask(`${world.url}/api/status`)).status).toBe(200)
})

test('the cookies are for no script, and not for other sites', async () => {
  const begun = await createVisitor().ask(`${world.url}/connect`)
  expect(begun.status).toBe(302)
  const answer = await fetch(`${world.url}/api/operator/enter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: OPERATOR_KEY }),
  })
  expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/)
})

test("another site's page can neither delete, sign out nor read", async () => {
  for (const [path, method] of [
    ['/account/delete', 'POST'],
    ['/account/sign-out-everywhere', 'POST'],
    ['/api/status', 'GET'],
    ['/api/wipe', 'POST'],
  ] as const) {
    const asked = await ana.ask(`${world.url}${path}`, { method, headers: { origin: 'https://evil.example' } })
    expect(asked.status).toBe(403)
  }
  expect((await ana.ask(`${world.url}/api/status`)).status).toBe(200)
})

test('a request that says another instance handed it on is believed only with our seal', async () => {
  const victim = (await keyOf(ana)).split('.')[0] ?? ''
  for (const hop of [victim, JSON.stringify({ what: 'hop', creator: victim, until: 9e15 }), 's1.e000.AAAA']) {
    const asked = await createVisitor().ask(`${world.url}/api/status`, { headers: { 'x-fanlight-hop': hop } })
    expect(asked.text).toContain('NOT_SIGNED_IN')
  }
})

test('an operator pass is no seal for anything else, and a state is no operator pass', async () => {
  const begun = await createVisitor().ask(`${world.url}/connect`)
  const state = new URL(begun.location ?? '').searchParams.get('state') ?? ''
  const asked = await createVisitor(new Map([['fanlight_operator', state]])).ask(`${world.url}/api/operator`)
  expect(asked.text).toContain('NOT_OPERATOR')
  const hopped = await createVisitor().ask(`${world.url}/api/status`, { headers: { 'x-fanlight-hop': state } })
  expect(hopped.text).toContain('NOT_SIGNED_IN')
})

test("a creator is no operator; wrong keys are held up, and the operator's pass is needed for each call", async () => {
  expect((await ana.ask(`${world.url}/api/operator`)).text).toContain('NOT_OPERATOR')
  expect((await ana.put(`${world.url}/api/operator/creators/x`, { run: false })).text).toContain('NOT_OPERATOR')
  const guesser = createVisitor()
  const answers = []
  for (let guess = 0; guess < 7; guess++) {
    answers.push((await guesser.post(`${world.url}/api/operator/enter`, { key: `guess ${guess}` })).text)
  }
  expect(answers.at(-1)).toContain('OPERATOR_TOO_OFTEN')
})

test('a consent that another browser began is not taken, nor one twice', async () => {
  const [mine, theirs] = [createVisitor(), createVisitor()]
  const begun = await mine.ask(`${world.url}/connect`)
  const state = new URL(begun.location ?? '').searchParams.get('state') ?? ''
  const stolen = await theirs.ask(`${world.url}/connect/callback?code=x&state=${encodeURIComponent(state)}`)
  expect(stolen.location).toBe('/connect/outcome/forged_state')
  const first = await mine.ask(`${world.url}/connect/callback?code=x&state=${encodeURIComponent(state)}`)
  expect(first.location).not.toBe('/connect/outcome/forged_state')
  const second = await mine.ask(`${world.url}/connect/callback?code=x&state=${encodeURIComponent(state)}`)
  expect(second.location).toBe('/connect/outcome/forged_state')
})

test('metrics name nobody, and the logs hold no secret', async () => {
  const operator = createVisitor()
  const { text } = await operator.ask(`${world.url}/metrics`)
  expect(text).toContain('fanlight_events_in_total')
  expect(text).toContain('fanlight_creators{state="running"}')
  const logged = world.instances.flatMap(({ lines }) => lines).join('\n')
  const secrets = [
    await keyOf(ana),
    ana.cookies.get('fanlight_creator') ?? '',
    OPERATOR_KEY,
    'sim_access_',
    'sim_refresh_',
    'simulated-secret',
  ]
  for (const secret of secrets) {
    expect(text).not.toContain(secret)
    expect(logged).not.toContain(secret)
  }
  for (const name of ['ana', 'mallory', (await keyOf(ana)).split('.')[0] ?? '']) expect(text).not.toContain(name)
  // Passed on by a proxy it is not this computer that asks.
  expect((await operator.ask(`${world.url}/metrics`, { headers: { 'x-forwarded-for': '1.2.3.4' } })).status).toBe(403)
})

test('a name that somebody pointed here is not answered to', async () => {
  const raw = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(world.url).port), '127.0.0.1')
    let said = ''
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
    socket.on('close', () => resolve(said))
    const cookie = `fanlight_creator=${ana.cookies.get('fanlight_creator')}`
    socket.write(`GET /api/status HTTP/1.1\r\nHost: evil.example\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`)
  })
  expect(raw).toContain('403')
  expect(raw).not.toContain('"creator"')
})

test('the operator sees who is here', async () => {
  const operator = createVisitor()
  // The pause after the wrong guesses is over by itself; a right key in it would tell a guesser nothing either.
  await eventually(
    async () =>
      expect((await operator.post(`${world.url}/api/operator/enter`, { key: OPERATOR_KEY })).status).toBe(200),
    25_000,
  )
  const { creators } = (await operator.ask(`${world.url}/api/operator`)).json<OperatorView>()
  expect(creators.map(({ handle }) => handle).toSorted()).toEqual(['ana', 'mallory'])
})
