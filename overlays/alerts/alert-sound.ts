/** The sounds of the alerts, made at run time: struck bars (a marimba's partials) with a room around them. */
import type { Tune } from './alert-tunes.ts'

export interface AlertSounds {
  /** `volume` from 0 to 1. */
  play(tune: Tune, volume: number): void
  /** A streak grew: a step up a scale, higher with each. */
  tick(step: number, volume: number): void
}

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

  return {
    play({ notes, loud, ringS }, volume) {
      const context = ready()
      if (context === undefined || volume <= 0) return
      const from = context.currentTime + 0.02
      for (const [semitone, at] of notes) {
        const isLow = semitone < -6
        strike(semitone, from + at, (isLow ? loud * 0.8 : loud) * volume, isLow ? ringS * 1.6 : ringS)
      }
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
