import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Recording, Recordings } from '../../shared/recordings.ts'
import { announce } from '../forms/announce.ts'
import { ask, faultText, upload } from '../forms/api.ts'
import '../forms/confirm-dialog.ts'
import type { ConfirmDialog } from '../forms/confirm-dialog.ts'
import { KeptFresh } from '../forms/kept-fresh.ts'
import { look } from '../forms/look.ts'
import { say, sayCount, tell } from '../words/say.ts'
import { dayOf, number, timeOf } from '../words/figures.ts'

const LOOK_EVERY_MS = 3_000
const SPEEDS = [1, 2, 5, 20] as const

const size = (bytes: number): string =>
  bytes >= 1_000_000_000
    ? `${number(Math.round(bytes / 1_000_000_000))} GB`
    : bytes < 1_000_000
      ? `${number(Math.ceil(bytes / 1_000))} kB`
      : `${number(Math.round(bytes / 1_000_000))} MB`

const pathOf = (name: string) => `/api/recordings/${encodeURIComponent(name)}`

/** Recording LIVEs, playing them into the overlays, and the file for whoever is to find a fault. */
export class RecordingsCard extends LitElement {
  static override properties: PropertyDeclarations = {
    fault: { state: true },
    speed: { state: true },
    doomed: { state: true },
  }

  declare private fault: string
  declare private speed: number
  /** The recording that a dialog asks about. */
  declare private doomed: string
  readonly #feed = new KeptFresh(this, () => ask<Recordings>('GET', '/api/recordings'), LOOK_EVERY_MS)
  #wasPlaying: string | undefined

  constructor() {
    super()
    this.fault = ''
    this.speed = 1
    this.doomed = ''
  }

  static override styles = [
    look,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 12px 24px;
        align-items: center;
        justify-content: space-between;
      }
      .on {
        border-color: var(--bad);
        color: var(--bad);
      }
      .on::before {
        content: '';
        width: 10px;
        height: 10px;
        border-radius: 5px;
        background: var(--bad);
      }
      .playing > p {
        flex: 1 1 260px;
      }
      .playing {
        display: flex;
        flex-wrap: wrap;
        gap: 10px 20px;
        align-items: center;
        justify-content: space-between;
        padding: 14px 18px;
        border-radius: 16px;
        background: var(--amber-soft);
        overflow-wrap: anywhere;
      }
      .list li {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        align-items: center;
        justify-content: space-between;
        padding: 10px 0;
        border-top: 1px solid var(--line);
      }
      .list span {
        flex: 1 1 220px;
        overflow-wrap: anywhere;
        font-variant-numeric: tabular-nums;
      }
      .list small {
        display: block;
        color: var(--ink-dim);
      }
      .speed {
        display: flex;
        gap: 10px;
        align-items: center;
      }
      .speed select {
        width: auto;
        min-height: 40px;
      }
      .folder {
        overflow-wrap: anywhere;
      }
      .report {
        border-top: 1px solid var(--line);
        padding-top: 20px;
      }
      input[type='file'] {
        font: inherit;
        font-size: 0.875rem;
        max-width: 100%;
      }
    `,
  ]

  override willUpdate(): void {
    const name = this.#feed.answer?.playing?.name
    if (name === this.#wasPlaying) return
    this.#wasPlaying = name
    this.dispatchEvent(new CustomEvent('playing', { detail: name ?? '' }))
  }

  async #do(work: () => Promise<unknown>, said: string) {
    this.fault = ''
    try {
      await work()
      announce(this, said)
    } catch (thrown) {
      this.fault = faultText(thrown)
    }
    await this.#feed.refresh()
  }

  #record(on: boolean) {
    return this.#do(() => ask('PUT', '/api/recorder', { on }), on ? say('Recording is on') : say('Recording is off'))
  }

  #play({ name }: Recording) {
    return this.#do(() => ask('POST', `${pathOf(name)}/play`, { speed: this.speed }), say('Playing {name}', { name }))
  }

  #stop() {
    return this.#do(() => ask('POST', '/api/playing/stop'), say('Stopped'))
  }

  async #add(event: Event) {
    const input = event.target as HTMLInputElement
    const file = input.files?.[0]
    if (file !== undefined)
      await this.#do(
        () => upload(pathOf(file.name), file, 'application/x-ndjson'),
        say('Added {name}', { name: file.name }),
      )
    input.value = ''
  }

  #confirm({ name }: Recording) {
    this.doomed = name
    this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.open()
  }

  async #remove() {
    await ask('DELETE', pathOf(this.doomed))
    announce(this, say('Recording deleted'))
    await this.#feed.refresh()
  }

  #switch({ recorder }: Recordings) {
    if (recorder.fromEnvironment && recorder.trouble === undefined) {
      return html`<p class="dim small">
        ${recorder.on ? say('On: set where Fanlight is started.') : say('Off: set where Fanlight is started.')}
      </p>`
    }
    return recorder.on
      ? html`<button class="on" @click=${() => this.#record(false)}>${say('Recording is on. Turn it off')}</button>`
      : html`<button @click=${() => this.#record(true)}>${say('Record my LIVEs')}</button>`
  }

