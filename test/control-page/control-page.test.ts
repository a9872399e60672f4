/** The control page in a real browser, over a scripted control API behind the real policies. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { run } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../server/errors.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { chat, does, gift, person, sends } from '../support/crowd.ts'
import { openPagePool, type PagePool } from '../support/page-pool.ts'
import { scriptControl, type ScriptedControl } from './scripted-control.ts'

const DOCK = { width: 360, height: 800 }
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ana = person('Ana', { id: '7412345678901234561' })
const troll = person('Troll', { id: '7412345678901234562' })
const hello = chat(ana, 'good evening')
const insult = chat(troll, 'you are all so bad')

let built: Awaited<ReturnType<typeof buildOverlays>>
let browser: Browser
let pool: PagePool
let script: ScriptedControl
let page: Page
/** Whatever the browser forbade, and every error of our scripts, over all tests. */
const complaints: string[] = []

beforeAll(async () => {
  ;[built, browser] = await Promise.all([buildOverlays(), launchBrowser()])
  pool = await openPagePool(browser, { viewport: DOCK, reducedMotion: 'reduce', colorScheme: 'dark' })
  pool.context.setDefaultTimeout(8_000)
})
afterAll(async () => {
  await browser.close()
  built.remove()
})
beforeEach(async () => {
  script = await scriptControl(built.folder)
  script.say(hello, insult)
  page = await pool.take()
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
})
afterEach(async () => {
  await pool.takeBack()
  await script.close()
})

const open = (place = 'live') => page.goto(`${script.url}/overlays/control/#${place}`)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const asked = (begin: string) => script.asked.filter(({ what }) => what.startsWith(begin))
const alert = (text: string | RegExp) => page.getByRole('alert').filter({ hasText: text })
const refusal = (code: string, text: string, more: Partial<ConstructorParameters<typeof AppError>[1]> = {}) =>
  new AppError(code, { whose: 'tiktok', next: 'fix', text, ...more })

/** What axe holds against colours. All else it looks at is the same in light and dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** `rules`: all, if absent. */
async function violations(rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const found = await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run: typeof run } }
    return (await axe.run(document, only === undefined ? {} : { runOnly: [...only] })).violations
  }, rules)
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${String(target)} ${html}`).join(' | ')}`,
  )
}

const focused = () =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? ''
  })

async function tabTo(name: string) {
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press('Tab')
    if ((await focused()) === name) return
  }
  throw new Error(`"${name}" is not reached by Tab`)
}

describe('on screen', () => {
  const told = () => script.events.flatMap((event) => (event.type === 'stage' ? [event.do] : []))

  test('skip, hold and let go, clear, replay: each is told to the overlays', async () => {
    script.say(does(ana, 'follow'))
    await open()
    await button('Skip').click()
    await button('Hold').click()
    await page.getByText('Alerts wait until you let them come.').waitFor()
    await button('Resume').click()
    await button('Hold').waitFor()
    await button('Clear').click()
    await button('Replay').click()
    await expect.poll(told).toEqual(['skip', 'pause', 'resume', 'clear', 'replay'])
  })

  test('panic says so for as long as it lasts', async () => {
    await open()
    await button('PANIC').click()
    await alert('Nothing of your overlays can be seen.').waitFor()
    await page.reload()
    await button('Show again').click()
    await button('PANIC').waitFor()
    expect(told()).toEqual(['panic', 'show'])
  })

  test('what cannot be replayed is said in words', async () => {
    await open()
    await button('Replay').click()
    await page.getByText('Nothing was announced in this LIVE yet').first().waitFor()
  })

  test('a chat line is shown large in one tap, and taken away again', async () => {
    await open()
    await button('Show large: Ana').click()
    await page.getByText('Large on screen: Ana: good evening').waitFor()
    await button('Take away').click()
    await expect.poll(() => script.events.at(-1)).toMatchObject({ type: 'spotlight', is: 'off' })
    expect(await violations()).toEqual([])
  })
})

