/** Where a picture is asked for: from Fanlight, which keeps it, and never from a stranger's computer. */

/** The page's own mark of where that is, as the server told it (`data-pictures` of the document). */
const prefix = (): string | undefined => document.documentElement.dataset['pictures']

const base64url = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** The address of a picture, or undefined where it is none that may be asked for: a stranger's words end up in it. */
export function pictureAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  if (/^data:image\//i.test(address)) return address
  if (!/^https?:\/\//i.test(address)) return undefined
  const from = prefix()
  return from === undefined ? address : `${from}${base64url(address)}`
}
