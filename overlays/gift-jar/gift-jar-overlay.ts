import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import type { SettingsOf } from '../../shared/settings/field.ts'
import type { giftJar } from '../../shared/settings/gift-jar.ts'
import type { HouseSettings } from '../../shared/settings/house.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'
import { readColour, tokenOf } from '../parts/canvas-colours.ts'
import { createCanvasPictures } from '../parts/canvas-pictures.ts'
import { CanvasStage, type Frame } from '../parts/canvas-stage.ts'
import { clipText } from '../parts/clip-text.ts'
import { icon } from '../parts/icons.ts'
import { movementOf } from '../parts/movement.ts'
import '../parts/rolling-number.ts'
import { changesOf, planJar, type Contents, type Counted, type Kind } from './jar-contents.ts'
import { drawBack, drawFront } from './jar-glass.ts'
import { createPiecePainter, type PiecePainter } from './jar-pieces.ts'
import { jarFor, toPixels, type Glass, type Jar } from './jar-shape.ts'
import { createJarWorld, STEP_MS, type JarWorld } from './jar-world.ts'

/** Circles leave gaps, and the neck is for falling through. */
const FULL = 0.66
/** Between one that falls and the next; shorter the more wait. */
const APART_MS = 110
/** What cannot come to rest in so much of its own time, or in so much of ours, is put to rest. */
const SETTLE_STEPS = 420
const SETTLE_MS = 1_200
/** At a stretch; in between the page can do other things. */
const SLICE_MS = 9
/** A machine that is slow lets the jar run slower rather than stand still. */
const STEPS_MOST = 3
/** Nor does it run for ever: so long after the last one fell everything stands still. */
const RESTLESS_MS = 12_000

/**
 * Gifts in a jar: new ones fall in, those of before lie there already. Drawn while something moves, else not at all.
 *
 * @csspart canvas - The jar and what is in it.
 * @csspart plate - The plate on its foot.
 * @csspart label - The words on it.
 * @csspart tally - The number on it.
 * @cssproperty [--fl-accent] - The light in the glass and the signs of ten.
 * @cssproperty [--fl-surface-strong] - The plate.
 */
