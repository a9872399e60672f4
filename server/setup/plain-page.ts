/** A page that needs no build: for errors, and for the time before the real pages are built. */

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

/** `text` is shown as text; a line between backticks as a command. The content security policy forbids inline styles. */
export const plainPage = (page: { readonly title: string; readonly text: string }): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(page.title)} – Fanlight</title>
<link rel="stylesheet" href="/plain-page.css">
</head>
<body>
<main>
<h1>${escape(page.title)}</h1>
<p>${escape(page.text).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>
<p><a href="/">Go to the setup page</a></p>
</main>
</body>
</html>
`

export const plainPageCss = `:root { color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #fbf7f3; color: #2a211d; }
main { max-width: 34rem; padding: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.2; letter-spacing: -0.02em; }
a { color: #b3203f; }
code { font: 0.95em ui-monospace, monospace; padding: 0.15em 0.4em; border-radius: 0.4em; background: #f0e7df; }
@media (prefers-color-scheme: dark) {
  body { background: #171210; color: #f3ebe5; }
  a { color: #ff8fa3; }
  code { background: #2b2320; }
}
`
