/** What a layout changed, written down before it is changed, and put back in one go. */
import type { LayoutName } from '../../shared/obs.ts'
import type { Obs } from './obs-link.ts'
import { sceneOf, type Scene } from './survey.ts'

type Transform = Readonly<Record<string, string | number | boolean>>

/** An item that stood in the scene before, as it stood. */
interface Before {
  readonly itemId: number
  readonly enabled: boolean
  readonly transform: Transform
}

/** Plain data: it is kept over a restart. */
export interface LayoutRecord {
  readonly name: LayoutName
  readonly at: number
  readonly scene: { readonly name: string; readonly uuid?: string; readonly isNew: boolean }
  /** Items that the layout added; OBS drops a source with its last item, and keeps one that stands elsewhere too. */
  readonly added: readonly { readonly itemId: number; readonly source: string }[]
  readonly before: readonly Before[]
}

/** Told by OBS, but never accepted by it. */
const TOLD_ONLY = ['sourceWidth', 'sourceHeight', 'width', 'height']

/** What can be given back to OBS of a transform it told. Bounds of nothing are 0 when told and refused when set. */
function settable(told: Transform): Transform {
  const drop = told['boundsType'] === 'OBS_BOUNDS_NONE' ? [...TOLD_ONLY, 'boundsWidth', 'boundsHeight'] : TOLD_ONLY
  return Object.fromEntries(Object.entries(told).filter(([name]) => !drop.includes(name)))
}

export async function readBefore(obs: Obs, scene: Scene, itemId: number): Promise<Before> {
  const item = { ...sceneOf(scene), sceneItemId: itemId }
  const { sceneItemTransform } = await obs.call('GetSceneItemTransform', item)
  const { sceneItemEnabled } = await obs.call('GetSceneItemEnabled', item)
  return { itemId, enabled: sceneItemEnabled, transform: settable(sceneItemTransform as Transform) }
}

/** obs-websocket: the thing named is not there. */
const NOT_FOUND = 600

/** What was deleted by hand since then is as gone as it should be. */
async function unlessGone(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === NOT_FOUND) return false
    throw error
  }
}

/** Puts everything back. Returns what it could not, because it is gone: names. Rejects where OBS refuses otherwise. */
export async function undoLayout(obs: Obs, record: LayoutRecord, scenes: readonly Scene[]): Promise<readonly string[]> {
  const gone: string[] = []
  // By its id where OBS has ids: the scene may have another name by now.
  const { uuid, name, isNew } = record.scene
  const scene = scenes.find((one) => (uuid === undefined ? one.name === name : one.uuid === uuid))
  if (scene === undefined) return [name]
  for (const { itemId, source } of record.added) {
    const item = { ...sceneOf(scene), sceneItemId: itemId }
    if (!(await unlessGone(obs.call('RemoveSceneItem', item)))) gone.push(source)
  }
  for (const { itemId, enabled, transform } of record.before) {
    const item = { ...sceneOf(scene), sceneItemId: itemId }
    const isThere = await unlessGone(obs.call('SetSceneItemTransform', { ...item, sceneItemTransform: transform }))
    if (isThere) await obs.call('SetSceneItemEnabled', { ...item, sceneItemEnabled: enabled })
    else gone.push(scene.items.find(({ id }) => id === itemId)?.source ?? `item ${itemId} of ${scene.name}`)
  }
  if (isNew) await removeIfEmpty(obs, scene)
  return gone
}

/** A scene that the layout made goes too, unless the streamer has put something of their own into it. */
async function removeIfEmpty(obs: Obs, scene: Scene): Promise<void> {
  const { sceneItems } = await obs.call('GetSceneItemList', sceneOf(scene))
  if (sceneItems.length === 0) await unlessGone(obs.call('RemoveScene', sceneOf(scene)))
}
