/**
 * The creator's hands on a LIVE, with the real programs and a real browser: asks for one more permission, mutes, bans,
 * takes both back, pauses comments, writes, names a moderator; and is refused by permission, by plan and by TikTok.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

interface Standing {
  readonly muted: readonly string[]
  readonly banned: readonly string[]
  readonly moderators: readonly string[]
  readonly comments: boolean
}

let browser: Browser
let simulator: Running
let fanlight: Running
let env: Record<string, string>
let removeData: () => Promise<void>

beforeAll(async () => {
  const data = await makeTempDir()
  removeData = data.remove
  ;[browser, simulator] = await Promise.all([
    launchBrowser(),
    startSimulatorProcess(['--port', '0', '--scene', 'silence', '--handle', 'lamplighter', '--seed', 'dock']),
  ])
  env = {
    FANLIGHT_PORT: String(await findFreePort()),
    FANLIGHT_DATA: data.path,
    FANLIGHT_EULER_API: simulator.url,
    FANLIGHT_EULER_AUTHORIZE: `${simulator.url}/tiktok/oauth/authorize`,
    FANLIGHT_CLIENT_ID: 'simulated-client',
    FANLIGHT_CLIENT_SECRET: 'simulated-secret',
    FANLIGHT_CREATOR: 'lamplighter',
    FANLIGHT_SCOPES: 'webcast:fetch webcast:ban webcast:chat webcast:comments webcast:moderators',
  }
  fanlight = await startFanlight(env)
})

afterAll(async () => {
  await browser?.close()
  await fanlight?.stop()
  await simulator?.stop()
  await removeData?.()
})

const standing = () => get<Standing>(`${simulator.url}/simulator/standing`)
const settle = (settings: object) => post(`${simulator.url}/simulator/settings`, settings)

async function consent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Approve' }).click()
}

test('a streamer moderates a LIVE from the dock', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
  context.setDefaultTimeout(15_000)
  const problems: string[] = []
  context.on('page', (opened) => opened.on('pageerror', (error) => problems.push(error.message)))
  const first = await context.newPage()
  await first.goto(`${fanlight.url}/connect`)
  await consent(first)
  await first.waitForURL(`${fanlight.url}/`)
  await first.close()

  const page = await context.newPage()
  const go = (place: string) => page.evaluate((to) => (location.hash = to), place)
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()
  const turnOn = (name: string) => button(`Turn on ${name}`).click()
  await page.goto(`${fanlight.url}/overlays/control/`)
  await page.getByRole('heading', { name: /^LIVE/ }).waitFor()

  const said = await post<{ messages: { by?: unknown }[] }>(`${simulator.url}/simulator/say`, [
    { type: 'chat', by: { handle: 'ada', name: 'Ada Quill' }, text: 'good evening' },
    { type: 'chat', by: { handle: 'ben', name: 'Ben Tally' }, text: 'boo' },
  ])
  expect(said.messages).toHaveLength(2)
  await page.getByText('boo', { exact: true }).waitFor()

  // One more permission: refused without, explained, asked for in a tab of its own, and there.
  await go('people/muted')
  await turnOn('Mute')
  await page.getByText(/needs the permission webcast:mute/).waitFor()
  const [tiktok] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Ask TikTok for it' }).click(),
  ])
  await consent(tiktok)
  await tiktok.waitForURL(`${fanlight.url}/overlays/control/`)
  await tiktok.close()
  await page.getByText('Nobody is muted.').waitFor()

  // From the line: mute in one tap.
  await go('live')
  await button('Mute Ben Tally for 1 min').click()
  await page.getByText('Ben Tally is muted for 1 min.').first().waitFor()
  const [ben] = (await standing()).muted
  expect(ben).toMatch(/^\d+$/)
  await go('people/muted')
  await page.getByText(/may write again\s+in/).waitFor()
  await button(/^Unmute/).click()
  await page.getByText('may write again.').first().waitFor()
  expect((await standing()).muted).toEqual([])

  // From the card: ban after a question, and a moderator.
  await go('live')
  await button('Ben Tally').click()
  const card = page.getByRole('dialog', { name: 'Ben Tally' })
  await card.getByRole('button', { name: 'Turn on Ban' }).click()
  await card.getByRole('button', { name: 'Ban…' }).click()
  await card.getByRole('button', { name: 'Ban them' }).click()
  await card.getByText('They are banned.').waitFor()
  expect((await standing()).banned).toEqual([ben])
  await card.getByRole('button', { name: 'Close' }).click()
  await page.getByText('(removed)').waitFor()
  await go('people/banned')
  await button(/^Unban/).click()
  await page.getByText('may come back.').first().waitFor()
  expect((await standing()).banned).toEqual([])

  await go('live')
  await button('Ada Quill').click()
  const ada = page.getByRole('dialog', { name: 'Ada Quill' })
  await ada.getByRole('button', { name: 'Turn on Moderators' }).click()
  const before = (await standing()).moderators.length
  await ada.getByRole('button', { name: 'Make moderator' }).click()
  await ada.getByText('They are a moderator now.').first().waitFor()
  expect((await standing()).moderators).toHaveLength(before + 1)
  await page.keyboard.press('Escape')

  // Comments and chat.
  await go('chat')
  await turnOn('Comments on and off')
  await button('Pause comments for 5 min').click()
  await page.getByText(/On again\s+in/).waitFor()
  expect((await standing()).comments).toBe(false)
  await button('Turn comments on').click()
  await page.getByText('Comments are on.').first().waitFor()
  expect((await standing()).comments).toBe(true)
  await turnOn('Send chat')
  await go('live')
  const field = page.getByRole('textbox', { name: 'Message to your chat' })
  await field.fill('welcome, everybody')
  await field.press('Enter')
  await page.getByRole('region', { name: 'Live feed' }).getByText('welcome, everybody').waitFor()

  // TikTok's no, the plan's no: words, a way out, and nothing done.
  await post(`${simulator.url}/simulator/faults`, { 'tiktok-refuses': { count: 1, style: 'moderator' } })
  await button('Mute Ada Quill for 1 min').click()
  await page.getByRole('alert').filter({ hasText: 'moderator' }).waitFor()
  await settle({ plan: 'community' })
  await button('Mute Ada Quill for 1 min').click()
  const plan = page.getByRole('alert').filter({ hasText: 'plan' })
  await plan.getByRole('link', { name: /plans/ }).waitFor()
  expect((await standing()).muted).toEqual([])
  await settle({ plan: 'premium' })

  // All of it is written down, and still is after a restart.
  await fanlight.stop()
  fanlight = await startFanlight(env)
  await go('more/actions')
  await page.getByRole('button', { name: 'Look again' }).click()
  const lines = page.locator('action-list li')
  await eventually(async () => {
    expect((await lines.allInnerTexts()).map((line) => /^[✓✕]\s+([A-Z][a-z]+( [a-z]+)?)/.exec(line)?.[1])).toEqual([
      'Mute',
      'Mute',
      'Message',
      'Comments on',
      'Comments off',
      'New moderator',
      'Unban',
      'Ban',
      'Unmute',
      'Mute',
    ])
  })
  expect(await lines.filter({ hasText: 'Refused.' }).count()).toBe(2)
  expect(problems).toEqual([])
  expect(fanlight.output()).not.toContain('simulated-secret')
}, 120_000)
