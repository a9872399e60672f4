/** /healthz, /readyz and /metrics: for whoever runs Fanlight. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { VERSION } from '../version.ts'

/** Why an instance is not to be sent anybody just now, by what is wrong. */
export type Readiness = () => Promise<readonly string[]>

export interface OpsDeps {
  readonly now: () => number
  readonly readiness: Readiness
  readonly metrics: { text(): Promise<string>; readonly contentType: string }
  readonly metricsToken: string | undefined
  /** Whether a request comes from this very computer, and was not passed on by it. */
  readonly isLocal: (request: FastifyRequest) => boolean
}

const hashOf = (text: string) => createHash('sha256').update(text).digest()

export async function opsRoutes(app: FastifyInstance, deps: OpsDeps): Promise<void> {
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))
  const unlimited = { config: { rateLimit: false as const } }

  app.get('/healthz', unlimited, () => ({ ok: true, version: VERSION, now: deps.now() }))

  app.get('/readyz', unlimited, async (_request, reply) => {
    const reasons = await deps.readiness()
    return reply.code(reasons.length === 0 ? 200 : 503).send({ ready: reasons.length === 0, reasons })
  })

  function mayRead(request: FastifyRequest): boolean {
    const { metricsToken } = deps
    if (metricsToken === undefined) return deps.isLocal(request)
    const [, given = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? []
    return timingSafeEqual(hashOf(given), hashOf(metricsToken))
  }

  app.get('/metrics', unlimited, async (request, reply) => {
    if (!mayRead(request))
      return reply.code(403).send({ error: 'Only from this computer, or with FANLIGHT_METRICS_TOKEN.' })
    return reply.type(deps.metrics.contentType).send(await deps.metrics.text())
  })
}
