/** The real program: a button of a Stream Deck is heard, a page of another site is not, and a restart forgets nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StageStatus } from '../../shared/stage.ts'
import { startConnectedApp, type ConnectedApp } from '../support/connected-app.ts'

let fanlight: ConnectedApp

beforeAll(async () => {
  fanlight = await startConnectedApp()
})
afterAll(async () => {
  await fanlight?.stop()
  await fanlight?.tidy()
})

const post = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${fanlight.url}/api/stage/${path}`, { method: 'POST', headers })
const stand = async () => (await (await fetch(`${fanlight.url}/api/stage`)).json()) as StageStatus

describe('the stage of the real program', () => {
  test('a plain POST without a body is heard', async () => {
    const answer = await post('pause?overlay=alerts')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ held: ['alerts'] })
    await post('panic')
    expect(await stand()).toMatchObject({ blank: true, held: ['alerts'] })
    await post('show')
    await post('resume')
    expect(await stand()).toMatchObject({ blank: false, held: [] })
  })

  test('what a test announced can be announced again', async () => {
    expect((await post('replay')).status).toBe(404)
    await fetch(`${fanlight.url}/api/test`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'follow' }),
    })
    expect(await (await post('replay')).json()).toMatchObject({ announced: [{ type: 'follow' }] })
  })

  test('a page of another site is refused, and nothing happens', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      expect((await post('panic', headers)).status).toBe(403)
    }
    expect(await stand()).toMatchObject({ blank: false })
  })

  test('an overlay that is not there is said so', async () => {
    expect((await post('skip?overlay=alerts.7')).status).toBe(404)
  })
})
