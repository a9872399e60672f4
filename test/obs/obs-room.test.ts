/** Pairing, adding, finding again and keeping right, against an OBS that answers as the real one does. */
import { deflateSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { AppError } from '../../server/errors.ts'
import { startFakeObs, type FakeObs, type FakeObsOptions } from '../support/fake-obs.ts'
import { findFreePort } from '../support/free-port.ts'
import { eventually } from '../support/processes.ts'
import { openObsWorld, type ObsWorld } from './obs-world.ts'

let world: ObsWorld
let obs: FakeObs | undefined

afterEach(async () => {
  await world?.close()
  await obs?.close('crashed')
  obs = undefined
})

const PASSWORD = 'a password in OBS'

async function paired(options: FakeObsOptions = {}, given: Parameters<typeof openObsWorld>[0] = {}): Promise<FakeObs> {
  obs = await startFakeObs({ password: PASSWORD, ...options })
  world = await openObsWorld(given)
  await world.room.pair({ host: '127.0.0.1', port: obs.port, password: PASSWORD })
  await linked()
  return obs
}

const linked = () =>
  eventually(() => {
    const { link, version } = world.room.status()
    expect(link).toMatchObject({ state: 'connected' })
    expect(version).toBeDefined()
    expect(world.room.status().scenes).not.toEqual([])
  })
const news = () => world.room.status().news.map(({ code }) => code)
const refusal = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof AppError)) throw new Error(`not refused with an AppError: ${String(error)}`)
  return error
}
const settingsOf = (name: string) => obs?.inputs.find((input) => input.name === name)?.settings

describe('pairing', () => {
  test('the password is kept sealed, and is in no answer and no log', async () => {
    await paired()
    expect(JSON.stringify(await world.store.room('obs').get('pairing'))).not.toContain(PASSWORD)
    await world.reopen()
    await linked()
    expect(JSON.stringify(world.room.status())).not.toContain(PASSWORD)
    expect(world.logged.join('\n')).not.toContain(PASSWORD)
  })

  test('each way it can fail has its own words and steps, and keeps what was paired before', async () => {
    await paired()
    const at = { host: '127.0.0.1', port: obs!.port }
    expect(await refusal(world.room.pair({ ...at, password: 'wrong' }))).toMatchObject({ code: 'OBS_WRONG_PASSWORD' })
    expect(await refusal(world.room.pair(at))).toMatchObject({
      code: 'OBS_WRONG_PASSWORD',
      text: expect.stringContaining('has none'),
    })
    expect(await refusal(world.room.pair({ ...at, port: await findFreePort() }))).toMatchObject({
      code: 'OBS_UNREACHABLE',
    })
    expect(await refusal(world.room.pair({ host: 'no-such-computer.invalid', port: 4455 }))).toMatchObject({
      code: 'OBS_HOST_UNKNOWN',
    })
    expect(world.room.status().link.state).toBe('connected')
  })

  test('OBS that is closed is told, looked for, and found again by itself', async () => {
    const first = await paired()
    await first.close()
    await eventually(() => expect(world.room.status().link).toMatchObject({ code: 'OBS_UNREACHABLE' }))
    expect(news()).toContain('OBS_CLOSED')
    expect(world.room.status().link.steps.join()).toContain('WebSocket Server Settings')
    obs = await startFakeObs({ port: first.port, password: PASSWORD }, first)
    await linked()
    expect(news()[0]).toBe('OBS_CONNECTED')
  })

  test('OBS that crashes in the middle of an answer holds nothing up', async () => {
    let asked = () => {}
    const isAsked = new Promise<void>((resolve) => (asked = resolve))
    const first = await paired({
      picture: () => {
        asked()
        return new Promise(() => {})
      },
    })
    await world.room.add('chat', 'Scene', false)
    const proof = world.room.prove('chat')
    await isAsked
    await first.close('crashed')
    expect(await proof).toMatchObject({ paints: false })
    await world.close()
  })

  test('a password changed in OBS is told as that', async () => {
    const first = await paired()
    await first.close()
    obs = await startFakeObs({ port: first.port, password: 'another' }, first)
    await eventually(() => expect(world.room.status().link).toMatchObject({ code: 'OBS_WRONG_PASSWORD' }))
  })

  test('forgotten means forgotten, over a restart too', async () => {
    await paired()
    await world.room.unpair()
    await world.reopen()
    expect(world.room.status()).toMatchObject({ link: { state: 'unpaired' } })
  })
})

