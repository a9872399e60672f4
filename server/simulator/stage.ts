/**
 * Plays a scene. Nothing runs by itself: whoever asks for messages first has the scene played up to now, so there are
 * no timers, and the same seed and the same asks give the same messages.
 */
import { ACTS, type ActName } from './acts.ts'
import { tell, type CapturedMessage } from './capture.ts'
import { createBacklog, type Backlog, type Page } from './backlog.ts'
import type { Crowd, Viewer } from './crowd.ts'
import type { Ids } from './ids.ts'
import { createLedger, type Ledger } from './ledger.ts'
import type { Packed, Stamp } from './messages/pack.ts'
import type { Pinned } from './messages/talk.ts'
import type { Random } from './random.ts'
import { SCENES, type Scene, type SceneName } from './scenes.ts'

/** One LIVE. Its numbers are the room's, as TikTok would count them. */
interface Room {
  readonly id: string
  live: boolean
  likes: number
  watching: number
  everCame: number
  /** Diamonds by giver's id. */
  readonly givers: Map<string, { by: Viewer; diamonds: number }>
  goalProgress: number
  lastChat: Pinned | undefined
  readonly backlog: Backlog
}

/** What an act of a scene may use. */
export interface Performance {
  readonly random: Random
  readonly ids: Ids
  readonly crowd: Crowd
  readonly room: Room
  /** https address of pictures, where there are any. */
  readonly pictures: string | undefined
  /** When the act happens, epoch ms. */
  readonly now: number
  send(build: (stamp: Stamp) => Packed): Packed
  later(ms: number, act: () => void): void
  /** Whether this streak's end frame gets lost on the way. */
  losesEndFrame(): boolean
  end(): void
  expireTokens(): void
  revokeConsent(): void
}

export interface StageNeeds {
  readonly random: Random
  readonly ids: Ids
  readonly crowd: Crowd
  readonly scene: SceneName
  readonly pictures: string | undefined
  /** Played instead of the scene. */
  readonly capture: { readonly messages: readonly CapturedMessage[]; readonly loop: boolean } | undefined
  readonly losesEndFrame: () => boolean
  /** Whether TikTok keeps a message of this type and person from the room. */
  readonly keepsOut: (type: string, person: string | undefined, room: string, now: number) => boolean
  readonly expireTokens: () => void
  readonly revokeConsent: () => void
}

export interface Stage {
  readonly ledger: Ledger
  readonly scene: SceneName
  /** Whose LIVE it is. */
  readonly host: Viewer
  room(): Room
  /** Plays up to `now`; the first call raises the curtain. */
  perform(now: number): void
  /** Another scene from `now` on; a stream that had ended begins again in a new room. */
  play(scene: SceneName, now: number): void
  /** Has one thing happen at `now`, and answers what it sent. */
  happen(now: number, act: (performance: Performance) => void): readonly Packed[]
  read(cursor: string | undefined, now: number): Page
}

interface Cue {
  readonly at: number
  /** Belongs to the scene, and ends with it; what an act began (a streak) is seen through. */
  readonly ofScene: boolean
  readonly run: () => void
}

const PAST_MS = 12_000
/** Nobody asked for so long: the crowd's chatter of that time is left out, up to shortly before now. */
const SKIP_AFTER_MS = 60_000
const CAUGHT_UP_MS = 10_000
const ROUND_GAP_MS = 3000

