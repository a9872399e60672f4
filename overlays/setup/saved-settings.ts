/** The settings behind a form: fetched, edited at once, saved a moment later, with undo. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { SettingsValues } from '../../shared/protocol.ts'
import type { SettingsTable } from '../../shared/settings/field.ts'
import { announce } from '../forms/announce.ts'
import { ask, faultText } from '../forms/api.ts'
import { say, tell } from '../words/say.ts'
import { beginHistory, differences, edit, redo, undo, type EditHistory } from './editor/edit-history.ts'
import type { Edit, Outcome } from './settings-form.ts'

/** A slider or a colour sends while it is moved, but not each step of the way. */
const WHILE_MOVED_MS = 200

export class SavedSettings implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #onValues: (values: SettingsValues) => void
  #path = ''
  #table: SettingsTable = {}
  #history: EditHistory | undefined
  /** What the server has to be told of, and is not yet. */
  #pending: SettingsValues = {}
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> = Promise.resolve()
  outcomes: Readonly<Record<string, Outcome>> = {}
  /** Why nothing could be fetched; '' where all is well. */
  fault = ''

  /** `onValues` hears of every change as it is made, before it is saved. */
  constructor(host: ReactiveControllerHost & HTMLElement, onValues: (values: SettingsValues) => void = () => {}) {
    this.#host = host
    this.#onValues = onValues
    host.addController(this)
  }

  hostDisconnected(): void {
    void this.#flush()
  }

  get values(): SettingsValues | undefined {
    return this.#history?.now
  }
  get canUndo(): boolean {
    return (this.#history?.past.length ?? 0) > 0
  }
  get canRedo(): boolean {
    return (this.#history?.future.length ?? 0) > 0
  }

  /** What was edited of another overlay is saved first. */
  async open(path: string, table: SettingsTable): Promise<void> {
    void this.#flush()
    this.#path = path
    this.#table = table
    this.#history = undefined
    this.outcomes = {}
    this.fault = ''
    try {
      const values = await ask<SettingsValues>('GET', path)
      if (this.#path !== path) return
      this.#history = beginHistory(values)
      this.#onValues(values)
    } catch (thrown) {
      if (this.#path !== path) return
      this.fault = faultText(thrown)
    }
    this.#host.requestUpdate()
  }

  edited({ name, value, moving }: Edit): void {
    this.apply({ [name]: value }, moving ? WHILE_MOVED_MS : 0)
  }

  apply(changes: SettingsValues, afterMs = 0): void {
    if (this.#history !== undefined) this.#become(edit(this.#history, changes, performance.now()), afterMs)
  }

  undo(): void {
    if (this.#history !== undefined) this.#become(undo(this.#history))
  }

  redo(): void {
    if (this.#history !== undefined) this.#become(redo(this.#history))
  }

  #become(next: EditHistory, afterMs = 0): void {
    const changes = differences(this.#history?.now ?? {}, next.now)
    this.#history = next
    if (Object.keys(changes).length > 0) {
      this.#pending = { ...this.#pending, ...changes }
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#flush(), afterMs)
      this.#onValues(next.now)
    }
    this.#host.requestUpdate()
  }

  /** One after the other, so that an older value never overtakes a newer one. */
  #flush(): Promise<void> {
    clearTimeout(this.#timer)
    const changes = this.#pending
    const path = this.#path
    this.#pending = {}
    if (Object.keys(changes).length > 0) this.#saving = this.#saving.then(() => this.#save(path, changes))
    return this.#saving
  }

  async #save(path: string, changes: SettingsValues): Promise<void> {
    const names = Object.keys(changes)
    this.#note(names, { is: 'saving' })
    try {
      await ask('PUT', path, changes)
      this.#note(names, { is: 'saved' })
      const what = names.map((name) => tell(this.#table[name]?.label ?? name)).join(', ')
      announce(this.#host, say('{what}: saved', { what }))
    } catch (thrown) {
      this.#note(names, { is: 'failed', text: faultText(thrown) })
    }
  }

  #note(names: readonly string[], outcome: Outcome): void {
    this.outcomes = { ...this.outcomes, ...Object.fromEntries(names.map((name) => [name, outcome])) }
    this.#host.requestUpdate()
  }
}
