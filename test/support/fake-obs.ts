/**
 * An OBS to talk to: obs-websocket 5 over a real socket, with scenes, inputs and their settings behind it, as far as
 * Fanlight asks. It answers with OBS's own codes, sends OBS's own events, and can be renamed, emptied and closed by hand.
 */
import { createHash, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'

type Fields = Record<string, unknown>

interface Input {
  name: string
  readonly uuid: string
  readonly kind: string
  settings: Fields
}

interface Item {
  readonly id: number
  readonly input: Input
  enabled: boolean
  transform: Fields
}

interface Scene {
  name: string
  readonly uuid: string
  readonly items: Item[]
}

export interface FakeObsOptions {
  readonly port?: number
  readonly password?: string
  readonly version?: string
  /** Requests this OBS does not know. */
  readonly without?: readonly string[]
  readonly kinds?: readonly string[]
  readonly canvas?: { readonly width: number; readonly height: number }
  /** Before OBS 30 nothing has an id. */
  readonly ids?: boolean
  /** The picture of a source, PNG; a transparent one where it is not given. */
  readonly picture?: (input: Input) => Promise<Buffer> | Buffer
  /** The button "Refresh cache of current page". */
  readonly onRefresh?: (input: Input) => void
  readonly onSettings?: (input: Input) => void
}

export interface FakeObs {
  readonly port: number
  readonly scenes: readonly Scene[]
  readonly inputs: readonly Input[]
  /** Names of the inputs whose pages were refreshed, in order. */
  readonly refreshed: string[]
  /** Every request, in order. */
  readonly asked: { readonly type: string; readonly data: Fields }[]
  showing: (input: Input) => boolean
  renameScene(from: string, to: string): void
  renameInput(from: string, to: string): void
  deleteInput(name: string): void
  addInput(scene: string, name: string, settings: Fields): Input
  /** Closes as OBS does when its window is closed. Scenes stay for the next start by `from`. */
  close(how?: 'said' | 'crashed'): Promise<void>
}

class Refusal extends Error {
  readonly code: number
  constructor(code: number, comment: string) {
    super(comment)
    this.code = code
  }
}
const notFound = (what: string) => new Refusal(600, `No ${what} was found by that name.`)

const DEFAULT_TRANSFORM: Fields = {
  positionX: 0,
  positionY: 0,
  rotation: 0,
  scaleX: 1,
  scaleY: 1,
  alignment: 5,
  boundsType: 'OBS_BOUNDS_NONE',
  boundsAlignment: 0,
  boundsWidth: 0,
  boundsHeight: 0,
  cropLeft: 0,
  cropTop: 0,
  cropRight: 0,
  cropBottom: 0,
  sourceWidth: 0,
  sourceHeight: 0,
  width: 0,
  height: 0,
}

const sha = (text: string) => createHash('sha256').update(text).digest('base64')

const REQUESTS = [
  'GetVersion',
  'GetInputKindList',
  'GetSceneList',
  'GetSceneItemList',
  'GetInputList',
  'GetInputSettings',
  'SetInputSettings',
  'GetVideoSettings',
  'GetSourceActive',
  'GetSourceScreenshot',
  'PressInputPropertiesButton',
  'CreateInput',
  'RemoveInput',
  'CreateScene',
  'RemoveScene',
  'CreateSceneItem',
  'RemoveSceneItem',
  'GetSceneItemTransform',
  'SetSceneItemTransform',
  'GetSceneItemEnabled',
  'SetSceneItemEnabled',
  'GetCanvasList',
]

export async function startFakeObs(
  options: FakeObsOptions = {},
  from?: Pick<FakeObs, 'scenes' | 'inputs'>,
): Promise<FakeObs> {
  const { version = '31.0.2', canvas = { width: 1920, height: 1080 }, ids = true, password } = options
  const scenes = [...(from?.scenes ?? [{ name: 'Scene', uuid: randomUUID(), items: [] }])] as Scene[]
  const inputs = [...(from?.inputs ?? [])] as Input[]
  const refreshed: string[] = []
  const asked: FakeObs['asked'] = []
  let nextItem = 1 + Math.max(0, ...scenes.flatMap(({ items }) => items.map(({ id }) => id)))

  const server = new WebSocketServer({
    port: options.port ?? 0,
    host: '127.0.0.1',
    handleProtocols: (protocols) => (protocols.has('obswebsocket.json') ? 'obswebsocket.json' : false),
  })
  await new Promise((resolve) => server.once('listening', resolve))

  const identified = new Set<WebSocket>()
  const tell = (eventType: string, eventData: Fields = {}) => {
    for (const client of identified) {
      client.send(JSON.stringify({ op: 5, d: { eventType, eventIntent: 1, eventData } }))
    }
  }

  const id = (uuid: string, name: string) => (ids ? { [name]: uuid } : {})
  const scene = (data: Fields) => {
    const found = scenes.find(({ name, uuid }) => (ids && uuid === data['sceneUuid']) || name === data['sceneName'])
    if (found === undefined) throw notFound('scene')
    return found
  }
  const input = (data: Fields) => {
    const found = inputs.find(
      ({ name, uuid }) =>
        (ids && (uuid === data['inputUuid'] || uuid === data['sourceUuid'])) ||
        name === data['inputName'] ||
        name === data['sourceName'],
    )
    if (found === undefined) throw notFound('source')
    return found
  }
  const item = (data: Fields) => {
    const found = scene(data).items.find((one) => one.id === data['sceneItemId'])
    if (found === undefined) throw notFound('scene item')
    return found
  }
  const put = (into: Scene, what: Input): Item => {
    const made: Item = { id: nextItem++, input: what, enabled: true, transform: { ...DEFAULT_TRANSFORM } }
    into.items.push(made)
    tell('SceneItemCreated', { sceneName: into.name, sourceName: what.name, sceneItemId: made.id })
    return made
  }
  /** A source that stands nowhere any more is gone, as in OBS. */
  const drop = (what: Input) => {
    inputs.splice(inputs.indexOf(what), 1)
    for (const { items, name } of scenes) {
      for (const one of items.filter((other) => other.input === what)) {
        items.splice(items.indexOf(one), 1)
        tell('SceneItemRemoved', { sceneName: name, sourceName: what.name, sceneItemId: one.id })
      }
    }
    tell('InputRemoved', { inputName: what.name, ...id(what.uuid, 'inputUuid') })
  }

  const obs: FakeObs = {
    port: (server.address() as AddressInfo).port,
    scenes,
    inputs,
    refreshed,
    asked,
    showing: (what) => scenes[0]?.items.some((one) => one.input === what && one.enabled) ?? false,
    renameScene(old, name) {
      scene({ sceneName: old }).name = name
      tell('SceneNameChanged', { oldSceneName: old, sceneName: name })
    },
    renameInput(old, name) {
      input({ inputName: old }).name = name
      tell('InputNameChanged', { oldInputName: old, inputName: name })
    },
    deleteInput: (name) => drop(input({ inputName: name })),
    addInput(sceneName, name, settings) {
      const made: Input = { name, uuid: randomUUID(), kind: 'browser_source', settings }
      inputs.push(made)
      put(scene({ sceneName }), made)
      return made
    },
    async close(how = 'said') {
      if (how === 'said') tell('ExitStarted')
      for (const client of server.clients) {
        if (how === 'said') client.close(1001, 'Server stopping.')
        else client.terminate()
      }
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }

  const answers: Record<string, (data: Fields) => Fields | undefined | Promise<Fields>> = {
    GetVersion: () => ({
      obsVersion: version,
      obsWebSocketVersion: '5.5.2',
      rpcVersion: 1,
      availableRequests: REQUESTS.filter((name) => !options.without?.includes(name)),
      supportedImageFormats: ['png', 'jpg'],
      platform: 'test',
      platformDescription: 'a test',
    }),
    GetInputKindList: () => ({ inputKinds: options.kinds ?? ['browser_source', 'image_source'] }),
    GetSceneList: () => ({
      currentProgramSceneName: scenes[0]?.name,
      scenes: scenes
        .map(({ name, uuid }, index) => ({ sceneIndex: index, sceneName: name, ...id(uuid, 'sceneUuid') }))
        .toReversed(),
    }),
    GetSceneItemList: (data) => ({
      sceneItems: scene(data).items.map((one) => ({
        sceneItemId: one.id,
        sourceName: one.input.name,
        ...id(one.input.uuid, 'sourceUuid'),
      })),
    }),
    GetInputList: (data) => ({
      inputs: inputs
        .filter(({ kind }) => data['inputKind'] === undefined || kind === data['inputKind'])
        .map(({ name, uuid, kind }) => ({ inputName: name, inputKind: kind, ...id(uuid, 'inputUuid') })),
    }),
    GetInputSettings: (data) => ({ inputSettings: input(data).settings, inputKind: input(data).kind }),
    SetInputSettings(data) {
      const found = input(data)
      found.settings = { ...found.settings, ...(data['inputSettings'] as Fields) }
      options.onSettings?.(found)
      return {}
    },
    GetVideoSettings: () => ({
      baseWidth: canvas.width,
      baseHeight: canvas.height,
      outputWidth: canvas.width,
      outputHeight: canvas.height,
      fpsNumerator: 60,
      fpsDenominator: 1,
    }),
    GetSourceActive: (data) => ({ videoActive: obs.showing(input(data)), videoShowing: obs.showing(input(data)) }),
    async GetSourceScreenshot(data) {
      const picture = await options.picture?.(input(data))
      if (picture === undefined) throw new Refusal(702, 'Failed to render screenshot.')
      return { imageData: `data:image/png;base64,${picture.toString('base64')}` }
    },
    PressInputPropertiesButton(data) {
      const found = input(data)
      if (data['propertyName'] !== 'refreshnocache') throw notFound('property')
      refreshed.push(found.name)
      options.onRefresh?.(found)
      return {}
    },
    CreateInput(data) {
      const name = String(data['inputName'])
      if (inputs.some((other) => other.name === name) || scenes.some((other) => other.name === name)) {
        throw new Refusal(601, 'A source already exists by that input name.')
      }
      if (!(options.kinds ?? ['browser_source']).includes(String(data['inputKind']))) {
        throw new Refusal(605, 'Your specified input kind is not supported by OBS.')
      }
      const into = scene(data)
      const made: Input = {
        name,
        uuid: randomUUID(),
        kind: String(data['inputKind']),
        settings: data['inputSettings'] as Fields,
      }
      inputs.push(made)
      tell('InputCreated', { inputName: name, inputKind: made.kind })
      options.onSettings?.(made)
      return { sceneItemId: put(into, made).id, ...id(made.uuid, 'inputUuid') }
    },
    RemoveInput(data) {
      drop(input(data))
      return {}
    },
    CreateScene(data) {
      const made: Scene = { name: String(data['sceneName']), uuid: randomUUID(), items: [] }
      if (scenes.some(({ name }) => name === made.name)) throw new Refusal(601, 'A scene already exists by that name.')
      scenes.push(made)
      tell('SceneCreated', { sceneName: made.name, isGroup: false })
      return ids ? { sceneUuid: made.uuid } : undefined
    },
    RemoveScene(data) {
      const found = scene(data)
      scenes.splice(scenes.indexOf(found), 1)
      tell('SceneRemoved', { sceneName: found.name, isGroup: false })
      return {}
    },
    CreateSceneItem: (data) => ({ sceneItemId: put(scene(data), input(data)).id }),
    RemoveSceneItem(data) {
      const { items, name } = scene(data)
      const found = item(data)
      items.splice(items.indexOf(found), 1)
      tell('SceneItemRemoved', { sceneName: name, sourceName: found.input.name, sceneItemId: found.id })
      if (!scenes.some((one) => one.items.some(({ input }) => input === found.input))) drop(found.input)
      return {}
    },
    GetSceneItemTransform: (data) => ({ sceneItemTransform: item(data).transform }),
    SetSceneItemTransform(data) {
      const change = data['sceneItemTransform'] as Fields
      for (const name of ['sourceWidth', 'width']) if (name in change) throw new Refusal(400, `${name} can't be set.`)
      for (const name of ['boundsWidth', 'boundsHeight']) {
        if (name in change && Number(change[name]) < 1) throw new Refusal(402, `The field ${name} is below 1.`)
      }
      const found = item(data)
      found.transform = { ...found.transform, ...change }
      return {}
    },
    GetSceneItemEnabled: (data) => ({ sceneItemEnabled: item(data).enabled }),
    SetSceneItemEnabled(data) {
      item(data).enabled = data['sceneItemEnabled'] === true
      return {}
    },
  }

  async function answer(client: WebSocket, d: Fields) {
    const type = String(d['requestType'])
    const data = (d['requestData'] ?? {}) as Fields
    asked.push({ type, data })
    const respond = (requestStatus: Fields, responseData?: Fields) =>
      client.send(
        JSON.stringify({ op: 7, d: { requestType: type, requestId: d['requestId'], requestStatus, responseData } }),
      )
    try {
      const work = options.without?.includes(type) ? undefined : answers[type]
      if (work === undefined) throw new Refusal(204, 'Your request type is not valid.')
      respond({ result: true, code: 100 }, await work(data))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      respond({ result: false, code: error.code, comment: error.message })
    }
  }

  server.on('connection', (client) => {
    const salt = randomUUID()
    const challenge = randomUUID()
    client.on('close', () => identified.delete(client))
    client.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { readonly op: number; readonly d: Fields }
      if (op === 1) {
        const expected = sha(sha(`${password}${salt}`) + challenge)
        if (password !== undefined && d['authentication'] !== expected) {
          return client.close(4009, 'Authentication failed.')
        }
        identified.add(client)
        return client.send(JSON.stringify({ op: 2, d: { negotiatedRpcVersion: 1 } }))
      }
      if (op === 6) void answer(client, d)
    })
    client.send(
      JSON.stringify({
        op: 0,
        d: {
          obsWebSocketVersion: '5.5.2',
          rpcVersion: 1,
          ...(password === undefined ? {} : { authentication: { challenge, salt } }),
        },
      }),
    )
  })
  return obs
}
