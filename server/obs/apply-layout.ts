/** One click, a whole scene. What it changes is written down first, so that a failure halfway can be undone too. */
import type { LayoutName, ObsDone } from '../../shared/obs.ts'
import { definitionOf, type OverlayId } from '../../shared/settings.ts'
import { AppError } from '../errors.ts'
import { boxIn, pictureIn, planLayout } from './layout.ts'
import { readBefore, type LayoutRecord } from './layout-undo.ts'
import { refusedByObs } from './obs-fault.ts'
import type { Obs } from './obs-link.ts'
import { findSource, fitInto, itemOf, placeSource, sourceSettings } from './place-source.ts'
import { sceneOf, type FoundSource, type Scene, type Survey } from './survey.ts'

export interface LayoutOrder {
  readonly kind: LayoutName
  readonly names: readonly OverlayId[]
  readonly survey: Survey
  /** Undefined makes a scene of its own. */
  readonly scene: Scene | undefined
  readonly url: (overlay: OverlayId) => string
  readonly isCurrent: (source: FoundSource) => boolean
  /** Epoch ms. */
  readonly at: number
  /** Keeps the record; called again as it grows. */
  readonly keep: (record: LayoutRecord) => Promise<void>
}

async function makeScene(obs: Obs, kind: LayoutName, taken: readonly string[]): Promise<Scene> {
  for (let count = 1; ; count++) {
    const name = `Fanlight ${kind}${count === 1 ? '' : ` ${count}`}`
    if (taken.includes(name)) continue
    try {
      // Before OBS 30 nothing at all is answered, whatever the types say.
      const made = (await obs.call('CreateScene', { sceneName: name })) as { readonly sceneUuid?: string } | undefined
      return { name, uuid: made?.sceneUuid, items: [] }
    } catch (cause) {
      throw refusedByObs(`create the scene "${name}"`, cause)
    }
  }
}

function noteShape(kind: LayoutName, { canvas }: Survey): readonly string[] {
  const isTall = canvas.height > canvas.width
  if (isTall === (kind === 'vertical')) return []
  const size = `${canvas.width} × ${canvas.height}`
  return kind === 'vertical'
    ? [
        `The canvas of OBS is ${size}, so the overlays stand in its middle column, the part that is cropped for TikTok. For a picture that is vertical itself set Settings → Video → Base (Canvas) Resolution to 1080x1920.`,
      ]
    : [`The canvas of OBS is ${size}, so the wide layout stands in a band across its middle.`]
}

export async function applyLayout(obs: Obs, order: LayoutOrder): Promise<ObsDone> {
  const { kind, survey } = order
  if (order.names.length === 0) {
    throw new AppError('NOTHING_CHOSEN', { whose: 'you', next: 'fix', text: 'Choose at least one overlay.' })
  }
  const scene =
    order.scene ??
    (await makeScene(
      obs,
      kind,
      survey.scenes.map(({ name }) => name),
    ))
  let record: LayoutRecord = {
    name: kind,
    at: order.at,
    scene: {
      name: scene.name,
      isNew: order.scene === undefined,
      ...(scene.uuid === undefined ? {} : { uuid: scene.uuid }),
    },
    added: [],
    before: [],
  }
  const write = (change: Partial<LayoutRecord>) => order.keep((record = { ...record, ...change }))
  await write({})

  const picture = pictureIn(kind, survey.canvas)
  const done: ObsDone['done'][number][] = []
  for (const { overlay, box } of planLayout(kind, order.names)) {
    const known = findSource(survey, scene, overlay)
    const stands = known === undefined ? undefined : itemOf(scene, known)
    if (stands !== undefined) await write({ before: [...record.before, await readBefore(obs, scene, stands.id)] })
    // Its own size is the box's: nothing is scaled, and so nothing blurred, on a canvas of the picture's size.
    const settings = sourceSettings(overlay, order.url(overlay), box, survey.canvas.fps)
    const { name, itemId, how } = await placeSource(obs, survey, scene, overlay, settings, order.isCurrent)
    if (how !== 'found') await write({ added: [...record.added, { itemId, source: name }] })
    await fitInto(obs, scene, itemId, boxIn(picture, box))
    if (stands !== undefined) {
      await obs.call('SetSceneItemEnabled', { ...sceneOf(scene), sceneItemId: itemId, sceneItemEnabled: true })
    }
    done.push({ overlay, name, text: `${definitionOf(overlay).title}: placed as "${name}".` })
  }
  return { scene: scene.name, done, notes: noteShape(kind, survey) }
}
