/** Whatever strangers call themselves and write, on every page there is, in a real browser, through the whole program. */
import { readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { sampleLive } from '../../shared/sample-live.ts'
import { overlays, type OverlayName } from '../../shared/settings.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'
import type { OverlayLink, Status } from '../../shared/status.ts'
import { connectAccount } from '../chaos/connect-account.ts'
import { launchBrowser } from '../support/browser.ts'
import { findFreePort } from '../support/free-port.ts'
import {
  eventually,
  get,
  makeTempDir,
  post,
  startFanlight,
  startSimulatorProcess,
  type Running,
} from '../support/processes.ts'
import { ask } from './attacker.ts'

const RUN = 'window.pwned=1'
const TEXTS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload=${RUN}>`,
  `' onmouseover='${RUN}' x='`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<style>*{display:none}</style>`,
  `</style></title></textarea><script>${RUN}</script>`,
  `<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example">`,
  `<form action="https://evil.example"><button autofocus onfocus=${RUN}>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<a href="javascript:${RUN}">x</a>`,
  '${window.pwned=1} {{constructor.constructor("window.pwned=1")()}}',
  `?{{lit$123456789$}}<!--?lit$-->`,
  `\u202e gnp.exe \u2066\u0000\u0007\ufeff`,
  `\ud800 lone \udfff`,
  `${'Z̸̡'.repeat(200)}`,
  `__proto__`,
  `constructor`,
  '&lt;img src=x onerror=window.pwned=1&gt;',
]
const PICTURES = [
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="window.pwned=1"/>',
  'http://plain.evil.example/a.png',
  '//noscheme.evil.example/a.png',
  'https://pictures.evil.example/a.png") no-repeat, url("http://styles.evil.example/b.png',
  'https://pictures.evil.example/<script>.png',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
  'ftp://evil.example/a.png',
  ' javascript:window.pwned=1',
  'https://user:word@pictures.evil.example/a.png',
]

let browser: Browser
let simulator: Running
let fanlight: Running
let data: Awaited<ReturnType<typeof makeTempDir>>
let links: readonly OverlayLink[]

beforeAll(async () => {
  data = await makeTempDir()
  ;[browser, simulator] = await Promise.all([
    launchBrowser(),
    startSimulatorProcess(['--port', '0', '--scene', 'silence', '--handle', 'fox', '--seed', 'text']),
  ])
  fanlight = await startFanlight({
    FANLIGHT_PORT: String(await findFreePort()),
    FANLIGHT_DATA: data.path,
    FANLIGHT_CREATOR: 'fox',
    FANLIGHT_SOURCE: 'poll',
    FANLIGHT_EULER_API: simulator.url,
    FANLIGHT_EULER_AUTHORIZE: `${simulator.url}/tiktok/oauth/authorize`,
    FANLIGHT_CLIENT_ID: 'simulated-client',
    FANLIGHT_CLIENT_SECRET: 'simulated-secret',
  })
  await connectAccount(fanlight.url)
  links = await get<readonly OverlayLink[]>(`${fanlight.url}/api/overlays`)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await fanlight?.kill()
  await simulator?.kill()
  await data?.remove()
})

/** Everything a stranger can put into a LIVE, with each of the texts and each of the pictures somewhere. */
function corpus(): readonly object[] {
  return TEXTS.flatMap((text, nth) => {
    const picture = PICTURES[nth % PICTURES.length]
    const by = { id: String(900 + nth), handle: text, name: text, picture }
    return [
      { type: 'chat', by, text, mentions: [by], emotes: [{ id: text, picture, index: 0 }] },
      { type: 'emote', by, emote: text, picture },
      { type: 'gift', by, gift: { id: String(5_000 + nth), name: text, diamonds: 999, streak: false }, count: 1 },
      { type: 'gift', by, gift: { id: String(6_000 + nth), name: text, diamonds: 5 }, frames: [1, 4] },
      ...['follow', 'share', 'subscribe', 'join', 'gifted-sub', 'like', 'super-fan', 'barrage'].map((type) => ({
        type,
        by,
      })),
      { type: 'question', by, text },
      { type: 'intro', text },
      { type: 'caption', text },
      { type: 'goal', by, text },
      { type: 'poll', title: text, options: [text, { text, votes: 1 }] },
      { type: 'battle', rival: by, scores: [1, 2] },
      { type: 'pin' },
      { type: 'envelope', by },
    ]
  })
}

interface Watched {
  readonly page: Page
  readonly foreign: string[]
  readonly complaints: string[]
}