describe('adding', () => {
  test('a source comes with URL, size, frames, sound and place', async () => {
    await paired()
    const { done } = await world.room.add('alerts', 'Scene', false)
    expect(done).toMatchObject([{ overlay: 'alerts', name: 'Fanlight Alerts' }])
    expect(settingsOf('Fanlight Alerts')).toMatchObject({
      url: 'http://localhost:5757/overlays/alerts/#key=alerts-key-1',
      width: 900,
      height: 500,
      fps: 60,
      fps_custom: true,
      reroute_audio: true,
      shutdown: false,
    })
    expect(obs!.scenes[0]!.items[0]!.transform).toMatchObject({ positionX: 510, positionY: 290, boundsWidth: 900 })
    await world.room.add('chat', undefined, false)
    expect(settingsOf('Fanlight Chat')).toMatchObject({ fps: 30, reroute_audio: false })
    expect(world.room.status().sources.map(({ name, state }) => [name, state])).toEqual([
      ['Fanlight Alerts', 'current'],
      ['Fanlight Chat', 'current'],
    ])
  })

  test('one that is there is found, whatever it and its scene are called now', async () => {
    await paired()
    await world.room.add('chat', 'Scene', false)
    obs!.renameInput('Fanlight Chat', 'my chat')
    obs!.renameScene('Scene', 'Game')
    await eventually(() => expect(world.room.status().scenes).toEqual(['Game']))
    expect(news()).toEqual(expect.arrayContaining(['SOURCE_RENAMED', 'SCENE_RENAMED']))
    const { done } = await world.room.add('chat', 'Game', false)
    expect(done).toMatchObject([{ name: 'my chat', text: expect.stringContaining('already') }])
    expect(obs!.inputs).toHaveLength(1)
    expect(await refusal(world.room.add('chat', 'Scene', false))).toMatchObject({ code: 'UNKNOWN_SCENE' })
  })

  test('in a second scene it is the same source, not a second one that plays every sound twice', async () => {
    await paired({}, {})
    await world.room.add('alerts', 'Scene', false)
    obs!.addInput('Scene', 'other', { url: 'https://example.org/' })
    await world.room.layOut('wide', ['chat'], undefined)
    await world.room.add('alerts', 'Fanlight wide', false)
    expect(obs!.inputs.filter(({ name }) => name.startsWith('Fanlight Alerts'))).toHaveLength(1)
    expect(obs!.scenes[1]!.items.map(({ input }) => input.name)).toEqual(['Fanlight Chat', 'Fanlight Alerts'])
  })

  test('a name that is taken by something else gets a number', async () => {
    await paired()
    obs!.addInput('Scene', 'Fanlight Chat', { url: 'https://example.org/overlays/chat/x' })
    expect((await world.room.add('chat', 'Scene', false)).done[0]?.name).toBe('Fanlight Chat 2')
  })

  test('deleted by hand is told as that, and adding works again', async () => {
    await paired()
    await world.room.add('chat', 'Scene', false)
    obs!.deleteInput('Fanlight Chat')
    await eventually(() => expect(world.room.status().sources).toEqual([]))
    expect(news()).toContain('SOURCE_DELETED')
    expect(await refusal(world.room.prove('chat'))).toMatchObject({ code: 'UNKNOWN_SOURCE' })
    await world.room.add('chat', 'Scene', false)
    expect(settingsOf('Fanlight Chat')).toBeDefined()
  })

  test('an OBS without browser sources says so before and after', async () => {
    await paired({ kinds: ['image_source'] })
    expect(world.room.status().lacks.map(({ code }) => code)).toContain('NO_BROWSER_SOURCE')
    expect(await refusal(world.room.add('chat', undefined, false))).toMatchObject({ code: 'OBS_REFUSED' })
  })

  test('an OBS without ids is worked with by names', async () => {
    await paired({ ids: false, version: '29.0.2' })
    await world.room.add('chat', 'Scene', false)
    await world.room.layOut('wide', ['chat', 'alerts'], 'Scene')
    await world.room.layOut('wide', ['chat', 'viewers'], undefined)
    await world.room.undo()
    await world.room.undo()
    expect(obs!.scenes).toHaveLength(1)
    expect(obs!.inputs.map(({ name }) => name)).toEqual(['Fanlight Chat'])
    expect(world.room.status().lacks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NO_IDS', 'CHROMIUM_103']),
    )
  })

  test('OBS on another machine needs an address that it can reach', async () => {
    await paired()
    const { pickBase } = await import('../../server/obs/elsewhere.ts')
    expect(() => pickBase(world.surroundings, '192.168.1.77')).toThrow(/FANLIGHT_HOST/)
    world.surroundings.host = '0.0.0.0'
    world.surroundings.addresses = ['10.0.0.4', '192.168.1.5']
    expect(pickBase(world.surroundings, '192.168.1.77')).toBe('http://192.168.1.5:5757')
    expect(pickBase(world.surroundings, 'localhost')).toBe('http://localhost:5757')
  })
})

