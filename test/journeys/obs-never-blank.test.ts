/**
 * Start orders, crashes and the proof, with the real server and real pages: an OBS of our own whose browser sources
 * are tabs of a Chromium that, as in OBS, stay dead when they died.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ObsProof, ObsStatus } from '../../shared/obs.ts'
import type { Status } from '../../shared/status.ts'
import { launchBrowser } from '../support/browser.ts'
import { startFakeObs, type FakeObs, type FakeObsOptions } from '../support/fake-obs.ts'
import { findFreePort } from '../support/free-port.ts'
import { eventually, get, makeTempDir, post, startFanlight, type Running } from '../support/processes.ts'

const OBS_AGENT = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/127.0.6533.120 Safari/537.36 OBS/31.0.2'

let browser: Browser
let obs: FakeObs
let fanlight: Running
let data: Awaited<ReturnType<typeof makeTempDir>>
let env: Record<string, string>
/** The tab of each source, by its name. */
const tabs = new Map<string, Page>()

/** What is being opened of each source: two at once would leave a tab behind that nobody closes. */
const opening = new Map<string, Promise<void>>()

/** As obs-browser: the page is opened once, and what comes of it stays. */
function openTab(name: string, settings: Record<string, unknown>): Promise<void> {
  const opened = (opening.get(name) ?? Promise.resolve()).then(() => openAnew(name, settings))
  opening.set(name, opened)
  return opened
}

async function openAnew(name: string, settings: Record<string, unknown>) {
  await tabs.get(name)?.close()
  const tab = await browser.newPage({
    userAgent: OBS_AGENT,
    viewport: { width: Number(settings['width']), height: Number(settings['height']) },
  })
  tabs.set(name, tab)
  await tab.goto(String(settings['url'])).catch(() => undefined) // nobody there: the tab is dead from now on
}

const options: FakeObsOptions = {
  onSettings: ({ name, settings }) => void openTab(name, settings),
  onRefresh: ({ name, settings }) => void openTab(name, settings),
  picture: async ({ name }) => (await tabs.get(name)?.screenshot({ omitBackground: true })) ?? Buffer.alloc(0),
}

beforeAll(async () => {
  data = await makeTempDir()
  browser = await launchBrowser()
  env = { FANLIGHT_PORT: String(await findFreePort()), FANLIGHT_DATA: data.path }
  ;[obs, fanlight] = await Promise.all([startFakeObs(options), startFanlight(env)])
})
afterAll(async () => {
  await browser?.close()
  await fanlight?.stop()
  await obs?.close('crashed')
  await data?.remove()
})

const status = () => get<ObsStatus>(`${fanlight.url}/api/obs`)
const connected = (count: number) =>
  eventually(async () => {
    const { overlays } = await get<Status>(`${fanlight.url}/api/status`)
    expect(overlays.find(({ name }) => name === 'alerts')?.sessions).toBe(count)
  }, 60_000)
const obsIs = (state: string) => eventually(async () => expect((await status()).link.state).toBe(state), 20_000)

test('Fanlight first, OBS paired: added with one click, and seen to paint', async () => {
  const setup = await browser.newPage()
  await setup.goto(`${fanlight.url}/`)
  await setup.getByRole('button', { name: /overlays/i }).click()
  await setup.getByLabel('Server Port').fill(String(await findFreePort()))
  await setup.getByRole('button', { name: 'Pair', exact: true }).click()
  await setup.getByText(/Open OBS, then tick Tools → WebSocket Server Settings/).waitFor()
  await setup.getByLabel('Server Port').fill(String(obs.port))
  await setup.getByRole('button', { name: 'Pair', exact: true }).click()
  await setup.getByText('OBS 31.0.2 is connected.').first().waitFor()
  await setup.getByRole('button', { name: 'Add Alerts to OBS' }).click()
  await setup
    .getByRole('main')
    .getByText(/added as "Fanlight Alerts"/)
    .waitFor()
  await setup.getByText('Set up a whole scene').click()
  const ticked = setup.locator('obs-sources input[name=overlay]:checked')
  expect(await ticked.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual([
    'chat',
    'alerts',
    'viewers',
  ])
  await setup.getByRole('button', { name: 'Set up the scene' }).click()
  await setup.getByRole('button', { name: 'Undo the layout in “Fanlight wide”' }).click()
  await setup.getByRole('main').getByText('is as it was before').waitFor()
  await setup.close()
  expect(obs.scenes.map(({ name, items }) => [name, items.length])).toEqual([['Scene', 1]])
  // The preview on that page was one more.
  await connected(1)
  const proof = await post<ObsProof>(`${fanlight.url}/api/obs/prove`, { overlay: 'alerts' })
  expect(proof).toMatchObject({ paints: true })
  expect((await status()).pages).toContainEqual({ obs: '31.0.2', chromium: 127 })
}, 60_000)

test('OBS first, Fanlight later: the page that died before Fanlight was there is refreshed', async () => {
  await fanlight.stop()
  const [{ name, settings }] = obs.inputs as [FakeObs['inputs'][number]]
  await openTab(name, settings)
  obs.refreshed.length = 0
  fanlight = await startFanlight(env)
  await connected(1)
  expect(obs.refreshed).toEqual(['Fanlight Alerts'])
}, 60_000)

test('a renderer that crashes is healed by the refresh', async () => {
  obs.refreshed.length = 0
  const tab = tabs.get('Fanlight Alerts')!
  const crashed = new Promise((resolve) => tab.once('crash', resolve))
  const devtools = await tab.context().newCDPSession(tab)
  void devtools.send('Page.crash').catch(() => undefined) // the session dies with the page
  await crashed
  await connected(0)
  await connected(1)
  expect(obs.refreshed).toEqual(['Fanlight Alerts'])
  expect((await status()).news.map(({ code }) => code)).toContain('SOURCE_REFRESHED')
}, 90_000)

test('OBS closed and opened again, while Fanlight runs', async () => {
  const before = obs
  await tabs.get('Fanlight Alerts')?.close()
  await before.close()
  await obsIs('trouble')
  obs = await startFakeObs({ ...options, port: before.port }, before)
  const [{ name, settings }] = obs.inputs as [FakeObs['inputs'][number]]
  await openTab(name, settings)
  await obsIs('connected')
  await connected(1)
  expect(obs.refreshed).toEqual([])
}, 60_000)

test('both gone, OBS first again, with a new key in between', async () => {
  await post(`${fanlight.url}/api/overlays/alerts/rotate-key`, {})
  await connected(1)
  expect((await status()).sources).toMatchObject([{ state: 'current' }])
}, 60_000)

test('by way of a waiting page, which is written anew with a new key', async () => {
  const count = async () =>
    (await get<Status>(`${fanlight.url}/api/status`)).overlays.find(({ name }) => name === 'chat')?.sessions
  await post(`${fanlight.url}/api/obs/sources`, { overlay: 'chat', viaFile: true })
  expect(obs.inputs[1]?.settings['url']).toMatch(/^file:\/\/\/.+\/waiting-pages\/fanlight-chat\.html$/)
  await eventually(async () => expect(await count()).toBe(1))
  obs.refreshed.length = 0
  await post(`${fanlight.url}/api/overlays/chat/rotate-key`, {})
  await eventually(() => expect(obs.refreshed).toEqual(['Fanlight Chat']))
  await eventually(async () => expect(await count()).toBe(1))
  expect((await status()).sources.map(({ viaFile }) => viaFile)).toEqual([false, true])
}, 60_000)
