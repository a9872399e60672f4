/**
 * Every overlay's picture, in themes by turns: none is blank or cut off, its words can be read over anything, themes look
 * unlike each other, and the Chromiums that OBS embeds draw the same. FANLIGHT_LOOKS=all takes every theme and every
 * Chromium for each; `npm run looks` draws the pictures for people to look at.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overlays, type OverlayName } from '../../shared/settings.ts'
import { THEMES } from '../../shared/settings/look.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { startScriptedLive, type ScriptedLive } from '../support/scripted-live.ts'
import { isFlying, openStudio, type Capture, type Studio } from './capture.ts'
import { enginesDiffer, faultsOf, THEMES_DIFFER } from './judge.ts'
import { compare, measure } from './measure.ts'

const all = process.env['FANLIGHT_LOOKS'] === 'all'
const kinds = Object.keys(overlays) as OverlayName[]
const themes = Object.keys(THEMES)
const OLD = [103, 127] as const
const programs = OLD.map((major) => [major, process.env[`FANLIGHT_CHROMIUM_${major}`] || undefined] as const)

/** What flies or lies about lies otherwise each time, and a clock went on: judged, and not held against another picture. */
const BY_CHANCE: ReadonlySet<OverlayName> = new Set(['likes', 'fireworks', 'gift-jar', 'timer'])

/** Two themes far apart; by the next overlay the next two. */
const themesOf = (turn: number): readonly string[] =>
  all ? themes : [turn, turn + 3].map((place) => themes[place % themes.length]!)
const enginesOf = (turn: number) => programs.filter((_, index) => all || turn % OLD.length === index)

let built: Awaited<ReturnType<typeof buildOverlays>>
let live: ScriptedLive
let today: Studio
const browsers: Browser[] = []
const olds = new Map<string, Studio>()

async function studioIn(program?: string): Promise<Studio> {
  const browser = await launchBrowser(program)
  browsers.push(browser)
  return openStudio(browser, live)
}

async function oldStudio(program: string): Promise<Studio> {
  const there = olds.get(program) ?? (await studioIn(program))
  olds.set(program, there)
  return there
}

beforeAll(async () => {
  built = await buildOverlays()
  live = await startScriptedLive(built.folder)
  today = await studioIn()
}, 120_000)
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()))
  await live?.close()
  built?.remove()
})

async function photograph(studio: Studio, kind: OverlayName, worn: readonly string[]) {
  await studio.open(overlays[kind])
  const captures = new Map<string, Capture>()
  for (const theme of worn) captures.set(theme, await studio.wear(theme))
  await studio.leave()
  return { captures, complaints: [...studio.complaints] }
}

describe.each(kinds.map((kind, turn) => [kind, turn] as const))('%s', (kind, turn) => {
  const worn = themesOf(turn)
  let here: Awaited<ReturnType<typeof photograph>>

  test(`in ${worn.join(' and ')}: shows something, whole, that can be read over anything`, async () => {
    here = await photograph(today, kind, worn)
    const faults: string[] = [...here.complaints]
    for (const [theme, capture] of here.captures) {
      faults.push(...faultsOf(kind, measure(capture)).map((fault) => `${theme}: ${fault}`))
    }
    expect(faults).toEqual([])
  }, 60_000)

  test('its themes do not look alike', () => {
    // What flies about is another picture each time, whatever the theme.
    if (isFlying(kind)) return
    const pairs = worn.flatMap((theme, at) => worn.slice(at + 1).map((other) => [theme, other] as const))
    for (const [theme, other] of pairs) {
      const by = compare(here.captures.get(theme)!, here.captures.get(other)!)
      expect(by, `${theme} and ${other}`).toBeGreaterThan(THEMES_DIFFER)
    }
  })

  test.for(enginesOf(turn))(
    'Chromium %i draws the same (needs FANLIGHT_CHROMIUM_…)',
    { timeout: 60_000 },
    async (engine, context) => {
      const [major, program] = engine
      if (program === undefined) return context.skip()
      const there = await photograph(await oldStudio(program), kind, all ? worn : worn.slice(0, 1))
      expect(there.complaints).toEqual([])
      for (const [theme, capture] of there.captures) {
        expect(faultsOf(kind, measure(capture)), `${theme} in ${major}`).toEqual([])
        if (BY_CHANCE.has(kind)) continue
        const by = compare(here.captures.get(theme)!, capture)
        expect(by, `${theme} in ${major}`).toBeLessThan(enginesDiffer(kind))
      }
    },
  )
})
