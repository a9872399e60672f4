/** One contract, each source: Euler polled, TikTok's socket, the two together, a recording, Euler's cloud, TikFinity. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createCloud } from '../../server/source/cloud.ts'
import { createReplay } from '../../server/source/replay.ts'
import { openSocket } from '../../server/source/socket-feed.ts'
import { createTikfinity } from '../../server/source/tikfinity.ts'
import type { Source } from '../../server/source/source.ts'
import { sourceContract, type Happening, type SourceWorld } from '../contracts/source.contract.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { startFeedServer } from '../support/feed-server.ts'
import { openSimulatedLive } from '../support/simulated-live.ts'
import { chat, gift, idOf, THEN, user } from './messages.ts'

async function simulated(kind: 'poll' | 'push' | 'auto'): Promise<SourceWorld> {
  const live = await openSimulatedLive()
  const { faults } = live.simulator
  const bodyOf = (what: Happening): object => {
    if (what.type === 'garbage')
      return { type: 'raw', method: 'WebcastChatMessage', payload: Buffer.of(10, 127, 1).toString('base64') }
    if (what.type === 'chat') return what
    return { type: 'gift', by: what.by, gift: 'Rose', frames: [what.count], group: what.group, end: what.end ?? false }
  }
  return {
    clock: live.clock,
    source: live.sources[kind],
    happen: (...what) => live.say(...what.map(bodyOf)),
    endLive: () => live.say({ type: 'end' }),
    breakUp: () => void faults.set({ unavailable: true, 'push-refused': true, 'push-drop': true }),
    mend: () => faults.clear(),
    until: live.until,
    secrets: ['ttwid', 'wrss', live.simulator.clientSecret],
    logged: live.logged,
    close: live.close,
  }
}

/** Numbers for people, by name: the same name is the same person. */
const people = () => {
  const known = new Map<string, string>()
  return (name: string) => {
    const id = known.get(name) ?? String(11 + known.size)
    known.set(name, id)
    return id
  }
}

async function recorded(): Promise<SourceWorld> {
  const clock = new FakeClock(THEN)
  const folder = await mkdtemp(join(tmpdir(), 'fanlight-replay-'))
  const idOfPerson = people()
  const lines: string[] = []
  /** A recording can't be added to while it plays: what happens after the start is in another, longer one. */
  let changed = new AbortController()
  const lineOf = (what: Happening, n: number): string => {
    if (what.type === 'garbage') return '{"method": "WebcastChatMessage"'
    const by = user(idOfPerson(what.by), { nickname: what.by })
    const { method, payload } =
      what.type === 'chat'
        ? chat(idOf(n), what.text, { user: by })
        : gift({
            msgId: idOf(n),
            by: by.id,
            name: what.by,
            group: what.group,
            count: what.count,
            end: what.end ?? false,
          })
    return JSON.stringify({ method, msgId: idOf(n), at: THEN + n, payload: Buffer.from(payload).toString('base64') })
  }
  const source = (): Source => ({
    async run(sink, signal) {
      while (!signal.aborted) {
        changed = new AbortController()
        const file = join(folder, 'recording.jsonl')
        await writeFile(file, `${lines.join('\n')}\n`)
        await createReplay({ file, speed: 'max', clock }).run(sink, signal)
        const woken = AbortSignal.any([signal, changed.signal])
        await new Promise<void>((resolve) =>
          woken.aborted ? resolve() : woken.addEventListener('abort', () => resolve()),
        )
      }
    },
  })
  return {
    clock,
    source,
    async happen(...what) {
      for (const one of what) lines.push(lineOf(one, lines.length + 1))
      changed.abort()
    },
    endLive: async () => undefined,
    breakUp: () => undefined,
    mend: () => undefined,
    until: untilOf(clock),
    secrets: [],
    logged: [],
    close: () => rm(folder, { recursive: true }),
  }
}

const untilOf = (clock: FakeClock) => async (holds: () => boolean) => {
  for (let turns = 0; !holds(); turns++) {
    if (turns > 1_000) throw new Error('it did not come to pass')
    await clock.advance(100)
    await pause(1)
  }
}

