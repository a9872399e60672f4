import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import type { HouseSettings } from '../../shared/settings/house.ts'
import type { SettingsOf } from '../../shared/settings/field.ts'
import type { likes } from '../../shared/settings/likes.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'
import { createCanvasPictures } from '../parts/canvas-pictures.ts'
import { CanvasStage, type Frame } from '../parts/canvas-stage.ts'
import { movementOf, type Movement } from '../parts/movement.ts'
import { emptyFlow, pour, release } from './heart-flow.ts'
import { lifeOf, placeOf, type Flow, type Side, type Start } from './heart-paths.ts'
import { paintHearts, type HeartSprites, type Shape } from './heart-sprites.ts'

interface Heart {
  readonly start: Start
  readonly tint: number
  readonly face?: string
  ageMs: number
}

/** Each so manieth heart carries a face, where there is one to carry. */
const FACE_EVERY = 5
const FACES_WAITING = 6
const LIVELY = { full: 1, calm: 0.5, none: 0.35 } as const

/**
 * Hearts for taps. However many come, no more fly than set, and at rest nothing is drawn at all.
 *
 * @csspart canvas - What they fly on.
 * @cssproperty [--fl-heart] - Their colour; the others are mixed from it and the theme's.
 */
export class LikesOverlay extends LitElement {
  static override properties: PropertyDeclarations = { settings: { attribute: false } }

  static override styles = [
    reset,
    themes,
    tokens,
    css`
      :host {
        position: fixed;
        inset: 0;
        overflow: hidden;
      }
      canvas {
        display: block;
        width: 100%;
        height: 100%;
      }
    `,
  ]

  declare settings: (SettingsOf<typeof likes.settings> & HouseSettings) | undefined
  readonly #stage = new CanvasStage(this, (frame) => this.#paint(frame))
  readonly #pictures = createCanvasPictures(() => {}, 24)
  #sprites: HeartSprites | undefined
  #flow = emptyFlow
  #hearts: Heart[] = []
  #faces: string[] = []
  #made = 0
  /** Between two frames, of late. */
  #paceMs = 16

  /** So many taps; `picture` of who tapped. */
  tap(taps: number, picture?: string): void {
    if (this.settings === undefined) return
    this.#flow = pour(this.#flow, taps)
    if (picture !== undefined && this.settings.faces && this.#faces.length < FACES_WAITING) {
      this.#faces.push(picture)
      this.#pictures.get(picture)
    }
    this.#stage.wake()
  }

  /** Takes all of them off the screen. */
  clear(): void {
    this.#flow = emptyFlow
    this.#hearts = []
    this.#stage.wake()
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('settings')) return
    // Painted with the next heart: the look may have changed.
    this.#sprites = undefined
    this.#stage.wake()
  }

  override render() {
    return this.settings === undefined ? nothing : html`<canvas part="canvas"></canvas>`
  }

  #paint({ pen, width, height, stepMs }: Frame): boolean {
    const { settings } = this
    if (settings === undefined) return false
    this.#sprites ??= paintHearts(this, settings.shape as Shape)
    const movement = movementOf(this)
    this.#paceMs += (stepMs - this.#paceMs) * 0.05
    const room = Math.round(settings.most * affordable(this.#paceMs)) - this.#hearts.length
    const released = release(this.#flow, stepMs, room, LIVELY[movement])
    this.#flow = released.flow
    for (const worth of released.hearts) this.#hearts.push(this.#start(worth, movement))
    let kept = 0
    for (const heart of this.#hearts) {
      heart.ageMs += stepMs
      if (heart.ageMs >= lifeOf(heart.start)) continue
      this.#hearts[kept++] = heart
      this.#draw(pen, heart, this.#sprites, { width, height })
    }
    this.#hearts.length = kept
    pen.globalAlpha = 1
    return kept > 0 || this.#flow.taps > 0
  }

  #start(worth: number, movement: Movement): Heart {
    const settings = this.settings
    const made = this.#made++
    const face = made % FACE_EVERY === 0 ? this.#faces.shift() : undefined
    const grown = Math.min(2.1, 1 + 0.16 * Math.log2(worth)) * (face === undefined ? 1 : 1.35)
    const size = (settings?.size ?? 44) * (0.72 + Math.random() * 0.5) * grown
    return {
      start: {
        flow: settings?.flow as Flow,
        side: settings?.side as Side,
        movement,
        size,
        across: Math.random(),
        up: Math.random(),
        sway: Math.random(),
      },
      tint: made,
      ...(face === undefined ? {} : { face }),
      ageMs: 0,
    }
  }

  #draw(pen: CanvasRenderingContext2D, heart: Heart, sprites: HeartSprites, area: { width: number; height: number }) {
    const { x, y, scale, turn, alpha } = placeOf(heart.start, heart.ageMs, area)
    const picture = this.#pictures.get(heart.face)
    const sprite =
      heart.face === undefined || picture === undefined
        ? sprites.get(heart.tint)
        : sprites.withFace(heart.tint, heart.face, picture)
    const side = heart.start.size * scale
    pen.globalAlpha = alpha
    pen.translate(x, y)
    pen.rotate(turn)
    pen.drawImage(sprite, -side / 2, -side / 2, side, side)
    pen.rotate(-turn)
    pen.translate(-x, -y)
  }
}

/** On a machine that cannot keep up, fewer fly, each for more: from 1 down to a quarter. */
const affordable = (paceMs: number): number => (paceMs > 60 ? 0.25 : paceMs > 36 ? 0.5 : 1)

customElements.define('likes-overlay', LikesOverlay)
