/** One thing made to happen now, exactly as a test wants it: the body of POST /simulator/say. */
import { ACTS, countGift, giftPicture, sayLine, unknown } from '../acts.ts'
import type { Viewer } from '../crowd.ts'
import { findGift, STREAK_GIFTS, type GiftKind } from '../gifts.ts'
import type { Packed } from '../messages/pack.ts'
import * as room from '../messages/room.ts'
import * as support from '../messages/support.ts'
import * as talk from '../messages/talk.ts'
import type { Performance, Stage } from '../stage.ts'

export type SayBody = Readonly<Record<string, unknown>>

/** People whom tests named, by handle, so that the same handle is the same person next time. */
export type Cast = Map<string, Viewer>

interface Saying {
  readonly on: Performance
  readonly body: SayBody
  readonly by: Viewer
  text(otherwise: string): string
  number(name: string, otherwise: number): number
  string(name: string): string | undefined
}

const objectIn = (value: unknown): SayBody | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SayBody) : undefined

function cast(on: Performance, known: Cast, value: unknown): Viewer {
  const wanted = typeof value === 'string' ? { handle: value } : objectIn(value)
  if (wanted === undefined) return on.crowd.someone()
  const handle = String(wanted['handle'] ?? wanted['name'] ?? wanted['id'] ?? '')
  const before =
    known.get(handle) ?? on.crowd.all().find((viewer) => viewer.handle === handle || viewer.id === wanted['id'])
  const viewer = { ...(before ?? { id: on.ids.user(), handle, name: handle }), ...wanted } as Viewer
  known.set(handle, viewer)
  return viewer
}

function giftOf(value: unknown): GiftKind {
  const named = typeof value === 'string' ? findGift(value) : undefined
  const made = objectIn(value)
  if (made === undefined) return named ?? STREAK_GIFTS[0]
  return {
    id: String(made['id'] ?? '9999'),
    name: String(made['name'] ?? 'Test gift'),
    diamonds: Number(made['diamonds'] ?? 1),
    streak: made['streak'] !== false,
  }
}

/**
 * `frames`: the running totals to send, one message each (`[count]` where absent). A streak ends with `end` true (the
 * default) and goes on with false; `group` goes on with one begun before.
 */
function sayGift({ on, body, by, number, string }: Saying, to: Viewer): void {
  const gift = giftOf(body['gift'])
  const frames = Array.isArray(body['frames']) ? body['frames'].map(Number) : [number('count', 1)]
  const group = string('group') ?? on.ids.at(on.now)
  const send = (count: number, end: boolean) =>
    on.send((stamp) => support.gift(stamp, { by, to, gift, group, count, end, ...giftPicture(on, gift) }))
  for (const count of frames) send(count, false)
  if (gift.streak && body['end'] !== false && !on.losesEndFrame()) send(frames.at(-1) ?? 1, true)
  countGift(on, by, gift.diamonds * (frames.at(-1) ?? 1))
}

function sayChat({ on, body, by, text }: Saying, known: Cast): void {
  const mentions = Array.isArray(body['mentions']) ? body['mentions'].map((who) => cast(on, known, who)) : []
  const emotes = (Array.isArray(body['emotes']) ? body['emotes'] : []).flatMap((value) => {
    const emote = objectIn(value)
    if (emote === undefined) return []
    return [{ id: String(emote['id']), picture: String(emote['picture']), index: Number(emote['index'] ?? 0) }]
  })
  sayLine(on, { by, text: text('Hello!'), mentions, emotes, language: String(body['language'] ?? 'en') })
}

const id = ({ on, string }: Saying, name: string) => string(name) ?? on.ids.at(on.now)

function optionsOf({ body }: Saying): readonly { text: string; votes: number }[] {
  const given = Array.isArray(body['options']) ? body['options'] : ['Yes', 'No']
  return given.map((option) => {
    const made = objectIn(option)
    return { text: String(made?.['text'] ?? option), votes: Number(made?.['votes'] ?? 0) }
  })
}

function sayPoll(saying: Saying): void {
  const { on, string } = saying
  const poll = { id: id(saying, 'poll'), title: string('title') ?? 'Shall we?', options: optionsOf(saying) }
  on.send((stamp) => {
    if (string('phase') === 'votes') return room.pollVotes(stamp, poll)
    if (string('phase') === 'end') return room.pollEnd(stamp, poll, on.crowd.host)
    return room.pollStart(stamp, poll, on.crowd.host, on.now + 60_000)
  })
}

function sayBattle(saying: Saying, known: Cast): void {
  const { on, body, string } = saying
  const scores = Array.isArray(body['scores']) ? body['scores'].map(Number) : [0, 0]
  const rival = cast(on, known, body['rival'] ?? { handle: 'rival.llama', name: 'Rival Llama' })
  const hosts = [on.crowd.host, rival].map((host, index) => ({ host, score: scores[index] ?? 0 }))
  const battle = { id: id(saying, 'battle'), startedAt: on.now, durationS: 300, hosts }
  on.send((stamp) => {
    if (string('phase') === 'scores') return room.battleScores(stamp, battle)
    if (string('phase') === 'finish') return room.battleFinish(stamp, battle)
    return room.battleOpen(stamp, battle)
  })
}

/** Any bytes under any name, as they are. */
function sayRaw({ on, body, string }: Saying): void {
  const payload = Uint8Array.from(Buffer.from(String(body['payload'] ?? ''), 'base64'))
  on.send((stamp) => ({
    method: String(body['method'] ?? ''),
    id: string('id') ?? stamp.id,
    at: stamp.at,
    payload,
    truth: { type: 'raw' },
  }))
}

