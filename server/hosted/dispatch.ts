/** Which web server answers a request: the front, the pages of the creator who is signed in, or another instance. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from '../errors.ts'
import type { Guard } from '../guard.ts'
import { isOwnPictureAddress, isPictureAddress } from '../pictures/picture-route.ts'
import { isOverlayAddress } from '../setup/page-safety.ts'
import { knockOf } from '../web-server.ts'
import { sessionIn } from './cookies.ts'
import type { Hop } from './hop.ts'
import { moving, type Homes } from './homes.ts'
import type { Registry } from './registry.ts'
import type { Sessions } from './sessions.ts'

type Handle = (request: IncomingMessage, response: ServerResponse) => void

export interface DispatchDeps {
  readonly guard: Guard
  readonly sessions: Sessions
  readonly registry: Registry
  readonly homes: () => Homes
  readonly hop: Hop
  /** Where the creator is at home, if that is reached from here. */
  readonly elsewhere: (creator: string) => string | undefined
  /** The front answers with this. */
  readonly onTrouble: (request: IncomingMessage, error: AppError) => void
}

/** What is the same for everybody, signed in or not. */
const OF_THE_FRONT = /^\/(healthz|readyz|metrics|operator|api\/operator|plain-page\.css|favicon\.ico)(\/|$)/
const isOfTheFront = (path: string): boolean =>
  OF_THE_FRONT.test(path) ||
  isOverlayAddress(path) ||
  path.startsWith('/overlays/operator') ||
  (isPictureAddress(path) && !isOwnPictureAddress(path))

export function createDispatch(deps: DispatchDeps, front: Handle): Handle {
  const { sessions, registry, hop } = deps

  async function serve(creator: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pages = await (await deps.homes().open(creator)).pages()
    pages.routing(request, response)
  }

  async function send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const handedOn = hop.read(request)
    // Only here may it be answered: were it handed on again, two instances that disagree would play ball with it.
    if (handedOn !== undefined) return serve(handedOn, request, response)
    const creator = await sessions.find(sessionIn(request.headers.cookie))
    if (creator === undefined || (await registry.find(creator)) === undefined) return front(request, response)
    if (deps.homes().isHere(creator)) return serve(creator, request, response)
    const to = deps.elsewhere(creator)
    if (to === undefined) throw moving()
    await hop.send(to, creator, request, response)
  }

  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '/'
    if (isOfTheFront(path) || deps.guard.refuse(knockOf(request)) !== undefined) return front(request, response)
    send(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) return
      deps.onTrouble(request, error instanceof AppError ? error : Object.assign(moving(), { cause: error }))
      front(request, response)
    })
  }
}
