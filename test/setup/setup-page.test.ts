/** The setup page in a real browser, over the real setup room. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../server/errors.ts'
import { overlays } from '../../shared/settings.ts'
import type { Status, Whose } from '../../shared/status.ts'
import { CLIENT_SECRET, freshStatus, keyIn, statusOf } from './scripted-app.ts'
import {
  button,
  called,
  complaints,
  copied,
  DOCK,
  readable,
  restart,
  said,
  script,
  violations,
  visit,
  WIDE,
} from './setup-browser.ts'

/** A page asks at once when it comes into view; so no test has to wait for the next round. */
const lookNow = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

const troubled = (whose: Whose, retryAt?: number): Status =>
  statusOf({
    state: 'trouble',
    source: {
      kind: 'poll',
      verdict: { code: 'X', whose, text: `What happened: ${whose}.`, ...(retryAt === undefined ? {} : { retryAt }) },
    },
  })
const connecting = (): Status => ({
  ...freshStatus(),
  state: 'connect',
  creator: 'night.owl',
  client: { id: 'my-client', configured: true, fromEnvironment: false },
})
const ending = (): Status =>
  statusOf({
    token: { state: 'ok', reconnectBy: statusOf().now + 3.5 * 86_400_000 },
    scopes: {
      asked: ['webcast:fetch', 'webcast:live_check'],
      granted: ['webcast:fetch'],
      missing: ['webcast:live_check'],
    },
  })

describe('the first run', () => {
  test('is walked through by keyboard alone, from nothing to connected', async () => {
    const page = await visit(freshStatus())
    const press = async (name: string) => {
      for (let tabs = 0; tabs < 15; tabs++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => {
          let at = document.activeElement
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
          return at?.getAttribute('aria-label') ?? at?.getAttribute('name') ?? at?.textContent?.trim()
        })
        if (focused === name) return
      }
      throw new Error(`"${name}" is not reached by Tab`)
    }
    const inFocus = (heading: string) =>
      page.waitForFunction((text) => {
        let at = document.activeElement
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
        return at?.tagName === 'H2' && at.textContent?.includes(text)
      }, heading)

    await press('Copy Redirect URI')
    await page.keyboard.press('Enter')
    await said(page, 'Copied')
    expect(await copied(page)).toBe(`${script.baseUrl}/connect/callback`)
    await press('I have my client')
    await page.keyboard.press('Enter')

    await inFocus('Your client')
    await press('id')
    await page.keyboard.type('my-client')
    await press('secret')
    await page.keyboard.type(CLIENT_SECRET)
    await page.keyboard.press('Enter')

    await inFocus('Your TikTok handle')
    expect(called('saveClient')).toEqual([{ id: 'my-client', secret: CLIENT_SECRET }])
    await press('handle')
    await page.keyboard.type('two words')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'not a TikTok handle' }).waitFor()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('@Night.Owl')
    await page.keyboard.press('Enter')

    await inFocus('Connect your account')
    await page.getByText('Read your LIVE').waitFor()
    expect(await readable(page)).not.toContain(CLIENT_SECRET)
    await press('Connect TikTok')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Ready when you go live' }).waitFor()
  })

  test('a done step can be changed; the overlays can be looked at before the end', async () => {
    const page = await visit(connecting())
    await button(page, 'Change: Your TikTok handle').click()
    expect(await page.getByRole('textbox', { name: 'TikTok handle' }).inputValue()).toBe('@night.owl')
    await page.getByRole('textbox', { name: 'TikTok handle' }).fill('@other')
    await button(page, 'Save handle').click()
    await page.getByText('@other').first().waitFor()
    await button(page, 'Look at the overlays first').click()
    await page.getByRole('heading', { name: 'Chat' }).waitFor()
    await button(page, 'Go on with the setup').click()
    await page.getByRole('link', { name: 'Connect TikTok' }).waitFor()
  })

  test('a client from the environment is told, not asked for', async () => {
    const page = await visit({
      ...connecting(),
      client: { id: 'my-client', configured: true, fromEnvironment: true },
    })
    await button(page, 'Change: Your client').click()
    await page.getByText('FANLIGHT_CLIENT_ID').waitFor()
    expect(await page.getByLabel('Client secret').count()).toBe(0)
  })
})

