/**
 * What happens in a LIVE, in a viewer's words. The whole program speaks this union; Euler's and TikTok's own words
 * end at server/source. Ids are decimal strings (they pass 2^53), times are epoch milliseconds, pictures https URLs.
 * An event carries only what an overlay may draw.
 */

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

export type LiveEvent =
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

/** The events of one type: `EventOf<'gift'>`. */
export type EventOf<Type extends LiveEvent['type']> = Extract<LiveEvent, { readonly type: Type }>
