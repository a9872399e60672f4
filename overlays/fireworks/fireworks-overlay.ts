import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { SettingsOf } from '../../shared/settings/field.ts'
import type { fireworks } from '../../shared/settings/fireworks.ts'
import type { HouseSettings } from '../../shared/settings/house.ts'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'
import { mix, readColour, tokenOf, WHITE, type Colour } from '../parts/canvas-colours.ts'
import { CanvasStage, type Frame } from '../parts/canvas-stage.ts'
import { flashLimit, isCalm, movementOf } from '../parts/movement.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import { createSalvo, drawSalvo, SALVO_MS, type Salvo } from './confetti.ts'
import { enqueue, waited, type Cue, type Waiting } from './firework-cues.ts'
import { planShow, SHOW_MS, type Launch, type PlanOptions } from './firework-plan.ts'
import { createShell, drawShell, RISE_MS, shellLifeMs, type Shell } from './shell.ts'

/** What stands still shows the moment that tells most. */
const STILL_SHELL_MS = RISE_MS + 620
const STILL_SALVO_MS = 900
/** More salvos at once than this nobody could see through. */
const SALVOS_MOST = 6

/**
 * Fireworks and confetti for what is told to it, one show after another.
 *
 * @csspart canvas - What they are drawn on.
 * @csspart caption - Whose show it is.
 * @csspart avatar - Their picture.
 * @csspart name - Their name.
 * @cssproperty [--fl-accent] - The first colour of sparks and paper.
 * @cssproperty [--fl-accent-2] - The second.
 * @cssproperty [--fl-heart] - The third.
 */