export class GiftJarOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    settings: { attribute: false },
    counts: { attribute: false },
    tally: { attribute: false },
    settled: { state: true },
  }

  static override styles = [
    reset,
    themes,
    tokens,
    css`
      :host {
        position: fixed;
        inset: 0;
        overflow: hidden;
        font-size: clamp(16px, 4.6vmin, 60px);
      }
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
      .plate {
        position: absolute;
        left: 50%;
        bottom: 1.2vh;
        display: flex;
        align-items: center;
        gap: 0.4em;
        max-width: 92vw;
        padding: 0.24em 0.7em;
        transform: translateX(-50%) rotate(var(--tilt));
        border: var(--border);
        border-radius: var(--radius);
        background: var(--surface-strong);
        box-shadow: var(--shadow);
        font-family: var(--font-display);
        font-weight: var(--weight-display);
        letter-spacing: var(--spacing-display);
        white-space: nowrap;
        line-height: 1.25;
      }
      .label {
        overflow: hidden;
        text-overflow: ellipsis;
        text-transform: var(--case-display);
      }
      .tally {
        display: inline-flex;
        align-items: center;
        gap: 0.22em;
        color: var(--accent);
        font-family: var(--font-number);
      }
      .tally svg {
        width: 0.86em;
        height: 0.86em;
      }
    `,
  ]

  declare settings: (SettingsOf<typeof giftJar.settings> & HouseSettings) | undefined
  /** What came in this LIVE. */
  declare counts: readonly Counted[]
  /** Diamonds or pieces; the settings say which. */
  declare tally: number
  /** False while those of before find their places: they are not shown tumbling. */
  declare settled: boolean

  readonly #stage = new CanvasStage(this, (frame) => this.#paint(frame))
  readonly #pictures = createCanvasPictures(() => this.#stage.wake(), 120)
  #jar: Jar | undefined
  #world: JarWorld | undefined
  #painter: PiecePainter | undefined
  #back: HTMLCanvasElement | undefined
  #front: HTMLCanvasElement | undefined
  #falling: Kind[] = []
  #sinceDropMs = 0
  #owedMs = 0
  #restlessMs = 0
  #settling: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.counts = []
    this.tally = 0
    this.settled = true
  }

  /** These lie in the jar at once: after a refresh, and after a time that nobody saw. */
  refill(counts: readonly Counted[]): void {
    this.counts = counts
    this.#world = undefined
    this.#stage.wake()
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('settings')) {
      this.#jar = undefined
      this.#painter = undefined
      this.#world = undefined
    }
    this.#stage.wake()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#settling)
  }

  override render() {
    const { settings } = this
    if (settings === undefined) return nothing
    const isBare = settings.label === '' && settings.tally === 'none'
    return html`<canvas part="canvas"></canvas>${isBare ? nothing : this.#plate(settings.label, settings.tally)}`
  }

  #plate(label: string, tally: string) {
    return html`<div class="plate" part="plate">
      ${label === '' ? nothing : html`<bdi class="label" part="label">${clipText(label, 24)}</bdi>`}
      ${
        tally === 'none'
          ? nothing
          : html`<span class="tally" part="tally"
              >${icon(tally === 'gifts' ? 'gift' : 'diamond')}<rolling-number .value=${this.tally}></rolling-number
            ></span>`
      }
    </div>`
  }

  #paint(frame: Frame): boolean {
    const { settings } = this
    if (settings === undefined) return false
    const jar = this.#jarFor(frame, settings.glass as Glass)
    this.#world ??= this.#fill(jar)
    if (this.settled) {
      this.#change(jar, this.#world)
      this.#advance(frame.stepMs, this.#world)
    }
    this.#draw(frame, jar, this.#world)
    return this.settled && (this.#falling.length > 0 || !this.#world.isAtRest)
  }

  /** The jar for this size; another size is another jar, filled anew. */
  #jarFor({ width, height, pen }: Frame, glass: Glass): Jar {
    const fits =
      this.#jar !== undefined && this.#jar.left === width / 2 && this.#back?.dataset['high'] === String(height)
    if (this.#jar !== undefined && fits) return this.#jar
    const jar = jarFor(glass, width, height)
    const paint = (draw: typeof drawBack) => {
      const canvas = document.createElement('canvas')
      canvas.width = pen.canvas.width
      canvas.height = pen.canvas.height
      canvas.dataset['high'] = String(height)
      const ink = canvas.getContext('2d')
      ink?.scale(canvas.width / width, canvas.width / width)
      if (ink !== null) draw(jar, ink, this)
      return canvas
    }
    this.#back = paint(drawBack)
    this.#front = paint(drawFront)
    this.#jar = jar
    this.#world = undefined
    return jar
  }

  #plan(jar: Jar): readonly Contents[] {
    const { settings } = this
    if (settings === undefined) return []
    const wanted = this.counts.filter(({ gift }) => gift.diamonds >= settings.minDiamonds)
    return planJar(wanted, { most: settings.most, room: jar.room * FULL, scale: settings.scale / 100 })
  }

  #fill(jar: Jar): JarWorld {
    const world = createJarWorld(jar, Math.random)
    this.#falling = []
    const kinds = this.#plan(jar).flatMap((kind) => Array.from({ length: kind.pieces }, () => kind))
    clearTimeout(this.#settling)
    this.settled = kinds.length === 0
    world.pile(kinds)
    if (!this.settled) this.#settle(world, 0, performance.now())
    return world
  }

  /** Lets them find their places unseen, in slices too short to hold up a frame. */
  #settle(world: JarWorld, steps: number, since: number): void {
    const start = performance.now()
    let done = steps
    while (done < SETTLE_STEPS && !world.isAtRest && performance.now() - start < SLICE_MS) {
      world.step()
      done += 1
    }
    if (done < SETTLE_STEPS && !world.isAtRest && start - since < SETTLE_MS) {
      this.#settling = setTimeout(() => this.#settle(world, done, since), 0)
      return
    }
    world.freeze()
    this.settled = true
  }

  /** What came in falls; ten that are to be one give way to it. */
  #change(jar: Jar, world: JarWorld): void {
    const have = new Map(world.counts)
    for (const { key } of this.#falling) have.set(key, (have.get(key) ?? 0) + 1)
    const { come, go } = changesOf(have, this.#plan(jar))
    const left = new Map(go)
    for (const kind of come) {
      for (let piece = 0; piece < kind.pieces; piece++) {
        const smaller = `${kind.gift.id}×${kind.unit / 10}`
        const surplus = left.get(smaller) ?? 0
        if (surplus > 0) {
          const taken = Math.min(10, surplus)
          left.set(smaller, surplus - taken)
          this.#take(world, smaller, taken, kind)
        } else this.#falling.push(kind)
      }
    }
    for (const [key, pieces] of left) if (pieces > 0) this.#take(world, key, pieces)
    if (movementOf(this) === 'none' && this.#falling.length > 0) this.#world = this.#fill(jar)
  }

  #take(world: JarWorld, key: string, pieces: number, instead?: Kind): void {
    const waiting = this.#falling.filter((kind) => kind.key === key).slice(0, pieces)
    this.#falling = this.#falling.filter((kind) => !waiting.includes(kind))
    const inside = pieces - waiting.length
    this.#restlessMs = 0
    if (inside > 0) world.take(key, inside, instead)
    else if (instead !== undefined) this.#falling.push(instead)
  }

  #advance(stepMs: number, world: JarWorld): void {
    this.#sinceDropMs += stepMs
    const apartMs = APART_MS / Math.max(1, this.#falling.length / 12)
    while (this.#falling.length > 0 && this.#sinceDropMs >= apartMs) {
      const next = this.#falling.shift()
      if (next !== undefined) world.drop(next, movementOf(this) === 'full' ? 1 : 0)
      this.#sinceDropMs = this.#falling.length > 0 ? this.#sinceDropMs - apartMs : 0
      this.#restlessMs = 0
    }
    this.#restlessMs += stepMs
    if (this.#restlessMs > RESTLESS_MS && !world.isAtRest) world.freeze()
    this.#owedMs = Math.min(this.#owedMs + stepMs, STEPS_MOST * STEP_MS)
    while (this.#owedMs >= STEP_MS) {
      world.step()
      this.#owedMs -= STEP_MS
    }
  }

  #draw({ pen, width, height }: Frame, jar: Jar, world: JarWorld): void {
    this.#painter ??= createPiecePainter(this.#pictures, {
      plain: this.settings?.pictures !== true || this.settings.safe,
      accent: readColour(tokenOf(this, '--accent')),
      onAccent: readColour(tokenOf(this, '--on-accent')),
      font: tokenOf(this, '--font-number'),
    })
    if (this.#back !== undefined) pen.drawImage(this.#back, 0, 0, width, height)
    if (this.settled) {
      for (const piece of world.pieces) {
        const { x, y } = toPixels(jar, piece)
        this.#painter.draw(pen, piece.kind, x, y, piece.kind.radius * jar.scale, -piece.turn)
      }
    }
    if (this.#front !== undefined) pen.drawImage(this.#front, 0, 0, width, height)
  }
}

customElements.define('gift-jar-overlay', GiftJarOverlay)
