/** The pure parts: what an OBS lacks, which source is ours, where a layout puts things. */
import { describe, expect, test } from 'vitest'
import { overlays, type OverlayName } from '../../shared/settings.ts'
import { LAYOUTS } from '../../shared/obs.ts'
import { describeElsewhere } from '../../server/obs/elsewhere.ts'
import { findLacks, findPageLacks, readAgent, type ObsVersion } from '../../server/obs/lacks.ts'
import { boxIn, freeBox, pictureIn, planLayout } from '../../server/obs/layout.ts'
import { TIKTOK_COVERS } from '../../shared/tiktok-picture.ts'
import { isOwnOrigin, readTarget, withKey } from '../../server/obs/overlay-address.ts'

const ALL = Object.keys(overlays) as OverlayName[]
const REQUESTS = ['PressInputPropertiesButton', 'GetSourceScreenshot', 'GetCanvasList']
const version = (obs: string, change: Partial<ObsVersion> = {}): ObsVersion => ({
  obs,
  websocket: '5.6.0',
  platform: 'Linux',
  requests: REQUESTS,
  imageFormats: ['png'],
  inputKinds: ['browser_source'],
  ...change,
})
const codes = (lacks: readonly { readonly code: string }[]) => lacks.map(({ code }) => code)

describe('what an OBS lacks', () => {
  test.each([
    ['27.2.4', ['OLD_BROWSER']],
    ['28.0.0', ['NO_IDS', 'CHROMIUM_103']],
    ['29.1.3', ['NO_IDS', 'CHROMIUM_103']],
    ['30.2.3', ['CHROMIUM_103']],
    ['31.0.2', []],
    ['32.0.0', ['HIDDEN_STAY_AWAKE']],
    ['32.0.1-rc2', ['HIDDEN_STAY_AWAKE']],
    ['32.2.2', []],
  ])('%s: %j', (obs, expected) => expect(codes(findLacks(version(obs)))).toEqual(expected))

  test('a build without browser sources, refresh, pictures or canvases', () => {
    const poor = version('31.0.0', { requests: [], inputKinds: [], imageFormats: ['jpg'] })
    expect(codes(findLacks(poor))).toEqual(['NO_BROWSER_SOURCE', 'NO_REFRESH', 'NO_SCREENSHOT', 'ONE_CANVAS'])
  })

  test('unpaired, a page tells by how its browser calls itself', () => {
    const agent = 'Mozilla/5.0 (Windows NT 10.0) Chrome/103.0.5060.134 Safari/537.36 OBS/30.2.3'
    expect(readAgent(agent)).toEqual({ obs: '30.2.3', chromium: 103 })
    expect(codes(findPageLacks([readAgent(agent), readAgent(agent)]))).toEqual(['CHROMIUM_103'])
    expect(codes(findPageLacks([readAgent('Chrome/95.0 OBS/27.2.4'), { chromium: 88 }]))).toEqual([
      'OLD_BROWSER',
      'OLD_CHROMIUM',
    ])
    expect(findPageLacks([readAgent(undefined), { chromium: 156 }])).toEqual([])
  })
})

