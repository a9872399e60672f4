/** What GET /api/obs answers: how Fanlight stands with OBS, in a streamer's words. Times are epoch ms. */

/** `unpaired`: nobody gave Fanlight a way into OBS. `trouble`: there is one, and it does not work just now. */
export interface ObsLinkStatus {
  readonly state: 'unpaired' | 'connecting' | 'connected' | 'trouble'
  readonly code: string
  readonly text: string
  /** What to click, in order; empty where there is nothing to do. */
  readonly steps: readonly string[]
  readonly retryAt?: number
}

/** A browser source of OBS that shows one of our overlays. */
export interface ObsSource {
  readonly overlay: string
  /** What it is called in OBS, where it may have been renamed. */
  readonly name: string
  /** The scenes it stands in. */
  readonly scenes: readonly string[]
  /** `outdated`: it opens another address or key than the overlay has now. */
  readonly state: 'current' | 'outdated'
  /** Opened by way of a waiting page on the disk. */
  readonly viaFile: boolean
  /** Some scene that is on air, or in the preview, shows it. */
  readonly showing: boolean
}

/** Something this OBS cannot do, and what it means. */
export interface ObsLack {
  readonly code: string
  readonly text: string
}

/** What a page that opened an overlay said of itself: OBS's version where it was OBS, and its Chromium. */
export interface ObsPage {
  readonly obs?: string
  readonly chromium?: number
}

export interface ObsStatus {
  readonly now: number
  readonly paired?: { readonly host: string; readonly port: number }
  readonly link: ObsLinkStatus
  readonly version?: { readonly obs: string; readonly websocket: string; readonly platform: string }
  readonly lacks: readonly ObsLack[]
  readonly pages: readonly ObsPage[]
  readonly scenes: readonly string[]
  /** The one on air. */
  readonly currentScene?: string
  readonly canvas?: { readonly width: number; readonly height: number }
  readonly sources: readonly ObsSource[]
  /** What happened lately between Fanlight and OBS, newest first. */
  readonly news: readonly { readonly at: number; readonly code: string; readonly text: string }[]
  /** The last layout, while it can be undone. */
  readonly layout?: { readonly name: LayoutName; readonly scene: string; readonly at: number }
}

export const LAYOUTS = ['wide', 'vertical'] as const
export type LayoutName = (typeof LAYOUTS)[number]

/** What POST /api/obs/sources and /api/obs/layouts answer: what was done, each thing in a sentence. */
export interface ObsDone {
  readonly scene: string
  readonly done: readonly { readonly overlay: string; readonly name: string; readonly text: string }[]
  readonly notes: readonly string[]
}

/** What POST /api/obs/prove answers. */
export interface ObsProof {
  readonly paints: boolean
  readonly text: string
  /** The picture that showed it, or the last one: a data: URL, PNG. Absent where OBS gave none. */
  readonly picture?: string
}

/** GET /api/obs/elsewhere: how another machine of the network reaches the overlays. */
export interface Elsewhere {
  /** False where Fanlight listens to this computer alone. */
  readonly open: boolean
  readonly text: string
  /** Bases without a slash at the end, the likeliest first. */
  readonly addresses: readonly string[]
  /** What whoever is on the network can read, a sentence each. */
  readonly readable: readonly string[]
}

/** GET /api/obs/docks. */
export interface DockLink {
  readonly name: string
  readonly url: string
  readonly about: string
}

/** GET /api/dock: what the status dock draws. */
export interface DockStatus {
  readonly now: number
  readonly live: { readonly state: string; readonly text: string; readonly since?: number; readonly viewers?: number }
  readonly source: { readonly fine: boolean; readonly text: string; readonly whose: string; readonly retryAt?: number }
  readonly budget?: { readonly left: number; readonly of: number; readonly resetsAt: number; readonly assumed: boolean }
  readonly obs: { readonly state: ObsLinkStatus['state']; readonly text: string; readonly sources: number }
  readonly last?: { readonly at: number; readonly who: string; readonly text: string }
  readonly simulated: boolean
}
