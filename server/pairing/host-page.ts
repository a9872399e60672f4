/** What the computer that Fanlight runs on sees at /pair: the code, ready to be scanned, and who was let in. */
import { escape, pageAround } from './plain-html.ts'
import type { PairedDevice } from './pairing.ts'

export interface HostPage {
  readonly code: string
  /** Where the other device goes; the QR, an SVG of ours, holds the code too. */
  readonly addresses: readonly { readonly url: string; readonly qr: string }[]
  readonly devices: readonly PairedDevice[]
  /** Whether what another device sends can be read on its way. */
  readonly isReadable: boolean
}

const READABLE =
  'Over plain http everybody in your network can read along, the overlay addresses and this code included. Use it only in a network whose people you trust.'

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

const device = ({ id, name, at, until }: PairedDevice): string => `<li>
<form method="post" action="/pair/end">
<input type="hidden" name="id" value="${escape(id)}">
${escape(name)}${at === undefined ? '' : `, paired on ${dateOf(at)}`}, until ${dateOf(until)}
<button>Unpair</button>
</form>
</li>`

const devicesPart = (devices: readonly PairedDevice[]): string =>
  devices.length === 0
    ? '<p>No device is paired.</p>'
    : `<ul>
${devices.map(device).join('\n')}
</ul>
<form method="post" action="/pair/end"><button>Unpair all of them</button></form>`

export const hostPage = ({ code, addresses, devices, isReadable }: HostPage): string =>
  pageAround(
    'Paired devices',
    `<h1>Let another device in</h1>
<p>Scan this with your phone, or open the address there and enter the code. It is good for one device; then there is another.</p>
<p><strong>${escape(`${code.slice(0, 4)} ${code.slice(4)}`)}</strong></p>
${addresses
  .map(
    ({
      url,
      qr,
    }) => `<p><img alt="QR code of the address and the code: a secret, do not show it on stream" width="220" height="220" src="data:image/svg+xml,${encodeURIComponent(qr)}"></p>
<p>${escape(url)}</p>`,
  )
  .join('\n')}
${addresses.length === 0 ? '<p>This computer is in no network.</p>' : ''}
${isReadable ? `<p>${escape(READABLE)}</p>` : ''}
<h2>Paired devices</h2>
${devicesPart(devices)}
<p><a href="/">Back to the setup page</a></p>`,
  )
