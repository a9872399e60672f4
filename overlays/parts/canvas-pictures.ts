/** Strangers' pictures, for drawing on a canvas: loaded once, forgotten when there are too many. */
import { pictureAddress } from './picture-address.ts'

export interface CanvasPictures {
  /** The picture once it is there; undefined while it loads, where it fails and where there is none to load. */
  get(address: string | undefined): HTMLImageElement | undefined
}

/** `onLoaded`: another one can be drawn. Of more than `most` the one that was longest not asked for is forgotten. */
export function createCanvasPictures(onLoaded: () => void, most = 64): CanvasPictures {
  const pictures = new Map<string, HTMLImageElement>()

  function load(address: string): HTMLImageElement {
    const picture = new Image()
    picture.referrerPolicy = 'no-referrer'
    picture.decoding = 'async'
    // One that fails stays incomplete or without size, which `get` sees: what stands in for it is drawn on.
    picture.addEventListener('load', onLoaded, { once: true })
    picture.src = address
    return picture
  }

  return {
    get(given) {
      const address = pictureAddress(given)
      if (address === undefined) return undefined
      const picture = pictures.get(address) ?? load(address)
      pictures.delete(address)
      pictures.set(address, picture)
      const [oldest] = pictures.keys()
      if (pictures.size > most && oldest !== undefined) pictures.delete(oldest)
      return picture.complete && picture.naturalWidth > 0 ? picture : undefined
    },
  }
}
