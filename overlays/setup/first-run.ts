import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import type { Status } from '../../shared/status.ts'
import './client-form.ts'
import '../forms/copy-field.ts'
import './fanlight-mark.ts'
import './handle-form.ts'
import { look } from '../forms/look.ts'
import { say, sayWith } from '../words/say.ts'
import { scopeWords } from './words.ts'

const STEPS = ['need', 'client', 'handle', 'connect'] as const
type Step = (typeof STEPS)[number]

/** The first thing that is not done yet. */
function firstOpen(status: Status, knows: boolean): Step {
  if (!status.client.configured) return knows ? 'client' : 'need'
  if (status.creator === undefined) return 'handle'
  return 'connect'
}

/** Walks a streamer through it, one step open at a time. Done steps can be opened again. */
export class FirstRun extends LitElement {
  static override properties: PropertyDeclarations = {
    status: { attribute: false },
    knows: { state: true },
    reopened: { state: true },
  }

  declare status: Status
  /** They said that they have a client. */
  declare private knows: boolean
  declare private reopened: Step | undefined
  #focused: Step | undefined

  constructor() {
    super()
    this.knows = false
  }

  static override styles = [
    look,
    css`
      :host {
        max-width: 720px;
        margin-inline: auto;
      }
      .intro {
        margin: 8px 0 32px;
        display: grid;
        grid-template-columns: minmax(0, 1fr) 150px;
        gap: 20px 32px;
        align-items: end;
      }
      .intro h1 {
        font-size: clamp(1.9rem, 5vw, 2.6rem);
        margin-bottom: 10px;
      }
      .intro p {
        font-size: 1.0625rem;
      }
      .steps {
        display: grid;
        gap: 12px;
        grid-template-columns: minmax(0, 1fr);
      }
      .step {
        padding: 0;
      }
      .step.later {
        background: transparent;
        box-shadow: none;
      }
      .head {
        display: flex;
        align-items: center;
        gap: 14px;
        padding: 18px 24px;
      }
      .head h2 {
        flex: 1;
        font-size: 1.1875rem;
        border-radius: 6px;
      }
      .head .small {
        font-family: var(--font);
        font-weight: 500;
        letter-spacing: 0;
        margin-inline-start: 4px;
      }
      .later h2 {
        color: var(--ink-dim);
      }
      .dot {
        flex: none;
        width: 32px;
        height: 32px;
        display: grid;
        place-items: center;
        border-radius: 50%;
        font-weight: 700;
        font-size: 0.9375rem;
        background: var(--sunken);
        color: var(--ink-dim);
      }
      .open .dot {
        background: var(--amber);
        color: var(--on-amber);
      }
      .done .dot {
        background: var(--ok-soft);
        color: var(--ok);
      }
      .body {
        padding: 0 24px 26px;
        padding-inline-start: 70px;
      }
      .recipe {
        counter-reset: recipe;
        display: grid;
        gap: 14px;
        grid-template-columns: minmax(0, 1fr);
      }
      .recipe li {
        counter-increment: recipe;
        padding-inline-start: 28px;
        position: relative;
      }
      .recipe li::before {
        content: counter(recipe, lower-alpha) '.';
        position: absolute;
        inset-inline-start: 0;
        color: var(--ink-dim);
        font-weight: 600;
      }
      .asked {
        display: grid;
        gap: 8px;
      }
      .asked li {
        display: grid;
        grid-template-columns: 20px 1fr;
        gap: 8px;
      }
      .asked li::before {
        content: '✓';
        color: var(--ok);
        font-weight: 700;
      }
      .skip {
        margin-top: 20px;
        text-align: center;
      }
      @media (max-width: 560px) {
        .head {
          padding: 14px 18px;
        }
        .body {
          padding: 0 18px 22px;
        }
        .intro {
          grid-template-columns: minmax(0, 1fr);
        }
        .intro fanlight-mark {
          display: none;
        }
      }
    `,
  ]

  override updated(): void {
    const open = this.#open()
    const moved = this.#focused !== undefined && this.#focused !== open
    this.#focused = open
    // Who saved a step by keyboard goes on in the next one, and hears its name.
    if (moved) this.renderRoot.querySelector<HTMLElement>(`#${open}`)?.focus()
  }

