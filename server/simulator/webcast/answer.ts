/** An answer before it goes out, so that it can be spoilt on the way. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

export const jsonAnswer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { ...JSON_TYPE, ...headers },
  body: new TextEncoder().encode(JSON.stringify(body)),
})

/** The usual shape of a refusal. */
export const refusal = (code: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  jsonAnswer(code, { code, message }, headers)
