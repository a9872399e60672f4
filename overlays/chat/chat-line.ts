/** One line of the chat as a template. Everything a stranger wrote is only ever text or a picture's address. */
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import { keyed } from 'lit/directives/keyed.js'
import { personTint } from '../look/person-colour.ts'
import { clipText } from '../parts/clip-text.ts'
import { icon } from '../parts/icons.ts'
import { pictureAddress } from '../parts/picture-address.ts'
import { textDirection } from '../parts/text-direction.ts'
import type { ChatEntry, NoticeKind } from './chat-feed.ts'
import type { ChatPiece } from './chat-pieces.ts'

export interface LineLook {
  readonly look: string
  readonly pictures: boolean
  readonly badges: boolean
}

type EntryOf<Is extends ChatEntry['is']> = Extract<ChatEntry, { readonly is: Is }>

const NOTICES: Readonly<Record<NoticeKind, (count: number) => string>> = {
  join: () => 'joined',
  follow: () => 'followed',
  share: () => 'shared the LIVE',
  subscribe: (months) => (months > 1 ? `subscribed, month ${months}` : 'subscribed'),
  'gifted-sub': (count) => (count > 1 ? `gifted ${count} subscriptions` : 'gifted a subscription'),
}

/** An emote that cannot be loaded leaves no broken image behind, but the face that stands after it: see the styles. */
const hideBroken = (event: Event) => {
  if (event.target instanceof HTMLElement) event.target.hidden = true
}

function piece(of: ChatPiece): TemplateResult | typeof nothing {
  switch (of.is) {
    case 'text':
      return html`${of.text}`
    case 'mention':
      return html`<bdi class="mention" part="mention">${of.text}</bdi>`
    case 'emote':
      return emote(pictureAddress(of.emote.picture))
  }
}

const emote = (address: string | undefined) =>
  address === undefined
    ? nothing
    : html`<img
          class="emote"
          part="emote"
          src=${address}
          alt=""
          decoding="async"
          referrerpolicy="no-referrer"
          draggable="false"
          @error=${hideBroken}
        /><i class="instead"></i>`

const avatar = (entry: ChatEntry, look: LineLook) =>
  look.pictures ? html`<person-avatar part="avatar" .person=${entry.by}></person-avatar>` : nothing
const badges = (entry: ChatEntry, look: LineLook) =>
  look.badges ? html`<person-badges part="badges" .person=${entry.by}></person-badges>` : nothing
const name = (entry: ChatEntry) => html`<person-name part="name" .person=${entry.by}></person-name>`

const bubble = (entry: EntryOf<'chat'>, look: LineLook) =>
  html`${avatar(entry, look)}
    <div class="bubble" part="bubble">
      <div class="who">${name(entry)}${badges(entry, look)}</div>
      <p class="text" part="text" dir="auto">${entry.pieces.map(piece)}</p>
    </div>`

function compact(entry: EntryOf<'chat'>, look: LineLook): TemplateResult {
  const words = entry.pieces.flatMap((of) => (of.is === 'text' ? [of.text] : [])).join('')
  return html`<p class="compact" part="bubble" dir=${textDirection(words)}>
    ${avatar(entry, look)}${badges(entry, look)}${name(entry)}<bdi class="text" part="text"
      >${entry.pieces.map(piece)}</bdi
    >
  </p>`
}

const gift = (entry: EntryOf<'gift'>, look: LineLook) =>
  html`<div class="pill" part="pill">
    ${avatar(entry, look)}${name(entry)}<span class="words">sent</span
    ><bdi class="thing">${clipText(entry.gift.name, 30)}</bdi
    ><gift-picture part="gift" .gift=${entry.gift}></gift-picture
    >${keyed(entry.count, html`<b class="count" part="count">×${entry.count}</b>`)}
  </div>`

const notice = (entry: EntryOf<'notice'>, look: LineLook) =>
  html`<div class="pill" part="pill">
    ${look.pictures && entry.what !== 'join' ? avatar(entry, look) : html`<span class="sign">${icon(iconOf(entry.what))}</span>`}${name(
      entry,
    )}<span class="words">${NOTICES[entry.what](entry.count)}</span>
  </div>`

const iconOf = (what: NoticeKind) => (what === 'gifted-sub' ? 'subscribe' : what)

function inside(entry: ChatEntry, look: LineLook): TemplateResult {
  if (entry.is === 'gift') return gift(entry, look)
  if (entry.is === 'notice') return notice(entry, look)
  return look.look === 'compact' ? compact(entry, look) : bubble(entry, look)
}

export function chatLine(entry: ChatEntry, look: LineLook): TemplateResult {
  const kinds = {
    line: true,
    [entry.is === 'notice' ? entry.what : entry.is]: true,
    notice: entry.is === 'notice',
    large: entry.is === 'chat' && entry.large,
    host: entry.by.host === true,
    quiet: entry.quiet,
    leaving: entry.leavingSince !== undefined,
  }
  return html`<li
    class=${classMap(kinds)}
    part="line ${entry.is === 'notice' ? entry.what : entry.is}"
    .style=${`--tint: ${personTint(entry.by.id)}`}
    data-key=${entry.key}
  >
    ${inside(entry, look)}
  </li>`
}
