/** What happens in OBS, told in words: closed, come back, renamed, deleted. Each its own sentence. */
import type { Clock } from '../clock.ts'
import type { ObsSocket } from './obs-link.ts'
import type { FoundSource, Survey } from './survey.ts'

export interface NewsItem {
  readonly at: number
  readonly code: string
  readonly text: string
}

const KEPT = 12
const QUIET_MS = 1_000

export interface News {
  /** Newest first. */
  readonly items: readonly NewsItem[]
  tell(code: string, text: string): void
  /** Listens to a socket; also for what changed at all, which `onChange` is told of. */
  listen(socket: ObsSocket): void
  /** While `work` runs, what is removed is removed by us. */
  ourselves<Result>(work: () => Promise<Result>): Promise<Result>
  wipe(): void
}

export interface NewsDeps {
  readonly clock: Clock
  readonly survey: () => Survey | undefined
  readonly onChange: () => void
}

export function createNews({ clock, survey, onChange }: NewsDeps): News {
  let items: readonly NewsItem[] = []
  /** OBS takes everything down before it opens another collection or ends: that is no deleting by hand. */
  let isUpheaval = false
  let ourWork = 0
  /** OBS tells of the last removal shortly after it answered. */
  let quietUntil = 0

  const tell = (code: string, text: string) => {
    items = [{ at: clock.now(), code, text }, ...items].slice(0, KEPT)
  }
  const find = (name: string): FoundSource | undefined => survey()?.sources.find((source) => source.name === name)
  const byHand = () => !isUpheaval && ourWork === 0 && clock.now() >= quietUntil

  return {
    get items() {
      return items
    },
    tell,
    listen(socket) {
      isUpheaval = false
      socket.on('ExitStarted', () => {
        isUpheaval = true
        tell('OBS_CLOSED', 'OBS was closed. Fanlight connects by itself when it is opened again.')
      })
      socket.on('CurrentSceneCollectionChanging', () => (isUpheaval = true))
      socket.on('CurrentSceneCollectionChanged', ({ sceneCollectionName }) => {
        isUpheaval = false
        tell('COLLECTION_CHANGED', `OBS switched to the scene collection "${sceneCollectionName}".`)
        onChange()
      })
      socket.on('InputRemoved', ({ inputName }) => {
        const source = find(inputName)
        if (source !== undefined && byHand()) {
          tell('SOURCE_DELETED', `The source "${inputName}" was deleted in OBS. Add it again if that was a mistake.`)
        }
        onChange()
      })
      socket.on('SceneItemRemoved', ({ sourceName, sceneName }) => {
        const source = find(sourceName)
        // Where it stands nowhere else OBS deletes the source itself, which is told above.
        if (source !== undefined && byHand() && source.scenes.some((scene) => scene !== sceneName)) {
          tell('SOURCE_TAKEN_OUT', `The source "${sourceName}" was taken out of the scene "${sceneName}".`)
        }
        onChange()
      })
      socket.on('InputNameChanged', ({ oldInputName, inputName }) => {
        if (find(oldInputName) !== undefined) {
          tell('SOURCE_RENAMED', `The source "${oldInputName}" is now called "${inputName}". Fanlight still knows it.`)
        }
        onChange()
      })
      socket.on('SceneNameChanged', ({ oldSceneName, sceneName }) => {
        tell('SCENE_RENAMED', `The scene "${oldSceneName}" is now called "${sceneName}".`)
        onChange()
      })
      socket.on('SceneRemoved', ({ sceneName, isGroup }) => {
        if (byHand() && !isGroup) tell('SCENE_DELETED', `The scene "${sceneName}" was deleted in OBS.`)
        onChange()
      })
      for (const change of [
        'SceneCreated',
        'SceneItemCreated',
        'InputCreated',
        'CurrentProgramSceneChanged',
      ] as const) {
        socket.on(change, () => onChange())
      }
    },
    async ourselves(work) {
      ourWork += 1
      try {
        return await work()
      } finally {
        ourWork -= 1
        quietUntil = clock.now() + QUIET_MS
      }
    },
    wipe: () => (items = []),
  }
}
