/** The world's writings and emoji, in every theme: drawn with typefaces that come along, in their direction, in their line. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { THEMES } from '../../shared/settings/look.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { chat, person, stream } from '../support/crowd.ts'
import { startScriptedLive, type ScriptedLive } from '../support/scripted-live.ts'

/** What people write → the typeface of ours that has to draw it. */
const WRITINGS = {
  arabic: ['مُحَمَّد والقاهرة', 'Noto Sans Arabic'],
  persian: ['می‌خواهم', 'Noto Sans Arabic'],
  hebrew: ['בְּרֵאשִׁית', 'Noto Sans Hebrew'],
  thai: ['ที่นี่ สู้ๆ', 'Noto Sans Thai'],
  devanagari: ['क्षत्रिय नमस्ते', 'Noto Sans Devanagari'],
  japanese: ['こんばんは今日', 'Noto Sans JP'],
  korean: ['오늘 방송', 'Noto Sans KR'],
  chinese: ['这个地方', 'Noto Sans SC'],
  family: ['👩‍👩‍👧‍👦', 'Noto Color Emoji'],
  flags: ['🇧🇷🇯🇵🏳️‍🌈🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'Noto Color Emoji'],
  keycaps: ['1️⃣#️⃣', 'Noto Color Emoji'],
  skin: ['👍🏽👩🏿‍🚀', 'Noto Color Emoji'],
  newest: ['🫠🫨', 'Noto Color Emoji'],
} as const

const ZALGO = `z${'\u0300\u0301\u0302\u0303\u0316\u0317\u0318\u0336'.repeat(30)}algo`

let built: Awaited<ReturnType<typeof buildOverlays>>
let live: ScriptedLive
let browser: Browser
let page: Page
let tools: CDPSession

const names = Object.entries(WRITINGS)

beforeAll(async () => {
  built = await buildOverlays()
  live = await startScriptedLive(built.folder)
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 900, height: 1_400 } })
  tools = await page.context().newCDPSession(page)
  await tools.send('DOM.enable')
  await tools.send('CSS.enable')
  live.set({ lines: 50, motion: 'none', badges: false })
  const lines = names.map(([name, [text]]) => chat(person(`${name} ${text}`), text))
  live.happen(stream('online', '1'), ...lines, chat(person('zalgo'), ZALGO), chat(person('plain'), 'zalgo'))
  await page.goto(live.url('chat'))
  await page
    .locator('chat-overlay .chat')
    .nth(names.length + 1)
    .waitFor()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await live?.close()
  built?.remove()
})

/** The typefaces that draw what is inside an element of the chat, shadow roots included. */
async function typefacesOf(line: number, part: string): Promise<string> {
  const { result } = await tools.send('Runtime.evaluate', {
    expression: `(() => {
      const found = document.querySelector('chat-overlay').shadowRoot.querySelectorAll('.chat')[${line}].querySelector('${part}')
      return found.shadowRoot?.querySelector('bdi') ?? found
    })()`,
  })
  const { nodeId } = await tools.send('DOM.requestNode', { objectId: result.objectId! })
  const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts
    .filter(({ isCustomFont }) => isCustomFont)
    .map(({ familyName }) => familyName)
    .join(', ')
}

describe.each(Object.keys(THEMES))('%s', (theme) => {
  beforeAll(async () => {
    await tools.send('DOM.getDocument')
    live.set({ lines: 50, motion: 'none', badges: false, theme })
  })

  test('every writing, in names and in words, is drawn with a typeface of ours', async () => {
    for (const [line, [name, [, typeface]]] of names.entries()) {
      for (const part of ['.text', 'person-name']) {
        await expect
          .poll(() => typefacesOf(line, part), { timeout: 8_000, message: `${name} in ${part}` })
          .toContain(typeface)
      }
    }
  })

  test('a tower of marks stays in its line', async () => {
    const heights = await page.locator('chat-overlay .chat .text').evaluateAll((texts) =>
      texts.slice(-2).map((text) => {
        const range = document.createRange()
        range.selectNodeContents(text)
        return range.getBoundingClientRect().height
      }),
    )
    expect(heights[0]! / heights[1]!).toBeLessThan(1.35)
  })

  test('a right-to-left name turns nothing around it', async () => {
    const places = await page.locator('chat-overlay .chat').evaluateAll((lines) =>
      [lines[0]!, lines.at(-1)!].map((line) => {
        const name = line.querySelector('person-name')!.getBoundingClientRect()
        return { name: name.left - line.getBoundingClientRect().left }
      }),
    )
    expect(places[0]!.name).toBeCloseTo(places[1]!.name, 0)
  })
})
