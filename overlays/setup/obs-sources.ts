import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { LAYOUTS, type LayoutName, type ObsDone, type ObsProof, type ObsStatus } from '../../shared/obs.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { announce } from '../forms/announce.ts'
import { ask, faultText } from '../forms/api.ts'
import { look } from '../forms/look.ts'
import { say, tell } from '../words/say.ts'

const LAYOUT_WORDS: Readonly<Record<LayoutName, () => string>> = {
  wide: () => say('Wide, 1920 × 1080'),
  vertical: () => say('Vertical, 1080 × 1920: clear of what TikTok draws over it'),
}
/** The choice that makes a scene. No scene of OBS has no name. */
const NEW_SCENE = ''
/** What nearly every scene has, ticked at first: all of the overlays at once would be none. */
const USUAL: readonly string[] = ['chat', 'alerts', 'viewers']

/** Into a paired OBS with one click: one overlay, or a whole scene. */
export class ObsSources extends LitElement {
  static override properties: PropertyDeclarations = {
    status: { attribute: false },
    links: { attribute: false },
    busy: { state: true },
    said: { state: true },
    fault: { state: true },
    proof: { state: true },
  }

  declare status: ObsStatus
  declare links: readonly OverlayLink[]
  declare private busy: boolean
  declare private said: readonly string[]
  declare private fault: string
  declare private proof: ObsProof | undefined

  constructor() {
    super()
    this.links = []
    this.busy = false
    this.said = []
    this.fault = ''
  }

