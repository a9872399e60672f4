/** Fanlight and a real OBS: paired, added to, found again, changed by hand, restarted, and looked after. */
import { join } from 'node:path'
import { OBSWebSocket } from 'obs-websocket-js/json'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ObsDone, ObsProof, ObsStatus } from '../../shared/obs.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { findFreePort } from '../support/free-port.ts'
import { eventually, get, makeTempDir, post, startFanlight, type Running } from '../support/processes.ts'
import { hasRealObs, OBS_PASSWORD, startRealObs, type RealObs } from '../support/real-obs.ts'

const ask = (path: string) => `${fanlight.url}/api/obs${path}`
const status = () => get<ObsStatus>(ask(''))
const news = async () => (await status()).news.map(({ code }) => code)
const linkIs = (change: object) => eventually(async () => expect((await status()).link).toMatchObject(change), 40_000)

let fanlight: Running
let obs: RealObs
/** Somebody else at the same OBS: the streamer's hands. */
let hands: OBSWebSocket
let data: Awaited<ReturnType<typeof makeTempDir>>
let obsPort: number

const home = () => join(data.path, 'home')
const openHands = async () => {
  hands = new OBSWebSocket()
  await hands.connect(`ws://127.0.0.1:${obsPort}`, OBS_PASSWORD)
}
const settingsOf = async (inputName: string) => (await hands.call('GetInputSettings', { inputName })).inputSettings
const chatUrl = async () => (await get<readonly OverlayLink[]>(`${fanlight.url}/api/overlays`))[0]?.url

describe.skipIf(!hasRealObs())('a real OBS (needs obs-studio and Xvfb)', () => {
  beforeAll(async () => {
    data = await makeTempDir()
    obsPort = await findFreePort()
    const env = { FANLIGHT_PORT: String(await findFreePort()), FANLIGHT_DATA: data.path }
    ;[fanlight, obs] = await Promise.all([startFanlight(env), startRealObs(home(), obsPort)])
    await openHands()
  }, 90_000)
  afterAll(async () => {
    await hands?.disconnect()
    await fanlight?.stop()
    await obs?.stop()
    await data?.remove()
  })

  test('a wrong password is told as that, the right one pairs', async () => {
    const pair = (password: string) => post<ObsStatus>(ask('/pair'), { host: 'localhost', port: obsPort, password })
    await expect(pair('nope')).rejects.toThrow(/OBS_WRONG_PASSWORD/)
    expect((await status()).link.state).toBe('unpaired')
    await pair(OBS_PASSWORD)
    await linkIs({ state: 'connected' })
    const { version, scenes, canvas } = await eventually(async () => {
      const now = await status()
      expect(now.version).toBeDefined()
      expect(now.scenes).toEqual(['Scene'])
      return now
    })
    expect(version?.obs).toMatch(/^\d+\.\d+/)
    expect({ scenes, canvas }).toEqual({ scenes: ['Scene'], canvas: { width: 1280, height: 720 } })
  }, 60_000)

  test('a source is created with all that it needs, and found again after renames', async () => {
    await post<ObsDone>(ask('/sources'), { overlay: 'chat', scene: 'Scene' })
    expect(await settingsOf('Fanlight Chat')).toMatchObject({ url: await chatUrl(), width: 560, height: 900, fps: 30 })
    const { sceneItems } = await hands.call('GetSceneItemList', { sceneName: 'Scene' })
    expect(sceneItems[0]).toMatchObject({ sourceName: 'Fanlight Chat' })
    await hands.call('SetInputName', { inputName: 'Fanlight Chat', newInputName: 'my chat' })
    await hands.call('SetSceneName', { sceneName: 'Scene', newSceneName: 'Game' })
    await eventually(async () =>
      expect(await news()).toEqual(expect.arrayContaining(['SOURCE_RENAMED', 'SCENE_RENAMED'])),
    )
    const { done } = await post<ObsDone>(ask('/sources'), { overlay: 'chat', scene: 'Game' })
    expect(done).toMatchObject([{ name: 'my chat' }])
    expect((await hands.call('GetInputList', { inputKind: 'browser_source' })).inputs).toHaveLength(1)
  })

  test('a new key goes into the source', async () => {
    const before = await chatUrl()
    await post(`${fanlight.url}/api/overlays/chat/rotate-key`, {})
    const url = await chatUrl()
    expect(url).not.toBe(before)
    await eventually(async () => expect(await settingsOf('my chat')).toMatchObject({ url }))
  })

  test('OBS without browser pages proves nothing, and the proof says so', async () => {
    const proof = await post<ObsProof>(ask('/prove'), { overlay: 'chat' })
    expect(proof).toMatchObject({ paints: false, text: expect.stringContaining('not connected') })
  }, 40_000)

  test('a layout comes with one click and goes with one', async () => {
    const { scene } = await post<ObsDone>(ask('/layouts'), { layout: 'wide', overlays: ['chat', 'alerts', 'viewers'] })
    expect(scene).toBe('Fanlight wide')
    const { sceneItems } = await hands.call('GetSceneItemList', { sceneName: scene })
    expect(sceneItems.map(({ sourceName }) => sourceName)).toEqual(['my chat', 'Fanlight Alerts', 'Fanlight Viewers'])
    const [first] = sceneItems as unknown as readonly { readonly sceneItemTransform: Record<string, unknown> }[]
    expect(first?.sceneItemTransform).toMatchObject({ positionX: 27, positionY: 153 })
    await post(ask('/layouts/undo'), {})
    const { scenes } = await hands.call('GetSceneList')
    expect(scenes.map(({ sceneName }) => sceneName)).toEqual(['Game'])
    expect((await hands.call('GetInputList', { inputKind: 'browser_source' })).inputs).toHaveLength(1)

    // In the scene that is there: moved, and put back as it was.
    const place = { sceneName: 'Game', sceneItemId: (await items('Game'))[0]!.sceneItemId }
    const before = await hands.call('GetSceneItemTransform', place)
    await post(ask('/layouts'), { layout: 'vertical', overlays: ['chat'], scene: 'Game' })
    expect(await hands.call('GetSceneItemTransform', place)).not.toEqual(before)
    await post(ask('/layouts/undo'), {})
    expect(await hands.call('GetSceneItemTransform', place)).toEqual(before)
  }, 40_000)

  test('a source that OBS shows and whose page is silent is refreshed', async () => {
    await eventually(() => expect(obs.log()).toContain('the page was refreshed'), 60_000)
    await eventually(async () => expect(await news()).toContain('SOURCE_REFRESHED'))
  }, 70_000)

  test('OBS restarted is told, found again, and still holds the source', async () => {
    await hands.disconnect()
    await obs.stop()
    await linkIs({ state: 'trouble', code: 'OBS_UNREACHABLE' })
    obs = await startRealObs(home(), obsPort)
    await openHands()
    await linkIs({ state: 'connected' })
    await eventually(async () =>
      expect((await status()).sources).toMatchObject([{ name: 'my chat', state: 'current' }]),
    )
  }, 120_000)

  test('deleted by hand is told as that, and one more click brings it back', async () => {
    await hands.call('RemoveInput', { inputName: 'my chat' })
    await eventually(async () => {
      expect(await news()).toContain('SOURCE_DELETED')
      expect((await status()).sources).toEqual([])
    })
    await post(ask('/sources'), { overlay: 'chat' })
    expect(await settingsOf('Fanlight Chat')).toMatchObject({ url: await chatUrl() })
  })
})

const items = async (sceneName: string) =>
  (await hands.call('GetSceneItemList', { sceneName })).sceneItems as unknown as readonly {
    readonly sceneItemId: number
  }[]
