/**
 * The waiting page: a file on the disk that OBS opens, whether Fanlight runs or not. It waits for Fanlight for as long
 * as it takes and then shows the overlay, whole.
 *
 * The overlay is shown in a frame. Going to its address instead would be simpler, but then a refresh while Fanlight is
 * down (the button, "Refresh browser when scene becomes active", a crash that OBS heals) would leave Chromium's error
 * page, and nothing of ours to leave it again. The frame costs two things, both given back here: OBS speaks to the top
 * page only, so its events and its Custom CSS are passed on.
 *
 * Whether Fanlight is there is asked by loading the overlay itself, unseen: the page says that it is here, an error
 * page does not. Nothing else would be allowed: a file's fetch is a stranger's to the server. This file is built to
 * stand alone, so it imports nothing.
 */

/** The overlay's page says that it is alive this often; see overlays/live/in-loader.ts. */
const HEARTBEAT_MS = 5_000
/** A crashed frame says nothing any more, and shows a sad face. Hidden pages are slowed down and not judged. */
const SILENT_FOR_MS = 3.5 * HEARTBEAT_MS
/** Between one try and the next. */
const PAUSE_MS = 1_500
/** A page that was loaded and is ours says so at once. */
const SAYS_SO_WITHIN_MS = 2_500
/** Nothing came at all: a server that hangs, or a network that swallows. */
const LOADS_WITHIN_MS = 10_000

const OBS_EVENTS = ['obsSourceVisibleChanged', 'obsSourceActiveChanged'] as const

const address = document.querySelector('meta[name="fanlight-overlay"]')?.getAttribute('content') ?? ''

/** What OBS said last, for pages that come later. */
const said = new Map<string, unknown>()
let frame: HTMLIFrameElement | undefined
let heardAt = 0
let timer: ReturnType<typeof setTimeout> | undefined

const isHere = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && (data as Readonly<Record<string, unknown>>)['fanlight'] === 'here'

/** To nobody but the overlay's own server: a page of another program on its port learns nothing. */
const tell = (message: object) => frame?.contentWindow?.postMessage(message, new URL(address).origin)

/** OBS appends its Custom CSS to the head as a style of its own. */
const customCss = () =>
  [...document.head.querySelectorAll('style:not(#fanlight)')].map((style) => style.textContent ?? '').join('\n')

const tellCss = () => tell({ fanlight: 'css', css: customCss() })
const tellEvent = (name: string, detail: unknown) => tell({ fanlight: 'event', name, detail })

function retryIn(ms: number) {
  clearTimeout(timer)
  timer = setTimeout(tryOnce, ms)
}

/** A new frame for each try: the old one may hold an error page, and one address twice in a row is no new visit. */
function tryOnce() {
  frame?.remove()
  const mine = document.createElement('iframe')
  mine.className = 'waiting'
  mine.allow = 'autoplay'
  mine.addEventListener('load', () => {
    if (mine === frame && mine.classList.contains('waiting')) retryIn(SAYS_SO_WITHIN_MS)
  })
  mine.src = address
  frame = mine
  document.body.append(mine)
  retryIn(LOADS_WITHIN_MS)
}

function show() {
  clearTimeout(timer)
  if (frame?.classList.contains('waiting')) {
    frame.classList.remove('waiting')
    tellCss()
    for (const [name, detail] of said) tellEvent(name, detail)
  }
  watch()
}

function watch() {
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (!document.hidden && Date.now() - heardAt > SILENT_FOR_MS) {
      // Unseen at once: what a dead page leaves behind is not for the stream.
      frame?.classList.add('waiting')
      retryIn(PAUSE_MS)
    } else {
      watch()
    }
  }, HEARTBEAT_MS)
}

addEventListener('message', (event) => {
  if (frame === undefined || event.source !== frame.contentWindow || !isHere(event.data)) return
  heardAt = Date.now()
  show()
})
document.addEventListener('visibilitychange', () => {
  heardAt = Date.now()
})
for (const name of OBS_EVENTS) {
  addEventListener(name, (event) => {
    const { detail } = event as CustomEvent<unknown>
    said.set(name, detail)
    tellEvent(name, detail)
  })
}
new MutationObserver(tellCss).observe(document.head, { childList: true, subtree: true, characterData: true })

// Opened from the server and not from a file it has no address, and nothing to wait for.
if (address !== '') tryOnce()
