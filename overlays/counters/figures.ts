/** The numbers of a scoreboard, in their order. Pure. */
import type { LiveState } from '../../shared/live-state.ts'
import type { OverlaySettings } from '../../shared/settings.ts'

export type FigureName =
  | 'viewers'
  | 'total'
  | 'likes'
  | 'diamonds'
  | 'follows'
  | 'gifts'
  | 'shares'
  | 'subscribes'
  | 'chats'
  | 'custom'

export interface Figure {
  readonly name: FigureName
  readonly value: number
}

/** Those that are wanted and known: nobody has told of viewers before TikTok did. */
export function figuresOf(state: LiveState, settings: OverlaySettings<'counters'>): readonly Figure[] {
  const { totals, viewers, show, stream } = state
  const values: Readonly<Record<FigureName, number | undefined>> = {
    // A number from before the LIVE ended says nothing now.
    viewers: stream.is === 'offline' ? undefined : viewers?.count,
    total: viewers?.total,
    likes: totals.likes,
    diamonds: totals.diamonds,
    follows: totals.follows,
    gifts: totals.gifts,
    shares: totals.shares,
    subscribes: totals.subscribes,
    chats: totals.chats,
    custom: settings.custom === '' ? undefined : (show.counters[settings.custom] ?? 0),
  }
  return (Object.keys(values) as FigureName[]).flatMap((name) => {
    const value = values[name]
    return value === undefined || settings[name] === false ? [] : [{ name, value }]
  })
}
