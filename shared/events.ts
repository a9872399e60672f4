/**
 * What happens in a LIVE, in a viewer's words. The whole program speaks this union; Euler's and TikTok's own words
 * end at server/source. Ids are decimal strings (they pass 2^53), times are epoch milliseconds, pictures https URLs.
 * An event carries only what an overlay may draw.
 */
import type { Cue } from './cues.ts'

/** Someone in the room. `handle` is '' and `picture` absent where TikTok sent none; a role is absent unless held. */
export interface Person {
  readonly id: string
  /** The @name, without the @. */
  readonly handle: string
  readonly name: string
  readonly picture?: string
  readonly host?: true
  readonly moderator?: true
  readonly subscriber?: true
  readonly follower?: true
  /** They and the host follow each other. */
  readonly friend?: true
  /** Place among this LIVE's top gifters, from 1. */
  readonly topGifter?: number
  readonly gifterLevel?: number
  /** Level in the host's fan team. */
  readonly teamLevel?: number
  readonly newGifter?: true
}

/** `diamonds` is the price of one. */
export interface Gift {
  readonly id: string
  readonly name: string
  readonly picture?: string
  readonly diamonds: number
}

export interface Emote {
  readonly id: string
  readonly picture: string
}

/** `at`: position in the chat's text, in UTF-16 code units, where the emote stands. Several may share one. */
export interface PlacedEmote extends Emote {
  readonly at: number
}

/** One side of a battle; `result` only once it is over. */
export interface BattleHost {
  readonly id: string
  readonly handle?: string
  readonly name?: string
  readonly picture?: string
  readonly score: number
  readonly result?: 'won' | 'lost' | 'draw'
  /** The host's best supporters, best first. */
  readonly army: readonly {
    readonly id: string
    readonly name: string
    readonly picture?: string
    readonly score: number
  }[]
}

/** `id`: stable however often the event is delivered. `at`: TikTok's clock, epoch ms. */
interface Happened {
  readonly id: string
  readonly at: number
}

