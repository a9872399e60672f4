/** An overlay's page as a picture, with the LIVE of test/support/sample-live.ts on it. */
import type { Browser, Page } from 'playwright-core'
import type { SettingsValues } from '../../shared/protocol.ts'
import type { OverlayDefinition } from '../../shared/settings/field.ts'
import { sample } from '../support/sample-live.ts'
import type { ScriptedLive } from '../support/scripted-live.ts'

/** One run of words on screen: where it is in px, how large, and how heavy. */
export interface Words {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly size: number
  readonly weight: number
}

export interface Capture {
  /** PNGs in base64, transparent where the overlay is. */
  readonly picture: string
  /** The same without the words, though with their shadows. */
  readonly wordless: string
  readonly words: readonly Words[]
}

export interface OpenOverlay {
  readonly page: Page
  /** Moves and fades as a viewer sees it, because at rest it shows nothing. */
  readonly moves: boolean
  wear(theme: string): Promise<Capture>
  /** What the page complained of. */
  readonly complaints: readonly string[]
}

/** Everything stands still, so that a picture is the same each time; what is staged stays. */
const STILL: SettingsValues = { motion: 'none', seconds: 30, sound: false }

/** Runs in the page, in Chromium 103 too. Decoration, marks alone and pictures among words are not read. */
function readWords(): Words[] {
  const found: Words[] = []
  const visit = (node: Node) => {
    if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return
    if (node instanceof Element && node.shadowRoot !== null) visit(node.shadowRoot)
    for (const child of node.childNodes) {
      const text = child.textContent ?? ''
      if (child.nodeType !== Node.TEXT_NODE) visit(child)
      else if (/[\p{L}\p{N}]/u.test(text) && !/\p{Emoji_Presentation}/u.test(text)) read(child)
    }
  }
  /** What is left of a place when everything around it has cut it. */
  const seen = (holder: Element, place: DOMRect) => {
    let { left, top, right, bottom } = place
    let around: Element | null = holder
    while (around !== null) {
      const style = getComputedStyle(around)
      if (style.overflow !== 'visible' && style.display !== 'inline') {
        const box = around.getBoundingClientRect()
        const margin = parseFloat(style.getPropertyValue('overflow-clip-margin')) || 0
        ;[left, top] = [Math.max(left, box.left - margin), Math.max(top, box.top - margin)]
        ;[right, bottom] = [Math.min(right, box.right + margin), Math.min(bottom, box.bottom + margin)]
      }
      const root = around.getRootNode()
      around = around.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    }
    return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
  }
  const read = (node: Node) => {
    const holder = node.parentElement
    if (holder === null) return
    const style = getComputedStyle(holder)
    if (style.visibility !== 'visible' || Number(style.opacity) === 0) return
    const range = document.createRange()
    range.selectNodeContents(node)
    const whole = range.getBoundingClientRect()
    const { left, top, width, height } = seen(holder, whole)
    // A digit of a roll, a line that was scrolled away: most of it is outside what shows it.
    if (width * height < whole.width * whole.height * 0.5 || whole.width * whole.height === 0) return
    const text = (node.textContent ?? '').trim()
    found.push({ text, left, top, width, height, size: parseFloat(style.fontSize), weight: Number(style.fontWeight) })
  }
  visit(document.body)
  return found
}

/** Runs in the page: shows or hides the letters of every shadow root, and nothing else. */
function hideLetters(hidden: boolean): void {
  const page = window as Window & { letterless?: CSSStyleSheet }
  page.letterless ??= new CSSStyleSheet()
  page.letterless.replaceSync(hidden ? '* { -webkit-text-fill-color: transparent !important }' : '')
  const sheet = page.letterless
  const visit = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      const shadow = element.shadowRoot
      if (shadow === null) continue
      if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet]
      visit(shadow)
    }
  }
  visit(document)
}

async function shoot(page: Page): Promise<string> {
  const once = async () => (await page.screenshot({ omitBackground: true })).toString('base64')
  // A machine that is busy with other tests sometimes has no picture ready the first time.
  return once().catch(once)
}

/** Typefaces are there and two frames were drawn. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    await document.fonts.ready
    await frame()
    await frame()
  })

/** Opens the overlay with the sample LIVE running. `blank`: its picture when it shows nothing. */
export async function openOverlay(
  browser: Browser,
  live: ScriptedLive,
  { kind, width, height }: OverlayDefinition,
): Promise<OpenOverlay> {
  const { before, moments } = sample(Date.now())
  const complaints: string[] = []
  const page = await browser.newPage({ viewport: { width, height } })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|status of 404/.test(message.text())) complaints.push(message.text())
  })
  const empty = await shoot(page)
  /** The first picture that shows something; undefined where none did. */
  const firstShown = async (tries: number) => {
    for (let left = tries; left > 0; left--) {
      const picture = await shoot(page)
      if (picture !== empty) return picture
      await page.waitForTimeout(120)
    }
    return undefined
  }
  let stirred = 0
  /** Something happens that it shows only as long as it flies about. */
  const stir = async () => {
    stirred += 1
    live.happen(...moments.map((event) => ({ ...event, id: `${event.id}-${stirred}` })))
    return (await firstShown(25)) ?? empty
  }

  live.reset()
  live.set(STILL)
  live.happen(...before)
  await page.goto(live.url(kind))
  await settle(page)
  let moves = false
  if ((await firstShown(3)) === undefined) {
    live.happen(...moments)
    await settle(page)
    if ((await firstShown(5)) === undefined) {
      moves = true
      live.set({ ...STILL, motion: 'full' })
      await stir()
    }
  }

  return {
    page,
    moves,
    complaints,
    async wear(theme) {
      live.set({ ...STILL, theme, ...(moves ? { motion: 'full' } : {}) })
      await settle(page)
      if (moves) {
        const picture = await stir()
        return { picture, wordless: picture, words: [] }
      }
      const before = await page.evaluate(readWords)
      const picture = await shoot(page)
      await page.evaluate(hideLetters, true)
      const wordless = await shoot(page)
      await page.evaluate(hideLetters, false)
      const after = new Set((await page.evaluate(readWords)).map((run) => JSON.stringify(run)))
      // A clock went on, or something moved on: between the two pictures more than the letters changed.
      const words = before.filter((run) => after.has(JSON.stringify(run)))
      return { picture, wordless, words }
    },
  }
}
