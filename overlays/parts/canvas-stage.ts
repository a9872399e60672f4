/**
 * A canvas that fills its element and is drawn only while something on it moves. At rest, and while nobody can see the
 * page (`asleep`), no frame is asked for: an idle overlay costs nothing.
 */
import type { LitElement, ReactiveController } from 'lit'

/** One frame. The canvas is empty; everything is in CSS px. */
export interface Frame {
  readonly pen: CanvasRenderingContext2D
  readonly width: number
  readonly height: number
  /** Since the frame before; after a rest that of one frame, so that things go on and do not jump. */
  readonly stepMs: number
}

/** Draws; says whether anything will look different in the next frame. */
export type Paint = (frame: Frame) => boolean

/** A browser that was held up for longer does not make up for it. */
const LONGEST_STEP_MS = 1_000
const FIRST_STEP_MS = 16
/** More dots than this nobody sees on a stream, and they cost with their square. */
const SHARPEST = 2

export class CanvasStage implements ReactiveController {
  readonly #host: LitElement
  readonly #paint: Paint
  readonly #sleep: MutationObserver
  readonly #resize: ResizeObserver
  #canvas: HTMLCanvasElement | undefined
  #pen: CanvasRenderingContext2D | undefined
  #frame: number | undefined
  #before: number | undefined
  #width = 0
  #height = 0

  /** The element's drawing has to hold one `<canvas>`; it is found again after each update. */
  constructor(host: LitElement, paint: Paint) {
    this.#host = host
    this.#paint = paint
    this.#sleep = new MutationObserver(() => (this.#asleep() ? this.#stop() : this.wake()))
    this.#resize = new ResizeObserver(() => this.wake())
    host.addController(this)
  }

  hostConnected(): void {
    this.#sleep.observe(this.#host, { attributes: true, attributeFilter: ['asleep'] })
  }

  hostDisconnected(): void {
    this.#sleep.disconnect()
    this.#resize.disconnect()
    this.#canvas = undefined
    this.#stop()
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector('canvas') ?? undefined
    if (canvas === this.#canvas) return
    this.#resize.disconnect()
    this.#canvas = canvas
    this.#pen = canvas?.getContext('2d') ?? undefined
    if (canvas !== undefined) this.#resize.observe(canvas)
  }

  /** Something changed: draws from the next frame on, until `paint` says that nothing moves. */
  wake(): void {
    if (this.#canvas === undefined || this.#asleep()) return
    this.#frame ??= requestAnimationFrame((now) => this.#draw(now))
  }

  /** The canvas in CSS px, as it was last drawn; 0 × 0 before. */
  get size(): { readonly width: number; readonly height: number } {
    return { width: this.#width, height: this.#height }
  }

  #asleep(): boolean {
    return this.#host.hasAttribute('asleep')
  }

  #stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#frame = undefined
    this.#before = undefined
  }

  #draw(now: number): void {
    this.#frame = undefined
    const canvas = this.#canvas
    const pen = this.#pen
    if (canvas === undefined || pen === undefined || !this.#fit(canvas)) return
    const stepMs = this.#before === undefined ? FIRST_STEP_MS : Math.min(LONGEST_STEP_MS, now - this.#before)
    const dots = canvas.width / this.#width
    pen.setTransform(1, 0, 0, 1, 0, 0)
    pen.clearRect(0, 0, canvas.width, canvas.height)
    pen.setTransform(dots, 0, 0, dots, 0, 0)
    const moves = this.#paint({ pen, width: this.#width, height: this.#height, stepMs })
    this.#before = moves ? now : undefined
    if (moves) this.wake()
  }

  /** Gives the canvas as many dots as it has place; false where it has none. */
  #fit(canvas: HTMLCanvasElement): boolean {
    this.#width = canvas.clientWidth
    this.#height = canvas.clientHeight
    const dots = Math.min(SHARPEST, devicePixelRatio || 1)
    const width = Math.round(this.#width * dots)
    const height = Math.round(this.#height * dots)
    if (width === 0 || height === 0) return false
    // Setting either empties the canvas, also to what it was.
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    return true
  }
}
