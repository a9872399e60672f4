/**
 * A pretend Euler Stream, on this computer: consent pages, tokens, webcast/fetch over an invented LIVE, and faults by
 * switch. It knows Euler's and TikTok's words only; what Fanlight makes of them it must not know.
 */
import fastify, { type FastifyInstance } from 'fastify'
import type { Clock } from '../clock.ts'
import { createCalls } from './calls.ts'
import { addFigureRoutes } from './control/figure-routes.ts'
import { addModerationRoutes } from './control/moderation-routes.ts'
import { createStanding } from './control/standing.ts'
import { CAPTURE_PACE, readCapture, type CapturePace } from './capture.ts'
import { gatherCrowd } from './crowd.ts'
import { createFaults, type Faults } from './faults.ts'
import { createIds } from './ids.ts'
import type { Sent } from './ledger.ts'
import { addConsentRoutes } from './oauth/consent-routes.ts'
import { createGrants } from './oauth/grants.ts'
import { SCOPES } from './oauth/scopes.ts'
import { addTokenRoutes } from './oauth/token-routes.ts'
import { addPictureRoutes } from './pictures.ts'
import { createCookies } from './push/cookies.ts'
import { PUSH_PATH, servePushSocket } from './push/push-socket.ts'
import { createPolls } from './polls.ts'
import { createPushes, type PushVisit } from './push/pushes.ts'
import { seededRandom } from './random.ts'
import { createRateLimits, type RateLimits } from './rate-limits.ts'
import type { SceneName } from './scenes.ts'
import { SETTINGS, type Settings } from './settings.ts'
import { createStage } from './stage.ts'
import { addSteeringRoutes } from './steering/steering-routes.ts'
import { addWebcastRoutes } from './webcast/webcast-routes.ts'
import type { World } from './world.ts'

export interface SimulatorOptions {
  readonly clock: Clock
  /** The same seed, and the same clock, give the same crowd and the same evening. */
  readonly seed: number | string
  readonly scene: SceneName
  /** Whose LIVE it is, without the @. */
  readonly handle: string
  /** 127.0.0.1 */
  readonly host?: string
  /** 0, the default, lets the system pick one. */
  readonly port?: number
  /** Path of a capture to play instead of the scene. */
  readonly capture?: string
  readonly capturePace?: Partial<CapturePace>
  /** Plays the capture again from the start, with other message ids. */
  readonly captureLoop?: boolean
  /** Redirect URIs besides http://localhost:any-port/connect/callback. */
  readonly redirectUris?: readonly string[]
  readonly clientId?: string
  readonly clientSecret?: string
  readonly apiKey?: string
  /** Scopes the client may ask for; all of them by default. */
  readonly scopes?: readonly string[]
  /** https address where /simulator/pictures can be had; without it messages have no pictures but emotes'. */
  readonly pictures?: string
  /** Where it differs from the usual: see settings.ts. */
  readonly settings?: Partial<Settings>
  /** What this LIVE has in common with others: see many-lives.ts. */
  readonly among?: AmongOthers
}

export interface AmongOthers {
  /** Stands in this LIVE's codes and tokens. */
  readonly label: string
  /** Counts the calls of all of them together. */
  readonly rates: RateLimits
}

export interface Simulator {
  /** Base of the API, no slash at the end. */
  readonly url: string
  readonly authorizeUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly apiKey: string
  /** Lines of the capture that are no messages and were left out. */
  readonly skippedLines: readonly number[]
  readonly faults: Faults
  /** Changed in place. */
  readonly settings: Settings
  /** Another scene from now on. */
  scene(name: SceneName): void
  /** The truth so far. */
  sent(): Sent
  expireTokens(): void
  revokeConsent(): void
  /** What the clients of the push socket did. */
  pushes(): readonly PushVisit[]
  /** Ends every connection, too. */
  close(): Promise<void>
}

