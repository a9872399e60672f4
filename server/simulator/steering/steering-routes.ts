/**
 * The simulator's own switches, under /simulator/: for tests, and for whoever wants to see Fanlight cope. JSON in and
 * out; a body that makes no sense is answered 400 with its problems and changes nothing.
 */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { FAULTS } from '../faults.ts'
import { isSceneName, SCENES } from '../scenes.ts'
import { changeSettings } from '../settings.ts'
import type { World } from '../world.ts'
import { say, SAYABLE, type Cast, type SayBody } from './say.ts'

const objectOf = (body: unknown): SayBody =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as SayBody) : {}

export function addSteeringRoutes(app: FastifyInstance, world: World): void {
  const { clock, faults, stage, settings, grants, calls, polls, pushes } = world
  const cast: Cast = new Map()
  const wrong = (reply: FastifyReply, problems: readonly string[]) => reply.code(400).send({ problems })

  const faultReport = () => ({ on: faults.list(), known: FAULTS })
  app.get('/simulator/faults', faultReport)
  app.post('/simulator/faults', (request, reply) => {
    const problems = faults.set(request.body)
    return problems.length > 0 ? wrong(reply, problems) : faultReport()
  })
  app.delete('/simulator/faults', () => {
    faults.clear()
    return faultReport()
  })

  const sceneReport = () => ({
    scene: stage.scene,
    live: stage.room().live,
    room: stage.room().id,
    known: Object.fromEntries(Object.entries(SCENES).map(([name, { about }]) => [name, about])),
  })
  app.get('/simulator/scene', sceneReport)
  app.post('/simulator/scene', (request, reply) => {
    const { scene } = objectOf(request.body)
    if (!isSceneName(scene)) return wrong(reply, [`Scenes: ${Object.keys(SCENES).join(', ')}.`])
    stage.play(scene, clock.now())
    return sceneReport()
  })

  app.get('/simulator/settings', () => settings)
  app.post('/simulator/settings', (request, reply) => {
    const problems = changeSettings(settings, request.body)
    return problems.length > 0 ? wrong(reply, problems) : settings
  })

  app.post('/simulator/say', (request, reply) => {
    const bodies = Array.isArray(request.body) ? request.body.map(objectOf) : [objectOf(request.body)]
    if (bodies.some(({ type }) => !SAYABLE.includes(String(type)))) {
      return wrong(reply, [`type is one of: ${SAYABLE.join(', ')}.`])
    }
    const sent = bodies.flatMap((body) => say(stage, cast, clock.now(), body) ?? [])
    return { messages: sent.map(({ method, id, at, truth }) => ({ ...truth, method, id, at })) }
  })

  app.post('/simulator/live', (request) => {
    for (const [name, live] of Object.entries(objectOf(request.body)))
      world.others.set(name.toLowerCase(), live === true)
    return Object.fromEntries(world.others)
  })

  app.get('/simulator/standing', () => {
    const { standing } = world
    standing.beginRoom(stage.room().id)
    return {
      muted: standing.muted(clock.now()),
      banned: standing.banned(),
      moderators: standing.moderators(),
      comments: standing.comments,
    }
  })

  app.get('/simulator/sent', () => ({ room: stage.room().id, ...stage.ledger.report() }))

  app.get('/simulator/calls', () => ({ calls: calls.list() }))

  app.get('/simulator/polls', () => polls.report())

  app.get('/simulator/pushes', () => ({ pushes: pushes.list() }))

  app.post('/simulator/tokens', (request, reply) => {
    const body = objectOf(request.body)
    if (body['expire'] === true) grants.expireAll(clock.now())
    else if (body['revoke'] === true) grants.revokeAll()
    else return wrong(reply, ['Send {"expire": true} for the access tokens or {"revoke": true} for the consent.'])
    return { done: true }
  })
}
