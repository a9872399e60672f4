/** The page on which another device enters the code. Plain HTML: it has to work before anything else may be loaded. */

import { escape, pageAround } from './plain-html.ts'

export interface PairPage {
  /** Why the last try did not work. */
  readonly problem?: string
  /** Whether what is sent can be read on its way. */
  readonly isReadable: boolean
}

const READABLE =
  'This connection is plain http: everybody in this network can read along, the overlay addresses and this code included. Use it only in a network whose people you trust.'

export const pairPage = ({ problem, isReadable }: PairPage): string =>
  pageAround(
    'Pair this device',
    `<h1>Pair this device with Fanlight</h1>
<p>The window in which Fanlight runs shows a code of eight digits; so does <strong>/pair</strong> on that computer. Enter it here, once for each browser.</p>
${problem === undefined ? '' : `<p role="alert"><strong>${escape(problem)}</strong></p>`}
<form method="post" action="/pair">
<p><label for="code">Code</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required autofocus>
<button>Pair</button></p>
</form>
${isReadable ? `<p>${escape(READABLE)}</p>` : ''}
<p>Paired already, and sent here by another page? <a href="/">Go on to the setup page</a></p>`,
  )