describe('keeping right', () => {
  test('a new key goes into OBS at once', async () => {
    await paired()
    await world.room.add('chat', 'Scene', false)
    world.keys['chat'] = 'chat-key-2'
    await world.room.keyChanged('chat')
    expect(settingsOf('Fanlight Chat')).toMatchObject({
      url: 'http://localhost:5757/overlays/chat/#key=chat-key-2',
      width: 560,
    })
    expect(news()).toContain('SOURCE_UPDATED')
  })

  test('a key that was changed while OBS was closed goes in when it is opened', async () => {
    const first = await paired()
    await world.room.add('chat', 'Scene', false)
    await first.close()
    world.keys['chat'] = 'chat-key-2'
    await world.room.keyChanged('chat')
    obs = await startFakeObs({ port: first.port, password: PASSWORD }, first)
    await eventually(() =>
      expect(settingsOf('Fanlight Chat')?.['url']).toBe('http://localhost:5757/overlays/chat/#key=chat-key-2'),
    )
  })

  test('sources of another Fanlight are left alone until one asks for them', async () => {
    await paired()
    const url = 'http://localhost:6000/overlays/chat/#key=theirs'
    obs!.addInput('Scene', 'theirs', { url })
    await eventually(() => expect(world.room.status().sources).toMatchObject([{ state: 'outdated' }]))
    await world.room.keyChanged('chat')
    await world.reopen()
    await linked()
    expect(settingsOf('theirs')).toEqual({ url })
    expect(obs!.refreshed).toEqual([])
    await world.room.add('chat', 'Scene', false)
    expect(settingsOf('theirs')).toMatchObject({ url: 'http://localhost:5757/overlays/chat/#key=chat-key-1' })
  })

  test('at the start of Fanlight its sources are refreshed once: OBS may have been first', async () => {
    await paired()
    await world.room.add('chat', 'Scene', false)
    await world.room.add('alerts', 'Scene', false)
    expect(obs!.refreshed).toEqual([])
    await world.reopen()
    await eventually(() => expect(obs!.refreshed).toEqual(['Fanlight Chat', 'Fanlight Alerts']))
    world.pages.push({ overlay: 'chat', agent: '' }, { overlay: 'alerts', agent: '' })
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(obs!.refreshed).toHaveLength(2)
  })

  test('a source that goes silent while OBS shows it is refreshed, and ever more rarely if that does not help', async () => {
    await paired()
    await world.room.add('chat', 'Scene', false)
    world.pages.push({ overlay: 'chat', agent: 'Chrome/127.0.0.0 OBS/31.0.2' })
    world.room.noteAgent('Chrome/127.0.0.0 OBS/31.0.2')
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(obs!.refreshed).toEqual([])
    // The preview on the setup page must not stand in for it.
    world.pages.splice(0, 1, { overlay: 'chat', agent: 'Chrome/156.0.0.0' })
    await eventually(() => expect(obs!.refreshed).toEqual(['Fanlight Chat']))
    await eventually(() => expect(news()).toContain('SOURCE_REFRESHED'))
    await eventually(() => expect(obs!.refreshed).toHaveLength(2))
    world.pages.push({ overlay: 'chat', agent: 'Chrome/127.0.0.0 OBS/31.0.2' })
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    expect(obs!.refreshed.length).toBeLessThanOrEqual(3)
  })

  test('a source that nobody shows may be silent', async () => {
    await paired()
    await world.room.add('chat', 'Scene', false)
    obs!.scenes[0]!.items[0]!.enabled = false
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(obs!.refreshed).toEqual([])
  })
})

// ---- pictures --------------------------------------------------------------------------------------------------