  #playing({ playing }: Recordings) {
    if (playing === undefined) return nothing
    return html`<div class="playing">
      <p>
        <strong>${say('Playing {name}', { name: playing.name })}</strong>
        ${playing.speed === 1 ? nothing : `× ${playing.speed}`} ·
        ${sayCount('{count} message so far.', '{count} messages so far.', playing.messages)}
        ${say('Your overlays show it, in OBS too.')}
      </p>
      <button @click=${() => this.#stop()}>${say('Stop')}</button>
    </div>`
  }

  #list({ recordings }: Recordings) {
    if (recordings.length === 0) return html`<p class="dim">${say('No recordings yet.')}</p>`
    return html`<label class="speed"
        >${say('Speed')}
        <select @change=${(event: Event) => (this.speed = Number((event.target as HTMLSelectElement).value))}>
          ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === this.speed}>× ${speed}</option>`)}
        </select>
      </label>
      <ul class="list">
        ${recordings.map(
          (recording) =>
            html`<li>
              <span
                >${recording.name}<small
                  >${dayOf(recording.at)}, ${timeOf(recording.at)}, ${size(recording.bytes)}</small
                >
              </span>
              <div class="row">
                <button
                  aria-label=${say('Play {name}', { name: recording.name })}
                  @click=${() => this.#play(recording)}
                >
                  ${say('Play')}
                </button>
                <button
                  class="quiet"
                  aria-label=${say('Delete {name}', { name: recording.name })}
                  @click=${() => this.#confirm(recording)}
                >
                  ${say('Delete')}
                </button>
              </div>
            </li>`,
        )}
      </ul>`
  }

  override render() {
    const now = this.#feed.answer
    return html`<section class="card stack" aria-labelledby="title">
      <div class="head">
        <h2 id="title">${say('Recordings')}</h2>
        ${now === undefined ? nothing : this.#switch(now)}
      </div>
      <p class="measure">
        ${say(
          'A recording keeps what comes in during a LIVE, names and all, on this computer. Play it into your overlays while you are not live, to see how they look on a busy evening.',
        )}
      </p>
      ${
        now?.recorder.trouble === undefined
          ? nothing
          : html`<p class="error" role="alert">${tell(now.recorder.trouble.text)}</p>`
      }
      ${this.fault === '' ? nothing : html`<p class="error" role="alert">${this.fault}</p>`}
      ${now === undefined ? nothing : [this.#playing(now), this.#list(now)]}
      <label class="small"
        >${say('Add a recording from a file')} <input type="file" accept=".jsonl" @change=${this.#add}
      /></label>
      ${
        now === undefined
          ? nothing
          : html`<p class="dim small">
                ${say('All of them take {size} at most; the oldest go first.', { size: size(now.mostBytes) })}
              </p>
              <details class="dim small folder">
                <summary>${say('Where they are kept')}</summary>
                <bdi>${now.folder}</bdi>
              </details>`
      }
      <div class="report stack">
        <h3>${say('Something went wrong?')}</h3>
        <p class="measure">
          ${say(
            'A bug report tells of the last ten minutes, recorded or not. Names, handles, pictures and messages in it are replaced, secrets are left out. It is saved to your downloads and sent nowhere.',
          )}
        </p>
        <div><a class="button" href="/api/bug-report" download>${say('Make a bug report')}</a></div>
      </div>
      <confirm-dialog heading=${say('Delete this recording?')} action=${say('Delete')} .work=${() => this.#remove()}>
        <p>${say('{name} is deleted from this computer. This cannot be undone.', { name: this.doomed })}</p>
      </confirm-dialog>
    </section>`
  }
}

customElements.define('recordings-card', RecordingsCard)
