/** The page on which somebody allows an app what it asks for, in three steps as Euler shows them. */
import type { OAuthClient } from './authorize-request.ts'
import { drawQr } from './qr-picture.ts'
import { SCOPES } from './scopes.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replace(/[&<>"']/g, (char) => escapes[char] ?? '')

const STYLE = `
  :root { color-scheme: dark; font: 16px/1.5 system-ui, sans-serif; --line: #2a3242; --soft: #9aa7bd; --accent: #5ee2d0 }
  * { box-sizing: border-box }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; color: #eef2f8;
    background: radial-gradient(60rem 40rem at 20% -10%, #23304d, transparent), #0c0f16 }
  main { width: min(27rem, 100%); padding: 32px; border: 1px solid var(--line); border-radius: 20px; background: #141924;
    box-shadow: 0 24px 60px #0009 }
  .mark { display: inline-block; padding: 3px 12px; border-radius: 99px; background: #ffcf5c; color: #2b2000;
    font-size: 13px; font-weight: 650 }
  h1 { margin: 16px 0 8px; font-size: 25px; line-height: 1.2 }
  p { margin: 0 0 16px; color: var(--soft) }
  ol.steps { display: flex; gap: 8px; margin: 16px 0 8px; padding: 0; list-style: none }
  ol.steps li { flex: 1; height: 4px; border-radius: 4px; background: var(--line) }
  ol.steps li.done { background: var(--accent) }
  ul { margin: 0 0 20px; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 12px }
  ul li + li { border-top: 1px solid var(--line) }
  label { display: flex; gap: 12px; align-items: start; padding: 12px 14px; cursor: pointer }
  input[type=checkbox] { width: 18px; height: 18px; margin: 3px 0 0; accent-color: var(--accent) }
  label small { display: block; color: var(--soft); font-family: ui-monospace, monospace }
  .row { display: flex; gap: 10px; flex-wrap: wrap }
  button { flex: 1; padding: 12px 16px; border: 1px solid var(--line); border-radius: 12px; background: #1d2431;
    color: inherit; font: inherit; font-weight: 600; cursor: pointer; white-space: nowrap }
  button.main { background: var(--accent); border-color: var(--accent); color: #06231f }
  button:hover { filter: brightness(1.12) } :focus-visible { outline: 3px solid #fff; outline-offset: 2px }
  .qr { display: block; width: 220px; margin: 0 auto 12px; border-radius: 16px; overflow: hidden }
  .qr svg { display: block } .qr.expired { filter: blur(5px) opacity(.4) }
  .center { text-align: center } .notice { color: #ffcf5c } [hidden] { display: none !important }
  code { color: var(--accent); overflow-wrap: anywhere }`

/** Shows one step at a time, and asks for a fresh code when the old one has expired. Without it all steps show at once. */
const SCRIPT = `
  const steps = [...document.querySelectorAll('section')], dots = [...document.querySelectorAll('ol.steps li')]
  const show = (at) => { steps.forEach((s, i) => (s.hidden = i !== at)); dots.forEach((d, i) => d.classList.toggle('done', i <= at))
    steps[at].querySelector('h1').focus() }
  document.querySelectorAll('[data-to]').forEach((b) => { b.hidden = false; b.onclick = () => show(Number(b.dataset.to)) })
  const qr = document.querySelector('.qr'), said = document.querySelector('[data-said]'), id = document.querySelector('[name=qr]')
  let endsAt = Date.now() + Number(qr.dataset.life)
  const renew = async () => {
    endsAt = Infinity; qr.classList.add('expired'); said.textContent = 'This code has expired. Here comes a new one…'
    await new Promise((r) => setTimeout(r, 1200))
    const fresh = await (await fetch('qr', { method: 'POST' })).json()
    id.value = fresh.id; qr.innerHTML = fresh.picture; qr.classList.remove('expired')
    endsAt = Date.now() + fresh.lifeMs
  }
  document.querySelector('[value=expire-qr]').onclick = (e) => { e.preventDefault(); renew() }
  setInterval(() => { const left = Math.ceil((endsAt - Date.now()) / 1000)
    if (left <= 0) renew(); else if (left < 1e6) said.textContent = 'Good for ' + left + ' s' }, 500)
  show(Number(document.querySelector('main').dataset.step))`

const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><title>${escape(title)} · Simulated Euler Stream</title><style>${STYLE}</style></head>
<body>${body}</body></html>`

export interface ConsentPage {
  readonly client: OAuthClient
  readonly handle: string
  /** The request's own parameters: they come back with the decision. */
  readonly query: URLSearchParams
  readonly scopes: readonly string[]
  readonly qr: { readonly id: string; readonly lifeMs: number }
  /** The code somebody approved had expired. */
  readonly expired: boolean
}

const scopeRow = (scope: string) => `<li><label><input type="checkbox" name="grant" value="${escape(scope)}" checked>
  <span>${escape(SCOPES[scope] ?? scope)}<small>${escape(scope)}</small></span></label></li>`

/** A form: POST to the same address with the request's parameters, `qr`, and `decision`: approve, cancel or expire-qr. */
export function drawConsent({ client, handle, query, scopes, qr, expired }: ConsentPage): string {
  const name = escape(client.name)
  const kept = ['client_id', 'redirect_uri', 'response_type', 'scope', 'state']
    .filter((key) => query.has(key))
    .map((key) => `<input type="hidden" name="${key}" value="${escape(query.get(key) ?? '')}">`)
  const cancel = '<button name="decision" value="cancel">Cancel</button>'
  const to = (step: number, text: string) =>
    `<button class="main" type="button" data-to="${step}" hidden>${text}</button>`
  return page(
    `Connect ${client.name}`,
    `<main data-step="${expired ? 2 : 0}"><span class="mark">Simulated Euler Stream</span>
<form method="post" action="authorize">${kept.join('')}<input type="hidden" name="qr" value="${escape(qr.id)}">
<ol class="steps" aria-hidden="true"><li></li><li></li><li></li></ol>
<section><h1 tabindex="-1">${name} would like to connect to your TikTok LIVE</h1>
<p>This is a pretend Euler Stream for trying things out. No TikTok account is involved and nothing leaves this computer.</p>
<div class="row">${to(1, 'Continue')}${cancel}</div></section>
<section><h1 tabindex="-1">What ${name} may do</h1><p>Take away what you do not want to allow.</p>
<ul>${scopes.map(scopeRow).join('')}</ul><div class="row">${to(2, 'Continue')}${cancel}</div></section>
<section><h1 tabindex="-1">Scan with the TikTok app</h1>
<p>There is no phone here: press <em>Approve</em> as if <code>@${escape(handle)}</code> had scanned it.</p>
<div class="qr" data-life="${qr.lifeMs}">${drawQr(qr.id)}</div>
<p class="center ${expired ? 'notice' : ''}" data-said role="status">${expired ? 'That code had expired. Here is a new one.' : ''}</p>
<div class="row"><button class="main" name="decision" value="approve">Approve</button>${cancel}
<button name="decision" value="expire-qr">Expire code</button></div></section></form></main><script>${SCRIPT}</script>`,
  )
}

/** A request that cannot be sent back to where it came from. */
export const drawRefusal = (error: string, description: string): string =>
  page(
    'This link does not work',
    `<main><span class="mark">Simulated Euler Stream</span><h1>This link does not work</h1>
<p>${escape(description)}</p><p><code>${escape(error)}</code></p>
<p>The app that sent you here has to be set up differently. You can close this page.</p></main>`,
  )
