/** What runs in an overlay's page while its picture is taken, in Chromium 103 too. */

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

/** Decoration, marks alone and pictures among words are not read. */
export function readWords(): Words[] {
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

/** Shows or hides the letters of every shadow root, and nothing else. */
export async function hideLetters(hidden: boolean): Promise<void> {
  const page = window as Window & { letterless?: CSSStyleSheet }
  page.letterless ??= new CSSStyleSheet()
  page.letterless.replaceSync(
    hidden ? '* { -webkit-text-fill-color: transparent !important } text, tspan { fill: transparent !important }' : '',
  )
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
  // Whoever shows them again takes no picture before the page wears its next theme.
  for (let frames = hidden ? 0 : 2; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve))
}

/**
 * Waits until the page wears what it was told: its element has the theme's attribute, which comes with the very settings,
 * and has drawn itself in it; its typefaces and pictures are there, and a jar of gifts is filled.
 */
export async function settleIn(theme: string): Promise<void> {
  type Overlay = Element & { readonly updateComplete?: Promise<unknown>; readonly settled?: boolean }
  const overlay = [...document.body.children].find(({ localName }) => localName.endsWith('-overlay')) as Overlay
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : roots(shadowRoot))),
  ]
  /** Fades in, as pictures do when they have come. What goes on for longer than that is what an overlay does. */
  const isFading = (animation: Animation) =>
    animation.playState === 'running' && Number(animation.effect?.getComputedTiming().endTime) < 1_000
  const isReady = () =>
    overlay.getAttribute('theme') === theme &&
    overlay.settled !== false &&
    document.fonts.status === 'loaded' &&
    roots(document).every(
      (root) =>
        [...root.querySelectorAll('img')].every(({ complete }) => complete) && !root.getAnimations().some(isFading),
    )
  // What is told is drawn in the next frame, and only what is drawn asks for its typefaces.
  for (let readyFrames = 0; readyFrames < 3;) {
    await frame()
    await overlay.updateComplete
    readyFrames = isReady() ? readyFrames + 1 : 0
  }
}

/** Waits until the page has nothing more to fetch: the typefaces of far writings come when it is idle, and change every line. */
export async function settleSheets(): Promise<void> {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_500 }))
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (link.sheet === null) await new Promise((resolve) => link.addEventListener('load', resolve, { once: true }))
  }
}
