/** What a browser is told to forbid on our pages, and how often anyone may ask. */
import type { IncomingMessage } from 'node:http'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** Far above what the setup page and a busy stream deck ask for; a runaway script meets it. */
const REQUESTS = 600
/**
 * Every overlay of OBS comes at once when it starts, with a file for each script and each part of a typeface: hundreds for
 * a chat in East Asian letters. One that is refused leaves its overlay blank.
 */
const FILES = 20_000
const WINDOW_MS = 10_000

/** Pages with buttons, which ask /api: they are for this computer alone, and nobody frames them. */
const OWN_PAGES = ['setup', 'control', 'gallery', 'operator']

/** The path as the router reads it: "/overlays/%73etup/" is the setup page too. '' where it cannot be read. */
function pathOf(url: string): string {
  const path = url.split(/[?#]/)[0] ?? ''
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

/** Whether this address is that of an overlay or of what one is made of; the pages of our own with buttons are none. */
export function isOverlayAddress(url: string): boolean {
  const [, top, page = ''] = /^\/([^/]+)\/+([^/]*)/.exec(pathOf(url)) ?? []
  return top === 'overlays' && !OWN_PAGES.includes(page)
}

const isOverlayPage = (request: IncomingMessage): boolean => isOverlayAddress(request.url ?? '')

/**
 * Fanlight's waiting page is a file on the disk that holds an overlay in a frame; OBS opens files as file: or as
 * http://absolute. Both are only this computer's own files. An overlay's page has nothing to click and shows nothing
 * without its key, so a frame around it wins nobody anything; a page with buttons stays in its own.
 */
const framersOf = (request: IncomingMessage): string =>
  isOverlayPage(request) ? "'self' file: http://absolute" : "'self'"

/**
 * OBS puts a source's "Custom CSS" into the page as a <style> element, which a strict policy would drop. Only overlay
 * pages are in OBS as sources; the pages of our own stay strict.
 */
const stylesFor = (request: IncomingMessage): string => (isOverlayPage(request) ? "'unsafe-inline'" : "'self'")

/**
 * 'self' covers the socket of the same origin in Chromium, but Safari before 15.4 and older Chromiums did not agree,
 * so the socket's address is spelled out. The Host header decides it, hence the narrow pattern.
 */
const socketOf = (request: IncomingMessage): string => {
  const host = request.headers.host ?? ''
  return /^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(host) ? `ws://${host} wss://${host}` : "'self'"
}

/** Call before the routes, on the app itself. */
export async function securePages(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    timeWindow: WINDOW_MS,
    keyGenerator: ({ ip, url }) => `${isOverlayAddress(url) ? 'files' : 'requests'} ${ip}`,
    max: ({ url }) => (isOverlayAddress(url) ? FILES : REQUESTS),
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", stylesFor],
        // Strangers' pictures come through server/pictures.
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'media-src': ["'self'"],
        'connect-src': ["'self'", socketOf],
        'frame-src': ["'self'"],
        'frame-ancestors': [framersOf],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Served over plain http on this computer; a promise of https would lock the streamer out.
    hsts: false,
  })
}
