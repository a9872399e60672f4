/** Whatever strangers call themselves and write, on every page there is, in a real browser, through the whole program. */
import { readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OverlayLink, Status } from '../../shared/status.ts'
import { connectAccount } from '../chaos/connect-account.ts'
import { launchBrowser } from '../support/browser.ts'
import {
  eventually,
  findFreePort,
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

async function watch(url: string): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1_000, height: 900 } })
  const foreign: string[] = []
  const complaints: string[] = []
  await context.route(
    (to) => to.origin !== fanlight.url && to.protocol !== 'data:',
    (route) => {
      foreign.push(`${route.request().resourceType()} ${route.request().url()}`)
      return route.abort()
    },
  )
  const page = await context.newPage()
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
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

/** Elements and attributes that text should never become, in every shadow root. */
const findStrange = (page: Page) =>
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

async function expectUntouched({ page, foreign, complaints }: Watched) {
  const { pwned, violations } = await page.evaluate(() => {
    const seen = window as unknown as { readonly pwned?: unknown; readonly violations: readonly string[] }
    return { pwned: seen.pwned, violations: seen.violations }
  })
  expect(pwned).toBeUndefined()
  expect(violations).toEqual([])
  expect(complaints).toEqual([])
  expect(await findStrange(page)).toEqual([])
  expect(foreign.filter((request) => !request.startsWith('image https://'))).toEqual([])
  await page.context().close()
}

/** The words on the page, those of every shadow root too. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const read = (node: Node): string =>
      node.nodeType === Node.TEXT_NODE
        ? (node.textContent ?? '')
        : [...((node as Element).shadowRoot ?? node).childNodes].map(read).join(' ')
    return read(document.body)
  })

test('on every overlay, the dock, the control page and the setup page, what strangers write is only ever text', async () => {
  const others = ['status-dock', 'control'].filter((name) => existsSync(join(import.meta.dirname, '../../dist', name)))
  const urls = [
    ...links.map(({ url }) => url),
    ...others.map((name) => `${fanlight.url}/overlays/${name}/`),
    `${fanlight.url}/`,
  ]
  const watched = await Promise.all(urls.map(watch))
  const before = (await get<Status>(`${fanlight.url}/api/status`)).live.chats
  await post(`${simulator.url}/simulator/say`, corpus())
  await eventually(async () => {
    expect((await get<Status>(`${fanlight.url}/api/status`)).live.chats).toBeGreaterThanOrEqual(before + TEXTS.length)
  })
  // It did reach the screen: the last line of the chat is one of the corpus.
  const chat = watched[links.findIndex(({ name }) => name === 'chat')]
  await eventually(async () => expect(await wordsOf(chat!.page)).toContain('onerror'))
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  for (const one of watched) await expectUntouched(one)
}, 120_000)

describe('the policy', () => {
  const pages = () => {
    const dist = join(import.meta.dirname, '../../dist')
    return readdirSync(dist).filter((name) => existsSync(join(dist, name, 'index.html')))
  }

  test('of every page allows no inline script, no eval, and no foreign host but for https pictures', async () => {
    const port = Number(new URL(fanlight.url).port)
    const paths = [
      '/',
      '/connect',
      '/connect/outcome/forged_state',
      '/api/docs',
      '/nowhere',
      ...pages().map((name) => `/overlays/${name}/`),
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