describe('the feed', () => {
  test('shows what happens as it happens, and filters it for good', async () => {
    await open()
    await page.getByText('good evening').waitFor()
    script.say(sends(ana, gift('Rose', 1), 3), does(troll, 'join'))
    await page.getByText('sent Rose ×3 (3 diamonds)').waitFor()
    expect(await page.getByText('joined').count()).toBe(0)

    await button(/Filter/).click()
    await page.getByLabel('Joins').check()
    await page.getByText('joined').waitFor()
    await page.getByLabel('Gifts').uncheck()
    expect(await page.getByText('sent Rose').count()).toBe(0)
    await page.reload()
    await page.getByText('joined').waitFor()
    expect(await page.getByText('sent Rose').count()).toBe(0)
  })

  test("strangers' text is only ever text, and turns nothing around it", async () => {
    const nasty = '<img src=x onerror="document.title=1">'
    script.say(chat(person(nasty, { id: '5' }), `${nasty} \u202e`))
    await open()
    await page.getByText(nasty).first().waitFor()
    expect(await page.locator('img').count()).toBe(0)
    const isolated = page.locator('bdi', { hasText: nasty })
    expect(await isolated.count()).toBe(2)
  })

  test('new lines do not pull away who reads further up', async () => {
    script.say(...Array.from({ length: 40 }, (_, index) => chat(ana, `line ${index}`)))
    await open()
    const feed = page.getByRole('region', { name: 'Live feed' })
    await page.getByText('line 39').waitFor()
    await expect
      .poll(() => feed.evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight))
      .toBeLessThan(2)
    await feed.evaluate((list) => list.scrollTo(0, 0))
    await expect.poll(() => feed.evaluate((list) => list.scrollTop)).toBe(0)
    script.say(chat(ana, 'one more'), chat(ana, 'and another'))
    await button('2 new').click()
    await expect
      .poll(() => feed.evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight))
      .toBeLessThan(2)
    await expect.poll(() => button(/new$/).count()).toBe(0)
  })

  test('a view that is left waits for nothing more: the browser has six connections in all', async () => {
    const waiting = new Set<unknown>()
    page.on('request', (request) => void (request.url().includes('wait=') && waiting.add(request)))
    page.on('requestfinished', (request) => void waiting.delete(request))
    page.on('requestfailed', (request) => void waiting.delete(request))
    await open()
    for (let times = 0; times < 8; times++) {
      await page.getByRole('link', { name: 'Figures' }).click()
      await page.locator('own-figures h3').first().waitFor()
      await page.getByRole('link', { name: 'Live', exact: true }).click()
      await page.getByText('good evening').waitFor()
    }
    await expect.poll(() => waiting.size).toBe(1)
  })

  test('a lost server is said plainly, and the page recovers by itself', async () => {
    await open()
    await page.getByText('good evening').waitFor()
    await page.route('**/api/control**', (route) => route.abort())
    await alert('Fanlight did not answer. Is it still running?').waitFor()
    await page.unroute('**/api/control**')
    script.say(chat(ana, 'back again'))
    await page.getByText('back again').waitFor({ timeout: 15_000 })
    await expect.poll(() => alert('Fanlight did not answer').count(), { timeout: 5_000 }).toBe(0)
  })
})

