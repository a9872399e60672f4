/** The operator's page, as whoever runs Fanlight for others uses it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { OperatorView } from '../../shared/operator.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { follow } from '../chaos/follower.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { eventually } from '../support/processes.ts'
import { createVisitor, type Visitor } from './browser.ts'
import { OPERATOR_KEY, startHosted, type HostedWorld } from './hosted-world.ts'

let pages: Awaited<ReturnType<typeof buildOverlays>>
let world: HostedWorld
let browser: Browser
let page: Page
let ana: Visitor
let ben: Visitor
const complaints: string[] = []

vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  pages = await buildOverlays()
  world = await startHosted({ handles: ['ana', 'ben'], pages: pages.folder })
  ana = createVisitor()
  await ana.connect(world.url, 'ana')
  // The same person once more, from a browser in which Euler was not allowed to tell who they are.
  ben = createVisitor()
  await ben.connect(world.url, 'ben', { tick: ['webcast:fetch'] })
  await ben.put(`${world.url}/api/creator`, { handle: '@ana' })
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1180, height: 900 } })
  page.on('pageerror', (error) => complaints.push(String(error)))
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await world?.tidy()
  pages?.remove()
})

const view = () => page.evaluate(async () => (await (await fetch('/api/operator')).json()) as unknown) as Promise<OperatorView> // prettier-ignore
const rows = () => page.locator('creator-row')

test('who has the key sees every creator; a second one who says the same handle cannot be confirmed', async () => {
  await page.goto(`${world.url}/operator`)
  await page.getByLabel('Operator key').fill(OPERATOR_KEY)
  await page.getByRole('button', { name: 'Enter' }).click()
  await eventually(async () => expect(await rows().count()).toBe(2))
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('alert').getByText('@ana belongs to another creator here already.').waitFor()
})

test('deleting asks first: Cancel changes nothing', async () => {
  await rows().filter({ hasText: 'runs' }).getByRole('button', { name: 'Delete @ana' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete @ana?' })
  await dialog.waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.waitFor({ state: 'hidden' })
  expect((await view()).creators.map(({ state }) => state).toSorted()).toEqual(['running', 'waiting'])
})

test('a deleted creator is gone: from the page, their overlays, their session, and their tokens; the handle is free', async () => {
  const [link] = (await ana.ask(`${world.url}/api/overlays`)).json<readonly OverlayLink[]>()
  const overlay = follow('overlay', `${world.url.replace('http', 'ws')}/socket`, link?.url.split('#key=')[1] ?? '', Math.random) // prettier-ignore
  await eventually(() => expect(overlay.cursor).toBeDefined())
  const before = (await view()).creators.find(({ state }) => state === 'running')

  await rows().filter({ hasText: 'runs' }).getByRole('button', { name: 'Delete @ana' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await eventually(async () => expect(await rows().count()).toBe(1))
  await eventually(() => expect(overlay.refusals.at(-1)).toBe(4410))
  await eventually(async () => expect((await ana.ask(`${world.url}/api/status`)).text).toContain('NOT_SIGNED_IN'))

  // Of the two, the other one may have it now.
  await page.getByRole('button', { name: 'Confirm' }).click()
  await eventually(async () => {
    expect((await view()).creators).toMatchObject([{ handle: 'ana', state: 'running' }])
  })
  await page.getByRole('button', { name: 'Delete @ana' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await eventually(async () => expect(await rows().count()).toBe(0))
  await ana.connect(world.url, 'ana')
  const [again] = (await view()).creators
  expect(again).toMatchObject({ handle: 'ana', known: true, state: 'running' })
  expect(again?.id).not.toBe(before?.id)
  const [fresh] = (await ana.ask(`${world.url}/api/overlays`)).json<readonly OverlayLink[]>()
  expect(fresh?.url).not.toBe(link?.url)
  expect(complaints).toEqual([])
})
