/** Whether anybody can see this page: OBS tells of its scenes, the browser of its tabs. */

/** Calls with each change; returns how to stop. OBS tells of changes only, so a page begins as the browser says. */
export function watchVisibility(page: Window, onChange: (visible: boolean) => void): () => void {
  let inScene = true
  let visible = !page.document.hidden
  const tell = () => {
    const now = inScene && !page.document.hidden
    if (now === visible) return
    visible = now
    onChange(visible)
  }
  const detail = (event: Event): Readonly<Record<string, unknown>> =>
    event instanceof CustomEvent && typeof event.detail === 'object' && event.detail !== null ? event.detail : {}
  const onVisible = (event: Event) => {
    inScene = detail(event)['visible'] !== false
    tell()
  }
  // In studio mode a source can be looked at without being on air, so becoming inactive alone hides nothing.
  const onActive = (event: Event) => {
    if (detail(event)['active'] === true) inScene = true
    tell()
  }
  page.addEventListener('obsSourceVisibleChanged', onVisible)
  page.addEventListener('obsSourceActiveChanged', onActive)
  page.document.addEventListener('visibilitychange', tell)
  return () => {
    page.removeEventListener('obsSourceVisibleChanged', onVisible)
    page.removeEventListener('obsSourceActiveChanged', onActive)
    page.document.removeEventListener('visibilitychange', tell)
  }
}
