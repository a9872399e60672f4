/** Where OBS opens an overlay, and which overlay it is that a source of OBS opens. Pure. */
import { isOverlayId, kindOf, type OverlayId } from '../../shared/settings.ts'

/** The settings of a browser source that say what it opens. */
export interface SourceTarget {
  readonly url: string
  /** The file of a source with "Local file" ticked; '' otherwise. */
  readonly localFile: string
}

export interface OwnTarget {
  readonly overlay: OverlayId
  readonly viaFile: boolean
  /** Origin and key of a page opened directly. */
  readonly origin?: string
  readonly key?: string
  /** The path of a waiting page, as written in OBS. */
  readonly file?: string
}

export const loaderFileName = (overlay: string): string => `fanlight-${overlay}.html`

const keyOf = (url: URL) => new URLSearchParams(url.hash.slice(1)).get('key') ?? ''

/** A browser may have added " (1)" to a file it saved before. */
function overlayOfFile(path: string): OverlayId | undefined {
  const name = /(?:^|[\\/])fanlight-([\w.-]+?)(?: ?\(\d+\))?\.html$/.exec(path)?.[1]
  return name !== undefined && isOverlayId(name) ? name : undefined
}

/** Undefined where it is none of ours. What the source or its scene is called makes no difference. */
export function readTarget({ url, localFile }: SourceTarget): OwnTarget | undefined {
  const parsed = URL.parse(url)
  const file = localFile !== '' ? localFile : parsed?.protocol === 'file:' ? decodeURIComponent(parsed.pathname) : ''
  if (file !== '') {
    const overlay = overlayOfFile(file)
    return overlay === undefined ? undefined : { overlay, viaFile: true, file }
  }
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined
  const kind = /^\/overlays\/([\w-]+)\/?(?:index\.html)?$/.exec(parsed.pathname)?.[1]
  const named = parsed.searchParams.get('overlay') ?? kind
  if (named === undefined || !isOverlayId(named)) return undefined
  // The page decides what is drawn, whatever somebody wrote behind it.
  const overlay = kindOf(named) === kind ? named : kind
  if (overlay === undefined || !isOverlayId(overlay)) return undefined
  return { overlay, viaFile: false, origin: parsed.origin, key: keyOf(parsed) }
}

/** The same address with another key; what the streamer wrote behind "?" stays. */
export function withKey(url: string, key: string): string {
  const parsed = new URL(url)
  const fragment = new URLSearchParams(parsed.hash.slice(1))
  fragment.set('key', key)
  parsed.hash = fragment.toString()
  return parsed.href
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/i
export const isThisComputer = (host: string): boolean => LOOPBACK.test(host)

/** Whether an address is one of this very Fanlight's, not of another that happens to run: the port tells them apart. */
export function isOwnOrigin(
  origin: string,
  own: { readonly port: number; readonly addresses: readonly string[]; readonly publicUrl: string | undefined },
): boolean {
  if (own.publicUrl !== undefined && new URL(own.publicUrl).origin === origin) return true
  const { hostname, port, protocol } = new URL(origin)
  if (protocol !== 'http:' || (port === '' ? 80 : Number(port)) !== own.port) return false
  return isThisComputer(hostname) || own.addresses.includes(hostname)
}