export class FireworksOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    settings: { attribute: false },
    held: { attribute: false },
    showing: { state: true },
  }

  static override styles = [
    reset,
    themes,
    tokens,
    motion,
    css`
      :host {
        position: fixed;
        inset: 0;
        overflow: hidden;
        font-size: var(--fl-size, var(--set-size, 44px));
      }
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
      .caption {
        position: absolute;
        left: 50%;
        bottom: 9%;
        max-width: 80%;
        transform: translateX(-50%);
      }
      .plate {
        display: flex;
        align-items: center;
        gap: var(--gap);
        padding: 0.34em 0.8em 0.34em 0.36em;
        border: var(--border);
        border-radius: var(--radius-round);
        background: var(--surface-strong);
        box-shadow: var(--shadow);
        font-family: var(--font-display);
        font-weight: var(--weight-display);
        letter-spacing: var(--spacing-display);
        text-transform: var(--case-display);
        line-height: 1.2;
        animation: var(--enter) var(--enter-ms) var(--ease-out) both;
      }
      .caption.leaving .plate {
        animation: var(--leave) var(--leave-ms) var(--ease-in) both;
      }
      person-avatar {
        font-size: 1.3em;
      }
    `,
  ]

  declare settings: (SettingsOf<typeof fireworks.settings> & HouseSettings) | undefined
  /** The streamer holds shows back: those that come wait. */
  declare held: boolean
  declare showing: { readonly cue: Cue; readonly number: number; readonly over: boolean } | undefined

  readonly #stage = new CanvasStage(this, (frame) => this.#paint(frame))
  #waiting: readonly Waiting[] = []
  #launches: readonly Launch[] = []
  #shells: Shell[] = []
  #salvos: Salvo[] = []
  /** Since the show that is on began. */
  #showMs = 0
  #shows = 0

  celebrate(cue: Cue): void {
    if (this.settings === undefined) return
    this.#waiting = enqueue(this.#waiting, cue)
    this.#stage.wake()
  }

  /** Ends the show that is on; what flies already falls. */
  skip(): void {
    this.#launches = []
    this.#showMs = Infinity
    this.#stage.wake()
  }

  clear(): void {
    this.#waiting = []
    this.#shells = []
    this.#salvos = []
    this.skip()
  }

  override updated(): void {
    if (this.settings === undefined) this.clear()
    this.#stage.wake()
  }

  override render() {
    if (this.settings === undefined) return nothing
    return html`<canvas part="canvas"></canvas>${this.#caption()}`
  }

  #caption() {
    const { settings, showing } = this
    if (settings?.names !== true || showing === undefined) return nothing
    return keyed(
      showing.number,
      html`<div class="caption ${showing.over ? 'leaving' : ''}" @animationend=${this.#left}>
        <div class="plate" part="caption" role="status">
          <person-avatar part="avatar" .person=${showing.cue.by}></person-avatar>
          <person-name part="name" .person=${showing.cue.by}></person-name>
        </div>
      </div>`,
    )
  }

  readonly #left = () => {
    if (this.showing?.over === true) this.showing = undefined
  }

  #paint(frame: Frame): boolean {
    const { settings } = this
    if (settings === undefined) return false
    const movement = movementOf(this)
    this.#direct(frame.stepMs, {
      show: settings.show as PlanOptions['show'],
      movement,
      calm: isCalm(this),
      random: Math.random,
    })
    const paceMs = frame.stepMs * (movement === 'calm' ? 0.75 : 1)
    const flash = 0.8 * flashLimit(this)
    const still = movement === 'none'
    this.#shells = this.#shells.filter((shell) => (shell.ageMs += paceMs) < shellLifeMs(shell))
    this.#salvos = this.#salvos.filter((salvo) => (salvo.ageMs += paceMs) < SALVO_MS)
    for (const salvo of this.#salvos) {
      if (still) drawSalvo(salvo, STILL_SALVO_MS, frame, fadeOf(salvo.ageMs, 3_000))
      else drawSalvo(salvo, salvo.ageMs, frame)
    }
    for (const shell of this.#shells) {
      if (still) drawShell(shell, STILL_SHELL_MS, frame, 0, fadeOf(shell.ageMs, shellLifeMs(shell)))
      else drawShell(shell, shell.ageMs, frame, flash)
    }
    const waits = this.#waiting.length > 0 && !this.held
    return this.#shells.length + this.#salvos.length + this.#launches.length > 0 || waits || this.#isOn()
  }

  #isOn(): boolean {
    return this.showing !== undefined && !this.showing.over
  }

  /** Launches what is due, ends the show that is over and begins the next. */
  #direct(stepMs: number, plan: PlanOptions): void {
    this.#showMs += stepMs
    if (!this.held) this.#waiting = waited(this.#waiting, stepMs)
    const due = this.#launches.filter(({ atMs }) => atMs <= this.#showMs)
    if (due.length > 0) {
      this.#launches = this.#launches.slice(due.length)
      this.#launch(due, plan.random)
    }
    if (this.showing !== undefined && this.#isOn() && this.#showMs < SHOW_MS[this.showing.cue.tier]) return
    const [next, ...others] = this.#waiting
    if (next === undefined || this.held) {
      if (this.showing !== undefined && this.#isOn()) this.showing = { ...this.showing, over: true }
      return
    }
    this.#waiting = others
    this.#launches = planShow(next.cue.tier, plan)
    this.#showMs = 0
    this.showing = { cue: next.cue, number: ++this.#shows, over: false }
  }

  #launch(due: readonly Launch[], random: () => number): void {
    const tints = this.#tints()
    const tintAt = (at: number): Colour => tints[at % tints.length] ?? WHITE
    for (const launch of due) {
      if (launch.is === 'shell')
        this.#shells.push(createShell(launch, tintAt(launch.tint), tintAt(launch.tint + 2), random))
      else this.#salvos.push(createSalvo(launch.side, launch.pieces, tints, random))
    }
    this.#salvos = this.#salvos.slice(-SALVOS_MOST)
  }

  #tints(): readonly Colour[] {
    const [accent, partner, heart, core] = (['--accent', '--accent-2', '--heart', '--core'] as const).map((token) =>
      readColour(tokenOf(this, token)),
    ) as [Colour, Colour, Colour, Colour]
    return [accent, heart, partner, mix(accent, core, 0.6), mix(heart, accent, 0.5), mix(partner, WHITE, 0.35)]
  }
}

/** From 0 up to 1 and down again, without moving. */
const fadeOf = (ageMs: number, lifeMs: number): number =>
  Math.max(0, Math.min(1, ageMs / 400, (lifeMs - ageMs) / (lifeMs * 0.4)))

customElements.define('fireworks-overlay', FireworksOverlay)