/** Bodies come as forms and as JSON; an empty or unreadable one is none, as it is to Euler's own checks. */
function acceptBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  )
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : JSON.parse(String(body)))
    } catch {
      // The routes answer for a missing field, which says more than "no JSON".
      done(null, undefined)
    }
  })
}

/** One that does not listen. `url`: where it can be reached, once that is known. */
export function buildSimulator(options: SimulatorOptions, url: () => string) {
  const { clock, seed, scene, handle, pictures, among } = options
  const settings: Settings = { ...SETTINGS, ...options.settings }
  const random = seededRandom(seed)
  const ids = createIds(seededRandom(`ids ${seed}`))
  // Tokens differ from start to start, so that one of an earlier run is unknown here.
  const secrets = seededRandom(`secrets ${seed} ${clock.now()}`)
  const faults = createFaults()
  const grants = createGrants(secrets, settings, among?.label)
  const client = {
    id: options.clientId ?? 'simulated-client',
    secret: options.clientSecret ?? 'simulated-secret',
    name: 'Fanlight',
    redirectUris: options.redirectUris ?? [],
    scopes: options.scopes ?? Object.keys(SCOPES),
  }
  const capture =
    options.capture === undefined
      ? undefined
      : readCapture(options.capture, { ...CAPTURE_PACE, ...options.capturePace })
  const crowd = gatherCrowd(random, ids, handle, pictures)
  const standing = createStanding(() => crowd.all().flatMap((viewer) => (viewer.moderator === true ? viewer.id : [])))
  const stage = createStage({
    random,
    ids,
    crowd,
    scene,
    pictures,
    capture: capture && { messages: capture.messages, loop: options.captureLoop ?? false },
    keepsOut(type, person, room, now) {
      standing.beginRoom(room)
      if (person === undefined || person === crowd.host.id) return false
      return standing.isBanned(person) || (type === 'chat' && standing.isSilent(person, now))
    },
    losesEndFrame: () => faults.take('no-end-frames') !== undefined,
    expireTokens: () => grants.expireAll(clock.now()),
    revokeConsent: () => grants.revokeAll(),
  })
  const world: World = {
    clock,
    random: secrets,
    settings,
    faults,
    grants,
    rates: among?.rates ?? createRateLimits(),
    countedAs: among === undefined ? undefined : 'plan',
    stage,
    calls: createCalls(),
    polls: createPolls(),
    pushes: createPushes(),
    cookies: createCookies(secrets),
    pushServer: () => `${url().replace('http', 'ws')}${PUSH_PATH}`,
    client,
    apiKey: options.apiKey ?? 'simulated-api-key',
    handle,
    standing,
    people: crowd.all,
    others: new Map(),
  }

  const app = fastify({ forceCloseConnections: true })
  acceptBodies(app)
  addConsentRoutes(app, world)
  addTokenRoutes(app, world)
  addWebcastRoutes(app, world)
  addModerationRoutes(app, world)
  addFigureRoutes(app, world)
  addSteeringRoutes(app, world)
  addPictureRoutes(app)
  return { app, world, capture }
}

/** Listens once it resolves. Throws where the capture cannot be read or the port is taken. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { host = '127.0.0.1', port = 0, clock } = options
  let url = ''
  const { app, world, capture } = buildSimulator(options, () => url)
  const { client, faults, settings, stage, grants } = world
  const pushSocket = servePushSocket(app.server, world)
  url = (await app.listen({ host, port })).replace(/\/$/, '')

  return {
    url,
    authorizeUrl: `${url}/tiktok/oauth/authorize`,
    clientId: client.id,
    clientSecret: client.secret,
    apiKey: world.apiKey,
    skippedLines: capture?.skipped ?? [],
    faults,
    settings,
    scene: (name) => stage.play(name, clock.now()),
    sent: () => stage.ledger.report(),
    expireTokens: () => grants.expireAll(clock.now()),
    revokeConsent: () => grants.revokeAll(),
    pushes: () => world.pushes.list(),
    close: async () => {
      await pushSocket.close()
      await app.close()
    },
  }
}
