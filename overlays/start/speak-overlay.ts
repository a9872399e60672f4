/** The language of an overlay. One that speaks English carries nothing of the others. */

let isSpoken = false

/** `wished`: a language of settings/languages.ts, or 'auto'. Draws the page anew where that changes what it says. */
export function speakOverlay(wished: string): void {
  const isEnglish = (wished === 'auto' ? navigator.language : wished).startsWith('en')
  if (isEnglish && !isSpoken) return
  isSpoken = true
  void Promise.all([import('../words/speak.ts'), import('../words/overlay/book.ts')]).then(
    ([{ speak }, { overlayBook }]) => speak([overlayBook], wished, false),
  )
}
