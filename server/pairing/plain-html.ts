/** Pages that have to work before anything else may be loaded. */

export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

/** `title` as it is, `main` as HTML. */
export const pageAround = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} – Fanlight</title>
<link rel="stylesheet" href="/plain-page.css">
<script src="/pair.js" defer></script>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`

/**
 * A scanned address carries the code behind its #, which reaches no server and no log. It goes into the field and out of
 * the address bar; pressing the button is left to the person.
 */
export const PAIR_SCRIPT = `
const field = document.querySelector('#code')
const code = location.hash.match(/^#(\\d{8})$/)?.[1]
if (field !== null && code !== undefined) {
  field.value = code
  history.replaceState(null, '', location.pathname)
}
`