describe('moderation', () => {
  test('one tap on a line mutes with its reason, is undone by another, and both are in the list of actions', async () => {
    await open()
    await button('Mute Troll for 1 min').click()
    await page.getByText('Troll is muted for 1 min.').first().waitFor()
    expect(asked('PUT /mutes')).toEqual([{ what: `PUT /mutes/${troll.id}`, body: { seconds: 60, message: insult.id } }])
    await button('Undo').click()
    await page.getByText('Troll may write again.').first().waitFor()
    expect(asked('DELETE /mutes')).toHaveLength(1)
    await open('more/actions')
    await page.getByText('Unmute').waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: 'you, here' }).count()).toBe(2)
  })

  test('a ban asks first, by keyboard alone; Cancel changes nothing', async () => {
    await open()
    await page.getByText('good evening').waitFor()
    await tabTo('Ban Troll')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('Cancel')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('Ban Troll')
    expect(asked('PUT /bans')).toHaveLength(0)
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('Cancel')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Troll is banned.').first().waitFor()
    expect(asked('PUT /bans')).toEqual([{ what: `PUT /bans/${troll.id}`, body: { message: insult.id } }])
  })

  test('a refusal is in plain words, with when and where to go on', async () => {
    const says = refusal('EULER_NEEDS_PLAN', 'Your plan does not include muting.', {
      next: 'upgrade',
      afterMs: 42_000,
      link: { href: 'https://www.eulerstream.com/pricing', text: 'See the plans' },
    })
    script.refuse.set('PUT /mutes', says)
    await open()
    await button('Mute Troll for 1 min').click()
    const note = alert('Your plan does not include muting.')
    await note.getByText(/Worth another try\s+in 4\d s/).waitFor()
    expect(await note.getByRole('link').getAttribute('href')).toBe('https://www.eulerstream.com/pricing')
    expect(await page.getByText('is muted').count()).toBe(0)
  })

  test('an answer that is no JSON, or never comes, ends in words too', async () => {
    await open()
    await page.getByText('good evening').waitFor()
    await page.route('**/api/control/mutes/**', (route) => route.fulfill({ status: 502, body: '<html>oops' }))
    await button('Mute Troll for 1 min').click()
    await alert('Fanlight answered with an error (502).').waitFor()
    // The page's patience, without waiting for all of it.
    await page.clock.install()
    await page.unroute('**/api/control/mutes/**')
    script.hold.set('PUT /mutes', new Promise(() => {}))
    await button('Mute Troll for 1 min').click()
    await page.getByText('Muting…').waitFor()
    await expect.poll(() => asked('PUT /mutes').length).toBe(1)
    await page.clock.fastForward(21_000)
    await alert('There was no answer in time. It may have been done all the same').waitFor()
  })

  test('the card of a person: roles, history, mutes of every length, ban, moderator', async () => {
    await open()
    await button('Troll').click()
    const card = page.getByRole('dialog', { name: 'Troll' })
    await card.getByText('you are all so bad').waitFor()
    await card.getByRole('button', { name: 'For good' }).click()
    await card.getByText('Muted for good.').first().waitFor()
    await card.getByRole('button', { name: 'Unmute' }).click()
    await card.getByText('They may write again.').first().waitFor()
    await card.getByRole('button', { name: 'Ban…' }).click()
    expect(asked('PUT /bans')).toHaveLength(0)
    await card.getByRole('button', { name: 'Ban them' }).click()
    await card.getByText('They are banned.').waitFor()
    await card.getByRole('button', { name: 'Unban' }).click()
    await card.getByText('They may come back.').first().waitFor()
    await card.getByRole('button', { name: 'Make moderator' }).click()
    await card.getByText('They are a moderator now.').first().waitFor()
    await card.getByRole('button', { name: 'Ask TikTok' }).click()
    await card.getByText('watched 21 min').waitFor()
    expect(await violations()).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(asked('PUT /mutes')[0]).toMatchObject({ what: `PUT /mutes/${troll.id}`, body: { seconds: -1 } })
  })

  test('lists come page by page, and let go', async () => {
    await open('people/muted')
    await page.getByText('Loud 19', { exact: true }).waitFor()
    expect(await page.getByText('Loud 20', { exact: true }).count()).toBe(0)
    await button('Show more').click()
    await page.getByText('Loud 20', { exact: true }).waitFor()
    await button('Show more').click()
    await page.getByText('Loud 44', { exact: true }).waitFor()
    expect(await button('Show more').count()).toBe(0)
    await button('Unmute Loud 44').click()
    await page.getByText('Loud 44 may write again.').first().waitFor()
    expect(asked('DELETE')).toEqual([{ what: 'DELETE /mutes/7000000000000000044', body: {} }])
    script.refuse.set('GET /bans', refusal('TIKTOK_SESSION_ENDED', 'TikTok has ended the session. Connect again.'))
    await page.getByRole('link', { name: 'Banned' }).click()
    await alert('TikTok has ended the session.').waitFor()
    script.refuse.clear()
    await button('Try again').click()
    await page.getByText('Rude 1', { exact: true }).waitFor()
  })
})

