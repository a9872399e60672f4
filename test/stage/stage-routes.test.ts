import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../server/errors.ts'
import { documentApi } from '../../server/setup/api-docs.ts'
import { answerErrors } from '../../server/setup/refusals.ts'
import { createStageRoom } from '../../server/stage/stage-room.ts'
import { stageRoutes } from '../../server/stage/stage-routes.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import type { StageStatus } from '../../shared/stage.ts'
import { chat, deletion, does, gift, person, sends } from '../support/crowd.ts'

const NOON = 1_760_000_000_000
const ana = person('Ana')
let app: FastifyInstance
let log: LiveEvent[]
let made: number

beforeEach(async () => {
  log = []
  made = 0
  app = fastify()
  app.removeContentTypeParser('text/plain')
  answerErrors(app)
  await documentApi(app, '1.0.0')
  const room = createStageRoom({
    now: () => NOON,
    newId: () => `n${++made}`,
    liveState: () => log.reduce(reduce, emptyState),
    recent: async (most) => log.slice(-most),
    publish: async (event) => void log.push(event),
    findOverlay: (id) => {
      if (id !== 'alerts')
        throw new AppError('UNKNOWN_OVERLAY', { whose: 'you', next: 'fix', text: 'No such overlay.' })
    },
  })
  await app.register(async (plain) => stageRoutes(plain, room))
})
afterEach(() => app.close())

const post = (path: string, more: { payload?: string | object; headers?: Record<string, string> } = {}) =>
  app.inject({ method: 'POST', url: `/api/stage/${path}`, ...more })
const stand = async () => (await app.inject('/api/stage')).json() as StageStatus

describe('/api/stage', () => {
  test('pause holds, resume lets go, panic blanks, show shows again: each an event of the log', async () => {
    expect(await stand()).toEqual({ blank: false, held: [], announced: [] })
    expect((await post('pause')).json()).toMatchObject({ held: [''] })
    expect((await post('resume')).json()).toMatchObject({ held: [] })
    expect((await post('pause?overlay=alerts')).json()).toMatchObject({ held: ['alerts'] })
    expect((await post('panic')).json()).toMatchObject({ blank: true })
    expect((await post('show')).json()).toMatchObject({ blank: false, held: ['alerts'] })
    await post('skip')
    await post('clear?overlay=alerts')
    expect(log.map((event) => event.type === 'stage' && event.do)).toEqual(
      'pause resume pause panic show skip clear'.split(' '),
    )
    expect(log.at(-1)).toEqual({ id: 'stage-n7', at: NOON, type: 'stage', do: 'clear', overlay: 'alerts' })
  })

  test('replay brings the newest, or the event or streak that is named', async () => {
    const rose = sends(ana, gift('Rose', 1), 3)
    const follow = does(ana, 'follow')
    log.push(rose, follow, chat(ana, 'hi'))
    expect((await stand()).announced).toEqual([rose, follow])
    await post('replay')
    expect(log.at(-1)).toMatchObject({ do: 'replay', again: follow })
    await post(`replay?event=${rose.streak}&overlay=alerts`)
    expect(log.at(-1)).toMatchObject({ do: 'replay', again: rose, overlay: 'alerts' })
    await post(`replay?event=${rose.id}`)
    expect(log.at(-1)).toMatchObject({ again: rose })
  })

  test('what cannot be done is refused in words, and nothing is told', async () => {
    for (const [path, code] of [
      ['replay', 'UNKNOWN_EVENT'],
      ['replay?event=7', 'UNKNOWN_EVENT'],
      ['pause?overlay=nothing', 'UNKNOWN_OVERLAY'],
      ['spotlight?message=7', 'UNKNOWN_MESSAGE'],
    ] as const) {
      const answer = await post(path)
      expect(answer.statusCode).toBe(404)
      expect(answer.json()).toMatchObject({ error: { code, whose: 'you', text: expect.stringMatching(/\.$/) } })
    }
    expect(log).toEqual([])
  })

  test('a button that sends nothing may say that it is JSON or a form; a real form is refused', async () => {
    for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain']) {
      expect((await post('skip', { payload: '', headers: { 'content-type': type } })).statusCode).toBe(200)
    }
    const form = { payload: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
    expect((await post('skip', form)).statusCode).toBe(415)
    expect((await post('skip', { payload: '{', headers: { 'content-type': 'application/json' } })).statusCode).toBe(400)
    expect(log).toHaveLength(3)
  })

  test('a chat line is shown large until it is cleared; one that is deleted cannot be', async () => {
    const line = chat(ana, 'hello', { emotes: [{ id: 'e', at: 2, picture: 'https://p/e' }] })
    const gone = chat(ana, 'gone')
    log.push(line, gone, deletion([gone.id]))
    const answer = await post('spotlight', { payload: { message: line.id } })
    expect(answer.json()).toMatchObject({
      spotlight: { message: line.id, by: ana, text: 'hello', emotes: line.emotes },
    })
    expect(log.at(-1)).toMatchObject({ type: 'spotlight', is: 'on', message: line.id })
    expect((await post(`spotlight?message=${gone.id}`)).statusCode).toBe(404)
    expect((await post('spotlight')).json()).not.toHaveProperty('spotlight')
    expect(log.at(-1)).toMatchObject({ type: 'spotlight', is: 'off' })
  })

  test('a line that has left the state is found in the log, and a line of emotes alone works', async () => {
    const emotes: LiveEvent = { id: 'e1', at: 1, type: 'emote', by: ana, emotes: [{ id: 'e', picture: 'https://p/e' }] }
    log.push(emotes, ...Array.from({ length: 60 }, () => chat(ana, 'more')))
    expect((await post('spotlight?message=e1')).json()).toMatchObject({
      spotlight: { text: '', emotes: [{ id: 'e', at: 0 }] },
    })
  })

  test('every route stands in the documentation', async () => {
    await app.ready()
    const docs = (await app.inject('/api/docs')).body
    for (const path of ['skip', 'pause', 'resume', 'clear', 'replay', 'panic', 'show', 'spotlight']) {
      expect(docs).toContain(`/api/stage/${path}`)
    }
  })
})
