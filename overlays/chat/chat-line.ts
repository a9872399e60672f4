/** One line of the chat as an element. Everything a stranger wrote is only ever text or a picture's address. */
import { personHue, personTint } from '../look/person-colour.ts'
import { clipText } from '../parts/clip-text.ts'
import { iconElement } from '../parts/icon-element.ts'
import { followIcon, heartIcon, joinIcon, shareIcon, starIcon } from '../parts/icon-shapes.ts'
import { make, picture } from '../parts/make.ts'
import '../parts/person-avatar.ts'
import '../parts/person-badges.ts'
import '../parts/person-name.ts'
import { pictureAddress } from '../parts/picture-address.ts'
import { say, sayCount } from '../words/say.ts'
import type { ChatEntry, NoticeKind } from './chat-entry.ts'
import type { ChatPiece } from '../parts/chat-pieces.ts'

export interface LineLook {
  readonly look: string
  readonly pictures: boolean
  readonly badges: boolean
  /** No pictures of TikTok's gifts. */
  readonly safe: boolean
}

type EntryOf<Is extends ChatEntry['is']> = Extract<ChatEntry, { readonly is: Is }>
type Insides = readonly (Node | string)[]

export interface Line {
  readonly element: HTMLElement
  /** The same line, a little later. */
  update(entry: ChatEntry): void
}

const ICONS = {
  join: joinIcon,
  like: heartIcon,
  follow: followIcon,
  share: shareIcon,
  subscribe: starIcon,
  'gifted-sub': starIcon,
} as const

function noticeWords(what: NoticeKind, count: number, safe: boolean): string {
  switch (what) {
    case 'join':
      return count > 1 ? sayCount('and {count} other joined', 'and {count} others joined', count - 1) : say('joined')
    case 'like':
      return safe ? '♥' : say('liked')
    case 'follow':
      return safe ? say('came to stay') : say('is now following')
    case 'share':
      return safe ? say('brought friends') : say('shared the LIVE')
    case 'subscribe':
      return count > 1
        ? sayCount('subscribed for {count} month', 'subscribed for {count} months', count)
        : say('subscribed')
    case 'gifted-sub':
      return sayCount('gave {count} subscription', 'gave {count} subscriptions', count)
  }
}

function pieceParts(of: ChatPiece): Insides {
  if (of.is === 'text') return [of.text]
  if (of.is === 'mention') return [make('bdi', { class: 'mention', part: 'mention' }, of.text)]
  const address = pictureAddress(of.emote.picture)
  if (address === undefined) return []
  // One that cannot be loaded leaves no broken image behind, but the face that stands after it: see the styles.
  const image = picture(address, () => (image.hidden = true))
  image.className = 'emote'
  image.setAttribute('part', 'emote')
  return [image, make('i', { class: 'instead' })]
}

function person<Tag extends 'person-avatar' | 'person-badges' | 'person-name'>(tag: Tag, by: ChatEntry['by']) {
  const element = document.createElement(tag)
  element.setAttribute('part', tag.slice('person-'.length))
  return Object.assign(element, { person: by })
}

const avatar = ({ by }: ChatEntry, look: LineLook): Insides => (look.pictures ? [person('person-avatar', by)] : [])
const badges = ({ by }: ChatEntry, look: LineLook): Insides => (look.badges ? [person('person-badges', by)] : [])

function said(entry: EntryOf<'chat'>, look: LineLook, count: HTMLElement): Insides {
  const name = person('person-name', entry.by)
  const pieces = entry.pieces.flatMap(pieceParts)
  if (look.look === 'compact') {
    // The words alone decide which way it runs: mentions are set apart, and names stand in a shadow of their own.
    const text = make('span', { class: 'text', part: 'text' }, ...pieces)
    const inside = [...avatar(entry, look), ...badges(entry, look), name, text, count]
    return [make('p', { class: 'compact', part: 'bubble', dir: 'auto' }, ...inside)]
  }
  const who = make('div', { class: 'who' }, name, ...badges(entry, look), count)
  const text = make('p', { class: 'text', part: 'text', dir: 'auto' }, ...pieces)
  return [...avatar(entry, look), make('div', { class: 'bubble', part: 'bubble' }, who, text)]
}

const words = (text: string) => make('span', { class: 'words' }, text)

function given(entry: EntryOf<'gift'>, look: LineLook, count: HTMLElement): Insides {
  const thing = make('bdi', { class: 'thing' }, clipText(entry.gift.name, 30))
  const drawn = document.createElement('gift-picture')
  drawn.setAttribute('part', 'gift')
  // Many LIVEs see no gift for long: what draws them comes with the first.
  const { gift } = entry
  void import('../parts/gift-picture.ts').then(() => Object.assign(drawn, { gift, plain: look.safe }))
  return [...avatar(entry, look), person('person-name', entry.by), words(say('sent')), thing, drawn, count]
}

function done(entry: EntryOf<'notice'>, look: LineLook, count: HTMLElement): Insides {
  const isSmall = entry.what === 'join' || entry.what === 'like'
  const sign = make('span', { class: 'sign' }, iconElement(ICONS[entry.what]))
  const what = words(noticeWords(entry.what, entry.count, look.safe))
  return [...(isSmall || !look.pictures ? [sign] : avatar(entry, look)), person('person-name', entry.by), what, count]
}

const ROLES = ['host', 'moderator', 'subscriber', 'topGifter', 'friend'] as const

function classesOf(entry: ChatEntry): string {
  const kinds = entry.is === 'notice' ? ['notice', entry.what] : [entry.is]
  const role = ROLES.find((name) => entry.by[name])
  return [
    'line',
    ...kinds,
    ...(role === undefined ? [] : [role]),
    ...(entry.is === 'chat' && entry.large ? ['large'] : []),
    ...(entry.quiet ? ['quiet'] : []),
    ...(entry.leavingSince === undefined ? [] : ['leaving']),
  ].join(' ')
}

/** `×5` of a gift, of a line that many wrote, of one person's likes; nothing where one is one. */
function countWords(entry: ChatEntry): string {
  const isCounted = entry.is === 'notice' ? entry.what === 'like' : entry.is === 'gift' || entry.count > 1
  return isCounted ? `×${entry.count}` : ''
}

const newCount = (entry: ChatEntry) => make('b', { class: 'count', part: 'count' }, countWords(entry))

export function makeLine(first: ChatEntry, look: LineLook): Line {
  let shown = first
  let count = newCount(first)
  const inside = () =>
    shown.is === 'chat'
      ? said(shown, look, count)
      : [
          make(
            'div',
            { class: 'pill', part: 'pill' },
            ...(shown.is === 'gift' ? given(shown, look, count) : done(shown, look, count)),
          ),
        ]
  const element = make('li', {
    class: classesOf(first),
    part: `line ${first.is === 'notice' ? first.what : first.is}`,
    'data-key': first.key,
  })
  function draw() {
    element.style.setProperty('--tint', personTint(shown.by.id))
    element.style.setProperty('--hue', String(personHue(shown.by.id)))
    element.replaceChildren(...inside())
  }
  draw()

  return {
    element,
    update(entry) {
      if (entry === shown) return
      const before = shown
      shown = entry
      if (entry.leavingSince !== before.leavingSince) element.className = `${element.className} leaving`
      if (entry.count === before.count) return
      const old = count
      count = newCount(entry)
      // Who joined last is named; anything else stays as it is, and its pictures are not loaded anew.
      if (entry.is === 'notice') draw()
      else old.replaceWith(count)
    },
  }
}
