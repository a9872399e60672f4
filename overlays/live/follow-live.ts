/** Ties an overlay's element to the LIVE: settings, state, events, pictures, panic, and words for the developer tools. */
import type { SettingsValues } from '../../shared/protocol.ts'
import type { Standing } from '../../shared/stage-state.ts'
import { browserWorld, connectPart, keyOf, socketUrl, type World } from './connection.ts'
import type { Delivered, Part, Saved } from './follower.ts'

/** What kind of page it is. */
export interface LivePage<State, Settings> {
  readonly kind: string
  readonly part: Part<State>
  readonly readSettings: (values: SettingsValues) => Settings
}

export interface LiveHooks<State, Settings> {
  /** At each welcome, which shows that the key is good, and at each change by the owner. */
  readonly onSettings: (settings: Settings) => void
  /** As ConnectOptions.onState of connection.ts. */
  readonly onState?: (state: State, why: 'start' | 'gap' | 'events', saved: Saved<State>) => void
  readonly onEvents?: (events: readonly Delivered[], saved: Saved<State>) => void
  /** The key is no longer good: nothing may stay on screen. */
  readonly onRefused: () => void
  readonly saved?: Saved<State> | undefined
}

export interface FollowedLive {
  /** The overlay's id, as its key told it: the things of the show name it. '' before the first welcome. */
  readonly id: string
  stop(): void
}

/** Whoever draws a picture asks there (overlays/parts/picture-address.ts). */
function markPictures(page: HTMLElement, from: string | undefined): void {
  if (from === undefined) delete page.dataset['pictures']
  else page.dataset['pictures'] = from
}

/** The gallery tells its overlays of a LIVE of its own making. */
const isExample = ({ search }: Location): boolean => new URLSearchParams(search).has('example')

/** Inside another page there is more to do, for which a page that stands by itself carries nothing. */
function answerFrame(page: Window): () => void {
  if (page.parent === page) return () => {}
  const answering = import('./in-loader.ts').then(({ answerLoader }) => answerLoader(page))
  return () => void answering.then((stop) => stop())
}

/** For whoever opens the page's developer tools; the stream shows nothing. `code`: what the server refused it with. */
const explain = (kind: string, code?: number): void =>
  void import('./refusal-words.ts').then(({ refusalWords }) => console.info(`Fanlight ${kind}: ${refusalWords(code)}`))

/** Begins at once. */
export function followLive<State extends { readonly show: { readonly stage: Standing } }, Settings>(
  host: HTMLElement,
  page: LivePage<State, Settings>,
  hooks: LiveHooks<State, Settings>,
  at: Location = location,
): FollowedLive {
  const stopAnswering = answerFrame(window)
  const key = keyOf(at)
  let id = ''
  if (key === '') {
    explain(page.kind)
    return { id, stop: stopAnswering }
  }
  const { onState, onEvents, onRefused, saved } = hooks
  const begin = (world: World) =>
    connectPart(page.part, {
      url: socketUrl(at),
      world,
      key,
      saved,
      onPictures: (from) => markPictures(document.documentElement, from),
      onSettings: (values, overlay) => {
        id = overlay
        hooks.onSettings(page.readSettings(values))
      },
      onState: (state, why, place) => {
        // The streamer's panic button: whatever this overlay is, nothing of it may be seen.
        host.toggleAttribute('blank', state.show.stage.blank)
        onState?.(state, why, place)
      },
      ...(onEvents === undefined ? {} : { onEvents }),
      onRefused: (code) => {
        explain(page.kind, code)
        onRefused()
      },
    })
  let stop = () => {}
  if (isExample(at)) void import('./example-world.ts').then(({ exampleWorld }) => (stop = begin(exampleWorld())))
  else stop = begin(browserWorld)

  return {
    get id() {
      return id
    },
    stop() {
      stopAnswering()
      stop()
    },
  }
}
