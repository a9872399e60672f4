/** Pictures of overlays with the LIVE of test/support/sample-live.ts on them, all taken in one page of a browser. */
import type { Browser } from 'playwright-core'
import type { LiveEvent } from '../../shared/events.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import type { OverlayName } from '../../shared/settings.ts'
import type { OverlayDefinition } from '../../shared/settings/field.ts'
import { sample } from '../support/sample-live.ts'
import type { ScriptedLive } from '../support/scripted-live.ts'
import { hideLetters, readWords, settleIn, settleSheets, type Words } from './in-page.ts'
import { coveredOf } from './measure.ts'
import { readPng, type Pixels } from './png.ts'

export interface Capture {
  /** As Chromium wrote it. */
  readonly file: Buffer
  /** Transparent where the overlay is. */
  readonly picture: Pixels
  /** The same without the words, though with their shadows. */
  readonly wordless: Pixels
  readonly words: readonly Words[]
}

export interface Studio {
  /** Opens the overlay's page, with the sample LIVE running. */
  open(definition: OverlayDefinition): Promise<void>
  /** What is open, in this theme. */
  wear(theme: string): Promise<Capture>
  /** Nothing is open: what nobody takes pictures of would go on drawing. */
  leave(): Promise<void>
  /** What the page that was opened last complained of. */
  readonly complaints: readonly string[]
}

/** Everything stands still, so that a picture is the same each time; what is staged stays. */
const STILL: SettingsValues = { motion: 'none', seconds: 30, sound: false }

/** Shown only when something happens. */
const STAGED: ReadonlySet<string> = new Set<OverlayName>(['alerts', 'credits'])
/** Shows things only as long as they fly about, so they must. */
const FLYING: ReadonlySet<string> = new Set<OverlayName>(['likes', 'fireworks'])
/** What a page wears as it opens, and another. */
const FIRST = 'paper'
const OTHER = 'ember'
/** Enough of it is in the air: share of the page. */
const ALOFT = 0.01

/** Happens again: to whoever has seen it, it would be nothing new. */
const again = (event: LiveEvent, time: number): LiveEvent => ({
  ...event,
  id: `${event.id}-${time}`,
  ...(event.type === 'gift' ? { streak: `${event.streak}-${time}` } : {}),
})

/** One page, for opening one costs more than all pictures of an overlay. It goes with the browser. */
export async function openStudio(browser: Browser, live: ScriptedLive): Promise<Studio> {
  const page = await browser.newPage()
  const tools = await page.context().newCDPSession(page)
  await page.addInitScript(() => {
    if (location.protocol === 'about:') return
    sessionStorage.clear()
    localStorage.clear()
  })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|status of 404/.test(message.text())) complaints.push(message.text())
  })
  let kind = ''
  let moments: readonly LiveEvent[] = []
  let worn = ''
  let stirred = 0

  async function shoot(): Promise<Buffer> {
    // Written small, a picture takes longer than everything else about it; 103 does not know of it and does so.
    const { data } = await tools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
    return Buffer.from(data, 'base64')
  }

  async function dress(theme: string): Promise<void> {
    worn = theme
    live.set({ ...STILL, theme, ...(FLYING.has(kind) ? { motion: 'full' } : {}) })
    await page.evaluate(settleIn, theme)
  }

  /** Makes things fly, and takes the first picture with enough of them. */
  async function catchInFlight(): Promise<Buffer> {
    // What flies yet has the colours of the theme before.
    live.happen({ id: `clear-${++stirred}`, at: Date.now(), type: 'stage', do: 'clear' })
    live.happen(...moments.map((event) => again(event, ++stirred)))
    let file = await shoot()
    for (let left = 40; left > 0 && coveredOf(readPng(file)) < ALOFT; left--) file = await shoot()
    return file
  }

  return {
    complaints,

    async open(definition) {
      ;({ kind } = definition)
      const { before, moments: next } = sample(Date.now())
      moments = next
      await page.setViewportSize({ width: definition.width, height: definition.height })
      complaints.length = 0
      live.reset()
      live.set({ ...STILL, theme: FIRST })
      worn = FIRST
      live.happen(...before)
      await page.goto(live.url(kind))
      await tools.send('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } })
      await page.evaluate(settleSheets)
      await page.evaluate(settleIn, FIRST)
      if (STAGED.has(kind)) live.happen(...moments)
    },

    async leave() {
      await page.goto('about:blank')
    },

    async wear(theme) {
      // Changed settings come after the state, those of the start before it: a page that wears these has both.
      if (worn === theme) await dress(OTHER)
      await dress(theme)
      if (FLYING.has(kind)) {
        const file = await catchInFlight()
        const picture = readPng(file)
        return { file, picture, wordless: picture, words: [] }
      }
      const before = await page.evaluate(readWords)
      const file = await shoot()
      await page.evaluate(hideLetters, true)
      const wordless = readPng(await shoot())
      await page.evaluate(hideLetters, false)
      const after = new Set((await page.evaluate(readWords)).map((run) => JSON.stringify(run)))
      // A clock went on, or something moved on: between the two pictures more than the letters changed.
      const words = before.filter((run) => after.has(JSON.stringify(run)))
      return { file, picture: readPng(file), wordless, words }
    },
  }
}

export const isFlying = (kind: OverlayName): boolean => FLYING.has(kind)
