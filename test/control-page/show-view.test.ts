/** The show's hands on the control page, in a real browser, over the real show. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { run } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showRoutes } from '../../server/show/show-routes.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { openShowWorld, type ShowWorld } from '../show/show-world.ts'
import { scriptControl, type ScriptedControl } from './scripted-control.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let built: Awaited<ReturnType<typeof buildOverlays>>
let browser: Browser
let world: ShowWorld
let script: ScriptedControl
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  ;[built, browser] = await Promise.all([buildOverlays(), launchBrowser()])
  world = await openShowWorld({ timer: { minutes: 10 }, goal: { counted1: 'custom', gift1: 'wins' } })
  script = await scriptControl(built.folder, async (app) => void (await app.register(showRoutes, { show: world.show })))
  page = await browser.newPage({ viewport: { width: 360, height: 900 }, reducedMotion: 'reduce' })
  page.on('pageerror', (error) => complaints.push(String(error)))
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await script?.close()
  await world?.end()
  built?.remove()
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 15_000 })

test('timers, polls, wheels, contests and numbers are worked from the dock', async () => {
  await page.goto(`${script.url}/overlays/control/#show`)
  const { show } = world.state
  expect(show.timers).toEqual({})
  await button('Start').click()
  await soon(() => world.state.show.timers['timer']?.is).toBe('running')
  const endsAt = world.state.show.timers['timer']?.endsAt ?? 0
  await button('Timer: +1 min').or(button('timer: +1 min')).first().click()
  await soon(() => world.state.show.timers['timer']?.endsAt).toBe(endsAt + 60_000)
  await button('Pause').click()
  await soon(() => world.state.show.timers['timer']?.is).toBe('paused')

  await page.getByLabel('Question').fill('Where to?')
  await page.getByLabel('Answers').fill('North\nUp = Rose')
  await button('Open poll').click()
  await soon(() => world.state.show.ballots['poll']).toMatchObject({
    title: 'Where to?',
    options: [
      { word: '1', text: 'North' },
      { word: '', gift: { name: 'Rose' } },
    ],
  })
  await button('End poll').click()
  await soon(() => world.state.show.ballots['poll']?.is).toBe('closed')
  await button('Take away').first().click()
  await soon(() => world.state.show.ballots['poll']).toBeUndefined()

  await button('Spin').click()
  await soon(() => world.state.show.wheels['wheel']?.winner).toBe(0)
  await page.getByText(/Sing a song won at/).waitFor()

  await button('Begin').click()
  await soon(() => world.state.show.contests['contest']?.is).toBe('open')

  // A goal counts it, so it is there to be moved.
  await button('One more of wins').click()
  await soon(() => world.state.show.counters['wins']).toBe(1)
  await button('Roll the credits').click()
  await soon(() => world.told('credits').length).toBe(1)

  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: typeof run } }
    return (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
  expect(violations).toEqual([])
  // Nothing is wider than the dock.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect(complaints).toEqual([])
  if (process.env['SHOT']) await page.screenshot({ path: '/tmp/showshots/dock.png', fullPage: true })
})

test('what is refused says why', async () => {
  await page.getByLabel('Answers').fill('Alone')
  await button('Open poll').click()
  await page.getByRole('alert').first().waitFor()
})
