/** Styles as text. What pages without Lit share is written with this; for Lit it is the same as its own `css`. */
import type { CSSResult } from 'lit'

class Styles {
  // By this Lit knows its own.
  readonly _$cssResult$ = true
  readonly cssText: string
  #sheet: CSSStyleSheet | undefined

  constructor(cssText: string) {
    this.cssText = cssText
  }

  /** One for all elements that take it. */
  get styleSheet(): CSSStyleSheet {
    if (this.#sheet === undefined) {
      this.#sheet = new CSSStyleSheet()
      this.#sheet.replaceSync(this.cssText)
    }
    return this.#sheet
  }

  toString(): string {
    return this.cssText
  }
}

export const css = (text: TemplateStringsArray, ...styles: readonly CSSResult[]): CSSResult =>
  // Lit's class has a private constructor; a class with all of its parts is as good.
  new Styles(String.raw({ raw: text }, ...styles)) as unknown as CSSResult
