/** Whether an overlay shows an event, by its settings. What it does not show is counted all the same. */
import { findBanned } from './banned-words.ts'
import type { LiveEvent, Person } from './events.ts'

/** As many of these as an overlay's table has; what it has not lets everything pass. */
export interface FilterSettings {
  readonly gifts?: boolean
  readonly follows?: boolean
  /** Without it shares and subscriptions go with follows. */
  readonly shares?: boolean
  readonly subscribes?: boolean
  readonly joins?: boolean
  readonly likes?: boolean
  /** Smallest gift, in diamonds in all. */
  readonly minDiamonds?: number
  /** See messageFilters of settings/filters.ts. */
  readonly who?: string
  readonly hideCommands?: boolean
  readonly hideLinks?: boolean
  /** Handles, one on each line. */
  readonly blocked?: string
  /** See settings/house.ts. */
  readonly bannedWords?: string
}

/** Words and people, read once for each settings object: they arrive anew whenever one changes. */
const read = new WeakMap<FilterSettings, { banned: (text: string) => boolean; blocked: ReadonlySet<string> }>()

const plainHandle = (handle: string) => handle.replace(/^@/, '').toLowerCase()

function rulesOf(settings: FilterSettings) {
  const known = read.get(settings)
  if (known !== undefined) return known
  const handles = (settings.blocked ?? '').split(/[\s,;]+/).map(plainHandle)
  const rules = {
    banned: findBanned(settings.bannedWords ?? ''),
    blocked: new Set(handles.filter((handle) => handle !== '')),
  }
  read.set(settings, rules)
  return rules
}

const LINK =
  /https?:\/\/|\bwww\.|\b[a-z0-9-]+\.(?:[a-z]{2,}\/|(?:com|net|org|io|gg|tv|ly|co|app|dev|info|xyz|live|shop|store|link|site|online|club|ru|de|fr|es|br|uk|jp|id)\b)/i
const COMMAND = /^\s*[!！][\p{L}\p{N}]/u

/** Whether none of the words that are never shown is in `text`. */
export const isTextShown = (text: string, settings: FilterSettings): boolean => !rulesOf(settings).banned(text)

/** Whether someone may be shown by name: for lists of people. */
export function isPersonShown(person: Pick<Person, 'handle' | 'name'>, settings: FilterSettings): boolean {
  const { banned, blocked } = rulesOf(settings)
  return !blocked.has(plainHandle(person.handle)) && !banned(person.name) && !banned(person.handle)
}

/** The settings say of whom messages are shown; who keeps order, and the host, are always among them. */
function isOfThose(who: string | undefined, by: Person): boolean {
  if (by.host || by.moderator) return true
  switch (who) {
    case 'followers':
      return Boolean(by.follower ?? by.friend ?? by.subscriber)
    case 'friends':
      return by.friend === true
    case 'team':
      return by.subscriber === true || (by.teamLevel ?? 0) > 0
    case 'subscribers':
      return by.subscriber === true
    case 'gifters':
      return by.topGifter !== undefined
    case 'moderators':
      return false
    default:
      return true
  }
}

function isKindShown(event: LiveEvent, settings: FilterSettings): boolean {
  switch (event.type) {
    case 'gift':
      return settings.gifts !== false && event.count * event.gift.diamonds >= (settings.minDiamonds ?? 0)
    case 'follow':
      return settings.follows !== false
    case 'share':
      return (settings.shares ?? settings.follows) !== false
    case 'subscribe':
    case 'gifted-sub':
    case 'barrage':
      return (settings.subscribes ?? settings.follows) !== false
    case 'join':
      return settings.joins !== false && isOfThose(settings.who, event.by)
    case 'like':
      return settings.likes !== false && isOfThose(settings.who, event.by)
    case 'emote':
    case 'question':
      return isOfThose(settings.who, event.by)
    case 'chat':
      if (settings.hideCommands && COMMAND.test(event.text)) return false
      if (settings.hideLinks && LINK.test(event.text.normalize('NFKC'))) return false
      return isOfThose(settings.who, event.by)
    default:
      return true
  }
}

/**
 * Whether the overlay shows this event: its kind is wanted, its people are not blocked, none of its words is banned.
 * `settings` is best the very object the page was given: what it says is read once for each.
 */
export function isShown(event: LiveEvent, settings: FilterSettings): boolean {
  if (!isKindShown(event, settings)) return false
  if ('by' in event && event.by !== undefined && !isPersonShown(event.by, settings)) return false
  if (event.type === 'gift' && event.to !== undefined && !isPersonShown(event.to, settings)) return false
  return !('text' in event) || event.text === undefined || isTextShown(event.text, settings)
}

/** Someone whose gift is shown, but whose name must not be: nameless then. */
export const withoutBannedName = (person: Person, settings: FilterSettings): Person =>
  isTextShown(person.name, settings) && isTextShown(person.handle, settings)
    ? person
    : { ...person, name: '', handle: '' }
