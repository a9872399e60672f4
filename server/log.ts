import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino'
import { AppError } from './errors.ts'

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

/** The messages of what caused it, the nearest first; a stack would only show where the sentence was written. */
function causesOf(error: Error): readonly string[] {
  const causes: string[] = []
  for (let { cause } = error; cause instanceof Error && causes.length < 4; { cause } = cause) causes.push(cause.message)
  return causes
}

/** Errors that were foreseen say what happened; only others need their stack. */
const serializeError = (error: unknown): unknown =>
  error instanceof AppError
    ? { code: error.code, message: error.text, causes: causesOf(error) }
    : stdSerializers.err(error as Error)

/**
 * JSON lines on `out`, or plain ones where a person reads; `keep` gets each line of JSON too. Secrets are redacted by
 * their field names.
 */
export function createLog(
  level: string,
  out: NodeJS.WritableStream & { readonly isTTY?: boolean },
  keep?: (line: string) => void,
): Logger {
  const destination: DestinationStream = {
    write(line) {
      out.write(out.isTTY ? plainLine(line) : line)
      keep?.(line)
    },
  }
  return pino(
    {
      level,
      base: null,
      serializers: { err: serializeError },
      redact: {
        paths: SECRET.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
        censor: '[secret]',
      },
    },
    destination,
  )
}
