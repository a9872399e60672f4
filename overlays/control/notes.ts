/** The small texts that say what became of something. Styles for them are in look.ts. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Link } from '../../shared/control.ts'
import type { Fault } from '../forms/api.ts'
import '../forms/count-down.ts'
import { say, sayWith, tell } from '../words/say.ts'
import type { Doing } from './doing.ts'
import type { Loaded } from './loaded.ts'

/**
 * A way out of a refusal. It opens beside this page: what leads to TikTok belongs in the browser in which the streamer
 * is signed in there, and OBS hands it over to that one.
 */
export const linkButton = (link: Link, look = 'button primary'): TemplateResult | typeof nothing =>
  /^(https:\/\/|\/(?!\/))/.test(link.href)
    ? html`<a class=${look} href=${link.href} target="_blank" rel="noopener">${tell(link.text)}</a>`
    : nothing

/** A refusal in words, what mends it, and when it is worth another try. */
export function faultNote(fault: Fault, again?: () => void): TemplateResult {
  const { againAt, link } = fault.details
  return html`<div class="note bad" role="alert">
    <p>${fault.message}</p>
    ${
      againAt === undefined
        ? nothing
        : html`<p>
            ${sayWith('Worth another try {when}.', {
              when: html`<count-down .until=${againAt} .offset=${0}></count-down>`,
            })}
          </p>`
    }
    ${
      link === undefined && again === undefined
        ? nothing
        : html`<div class="row">
            ${link === undefined ? nothing : linkButton(link)}
            ${again === undefined ? nothing : html`<button @click=${again}>${say('Try again')}</button>`}
          </div>`
    }
  </div>`
}

/** What became of the action of this name; nothing where it was not tried. */
export function outcomeNote(doing: Doing, name: string): TemplateResult | typeof nothing {
  const outcome = doing.of(name)
  if (outcome === undefined) return nothing
  if (outcome.is === 'refused') return faultNote(outcome.fault)
  if (outcome.is === 'pending') return html`<p class="small dim">${outcome.text}</p>`
  return html`<p class="small row">
    <span class="good">✓ ${outcome.text}</span>
    ${outcome.undo === undefined ? nothing : html`<button class="quiet" @click=${outcome.undo}>${say('Undo')}</button>`}
  </p>`
}

/** Above what was loaded: that it is coming, or why it is not. */
export function loadedNote(loaded: Loaded<unknown>, again: () => void): TemplateResult | typeof nothing {
  if (loaded.fault !== undefined && !loaded.busy) return faultNote(loaded.fault, again)
  return loaded.busy && loaded.answer === undefined ? html`<p class="dim" role="status">${say('Asking…')}</p>` : nothing
}
