/** The editor of an overlay in a real browser, by pointer and by keyboard, over the real setup room. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { overlays } from '../../shared/settings.ts'
import { keyIn, statusOf } from './scripted-app.ts'
import {
  button,
  called,
  complaints,
  copied,
  DOCK,
  readable,
  said,
  script,
  violations,
  visit,
  WIDE,
} from './setup-browser.ts'

const open = (overlay: string, viewport = DOCK, previews: 'real' | 'empty' = 'empty') =>
  visit(statusOf(), viewport, previews, `#overlay=${overlay}`)
const settingsOf = async (overlay: string) => (await script.app.inject(`/api/overlays/${overlay}`)).json()
/** Holds before long: a machine that tests everything at once is slow. */
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 12_000 })
const links = async () => (await script.app.inject('/api/overlays')).json() as { name: string; url: string }[]

describe('the form', () => {
  test('every field of every table has a labelled control that starts at its default', async () => {
    const page = await open('chat')
    /** What each control is called, and what it stands at. */
    const readForm = () =>
      page.locator('settings-form').evaluate((form) =>
        [...(form.shadowRoot?.querySelectorAll('input, select, textarea') ?? [])].map((element) => {
          const control = element as HTMLInputElement
          const label = control.labels?.[0]?.textContent?.trim() ?? ''
          const isSwitch = control.type === 'checkbox'
          return [isSwitch ? label : `${control.id}: ${label}`, isSwitch ? control.checked : control.value] as const
        }),
      )
    for (const [name, { title, settings }] of Object.entries(overlays)) {
      await page.evaluate((hash) => (location.hash = hash), `#overlay=${name}`)
      await soon(() => page.locator('h1 input').inputValue()).toBe(title)
      const controls = new Map(await readForm())
      for (const [setting, field] of Object.entries(settings)) {
        const called = field.type === 'switch' ? field.label : `${setting}: ${field.label}`
        expect([...controls.keys()], name).toContain(called)
        const stands = controls.get(called)
        if (field.type === 'switch') expect(stands, `${name} ${field.label}`).toBe(field.default)
        // A colour that is the theme's own has no value a colour field could show.
        else if (field.default !== '' || field.type === 'text')
          expect(stands, `${name} ${field.label}`).toBe(String(field.default))
      }
    }
  }, 60_000)

  test('a change is saved at once, said, pushed, and there after a reload', async () => {
    const page = await open('chat')
    await page.getByRole('switch', { name: 'Show who joins' }).press('Space')
    await said(page, 'Show who joins: saved')
    await page.getByRole('slider', { name: 'Text size' }).press('ArrowRight')
    await said(page, 'Text size: saved')
    expect(called('pushSettings').at(-1)).toMatchObject({ overlay: 'chat', values: { joins: true, size: 25 } })
    await page.reload()
    expect(await page.getByRole('slider', { name: 'Text size' }).inputValue()).toBe('25')
    expect(await page.getByRole('switch', { name: 'Show who joins' }).isChecked()).toBe(true)
  })

  test('what the server refuses is said at the field, and the field is marked', async () => {
    const page = await open('alerts')
    const field = page.getByLabel('Smallest gift')
    await field.fill('99999999')
    await field.press('Enter')
    await page
      .getByRole('alert')
      .filter({ hasText: /Not saved.*from 0 to 50000/ })
      .waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill('10')
    await field.press('Enter')
    await said(page, 'Smallest gift: saved')
    expect(called('pushSettings')).toHaveLength(1)
  })

  test('undo and redo, by button and by key, reach the server; a text being written keeps its own', async () => {
    const page = await open('chat')
    const joins = page.getByRole('switch', { name: 'Show who joins' })
    await joins.press('Space')
    await soon(async () => (await settingsOf('chat')).joins).toBe(true)
    await button(page, 'Undo').click()
    await soon(async () => (await settingsOf('chat')).joins).toBe(false)
    await joins.press('Control+Shift+Z')
    await soon(async () => (await settingsOf('chat')).joins).toBe(true)
    await joins.press('Control+z')
    await soon(async () => (await settingsOf('chat')).joins).toBe(false)
    await button(page, 'Redo').click()
    await page.getByLabel('Keep these settings as').press('Control+z')
    await soon(async () => (await settingsOf('chat')).joins).toBe(true)
  })

  test('a theme is one tap; settings kept under a name can be taken again, and forgotten', async () => {
    const page = await open('viewers')
    await button(page, 'Arcade').click()
    await soon(async () => (await settingsOf('viewers')).theme).toBe('arcade')
    await page.getByLabel('Keep these settings as').fill('Neon <b>')
    await page.keyboard.press('Enter')
    await said(page, 'Neon <b>: saved')
    await button(page, 'Paper').click()
    await soon(async () => (await settingsOf('viewers')).theme).toBe('paper')
    await button(page, 'Neon <b>').click()
    await soon(async () => (await settingsOf('viewers')).theme).toBe('arcade')
    await button(page, 'Delete the preset Neon <b>').click()
    await button(page, 'Neon <b>').waitFor({ state: 'detached' })
  })

  test("a colour can be chosen, and given back to the theme's own", async () => {
    const page = await open('viewers')
    await page.locator('input[type=color]').fill('#35d0ff')
    await soon(async () => (await settingsOf('viewers')).accent).toBe('#35d0ff')
    await button(page, "The theme's own").click()
    await soon(async () => (await settingsOf('viewers')).accent).toBe('')
  })
})