/** What TikTok told. */
type RoomEvent =
  | (Happened & {
      readonly type: 'chat'
      readonly by: Person
      readonly text: string
      readonly emotes: readonly PlacedEmote[]
      readonly mentions: readonly Person[]
      /** BCP 47 as TikTok guessed it; absent when it could not. */
      readonly language?: string
    })
  /** A message made of emotes alone. */
  | (Happened & { readonly type: 'emote'; readonly by: Person; readonly emotes: readonly Emote[] })
  /**
   * One step of a gift streak. `more` is what this event adds, `count` what the streak shows by now; the `more` of a
   * streak's events add up to its last `count`. `over` marks the end; a gift that cannot streak is one event, over.
   */
  | (Happened & {
      readonly type: 'gift'
      readonly by: Person
      readonly gift: Gift
      readonly streak: string
      readonly count: number
      readonly more: number
      readonly over: boolean
      /** The guest it was for, where it was not the host. */
      readonly to?: Person
    })
  /** `more` of this message; `total` of the room, which TikTok counts and messages only sample. */
  | (Happened & { readonly type: 'like'; readonly by: Person; readonly more: number; readonly total: number })
  | (Happened & { readonly type: 'follow'; readonly by: Person })
  | (Happened & { readonly type: 'share'; readonly by: Person })
  | (Happened & { readonly type: 'join'; readonly by: Person })
  /** `months` subscribed in all, from 1; absent when not told. */
  | (Happened & { readonly type: 'subscribe'; readonly by: Person; readonly months?: number })
  /** `by` paid a subscription for someone else. */
  | (Happened & { readonly type: 'gifted-sub'; readonly by: Person; readonly count: number })
  /** `count` watching now, `total` who came in all. `top`: the best gifters of the LIVE, `score` in diamonds. */
  | (Happened & {
      readonly type: 'viewers'
      readonly count: number
      readonly total: number
      readonly top: readonly { readonly rank: number; readonly score: number; readonly by: Person }[]
    })
  /** A treasure chest. When it goes, only its `envelope` id is known. */
  | (Happened & {
      readonly type: 'envelope'
      readonly is: 'new' | 'gone'
      readonly envelope: string
      readonly by?: Person
      readonly diamonds: number
      readonly people: number
      readonly opensAt?: number
    })
  | (Happened & { readonly type: 'question'; readonly by: Person; readonly question: string; readonly text: string })
  | (Happened & {
      readonly type: 'battle'
      readonly is: 'open' | 'scores' | 'finish'
      readonly battle: string
      readonly hosts: readonly BattleHost[]
      readonly endsAt?: number
    })
  | (Happened & {
      readonly type: 'goal'
      readonly goal: string
      readonly text: string
      readonly parts: readonly {
        readonly id: string
        readonly name: string
        readonly picture?: string
        readonly now: number
        readonly target: number
      }[]
      /** Whose contribution moved it. */
      readonly by?: Person
    })
  | (Happened & {
      readonly type: 'poll'
      readonly is: 'start' | 'votes' | 'end'
      readonly poll: string
      /** Absent where this message did not repeat it. */
      readonly title?: string
      readonly options: readonly { readonly index: number; readonly text: string; readonly votes: number }[]
    })
  /** The host's own place in TikTok's rankings. */
  | (Happened & {
      readonly type: 'rank'
      readonly ranks: readonly { readonly kind: string; readonly place: number; readonly endsInMs?: number }[]
    })
  /** `message` is the id of what was pinned; `by` and `text` tell whose and, for a chat line, what. */
  | (Happened & {
      readonly type: 'pin'
      readonly is: 'pinned' | 'unpinned'
      readonly message: string
      readonly what: 'chat' | 'gift' | 'like' | 'follow' | 'share' | 'join' | 'other'
      readonly by?: Person
      readonly text?: string
    })
  /** Messages, or everything of some people, that must leave the screen at once. */
  | (Happened & { readonly type: 'delete'; readonly messages: readonly string[]; readonly people: readonly string[] })
  | (Happened & {
      readonly type: 'caption'
      readonly texts: readonly { readonly language: string; readonly text: string }[]
      readonly sentence: string
      readonly final: boolean
      readonly lastsMs?: number
    })
  /** A banner TikTok shows over the chat: a super fan, a level reached, a grand entrance. */
  | (Happened & {
      readonly type: 'barrage'
      readonly what:
        | 'super-fan'
        | 'subscribe'
        | 'gifted-sub'
        | 'gifter-level'
        | 'team-level'
        | 'team-entrance'
        | 'other'
      readonly by?: Person
      readonly level?: number
    })
  /** The line the host wrote to greet newcomers. */
  | (Happened & { readonly type: 'intro'; readonly by: Person; readonly text: string })
  /** `room` names the LIVE that came online; another room is another LIVE, and its totals start at nothing. */
  | (Happened & {
      readonly type: 'stream'
      readonly is: 'online' | 'offline' | 'paused' | 'resumed'
      readonly room?: string
    })

/** What can be announced, and be announced again. */
export type AnnouncedEvent = Extract<
  RoomEvent,
  { readonly type: 'gift' | 'follow' | 'share' | 'subscribe' | 'gifted-sub' | 'barrage' }
>

/** The best of some time. `likes` are taps that messages told of; TikTok tells of a sample. */
export interface Board {
  readonly gifters: readonly { readonly by: Person; readonly diamonds: number }[]
  readonly likers: readonly { readonly by: Person; readonly likes: number }[]
  readonly diamonds: number
  readonly likes: number
  readonly follows: number
}

/** One of TikTok's rankings. `mine`: the host's own place. */
export interface Ranking {
  readonly kind: 'hourly' | 'daily'
  /** The country it ranks, as two letters. */
  readonly region?: string
  readonly mine?: number
  /** Epoch ms: when it starts anew. */
  readonly resetsAt?: number
  readonly places: readonly {
    readonly place: number
    readonly handle: string
    readonly name: string
    readonly picture?: string
    readonly score?: number
    readonly mine?: true
  }[]
}

