/** OBS makes a browser source of a dropped link. */
import type { OverlayLink } from '../../shared/status.ts'

/** Gives the drag the overlay's address; OBS takes the source's name and size from its parameters. */
export function dragIntoObs(event: DragEvent, { url, title, width, height }: OverlayLink): void {
  const address = new URL(url)
  address.searchParams.set('layer-name', `Fanlight ${title}`)
  address.searchParams.set('layer-width', String(width))
  address.searchParams.set('layer-height', String(height))
  // OBS takes a + for a plus: the source would be called Fanlight+Chat.
  address.search = address.search.replaceAll('+', '%20')
  event.dataTransfer?.setData('text/uri-list', address.href)
  event.dataTransfer?.setData('text/plain', address.href)
}
