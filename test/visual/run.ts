/**
 * Draws every overlay in every theme, over a game and over a camera, for people to look at, and says what the tests would:
 *
 *     npm run looks -- --out looks --overlays chat,goal --themes paper,ink
 *
 * One sheet for each overlay. With FANLIGHT_TEST_BROWSER another Chromium draws.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { overlays, type OverlayName } from '../../shared/settings.ts'
import { THEMES } from '../../shared/settings/look.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildOverlays } from '../support/built-overlays.ts'
import { startScriptedLive } from '../support/scripted-live.ts'
import { isFlying, openStudio, type Capture } from './capture.ts'
import { faultsOf, THEMES_DIFFER } from './judge.ts'
import { compare, measure } from './measure.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'looks' },
    overlays: { type: 'string', default: Object.keys(overlays).join(',') },
    themes: { type: 'string', default: Object.keys(THEMES).join(',') },
  },
})
const kinds = values.overlays.split(',') as OverlayName[]
const themes = values.themes.split(',')
const folder = resolve(values.out)
const WIDEST_PX = 700

const scene = (name: string) => {
  const drawing = readFileSync(join(import.meta.dirname, `../../overlays/look/scenes/${name}.svg`))
  return `data:image/svg+xml;base64,${drawing.toString('base64')}`
}
const STYLE = `<style>
  :root { --game: url(${scene('game')}); --camera: url(${scene('camera')}); }
  body { margin: 0; padding: 8px; display: flex; flex-wrap: wrap; gap: 8px; background: #26262b; }
  figure { margin: 0; position: relative; background-size: 1700px auto; }
  .game { background-image: var(--game); } .camera { background-image: var(--camera); }
  img { display: block; width: 100%; height: 100%; }
  figcaption { position: absolute; right: 0; top: 0; padding: 1px 6px; font: 12px sans-serif; color: #fff; background: #0009; }
</style>`

/** All pictures of one overlay, each over both backdrops; large ones made smaller. */
async function drawSheet(browser: Browser, kind: OverlayName, captures: ReadonlyMap<string, Capture>): Promise<void> {
  const scale = Math.min(1, WIDEST_PX / overlays[kind].width)
  const [width, height] = [overlays[kind].width * scale, overlays[kind].height * scale].map(Math.round)
  const cells = [...captures].flatMap(([theme, { file }], at) =>
    ['game', 'camera'].map(
      (backdrop) => `<figure class="${backdrop}"
        style="width: ${width}px; height: ${height}px; background-position: ${15 + at * 14}% ${backdrop === 'game' ? 70 : 20}%">
        <img src="data:image/png;base64,${file.toString('base64')}" /><figcaption>${kind}, ${theme}</figcaption></figure>`,
    ),
  )
  const across = Math.max(2, Math.min(6, Math.floor(1900 / width!)))
  const page = await browser.newPage({
    viewport: { width: Math.min(across, cells.length) * (width! + 8) + 8, height: 200 },
  })
  await page.setContent(STYLE + cells.join(''))
  await page.screenshot({ path: join(folder, `${kind}.png`), fullPage: true, timeout: 120_000 })
  await page.close()
}

mkdirSync(folder, { recursive: true })
const built = await buildOverlays()
const live = await startScriptedLive(built.folder)
const browser = await launchBrowser()
const studio = await openStudio(browser, live)
let faults = 0
for (const kind of kinds) {
  await studio.open(overlays[kind])
  const captures = new Map<string, Capture>()
  const said: string[] = []
  for (const theme of themes) {
    const capture = await studio.wear(theme)
    captures.set(theme, capture)
    said.push(...faultsOf(kind, measure(capture)).map((fault) => `${theme}: ${fault}`))
  }
  // What flies about is another picture each time, whatever the theme.
  for (const [at, theme] of isFlying(kind) ? [] : themes.entries()) {
    for (const other of themes.slice(at + 1)) {
      const by = compare(captures.get(theme)!, captures.get(other)!)
      if (by < THEMES_DIFFER) said.push(`${theme} and ${other} differ by ${by.toFixed(3)} only`)
    }
  }
  await studio.leave()
  said.push(...studio.complaints)
  await drawSheet(browser, kind, captures)
  faults += said.length
  console.log(`${kind}${said.length === 0 ? ': fine' : `\n${said.map((fault) => `  ${fault}`).join('\n')}`}`)
}
await browser.close()
await live.close()
built.remove()
writeFileSync(join(folder, '.gitignore'), '*\n')
console.log(`${faults === 0 ? 'Nothing is wrong.' : `${faults} to look at.`} The sheets are in ${folder}`)
