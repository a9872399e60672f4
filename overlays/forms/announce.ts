/** Says something to who listens to the page instead of looking at it. The page holds the one live region. */
export function announce(from: EventTarget, text: string): void {
  from.dispatchEvent(new CustomEvent('announce', { detail: text, bubbles: true, composed: true }))
}

/** Something was changed on the server: the page should look again now rather than in two seconds. */
export function askAgain(from: EventTarget): void {
  from.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true }))
}
