/** One answer of webcast/fetch: every reason to refuse, in order, and else the messages after the cursor. */
import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf'
import { FetchResultSchema } from '../../euler/gen/tiktok_pb.ts'
import type { Page } from '../backlog.ts'
import { rateHeaders, type RateState } from '../rate-limits.ts'
import type { World } from '../world.ts'
import { admit, meter, type Caller } from './admission.ts'
import { jsonAnswer, refusal, type Answer } from './answer.ts'

export interface FetchAsk extends Caller {
  readonly dialect: 'docs' | 'openapi'
  readonly uniqueId: string | undefined
  readonly roomId: string | undefined
  readonly cursor: string | undefined
  readonly userAgent: string
}

interface WireMessage {
  readonly method: string
  readonly id: string
  readonly payload: Uint8Array
  readonly history: boolean
}

const sameHandle = (one: string, other: string) =>
  one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase()

export function brokenDown({ faults, random }: World): Answer | undefined {
  const fault = faults.take('server-error')
  if (fault !== undefined) {
    const uuid = `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-a${random.hex(3)}-${random.hex(12)}`
    if (fault['style'] === 'signer') {
      return jsonAnswer(500, { message: 'A 403 error occurred whilst fetching the webcast URL.', code: 500 })
    }
    if (fault['style'] === 'fallback') return jsonAnswer(500, { fallback_message: 'illegal web id' })
    return jsonAnswer(500, { code: 500, error: `Internal Server Error - ${uuid}` })
  }
  return faults.take('unavailable') === undefined ? undefined : refusal(503, 'API is not ready')
}

function notLive({ settings, handle }: World): Answer {
  const message = `The TikTok User '@${handle}' is not currently live.`
  if (settings.notLive === 'json-200') return jsonAnswer(200, { code: 404, message })
  return refusal(settings.notLive === 'bad-request' ? 400 : 404, message)
}

function wrongRoom(world: World, { uniqueId, roomId }: FetchAsk): Answer | undefined {
  const { faults, handle, stage } = world
  if (uniqueId === undefined && roomId === undefined) return refusal(400, 'Provide room_id or unique_id')
  const unknownUser = uniqueId !== undefined && !sameHandle(uniqueId, handle)
  if (unknownUser || faults.take('unknown-user') !== undefined) return refusal(404, 'user_not_found')
  if (roomId !== undefined && roomId !== stage.room().id) return refusal(404, `Room ${roomId} was not found`)
  return undefined
}

function wireMessages({ faults, random }: World, page: Page): readonly WireMessage[] {
  const messages: WireMessage[] = page.messages.map(({ message: { method, id, payload }, history }) => ({
    method,
    id,
    payload,
    history,
  }))
  const middle = Math.floor(messages.length / 2)
  // Both have ids of their own, so that no real message is lost to the fault.
  const strange = (method: string, payload: Uint8Array) =>
    messages.splice(middle, 0, { method, id: String(random.int(1, 2 ** 48)), payload, history: false })
  if (faults.take('undecodable-message') !== undefined) {
    strange('WebcastChatMessage', Uint8Array.of(0x0a, 0x7f, 0x01, 0x02))
  }
  if (faults.take('unknown-method') !== undefined) strange('WebcastNobodyKnowsMessage', Uint8Array.of(0x08, 0x01))
  return faults.take('duplicated') === undefined ? messages : messages.flatMap((message) => [message, message])
}

/** What the first batch of a connection tells besides its messages, and what every batch of a push socket does. */
type BatchExtras = Pick<
  MessageInitShape<typeof FetchResultSchema>,
  'internalExt' | 'needAck' | 'pushServer' | 'routeParams'
>

