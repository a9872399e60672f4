/**
 * The sounds of the alerts, made at run time: struck bars (a marimba's partials) with a room around them. Every kind
 * has its own little tune; a bigger gift has more voices, lower ones and a longer tail.
 */
import type { AlertKind, Tier } from '../live/stage.ts'

export interface AlertSounds {
  /** `volume` from 0 to 1. */
  play(kind: AlertKind, tier: Tier, volume: number): void
  /** A streak grew: a step up a scale, higher with each. */
  tick(step: number, volume: number): void
}

/** Semitones from C5 and seconds after the start. */
type Tune = readonly (readonly [semitone: number, at: number])[]

const TUNES: Readonly<Record<Exclude<AlertKind, 'gift'>, Tune>> = {
  follow: [
    [-5, 0],
    [2, 0.11],
    [7, 0.22],
  ],
  share: [
    [4, 0],
    [7, 0.07],
    [4, 0.14],
    [11, 0.24],
  ],
  subscribe: [
    [0, 0],
    [4, 0.1],
    [7, 0.2],
    [12, 0.3],
    [16, 0.46],
  ],
  'gifted-sub': [
    [0, 0],
    [7, 0.08],
    [12, 0.16],
    [16, 0.24],
    [19, 0.4],
    [24, 0.52],
  ],
  'super-fan': [
    [-3, 0],
    [4, 0.1],
    [9, 0.2],
    [13, 0.34],
    [16, 0.46],
  ],
}

const GIFTS: readonly Tune[] = [
  [
    [7, 0],
    [12, 0.09],
  ],
  [
    [0, 0],
    [7, 0.08],
    [12, 0.16],
    [16, 0.26],
  ],
  [
    [-12, 0],
    [0, 0],
    [4, 0.08],
    [7, 0.16],
    [12, 0.24],
    [16, 0.34],
    [19, 0.48],
  ],
  [
    [-24, 0],
    [-12, 0],
    [-5, 0.06],
    [0, 0.12],
    [4, 0.2],
    [7, 0.28],
    [12, 0.36],
    [16, 0.46],
    [19, 0.58],
    [24, 0.72],
    [28, 0.9],
  ],
]

/** Pentatonic: any two of them sound well together. */
const SCALE = [0, 2, 4, 7, 9, 12, 14, 16, 19, 21, 24] as const
const TICKS_APART_S = 0.07
/** Partials of a struck bar: how high, how loud, how long. */
const PARTIALS = [
  [1, 1, 1],
  [3.93, 0.22, 0.32],
  [9.2, 0.07, 0.12],
] as const

/** Above this a partial is not heard, only distorted. */
const HIGHEST_HZ = 14_000

const hertz = (semitone: number) => 523.25 * 2 ** (semitone / 12)

/** Where a browser has no sound to give, alerts are silent. */
export function createAlertSounds(open: () => AudioContext | undefined): AlertSounds {
  let room: { context: AudioContext; dry: GainNode; wet: GainNode } | undefined
  let lastTick = -1

  function enter() {
    if (room !== undefined) return room
    const context = open()
    if (context === undefined) return undefined
    const out = context.createDynamicsCompressor()
    out.threshold.value = -14
    out.connect(context.destination)
    const dry = new GainNode(context, { gain: 0.9 })
    const wet = new GainNode(context, { gain: 0.34 })
    const echo = new ConvolverNode(context, { buffer: roomEcho(context) })
    dry.connect(out)
    wet.connect(echo).connect(out)
    room = { context, dry, wet }
    return room
  }

  function strike(semitone: number, at: number, loud: number, ringS: number) {
    if (room === undefined) return
    const { context, dry, wet } = room
    for (const [ratio, share, length] of PARTIALS) {
      if (hertz(semitone) * ratio > HIGHEST_HZ) continue
      const tone = new OscillatorNode(context, { frequency: hertz(semitone) * ratio })
      const shape = new GainNode(context, { gain: 0 })
      const peak = Math.max(0.0002, loud * share)
      shape.gain.setValueAtTime(0.0001, at)
      shape.gain.exponentialRampToValueAtTime(peak, at + 0.006)
      shape.gain.exponentialRampToValueAtTime(0.0001, at + 0.006 + ringS * length)
      tone.connect(shape)
      shape.connect(dry)
      shape.connect(wet)
      tone.start(at)
      tone.stop(at + ringS * length + 0.05)
    }
  }

  /** A context that is not running would play everything at once when it wakes: old news, all together. */
  const ready = () => {
    const entered = enter()
    if (entered === undefined) return undefined
    if (entered.context.state === 'running') return entered.context
    entered.context.resume().catch(() => {
      // The browser wants a click first, which nobody will give on a stream: this page stays silent.
    })
    return undefined
  }

  function playTune(tune: Tune, loud: number, ringS: number, from: number) {
    for (const [semitone, at] of tune)
      strike(semitone, from + at, semitone < -6 ? loud * 0.8 : loud, semitone < -6 ? ringS * 1.6 : ringS)
  }

  return {
    play(kind, tier, volume) {
      const context = ready()
      if (context === undefined || volume <= 0) return
      const from = context.currentTime + 0.02
      if (kind !== 'gift') return playTune(TUNES[kind], 0.3 * volume, 0.75, from)
      playTune(GIFTS[tier] ?? [], (0.26 + tier * 0.035) * volume, 0.6 + tier * 0.35, from)
    },
    tick(step, volume) {
      const context = ready()
      if (context === undefined || volume <= 0) return
      if (context.currentTime - lastTick < TICKS_APART_S) return
      lastTick = context.currentTime
      strike(SCALE[Math.min(step, SCALE.length - 1)] ?? 0, context.currentTime + 0.01, 0.2 * volume, 0.3)
    },
  }
}

/** One and a half seconds of a small hall: noise that dies away, darker as it goes. */
function roomEcho(context: AudioContext): AudioBuffer {
  const length = Math.floor(context.sampleRate * 1.5)
  const buffer = new AudioBuffer({ numberOfChannels: 2, length, sampleRate: context.sampleRate })
  for (const channel of [0, 1]) {
    const samples = buffer.getChannelData(channel)
    let seed = 1 + channel * 7_919
    let smooth = 0
    for (let at = 0; at < length; at++) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
      const left = 1 - at / length
      smooth += (seed / 0x3fffffff - 1 - smooth) * (0.08 + 0.5 * left)
      samples[at] = smooth * left ** 3
    }
  }
  return buffer
}
