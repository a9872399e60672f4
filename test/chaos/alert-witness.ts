/**
 * The alerts in a real browser, as OBS has them, refreshed in mid-alert: notes each alert that comes on. Only gifts
 * of its own are announced, few enough that none waits until it is too old to be shown (R5).
 */
import type { Browser, Page } from 'playwright-core'
import { setTimeout as pause } from 'node:timers/promises'
import { eventually } from '../support/processes.ts'

export interface AlertWitness {
  /** Gives what is announced; undefined where the last one is too recent. Resolves to the message's id. */
  give(): Promise<string | undefined>
  /** Resolves once all that were given had their turn, or should have. */
  settle(): Promise<void>
  /** Refreshes the page, if it can while an alert is on. */
  refresh(): Promise<void>
  /** Once all had their time. */
  count(): Promise<Alerts>
}

export interface Alerts {
  readonly given: number
  /** Ids: of those that were not shown; that came in so late that they are only counted (R5); that came on more than once. */
  readonly missing: readonly string[]
  readonly late: readonly string[]
  readonly twice: readonly string[]
}

export interface WitnessOptions {
  readonly browser: Browser
  /** Fanlight's address. */
  readonly url: string
  /** The alerts' address, key and all. */
  readonly link: string
  readonly say: (what: object) => Promise<unknown>
  /** When other pages heard of it, epoch ms. */
  readonly heardAt: (id: string) => number | undefined
}

/** Dearer than anything that the crowd gives, and none like the other: of two that are alike one may tell of both. */
const giftOf = (nth: number) => ({ id: String(97_000 + nth), name: `Lantern ${nth}`, diamonds: 49_999, streak: false })
const SMALLEST = 45_000
/** Longer than one alert is on, however grand. */
const APART_MS = 12_000
const LOOK_EVERY_MS = 50
/** A page may begin it as long as this after it happened, less what it takes to reach it. */
const OLDEST_MS = 28_000

/** In the page: tells of each alert that comes on, and of each that goes on after a refresh; not of one that leaves. */
function watchInPage(everyMs: number) {
  const told = new Set<string>()
  const page = globalThis as unknown as { alertSeen(key: string, goesOn: boolean): void }
  const look = () => {
    const overlay = document.querySelector('alert-overlay')
    for (const alert of overlay?.shadowRoot?.querySelectorAll<HTMLElement>('.alert:not(.leaving)') ?? []) {
      const { key = '' } = alert.dataset
      if (!told.has(key)) page.alertSeen(key, alert.classList.contains('resumed'))
      told.add(key)
    }
  }
  setInterval(look, everyMs)
}

export async function watchAlerts({ browser, url, link, say, heardAt }: WitnessOptions): Promise<AlertWitness> {
  const settings = { minDiamonds: SMALLEST, follows: false, shares: false, subscribes: false, sound: false }
  const answer = await fetch(`${url}/api/overlays/alerts/settings`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  })
  if (!answer.ok) throw new Error(`the alerts' settings were answered ${answer.status}: ${await answer.text()}`)
  const page: Page = await browser.newPage({ viewport: { width: 800, height: 600 } })
  const came = new Map<string, number>()
  /** A page refreshed in the first moments of an alert is too late to see it come on, and sees it go on. */
  const wentOn = new Set<string>()
  await page.exposeFunction('alertSeen', (key: string, goesOn: boolean) => {
    if (goesOn) wentOn.add(key)
    else came.set(key, (came.get(key) ?? 0) + 1)
  })
  await page.addInitScript(watchInPage, LOOK_EVERY_MS)
  await page.goto(link)
  /** When, by their ids. */
  const given = new Map<string, number>()
  let givenAt = Number.NEGATIVE_INFINITY
  const isOn = () =>
    page.evaluate(() => document.querySelector('alert-overlay')?.shadowRoot?.querySelector('.alert') !== null)
  const timesOn = (id: string) => [...came].find(([key]) => key.endsWith(`|${id}`))?.[1] ?? 0
  const wasSeen = (id: string) => timesOn(id) > 0 || [...wentOn].some((key) => key.endsWith(`|${id}`))

  /** An outage of half a minute is longer than an alert may be old. */
  const wasLate = (id: string) => (heardAt(id) ?? 0) - (given.get(id) ?? 0) > OLDEST_MS
  const missing = () => [...given.keys()].filter((id) => !wasSeen(id) && !wasLate(id))

  /** A page that lost its server comes back after a pause of up to a quarter of a minute. */
  const settle = () =>
    eventually(() => {
      if (missing().length > 0) throw new Error('not all had their turn')
    }, APART_MS + 18_000).catch(() => undefined) // count tells

  return {
    async give() {
      if (Date.now() - givenAt < APART_MS) return undefined
      givenAt = Date.now()
      const nth = given.size + 1
      const by = { id: String(970_000 + nth), handle: `lantern${nth}`, name: `Lantern ${nth}` }
      const said = (await say([{ type: 'gift', by, gift: giftOf(nth) }])) as {
        messages: readonly { readonly id: string }[]
      }
      const id = said.messages[0]?.id ?? ''
      given.set(id, givenAt)
      return id
    },
    async refresh() {
      await eventually(async () => {
        if (!(await isOn())) throw new Error('no alert is on')
      }, 2_000).catch(() => undefined) // then between two
      // The server may be down: OBS's waiting page would try again, too.
      await eventually(() => page.reload({ timeout: 10_000 }))
    },
    settle,
    async count() {
      await settle()
      await pause(1_000)
      await page.close()
      return {
        given: given.size,
        missing: missing(),
        late: [...given.keys()].filter((id) => !wasSeen(id) && wasLate(id)),
        twice: [...given.keys()].filter((id) => timesOn(id) > 1),
      }
    },
  }
}
