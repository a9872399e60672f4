/**
 * Goes through the simulated consent page as a person would who presses "Approve": opens it, and sends its form with
 * the QR code it shows. Answers the address the browser would be sent to, code and state within. Throws where the page
 * refuses. `tick`: the scopes to allow; all of them where it is absent.
 */
export async function approveConsent(
  authorizeUrl: string,
  fetch: typeof globalThis.fetch,
  tick: readonly string[] = [],
): Promise<string> {
  const page = await fetch(authorizeUrl, { redirect: 'manual' })
  const [, qr] = /name="qr" value="([^"]+)"/.exec(await page.text()) ?? []
  if (page.status !== 200 || qr === undefined) throw new Error(`The consent page answered ${page.status}.`)
  const url = new URL(authorizeUrl)
  const form = new URLSearchParams(url.searchParams)
  form.set('qr', qr)
  form.set('decision', 'approve')
  for (const scope of tick) form.append('grant', scope)
  const answer = await fetch(`${url.origin}${url.pathname}`, { method: 'POST', body: form, redirect: 'manual' })
  const location = answer.headers.get('location')
  if (location === null) throw new Error(`The consent page answered ${answer.status} to an approval.`)
  return location
}
