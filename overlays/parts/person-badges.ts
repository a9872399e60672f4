import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Person } from '../../shared/events.ts'
import { reset } from '../look/reset.ts'
import { say } from '../words/say.ts'
import { icon, type IconName } from './icons.ts'

interface Badge {
  readonly name: IconName
  readonly label: string
  readonly level?: number
}

/** More than this crowd the name out of its line. */
const MOST = 4

const levelled = (name: IconName, label: string, level: number | undefined): readonly Badge[] =>
  level === undefined || level <= 0 ? [] : [{ name, label: `${label} ${level}`, level }]

const held = (name: IconName, label: string, holds: true | undefined): readonly Badge[] =>
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

/**
 * What someone is in this LIVE, as small marks: host, moderator, top gifter with their place, subscriber, levels.
 *
 * @csspart badge - Each mark.
 */
export class PersonBadges extends LitElement {
  static override properties: PropertyDeclarations = { person: { attribute: false } }

  declare person: Person | undefined

  static override styles = [
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
        background: hsl(var(--hue) 80% 62% / 0.2);
        color: hsl(var(--hue) var(--person-tone, 92% 76%));
        font-family: var(--font, sans-serif);
        font-weight: 700;
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
        font-size: 0.78em;
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

  override render() {
    if (this.person === undefined) return nothing
    return badgesOf(this.person).map(
      (badge) =>
        html`<span class="badge ${badge.name}" part="badge" role="img" aria-label=${badge.label}
          >${icon(badge.name)}${badge.level === undefined ? nothing : html`<span class="level">${badge.level}</span>`}</span
        >`,
    )
  }
}

customElements.define('person-badges', PersonBadges)