describe('chat and comments', () => {
  test('sends what is typed and what is ready; a refused message stays typed', async () => {
    await open()
    const field = page.getByRole('textbox', { name: 'Message to your chat' })
    await field.fill('hello all')
    script.refuse.set('POST /chat', refusal('NOT_LIVE', 'There is no LIVE to write in.'))
    await field.press('Enter')
    await alert('There is no LIVE to write in.').waitFor()
    expect(await field.inputValue()).toBe('hello all')
    script.refuse.clear()
    await field.press('Enter')
    await page.getByText('Sent.').first().waitFor()
    expect(await field.inputValue()).toBe('')
    await button('Welcome in!').click()
    await expect
      .poll(() => asked('POST /chat').map(({ body }) => body))
      .toEqual([{ text: 'hello all' }, { text: 'hello all' }, { text: 'Welcome in!' }])
  })

  test('comments: unknown at first, paused with a count-down, on again', async () => {
    await open('chat')
    await page.getByText('TikTok does not tell whether comments are on.').waitFor()
    await button('Pause comments for 5 min').click()
    await page.getByText(/On again\s+in (5 min|4 min \d+ s)/).waitFor()
    expect(asked('PUT /comments')[0]?.body).toEqual({ on: false, forSeconds: 300 })
    await page.getByRole('link', { name: 'Comments off' }).waitFor()
    await button('Turn comments on').click()
    await page.getByText('Comments are on.').first().waitFor()
  })

  test('automatic replies are edited, and count once they are saved', async () => {
    await open('chat')
    await page.getByRole('switch', { name: 'Answer by itself' }).check()
    await page.getByLabel('Seconds between two').fill('15')
    await button('Add an automatic reply').click()
    await page.getByLabel('Word of automatic reply 2').fill('schedule')
    await page.getByLabel('Kind of automatic reply 2').selectOption('keyword')
    await page.getByLabel('Answer of automatic reply 2').fill('{name}, every day at eight.')
    await button('Remove quick reply 1').click()
    expect(asked('PUT /replies')).toHaveLength(0)
    await button('Save replies').click()
    await page.getByText('Saved.').first().waitFor()
    expect(script.replies).toMatchObject({
      quick: ['Back in five minutes'],
      automatic: {
        on: true,
        everySeconds: 15,
        rules: [{ word: '!discord' }, { on: 'keyword', word: 'schedule', text: '{name}, every day at eight.' }],
      },
    })
  })
})

describe('permissions', () => {
  test('turned on, explained before TikTok is asked, and open once it was', async () => {
    script.features.ban = { ...script.features.ban, state: 'off' }
    await open('people/banned')
    await page.getByText('Throws somebody out of your LIVE').waitFor()
    script.lock('ban', {
      by: 'scope',
      text: '“Ban” needs the permission webcast:ban, which you have not given yet.',
      link: { href: '/connect?add=webcast:ban&back=control', text: 'Ask TikTok for it' },
    })
    await button('Turn on Ban').click()
    await page.getByText('which you have not given yet').waitFor()
    expect(asked('GET /bans')).toHaveLength(0)
    const [tiktok] = await Promise.all([
      pool.context.waitForEvent('page'),
      page.getByRole('link', { name: 'Ask TikTok for it' }).click(),
    ])
    await tiktok.waitForLoadState()
    expect(asked('GET /connect')[0]?.what).toBe('GET /connect?add=webcast:ban&back=control')
    script.features.ban = { ...script.features.mute, name: 'ban' }
    await tiktok.close()
    await page.getByText('Rude 1', { exact: true }).waitFor()
  })

  test('a lock on a line says why; a link that leads elsewhere is no link', async () => {
    script.lock('mute', {
      by: 'refused',
      text: 'Euler Stream refused it.',
      link: { href: 'javascript:alert(1)', text: 'x' },
    })
    await open()
    await button('Mute Troll for 1 min (locked)').click()
    await page.getByText('Euler Stream refused it.').waitFor()
    expect(await page.locator('a[href^=javascript]').count()).toBe(0)
    expect(asked('PUT')).toHaveLength(0)
  })

  test('the list of all of them; one that could not be turned stays as it was', async () => {
    await open('more/features')
    expect(await page.getByRole('switch').count()).toBe(11)
    script.refuse.set('PUT /features/chat', refusal('FULL', 'Your disk is full.'))
    await page.getByRole('switch', { name: 'Send chat' }).click()
    await alert('Your disk is full.').waitFor()
    expect(await page.getByRole('switch', { name: 'Send chat' }).isChecked()).toBe(true)
    await page.getByRole('switch', { name: 'Rankings' }).click()
    await expect.poll(() => script.features.rankings.state).toBe('off')
  })
})

