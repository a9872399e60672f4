import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { OperatorView } from '../../shared/operator.ts'
import { ask, faultText } from '../forms/api.ts'
import { KeptFresh } from '../forms/kept-fresh.ts'
import { look } from '../forms/look.ts'
import './creator-row.ts'
import type { ChangeCreator } from './creator-row.ts'

/** Every creator and instance of a hosted Fanlight, for whoever runs it. English only: it is one person's tool. */
export class OperatorPage extends LitElement {
  static override properties: PropertyDeclarations = { fault: { state: true }, wanted: { state: true } }

  declare private fault: string
  /** Part of a handle or an id: the others are not shown. */
  declare private wanted: string
  readonly #view = new KeptFresh<OperatorView>(this, () => ask('GET', '/api/operator'))

  constructor() {
    super()
    this.fault = ''
    this.wanted = ''
  }

  static override styles = [
    look,
    css`
      :host {
        display: grid;
        gap: 20px;
        max-width: 1200px;
        margin-inline: auto;
        padding: 22px 20px 60px;
      }
      h1 {
        font-size: 1.5rem;
      }
      .instances {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
      .instances li {
        padding: 10px 14px;
        border: 1px solid var(--line);
        border-radius: 12px;
      }
      .creators {
        display: grid;
        gap: 8px;
      }
      form {
        display: flex;
        gap: 8px;
        align-items: end;
        max-width: 30rem;
      }
      form label {
        flex: 1;
      }
    `,
  ]

  async #do(work: () => Promise<unknown>) {
    try {
      await work()
      this.fault = ''
    } catch (error) {
      this.fault = faultText(error)
    }
    await this.#view.refresh()
  }

  #enter = (event: SubmitEvent) => {
    event.preventDefault()
    const field = (event.target as HTMLFormElement).querySelector('input')
    void this.#do(() => ask('POST', '/api/operator/enter', { key: field?.value ?? '' }))
  }

  #change = ({ detail: { id, change } }: CustomEvent<ChangeCreator>) =>
    void this.#do(() => ask('PUT', `/api/operator/creators/${encodeURIComponent(id)}`, change))

  /** Told of where it was asked for. */
  #erase = async (id: string): Promise<void> => {
    await ask('DELETE', `/api/operator/creators/${encodeURIComponent(id)}`)
    await this.#view.refresh()
  }

  #drawDoor() {
    return html`<form class="card" @submit=${this.#enter}>
      <label>Operator key <input type="password" autocomplete="current-password" required maxlength="500" /></label>
      <button class="primary">Enter</button>
    </form>`
  }

  #drawInstances({ instances }: OperatorView) {
    return html`<section class="card stack" aria-labelledby="instances">
      <h2 id="instances">Instances</h2>
      <ul class="instances">
        ${instances.map(
          ({ id, draining, self, creators, sessions }) =>
            html`<li>
              <strong>${id}</strong>${self ? ' (answers you)' : nothing}<br />${
                draining ? 'is ending' : `${creators} creators, ${sessions} overlay pages`
              }
            </li>`,
        )}
      </ul>
    </section>`
  }

  #drawCreators({ creators, now }: OperatorView) {
    const shown = creators.filter(({ id, handle }) => `${id} ${handle}`.includes(this.wanted))
    const first = [...shown].sort((a, b) => Number(b.state === 'waiting') - Number(a.state === 'waiting'))
    return html`<section class="card stack" aria-labelledby="creators">
      <h2 id="creators">Creators: ${creators.length}</h2>
      <label
        >Find
        <input
          type="text"
          .value=${this.wanted}
          @input=${(event: InputEvent) => (this.wanted = (event.target as HTMLInputElement).value.trim().toLowerCase())}
      /></label>
      <div class="creators" @change-creator=${this.#change}>
        ${repeat(
          first.slice(0, 200),
          // Each keeps its own row: the question of one that is open must not become another's when the list changes.
          ({ id }) => id,
          (one) => html`<creator-row .creator=${one} .now=${now} .erase=${this.#erase}></creator-row>`,
        )}
      </div>
      ${shown.length > 200 ? html`<p>${shown.length - 200} more; narrow them down with Find.</p>` : nothing}
    </section>`
  }

  override render() {
    const { answer, fault } = this.#view
    const isOutside = fault?.details.code === 'NOT_OPERATOR'
    const said = this.fault === '' ? (isOutside ? '' : (fault?.message ?? answer?.trouble ?? '')) : this.fault
    return html`<h1>Fanlight operator</h1>
      ${said === '' ? nothing : html`<p class="note" role="alert">${said}</p>`}
      ${isOutside ? this.#drawDoor() : nothing}
      ${answer === undefined || isOutside ? nothing : [this.#drawInstances(answer), this.#drawCreators(answer)]}`
  }
}

customElements.define('operator-page', OperatorPage)
