/**
 * A LIVE of our own making in which everything is going on at once: what the gallery and the tests show overlays with.
 * Names and words of many writings, pictures drawn here, numbers as they are on a good evening. The same for the same
 * `now`, down to the ids.
 */
import type { BattleHost, Board, EventOf, Gift, LiveEvent, Person } from './events.ts'
import { drawnFace, drawnGift, type DrawnGift } from './sample-pictures.ts'

const MINUTE = 60_000

const someone = (at: number, name: string, handle: string, more: Partial<Person> = {}): Person => ({
  id: `70000000000000000${at}`,
  handle,
  name,
  // Every fourth has no picture, as in life.
  ...(at % 4 === 3 ? {} : { picture: drawnFace(at) }),
  ...more,
})

const host = someone(10, 'Mira Plays', 'miraplays', { host: true })
const luna = someone(12, 'Luna ✨', 'lunaxo', { topGifter: 1, gifterLevel: 38, subscriber: true })
const marco = someone(13, 'marco.dk', 'marco.dk', { moderator: true, teamLevel: 21 })
const aiko = someone(14, 'さくらあいこ', 'aiko_s', { topGifter: 2, gifterLevel: 24, friend: true })
const nour = someone(16, 'نور الهدى', 'nour.h', { topGifter: 3, subscriber: true, gifterLevel: 19 })
const daniel = someone(17, 'דניאל כהן', 'danielk', { teamLevel: 8 })
const somchai = someone(18, 'สมชาย ใจดี', 'somchai88', { gifterLevel: 12 })
const ananya = someone(20, 'अनन्या शर्मा', 'ananya', { friend: true, teamLevel: 14 })
const minseo = someone(21, '김민서', 'minseo', { newGifter: true })
const zoe = someone(22, 'Zoë van der Berg', 'zoevdb', { subscriber: true })
const family = someone(24, '👩‍👩‍👧‍👦 team oak', 'teamoak', { teamLevel: 3 })
const long = someone(25, 'captain thaddeus of the very long and winding name', 'thaddeus')
const kev = someone(26, 'kev_99', 'kev_99')
const xiao = someone(28, '小雨', 'xiaoyu', { gifterLevel: 6 })
const bold = someone(29, '𝓓𝓲𝓮𝓰𝓸 🇧🇷', 'diego.br', { teamLevel: 30 })
const ines = someone(30, 'Inês', 'ines.pt')
const CROWD: readonly Person[] = [
  luna, marco, aiko, nour, daniel, somchai, ananya, minseo, zoe, family, long, kev, xiao, bold, ines,
] // prettier-ignore

const present = (id: string, name: string, diamonds: number, drawn: DrawnGift): Gift => ({
  id,
  name,
  diamonds,
  picture: drawnGift(drawn),
})
const GIFTS = {
  rose: present('9001', 'Rose', 1, 'rose'),
  heart: present('9002', 'Tiny Heart', 10, 'heart'),
  doughnut: present('9003', 'Doughnut', 30, 'doughnut'),
  crown: present('9004', 'Paper Crown', 99, 'crown'),
  rocket: present('9005', 'Rocket', 1_000, 'rocket'),
  planet: present('9006', 'Small Planet', 5_000, 'planet'),
}

/** What each of the crowd said a while ago. Many say the same, as people do. */
const SMALL_TALK: readonly (readonly string[])[] = [
  ['good evening!', 'lantern first, then the boss'],
  ['good evening!', 'boss fight boss fight'],
  ['the boss is back', 'what a jump'],
  ['moon gate moon gate', 'good evening!'],
  ['jump jump jump', 'boss fight!'],
  ['that lantern again', 'moon gate please'],
  ['good luck with the boss', 'dragon tonight?'],
  ['dragon dragon', 'lantern or dragon'],
  ['what a jump', 'good music', 'music please'],
]

export interface Sample {
  /** What has happened up to `now`, oldest first: fold it for the state. */
  readonly before: readonly LiveEvent[]
  /** What happens next, from small to grand: each as if it came at `now`. */
  readonly moments: readonly LiveEvent[]
}

