/** The page that says how a consent ended: whole in itself, no script, everything that others wrote escaped. */
import { createHash } from 'node:crypto'
import type { Outcome } from './outcomes.ts'

export interface OutcomeDetails {
  /** What Euler said, in its words. */
  readonly said?: string | undefined
  /** What Fanlight has to add, in its own. */
  readonly note?: string | undefined
  /** The scopes that were asked for, where they matter. */
  readonly scopes?: readonly string[] | undefined
  /** Where trying again begins; /connect where it is absent. A path of ours. */
  readonly again?: string | undefined
}

const STYLE = `
:root{color-scheme:light dark;--ground:#f4f1fa;--card:#fff;--ink:#1d1530;--soft:#5d5474;--line:#e2dbf0;--accent:#6d3bf5;--glow:#ff4f8b}
@media (prefers-color-scheme:dark){:root{--ground:#120d1e;--card:#1d1630;--ink:#f3effc;--soft:#b3a8cc;--line:#352a50;--accent:#9b78ff}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:radial-gradient(60rem 30rem at 50% -10rem,color-mix(in srgb,var(--accent) 22%,transparent),transparent),var(--ground);color:var(--ink);font:17px/1.6 "Inter Variable",Inter,system-ui,sans-serif}
main{width:min(36rem,100%);background:var(--card);border:1px solid var(--line);border-radius:20px;padding:clamp(24px,5vw,44px);box-shadow:0 24px 60px -30px rgb(40 10 90/.45)}
.mark{width:52px;height:52px;display:block;margin-bottom:20px}
h1{margin:0 0 8px;font-size:1.6rem;line-height:1.25;text-wrap:balance}
p{margin:0 0 16px;color:var(--soft)}
h2{margin:24px 0 8px;font-size:.85rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
ol{margin:0;padding-left:1.3em}li{margin:4px 0}li::marker{color:var(--accent);font-weight:700}
.said{margin:24px 0 0;padding:14px 16px;border-left:4px solid var(--glow);border-radius:0 12px 12px 0;background:color-mix(in srgb,var(--glow) 9%,transparent);overflow-wrap:anywhere}
.said p{margin:0;color:inherit}.said p+p{margin-top:8px}
code{font:600 .9em ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:12px;margin-top:32px}
nav a{flex:1 1 auto;text-align:center;padding:12px 20px;border-radius:12px;font-weight:650;text-decoration:none;border:1px solid var(--line);color:var(--ink)}
nav a.first{background:#6d3bf5;border-color:#6d3bf5;color:#fff}
a:focus-visible{outline:3px solid var(--glow);outline-offset:3px}
`

/** Nothing may run, load or frame this page; its one style is known by its hash. */
export const OUTCOME_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function outcomePage(outcome: Outcome, name: string, details: OutcomeDetails = {}): string {
  const { said = '', note = '', scopes = [], again: from = '/connect' } = details
  const facts = [
    note === '' ? '' : `<p>${escape(note)}</p>`,
    said === '' ? '' : `<p>Euler Stream’s words: “<bdi>${escape(said)}</bdi>”</p>`,
    scopes.length === 0 ? '' : `<p>Asked for: ${scopes.map((scope) => `<code>${escape(scope)}</code>`).join(' ')}</p>`,
  ].join('')
  const again = name === 'no_client' ? '' : `<a class="first" href="${escape(from)}">Try again</a>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(outcome.title)} · Fanlight</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<svg class="mark" viewBox="0 0 52 52" fill="none" aria-hidden="true"><circle cx="26" cy="26" r="24" stroke="#6d3bf5" stroke-width="3" opacity=".35"/><path d="M26 13v16" stroke="#ff4f8b" stroke-width="5" stroke-linecap="round"/><circle cx="26" cy="38" r="3.2" fill="#ff4f8b"/></svg>
<h1>${escape(outcome.title)}</h1>
<p>${escape(outcome.what)}</p>
<h2>What to do</h2>
<ol>${outcome.steps.map((step) => `<li>${escape(step)}</li>`).join('')}</ol>
${facts === '' ? '' : `<div class="said">${facts}</div>`}
<nav>${again}<a${again ? '' : ' class="first"'} href="/">Back to setup</a></nav>
</main>
</body>
</html>
`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
