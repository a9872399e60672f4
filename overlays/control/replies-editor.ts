import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { MAX_MESSAGE, type AutomaticState, type Replies, type ReplyRule } from '../../shared/control.ts'
import { ask } from './api.ts'
import { Doing } from './doing.ts'
import { Loaded } from './loaded.ts'
import { look } from '../forms/look.ts'
import '../forms/count-down.ts'
import { say, sayWith, tell } from '../words/say.ts'
import { loadedNote, outcomeNote } from './notes.ts'
import { sign } from './signs.ts'

const MOST_QUICK = 20
const MOST_RULES = 50
const LONGEST_WORD = 50
const FILLED = ['{name}', '{handle}', '{viewers}', '{likes}', '{creator}']

/** The quick replies, and the answers that Fanlight gives by itself. What is typed counts once it is saved. */
export class RepliesEditor extends LitElement {
  static override properties: PropertyDeclarations = {
    automatic: { attribute: false },
    offset: { type: Number },
    draft: { state: true },
  }

  declare automatic: AutomaticState
  declare offset: number
  /** What stands in the form. */
  declare private draft: Replies | undefined
  readonly #kept = new Loaded<Replies>(this)
  readonly #doing = new Doing(this)

  constructor() {
    super()
    this.automatic = { state: 'off' }
    this.offset = 0
    this.draft = undefined
  }

