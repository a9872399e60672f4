/** The overlays that a streamer has: one of each kind, and those that were added beside it. */
import { definitionOf, isOverlayId, kindOf, overlays, type OverlayId, type OverlayName } from '../../shared/settings.ts'
import { AppError } from '../errors.ts'
import { createTurns, type InTurn } from '../store/turns.ts'

/** What is asked of a store. */
interface ListStore {
  get(name: string): Promise<unknown>
  set(name: string, value: string): Promise<unknown>
  delete(name: string): Promise<unknown>
  /** Where other instances may change the same. */
  readonly inTurn?: InTurn
}

export interface OwnOverlay {
  readonly id: OverlayId
  readonly kind: OverlayName
  readonly title: string
}

export interface OverlayList {
  /** Kind by kind, the first of each before those added. */
  all(): readonly OwnOverlay[]
  /** Throws AppError UNKNOWN_OVERLAY. */
  find(id: string): OwnOverlay
  /** Rejects with AppError TOO_MANY_OVERLAYS. With an `id` that is there already it is that one that is meant. */
  add(kind: OverlayName, title?: string, id?: OverlayId): Promise<OwnOverlay>
  rename(id: OverlayId, title: string): Promise<OwnOverlay>
  /** Rejects with AppError LAST_OVERLAY for the first of a kind. */
  remove(id: OverlayId): Promise<void>
  /** Another instance changed it. */
  lookAgain(): Promise<void>
  /** Only the first of each kind is left. */
  wipe(): Promise<void>
}

const MOST = 100
const TITLE_MOST = 60
const LIST = 'list'

/** Titles by id; the first of a kind is in it only where it was renamed. */
type Kept = Readonly<Partial<Record<OverlayId, string>>>

function readKept(value: unknown): Kept {
  const titles: unknown = typeof value === 'string' ? JSON.parse(value) : {}
  const entries = Object.entries(titles as object)
  // Of a later version, or of a kind that is no more: not shown, and not lost until the list is next changed.
  return Object.fromEntries(entries.filter(([id, title]) => isOverlayId(id) && typeof title === 'string'))
}

export async function openOverlayList(store: ListStore): Promise<OverlayList> {
  const read = async () => readKept(await store.get(LIST))
  let kept = await read()
  const turns = createTurns(store.inTurn)

  /** One change at a time, on what is really kept; in memory once it is on the disk. */
  const change = <Result>(plan: () => { readonly next: Kept; readonly result: Result }): Promise<Result> =>
    turns.change(async () => {
      kept = await read()
      const { next: titles, result } = plan()
      await store.set(LIST, JSON.stringify(titles))
      kept = titles
      return result
    })

  const numberOf = (id: OverlayId) => Number(id.split('.')[1] ?? 1)
  const titleOf = (id: OverlayId) =>
    kept[id] ?? `${definitionOf(id).title}${id === kindOf(id) ? '' : ` ${numberOf(id)}`}`
  const own = (id: OverlayId): OwnOverlay => ({ id, kind: kindOf(id), title: titleOf(id) })

  function all(): readonly OwnOverlay[] {
    const added = Object.keys(kept).filter((id): id is OverlayId => isOverlayId(id) && id !== kindOf(id))
    return (Object.keys(overlays) as OverlayName[]).flatMap((kind) => [
      own(kind),
      ...added
        .filter((id) => kindOf(id) === kind)
        .toSorted((a, b) => numberOf(a) - numberOf(b))
        .map(own),
    ])
  }

  const has = (id: OverlayId) => id === kindOf(id) || Object.hasOwn(kept, id)

  function find(id: string): OwnOverlay {
    if (isOverlayId(id) && has(id)) return own(id)
    const names = all()
      .map((overlay) => overlay.id)
      .join(', ')
    throw new AppError('UNKNOWN_OVERLAY', {
      whose: 'you',
      next: 'fix',
      text: `There is no overlay named "${id.slice(0, 40)}". There are: ${names}.`,
    })
  }

  return {
    all,
    find,
    add: (kind, title, wanted) =>
      change(() => {
        if (wanted !== undefined && has(wanted)) return { next: kept, result: own(wanted) }
        if (all().length >= MOST) throw tooMany()
        const taken = all().filter((overlay) => overlay.kind === kind)
        const id = wanted ?? (`${kind}.${Math.max(...taken.map((overlay) => numberOf(overlay.id))) + 1}` as const)
        const named = readTitle(title) ?? `${definitionOf(kind).title} ${numberOf(id)}`
        return { next: { ...kept, [id]: named }, result: { id, kind, title: named } }
      }),
    rename: (id, title) =>
      change(() => {
        const { kind } = find(id)
        const named = readTitle(title) ?? definitionOf(id).title
        return { next: { ...kept, [id]: named }, result: { id, kind, title: named } }
      }),
    remove: (id) =>
      change(() => {
        find(id)
        if (id === kindOf(id)) throw lastOfItsKind(titleOf(id))
        const { [id]: _gone, ...next } = kept
        return { next, result: undefined }
      }),
    lookAgain: () =>
      turns.look(async () => {
        kept = await read()
      }),
    wipe: () =>
      turns.change(async () => {
        await store.delete(LIST)
        kept = {}
      }),
  }
}

/** Undefined where nothing of it can be read. */
function readTitle(title: string | undefined): string | undefined {
  const plain = title?.replace(/\p{Cc}+/gu, ' ').trim()
  return plain === undefined || plain === '' ? undefined : plain.slice(0, TITLE_MOST)
}

const tooMany = () =>
  new AppError('TOO_MANY_OVERLAYS', {
    whose: 'you',
    next: 'fix',
    text: `There are ${MOST} overlays, and that is the most there can be. Delete one that you do not use.`,
  })

const lastOfItsKind = (title: string) =>
  new AppError('LAST_OVERLAY', {
    whose: 'you',
    next: 'fix',
    text: `"${title}" is the first of its kind and stays. Only overlays that you added can be deleted.`,
  })