describe('the preview', () => {
  test('is the real page under the policy of the real server, and follows the form before it is saved', async () => {
    const page = await open('chat', WIDE, 'real')
    const overlay = page.locator('iframe').contentFrame().locator('chat-overlay')
    await overlay.locator('li').first().waitFor({ timeout: 20_000 })
    await button(page, 'Bloom').click()
    await soon(() => overlay.getAttribute('theme')).toBe('bloom')
  })

  test('stands over a game, a camera, a checkerboard, or in a vertical LIVE with what TikTok covers', async () => {
    const page = await open('viewers', WIDE)
    for (const label of ['Camera', 'Checkerboard', 'Vertical LIVE']) {
      await page.getByLabel(label, { exact: true }).check()
      expect(await page.locator('.covered').count(), label).toBe(label === 'Vertical LIVE' ? 4 : 0)
      const [stage, frame] = await Promise.all([
        page.locator('.scene').boundingBox(),
        page.locator('iframe').boundingBox(),
      ])
      expect(frame!.x, label).toBeGreaterThanOrEqual(stage!.x)
      expect(frame!.width, label).toBeLessThanOrEqual(stage!.width)
    }
  })

  test('shows the real LIVE on demand, with its real key', async () => {
    const page = await open('chat', WIDE)
    await page.getByLabel('Your LIVE').check()
    const url = (await links()).find(({ name }) => name === 'chat')!.url
    await soon(async () => (await page.locator('iframe').getAttribute('src')) ?? '').toContain(keyIn(url))
  })
})

describe('the overlay itself', () => {
  test('a new URL: asked first, Escape and Cancel change nothing, then the new one is copied', async () => {
    const page = await open('chat')
    const chatUrl = async () => (await links()).find(({ name }) => name === 'chat')!.url
    const old = await chatUrl()
    await button(page, 'New URL…').click()
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await button(page, 'New URL…').click()
    await button(page, 'Cancel').click()
    expect(await chatUrl()).toBe(old)
    await button(page, 'New URL…').click()
    await button(page, 'Make a new URL').click()
    await said(page, 'New URL for Chat')
    const now = await chatUrl()
    expect(now).not.toBe(old)
    await button(page, 'Copy Chat URL').click()
    expect(await copied(page)).toBe(now)
    expect(called('revoke')).toHaveLength(1)
    expect(await readable(page)).not.toContain(keyIn(now))
    await button(page, 'Show Chat URL').click()
    expect(await page.getByRole('textbox', { name: 'Chat URL' }).inputValue()).toBe(now)
  })

  test('where the server fails the dialog says so and stays', async () => {
    const page = await open('chat')
    script.fail.set('revoke', new Error('internals'))
    await button(page, 'New URL…').click()
    await button(page, 'Make a new URL').click()
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: "Fanlight's fault" }).waitFor()
    expect(await readable(page)).not.toContain('internals')
  })

  test('is duplicated, renamed and deleted; the first of its kind cannot be deleted', async () => {
    const page = await open('goal')
    expect(await button(page, 'Delete…').count()).toBe(0)
    await button(page, 'Duplicate').click()
    await page.waitForURL(/#overlay=goal\.2$/)
    const title = page.getByRole('textbox', { name: 'Title', exact: true })
    await title.fill('Charity')
    await title.press('Enter')
    await soon(async () => (await links()).map((link) => link.name)).toContain('goal.2')
    await page.getByRole('textbox', { name: 'Charity URL' }).waitFor()
    await button(page, 'Delete…').click()
    await button(page, 'Delete').click()
    await page.waitForURL(/#overlays$/)
    expect((await links()).map((link) => link.name)).not.toContain('goal.2')
  })

  test('what is exported can be imported; a broken file is refused, and one that is partly odd says with what', async () => {
    const page = await open('chat')
    await page.getByRole('switch', { name: 'Show who joins' }).press('Space')
    await said(page, 'Show who joins: saved')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('fanlight-chat.json')
    const file = JSON.parse(readFileSync(await download.path(), 'utf8'))
    expect(file.overlays[0].settings.joins).toBe(true)
    await page.getByRole('link', { name: 'All overlays' }).click()
    const choose = (content: string) =>
      page
        .locator('overlay-shelf input[type=file]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await choose('{"fanlight"')
    await page.getByRole('alert').filter({ hasText: 'damaged' }).waitFor()
    file.overlays[0].settings.joins = false
    file.overlays.push({ id: '<img src=x>', settings: {} })
    await choose(JSON.stringify(file))
    await page.getByText('The file was read, except for this:').waitFor()
    expect((await settingsOf('chat')).joins).toBe(false)
  })
})

test('axe finds nothing, and nothing sticks out, wide and narrow, light and dark', async () => {
  const page = await open('alerts', WIDE)
  for (const [viewport, colorScheme] of [
    [WIDE, 'light'],
    [DOCK, 'dark'],
  ] as const) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    await page.getByRole('button', { name: 'Duplicate' }).waitFor()
    expect(await violations(page), colorScheme).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, colorScheme).toBeLessThanOrEqual(viewport.width)
  }
})

test('in all of this the browser had nothing to forbid and no script failed', () => expect(complaints).toEqual([]))
