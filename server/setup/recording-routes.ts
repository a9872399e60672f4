/** Recordings of LIVEs, and the bug report. */
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { SPEED, type Recordings } from '../../shared/recordings.ts'
import { doneSchema, refusals } from './schemas.ts'
import type { SetupDeps } from './setup-deps.ts'

const text = Type.String()
const number = Type.Number()
const flag = Type.Boolean()

const recordingsSchema = Type.Unsafe<Recordings>(
  Type.Object({
    recorder: Type.Object({
      on: flag,
      fromEnvironment: flag,
      trouble: Type.Optional(Type.Object({ code: text, text })),
    }),
    folder: text,
    mostBytes: number,
    recordings: Type.Array(Type.Object({ name: text, bytes: number, at: number })),
    playing: Type.Optional(Type.Object({ name: text, speed: number, messages: number, events: number })),
  }),
)

const done = { ok: true as const }
const byName = Type.Object({ name: text })
/** A recording is streamed to the disk, so its size costs no memory. */
const RECORDING_TYPE = 'application/x-ndjson'
const LARGEST_BYTES = 256 * 1024 * 1024

export async function recordingRoutes(
  plain: FastifyInstance,
  deps: Pick<SetupDeps, 'recordings' | 'bugReport' | 'now'>,
): Promise<void> {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { recordings } = deps
  const response = { 200: doneSchema, ...refusals }
  app.addContentTypeParser(RECORDING_TYPE, (_request, payload, parsed) => parsed(null, payload))

  app.get('/api/recordings', { schema: { response: { 200: recordingsSchema, ...refusals } } }, () => recordings.list())

  app.put('/api/recorder', { schema: { body: Type.Object({ on: flag }), response } }, async (request) => {
    await recordings.record(request.body.on)
    return done
  })

  app.put(
    '/api/recordings/:name',
    {
      bodyLimit: LARGEST_BYTES,
      schema: { params: byName, response: { 200: Type.Object({ ok: Type.Literal(true), name: text }), ...refusals } },
    },
    async (request) => ({
      ...done,
      name: await recordings.add(request.params.name, request.body as AsyncIterable<Uint8Array>),
    }),
  )

  app.delete('/api/recordings/:name', { schema: { params: byName, response } }, async (request) => {
    await recordings.remove(request.params.name)
    return done
  })

  app.post(
    '/api/recordings/:name/play',
    {
      schema: {
        params: byName,
        body: Type.Object({ speed: Type.Number({ minimum: SPEED.slowest, maximum: SPEED.fastest }) }),
        response,
      },
    },
    async (request) => {
      await recordings.play(request.params.name, request.body.speed)
      return done
    },
  )

  app.post('/api/playing/stop', { schema: { response } }, async () => {
    await recordings.stop()
    return done
  })

  app.get('/api/bug-report', async (_request, reply) => {
    const day = new Date(deps.now()).toISOString().slice(0, 10)
    const report = await deps.bugReport()
    return reply
      .type(`${RECORDING_TYPE}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="fanlight-bug-report-${day}.jsonl"`)
      .send(report)
  })
}
