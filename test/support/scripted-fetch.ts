/** A fetch that answers from a script and remembers what it was asked. */
export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
  /** The body as JSON or as a form. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly redirect: string | undefined
}

export type Reply = Response | Error | ((asked: Asked, signal: AbortSignal | undefined) => Response | Promise<Response>)

export interface ScriptedFetch {
  readonly fetch: typeof globalThis.fetch
  readonly asked: Asked[]
}

const fieldsOf = (body: string, type: string): Record<string, unknown> => {
  if (body === '') return {}
  return type.includes('json')
    ? (JSON.parse(body) as Record<string, unknown>)
    : Object.fromEntries(new URLSearchParams(body))
}

export function scriptedFetch(...replies: Reply[]): ScriptedFetch {
  const script = [...replies]
  const asked: Asked[] = []
  return {
    asked,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers)
      const body = init?.body === undefined || init.body === null ? '' : String(init.body)
      const question: Asked = {
        method: init?.method ?? 'GET',
        url: new URL(String(input)),
        headers,
        body,
        fields: fieldsOf(body, headers.get('content-type') ?? ''),
        redirect: init?.redirect,
      }
      asked.push(question)
      const reply = script.shift()
      if (reply === undefined)
        throw new Error(`the script has no answer to ${question.method} ${question.url.pathname}`)
      if (reply instanceof Error) throw reply
      return typeof reply === 'function' ? reply(question, init?.signal ?? undefined) : reply
    },
  }
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
