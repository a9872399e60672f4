/**
 * An overlay inside Fanlight's waiting page (overlays/loader): says that it is alive, and takes what OBS told the top
 * page, which alone hears OBS. Who may hold an overlay in a frame is settled by the server's frame-ancestors.
 */

/** The waiting page takes a page that misses three of these for dead. */
const HEARTBEAT_MS = 5_000
const PASSED_ON = ['obsSourceVisibleChanged', 'obsSourceActiveChanged']

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Returns how to stop. Does nothing for a page that stands by itself. */
export function answerLoader(page: Window): () => void {
  const { parent, document } = page
  if (parent === page) return () => {}

  let style: HTMLStyleElement | undefined
  function setCss(css: string) {
    if (style === undefined) {
      style = document.createElement('style')
      document.head.append(style)
    }
    style.textContent = css
  }

  const hear = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isFields(data)) return
    if (data['fanlight'] === 'css' && typeof data['css'] === 'string') setCss(data['css'])
    const { name, detail } = data
    if (data['fanlight'] === 'event' && typeof name === 'string' && PASSED_ON.includes(name)) {
      page.dispatchEvent(new CustomEvent(name, { detail }))
    }
  }
  // The origin of a file is no address that could be named here; the message says nothing that a stranger could use.
  const say = () => parent.postMessage({ fanlight: 'here' }, '*')

  page.addEventListener('message', hear)
  const beat = setInterval(say, HEARTBEAT_MS)
  say()
  return () => {
    clearInterval(beat)
    page.removeEventListener('message', hear)
  }
}
