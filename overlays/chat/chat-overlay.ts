import type { CSSResult } from 'lit'
import type { EventOf } from '../../shared/events.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { tokens } from '../look/tokens.ts'
import { adoptStyles, make, openRoot } from '../parts/make.ts'
import type { ChatEntry } from './chat-entry.ts'
import { makeLine, type Line } from './chat-line.ts'
import { chatStyles } from './chat-styles.ts'

const STYLES = [reset, tokens, motion, chatStyles]

/**
 * The chat, newest line at the bottom. It draws the entries it is given and knows nothing of sockets or time. It is made
 * without a library: in a flood, lines by the hundred come and go.
 *
 * @csspart lines - All lines.
 * @csspart line - Each line; also `chat`, `gift`, `join`, `like`, `follow`, `share`, `subscribe` or `gifted-sub`.
 * @csspart bubble - What a message stands on.
 * @csspart pill - What a gift or a notice stands on.
 * @csspart avatar - The picture.
 * @csspart name - The name.
 * @csspart badges - The row of badges.
 * @csspart text - The words.
 * @csspart mention - Someone called by name.
 * @csspart emote - A picture in the text.
 * @csspart gift - A gift's picture.
 * @csspart count - How many of a gift, or how often the same was written.
 * @csspart pinned - The pinned message.
 * @cssproperty [--fl-size] - Text size; all else follows it.
 * @cssproperty [--fl-accent] - The light.
 * @cssproperty [--fl-glass] - What the words stand on.
 * @cssproperty [--fl-text] - The words.
 * @cssproperty [--fl-radius] - Corners of the bubbles.
 * @cssproperty [--fl-font] - Typeface.
 */
export class ChatOverlay extends HTMLElement {
  readonly #list = make('ol', { part: 'lines' })
  readonly #top = make('div', { class: 'top' })
  readonly #lines = new Map<string, Line>()
  #entries: readonly ChatEntry[] = []
  #settings: OverlaySettings<'chat'> | undefined
  #pinned: EventOf<'pin'> | undefined
  #asked = false
  /** Everything has to be made anew. */
  #isStale = false

  readonly #root = openRoot(this, STYLES)

  constructor() {
    super()
    this.#root.append(this.#top, this.#list)
  }

  /** What its theme says; without one it is ember. */
  set theme(theme: CSSResult | undefined) {
    adoptStyles(this.#root, theme === undefined ? STYLES : [theme, ...STYLES])
  }

  set entries(entries: readonly ChatEntry[]) {
    this.#entries = entries
    this.#ask()
  }

  /** Undefined until the server told: until then nothing is drawn. */
  set settings(settings: OverlaySettings<'chat'> | undefined) {
    this.#settings = settings
    this.setAttribute('colours', settings?.colours ?? '')
    this.#list.classList.toggle('full', settings?.look === 'full')
    this.requestUpdate()
  }

  set pinned(pin: EventOf<'pin'> | undefined) {
    if (pin === this.#pinned) return
    this.#pinned = pin
    if (pin === undefined) this.#top.replaceChildren()
    else void this.#drawPinned(pin)
    this.#ask()
  }

  /** Few LIVEs pin anything: what draws it comes with the first. */
  async #drawPinned(pin: EventOf<'pin'>): Promise<void> {
    const { pinnedMessage } = await import('./pinned-message.ts')
    if (pin !== this.#pinned) return
    this.#top.replaceChildren(...pinnedMessage(pin))
    this.#ask()
  }

  /** Makes every line anew: another look, or another language. */
  requestUpdate(): void {
    this.#isStale = true
    this.#ask()
  }

  #ask(): void {
    if (this.#asked) return
    this.#asked = true
    queueMicrotask(() => {
      this.#asked = false
      this.#draw()
    })
  }

  #draw(): void {
    const settings = this.#settings
    const entries = settings === undefined ? [] : this.#entries
    const isAnew = this.#isStale
    this.#isStale = false
    if (isAnew) {
      this.#list.replaceChildren()
      this.#lines.clear()
    }
    const staying = new Set(entries.map((entry) => entry.key))
    for (const [key, { element }] of this.#lines) {
      if (staying.has(key)) continue
      element.remove()
      this.#lines.delete(key)
    }
    if (settings === undefined) return
    const fresh: HTMLElement[] = []
    for (const entry of entries) {
      const there = this.#lines.get(entry.key)
      if (there !== undefined) {
        there.update(entry)
        continue
      }
      const line = makeLine(isAnew ? { ...entry, quiet: true } : entry, settings)
      this.#lines.set(entry.key, line)
      this.#list.append(line.element)
      if (!entry.quiet && !isAnew) fresh.push(line.element)
    }
    this.#hideCut()
    this.#slide(fresh)
  }

  /** A line that no longer fits as a whole goes, so that none is ever seen cut in half. */
  #hideCut(): void {
    const spare = this.clientHeight - this.#list.offsetHeight - this.#top.offsetHeight
    const lines = [...this.#lines.values()].map(({ element }) => element)
    // All is measured before anything is changed, so that the page is laid out once. The newest stays, however tall.
    const fits = lines.map((line, at) => spare + line.offsetTop >= 0 || at === lines.length - 1)
    for (const [at, line] of lines.entries()) line.classList.toggle('out', fits[at] === false)
  }

  /** New lines push the others up; drawn as a slide from where they were, by transform alone. */
  #slide(fresh: readonly HTMLElement[]): void {
    if (fresh.length === 0 || this.getAttribute('motion') === 'none') return
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const height = fresh.reduce((sum, line) => sum + line.offsetHeight, 0)
    this.#list.animate([{ transform: `translateY(${height}px)` }, { transform: 'translateY(0)' }], {
      duration: 340,
      easing: 'cubic-bezier(0.16, 1, 0.3, 1)',
      composite: 'add',
    })
  }
}

customElements.define('chat-overlay', ChatOverlay)