/**
 * What the streamer's own show does. It comes from Fanlight, not from TikTok, and goes through the same log, so that
 * every page agrees and a restart forgets nothing. Each tells how things stand, not what changed; those that belong to
 * one overlay name it by its id.
 */
type ShowEvent =
  /**
   * What the streamer tells the pages, all of them or one. `panic` blanks until `show`; `pause` holds back what comes until
   * `resume`; `replay` brings `again`.
   */
  | (Happened & {
      readonly type: 'stage'
      readonly do: 'skip' | 'pause' | 'resume' | 'clear' | 'panic' | 'show'
      readonly overlay?: string
    })
  | (Happened & {
      readonly type: 'stage'
      readonly do: 'replay'
      readonly overlay?: string
      readonly again: AnnouncedEvent
    })
  /** A countdown. Running it ends at `endsAt`, else `leftMs` stand still. `added`: what moved it, the newest only. */
  | (Happened & {
      readonly type: 'timer'
      readonly timer: string
      readonly is: 'running' | 'paused' | 'over'
      readonly endsAt?: number
      readonly leftMs?: number
      readonly added?: { readonly ms: number; readonly why: string; readonly by?: Person }
    })
  /** The streamer's own poll, in which chat words or gifts are votes; TikTok's is `poll`. */
  | (Happened & {
      readonly type: 'ballot'
      readonly ballot: string
      readonly is: 'open' | 'closed' | 'gone'
      readonly round: string
      readonly title: string
      readonly options: readonly {
        readonly word: string
        readonly text: string
        readonly gift?: Gift
        readonly votes: number
      }[]
      readonly voters: number
      readonly endsAt?: number
    })
  /**
   * What stands on a wheel. Once it is turned, `spin` names the turn and `winner` the entry by its place in `entries`: the
   * server has drawn it, and every page turns to the same. `people`: how many are in, where not all have room on it.
   */
  | (Happened & {
      readonly type: 'wheel'
      readonly wheel: string
      readonly entries: readonly string[]
      readonly people?: number
      readonly spin?: string
      readonly winner?: number
      readonly by?: Person
    })
  /** Two or more gifts, or sides, against each other. */
  | (Happened & {
      readonly type: 'contest'
      readonly contest: string
      readonly is: 'open' | 'closed' | 'gone'
      readonly round: string
      readonly sides: readonly {
        readonly name: string
        readonly picture?: string
        readonly count: number
        readonly diamonds: number
        readonly best?: Person
      }[]
      readonly endsAt?: number
    })
  /** A number that the streamer moves by hand: the custom goal, wins, deaths. */
  | (Happened & { readonly type: 'counter'; readonly counter: string; readonly value: number })
  /** A chat line that the streamer chose to show large. */
  | (Happened & {
      readonly type: 'spotlight'
      readonly is: 'on' | 'off'
      /** The line's id: when that is deleted, it goes. */
      readonly message?: string
      readonly by?: Person
      readonly text?: string
      readonly emotes?: readonly PlacedEmote[]
    })
  /** What was asked of one of these: the server does it, and tells how things stand then. */
  | (Happened & { readonly type: 'cue'; readonly cue: Cue })
  /** The credits roll now. */
  | (Happened & { readonly type: 'credits'; readonly overlay?: string })
  /** The best of today and of all LIVEs that Fanlight has seen. `day`: YYYY-MM-DD where the server stands. */
  | (Happened & { readonly type: 'boards'; readonly day: string; readonly today: Board; readonly ever: Board })
  /** The streamer's watch list. */
  | (Happened & {
      readonly type: 'watch'
      readonly handles: readonly {
        readonly handle: string
        readonly name?: string
        readonly picture?: string
        readonly is: 'live' | 'offline' | 'unknown'
        readonly since?: number
      }[]
    })
  | (Happened & { readonly type: 'rankings'; readonly lists: readonly Ranking[] })

export type LiveEvent = RoomEvent | ShowEvent

/** The events of one type: `EventOf<'gift'>`. */
export type EventOf<Type extends LiveEvent['type']> = Extract<LiveEvent, { readonly type: Type }>
