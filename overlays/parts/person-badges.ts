import { css } from '../look/css.ts'
import type { Person } from '../../shared/events.ts'
import { reset } from '../look/reset.ts'
import { say } from '../words/say.ts'
import { iconElement } from './icon-element.ts'
import {
  friendIcon,
  gifterLevelIcon,
  hostIcon,
  moderatorIcon,
  newGifterIcon,
  starIcon,
  heartIcon,
  topGifterIcon,
} from './icon-shapes.ts'
import { make, openRoot } from './make.ts'

const ICONS = {
  host: hostIcon,
  moderator: moderatorIcon,
  topGifter: topGifterIcon,
  subscriber: starIcon,
  teamLevel: heartIcon,
  gifterLevel: gifterLevelIcon,
  friend: friendIcon,
  newGifter: newGifterIcon,
} as const
type BadgeName = keyof typeof ICONS

interface Badge {
  readonly name: BadgeName
  readonly label: string
  readonly level?: number
}

/** More than this crowd the name out of its line. */
const MOST = 4

const levelled = (name: BadgeName, label: string, level: number | undefined): readonly Badge[] =>
  level === undefined || level <= 0 ? [] : [{ name, label: `${label} ${level}`, level }]

const held = (name: BadgeName, label: string, holds: true | undefined): readonly Badge[] =>
  holds ? [{ name, label }] : []

/** The badges of a person, those that say most first. */
export const badgesOf = (person: Person): readonly Badge[] =>
  [
    ...held('host', say('Host'), person.host),
    ...held('moderator', say('Moderator'), person.moderator),
    ...levelled('topGifter', say('Top gifter'), person.topGifter),
    ...held('subscriber', say('Subscriber'), person.subscriber),
    ...levelled('teamLevel', say('Team level'), person.teamLevel),
    ...levelled('gifterLevel', say('Gifter level'), person.gifterLevel),
    ...held('friend', say('Friend'), person.friend),
    ...held('newGifter', say('New gifter'), person.newGifter),
  ].slice(0, MOST)

const styles = [
  reset,
  css`
    :host {
      display: inline-flex;
      flex: none;
      gap: 0.22em;
      vertical-align: middle;
    }
    .badge {
      display: inline-flex;
      align-items: center;
      gap: 0.18em;
      height: 1.28em;
      padding: 0 0.26em;
      border-radius: min(0.64em, var(--radius-round, 0.64em));
      background: var(--badge, hsl(var(--hue) 80% 62% / 0.08));
      color: hsl(var(--hue) var(--person-tone, 92% 76%));
      font-family: var(--font, sans-serif);
      font-weight: 800;
      font-variant-numeric: tabular-nums;
      line-height: 1;
      --hue: 38;
    }
    .badge svg {
      width: 0.86em;
      height: 0.86em;
      filter: var(--halo, none);
    }
    .level {
      font-size: 0.84em;
    }
    .host,
    .topGifter {
      background: var(--accent, #ffb02e);
      color: var(--on-accent, #221607);
      text-shadow: none;
      --halo: none;
    }
    .moderator {
      --hue: 155;
    }
    .teamLevel {
      --hue: 350;
    }
    .gifterLevel {
      --hue: 203;
    }
    .friend {
      --hue: 275;
    }
  `,
]

/**
 * What someone is in this LIVE, as small marks: host, moderator, top gifter with their place, subscriber, levels.
 *
 * @csspart badge - Each mark.
 */
export class PersonBadges extends HTMLElement {
  readonly #root = openRoot(this, styles)
  #person: Person | undefined

  set person(person: Person | undefined) {
    this.#person = person
    this.requestUpdate()
  }

  /** Also where the page's language has changed. */
  requestUpdate(): void {
    const badges = this.#person === undefined ? [] : badgesOf(this.#person)
    this.#root.replaceChildren(
      ...badges.map(({ name, label, level }) => {
        const attributes = { class: `badge ${name}`, part: 'badge', role: 'img', 'aria-label': label }
        const inside = level === undefined ? [] : [make('span', { class: 'level' }, String(level))]
        return make('span', attributes, iconElement(ICONS[name]), ...inside)
      }),
    )
  }
}

customElements.define('person-badges', PersonBadges)
