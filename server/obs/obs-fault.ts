/** What went wrong on the way into OBS, and what to click there. Pure. */
import { AppError } from '../errors.ts'

/** Where OBS's own server is turned on; the same menu in OBS 28 to 32. */
const SETTINGS = 'In OBS, open Tools → WebSocket Server Settings.'

const COPY_PASSWORD = 'Copy it in OBS: Tools → WebSocket Server Settings → Show Connect Info → Server Password.'
const CHECK_PORT = 'Compare the port with the one in OBS: Tools → WebSocket Server Settings → Server Port.'

export const STEPS: Readonly<Record<string, readonly string[]>> = {
  OBS_UNREACHABLE: [
    'Start OBS, if it is not open.',
    SETTINGS,
    'Tick "Enable WebSocket server".',
    'Press OK. Fanlight connects by itself.',
  ],
  OBS_WRONG_PASSWORD: [
    SETTINGS,
    'Press "Show Connect Info".',
    'Copy the Server Password with the button beside it.',
    'Paste it here and pair again.',
  ],
  OBS_HOST_UNKNOWN: [
    'On the computer where OBS runs, open Tools → WebSocket Server Settings → Show Connect Info.',
    'Copy the Server IP from there and pair again.',
  ],
  OBS_NO_ANSWER: [
    'Check that the other computer is on, in the same network, and that OBS is open there.',
    'Allow OBS in the firewall of that computer, for private networks.',
  ],
  OBS_NOT_OBS: [SETTINGS, 'Compare the Server Port there with the one given here (4455 unless you changed it).'],
  OBS_TOO_OLD: ['Update OBS to 28 or newer: Help → Check for Updates.'],
  OBS_KICKED: ['Nothing, if you did this on purpose. Fanlight connects again by itself.'],
}

/** obs-websocket's close codes that matter to us. */
const AUTHENTICATION_FAILED = 4009
const UNSUPPORTED_RPC = 4010
const SESSION_INVALIDATED = 4011

export interface ObsAddress {
  readonly host: string
  readonly port: number
  readonly password?: string
}

const fault = (code: string, text: string, cause: unknown, whose: 'you' | 'network' = 'you') =>
  new AppError(code, { whose, next: 'fix', text, cause })

/** `thrown` by a connect. The sentences name the address and never the password. */
export function readConnectFault(thrown: unknown, { host, port, password }: ObsAddress): AppError {
  if (thrown instanceof AppError) return thrown
  const { code, message = '' } = thrown as { readonly code?: unknown; readonly message?: string }
  const at = `${host}:${port}`
  if (code === AUTHENTICATION_FAILED || /auth/i.test(message)) {
    return fault(
      'OBS_WRONG_PASSWORD',
      password === undefined || password === ''
        ? `OBS asks for a password, and Fanlight has none. ${COPY_PASSWORD}`
        : `OBS did not accept the password: it was mistyped, or it was changed in OBS. ${COPY_PASSWORD}`,
      thrown,
    )
  }
  if (code === UNSUPPORTED_RPC) {
    return fault('OBS_TOO_OLD', 'This OBS speaks another version of its remote control than Fanlight.', thrown)
  }
  if (code === SESSION_INVALIDATED) return fault('OBS_KICKED', 'Fanlight was disconnected in OBS.', thrown)
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) {
    return fault('OBS_HOST_UNKNOWN', `There is no computer named "${host}" in this network.`, thrown, 'network')
  }
  if (/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN/.test(message)) {
    return fault('OBS_NO_ANSWER', `Nothing answers at ${at}.`, thrown, 'network')
  }
  if (/Unexpected server response|subprotocol|Invalid WebSocket|Parse Error|handshake/i.test(message)) {
    return fault('OBS_NOT_OBS', `What answers at ${at} is not OBS. ${CHECK_PORT}`, thrown)
  }
  return fault(
    'OBS_UNREACHABLE',
    `OBS is not there: it is closed, or its WebSocket server is off (looked at ${at}). Open OBS, then tick Tools → WebSocket Server Settings → Enable WebSocket server.`,
    thrown,
  )
}

/** A server that takes the connection and then says nothing: a port of something else, or OBS's old remote control. */
export const silentServer = ({ host, port }: ObsAddress) =>
  fault(
    'OBS_NOT_OBS',
    `What listens at ${host}:${port} does not answer the way OBS 28 and newer do. ${CHECK_PORT}`,
    undefined,
  )

/** A request that needs OBS, while there is none. */
export const notConnected = (text: string) => new AppError('OBS_NOT_CONNECTED', { whose: 'you', next: 'fix', text })

/** obs-websocket refused a request; its own comment goes to the log by way of `cause`. */
export const refusedByObs = (what: string, cause: unknown) =>
  new AppError('OBS_REFUSED', {
    whose: 'you',
    next: 'fix',
    text: `OBS would not ${what}: ${cause instanceof Error ? cause.message : 'it did not say why'}`,
    cause,
  })
