import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { EventOf } from '../../shared/events.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { motion } from '../look/motion.ts'
import { personHue, personTint } from '../look/person-colour.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'
import { chatPieces, type ChatPiece } from '../parts/chat-pieces.ts'
import '../parts/person-avatar.ts'
import '../parts/person-badges.ts'
import '../parts/person-name.ts'
import { pictureAddress } from '../parts/picture-address.ts'

type Line = EventOf<'spotlight'>

/** Longer lines are set smaller, so that the box stays where it is. */
const LONG = 70
const VERY_LONG = 160

const hideBroken = (event: Event) => {
  if (event.target instanceof HTMLElement) event.target.hidden = true
}

/**
 * A chat line, shown large. The last one leaves by itself when there is none.
 *
 * @csspart box - What the words stand on.
 * @csspart avatar - The picture.
 * @csspart name - The name.
 * @csspart badges - The badges.
 * @csspart text - The words.
 * @cssproperty [--fl-size] - Text size; all else follows it.
 * @cssproperty [--fl-accent] - The light.
 * @cssproperty [--fl-surface-strong] - What the words stand on.
 */
export class SpotlightOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    line: { attribute: false },
    settings: { attribute: false },
    leaving: { state: true },
  }

  declare line: Line | undefined
  /** Undefined until the server told: until then nothing is drawn. */
  declare settings: OverlaySettings<'spotlight'> | undefined
  declare leaving: Line | undefined

  static override styles = [
    reset,
    themes,
    tokens,
    motion,
    css`
      :host {
        display: grid;
        height: 100vh;
        padding: 0.5em;
        overflow: hidden;
        font-size: min(var(--fl-size, var(--set-size, 44px)), 6vw, 16vh);
        line-height: 1.25;
      }
      .box {
        position: relative;
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.1em 0.55em;
        align-items: center;
        justify-self: center;
        align-self: end;
        max-width: 100%;
        padding: 0.5em 0.9em 0.6em 0.6em;
        border: var(--border);
        border-radius: var(--radius);
        background: var(--surface-strong);
        box-shadow: var(--shadow);
        transform: rotate(var(--tilt));
        animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
      }
      .top {
        align-self: start;
      }
      .middle {
        align-self: center;
      }
      .leaving {
        animation: var(--leave) var(--leave-ms) var(--ease-in) forwards;
      }
      /* A lamp that is turned to whoever speaks. */
      .box::before {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: inherit;
        background: radial-gradient(9em 6em at 1.6em 50%, rgb(var(--tint)), transparent);
        opacity: calc(var(--glow) * 0.42);
      }
      .box > * {
        position: relative;
      }
      person-avatar {
        grid-row: span 2;
        align-self: start;
        margin-top: 0.05em;
        font-size: 2.1em;
      }
      .plain {
        grid-template-columns: minmax(0, 1fr);
        padding-inline-start: 0.9em;
      }
      .who {
        display: flex;
        align-items: center;
        gap: 0.5em;
        min-width: 0;
        font-size: 0.56em;
      }
      person-name {
        color: hsl(var(--hue) var(--person-tone));
        font-family: var(--font-display);
        font-weight: var(--weight-display);
      }
      p {
        display: -webkit-box;
        overflow: hidden;
        font-weight: 600;
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
      }
      .long p {
        font-size: 0.8em;
      }
      .very-long p {
        font-size: 0.64em;
      }
      .emote {
        display: inline-block;
        width: 1.3em;
        height: 1.3em;
        margin: -0.1em 0.06em;
        object-fit: contain;
        vertical-align: -0.28em;
      }
      .mention {
        color: var(--text-strong);
      }
    `,
  ]

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('line')
    if (before !== undefined && this.line === undefined) this.leaving = before
    if (this.line !== undefined) this.leaving = undefined
  }

  override render() {
    const settings = this.settings
    const line = this.line ?? this.leaving
    if (settings === undefined || line?.by === undefined) return nothing
    const { by, text = '', emotes = [] } = line
    const size = text.length > VERY_LONG ? 'very-long' : text.length > LONG ? 'long' : ''
    const state = this.line === undefined ? 'leaving' : ''
    return keyed(
      line.id,
      html`<div
        class="box ${settings.place} ${size} ${state} ${settings.pictures ? '' : 'plain'}"
        part="box"
        role="status"
        .style=${`--tint: ${personTint(by.id)}; --hue: ${personHue(by.id)}`}
        @animationend=${this.#left}
      >
        ${settings.pictures ? html`<person-avatar part="avatar" .person=${by}></person-avatar>` : nothing}
        <div class="who">
          <person-name part="name" .person=${by}></person-name>
          ${settings.badges ? html`<person-badges part="badges" .person=${by}></person-badges>` : nothing}
        </div>
        <p part="text" dir="auto">${chatPieces(text, emotes, []).map(piece)}</p>
      </div>`,
    )
  }

  readonly #left = (event: AnimationEvent) => {
    if (event.target === event.currentTarget && this.line === undefined) this.leaving = undefined
  }
}

function piece(of: ChatPiece) {
  if (of.is !== 'emote') return of.text
  const address = pictureAddress(of.emote.picture)
  if (address === undefined) return nothing
  return html`<img
    class="emote"
    src=${address}
    alt=""
    decoding="async"
    referrerpolicy="no-referrer"
    draggable="false"
    @error=${hideBroken}
  />`
}

customElements.define('spotlight-overlay', SpotlightOverlay)