describe('the state', () => {
  test('trouble says on whose side it is, what happened, and when the next try is', async () => {
    const page = await visit(statusOf())
    const sides = {
      you: 'This one needs you',
      plan: "Your plan doesn't cover this",
      euler: 'Euler Stream has a problem',
      tiktok: 'TikTok has a problem',
      network: "Your internet connection isn't working",
      fanlight: 'Fanlight has a problem',
    } as const
    for (const [whose, words] of Object.entries(sides)) {
      script.status = troubled(whose as Whose, statusOf().now + 42_000)
      await lookNow(page)
      await page.getByRole('heading', { level: 1, name: words }).waitFor()
      await page.getByText(`What happened: ${whose}.`).waitFor()
      await page.getByText(/by itself in \d+ s/).waitFor()
    }
  })

  test('trouble that no waiting cures promises no next try', async () => {
    const page = await visit(troubled('plan'))
    await page.getByText('Fanlight waits for you').waitFor()
    expect(await page.getByText('tries again').count()).toBe(0)
  })

  test('live: figures, the budget and that it is assumed; simulated is plain to see', async () => {
    const page = await visit(statusOf({ upstream: { url: 'http://localhost:1', simulated: true } }))
    await page.getByText('Simulated.').waitFor()
    await page.getByText('1,284').waitFor()
    const meter = page.getByRole('meter', { name: /our assumption/ })
    expect(await meter.getAttribute('aria-valuenow')).toBe('1870')
  })

  test('a connection near its end warns days ahead; a scope that was refused is named', async () => {
    const page = await visit(ending())
    await page.getByText('This connection ends in 3 days.').waitFor()
    await page.getByText('See whether you are live').waitFor()
  })

  test('a connection that ended keeps the dashboard and offers to connect again', async () => {
    const page = await visit(statusOf({ state: 'connect', token: { state: 'reconnect' } }))
    await page.getByRole('link', { name: 'Connect again' }).waitFor()
    await page.getByRole('heading', { name: 'Chat' }).waitFor()
  })

  test("strangers' text is only ever text", async () => {
    const nasty = '<img src=x onerror="document.title=1">'
    const page = await visit(
      statusOf({
        creator: nasty,
        source: { kind: 'poll', verdict: { code: 'X', whose: 'tiktok', text: nasty } },
        state: 'trouble',
      }),
    )
    await page.getByText(nasty).first().waitFor()
    expect(await page.locator('img').count()).toBe(0)
  })

  test('changes come by themselves', async () => {
    const page = await visit(statusOf({ state: 'waiting' }))
    script.status = statusOf()
    await page.getByRole('heading', { name: "You're live" }).waitFor()
  })

  test('a lost server is said plainly, and the page recovers by itself with what was typed', async () => {
    const page = await visit(statusOf())
    await button(page, 'Change TikTok handle').click()
    await page.getByRole('textbox', { name: 'TikTok handle' }).fill('@half-typed')
    const port = Number(new URL(script.baseUrl).port)
    await script.app.close()
    await lookNow(page)
    await lookNow(page)
    await page.getByRole('heading', { name: "Fanlight isn't running" }).waitFor()
    expect(await violations(page)).toEqual([])
    await restart(port)
    await lookNow(page)
    await page.getByRole('heading', { name: "You're live" }).waitFor()
    expect(await page.getByRole('textbox', { name: 'TikTok handle' }).inputValue()).toBe('@half-typed')
    // This Fanlight has other keys than the one before: the page must not go on with the old URLs.
    await expect
      .poll(async () => {
        await button(page, 'Copy Chat URL').click()
        return script.keys.check(keyIn(await copied(page)))?.overlay
      })
      .toBe('chat')
  })
})

