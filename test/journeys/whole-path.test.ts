/**
 * A streamer's evening, with the real programs and a real browser: connect an account, see chat and gifts, refresh a
 * source mid-alert, kill the server, let the token run out, and come back with nothing lost and nothing doubled.
 */
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OverlayLink, Status } from '../../shared/status.ts'
import { launchBrowser } from '../support/browser.ts'
import { findFreePort } from '../support/free-port.ts'
import {
  eventually,
  get,
  makeTempDir,
  post,
  startFanlight,
  startSimulatorProcess,
  type Running,
} from '../support/processes.ts'

interface Sent {
  readonly totals: {
    readonly gifts: number
    readonly diamonds: number
    readonly byType: Readonly<Record<string, number>>
  }
}

let browser: Browser
let simulator: Running
let fanlight: Running
let env: Record<string, string>
let removeData: () => Promise<void>

beforeEach(async () => {
  const data = await makeTempDir()
  removeData = data.remove
  ;[browser, simulator] = await Promise.all([
    launchBrowser(),
    startSimulatorProcess(['--port', '0', '--scene', 'silence', '--handle', 'lamplighter', '--seed', 'journey']),
  ])
  env = {
    FANLIGHT_PORT: String(await findFreePort()),
    FANLIGHT_DATA: data.path,
    FANLIGHT_EULER_API: simulator.url,
    FANLIGHT_EULER_AUTHORIZE: `${simulator.url}/tiktok/oauth/authorize`,
  }
  fanlight = await startFanlight(env)
})

afterEach(async () => {
  await browser?.close()
  await fanlight?.stop()
  await simulator?.stop()
  await removeData?.()
})

const say = (what: object | readonly object[]) => post(`${simulator.url}/simulator/say`, what)
const status = () => get<Status>(`${fanlight.url}/api/status`)

/** Writes down each alert that comes on stage, over every refresh of the page. */
async function watchStage(page: Page) {
  await page.addInitScript(() => {
    const seen: string[] = JSON.parse(sessionStorage.getItem('seen') ?? '[]')
    let on: string | undefined
    const look = () => {
      const alert = document
        .querySelector('alert-overlay')
        ?.shadowRoot?.querySelector<HTMLElement>('.alert:not(.leaving)')
      const name = alert?.querySelector('person-name')?.shadowRoot?.textContent?.trim()
      if (name !== undefined && name !== '' && name !== on) {
        seen.push(name)
        sessionStorage.setItem('seen', JSON.stringify(seen))
      }
      on = name
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return () => page.evaluate(() => JSON.parse(sessionStorage.getItem('seen') ?? '[]') as string[])
}

/** Consecutive entries of one name are one alert that a refresh interrupted. */
const onceEach = (names: readonly string[]) => names.filter((name, index) => name !== names[index - 1])

test('a streamer connects, and the LIVE goes on screen through a refresh, a crash and an expired token', async () => {
  const setup = await browser.newPage()
  const problems: string[] = []
  setup.on('pageerror', (error) => problems.push(error.message))

  // First run: the walk through client, handle and consent.
  await setup.goto(`${fanlight.url}/`)
  expect(await setup.getByRole('textbox', { name: 'Redirect URI' }).inputValue()).toBe(
    `${fanlight.url}/connect/callback`,
  )
  await setup.getByRole('button', { name: 'I have my client' }).click()
  await setup.getByLabel('Client id').fill('simulated-client')
  await setup.getByLabel('Client secret').fill('simulated-secret')
  await setup.getByRole('button', { name: 'Save client' }).click()
  await setup.getByLabel('TikTok handle').fill('@Lamplighter')
  await setup.getByRole('button', { name: 'Save handle' }).click()
  await setup.getByRole('link', { name: /connect/i }).click()
  await setup.getByRole('button', { name: 'Continue' }).click()
  await setup.getByRole('button', { name: 'Continue' }).click()
  await setup.getByRole('button', { name: 'Approve' }).click()
  await setup.waitForURL(`${fanlight.url}/`)
  await setup.getByRole('heading', { name: /live/i }).first().waitFor()
  expect(await eventually(async () => expectState(await status(), 'live'))).toMatchObject({ creator: 'lamplighter' })

  await setup.close()

  // The overlays, as OBS would open them.
  const links = await get<readonly OverlayLink[]>(`${fanlight.url}/api/overlays`)
  const open = async (name: string) => {
    const link = links.find((one) => one.name === name)!
    const page = await browser.newPage({ viewport: { width: link.width, height: link.height } })
    page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`))
    return { page, go: () => page.goto(link.url) }
  }
  const chat = await open('chat')
  const alerts = await open('alerts')
  const seen = await watchStage(alerts.page)
  await Promise.all([chat.go(), alerts.go()])
  await eventually(async () => expect(await sessions()).toMatchObject({ chat: 1, alerts: 1, viewers: 0 }))

  await say({ type: 'chat', by: { handle: 'ada', name: 'Ada Quill' }, text: 'good evening' })
  await chat.page.getByText('good evening').waitFor()

  // Three gifts: the first is on stage when the source is refreshed, the others wait behind it.
  await say([
    { type: 'gift', by: { handle: 'ada', name: 'Ada Quill' }, gift: 'Rose', frames: [1, 3, 5] },
    { type: 'gift', by: { handle: 'ben', name: 'Ben Tally' }, gift: 'Rose', count: 1 },
    { type: 'follow', by: { handle: 'cyd', name: 'Cyd Moss' } },
  ])
  await eventually(async () => expect(await seen()).toHaveLength(1))
  await alerts.page.reload()

  // The server dies without a word. Meanwhile the LIVE goes on, and the access token runs out.
  await fanlight.kill()
  await say([
    { type: 'chat', by: { handle: 'ben', name: 'Ben Tally' }, text: 'said while it was dead' },
    { type: 'gift', by: { handle: 'dot', name: 'Dot Farrow' }, gift: 'Rose', frames: [2, 7] },
  ])
  await post(`${simulator.url}/simulator/tokens`, { expire: true })
  fanlight = await startFanlight(env)

  await chat.page.getByText('said while it was dead').waitFor({ timeout: 30_000 })
  await eventually(
    async () => expect(onceEach(await seen()).toSorted()).toEqual(['Ada Quill', 'Ben Tally', 'Cyd Moss', 'Dot Farrow']),
    40_000,
  )
  expect(await chat.page.getByText('good evening').count()).toBe(1)
  expect(await chat.page.getByText('said while it was dead').count()).toBe(1)

  // What the log adds up to is what was sent.
  const { totals } = await get<Sent>(`${simulator.url}/simulator/sent`)
  const { live, token } = await eventually(async () => expectState(await status(), 'live'))
  expect(live).toMatchObject({ gifts: totals.gifts, diamonds: totals.diamonds, chats: totals.byType['chat'] })
  expect(token.state).toBe('ok')

  // Nothing repeats once the stage has emptied.
  await eventually(async () => expect(await alerts.page.locator('.alert').count()).toBe(0), 30_000)
  expect(onceEach(await seen())).toHaveLength(4)
  expect(problems).toEqual([])
  expect(fanlight.output()).not.toContain('simulated-secret')
}, 150_000)

const sessions = async () => Object.fromEntries((await status()).overlays.map(({ name, sessions }) => [name, sessions]))

function expectState(now: Status, state: Status['state']): Status {
  expect(now.state, JSON.stringify(now.source)).toBe(state)
  return now
}