  #open(): Step {
    return this.reopened ?? firstOpen(this.status, this.knows)
  }

  #need() {
    return html`<div class="body stack">
      <p class="measure">
        ${sayWith(
          'Fanlight reads your LIVE through {service}, a service that talks to TikTok for it. There you make yourself an {client}: it lets Fanlight ask for your permission in your own name. It takes a few minutes, once.',
          { service: html`<strong>Euler Stream</strong>`, client: html`<strong>${say('OAuth client')}</strong>` },
        )}
      </p>
      <ol class="recipe">
        <li>
          ${sayWith('Open {site}, sign in and go to {place}.', {
            site: html`<a href="https://www.eulerstream.com/" target="_blank" rel="noreferrer">eulerstream.com</a>`,
            place: html`<strong dir="ltr">Dashboard → OAuth</strong>`,
          })}
        </li>
        <li>${say('Create a client. Call it what you like, for instance “Fanlight”.')}</li>
        <li>
          <div class="stack">
            <span>${say('As its redirect URI enter exactly this, letter by letter:')}</span>
            <copy-field label=${say('Redirect URI')} .value=${this.status.redirectUri}></copy-field>
          </div>
        </li>
        <li>${say('Keep that page open: you need its client id and client secret next.')}</li>
      </ol>
      <div>
        <button
          class="primary"
          @click=${() => {
            this.knows = true
            this.reopened = undefined
          }}
        >
          ${say('I have my client')}
        </button>
      </div>
    </div>`
  }

  #client() {
    return html`<div class="body stack">
      <p class="measure">${say('Copy both from the client you made at Euler Stream.')}</p>
      <client-form .client=${this.status.client} @saved=${() => (this.reopened = undefined)}></client-form>
    </div>`
  }

  #handle() {
    return html`<div class="body stack">
      <p class="measure">${say('Whose LIVE shall be on screen? Enter your own handle.')}</p>
      <handle-form .handle=${this.status.creator ?? ''} @saved=${() => (this.reopened = undefined)}></handle-form>
    </div>`
  }

  #connect() {
    const { asked } = this.status.scopes
    return html`<div class="body stack">
      <p class="measure">
        ${say(
          'You go to Euler Stream, which shows a code to scan with your TikTok app. Then you come back here by yourself. Fanlight asks for:',
        )}
      </p>
      <ul class="asked">
        ${asked.map((scope) => html`<li><span>${scopeWords(scope)}</span></li>`)}
      </ul>
      <p class="small dim measure">
        ${say('Fanlight never sees your TikTok password. You can disconnect at any time.')}
      </p>
      <div><a class="button primary big" href="/connect">${say('Connect TikTok')}</a></div>
    </div>`
  }

  #step(step: Step, title: string, summary: string, body: () => TemplateResult) {
    const open = this.#open() === step
    const todo = STEPS.indexOf(firstOpen(this.status, this.knows))
    const at = STEPS.indexOf(step)
    const done = at < todo
    const is = open ? 'open' : done ? 'done' : 'later'
    return html`<li class="card step ${is}" aria-current=${open ? 'step' : nothing}>
      <div class="head">
        <span class="dot" aria-hidden="true">${done && !open ? '✓' : at + 1}</span>
        <h2 id=${step} tabindex="-1">
          ${title}${done && !open ? html`<span class="small dim"> ${summary}</span>` : nothing}
        </h2>
        ${
          done && !open
            ? html`<button
                class="quiet"
                aria-label=${step === 'need' ? say('Read again: {what}', { what: title }) : say('Change: {what}', { what: title })}
                @click=${() => (this.reopened = step)}
              >
                ${step === 'need' ? say('Read again') : say('Change')}
              </button>`
            : nothing
        }
        ${
          open && this.reopened !== undefined
            ? html`<button class="quiet" @click=${() => (this.reopened = undefined)}>${say('Close')}</button>`
            : nothing
        }
      </div>
      ${open ? body() : nothing}
    </li>`
  }

  override render() {
    const { client, creator } = this.status
    return html`
      <div class="intro">
        <div>
          <h1>${say('Your LIVE, on your screen')}</h1>
          <p class="dim measure">
            ${say('Four steps, once. Afterwards Fanlight starts, connects and keeps going on its own.')}
          </p>
        </div>
        <fanlight-mark glow="lit" .lit=${STEPS.indexOf(firstOpen(this.status, this.knows))}></fanlight-mark>
      </div>
      <ol class="steps">
        ${this.#step('need', say('What you need'), '', () => this.#need())}
        ${this.#step('client', say('Your client'), client.id ?? '', () => this.#client())}
        ${this.#step('handle', say('Your TikTok handle'), creator === undefined ? '' : `@${creator}`, () => this.#handle())}
        ${this.#step('connect', say('Connect your account'), '', () => this.#connect())}
      </ol>
      <p class="skip">
        <button class="quiet" @click=${() => this.dispatchEvent(new CustomEvent('skip'))}>
          ${say('Look at the overlays first')}
        </button>
      </p>
    `
  }
}

customElements.define('first-run', FirstRun)
