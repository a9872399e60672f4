/**
 * /api/docs: every route of the API, from the schemas the routes are checked by. The page is plain HTML without a
 * script, so the strict content security policy holds for it too; tools read /api/docs/json (OpenAPI 3.1).
 */
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'

type Fields = Readonly<Record<string, unknown>>

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

/** A schema as a line that a person reads: {overlay: string, scene?: string}. */
function sketch(schema: unknown, depth = 0): string {
  const { type, properties, required, items, const: only, anyOf, patternProperties } = fieldsOf(schema)
  if (only !== undefined) return JSON.stringify(only)
  if (Array.isArray(anyOf)) return anyOf.map((one) => sketch(one, depth)).join(' | ')
  if (type === 'array') return `[${sketch(items, depth)}]`
  if (properties === undefined) return patternProperties === undefined ? String(type ?? 'anything') : '{name: value, …}'
  if (depth > 2) return '{…}'
  const needed = Array.isArray(required) ? required : []
  const fields = Object.entries(fieldsOf(properties)).map(
    ([name, field]) => `${name}${needed.includes(name) ? '' : '?'}: ${sketch(field, depth + 1)}`,
  )
  return `{${fields.join(', ')}}`
}

const bodyOf = (content: unknown): unknown =>
  fieldsOf(fieldsOf(fieldsOf(content)['content'])['application/json'])['schema']

function describeRoute(path: string, method: string, operation: Fields): string {
  const body = bodyOf(operation['requestBody'])
  const parameters = (Array.isArray(operation['parameters']) ? operation['parameters'] : []).map(fieldsOf)
  const answer = bodyOf(fieldsOf(operation['responses'])['200'])
  const rows = [
    ...parameters.map(({ name, in: where, required }) => [String(where), `${name}${required === true ? '' : '?'}`]),
    ...(body === undefined ? [] : [['body', sketch(body)]]),
    ...(answer === undefined ? [] : [['answers', sketch(answer)]]),
  ]
  return `<h2><code>${method.toUpperCase()} ${escape(path)}</code></h2>
<p>${escape(String(operation['summary'] ?? ''))}</p>
<ul>${rows.map(([name = '', text = '']) => `<li>${escape(name)}: <code>${escape(text)}</code></li>`).join('\n')}</ul>`
}

function drawPage(paths: Fields): string {
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(fieldsOf(operations)).map(([method, operation]) => describeRoute(path, method, fieldsOf(operation))),
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The API – Fanlight</title>
<link rel="stylesheet" href="/plain-page.css">
</head>
<body>
<main>
<h1>The API of this Fanlight</h1>
<p>It answers in JSON, to this computer and to devices that you paired. A refusal is <code>{error: {code, whose, text, next}}</code>. The same for
tools: <a href="/api/docs/json">OpenAPI</a>.</p>
${routes.join('\n')}
<p><a href="/">Go to the setup page</a></p>
</main>
</body>
</html>
`
}

/** Call before the routes, on the app itself: it notes each route as it is made. */
export async function documentApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Fanlight', version } },
    // Pages and what belongs to them are no API.
    transform: ({ schema, url }) => ({
      url,
      schema: { ...schema, hide: !url.startsWith('/api/') || schema?.hide === true },
    }),
  })
  app.get('/api/docs', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(drawPage(fieldsOf(app.swagger().paths))),
  )
  app.get('/api/docs/json', { schema: { hide: true } }, () => app.swagger())
}
