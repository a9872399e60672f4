/** Why TikTok's direct connection could not be made or did not hold, in words for a streamer. */
import { AppError, type Whose } from '../errors.ts'
import { HandshakeRefused, type SocketEnd } from './socket-feed.ts'

const fault = (code: string, whose: Whose, text: string, cause?: unknown) =>
  new AppError(code, { whose, next: 'again later', text, ...(cause === undefined ? {} : { cause }) })

/** A stranger's words, fit for a sentence. */
const quote = (words: string): string => {
  const plain = words.replace(/[^\p{L}\p{N} _.,:;!?()'/-]/gu, ' ').trim()
  return plain === '' ? '' : ` Its words: “${plain}”`
}

export const notOffered = () =>
  fault('PUSH_NOT_OFFERED', 'euler', 'Euler Stream’s answer names no direct connection to TikTok.')

const OFFLINE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN'])

/** What opening the socket rejected with. */
export function openFault(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof HandshakeRefused) {
    return fault('PUSH_REFUSED', 'tiktok', `TikTok did not open its direct connection.${quote(error.words)}`, error)
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return OFFLINE.has(code)
    ? fault(
        'NETWORK_DOWN',
        'network',
        'This computer cannot find TikTok on the internet. Check your connection.',
        error,
      )
    : fault('PUSH_UNREACHABLE', 'network', 'TikTok’s direct connection could not be reached.', error)
}

/** How TikTok says that the room is private, blocked or over. */
const ROOM_GONE = 'payload_handler_im_enter_room'

export function closeFault({ code, reason }: SocketEnd): AppError {
  if (reason === ROOM_GONE) {
    return fault(
      'PUSH_ROOM_CLOSED',
      'tiktok',
      'TikTok closed its direct connection: it says that the LIVE is private, blocked or over.',
    )
  }
  return code === 1006
    ? fault('PUSH_LOST', 'network', 'The direct connection to TikTok broke off.')
    : fault('PUSH_CLOSED', 'tiktok', `TikTok closed its direct connection.${quote(reason)}`)
}

export const silentFault = () =>
  fault('PUSH_SILENT', 'tiktok', 'TikTok’s direct connection went silent and was given up.')

export const unreadableFault = () =>
  fault('PUSH_UNREADABLE', 'tiktok', 'TikTok’s direct connection speaks in a way that Fanlight cannot read.')
