/** One line of the doctor: all is well, a problem with what to do about it, or something worth knowing. */
export type Finding =
  | { readonly what: string; readonly is: 'ok'; readonly text: string }
  /** Nothing is wrong, though something may be missing that not everybody needs. */
  | { readonly what: string; readonly is: 'note'; readonly text: string; readonly todo?: string }
  | { readonly what: string; readonly is: 'problem'; readonly text: string; readonly todo: string }

export const ok = (what: string, text: string): Finding => ({ what, is: 'ok', text })
export const note = (what: string, text: string, todo?: string): Finding => ({
  what,
  is: 'note',
  text,
  ...(todo === undefined ? {} : { todo }),
})
export const problem = (what: string, text: string, todo: string): Finding => ({ what, is: 'problem', text, todo })

const SIGNS = { ok: 'OK     ', note: 'note   ', problem: 'PROBLEM' } as const

/** For somebody who reads a terminal; what to do stands on a line of its own. */
export function printFinding(finding: Finding): string {
  const line = `${SIGNS[finding.is]}  ${finding.what}: ${finding.text}`
  return 'todo' in finding && finding.todo !== undefined ? `${line}\n           -> ${finding.todo}` : line
}