describe('which source is ours', () => {
  test.each([
    ['http://localhost:5757/overlays/chat/#key=k', { overlay: 'chat', key: 'k', viaFile: false }],
    ['http://192.168.1.5:5757/overlays/alerts/index.html?x=1#a=b&key=k', { overlay: 'alerts', key: 'k' }],
    ['http://localhost:5757/overlays/chat', { overlay: 'chat', key: '' }],
    ['file:///home/me/fanlight-chat.html', { overlay: 'chat', viaFile: true }],
    ['file:///C:/Users/me/Downloads/fanlight-chat%20(1).html', { overlay: 'chat', viaFile: true }],
    ['http://localhost:5757/overlays/chat/?overlay=chat.2#key=abc', { overlay: 'chat.2', key: 'abc' }],
    ['http://localhost:5757/overlays/chat/?overlay=alerts.2#key=abc', { overlay: 'chat' }],
  ])('%s', (url, target) => expect(readTarget({ url, localFile: '' })).toMatchObject(target))

  test.each([
    'https://example.org/',
    'http://localhost:5757/overlays/nothing/',
    '',
    'http://localhost:5757/',
    'file:///a/x.html',
  ])('not %s', (url) => expect(readTarget({ url, localFile: '' })).toBeUndefined())

  test('a local file by its name, wherever it lies', () => {
    expect(readTarget({ url: '', localFile: '/home/a/fanlight-chat.12 (1).html' })).toMatchObject({
      overlay: 'chat.12',
    })
    expect(readTarget({ url: 'https://obsproject.com', localFile: 'C:\\a\\fanlight-viewers.html' })).toMatchObject({
      overlay: 'viewers',
    })
  })

  test('a new key leaves everything else as it was', () => {
    expect(withKey('http://localhost:5757/overlays/chat/?mine=1#key=old', 'new')).toBe(
      'http://localhost:5757/overlays/chat/?mine=1#key=new',
    )
  })

  test('of this Fanlight and of no other', () => {
    const own = { port: 5757, addresses: ['192.168.1.5'], publicUrl: 'https://me.example' }
    const ours = ['http://localhost:5757', 'http://127.0.0.1:5757', 'http://192.168.1.5:5757', 'https://me.example']
    expect(ours.every((origin) => isOwnOrigin(origin, own))).toBe(true)
    const others = [
      'http://localhost:5858',
      'http://192.168.1.6:5757',
      'https://localhost:5757',
      'https://other.example',
    ]
    expect(others.some((origin) => isOwnOrigin(origin, own))).toBe(false)
  })
})

describe('layouts', () => {
  test.each(LAYOUTS)('%s: everything inside the free part, nothing over another', (layout) => {
    const free = freeBox(layout)
    const placed = planLayout(layout, ALL)
    expect(placed.map(({ overlay }) => overlay).toSorted()).toEqual(ALL.toSorted())
    for (const { overlay, box } of placed) {
      const inside =
        box.x >= free.x &&
        box.y >= free.y &&
        box.x + box.width <= free.x + free.width &&
        box.y + box.height <= free.y + free.height
      expect(inside, overlay).toBe(true)
      for (const other of placed) {
        if (other.overlay === overlay) continue
        const apart =
          box.x + box.width <= other.box.x ||
          other.box.x + other.box.width <= box.x ||
          box.y + box.height <= other.box.y ||
          other.box.y + other.box.height <= box.y
        expect(apart, `${overlay} and ${other.overlay}`).toBe(true)
      }
    }
  })

  test('what TikTok draws over a vertical LIVE stays free', () => {
    expect(freeBox('vertical')).toEqual({
      x: TIKTOK_COVERS.left,
      y: TIKTOK_COVERS.top,
      width: 1080 - TIKTOK_COVERS.left - TIKTOK_COVERS.right,
      height: 1920 - TIKTOK_COVERS.top - TIKTOK_COVERS.bottom,
    })
  })

  test('a vertical picture stands in the middle column of a wide canvas', () => {
    const picture = pictureIn('vertical', { width: 1920, height: 1080 })
    expect(picture).toMatchObject({ x: 656.25, y: 0, width: 607.5, height: 1080 })
    expect(boxIn(picture, { x: 0, y: 0, width: 1080, height: 1920 })).toEqual({
      x: 656,
      y: 0,
      width: 608,
      height: 1080,
    })
  })
})

test('beyond this computer: how to open it, and then what can be read', () => {
  const here = {
    host: '127.0.0.1',
    port: 5757,
    local: 'http://localhost:5757',
    publicUrl: undefined,
    addresses: ['10.0.0.2'],
  }
  expect(describeElsewhere(here)).toMatchObject({ open: false, addresses: [], readable: [] })
  expect(describeElsewhere(here).text).toContain('FANLIGHT_HOST=0.0.0.0')
  const open = describeElsewhere({ ...here, host: '0.0.0.0' })
  expect(open).toMatchObject({ open: true, addresses: ['http://10.0.0.2:5757'] })
  expect(open.readable.join()).toContain('plain http')
  const behind = describeElsewhere({ ...here, publicUrl: 'https://fanlight.example' })
  expect(behind).toMatchObject({ open: false, addresses: ['https://fanlight.example'] })
})