  static override styles = [
    look,
    css`
      .line {
        display: flex;
        gap: 6px;
        align-items: center;
      }
      .rule {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr) 30px;
        gap: 6px;
        align-items: center;
        padding-bottom: 10px;
        border-bottom: 1px solid var(--line);
      }
      .rule .answer {
        grid-column: 1 / -1;
      }
      .pair {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 10px;
        align-items: end;
      }
      .save {
        position: sticky;
        bottom: 0;
        margin-inline: -12px;
        padding: 8px 12px;
        background: var(--paper);
        border-top: 1px solid var(--line);
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  async #load() {
    const replies = await this.#kept.load('/replies')
    if (replies !== undefined) this.draft = replies
  }

  #changeAutomatic(change: Partial<Replies['automatic']>) {
    if (this.draft === undefined) return
    this.draft = { ...this.draft, automatic: { ...this.draft.automatic, ...change } }
    this.#doing.forget()
  }

  #changeQuick(quick: readonly string[]) {
    if (this.draft === undefined) return
    this.draft = { ...this.draft, quick }
    this.#doing.forget()
  }

  #changeRule(at: number, change: Partial<ReplyRule>) {
    const rules = this.draft?.automatic.rules ?? []
    this.#changeAutomatic({ rules: rules.map((rule, other) => (other === at ? { ...rule, ...change } : rule)) })
  }

  /** A row taken away takes the focus along; give it to the button that adds one. */
  #drop(change: () => void, then: string) {
    change()
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(then)?.focus())
  }

  #add(change: () => void, rows: string) {
    change()
    void this.updateComplete.then(() => [...this.renderRoot.querySelectorAll<HTMLElement>(rows)].pop()?.focus())
  }

  async #save(event: SubmitEvent) {
    event.preventDefault()
    const { draft } = this
    if (draft === undefined) return
    const asked = { ...draft, quick: draft.quick.map((text) => text.trim()).filter((text) => text !== '') }
    const words = { pending: say('Saving…'), done: say('Saved.') }
    const saved = await this.#doing.run('save', words, () => ask<Replies>('PUT', '/replies', asked))
    if (saved === undefined) return
    this.draft = saved
    this.#kept.take(saved)
    dispatchEvent(new Event('fanlight-replies'))
  }

  #quick({ quick }: Replies) {
    return html`<section class="card stack" aria-labelledby="quick">
      <h3 id="quick">${say('Quick replies')}</h3>
      <p class="small dim">${say('One click sends them. They stand over the message field.')}</p>
      ${quick.map(
        (text, at) =>
          html`<div class="line">
            <input
              class="quick"
              type="text"
              dir="auto"
              aria-label=${say('Quick reply {number}', { number: at + 1 })}
              maxlength=${MAX_MESSAGE}
              .value=${text}
              @input=${(event: Event) =>
                this.#changeQuick(
                  quick.map((other, index) => (index === at ? (event.target as HTMLInputElement).value : other)),
                )}
            />
            <button
              type="button"
              class="icon"
              aria-label=${say('Remove quick reply {number}', { number: at + 1 })}
              @click=${() => this.#drop(() => this.#changeQuick(quick.filter((_, index) => index !== at)), '.add-quick')}
            >
              ${sign('close')}
            </button>
          </div>`,
      )}
      <div>
        <button
          type="button"
          class="add-quick"
          ?disabled=${quick.length >= MOST_QUICK}
          @click=${() => this.#add(() => this.#changeQuick([...quick, '']), 'input.quick')}
        >
          ${say('Add a quick reply')}
        </button>
      </div>
    </section>`
  }

  #rule(rule: ReplyRule, at: number, rules: readonly ReplyRule[]) {
    const which = { number: at + 1 }
    const typed = (event: Event) => (event.target as HTMLInputElement).value
    return html`<div class="rule" role="group" aria-label=${say('Automatic reply {number}', which)}>
      <select
        aria-label=${say('Kind of automatic reply {number}', which)}
        @change=${(event: Event) => this.#changeRule(at, { on: typed(event) as ReplyRule['on'] })}
      >
        <option value="command" ?selected=${rule.on === 'command'}>${say('Command')}</option>
        <option value="keyword" ?selected=${rule.on === 'keyword'}>${say('Keyword')}</option>
      </select>
      <input
        class="word"
        type="text"
        dir="auto"
        required
        aria-label=${say('Word of automatic reply {number}', which)}
        placeholder=${rule.on === 'command' ? '!discord' : 'discord'}
        maxlength=${LONGEST_WORD}
        .value=${rule.word}
        @input=${(event: Event) => this.#changeRule(at, { word: typed(event) })}
      />
      <button
        type="button"
        class="icon"
        aria-label=${say('Remove automatic reply {number}', which)}
        @click=${() =>
          this.#drop(() => this.#changeAutomatic({ rules: rules.filter((_, index) => index !== at) }), '.add-rule')}
      >
        ${sign('close')}
      </button>
      <input
        class="answer"
        type="text"
        dir="auto"
        required
        aria-label=${say('Answer of automatic reply {number}', which)}
        placeholder=${say('Hello {name}, …')}
        maxlength=${MAX_MESSAGE}
        .value=${rule.text}
        @input=${(event: Event) => this.#changeRule(at, { text: typed(event) })}
      />
    </div>`
  }

  #seconds(name: 'everySeconds' | 'perPersonSeconds', label: string, most: number, value: number) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        type="number"
        inputmode="numeric"
        required
        min="1"
        max=${most}
        .value=${String(value)}
        @change=${(event: Event) => this.#changeAutomatic({ [name]: (event.target as HTMLInputElement).valueAsNumber || 1 })}
      />
    </div>`
  }

  #held() {
    const { state, held } = this.automatic
    if (state !== 'held' || held === undefined) return nothing
    return html`<p class="note bad">
      ${say('Automatic replies are waiting.')} ${tell(held.text)}
      ${sayWith('They go on {when}.', {
        when: html`<count-down .until=${held.until} .offset=${this.offset}></count-down>`,
      })}
    </p>`
  }

  #rules({ automatic }: Replies) {
    const { on, rules } = automatic
    return html`<section class="card stack" aria-labelledby="automatic">
      <h3 id="automatic">${say('Automatic replies')}</h3>
      <label class="switch">
        <span>${say('Answer by itself')}</span>
        <input
          type="checkbox"
          role="switch"
          .checked=${on}
          @change=${(event: Event) => this.#changeAutomatic({ on: (event.target as HTMLInputElement).checked })}
        />
      </label>
      ${this.#held()}
      <div class="pair">
        ${this.#seconds('everySeconds', say('Seconds between two'), 3_600, automatic.everySeconds)}
        ${this.#seconds('perPersonSeconds', say('Per person'), 86_400, automatic.perPersonSeconds)}
      </div>
      <p class="small dim">
        ${sayWith(
          'A command stands at the beginning of a message, a keyword anywhere. In the answer {names} are filled in. Fanlight never answers itself or you.',
          { names: FILLED.map((filled) => html`<code dir="ltr">${filled}</code> `) },
        )}
      </p>
      ${rules.map((rule, at) => this.#rule(rule, at, rules))}
      <div>
        <button
          type="button"
          class="add-rule"
          ?disabled=${rules.length >= MOST_RULES}
          @click=${() =>
            this.#add(
              () => this.#changeAutomatic({ rules: [...rules, { on: 'command', word: '', text: '' }] }),
              'input.word',
            )}
        >
          ${say('Add an automatic reply')}
        </button>
      </div>
    </section>`
  }

  override render() {
    const { draft } = this
    if (draft === undefined) return loadedNote(this.#kept, () => void this.#load())
    const changed = JSON.stringify(draft) !== JSON.stringify(this.#kept.answer)
    return html`<form class="stack" @submit=${(event: SubmitEvent) => this.#save(event)}>
      ${this.#quick(draft)} ${this.#rules(draft)}
      ${
        changed
          ? html`<div class="save row">
              <button class="primary" ?disabled=${this.#doing.busy()}>${say('Save replies')}</button>
              <span class="small dim">${say('Not saved yet')}</span>
            </div>`
          : nothing
      }
      ${outcomeNote(this.#doing, 'save')}
    </form>`
  }
}

customElements.define('replies-editor', RepliesEditor)
