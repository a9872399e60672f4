/**
 * What the streamer tells the overlays. Each word goes into the log as an event, so that every page hears it in the same
 * place, and a page that comes later or is refreshed knows how things stand.
 */
import type { AnnouncedEvent, EventOf, LiveEvent, PlacedEmote } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { StageAction, StageStatus } from '../../shared/stage.ts'
import { AppError } from '../errors.ts'

export interface StageDeps {
  /** Epoch ms. */
  readonly now: () => number
  readonly newId: () => string
  readonly liveState: () => LiveState
  /** The newest events of the log, at most so many, oldest first. */
  readonly recent: (most: number) => Promise<readonly LiveEvent[]>
  readonly publish: (event: LiveEvent) => Promise<void>
  /** Throws an AppError where there is no overlay of this id. */
  readonly findOverlay: (id: string) => unknown
}

export interface StageRoom {
  status(): StageStatus
  /** `overlay`: the id of the one that is meant; all where it is absent. Rejects with AppError UNKNOWN_OVERLAY. */
  tell(action: Exclude<StageAction, 'replay'>, overlay?: string): Promise<StageStatus>
  /** `event`: the id of an event or a streak; the newest where it is absent. Rejects with AppError UNKNOWN_EVENT. */
  replay(event?: string, overlay?: string): Promise<StageStatus>
  /** `message`: a chat line's id; without one nothing is shown large. Rejects with AppError UNKNOWN_MESSAGE. */
  spotlight(message?: string): Promise<StageStatus>
}

/** How far back a chat line may be to be shown large. */
const LINES_BACK = 2_000

export function createStageRoom(deps: StageDeps): StageRoom {
  const happened = () => ({ id: `stage-${deps.newId()}`, at: deps.now() })

  function forOne(overlay: string | undefined): { readonly overlay?: string } {
    if (overlay === undefined) return {}
    deps.findOverlay(overlay)
    return { overlay }
  }

  function status(): StageStatus {
    const { announced, show } = deps.liveState()
    const { spotlight } = show
    if (spotlight === undefined) return { ...show.stage, announced }
    const { id: _id, at: _at, type: _type, is: _is, ...line } = spotlight
    return { ...show.stage, announced, spotlight: line }
  }

  async function publish(event: LiveEvent): Promise<StageStatus> {
    await deps.publish(event)
    return status()
  }

  return {
    status,
    tell: async (action, overlay) =>
      publish({ ...happened(), type: 'stage', do: action, ...forOne(overlay) } satisfies LiveEvent),
    async replay(wanted, overlay) {
      const again = findAnnounced(deps.liveState().announced, wanted)
      return publish({ ...happened(), type: 'stage', do: 'replay', ...forOne(overlay), again })
    },
    async spotlight(message) {
      if (message === undefined) return publish({ ...happened(), type: 'spotlight', is: 'off' })
      const line = await findLine(deps, message)
      const said = { message, by: line.by, ...wordsOf(line) }
      return publish({ ...happened(), type: 'spotlight', is: 'on', ...said })
    },
  }
}

function findAnnounced(announced: readonly AnnouncedEvent[], wanted: string | undefined): AnnouncedEvent {
  const isWanted = (event: AnnouncedEvent) =>
    wanted === undefined || event.id === wanted || (event.type === 'gift' && event.streak === wanted)
  const found = announced.findLast(isWanted)
  if (found !== undefined) return found
  throw new AppError('UNKNOWN_EVENT', {
    whose: 'you',
    next: 'fix',
    text:
      wanted === undefined
        ? 'Nothing was announced in this LIVE yet, so there is nothing to show again.'
        : 'That is not among the newest things that were announced, so it cannot be shown again.',
  })
}

type Line = EventOf<'chat'> | EventOf<'emote'>

async function findLine({ liveState, recent }: StageDeps, id: string): Promise<Line> {
  const isIt = (event: LiveEvent): event is Line => (event.type === 'chat' || event.type === 'emote') && event.id === id
  const shown = liveState().chat.find(isIt)
  if (shown !== undefined) return shown
  const events = await recent(LINES_BACK)
  const line = events.find(isIt)
  const isGone = (event: LiveEvent) =>
    event.type === 'delete' && (event.messages.includes(id) || event.people.includes(line?.by.id ?? ''))
  if (line !== undefined && !events.some(isGone)) return line
  throw new AppError('UNKNOWN_MESSAGE', {
    whose: 'you',
    next: 'fix',
    text: 'That message is not there any more: it was deleted, or it is too long ago.',
  })
}

function wordsOf(line: Line): { readonly text: string; readonly emotes: readonly PlacedEmote[] } {
  if (line.type === 'chat') return { text: line.text, emotes: line.emotes }
  return { text: '', emotes: line.emotes.map((emote) => ({ ...emote, at: 0 })) }
}