const sayControl =
  (word: room.ControlWord) =>
  ({ on }: Saying) =>
    void on.send((stamp) => room.control(stamp, word))

type Sayer = (saying: Saying, known: Cast) => void

const SAYERS = {
  chat: sayChat,
  emote: ({ on, by, string }) =>
    void on.send((stamp) =>
      talk.emoteChat(stamp, by, [
        {
          id: string('emote') ?? '700',
          picture: string('picture') ?? 'https://pictures.simulated.invalid/emote/wave.png',
        },
      ]),
    ),
  gift: (saying, known) =>
    sayGift(saying, saying.body['to'] === undefined ? saying.on.crowd.host : cast(saying.on, known, saying.body['to'])),
  like({ on, by, number }) {
    const count = number('count', 15)
    on.room.likes = number('total', on.room.likes + count)
    on.send((stamp) => support.like(stamp, by, count, on.room.likes))
  },
  join: ({ on, by }) => void on.send((stamp) => support.join(stamp, by, on.room.watching)),
  follow: ({ on, by }) => void on.send((stamp) => support.follow(stamp, { ...by, follower: true })),
  share: ({ on, by, body }) =>
    void on.send((stamp) =>
      support.share(stamp, by, body['often'] === 5 || body['often'] === 10 ? body['often'] : undefined),
    ),
  subscribe: ({ on, by, number }) =>
    void on.send((stamp) => support.subscribe(stamp, { ...by, subscriber: true }, number('months', 1))),
  'gifted-sub': ({ on, by }) => void on.send((stamp) => support.giftedSub(stamp, by)),
  viewers({ on, number }) {
    on.room.watching = number('count', on.room.watching)
    on.room.everCame = number('total', on.room.everCame)
    ACTS.viewers(on)
  },
  envelope: (saying) =>
    void saying.on.send((stamp) =>
      saying.body['gone'] === true
        ? support.envelopeGone(stamp, id(saying, 'envelope'))
        : support.envelope(stamp, {
            id: id(saying, 'envelope'),
            by: saying.by,
            diamonds: saying.number('diamonds', 100),
            people: saying.number('people', 10),
            opensAt: saying.on.now + 30_000,
          }),
    ),
  question: ({ on, by, text }) =>
    void on.send((stamp) => talk.question(stamp, by, text('What is your favourite tea?'))),
  intro: ({ on, text }) => void on.send((stamp) => talk.intro(stamp, on.crowd.host, text('Welcome!'))),
  caption: ({ on, text, number }) =>
    void on.send((stamp) => talk.caption(stamp, text('Hello everybody.'), number('ms', 4000))),
  goal: (saying) =>
    void saying.on.send((stamp) =>
      room.goal(
        stamp,
        {
          id: id(saying, 'goal'),
          text: saying.text('A goal'),
          gift: 'Rose',
          diamonds: 1,
          now: saying.number('now', 1),
          target: saying.number('target', 50),
        },
        saying.body['by'] === undefined ? undefined : saying.by,
      ),
    ),
  poll: sayPoll,
  battle: sayBattle,
  rank: ({ on, number }) => void on.send((stamp) => room.rank(stamp, number('rank', 42), number('countdownS', 3600))),
  pin({ on, number }) {
    const pinned = on.room.lastChat
    if (pinned !== undefined) on.send((stamp) => talk.pin(stamp, on.crowd.host, pinned, number('ms', 20_000)))
  },
  unpin({ on, string }) {
    const pinned = string('pinned') ?? on.room.lastChat?.stamp.id
    if (pinned !== undefined) on.send((stamp) => talk.unpin(stamp, on.crowd.host, pinned))
  },
  delete({ on, body }) {
    const list = (name: string) => (Array.isArray(body[name]) ? body[name].map(String) : [])
    on.send((stamp) => talk.takeBack(stamp, list('messages'), list('people')))
  },
  barrage: ({ on, by, number }) => void on.send((stamp) => support.levelBarrage(stamp, by, number('level', 30))),
  'super-fan': ({ on, by }) => void on.send((stamp) => support.superFan(stamp, by)),
  pause: sayControl('pause'),
  resume: sayControl('resume'),
  end({ on }) {
    sayControl('end')({ on } as Saying)
    on.end()
  },
  suspend({ on }) {
    sayControl('suspend')({ on } as Saying)
    on.end()
  },
  unknown: ({ on }) => unknown(on),
  raw: sayRaw,
} as const satisfies Readonly<Record<string, Sayer>>

export const SAYABLE: readonly string[] = Object.keys(SAYERS)

/** What was sent, or undefined where there is no such thing to say. */
export function say(stage: Stage, known: Cast, now: number, body: SayBody): readonly Packed[] | undefined {
  const type = String(body['type'])
  if (!Object.hasOwn(SAYERS, type)) return undefined
  const sayer: Sayer = SAYERS[type as keyof typeof SAYERS]
  return stage.happen(now, (on) => {
    const string = (name: string) => (body[name] === undefined ? undefined : String(body[name]))
    const saying: Saying = {
      on,
      body,
      by: cast(on, known, body['by']),
      string,
      text: (otherwise) => string('text') ?? otherwise,
      number: (name, otherwise) => (body[name] === undefined ? otherwise : Number(body[name])),
    }
    sayer(saying, known)
  })
}
