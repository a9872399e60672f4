/** What a streamer names, found in what OBS holds. */
import { definitionOf, type OverlayId } from '../../shared/settings.ts'
import { AppError } from '../errors.ts'
import type { FoundSource, Scene, Survey } from './survey.ts'

/** The one on screen where none is named. Throws AppError UNKNOWN_SCENE. */
export function findScene(now: Survey, name: string | undefined): Scene {
  const wanted = name ?? now.currentScene
  const scene = now.scenes.find((one) => one.name === wanted)
  if (scene !== undefined) return scene
  throw new AppError('UNKNOWN_SCENE', {
    whose: 'you',
    next: 'fix',
    text: `OBS has no scene named "${wanted.slice(0, 80)}". It may have been renamed; choose one from the list.`,
  })
}

/** Of several sources of an overlay one that is seen. `showing`: their names. Throws AppError UNKNOWN_SOURCE. */
export function findOwn(now: Survey, overlay: OverlayId, showing: ReadonlySet<string>): FoundSource {
  const own = now.sources.filter((source) => source.overlay === overlay)
  const best = own.find(({ name }) => showing.has(name)) ?? own[0]
  if (best !== undefined) return best
  throw new AppError('UNKNOWN_SOURCE', {
    whose: 'you',
    next: 'fix',
    text: `${definitionOf(overlay).title} is not in OBS. It was never added, or its source was deleted there. Press Add.`,
  })
}
