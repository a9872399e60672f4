/** Is OBS there to be asked? Overlays work without: only what Fanlight does in OBS by itself needs it. */
import { WebSocket } from 'ws'
import { note, ok, type Finding } from './finding.ts'

const ADDRESS = 'ws://127.0.0.1:4455'
const WITHIN_MS = 3_000

export function checkObs(address = ADDRESS): Promise<Finding> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address, { handshakeTimeout: WITHIN_MS })
    const tell = (finding: Finding) => {
      clearTimeout(timer)
      resolve(finding)
      socket.terminate()
    }
    const timer = setTimeout(() => tell(absent), WITHIN_MS)
    socket.on('error', () => tell(absent))
    socket.on('close', () => tell(absent))
    socket.on('message', (data: Buffer) => tell(readHello(data.toString())))
  })
}

const absent = note(
  'OBS',
  `OBS does not answer on ${ADDRESS}. Overlays work all the same.`,
  'If Fanlight is to add its sources by itself: open OBS, Tools → WebSocket Server Settings, Enable WebSocket server.',
)

/** Its first word: {op: 0, d: {obsWebSocketVersion}}. */
function readHello(text: string): Finding {
  try {
    const { op, d } = JSON.parse(text) as { op?: unknown; d?: { obsWebSocketVersion?: unknown } }
    if (op === 0 && typeof d?.obsWebSocketVersion === 'string') {
      const version = d.obsWebSocketVersion.slice(0, 20).replace(/[^\w.-]/g, '')
      return ok('OBS', `OBS answers (obs-websocket ${version}).`)
    }
  } catch {
    // Not JSON: not OBS.
  }
  return note(
    'OBS',
    'Something else than OBS answers on port 4455.',
    'Close it, or give OBS another port and tell Fanlight.',
  )
}
