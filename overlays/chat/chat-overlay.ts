import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { OverlaySettings } from '../../shared/settings.ts'
import { reset } from '../look/reset.ts'
import { tokens } from '../look/tokens.ts'
import '../parts/gift-picture.ts'
import '../parts/person-avatar.ts'
import '../parts/person-badges.ts'
import '../parts/person-name.ts'
import type { ChatEntry } from './chat-feed.ts'
import { chatLine } from './chat-line.ts'
import { chatStyles } from './chat-styles.ts'

/**
 * The chat, newest line at the bottom. It draws the entries it is given and knows nothing of sockets or time.
 *
 * @csspart line - Each line; also `chat`, `gift`, `join`, `follow`, `share`, `subscribe` or `gifted-sub`.
 * @csspart bubble - The glass of a message.
 * @csspart pill - The glass of a gift or a notice.
 * @csspart avatar - The picture.
 * @csspart name - The name.
 * @csspart badges - The row of badges.
 * @csspart text - The words.
 * @csspart mention - Someone called by name.
 * @csspart emote - A picture in the text.
 * @csspart gift - A gift's picture.
 * @csspart count - How many of a gift.
 * @cssproperty [--fl-size] - Text size; all else follows it.
 * @cssproperty [--fl-accent] - The light.
 * @cssproperty [--fl-glass] - The dark glass.
 * @cssproperty [--fl-text] - The words.
 * @cssproperty [--fl-radius] - Corners of the bubbles.
 * @cssproperty [--fl-font] - Typeface.
 */
export class ChatOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    entries: { attribute: false },
    settings: { attribute: false },
  }

  static override styles = [reset, tokens, chatStyles]

  declare entries: readonly ChatEntry[]
  /** Undefined until the server told: until then nothing is drawn. */
  declare settings: OverlaySettings<'chat'> | undefined
  #known: ReadonlySet<string> = new Set()

  constructor() {
    super()
    this.entries = []
    this.settings = undefined
  }

  override render() {
    const settings = this.settings
    if (settings === undefined) return nothing
    return html`<ol part="lines" aria-label="Chat">
      ${repeat(
        this.entries,
        (entry) => entry.key,
        (entry) => chatLine(entry, settings),
      )}
    </ol>`
  }

  override updated(): void {
    const list = this.renderRoot.querySelector('ol')
    if (list === null) return
    this.#hideCut(list)
    this.#slide(list)
  }

  /** A line that no longer fits as a whole goes, so that none is ever seen cut in half. */
  #hideCut(list: HTMLElement): void {
    const spare = this.clientHeight - list.offsetHeight
    const lines = [...list.children].filter((line): line is HTMLElement => line instanceof HTMLElement)
    // All is measured before anything is changed, so that the page is laid out once. The newest stays, however tall.
    const fits = lines.map((line, at) => spare + line.offsetTop >= 0 || at === lines.length - 1)
    for (const [at, line] of lines.entries()) line.classList.toggle('out', fits[at] === false)
  }

  /** New lines push the others up; drawn as a slide from where they were, by transform alone. */
  #slide(list: HTMLElement): void {
    const fresh = this.entries.filter((entry) => !entry.quiet && !this.#known.has(entry.key))
    this.#known = new Set(this.entries.map((entry) => entry.key))
    if (fresh.length === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const lines = [...list.children].slice(-fresh.length)
    const height = lines.reduce((sum, line) => sum + (line instanceof HTMLElement ? line.offsetHeight : 0), 0)
    list.animate([{ transform: `translateY(${height}px)` }, { transform: 'translateY(0)' }], {
      duration: 340,
      easing: 'cubic-bezier(0.16, 1, 0.3, 1)',
      composite: 'add',
    })
  }
}

customElements.define('chat-overlay', ChatOverlay)
