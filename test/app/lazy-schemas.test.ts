/** Schemas that are compiled late say what those compiled at the start would. */
import fastify, { type FastifyServerOptions } from 'fastify'
import { expect, test } from 'vitest'
import { lazySchemas } from '../../server/lazy-schemas.ts'

const body = {
  type: 'object',
  properties: { minutes: { type: 'integer', maximum: 5 } },
  required: ['minutes'],
  additionalProperties: false,
}
const answer = { type: 'object', properties: { shown: { type: 'string' } } }

/** What a server answers to each of these in turn, the first of them twice. */
async function answers(options: FastifyServerOptions): Promise<readonly string[]> {
  const app = fastify(options)
  app.post('/pause', { schema: { body, response: { 200: answer } } }, async () => ({ shown: 'yes', undeclared: 'no' }))
  const heard: string[] = []
  for (const payload of [{ minutes: 9 }, { minutes: 9 }, {}, { minutes: 'two' }, { minutes: 3 }, { minutes: 4 }]) {
    const { statusCode, body: text } = await app.inject({ method: 'POST', url: '/pause', payload })
    heard.push(`${statusCode} ${text}`)
  }
  await app.close()
  return heard
}

test('bad input is refused in the same words, and what no schema names is not sent', async () => {
  const lazily = await answers({ schemaController: lazySchemas })
  expect(lazily).toEqual(await answers({}))
  expect(lazily[0]).toContain('must be <= 5')
  expect(lazily.at(-1)).toBe('200 {"shown":"yes"}')
})
