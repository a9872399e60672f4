/**
 * An overlay in the gallery: it speaks the same protocol, with the page around it instead of the server. What it is told
 * is an example; who may hold an overlay in a frame is settled by the server's frame-ancestors.
 */
import { browserWorld, type World } from './connection.ts'

export function exampleWorld(page: Window = window): World {
  return {
    ...browserWorld,
    open(_url, events) {
      const deaf = new AbortController()
      const { origin } = page.location
      page.addEventListener(
        'message',
        (message: MessageEvent<{ readonly fanlight?: unknown; readonly frame?: unknown } | null>) => {
          if (message.source !== page.parent || message.origin !== origin) return
          if (message.data?.fanlight === 'example') events.frame(message.data.frame)
        },
        { signal: deaf.signal },
      )
      queueMicrotask(() => {
        if (!deaf.signal.aborted) events.opened()
      })
      return {
        send: (frame) => page.parent.postMessage({ fanlight: 'example', frame }, origin),
        close: () => deaf.abort(),
      }
    },
  }
}