/** `blank`: at this address stands an empty page of our own. */
async function watch(url: string, blank = false): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1_000, height: 900 }, reducedMotion: 'reduce' })
  const foreign: string[] = []
  const complaints: string[] = []
  await context.route(
    (to) => to.origin !== fanlight.url && to.protocol !== 'data:',
    (route) => {
      foreign.push(`${route.request().resourceType()} ${route.request().url()}`)
      return route.abort()
    },
  )
  if (blank) await context.route(url, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  const page = await context.newPage()
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack}`))
  page.on('popup', () => complaints.push('a window was opened'))
  await page.addInitScript(() => {
    const seen = window as unknown as { violations: string[] }
    seen.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      seen.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    )
  })
  await page.goto(url)
  return { page, foreign, complaints }
}

/** Many overlays in one page: a page for each would cost a process for each. */
const addFrames = (page: Page, frames: readonly { readonly name: string; readonly url: string }[]) =>
  page.evaluate((all) => {
    for (const { name, url } of all) {
      const frame = document.createElement('iframe')
      Object.assign(frame, { name, src: url, width: '600', height: '400' })
      document.body.append(frame)
    }
  }, frames)

/** Elements and attributes that text should never become, in every shadow root. */
const findStrange = (page: Page | Frame) =>
  page.evaluate(() => {
    const strange: string[] = []
    const walk = (node: ParentNode) => {
      for (const element of node.querySelectorAll('*')) {
        const name = element.localName
        const own = name === 'script' && (element as HTMLScriptElement).src.startsWith(location.origin)
        const preview = name === 'iframe' && (element as HTMLIFrameElement).src.startsWith(location.origin)
        if (/^(script|iframe|object|embed|base|math|mtext|mglyph|frame|applet)$/.test(name) && !own && !preview)
          strange.push(name)
        if (name === 'meta' && element.hasAttribute('http-equiv')) strange.push('meta')
        for (const { name: attribute, value } of element.attributes) {
          if (attribute.startsWith('on')) strange.push(`${name} ${attribute}`)
          if (
            /^\s*(javascript|data:text|vbscript):/i.test(value) &&
            /^(href|src|action|srcdoc|xlink:href)$/.test(attribute)
          )
            strange.push(`${name} ${attribute}=${value}`)
        }
        if (element.shadowRoot !== null) walk(element.shadowRoot)
      }
    }
    walk(document)
    return strange
  })

/** `frames`: of a page whose frames stay, all of them. */
async function expectUntouched({ page, foreign, complaints }: Watched, frames = [page.mainFrame()]) {
  for (const frame of frames) {
    const where = frame.url().split('#')[0]
    const { pwned, violations } = await frame.evaluate(() => {
      const seen = window as unknown as { readonly pwned?: unknown; readonly violations?: readonly string[] }
      return { pwned: seen.pwned, violations: seen.violations ?? [] }
    })
    expect(pwned, where).toBeUndefined()
    expect(violations, where).toEqual([])
    expect(await findStrange(frame), where).toEqual([])
  }
  expect(complaints).toEqual([])
  expect(foreign.filter((request) => !request.startsWith('image https://'))).toEqual([])
  await page.context().close()
}

/** The words on the page, those of every shadow root too. */
const wordsOf = (page: Page | Frame) =>
  page.evaluate(() => {
    const read = (node: Node): string =>
      node.nodeType === Node.TEXT_NODE
        ? (node.textContent ?? '')
        : [...((node as Element).shadowRoot ?? node).childNodes].map(read).join(' ')
    return read(document.body)
  })

function pagesBuilt(): readonly string[] {
  const dist = join(import.meta.dirname, '../../dist')
  return readdirSync(dist).filter((name) => existsSync(join(dist, name, 'index.html')))
}

test('on every overlay, the dock, the control page and the setup page, what strangers write is only ever text', async () => {
  expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(Object.keys(overlays)))
  const others = pagesBuilt().filter((name) => !(name in overlays))
  const stage = await watch(`${fanlight.url}/every-overlay`, true)
  await addFrames(stage.page, links)
  const pages = []
  for (const path of ['', ...others.map((name) => `overlays/${name}/`)])
    pages.push(await watch(`${fanlight.url}/${path}`))
  await eventually(async () => {
    const { overlays: followed } = await get<Status>(`${fanlight.url}/api/status`)
    expect(followed.filter(({ sessions }) => sessions === 0)).toEqual([])
  }, 40_000)
  const before = (await get<Status>(`${fanlight.url}/api/status`)).live.chats
  await post(`${simulator.url}/simulator/say`, corpus())
  await eventually(async () => {
    expect((await get<Status>(`${fanlight.url}/api/status`)).live.chats).toBeGreaterThanOrEqual(before + TEXTS.length)
  })
  // It did reach the screen: the last line of the chat is one of the corpus.
  await eventually(async () => expect(await wordsOf(stage.page.frame({ name: 'chat' })!)).toContain('onerror'))
  const desk = pages[1 + others.indexOf('control')]
  await eventually(async () => expect(await wordsOf(desk!.page)).toContain('onerror'))
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  await expectUntouched(stage, stage.page.frames())
  for (const one of pages) await expectUntouched(one)
}, 120_000)

/** As they are at first these show figures alone, or paint on a canvas. They are looked at all the same. */
const WORDLESS: readonly string[] = ['viewers', 'counters', 'goal', 'timer', 'likes', 'gift-jar', 'fireworks']
/** So long a piece of a text of the corpus on screen shows that it came there. */
const PIECE = 8

/** A LIVE in which everything goes on, with one of the texts wherever a stranger writes, and one of the pictures. */
function poisoned(from: number): { readonly before: readonly LiveEvent[]; readonly moments: readonly LiveEvent[] } {
  let nth = from
  const poison = (key: string, value: unknown) => {
    if (key === 'entries' && Array.isArray(value)) return value.map(() => TEXTS[++nth % TEXTS.length])
    if (typeof value !== 'string') return value
    if (/^(name|handle|text|title|word|why)$/.test(key)) return TEXTS[++nth % TEXTS.length]
    return key === 'picture' ? PICTURES[++nth % PICTURES.length] : value
  }
  return JSON.parse(JSON.stringify(sampleLive(Date.now(), 'any')), poison) as ReturnType<typeof poisoned>
}

test('what every kind of overlay can ever be told by strangers is only ever text there, and it is there', async () => {
  const kinds = Object.keys(overlays) as OverlayName[]
  const watched = await watch(`${fanlight.url}/every-overlay`, true)
  const { page } = watched
  const rounds = [0, 5, 10, 15].map((from) => {
    const { before, moments } = poisoned(from)
    return {
      state: before.reduce(reduce, emptyState),
      moments: moments.map((event) => ({ ...event, id: `${event.id}${from}` })),
    }
  })
  const settings = Object.fromEntries(
    kinds.map((kind) => [kind, readSettings({ ...house, ...overlays[kind].settings }, {})]),
  )
  await page.evaluate((settingsOf) => {
    const tell = (to: Window, frame: object) =>
      to.postMessage({ fanlight: 'example', frame: JSON.stringify({ ...frame, now: Date.now() }) }, location.origin)
    const listeners: Window[] = []
    addEventListener('message', ({ source, data }) => {
      if (data?.fanlight !== 'example') return
      listeners.push(source as Window)
      const { key } = JSON.parse(data.frame) as { key: string }
      tell(source as Window, {
        type: 'welcome',
        v: 1,
        beatMs: 60_000,
        overlay: 'any',
        settings: settingsOf[key],
        pictures: '/pictures/',
      })
    })
    Object.assign(window, { listeners, tellAll: (frame: object) => listeners.forEach((to) => tell(to, frame)) })
  }, settings)
  await addFrames(
    page,
    kinds.map((kind) => ({ name: kind, url: `/overlays/${kind}/?preview&example#key=${kind}` })),
  )
  const tellAll = (frame: object) =>
    page.evaluate((told) => (window as unknown as { tellAll(frame: object): void }).tellAll(told), frame)
  await page.waitForFunction(
    (count) => (window as unknown as { listeners: unknown[] }).listeners.length === count,
    kinds.length,
  )

  const seen = new Set<string>()
  async function look() {
    for (const kind of kinds.filter((each) => !seen.has(each))) {
      const words = await wordsOf(page.frame({ name: kind })!)
      if (TEXTS.some((text) => /^[ -~]{8}/.test(text) && words.includes(text.slice(0, PIECE)))) seen.add(kind)
    }
    return kinds.filter((kind) => !seen.has(kind) && !WORDLESS.includes(kind))
  }
  for (const [nth, { state, moments }] of rounds.entries()) {
    await tellAll({ type: 'snapshot', why: 'gap', cursor: `${nth}.0`, state })
    await tellAll({ type: 'events', after: `${nth}.0`, cursor: `${nth}.1`, events: moments })
    await new Promise((resolve) => setTimeout(resolve, 800))
    await look()
  }
  await eventually(async () => expect(await look()).toEqual([]))
  await expectUntouched(watched, page.frames())
}, 120_000)

