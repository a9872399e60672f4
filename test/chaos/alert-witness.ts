/**
 * The alerts in a real browser, as OBS has them, refreshed in mid-alert: notes each alert that comes on. Only gifts
 * of its own are announced, few enough that none waits until it is too old to be shown (R5).
 */
import type { Browser, Page } from 'playwright-core'
import { setTimeout as pause } from 'node:timers/promises'
import type { LiveEvent } from '../../shared/events.ts'
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
  /** Told what happens to the alerts, for whoever looks for one that was not shown. */
  readonly note: (line: string) => void
}

/** Dearer than anything that the crowd gives, and none like the other: of two that are alike one may tell of both. */
const giftOf = (nth: number) => ({ id: String(97_000 + nth), name: `Lantern ${nth}`, diamonds: 49_999, streak: false })
const GIVER = 'lantern'
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

export async function watchAlerts({ browser, url, link, say, note }: WitnessOptions): Promise<AlertWitness> {
  const settings = { minDiamonds: SMALLEST, follows: false, shares: false, subscribes: false, sound: false }
  const answer = await fetch(`${url}/api/overlays/alerts/settings`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  })
  if (!answer.ok) throw new Error(`the alerts' settings were answered ${answer.status}: ${await answer.text()}`)
  const page: Page = await browser.newPage({ viewport: { width: 800, height: 600 } })
  const came = new Map<string, number>()
  /** When one was last seen to be on, epoch ms. */
  const begunAt = new Map<string, number>()
  /** When the page was told of it, not when others were: its way back after an outage is its own. */
  const toldAt = new Map<string, number>()
  /** A page refreshed in the first moments of an alert is too late to see it come on, and sees it go on. */
  const wentOn = new Set<string>()
  await page.exposeFunction('alertSeen', (key: string, goesOn: boolean) => {
    begunAt.set(key.split('|').at(-1) ?? '', Date.now())
    note(`the alert of ${key.split('|').at(-1)} ${goesOn ? 'goes' : 'comes'} on`)
    if (goesOn) wentOn.add(key)
    else came.set(key, (came.get(key) ?? 0) + 1)
  })
  await page.addInitScript(watchInPage, LOOK_EVERY_MS)
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const { events = [] } = JSON.parse(String(payload)) as { readonly events?: readonly LiveEvent[] }
      for (const event of events) {
        const isGiven = event.type === 'gift' && event.by.handle.startsWith(GIVER)
        if (isGiven && !toldAt.has(event.id)) toldAt.set(event.id, Date.now())
      }
    }),
  )
  await page.goto(link)
  /** When, by their ids. */
  const given = new Map<string, number>()
  let givenAt = Number.NEGATIVE_INFINITY
  const isOn = () =>
    page.evaluate(() => document.querySelector('alert-overlay')?.shadowRoot?.querySelector('.alert') !== null)
  const timesOn = (id: string) => [...came].find(([key]) => key.endsWith(`|${id}`))?.[1] ?? 0
  const wasSeen = (id: string) => timesOn(id) > 0 || [...wentOn].some((key) => key.endsWith(`|${id}`))

  /** An outage of half a minute is longer than an alert may be old; so may be one that then waits for another to leave. */
  function wasLate(id: string): boolean {
    const [at, told] = [given.get(id) ?? 0, toldAt.get(id)]
    if (told === undefined) return false
    const others = [...begunAt].flatMap(([other, begun]) => (other !== id && begun < at + OLDEST_MS ? [begun] : []))
    const free = Math.max(told, ...others.map((begun) => begun + APART_MS).filter((end) => end > told))
    return free - at > OLDEST_MS
  }
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
      const by = { id: String(970_000 + nth), handle: `${GIVER}${nth}`, name: `Lantern ${nth}` }
      const said = (await say([{ type: 'gift', by, gift: giftOf(nth) }])) as {
        messages: readonly { readonly id: string }[]
      }
      const id = said.messages[0]?.id ?? ''
      given.set(id, givenAt)
      note(`the alert of ${id} is given`)
      return id
    },
    async refresh() {
      await eventually(async () => {
        if (!(await isOn())) throw new Error('no alert is on')
      }, 2_000).catch(() => undefined) // then between two
      note('the alerts are refreshed')
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