describe('an overlay on the shelf', () => {
  const links = async () => (await script.app.inject('/api/overlays')).json() as { name: string; url: string }[]
  const chatUrl = async () => (await links())[0]!.url

  test('its URL is copied without being shown', async () => {
    const page = await visit(statusOf())
    await button(page, 'Copy Chat URL').click()
    await said(page, 'Copied')
    expect(await copied(page)).toBe(await chatUrl())
    for (const link of await links()) expect(await readable(page)).not.toContain(keyIn(link.url))
  })

  test('there is a tile for each, and its preview shows an example at its real size, with no key', async () => {
    const page = await visit(statusOf(), WIDE)
    expect(await page.locator('overlay-tile').count()).toBe(Object.keys(overlays).length)
    const frame = page.locator('iframe[title="Preview of Chat"]')
    await frame.scrollIntoViewIfNeeded()
    const src = new URL((await frame.getAttribute('src'))!, script.baseUrl)
    expect(src.pathname + src.search).toBe('/overlays/chat/?preview&example')
    expect(keyIn(src.href)).toBe('chat')
    const box = await frame.evaluate((element) => [element.clientWidth, element.clientHeight])
    expect(box).toEqual([overlays.chat.width, overlays.chat.height])
  })

  test('dragged into OBS, its link carries the name and size OBS takes', async () => {
    const page = await visit(statusOf())
    const dragged = await page
      .locator('.grip')
      .first()
      .evaluate((element) => {
        const dataTransfer = new DataTransfer()
        element.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }))
        return dataTransfer.getData('text/uri-list')
      })
    const { searchParams } = new URL(dragged)
    expect(Object.fromEntries(searchParams)).toEqual({
      'layer-name': 'Fanlight Chat',
      'layer-width': String(overlays.chat.width),
      'layer-height': String(overlays.chat.height),
    })
    expect(keyIn(dragged)).toBe(keyIn(await chatUrl()))
  })
})

describe('tests and goodbyes', () => {
  test('each test button sends its event', async () => {
    const page = await visit(statusOf())
    for (const name of ['Chat', 'Gift', 'Follow', 'Share', 'Subscription']) {
      await button(page, `Test: ${name}`).click()
      await said(page, `Test sent: ${name}`)
    }
    expect(script.published.map((event) => event.type)).toEqual(['chat', 'gift', 'follow', 'share', 'subscribe'])
  })

  test('a test that fails says why, in the words of the server', async () => {
    const page = await visit(statusOf())
    script.fail.set('publish', new AppError('FULL', { whose: 'you', next: 'fix', text: 'Your disk is full.' }))
    await button(page, 'Test: Chat').click()
    await page.getByRole('alert').filter({ hasText: 'Your disk is full.' }).waitFor()
  })

  test('disconnect asks first', async () => {
    const page = await visit(statusOf())
    await button(page, 'Disconnect').click()
    expect(called('disconnect')).toHaveLength(0)
    await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click()
    await said(page, 'Disconnected')
    expect(called('disconnect')).toHaveLength(1)
    await page.getByRole('link', { name: 'Connect TikTok' }).waitFor()
  })

  test('delete everything asks first, deletes, and begins anew', async () => {
    const page = await visit(statusOf())
    await button(page, 'Delete everything').click()
    expect(called('wipe')).toHaveLength(0)
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('heading', { name: 'What you need' }).waitFor()
    expect(called('wipe')).toHaveLength(1)
  })
})