/** `now` in epoch ms; `overlay`: the id by which timers, wheels and the like are the overlay's own. */
export function sampleLive(now: number, overlay: string): Sample {
  let made = 0
  const happened = (agoMs: number) => ({ id: `71000000000000${String(++made).padStart(5, '0')}`, at: now - agoMs })

  const chat = (minutes: number, by: Person, text: string, more: Partial<EventOf<'chat'>> = {}): EventOf<'chat'> => ({
    ...happened(minutes * MINUTE),
    type: 'chat',
    by,
    text,
    emotes: [],
    mentions: [],
    ...more,
  })
  const gift = (minutes: number, by: Person, what: Gift, count: number): EventOf<'gift'> => ({
    ...happened(minutes * MINUTE),
    type: 'gift',
    by,
    gift: what,
    streak: `sample-${++made}`,
    count,
    more: count,
    over: true,
  })
  const does = (minutes: number, by: Person, type: 'follow' | 'share' | 'join'): LiveEvent => ({
    ...happened(minutes * MINUTE),
    type,
    by,
  })
  const likes = (minutes: number, by: Person, more: number, total: number): LiveEvent => ({
    ...happened(minutes * MINUTE),
    type: 'like',
    by,
    more,
    total,
  })
  /** A hundred and more whom nobody talks to: what makes totals what they are. */
  const passing = Array.from({ length: 120 }, (_, at): LiveEvent => {
    const by = { id: `7200000000000000${at + 100}`, handle: `viewer${at + 1}`, name: `viewer ${at + 1}` }
    return does(80 - at / 2, by, at % 3 === 0 ? 'follow' : at % 3 === 1 ? 'join' : 'share')
  })

  return {
    before: [
      { ...happened(83 * MINUTE), type: 'stream', is: 'online', room: '7300000000000000001' },
      ...passing,
      ...CROWD.map((by, at) => likes(60 - at, by, 900 - at * 53, 20_000 + at * 3_100)),
      gift(58, kev, GIFTS.rose, 12),
      gift(52, zoe, GIFTS.heart, 8),
      gift(47, family, GIFTS.doughnut, 5),
      gift(41, somchai, GIFTS.crown, 3),
      gift(38, aiko, GIFTS.planet, 1),
      gift(33, nour, GIFTS.rocket, 3),
      gift(24, luna, GIFTS.planet, 2),
      gift(19, xiao, GIFTS.rose, 99),
      gift(12, bold, GIFTS.rocket, 1),
      ...CROWD.flatMap((by, at) => SMALL_TALK[at]?.map((text) => chat(30 - at, by, text)) ?? []),
      { ...happened(9 * MINUTE), type: 'subscribe', by: zoe, months: 7 },
      { ...happened(8 * MINUTE), type: 'gifted-sub', by: luna, count: 5 },
      { ...happened(7.5 * MINUTE), type: 'barrage', what: 'super-fan', by: nour },
      ...theShow(),
      ...theRoom(),
      chat(3.6, marco, 'welcome everyone, be kind to each other'),
      chat(3.1, aiko, 'こんばんは！今日も楽しみにしてました'),
      chat(2.7, nour, 'مساء الخير من القاهرة، أحب هذا البث 💛'),
      chat(2.3, daniel, 'איזה משחק מדהים!'),
      does(2.1, ines, 'follow'),
      chat(1.9, somchai, 'สวัสดีครับ สู้ๆ นะ'),
      chat(1.7, ananya, 'नमस्ते! कितनी सुंदर जगह है'),
      chat(1.4, long, 'wait, how did you get past the gate? I have been stuck on that one for three whole days'),
      does(1.2, minseo, 'share'),
      chat(1, minseo, '오늘 방송 너무 재밌어요 ㅋㅋ'),
      chat(0.8, xiao, '这个地方太好看了'),
      gift(0.7, xiao, GIFTS.doughnut, 4),
      chat(0.5, luna, '@marco.dk did you see that jump??', { mentions: [marco] }),
      chat(0.4, bold, '🔥🔥'),
      gift(0.3, luna, GIFTS.rose, 37),
      does(0.25, kev, 'follow'),
      chat(0.2, host, 'one more try and then we open the chest'),
    ],
    moments: [
      likes(0, minseo, 15, 84_930),
      does(0, family, 'share'),
      does(0, somchai, 'follow'),
      gift(0, zoe, GIFTS.heart, 3),
      { ...happened(0), type: 'subscribe', by: ananya, months: 3 },
      likes(0, luna, 240, 85_410),
      gift(0, aiko, GIFTS.rocket, 2),
      { ...happened(0), type: 'credits', overlay },
      gift(0, luna, GIFTS.planet, 3),
    ],
  }

  /** What TikTok itself tells of the room. */
  function theRoom(): readonly LiveEvent[] {
    const side = (by: Person, score: number, army: readonly Person[]): BattleHost => ({
      id: by.id,
      handle: by.handle,
      name: by.name,
      ...(by.picture === undefined ? {} : { picture: by.picture }),
      score,
      army: army.map(({ id, name, picture }, at) => ({
        id,
        name,
        score: Math.round(score / (at + 2)),
        ...(picture === undefined ? {} : { picture }),
      })),
    })
    return [
      {
        ...happened(4 * MINUTE),
        type: 'viewers',
        count: 1_284,
        total: 9_731,
        top: [luna, aiko, nour].map((by, at) => ({ rank: at + 1, score: 10_037 - at * 3_500, by })),
      },
      likes(4, luna, 40, 84_915),
      { ...happened(4 * MINUTE), type: 'question', by: zoe, question: '1', text: 'Which level was the hardest?' },
      {
        ...happened(2 * MINUTE),
        type: 'battle',
        is: 'scores',
        battle: '7300000000000000002',
        hosts: [side(host, 18_420, [luna, aiko, nour]), side(bold, 15_975, [xiao, kev, ines])],
        endsAt: now + 97_000,
      },
      {
        ...happened(3 * MINUTE),
        type: 'goal',
        goal: '1',
        text: 'New camera',
        parts: [{ id: '1', name: 'Rose', now: 148, target: 200 }],
      },
      {
        ...happened(3 * MINUTE),
        type: 'poll',
        is: 'votes',
        poll: '1',
        title: 'Which way now?',
        options: [
          { index: 0, text: 'Through the cave', votes: 84 },
          { index: 1, text: 'Over the bridge', votes: 131 },
        ],
      },
      {
        ...happened(3 * MINUTE),
        type: 'rank',
        ranks: [{ kind: 'hourly', place: 12, endsInMs: 22 * MINUTE }],
      },
      {
        ...happened(3 * MINUTE),
        type: 'pin',
        is: 'pinned',
        message: '1',
        what: 'chat',
        by: host,
        text: 'New LIVE every day at 8 pm. Thank you all for being here!',
      },
    ]
  }

  /** The streamer's own show. */
  function theShow(): readonly LiveEvent[] {
    const board = (times: number): Board => ({
      gifters: CROWD.slice(0, 10).map((by, at) => ({ by, diamonds: Math.round((15_037 * times) / (at + 1)) })),
      likers: CROWD.slice(2, 12).map((by, at) => ({ by, likes: Math.round((940 * times) / (at + 1)) })),
      diamonds: 41_200 * times,
      likes: 84_915 * times,
      follows: 42 * times,
    })
    return [
      {
        ...happened(6 * MINUTE),
        type: 'timer',
        timer: overlay,
        is: 'running',
        endsAt: now + 83 * MINUTE + 27_000,
        added: { ms: 60_000, why: 'gift', by: luna },
      },
      {
        ...happened(5 * MINUTE),
        type: 'ballot',
        ballot: overlay,
        is: 'open',
        round: '1',
        title: 'Where do we go next?',
        options: [
          { word: '1', text: 'The old lighthouse', votes: 64 },
          { word: '2', text: 'Down the well', votes: 41 },
          { word: '3', text: 'Ask the fox', gift: GIFTS.rose, votes: 88 },
        ],
        voters: 193,
        endsAt: now + 74_000,
      },
      {
        ...happened(5 * MINUTE),
        type: 'wheel',
        wheel: overlay,
        spin: '1',
        entries: ['Sing a song', 'Ten push-ups', 'Free choice', 'Swap controls', 'Tell a secret', 'Dance break', 'Nothing', 'Double round'],
        winner: 3,
        by: aiko,
      }, // prettier-ignore
      {
        ...happened(5 * MINUTE),
        type: 'contest',
        contest: overlay,
        is: 'open',
        round: '1',
        sides: [
          { name: 'Rose', count: 148, diamonds: 148, best: luna, ...pictureOf(GIFTS.rose) },
          { name: 'Tiny Heart', count: 11, diamonds: 110, best: zoe, ...pictureOf(GIFTS.heart) },
        ],
        endsAt: now + 121_000,
      },
      { ...happened(5 * MINUTE), type: 'counter', counter: overlay, value: 17 },
      {
        ...happened(4 * MINUTE),
        type: 'spotlight',
        is: 'on',
        by: nour,
        text: 'أول مرة هنا، والبث رائع جدا! Greetings from Cairo',
      },
      { ...happened(4 * MINUTE), type: 'boards', day: '2026-11-21', today: board(1), ever: board(12) },
      {
        ...happened(4 * MINUTE),
        type: 'watch',
        handles: [bold, ines, kev, family].map(({ handle, name, picture }, at) => ({
          handle,
          name,
          ...(picture === undefined ? {} : { picture }),
          is: at < 2 ? 'live' : 'offline',
          ...(at < 2 ? { since: now - (at + 1) * 26 * MINUTE } : {}),
        })),
      },
      {
        ...happened(4 * MINUTE),
        type: 'rankings',
        lists: (['hourly', 'daily'] as const).map((kind) => ({
          kind,
          mine: 4,
          resetsAt: now + 22 * MINUTE,
          places: [bold, ines, kev, host, family, xiao].map(({ handle, name, picture }, at) => ({
            place: at + 1,
            handle,
            name,
            ...(picture === undefined ? {} : { picture }),
            score: Math.round(92_300 / (at + 1)),
            ...(handle === host.handle ? { mine: true as const } : {}),
          })),
        })),
      },
    ]
  }
}

const pictureOf = ({ picture }: Gift) => (picture === undefined ? {} : { picture })