describe('the policy', () => {
  test('of every page allows no inline script, no eval, and no foreign host but for https pictures', async () => {
    const port = Number(new URL(fanlight.url).port)
    const paths = [
      '/',
      '/connect',
      '/connect/outcome/forged_state',
      '/api/docs',
      '/nowhere',
      ...pagesBuilt().map((name) => `/overlays/${name}/`),
    ]
    expect(paths.length).toBeGreaterThan(8)
    for (const path of paths) {
      const { headers, status } = await ask(port, { path })
      if (status === 302) continue // nothing is shown
      const policy = String(headers['content-security-policy'])
      const directives = new Map(
        policy.split(';').map((part) => [part.trim().split(/\s+/)[0] ?? '', part.trim().split(/\s+/).slice(1)]),
      )
      expect(directives.get('default-src'), path).toEqual(["'none'"])
      expect(directives.get('base-uri'), path).toEqual(["'none'"])
      const scripts = directives.get('script-src') ?? []
      expect(
        scripts.filter((source) => source !== "'self'"),
        path,
      ).toEqual([])
      for (const [name, sources] of directives) {
        if (name === 'img-src' || name === 'frame-ancestors') continue
        const foreign = sources.filter(
          (source) => !source.startsWith("'") && !new RegExp(`^wss?://localhost:${port}$`).test(source),
        )
        expect(foreign, `${path} ${name}`).toEqual([])
      }
      expect(
        (directives.get('img-src') ?? []).filter((source) => !["'self'", 'data:'].includes(source)),
        path,
      ).toEqual([])
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['referrer-policy'], path).toBe('no-referrer')
    }
  })
})
