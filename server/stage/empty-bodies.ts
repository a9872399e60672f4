/** Buttons send POSTs without a body, and some say that the nothing they send is JSON or a form. That is fine. */
import type { FastifyInstance } from 'fastify'

/** For the routes of this plugin; a body that is not empty is read or refused as everywhere else. */
export function takeEmptyBodies(app: FastifyInstance): void {
  const readJson = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') return done(null)
    return readJson(request, String(body), done)
  })
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    if (body === '') return done(null)
    return done(Object.assign(new Error('Only JSON is read here'), { statusCode: 415 }))
  })
}