  static override styles = [
    look,
    css`
      .scene {
        max-width: 360px;
      }
      ul.sources {
        display: grid;
        gap: 10px;
      }
      .sources li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 6px 12px;
        align-items: center;
        border-top: 1px solid var(--line);
        padding-top: 10px;
      }
      details > :not(summary) {
        margin-top: 14px;
      }
      summary {
        font-weight: 600;
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 18px;
      }
      fieldset label {
        font-weight: 500;
        display: inline-flex;
        gap: 8px;
        align-items: center;
      }
      legend {
        font-weight: 600;
        font-size: 0.9375rem;
        padding: 0;
      }
      .proof {
        max-width: 240px;
        border-radius: 10px;
        background: linear-gradient(#20304f, #c77f6a);
      }
      @media (max-width: 560px) {
        .sources li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  async #do(work: () => Promise<readonly string[]>) {
    this.busy = true
    this.fault = ''
    this.said = []
    this.proof = undefined
    try {
      this.said = await work()
      announce(this, this.said.join(' '))
    } catch (thrown) {
      this.fault = faultText(thrown)
    } finally {
      this.busy = false
      this.dispatchEvent(new CustomEvent('obs-changed', { bubbles: true, composed: true }))
    }
  }

  #value = (id: string) => this.renderRoot.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? ''

  #add(overlay: string) {
    return this.#do(async () => {
      const scene = this.#value('scene')
      const viaFile = this.renderRoot.querySelector<HTMLInputElement>('#file')?.checked ?? false
      const { done } = await ask<ObsDone>('POST', '/api/obs/sources', {
        overlay,
        viaFile,
        ...(scene === '' ? {} : { scene }),
      })
      return done.map(({ text }) => tell(text))
    })
  }

  #prove(overlay: string) {
    return this.#do(async () => {
      const proof = await ask<ObsProof>('POST', '/api/obs/prove', { overlay })
      this.proof = proof
      return [tell(proof.text)]
    })
  }

  #refresh(overlay: string) {
    return this.#do(async () => {
      const { refreshed } = await ask<{ readonly refreshed: readonly string[] }>('POST', '/api/obs/refresh', {
        overlay,
      })
      return [say('Refreshed: {names}.', { names: refreshed.join(', ') })]
    })
  }

  #layOut(event: SubmitEvent) {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const scene = String(form.get('into') ?? NEW_SCENE)
    return this.#do(async () => {
      const answer = await ask<ObsDone>('POST', '/api/obs/layouts', {
        layout: form.get('layout'),
        overlays: form.getAll('overlay'),
        ...(scene === NEW_SCENE ? {} : { scene }),
      })
      return [say('The scene “{scene}” is set up.', { scene: answer.scene }), ...answer.notes.map(tell)]
    })
  }

  #undo() {
    return this.#do(async () => {
      const { scene, notes } = await ask<ObsDone>('POST', '/api/obs/layouts/undo', {})
      return [say('The scene “{scene}” is as it was before.', { scene }), ...notes.map(tell)]
    })
  }

  #where(overlay: string): string {
    const sources = this.status.sources.filter((source) => source.overlay === overlay)
    if (sources.length === 0) return say('Not in OBS.')
    return sources
      .flatMap(({ name, scenes, state, showing, viaFile }) => [
        scenes.length === 0
          ? say('“{name}” in no scene.', { name })
          : say('“{name}” in {scenes}.', { name, scenes: scenes.join(', ') }),
        ...(viaFile ? [say('By way of a waiting page.')] : []),
        ...(showing ? [say('On screen now.')] : []),
        ...(state === 'outdated' ? [say('It opens an old address: press Add to mend it.')] : []),
      ])
      .join(' ')
  }

  #source({ name, title }: OverlayLink) {
    const overlay = tell(title)
    const isThere = this.status.sources.some(({ overlay }) => overlay === name)
    return html`<li>
      <div>
        <strong>${overlay}</strong>
        <p class="dim small">${this.#where(name)}</p>
      </div>
      <div class="row">
        <button class=${isThere ? '' : 'primary'} ?disabled=${this.busy} @click=${() => this.#add(name)}>
          ${say('Add {overlay} to OBS', { overlay })}
        </button>
        ${
          isThere
            ? html`<button
                  ?disabled=${this.busy}
                  aria-label=${say('See {overlay} paint', { overlay })}
                  @click=${() => this.#prove(name)}
                >
                  ${say('See it paint')}
                </button>
                <button
                  class="quiet"
                  ?disabled=${this.busy}
                  aria-label=${say('Refresh {overlay}', { overlay })}
                  @click=${() => this.#refresh(name)}
                >
                  ${say('Refresh')}
                </button>`
            : nothing
        }
      </div>
    </li>`
  }

  #layouts() {
    const { scenes, layout } = this.status
    return html`<details>
      <summary>${say('Set up a whole scene')}</summary>
      <form class="stack" @submit=${(event: SubmitEvent) => this.#layOut(event)}>
        <fieldset>
          <legend>${say('Shape')}</legend>
          ${LAYOUTS.map(
            (name, index) =>
              html`<label
                ><input
                  type="radio"
                  name="layout"
                  value=${name}
                  ?checked=${index === 0}
                />${LAYOUT_WORDS[name]()}</label
              >`,
          )}
        </fieldset>
        <fieldset>
          <legend>${say('Overlays')}</legend>
          ${this.links.map(
            ({ name, title }) =>
              html`<label
                ><input
                  type="checkbox"
                  name="overlay"
                  value=${name}
                  ?checked=${USUAL.includes(name)}
                />${tell(title)}</label
              >`,
          )}
        </fieldset>
        <div class="scene">
          <label for="into">${say('Scene')}</label>
          <select id="into" name="into">
            <option value=${NEW_SCENE}>${say('A new scene')}</option>
            ${scenes.map((scene) => html`<option value=${scene}>${scene}</option>`)}
          </select>
        </div>
        <div><button class="primary" ?disabled=${this.busy}>${say('Set up the scene')}</button></div>
      </form>
      ${
        layout === undefined
          ? nothing
          : html`<p>
              <button ?disabled=${this.busy} @click=${() => this.#undo()}>
                ${say('Undo the layout in “{scene}”', { scene: layout.scene })}
              </button>
            </p>`
      }
    </details>`
  }

  override render() {
    const { scenes, currentScene, paired } = this.status
    const isHere = /^(localhost|127\.|\[?::1)/.test(paired?.host ?? 'localhost')
    return html`<div class="stack">
      <div class="scene">
        <label for="scene">${say('Add to the scene')}</label>
        <select id="scene">
          ${scenes.map((scene) => html`<option value=${scene} ?selected=${scene === currentScene}>${scene}</option>`)}
        </select>
      </div>
      ${
        isHere
          ? html`<label
              ><input id="file" type="checkbox" />
              ${say('By way of a waiting page, for an OBS that is not always paired')}</label
            >`
          : nothing
      }
      <ul class="sources">
        ${this.links.map((link) => this.#source(link))}
      </ul>
      ${this.said.map((text) => html`<p>${text}</p>`)}
      ${
        this.proof?.picture === undefined
          ? nothing
          : html`<img class="proof" src=${this.proof.picture} alt=${say('What OBS paints')} />`
      }
      ${this.fault === '' ? nothing : html`<p class="error" role="alert">${this.fault}</p>`} ${this.#layouts()}
    </div>`
  }
}

customElements.define('obs-sources', ObsSources)
