/** What stands in OBS: its scenes, its canvas, and those of its browser sources that show an overlay of ours. */
import type { Obs } from './obs-link.ts'
import { readTarget, type OwnTarget } from './overlay-address.ts'
import type { ObsVersion } from './lacks.ts'

type Fields = Readonly<Record<string, unknown>>

export interface SceneItem {
  readonly id: number
  readonly source: string
  readonly sourceUuid: string | undefined
}

export interface Scene {
  readonly name: string
  readonly uuid: string | undefined
  readonly items: readonly SceneItem[]
}

/** A browser source of OBS that opens one of our pages. */
export interface FoundSource extends OwnTarget {
  readonly name: string
  /** OBS 30 and newer tell one; it stays when the source is renamed. */
  readonly uuid: string | undefined
  readonly url: string
  readonly scenes: readonly string[]
}

export interface Survey {
  /** In the order of OBS's list, from the top. */
  readonly scenes: readonly Scene[]
  readonly currentScene: string
  readonly canvas: { readonly width: number; readonly height: number; readonly fps: number }
  readonly sources: readonly FoundSource[]
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const maybe = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** How a request names a source: by its id where OBS tells ids, so that a rename in between does not matter. */
export const inputOf = ({ name, uuid }: { readonly name: string; readonly uuid: string | undefined }) =>
  uuid === undefined ? { inputName: name } : { inputUuid: uuid }
export const sourceOf = ({ name, uuid }: { readonly name: string; readonly uuid: string | undefined }) =>
  uuid === undefined ? { sourceName: name } : { sourceUuid: uuid }
export const sceneOf = ({ name, uuid }: { readonly name: string; readonly uuid: string | undefined }) =>
  uuid === undefined ? { sceneName: name } : { sceneUuid: uuid }

async function readScene(obs: Obs, fields: Fields): Promise<Scene> {
  const scene = { name: text(fields['sceneName']), uuid: maybe(fields['sceneUuid']) }
  const { sceneItems } = await obs.call('GetSceneItemList', sceneOf(scene))
  return {
    ...scene,
    items: (sceneItems as readonly Fields[]).map((item) => ({
      id: number(item['sceneItemId']),
      source: text(item['sourceName']),
      sourceUuid: maybe(item['sourceUuid']),
    })),
  }
}

async function readSource(obs: Obs, fields: Fields, scenes: readonly Scene[]): Promise<FoundSource | undefined> {
  const source = { name: text(fields['inputName']), uuid: maybe(fields['inputUuid']) }
  const { inputSettings } = await obs.call('GetInputSettings', inputOf(source))
  const { url, is_local_file: isLocal, local_file: file } = inputSettings as Fields
  const target = readTarget({ url: text(url), localFile: isLocal === true ? text(file) : '' })
  if (target === undefined) return undefined
  return {
    ...target,
    ...source,
    url: text(url),
    scenes: scenes.filter(({ items }) => items.some((item) => item.source === source.name)).map(({ name }) => name),
  }
}

/** Rejects with obs-websocket's error where OBS goes away, or a source is deleted, in the middle of it. */
export async function surveyObs(obs: Obs): Promise<Survey> {
  const list = await obs.call('GetSceneList')
  const scenes: Scene[] = []
  // OBS lists its scenes from the bottom up.
  for (const fields of (list.scenes as readonly Fields[]).toReversed()) scenes.push(await readScene(obs, fields))
  const { inputs } = await obs.call('GetInputList', { inputKind: 'browser_source' })
  const sources: FoundSource[] = []
  for (const fields of inputs as readonly Fields[]) {
    const source = await readSource(obs, fields, scenes)
    if (source !== undefined) sources.push(source)
  }
  const video = await obs.call('GetVideoSettings')
  return {
    scenes,
    currentScene: list.currentProgramSceneName,
    canvas: {
      width: video.baseWidth,
      height: video.baseHeight,
      fps: video.fpsDenominator > 0 ? Math.round(video.fpsNumerator / video.fpsDenominator) : 30,
    },
    sources,
  }
}

export async function readVersion(obs: Obs): Promise<ObsVersion> {
  const version = await obs.call('GetVersion')
  const { inputKinds } = await obs.call('GetInputKindList', { unversioned: true })
  return {
    obs: version.obsVersion,
    websocket: version.obsWebSocketVersion,
    platform: version.platformDescription,
    requests: version.availableRequests,
    imageFormats: version.supportedImageFormats,
    inputKinds,
  }
}

/** Whether some output or preview shows the source. */
export async function isShowing(obs: Obs, source: FoundSource): Promise<boolean> {
  return (await obs.call('GetSourceActive', sourceOf(source))).videoShowing
}

/** Reloads the page without its cache: the button in the source's properties. */
export async function pressRefresh(obs: Obs, source: FoundSource): Promise<void> {
  await obs.call('PressInputPropertiesButton', { ...inputOf(source), propertyName: 'refreshnocache' })
}
