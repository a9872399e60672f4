/** The setup page in other languages, in a real browser. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { statusOf } from './scripted-app.ts'
import { button, DOCK, violations, visit } from './setup-browser.ts'

describe('languages', () => {
  /** Words of any language but English that were fetched: each is a chunk named for its language. */
  const fetchedWords = (page: Page) =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => /\/assets\/(es|de|fr|pt|ar|id|ja)-[^/]*\.js$/.exec(name)?.[1])
        .filter((language) => language !== undefined),
    )

  test('in English nothing more is fetched; another one is spoken at once, and again after a reload', async () => {
    const page = await visit(
      statusOf({
        state: 'trouble',
        source: { kind: 'poll', verdict: { code: 'X', whose: 'euler', text: 'Whatever.' } },
      }),
    )
    expect(await fetchedWords(page)).toEqual([])
    await button(page, 'Change TikTok handle').click()
    await page.getByRole('textbox', { name: 'TikTok handle' }).fill('@half-typed')
    await page.getByLabel('Language').selectOption('de')
    await page.getByRole('heading', { level: 1, name: 'Euler Stream hat ein Problem' }).waitFor()
    // Drawn anew, not begun anew.
    expect(await page.getByRole('textbox', { name: 'TikTok-Name' }).inputValue()).toBe('@half-typed')
    expect(new Set(await fetchedWords(page))).toEqual(new Set(['de']))
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Euler Stream hat ein Problem' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
    expect(await violations(page)).toEqual([])
  })

  test('Arabic turns the page around, and nothing sticks out', async () => {
    const page = await visit(
      statusOf({
        state: 'waiting',
        source: {
          kind: 'poll',
          verdict: {
            code: 'NOT_LIVE',
            whose: 'you',
            text: 'You are not live on TikTok. Fanlight waits for your LIVE.',
          },
        },
      }),
    )
    await page.getByLabel('Language').selectOption('ar')
    await page.getByText('لست على الهواء في TikTok').waitFor()
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(DOCK.width)
    await page.getByLabel('اللغة').selectOption('en')
    await page.getByRole('heading', { name: 'Ready when you go live' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr')
  })
})
