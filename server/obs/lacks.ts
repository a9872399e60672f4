/** What an OBS cannot do, found out from what it says of itself, and said. Pure. */
import type { ObsLack, ObsPage } from '../../shared/obs.ts'

/** What GetVersion and GetInputKindList answer. */
export interface ObsVersion {
  readonly obs: string
  readonly websocket: string
  readonly platform: string
  readonly requests: readonly string[]
  readonly inputKinds: readonly string[]
  readonly imageFormats: readonly string[]
}

/** "31.0.2-rc1" → [31, 0, 2]; parts that are missing are 0. */
const parts = (version: string): readonly [number, number, number] => {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0)
  return [major, minor, patch]
}

const lack = (code: string, text: string): ObsLack => ({ code, text })

function byVersion(version: string): readonly ObsLack[] {
  const [major, minor, patch] = parts(version)
  if (major === 0) return []
  if (major < 28) {
    return [
      lack(
        'OLD_BROWSER',
        `OBS ${version} has a browser (Chromium 95 or older) in which the overlays do not run, and no remote control of its own. Update OBS to 28 or newer.`,
      ),
    ]
  }
  const lacks: ObsLack[] = []
  if (major < 30) {
    lacks.push(
      lack(
        'NO_IDS',
        `OBS ${version} names sources only by their names (ids came with OBS 30). Renaming one is fine, but not while Fanlight is just adding or checking it.`,
      ),
    )
  }
  if (major < 31) {
    lacks.push(
      lack(
        'CHROMIUM_103',
        `The browser inside OBS ${version} is Chromium 103. The overlays are built for it; your own Custom CSS cannot use nesting, :has() or color-mix().`,
      ),
    )
  }
  if (major === 32 && minor === 0 && patch < 2) {
    lacks.push(
      lack(
        'HIDDEN_STAY_AWAKE',
        `OBS ${version} does not let hidden browser sources rest, so overlays in other scenes cost processor time. A later 32 mends it.`,
      ),
    )
  }
  return lacks
}

/** Of an OBS that we are connected to. */
export function findLacks(version: ObsVersion): readonly ObsLack[] {
  const lacks: ObsLack[] = []
  if (!version.inputKinds.includes('browser_source')) {
    lacks.push(
      lack(
        'NO_BROWSER_SOURCE',
        'This OBS was built without browser sources, as some Linux packages are, so no overlay can be shown. Install OBS from obsproject.com, its PPA or Flathub.',
      ),
    )
  }
  const misses = (request: string) => !version.requests.includes(request)
  if (misses('PressInputPropertiesButton')) {
    lacks.push(lack('NO_REFRESH', 'This OBS cannot be asked to refresh a source, so a dead one stays as it is.'))
  }
  if (misses('GetSourceScreenshot') || !version.imageFormats.includes('png')) {
    lacks.push(lack('NO_SCREENSHOT', 'This OBS gives no pictures of its sources, so Fanlight cannot see them paint.'))
  }
  if (misses('GetCanvasList')) {
    lacks.push(
      lack(
        'ONE_CANVAS',
        `OBS ${version.obs} tells of one canvas only. A vertical layout goes onto that one; extra vertical canvases came with OBS 32.`,
      ),
    )
  }
  return [...lacks, ...byVersion(version.obs)]
}

/** Of an OBS that is not paired, from what its pages said. */
export function findPageLacks(pages: readonly ObsPage[]): readonly ObsLack[] {
  const found = pages.flatMap(({ obs, chromium }) => {
    if (obs !== undefined) return byVersion(obs)
    return chromium !== undefined && chromium < 103 ? [oldChromium(chromium)] : []
  })
  return found.filter((one, index) => found.findIndex(({ code }) => code === one.code) === index)
}

const oldChromium = (chromium: number) =>
  lack(
    'OLD_CHROMIUM',
    `A page was opened in Chromium ${chromium}; the overlays need 103 or newer. Update that program.`,
  )

/** "Mozilla/5.0 … Chrome/103.0.5060.134 Safari/537.36 OBS/30.2.3" → { obs: '30.2.3', chromium: 103 }. */
export function readAgent(agent: string | undefined): ObsPage {
  const obs = /\bOBS\/(\d+(?:\.\d+)*[\w.-]*)/.exec(agent ?? '')?.[1]
  const chromium = /\bChrom(?:e|ium)\/(\d+)/.exec(agent ?? '')?.[1]
  return {
    ...(obs === undefined ? {} : { obs }),
    ...(chromium === undefined ? {} : { chromium: Number(chromium) }),
  }
}
