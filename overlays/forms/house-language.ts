/** Keeps a page in the language that the house settings name: from its start, and when it is changed, here or elsewhere. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { SettingsValues } from '../../shared/protocol.ts'
import { speak, type Book } from '../words/speak.ts'
import { ask } from './api.ts'

const EVERY_MS = 10_000
const REMEMBERED = 'fanlight-language'

/** What this browser was told last, so that a page does not begin in another language than it goes on in. */
function remembered(): string | undefined {
  try {
    return localStorage.getItem(REMEMBERED) ?? undefined
  } catch {
    // Storage is shut: the browser's language until the server tells.
    return undefined
  }
}

function remember(wished: string): void {
  try {
    localStorage.setItem(REMEMBERED, wished)
  } catch {
    // Storage is shut: the next page asks anew.
  }
}

/** The page adds it: `this.addController(new HouseLanguage(this, [itsBook]))`. */
export class HouseLanguage implements ReactiveController {
  /** As the house settings have it: a language, or 'auto'. Undefined until the server told. */
  wished: string | undefined
  readonly #host: ReactiveControllerHost
  readonly #books: readonly Book[]
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(host: ReactiveControllerHost, books: readonly Book[]) {
    this.#host = host
    this.#books = books
  }

  hostConnected(): void {
    void speak(this.#books, remembered())
    void this.refresh()
    this.#timer = setInterval(() => {
      if (!document.hidden) void this.refresh()
    }, EVERY_MS)
  }

  hostDisconnected(): void {
    clearInterval(this.#timer)
  }

  /** Changes it for every page and overlay. Throws a Fault where it could not be saved. */
  async choose(wished: string): Promise<void> {
    await ask('PUT', '/api/house', { language: wished })
    await this.#take(wished)
  }

  /** Asks for it anew: it may have been changed by another form, or on another page. */
  async refresh(): Promise<void> {
    try {
      const { language } = await ask<SettingsValues>('GET', '/api/house')
      await this.#take(String(language))
    } catch {
      // Fanlight is away, or shows this page to another machine that has only the dock's key: the language stays.
    }
  }

  async #take(wished: string): Promise<void> {
    if (wished !== this.wished) remember(wished)
    this.wished = wished
    await speak(this.#books, wished)
    this.#host.requestUpdate()
  }
}