describe('figures', () => {
  test('earnings are neither shown nor asked for until they are revealed', async () => {
    await open('figures/earnings')
    await button('Reveal earnings').waitFor()
    expect(asked('GET /earnings')).toHaveLength(0)
    await button('Reveal earnings').click()
    await page.getByText('3,907').waitFor()
    await page.getByRole('img', { name: /Diamonds a day/ }).waitFor()
    await page.getByRole('link', { name: 'Rankings' }).click()
    await page.getByText('(you)').waitFor()
    await page.getByRole('link', { name: 'Earnings' }).click()
    expect(await page.getByText('3,907').count()).toBe(0)
  })

  test('a minute in which nothing came has its place in the chart', async () => {
    await open('figures/now')
    const chart = page.locator('small-chart[heading="Chat lines a minute"]')
    await chart.locator('.bar').first().waitFor()
    expect(await chart.locator('.bar').count()).toBe(72)
    await chart.getByText('As a table').click()
    expect(await chart.locator('tr').count()).toBe(72)
  })

  test('who is live: added, removed, and a notice when one goes live', async () => {
    await open('people/watch')
    await page.getByText('Live for 12 min').waitFor()
    await page.getByLabel('TikTok handle').fill('@new.one')
    await page.getByLabel('TikTok handle').press('Enter')
    await page.getByText('@new.one', { exact: true }).waitFor()
    await button('Stop watching @quiet.one').click()
    await expect.poll(() => page.getByText('@quiet.one', { exact: true }).count()).toBe(0)
    script.control = { ...script.control, news: [{ handle: 'new.one', at: Date.now() }] }
    await page.getByText(/@new.one went live at/).waitFor()
    await button('Got it').click()
    await expect.poll(() => page.getByText(/went live at/).count()).toBe(0)
  })
})

test('axe finds nothing in any view, and nothing sticks out, from 320 px, dark and light', async () => {
  script.lock('mute', { by: 'scope', text: 'Not given.', link: { href: '/connect?add=webcast:mute', text: 'Ask' } })
  script.control = { ...script.control, news: [{ handle: 'night.owl', at: Date.now() }], comments: { on: false } }
  const places = ['live', 'chat', 'people/muted', 'people/banned', 'people/moderators', 'people/watch', 'figures/now', 'figures/past', 'figures/rankings', 'figures/earnings', 'more/actions', 'more/features', 'more/sign'] // prettier-ignore
  await open()
  for (const place of places) {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.evaluate((to) => (location.hash = to), place)
    await page
      .locator(place === 'live' ? 'live-feed li' : '.content h3')
      .first()
      .waitFor()
    // What is only there once somebody asked for it.
    if (place === 'figures/earnings') {
      await button('Reveal earnings').click()
      await page.locator('earnings-view dl').waitFor()
    }
    if (place === 'more/sign') {
      await page.getByLabel('Address of tiktok.com').fill('https://www.tiktok.com/api/x')
      await button('Sign').click()
      await page.getByLabel('Signed address', { exact: true }).waitFor()
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(), `${place} dark`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await violations(OF_COLOURS), `${place} light`).toEqual([])
    for (const width of [320, 360, 1000]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(width)
    }
  }
  expect(await violations(), 'two columns').toEqual([])
}, 120_000)

test('nobody may frame it, and no style gets in but its own, however its address is written', async () => {
  const policyOf = async (path: string) =>
    String((await script.app.inject(path)).headers['content-security-policy']).split(';')
  for (const path of ['/overlays/control/', '/overlays/%63ontrol/', '/overlays/control']) {
    const policy = await policyOf(path)
    expect(policy, path).toContain("frame-ancestors 'self'")
    expect(policy, path).toContain("style-src 'self' 'self'")
  }
  expect(await policyOf('/overlays/chat/')).toContain("style-src 'self' 'unsafe-inline'")
})

test('in all of this the browser had nothing to forbid and no script failed', () => {
  expect(complaints).toEqual([])
})
