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
  /** Once all had their time: the ids that were not shown, and those that came on more than once. */
  count(): Promise<{ readonly given: number; readonly missing: readonly string[]; readonly twice: readonly string[] }>
}

export interface WitnessOptions {
  readonly browser: Browser
  /** Fanlight's address. */
  readonly url: string
  /** The alerts' address, key and all. */
  readonly link: string
  readonly say: (what: object) => Promise<unknown>
}

/** Dearer than anything that the crowd gives, and none like the other: of two that are alike one may tell of both. */
const giftOf = (nth: number) => ({ id: String(97_000 + nth), name: `Lantern ${nth}`, diamonds: 49_999, streak: false })
const SMALLEST = 45_000
/** Longer than one alert is on, however grand. */
const APART_MS = 12_000
const LOOK_EVERY_MS = 50

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

export async function watchAlerts({ browser, url, link, say }: WitnessOptions): Promise<AlertWitness> {
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
  const given: string[] = []
  let givenAt = Number.NEGATIVE_INFINITY
  const isOn = () =>
    page.evaluate(() => document.querySelector('alert-overlay')?.shadowRoot?.querySelector('.alert') !== null)
  const timesOn = (id: string) => [...came].find(([key]) => key.endsWith(`|${id}`))?.[1] ?? 0
  const wasSeen = (id: string) => timesOn(id) > 0 || [...wentOn].some((key) => key.endsWith(`|${id}`))

  /** A page that lost its server comes back after a pause of up to a quarter of a minute. */
  const settle = () =>
    eventually(() => {
      if (!given.every(wasSeen)) throw new Error('not all had their turn')
    }, APART_MS + 18_000).catch(() => undefined) // count tells

  return {
    async give() {
      if (Date.now() - givenAt < APART_MS) return undefined
      givenAt = Date.now()
      const nth = given.length + 1
      const by = { id: String(970_000 + nth), handle: `lantern${nth}`, name: `Lantern ${nth}` }
      const said = (await say([{ type: 'gift', by, gift: giftOf(nth) }])) as {
        messages: readonly { readonly id: string }[]
      }
      const id = said.messages[0]?.id ?? ''
      given.push(id)
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
        given: given.length,
        missing: given.filter((id) => !wasSeen(id)),
        twice: given.filter((id) => timesOn(id) > 1),
      }
    },
  }
}
