/** Puts text on the clipboard; false where the browser does not let us (some OBS docks). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No permission, or no clipboard API: the old way works without either, where it still exists.
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const holder = document.createElement('textarea')
  holder.value = text
  holder.setAttribute('aria-hidden', 'true')
  holder.style.position = 'fixed'
  holder.style.opacity = '0'
  const before = document.activeElement
  document.body.append(holder)
  holder.select()
  const done = document.execCommand('copy')
  holder.remove()
  if (before instanceof HTMLElement) before.focus()
  return done
}
