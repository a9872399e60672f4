import { pino, type DestinationStream, type Logger } from 'pino'

/** Fields whose values never reach a log, at the top or one level down. */
const SECRET = [
  'access_token',
  'accessToken',
  'refresh_token',
  'refreshToken',
  'client_secret',
  'clientSecret',
  'secret',
  'token',
  'key',
  'apiKey',
  'authorization',
  'cookie',
  'x-oauth-token',
  'x-api-key',
]

const LEVELS: Readonly<Record<number, string>> = { 40: 'warning', 50: 'error', 60: 'fatal' }

/** For whoever watches the window: the time, the message and what went wrong, in a line. */
function plainLine(json: string): string {
  const { time, level, msg, err } = JSON.parse(json) as {
    time: number
    level: number
    msg?: string
    err?: { message?: string }
  }
  const clock = new Date(time).toLocaleTimeString('en-GB')
  const name = LEVELS[level]
  return `${clock} ${name === undefined ? '' : `${name}: `}${[msg, err?.message].filter((part) => part).join(': ')}\n`
}

/** JSON lines on `out`, or plain ones where a person reads. Secrets are redacted by their field names. */
export function createLog(level: string, out: NodeJS.WritableStream & { readonly isTTY?: boolean }): Logger {
  const destination: DestinationStream = { write: (line) => void out.write(out.isTTY ? plainLine(line) : line) }
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: SECRET.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
        censor: '[secret]',
      },
    },
    destination,
  )
}