/** A 2 × 1 PNG with these RGBA bytes. */
function png(pixels: readonly number[]): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(data.length)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, data, Buffer.alloc(4)])
  }
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 6, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, ...pixels]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
const blank = png([0, 0, 0, 0, 0, 0, 0, 0])
const alert = png([0, 0, 0, 0, 255, 200, 0, 255])

describe('the proof', () => {
  test('a picture that changes while a test event shows proves it', async () => {
    await paired({ picture: () => (world.tests.length > 0 ? alert : blank) })
    await world.room.add('alerts', 'Scene', false)
    expect(await world.room.prove('alerts')).toMatchObject({ paints: true, picture: expect.stringMatching(/^data:/) })
    expect(world.tests).toEqual(['alerts'])
  })

  test.each([
    ['nothing, its page unconnected', blank, [], /not connected/],
    ['nothing, though connected', blank, [{ overlay: 'alerts', agent: '' }], /shows nothing/],
    [
      'always the same: it may be the last picture of a dead page',
      alert,
      [{ overlay: 'alerts', agent: '' }],
      /did not/,
    ],
  ])('%s proves nothing, and is told so', async (_name, picture, pages, text) => {
    await paired({ picture: () => picture })
    world.pages.push(...pages)
    await world.room.add('alerts', 'Scene', false)
    expect(await world.room.prove('alerts')).toMatchObject({ paints: false, text: expect.stringMatching(text) })
  })

  describe('of an overlay that rests until something is begun', () => {
    async function provePoll(picture: () => Buffer) {
      await paired({ picture }, { sendTest: async () => false })
      world.pages.push({ overlay: 'poll', agent: '' })
      await world.room.add('poll', 'Scene', false)
      return world.room.prove('poll')
    }

    test('it is said what to begin', async () => {
      const proof = await provePoll(() => blank)
      expect(proof).toMatchObject({ paints: false, text: expect.stringMatching(/start it on the control page/) })
    })

    test('a poll that is running and moves proves it, and no test is spoken of', async () => {
      let looks = 0
      const proof = await provePoll(() => (looks++ === 0 ? blank : alert))
      expect(proof).toMatchObject({ paints: true, text: expect.stringMatching(/picture has just changed/) })
    })
  })
})

describe('layouts', () => {
  test('a wide one is set up in a scene of its own, and gone with one undo', async () => {
    await paired()
    const { scene } = await world.room.layOut('wide', ['chat', 'alerts', 'viewers'], undefined)
    expect(scene).toBe('Fanlight wide')
    expect(obs!.scenes[1]!.items).toHaveLength(3)
    expect(settingsOf('Fanlight Chat')).toMatchObject({ width: 480, height: 772 })
    await world.reopen()
    await linked()
    expect(world.room.status().layout).toMatchObject({ scene: 'Fanlight wide' })
    await world.room.undo()
    expect(obs!.scenes.map(({ name }) => name)).toEqual(['Scene'])
    expect(obs!.inputs).toEqual([])
    expect(news()).not.toContain('SOURCE_DELETED')
  })

  test('in a scene that is there only what was changed is put back', async () => {
    await paired({ canvas: { width: 1280, height: 720 } })
    await world.room.add('chat', 'Scene', false)
    const item = obs!.scenes[0]!.items[0]!
    item.transform = { ...item.transform, positionX: 7, boundsType: 'OBS_BOUNDS_NONE', boundsWidth: 0, boundsHeight: 0 }
    item.enabled = false
    const before = structuredClone({ transform: item.transform, settings: settingsOf('Fanlight Chat') })
    obs!.addInput('Scene', 'camera', { url: 'https://example.org/' })
    const { notes } = await world.room.layOut('vertical', ['chat', 'alerts'], 'Scene')
    expect(notes.join()).toContain('1280 × 720')
    expect(item.transform['positionX']).not.toBe(7)
    expect(item.enabled).toBe(true)
    obs!.renameInput('Fanlight Alerts', 'bing')
    obs!.renameScene('Scene', 'Just chatting')
    await world.room.undo()
    expect(item.transform).toMatchObject({ positionX: 7, boundsType: 'OBS_BOUNDS_NONE' })
    expect({ enabled: item.enabled, settings: settingsOf('Fanlight Chat') }).toEqual({
      enabled: false,
      settings: before.settings,
    })
    expect(obs!.inputs.map(({ name }) => name)).toEqual(['Fanlight Chat', 'camera'])
    expect(await refusal(world.room.undo())).toMatchObject({ code: 'UNKNOWN_LAYOUT' })
  })
})