describe('recordings', () => {
  const evening = { name: 'live-2026-03-01-201500.jsonl', bytes: 12_400_000, at: statusOf().now }
  const card = (page: Page) => page.locator('recordings-card')

  test('recording is off until it is turned on, and why it stopped is said', async () => {
    const page = await visit(statusOf())
    await button(page, 'Record my LIVEs').click()
    await button(page, 'Recording is on. Turn it off').waitFor()
    expect(called('record')).toEqual([true])
    const text = 'The disk is full, so recording has stopped. Your LIVE goes on.'
    script.recordings = {
      ...script.recordings,
      recorder: { on: false, fromEnvironment: false, trouble: { code: 'DISK_FULL', text } },
    }
    await lookNow(page)
    await card(page).getByRole('alert').getByText(text).waitFor()
    await button(page, 'Record my LIVEs').waitFor()
  })

  test('one is played at a speed, plain to see, and stopped', async () => {
    const page = await visit(statusOf({ state: 'waiting' }))
    script.recordings = { ...script.recordings, recordings: [evening] }
    await lookNow(page)
    await page.getByLabel('Speed').selectOption('× 5')
    await button(page, `Play ${evening.name}`).click()
    await card(page).getByText(`Playing ${evening.name}`).waitFor()
    await page.getByRole('complementary', { name: 'A recording' }).waitFor()
    expect(called('play')).toEqual([{ name: evening.name, speed: 5 }])
    expect(await violations(page)).toEqual([])
    await button(page, 'Stop').click()
    await page.getByRole('complementary', { name: 'A recording' }).waitFor({ state: 'detached' })
    expect(called('stop')).toHaveLength(1)
  })

  test('what the server refuses is said', async () => {
    const page = await visit(statusOf())
    script.recordings = { ...script.recordings, recordings: [evening] }
    await lookNow(page)
    const text = 'Your LIVE is on, so no recording is played.'
    script.fail.set('play', new AppError('LIVE_IS_ON', { whose: 'you', next: 'fix', text }))
    await button(page, `Play ${evening.name}`).click()
    await card(page).getByRole('alert').getByText(text).waitFor()
  })

  test('a file is added, and one is deleted after a question', async () => {
    const page = await visit(statusOf())
    script.recordings = { ...script.recordings, recordings: [evening] }
    await lookNow(page)
    await page
      .getByLabel('Add a recording from a file')
      .setInputFiles({ name: 'theirs.jsonl', mimeType: '', buffer: Buffer.from('{}\n') })
    await said(page, 'Added theirs.jsonl')
    expect(called('add')).toEqual([{ name: 'theirs.jsonl', bytes: 3 }])
    await button(page, `Delete ${evening.name}`).click()
    await button(page, 'Cancel').click()
    expect(called('remove')).toEqual([])
    await button(page, `Delete ${evening.name}`).click()
    await button(page, 'Delete').click()
    await card(page).getByText('No recordings yet.').waitFor()
    expect(called('remove')).toEqual([evening.name])
  })

  test('a bug report is one click, and a file', async () => {
    const page = await visit(statusOf())
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Make a bug report' }).click()
    expect((await download).suggestedFilename()).toMatch(/^fanlight-bug-report-[\d-]+\.jsonl$/)
    expect(called('bugReport')).toHaveLength(1)
  })
})

describe('for everyone', () => {
  /** Each state, and a heading that is there once the page shows it. */
  const states: Readonly<Record<string, readonly [() => Status, string]>> = {
    'first run': [freshStatus, 'Your LIVE, on your screen'],
    client: [() => ({ ...freshStatus(), creator: 'night.owl' }), 'What you need'],
    connect: [connecting, 'Connect your account'],
    live: [() => statusOf({ upstream: { url: 'http://localhost:1', simulated: true } }), "You're live"],
    waiting: [() => statusOf({ state: 'waiting' }), 'Ready when you go live'],
    trouble: [() => troubled('euler', statusOf().now + 42_000), 'Euler Stream has a problem'],
    ending: [ending, "You're live"],
    reconnect: [() => statusOf({ state: 'connect', token: { state: 'reconnect' } }), 'Connect your account again'],
  }

  test('axe finds nothing in any state, and nothing sticks out, wide and narrow, light and dark', async () => {
    const page = await visit(freshStatus(), WIDE)
    for (const [name, [status, heading]] of Object.entries(states)) {
      script.status = status()
      await lookNow(page)
      await page.getByRole('heading', { name: heading }).first().waitFor()
      if (name === 'waiting') await button(page, 'Change Euler Stream client').click()
      // Each width and each scheme in every state; all four pairings would double the longest test there is.
      for (const [viewport, colorScheme] of [
        [WIDE, 'light'],
        [DOCK, 'dark'],
      ] as const) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        const where = `${name} ${viewport.width} ${colorScheme}`
        expect(await violations(page), where).toEqual([])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width, where).toBeLessThanOrEqual(viewport.width)
      }
    }
  }, 120_000)

  test('a dock loads no preview', async () => {
    const page = await visit(statusOf())
    await button(page, 'Copy Chat URL').waitFor()
    expect(await page.locator('iframe').count()).toBe(0)
  })

  test('in all of this the browser had nothing to forbid and no script failed', () => {
    expect(complaints).toEqual([])
  })
})
