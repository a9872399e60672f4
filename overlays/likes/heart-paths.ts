/** Where a heart is, how large and how clear, at each moment of its life. All of it follows from how it started. */
import type { Movement } from '../parts/movement.ts'

export type Flow = 'fountain' | 'rain' | 'rise'
export type Side = 'left' | 'middle' | 'right'

/** How it started: the numbers from 0 to 1 are its share of chance. */
export interface Start {
  readonly flow: Flow
  readonly side: Side
  readonly movement: Movement
  /** px, the larger the more taps it stands for. */
  readonly size: number
  readonly across: number
  readonly up: number
  readonly sway: number
}

export interface Place {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly turn: number
  readonly alpha: number
}

interface Area {
  readonly width: number
  readonly height: number
}

const SLOWER = { full: 1, calm: 1.7, none: 1 } as const

/** How long it flies, ms. */
export function lifeOf({ flow, movement, up }: Start): number {
  if (movement === 'none') return 2_200
  const ms = { fountain: 2_100 + up * 900, rain: 3_400 + (1 - up) * 2_400, rise: 2_900 + up * 1_300 }[flow]
  return ms * SLOWER[movement]
}

const origin = { left: 0.2, middle: 0.5, right: 0.8 } as const

/** Comes with a small bounce: 0 at first, a little over 1, then 1. */
function popped(ageMs: number): number {
  const t = Math.min(1, ageMs / 260)
  const back = t - 1
  return 1 + 2.4 * back * back * back + 1.4 * back * back
}

/** `at`: from 0 (start) to 1 (gone). */
export function placeOf(start: Start, ageMs: number, { width, height }: Area): Place {
  const at = Math.min(1, ageMs / lifeOf(start))
  const alpha = Math.min(1, (1 - at) / 0.28)
  if (start.movement === 'none') return standing(start, at, { width, height })
  const wave = Math.sin(start.sway * Math.PI * 2 + at * (4 + start.sway * 3))
  const small = start.movement === 'calm' ? 0.4 : 1
  switch (start.flow) {
    case 'fountain': {
      // A throw: fast up, a rest at the top, and down to the sides.
      const spread = (start.across - 0.5) * 2
      const reach = spread * (0.28 + 0.16 * Math.abs(spread)) * width
      const top = height * (0.5 + 0.42 * start.up) * (1 - 0.28 * Math.abs(spread))
      const rise = 1 - (1 - at * 1.55) ** 2
      const from = height + start.size * 0.6
      return {
        x: origin[start.side] * width + reach * at ** 0.86 + wave * 6 * small,
        y: from - (top + start.size * 0.6) * rise,
        scale: popped(ageMs),
        turn: (spread * 0.5 + wave * 0.12) * small,
        alpha,
      }
    }
    case 'rain': {
      const edge = start.size * 0.8
      return {
        x: start.across * width + wave * (10 + start.size * 0.3) * small,
        y: -edge + at * (height + 2 * edge),
        scale: 0.7 + 0.3 * start.up,
        turn: wave * 0.35 * small,
        alpha: Math.min(1, (1 - at) / 0.14),
      }
    }
    case 'rise': {
      const widening = 0.25 + 0.75 * at
      const drift = (start.across - 0.5) * Math.min(width * 0.42, 260) * widening
      return {
        x: origin[start.side] * width + drift + wave * 22 * widening * small,
        y: height + start.size * 0.5 - (height * (0.72 + 0.24 * start.up) + start.size) * (1 - (1 - at) ** 1.5),
        scale: popped(ageMs) * (1 - 0.35 * at),
        turn: wave * 0.3 * small,
        alpha,
      }
    }
  }
}

/** Nothing may move: it appears and goes, somewhere about where it would have flown. */
function standing(start: Start, at: number, { width, height }: Area): Place {
  const around = start.flow === 'rain' ? start.across : origin[start.side] + (start.across - 0.5) * 0.5
  return {
    x: Math.min(width - start.size, Math.max(start.size, around * width)),
    y: height * (0.92 - 0.84 * start.up),
    scale: 1,
    turn: 0,
    alpha: Math.min(1, at / 0.2, (1 - at) / 0.4),
  }
}
