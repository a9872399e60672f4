/** Small choices of this page, kept by this browser. */
const NAME = 'fanlight-control'

export interface Choices {
  /** Kinds of lines that are not shown. */
  readonly hiddenKinds: readonly string[]
  /** How long one tap mutes, in seconds; -1 is for good. */
  readonly tapMutes: number
}

const FIRST: Choices = { hiddenKinds: ['joins', 'likes'], tapMutes: 60 }

export function readChoices(): Choices {
  try {
    return { ...FIRST, ...(JSON.parse(localStorage.getItem(NAME) ?? '{}') as Partial<Choices>) }
  } catch {
    // Storage is shut or holds nonsense: the page works without.
    return FIRST
  }
}

export function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(choices))
  } catch {
    // Storage is shut: the choice holds until the page is closed.
  }
}
