/** Serves the built pages. They may be built while the server runs, so their presence is looked at by request. */
import { existsSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { plainPage, plainPageCss } from './plain-page.ts'

const notBuilt = plainPage({
  title: 'The pages are not built yet',
  text: 'Fanlight runs, but its pages are missing. In the folder of Fanlight, run `npm run build`, then load this page again.',
})

/** A link in the folder of pages must not lead out of it. What does not exist leads nowhere. */
function leadsOut(distDir: string, path: string): boolean {
  try {
    return !realpathSync(join(distDir, path)).startsWith(realpathSync(distDir) + sep)
  } catch {
    return false // not there: answered as such by whoever looks for it
  }
}

/** Names under assets/ carry a hash of what is in them, so they never change; everything else is asked for anew. */
const isHashed = (path: string) => path.startsWith('assets/')

export interface PageOptions {
  readonly distDir: string
  /** What stands at the start; the setup page, if absent. */
  readonly atStart?: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
}

export async function pageRoutes(app: FastifyInstance, options: PageOptions): Promise<void> {
  const { distDir, atStart } = options
  await app.register(fastifyStatic, { root: distDir, serve: false, suppressWarning: true, dotfiles: 'ignore' })

  const send = (reply: FastifyReply, path: string): FastifyReply => {
    if (path.endsWith('.html') && !existsSync(join(distDir, 'setup/index.html'))) {
      return reply.code(503).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(notBuilt)
    }
    if (leadsOut(distDir, path)) {
      reply.callNotFound()
      return reply
    }
    const cache = isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
    return reply.header('cache-control', cache).sendFile(path, { cacheControl: false })
  }

  app.get('/', (request, reply) => atStart?.(request, reply) ?? send(reply, 'setup/index.html'))
  // Browsers ask for one on pages that name none; OBS never does.
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send())
  app.get('/overlays', (_request, reply) => reply.redirect('/'))
  app.get('/plain-page.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(plainPageCss),
  )
  app.get<{ Params: { '*': string } }>('/overlays/*', (request, reply) => {
    const path = request.params['*']
    if (path === '' || path.endsWith('/')) return send(reply, `${path}index.html`)
    // A page without its slash; the browser carries the key in the fragment along.
    if (/^[\w-]+$/.test(path)) return reply.redirect(`/overlays/${path}/`)
    return send(reply, path)
  })
}
