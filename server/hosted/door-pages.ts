/** What is seen without being signed in, and the page of one's own account. Plain HTML: no script has to run. */

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

const page = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} – Fanlight</title>
<link rel="stylesheet" href="/plain-page.css">
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`

/** `keepsEventsMs`: how long what happens in a LIVE is kept. */
export const signUpPage = (keepsEventsMs: number): string =>
  page(
    'TikTok LIVE overlays for OBS',
    `<h1>Fanlight</h1>
<p>Puts your TikTok LIVE on your stream: chat, gifts, followers, goals and more, as browser sources for OBS.</p>
<p><a href="/connect"><strong>Connect with TikTok</strong></a></p>
<p>You are sent to Euler Stream, where you sign in with the TikTok app and say what Fanlight may see. Fanlight never learns your password. Come back the same way to sign in again.</p>
<p>What is kept: what your LIVE shows to everybody (chat, gifts, names), for ${inWords(keepsEventsMs)}, your settings, and the permission you gave. You can delete all of it at any time.</p>`,
  )

function inWords(ms: number): string {
  const hours = Math.round(ms / 3_600_000)
  if (hours % 24 === 0 && hours > 24) return `${hours / 24} days`
  return hours === 1 ? 'an hour' : `${hours} hours`
}

export interface AccountPage {
  readonly handle: string | undefined
  /** Why the last try did not work. */
  readonly problem?: string
}

export const accountPage = ({ handle, problem }: AccountPage): string =>
  page(
    'Your account',
    `<h1>Your account${handle === undefined ? '' : `: @${escape(handle)}`}</h1>
${problem === undefined ? '' : `<p role="alert"><strong>${escape(problem)}</strong></p>`}
<form method="post" action="/account/sign-out"><p><button>Sign out</button></p></form>
<form method="post" action="/account/sign-out-everywhere"><p><button>Sign out in every browser</button></p></form>
<h2>Delete my data</h2>
<p>Deletes your events, settings, overlay addresses and the permission you gave, here and at Euler Stream. Your overlays go dark at once. It cannot be undone.</p>
<form method="post" action="/account/delete">
<p><label for="sure">Write <strong>delete everything</strong> to go on:</label>
<input id="sure" name="sure" autocomplete="off" maxlength="40" required>
<button>Delete my data</button></p>
</form>
<p><a href="/">Back to the setup page</a></p>`,
  )
