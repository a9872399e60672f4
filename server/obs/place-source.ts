/** Puts an overlay into a scene: a new source, or the one that is already there, brought up to date. */
import { definitionOf, kindOf, type OverlayId, type OverlayName } from '../../shared/settings.ts'
import { refusedByObs } from './obs-fault.ts'
import type { Obs } from './obs-link.ts'
import { inputOf, sceneOf, type FoundSource, type Scene, type Survey } from './survey.ts'

/** Alerts move; a chat line that slides in looks as good at half the frames and costs half. */
const FPS: Readonly<Partial<Record<OverlayName, number>>> = { alerts: 60 }
const USUAL_FPS = 30

export const hasSound = (overlay: OverlayId): boolean => 'sound' in definitionOf(overlay).settings

/** px of the canvas, from its top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface SourceSize {
  readonly width: number
  readonly height: number
}

export type SourceSettings = Readonly<Record<string, string | number | boolean>>

/** What a browser source is given. `url`: the overlay's own, or that of its waiting page on the disk. */
export function sourceSettings(overlay: OverlayId, url: string, size: SourceSize, canvasFps: number): SourceSettings {
  return {
    url,
    is_local_file: false,
    width: size.width,
    height: size.height,
    // Without fps_custom some builds of OBS take the canvas's rate, and 60 for three pages is 180 paintings a second.
    fps_custom: true,
    fps: Math.min(FPS[kindOf(overlay)] ?? USUAL_FPS, Math.max(1, canvasFps)),
    // In OBS's mixer, where the streamer can hear, mute and record it; otherwise it plays on the desktop.
    reroute_audio: hasSound(overlay),
    // Kept alive while hidden: it rests by itself, and comes back with what happened meanwhile.
    shutdown: false,
    restart_when_active: false,
  }
}

const RESOURCE_EXISTS = 601
const nameFor = (overlay: OverlayId, count: number) =>
  `Fanlight ${definitionOf(overlay).title}${count === 1 ? '' : ` ${count}`}`

/** The scene item of a source in a scene; a source may stand there twice, the upper one counts. */
export const itemOf = (scene: Scene, source: { readonly name: string }) =>
  scene.items.findLast(({ source: name }) => name === source.name)

/** Lets a source open another address. OBS makes its page anew for that, so it is not done without need. */
export async function pointTo(obs: Obs, source: FoundSource, url: string): Promise<void> {
  await obs.call('SetInputSettings', {
    ...inputOf(source),
    inputSettings: { url, is_local_file: false },
    overlay: true,
  })
}

export interface Placed {
  readonly name: string
  readonly itemId: number
  readonly how: 'created' | 'shared' | 'found'
}

async function create(obs: Obs, scene: Scene, overlay: OverlayId, settings: SourceSettings): Promise<Placed> {
  // The name may be taken by something of another kind.
  for (let count = 1; ; count++) {
    const name = nameFor(overlay, count)
    try {
      const { sceneItemId } = await obs.call('CreateInput', {
        ...sceneOf(scene),
        inputName: name,
        inputKind: 'browser_source',
        inputSettings: settings,
        sceneItemEnabled: true,
      })
      return { name, itemId: sceneItemId, how: 'created' }
    } catch (cause) {
      if ((cause as { readonly code?: unknown }).code === RESOURCE_EXISTS && count < 50) continue
      throw refusedByObs(`create the source "${name}"`, cause)
    }
  }
}

/** The source of this overlay that is best used again: one in the scene itself, else any. */
export function findSource(survey: Survey, scene: Scene, overlay: OverlayId): FoundSource | undefined {
  const own = survey.sources.filter((source) => source.overlay === overlay)
  return own.find(({ scenes }) => scenes.includes(scene.name)) ?? own[0]
}

/**
 * Throws AppError OBS_REFUSED. A source that stands in another scene is shown here too rather than doubled: two would
 * play every sound twice.
 */
export async function placeSource(
  obs: Obs,
  survey: Survey,
  scene: Scene,
  overlay: OverlayId,
  settings: SourceSettings,
  isCurrent: (source: FoundSource) => boolean,
): Promise<Placed> {
  const source = findSource(survey, scene, overlay)
  if (source === undefined) return create(obs, scene, overlay, settings)
  try {
    // Its size, its sound and where it stands may have been changed on purpose; only what it opens must be right.
    if (!isCurrent(source)) await pointTo(obs, source, String(settings['url']))
    const item = itemOf(scene, source)
    if (item !== undefined) return { name: source.name, itemId: item.id, how: 'found' }
    const named = source.uuid === undefined ? { sourceName: source.name } : { sourceUuid: source.uuid }
    const { sceneItemId } = await obs.call('CreateSceneItem', { ...sceneOf(scene), ...named, sceneItemEnabled: true })
    return { name: source.name, itemId: sceneItemId, how: 'shared' }
  } catch (cause) {
    throw refusedByObs(`bring the source "${source.name}" up to date`, cause)
  }
}

/** OBS's code for the top left corner. */
const TOP_LEFT = 5

/** Fits the item into a box of the canvas, whole, whatever size its source has. */
export async function fitInto(obs: Obs, scene: Scene, itemId: number, box: Box): Promise<void> {
  await obs.call('SetSceneItemTransform', {
    ...sceneOf(scene),
    sceneItemId: itemId,
    sceneItemTransform: {
      positionX: box.x,
      positionY: box.y,
      alignment: TOP_LEFT,
      rotation: 0,
      boundsType: 'OBS_BOUNDS_SCALE_INNER',
      boundsAlignment: TOP_LEFT,
      boundsWidth: Math.max(1, box.width),
      boundsHeight: Math.max(1, box.height),
    },
  })
}
