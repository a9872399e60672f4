/** A browser as far as cookies and redirects go: what a creator does at a hosted Fanlight. */
import { approveConsent } from '../../server/simulator/approve-consent.ts'

export interface Visit {
  readonly status: number
  readonly location: string | null
  readonly text: string
  json<Answer>(): Answer
}

export interface Visitor {
  /** Each is sent by itself, to whichever instance the address names, with the cookies that were set so far. */
  ask(address: string, init?: RequestInit): Promise<Visit>
  put(address: string, body: unknown): Promise<Visit>
  post(address: string, body: unknown): Promise<Visit>
  /** Consents as this TikTok account; the way back may be another instance. Throws where it did not end at the start. */
  connect(
    url: string,
    as: string,
    options?: { readonly tick?: readonly string[]; readonly back?: string },
  ): Promise<void>
  readonly cookies: ReadonlyMap<string, string>
}

export function createVisitor(given: ReadonlyMap<string, string> = new Map()): Visitor {
  const cookies = new Map(given)

  async function ask(address: string, init: RequestInit = {}): Promise<Visit> {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    headers.set('connection', 'close')
    const answer = await fetch(address, { redirect: 'manual', ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const text = await answer.text()
    const { status } = answer
    return { status, location: answer.headers.get('location'), text, json: <Answer>() => JSON.parse(text) as Answer }
  }
  const send = (method: string) => (address: string, body: unknown) =>
    ask(address, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

  return {
    ask,
    put: send('PUT'),
    post: send('POST'),
    cookies,
    async connect(url, as, { tick, back } = {}) {
      const begun = await ask(`${url}/connect`)
      const consent = begun.location?.startsWith(url) === true ? (await ask(begun.location)).location : begun.location
      if (consent === null) throw new Error(`the way to the consent page answered ${begun.status}: ${begun.text}`)
      const returned = await approveConsent(`${consent}&as=${encodeURIComponent(as)}`, fetch, tick)
      const done = await ask(back === undefined ? returned : returned.replace(new URL(returned).origin, back))
      if (done.location !== '/') throw new Error(`the way back led to ${done.location ?? done.status}: ${done.text}`)
    },
  }
}