/** A batch as it lies in an answer of fetch and in a frame of the push socket. */
export function packBatch(world: World, page: Page, now: number, extras: BatchExtras): Uint8Array {
  const { settings, faults } = world
  return toBinary(
    FetchResultSchema,
    create(FetchResultSchema, {
      messages: wireMessages(world, page).map(({ method, id, payload, history }) => ({
        method,
        payload,
        msgId: id,
        isHistory: history,
      })),
      cursor: faults.take('no-cursor') === undefined ? page.cursor : '',
      fetchInterval: String(settings.fetchIntervalMs),
      now: String(now),
      fetchType: 2,
      heartbeatDuration: '10000',
      isFirst: page.isFirst,
      ...extras,
    }),
  )
}

/** The wrong answers that come with status 200. */
function wrongBody({ faults }: World, headers: Readonly<Record<string, string>>): Answer | undefined {
  if (faults.take('empty') !== undefined) return { status: 200, headers, body: new Uint8Array() }
  if (faults.take('json-error') !== undefined) {
    return jsonAnswer(200, { code: 500, message: 'A 403 error occurred whilst fetching the webcast URL.' }, headers)
  }
  const huge = faults.take('huge')
  if (huge === undefined) return undefined
  const size = typeof huge['bytes'] === 'number' ? huge['bytes'] : 10 * 1024 * 1024
  return { status: 200, headers, body: new Uint8Array(size).fill(0x0a) }
}

function fetchHeaders(
  { faults, random, stage }: World,
  rates: RateState,
  now: number,
  cookie: string,
): Record<string, string> {
  const wrongType = faults.take('wrong-content-type') !== undefined
  return {
    // Misspelt, as it was seen on the wire.
    'content-type': wrongType ? 'text/html' : 'application/protubuf',
    ...(faults.take('no-room-header') === undefined && { 'x-room-id': stage.room().id }),
    'x-agent-id': `sim-${random.hex(8)}`,
    'x-request-id': random.hex(32),
    ...(faults.take('no-cookie') === undefined && { 'x-set-tt-cookie': cookie }),
    ...rateHeaders(rates, now),
  }
}

/** The push socket, and the signature it wants to see in its address. */
function offer({ faults, settings, pushServer }: World, signature: string): BatchExtras {
  const elsewhere = faults.take('push-elsewhere')
  const routeParams = { wrss: signature, imprp: '', resp_sorts: '1|2' }
  if (elsewhere !== undefined) {
    return { pushServer: String(elsewhere['server'] ?? 'wss://192.168.0.1/webcast/im/push/'), routeParams }
  }
  return settings.push && faults.take('no-push') === undefined ? { pushServer: pushServer(), routeParams } : {}
}

/** Answers as Euler would; never throws. The scene is played up to now first, whatever the answer. */
export function answerFetch(world: World, ask: FetchAsk): Answer {
  const { clock, stage, faults } = world
  const now = clock.now()
  stage.perform(now)
  const refused = brokenDown(world)
  if (refused !== undefined) return refused
  const admitted = admit(world, ask, 'webcast:fetch')
  if ('status' in admitted) return admitted
  const metered = meter(world, admitted.as)
  if ('status' in metered) return metered
  const headers = rateHeaders(metered.state, now)
  const missing = wrongRoom(world, ask)
  if (missing !== undefined) return { ...missing, headers: { ...missing.headers, ...headers } }
  const page = stage.read(ask.cursor, now)
  // Who followed the stream is still told how it ended; whoever comes later finds nobody live.
  const over = !stage.room().live && (page.isFirst || page.messages.length === 0)
  if (over || faults.take('not-live') !== undefined) return notLive(world)
  const { cookie, signature } = world.cookies.issue(ask.userAgent)
  const fetchHeader = fetchHeaders(world, metered.state, now, cookie)
  const extras = {
    internalExt: `fetch_time:${now}|start_time:0|fetch_id:${now}|flag:0|seq:1`,
    ...offer(world, signature),
  }
  return (
    wrongBody(world, fetchHeader) ?? { status: 200, headers: fetchHeader, body: packBatch(world, page, now, extras) }
  )
}