export function createStage(needs: StageNeeds): Stage {
  const { random, ids, crowd } = needs
  const ledger = createLedger()
  let sceneName = needs.scene
  let raised = false
  let now = 0
  let until = 0
  let cues: Cue[] = []
  let room = openRoom(0)
  let heard: Packed[] = []

  function openRoom(at: number): Room {
    const id = ids.at(at)
    return {
      id,
      live: true,
      likes: random.int(400, 9000),
      watching: SCENES[sceneName].watching,
      everCame: SCENES[sceneName].watching * 6,
      givers: new Map(),
      goalProgress: random.int(3, 12),
      lastChat: undefined,
      backlog: createBacklog(id),
    }
  }

  function put(message: Packed): Packed {
    const by = message.truth['by'] as { readonly id?: string } | undefined
    if (needs.keepsOut(message.truth.type, by?.id, room.id, now)) return message
    room.backlog.add(message)
    ledger.record(message)
    heard.push(message)
    return message
  }

  const performance: Performance = {
    random,
    ids,
    crowd,
    pictures: needs.pictures,
    get room() {
      return room
    },
    get now() {
      return now
    },
    send: (build) => put(build({ id: ids.at(now), room: room.id, at: now })),
    later: (ms, run) => cue({ at: now + ms, ofScene: false, run }),
    losesEndFrame: needs.losesEndFrame,
    end() {
      room.live = false
      cues = []
    },
    expireTokens: needs.expireTokens,
    revokeConsent: needs.revokeConsent,
  }

  function cue(next: Cue): void {
    const after = cues.findIndex(({ at }) => at > next.at)
    cues.splice(after === -1 ? cues.length : after, 0, next)
  }

  const act = (name: ActName) => ACTS[name](performance)
  const caughtUp = (at: number) => (at < until - SKIP_AFTER_MS ? until - CAUGHT_UP_MS : at)

  function chatter(scene: Scene): void {
    const perMinute = Object.values<number>(scene.perMinute).reduce((sum, rate) => sum + rate, 0)
    if (perMinute === 0) return
    const goOn = () => {
      const name = random.weighted(scene.perMinute)
      cue({
        at: caughtUp(now + random.waitMs(perMinute)),
        ofScene: true,
        run: () => {
          if (name !== undefined) act(name)
          if (room.live) goOn()
        },
      })
    }
    goOn()
  }

  function repeat(name: ActName, at: number, everyMs: number | undefined): void {
    const run = () => {
      act(name)
      if (everyMs !== undefined && room.live) repeat(name, caughtUp(now + everyMs), everyMs)
    }
    cue({ at, ofScene: true, run })
  }

  /** A little talk from before anybody asked; no gifts, so that a total counted from now on is the whole total. */
  function past(scene: Scene): void {
    const talk = { chat: scene.perMinute.chat ?? 0, join: scene.perMinute.join ?? 0 }
    const perMinute = talk.chat + talk.join
    if (perMinute === 0) return
    for (let at = until - PAST_MS; ;) {
      at += random.waitMs(perMinute)
      if (at > until - 1000) return
      now = Math.round(at)
      act(random.weighted(talk) ?? 'chat')
    }
  }

  /** One message after the other; `round` counts the times the capture was played before. */
  function playCapture(messages: readonly CapturedMessage[], loop: boolean, round = 0): void {
    const start = now
    const cueMessage = (index: number) => {
      const message = messages[index]
      if (message === undefined) return
      const run = () => {
        put(tell(message, now, round))
        if (index + 1 < messages.length) cueMessage(index + 1)
        else if (loop) performance.later(ROUND_GAP_MS, () => playCapture(messages, loop, round + 1))
      }
      cue({ at: start + message.afterMs, ofScene: true, run })
    }
    cueMessage(0)
  }

  function begin(scene: Scene, withPast: boolean): void {
    if (needs.capture !== undefined) {
      now = until
      return playCapture(needs.capture.messages, needs.capture.loop)
    }
    if (withPast) past(scene)
    now = until
    for (const name of scene.opening) act(name)
    chatter(scene)
    for (const { act: name, atS, everyS } of scene.cues as Scene['cues']) {
      repeat(name, now + atS * 1000, everyS === undefined ? undefined : everyS * 1000)
    }
  }

  function perform(to: number): void {
    until = Math.max(until, to)
    if (!raised) {
      raised = true
      room = openRoom(until)
      begin(SCENES[sceneName], true)
    }
    for (let next = cues[0]; next !== undefined && next.at <= until; next = cues[0]) {
      cues.shift()
      now = Math.round(next.at)
      next.run()
    }
    now = until
    heard = []
  }

  return {
    ledger,
    host: crowd.host,
    get scene() {
      return sceneName
    },
    room: () => room,
    perform,
    play(scene, at) {
      if (raised) perform(at)
      sceneName = scene
      if (!raised) return
      cues = cues.filter(({ ofScene }) => !ofScene)
      if (!room.live) room = openRoom(at)
      room.watching = SCENES[scene].watching
      begin(SCENES[scene], false)
      heard = []
    },
    happen(at, what) {
      perform(at)
      what(performance)
      return heard.splice(0)
    },
    read(cursor, at) {
      perform(at)
      return room.backlog.after(cursor, at)
    },
  }
}
