/**
 * What the alerts keep over a refresh: the place in the log, the state there and the stage, in one value, so that no
 * refresh can find one of them newer than another. It lives in the browser source's own session, under a name made
 * from the key, and is worth nothing to anybody else.
 */
import type { Saved } from '../live/follower.ts'
import { ALERT_KINDS, type Alert } from '../live/alert.ts'
import { emptyStage, type Stage } from '../live/stage.ts'

export interface SavedPlace {
  readonly saved: Saved
  readonly stage: Stage
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isText = (value: unknown): value is string => typeof value === 'string'

function isAlert(value: unknown): value is Alert {
  if (!isFields(value) || !isFields(value['by'])) return false
  const { key, kind, by, gift, count, parts, worth, open, heardAt } = value
  const known = ALERT_KINDS.some((other) => other === kind)
  const hasGift = isFields(gift) ? isText(gift['name']) && isNumber(gift['diamonds']) : gift === undefined
  const whole = isText(key) && isText(by['id']) && isText(by['name']) && isText(by['handle'])
  return (
    known &&
    whole &&
    hasGift &&
    (kind === 'gift') === (gift !== undefined) &&
    isNumber(count) &&
    (parts === undefined || (isFields(parts) && Object.values(parts).every(isNumber))) &&
    isNumber(worth) &&
    typeof open === 'boolean' &&
    isNumber(heardAt)
  )
}

/** A stage as it was kept; undefined where anything about it is odd, as a time after `now` is. */
function readStage(value: unknown, now: number): Stage | undefined {
  if (!isFields(value)) return undefined
  const { on, freeAt, queue, shown, heldSince } = value
  if (!isNumber(freeAt) || !Array.isArray(queue) || !queue.every(isAlert)) return undefined
  if (!Array.isArray(shown) || !shown.every(isText)) return undefined
  const held = isNumber(heldSince) ? { heldSince: Math.min(heldSince, now) } : {}
  const stage = { ...emptyStage, freeAt: Math.min(freeAt, now), queue, shown, ...held }
  if (on === undefined) return stage
  if (!isFields(on) || !isAlert(on['alert']) || !isNumber(on['since']) || on['since'] > now) return undefined
  return { ...stage, on: { alert: on['alert'], since: on['since'] } }
}

/**
 * The same stage, so much earlier. The page's time goes on where the wall's is set back, and begins at the wall's again
 * with each page: what was kept would lie in the future.
 */
function earlier(stage: Stage, byMs: number): Stage {
  const heardEarlier = (alert: Alert): Alert => ({ ...alert, heardAt: alert.heardAt - byMs })
  const { on, heldSince } = stage
  return {
    ...stage,
    ...(on === undefined ? {} : { on: { alert: heardEarlier(on.alert), since: on.since - byMs } }),
    ...(heldSince === undefined ? {} : { heldSince: heldSince - byMs }),
    freeAt: stage.freeAt - byMs,
    queue: stage.queue.map(heardEarlier),
  }
}

function readPlace(text: string, now: number): SavedPlace | undefined {
  const value: unknown = JSON.parse(text)
  if (!isFields(value) || !isText(value['cursor']) || !isFields(value['state'])) return undefined
  const keptAt = isNumber(value['at']) ? Math.max(value['at'], now) : now
  const kept = readStage(value['stage'], keptAt)
  if (kept === undefined) return undefined
  const stage = keptAt === now ? kept : earlier(kept, keptAt - now)
  return { saved: { cursor: value['cursor'], state: value['state'] } as unknown as Saved, stage }
}

/** Two keys never share a place, and the key itself is not written down. */
function nameFor(key: string): string {
  let low = 0x9e3779b9
  let high = 0x85ebca6b
  for (let at = 0; at < key.length; at++) {
    low = Math.imul(low ^ key.charCodeAt(at), 0x01000193)
    high = Math.imul(high ^ key.charCodeAt(at), 0x5bd1e995)
  }
  return `fanlight alerts ${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`
}

export interface PlaceKeeper {
  read(now: number): SavedPlace | undefined
  write(place: SavedPlace, now: number): void
}

/** `storage` is asked for each time: a browser may refuse it by throwing, and a page without it works all the same. */
export function createPlaceKeeper(storage: () => Storage, key: string): PlaceKeeper {
  const name = nameFor(key)
  return {
    read(now) {
      try {
        const text = storage().getItem(name)
        return text === null ? undefined : readPlace(text, now)
      } catch {
        // No storage, or nonsense in it: begin as if for the first time.
        return undefined
      }
    },
    write({ saved, stage }, now) {
      try {
        storage().setItem(name, JSON.stringify({ ...saved, stage, at: now }))
      } catch {
        // No storage, or full: only a refresh would have needed it.
      }
    },
  }
}