/** A feed of somebody else's making; `wordsOf` says a happening in its words. */
async function fed(
  make: (url: string, world: { clock: FakeClock; log: Log }) => Source,
  wordsOf: (what: Happening, n: number, idOfPerson: (name: string) => string) => string,
  endWords: (server: Awaited<ReturnType<typeof startFeedServer>>, say: (text: string) => void) => void,
  secrets: readonly string[],
): Promise<SourceWorld> {
  const server = await startFeedServer(JSON.stringify({ type: 'tiktok.connect', data: { agentId: '1' } }))
  const clock = new FakeClock(THEN)
  const until = untilOf(clock)
  const idOfPerson = people()
  const logged: string[] = []
  const note = (details: object, message: string) => void logged.push(`${message} ${JSON.stringify(details)}`)
  let n = 0
  const waiting: string[] = []
  const say = (text: string) => {
    if (server.clients.size === 0) waiting.push(text)
    else server.send(text)
  }
  return {
    clock,
    source: () => make(server.url, { clock, log: { debug: note, warn: note } }),
    async happen(...what) {
      for (const one of what) say(wordsOf(one, ++n, idOfPerson))
    },
    endLive: async () => endWords(server, say),
    breakUp() {
      server.refuseWith({ status: 503 })
      server.hangUp(1011)
    },
    mend: () => server.refuseWith(undefined),
    async until(holds) {
      await until(() => {
        // What happened before anybody listened is said to the first who does.
        if (server.clients.size > 0) for (const text of waiting.splice(0)) server.send(text)
        return holds()
      })
    },
    secrets,
    logged,
    close: () => server.close(),
  }
}

interface Log {
  debug(details: object, message: string): void
  warn(details: object, message: string): void
}

const common = (n: number) => ({ msgId: idOf(n), roomId: '7300000000000000001', createTime: String(THEN + n) })

const cloudWords = (what: Happening, n: number, idOfPerson: (name: string) => string): string => {
  if (what.type === 'garbage') return '{"messages": [{"type": "WebcastChatMessage", "data": {"user": 7}}, null, 5]'
  const from = { userId: idOfPerson(what.by), uniqueId: what.by, nickname: what.by }
  const message =
    what.type === 'chat'
      ? { type: 'WebcastChatMessage', data: { common: common(n), user: from, comment: what.text } }
      : {
          type: 'WebcastGiftMessage',
          data: {
            common: common(n),
            user: from,
            giftId: 5655,
            groupId: what.group,
            repeatCount: what.count,
            repeatEnd: what.end ? 1 : 0,
            giftDetails: { id: '5655', giftName: 'Rose', giftType: 1, diamondCount: 1 },
          },
        }
  return JSON.stringify({ timestamp: THEN, messages: [message] })
}

const tikfinityWords = (what: Happening, n: number, idOfPerson: (name: string) => string): string => {
  if (what.type === 'garbage') return '{"event": "gift", "data": {"userId": {}, "giftId": [], "repeatCount": "many"}}'
  const { msgId, createTime } = common(n)
  const data = { msgId, createTime, userId: idOfPerson(what.by), uniqueId: what.by, nickname: what.by }
  return JSON.stringify(
    what.type === 'chat'
      ? { event: 'chat', data: { ...data, comment: what.text } }
      : {
          event: 'gift',
          data: {
            ...data,
            giftId: 5655,
            giftName: 'Rose',
            giftType: 1,
            diamondCount: 1,
            repeatCount: what.count,
            repeatEnd: what.end ?? false,
            groupId: what.group,
          },
        },
  )
}

const feedOptions = { handle: 'ann', random: () => 0.5, open: openSocket }

sourceContract('poll', () => simulated('poll'))
sourceContract('push', () => simulated('push'))
sourceContract('auto', () => simulated('auto'))
sourceContract('replay', recorded, {
  fullDisk: 'the recording is there to be played again',
  online: 'it tells what the recording tells, and no more',
  mends: 'a file does not break off and come back',
  catchesUp: 'a file has no outage',
  mark: 'a recording is played from its beginning',
})
const KEEPS_NOTHING = 'the feed tells what happens now and keeps nothing'
sourceContract(
  'cloud',
  () =>
    fed(
      (url, world) => createCloud({ ...feedOptions, ...world, url, apiKey: 'key-of-the-cloud' }),
      cloudWords,
      (server) => server.hangUp(4005),
      ['key-of-the-cloud'],
    ),
  { catchesUp: KEEPS_NOTHING },
)
sourceContract(
  'tikfinity',
  () =>
    fed(
      (url, world) => createTikfinity({ ...feedOptions, ...world, url }),
      tikfinityWords,
      (_server, say) => say(JSON.stringify({ event: 'streamEnd', data: { action: 3 } })),
      [],
    ),
  { catchesUp: KEEPS_NOTHING },
)
