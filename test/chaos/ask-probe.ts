/** Speaks to the server under test where no user can: its process was started with probe.js. */
import { once } from 'node:events'
import { connect } from 'node:net'

export interface ProbeAsk {
  /** From now on its wall clock is so far from the real one, ms. */
  readonly setClockMs?: number
  /** From now on no name is found, with this error's code; '' gives the names back. */
  readonly loseNames?: 'ENOTFOUND' | 'EAI_AGAIN' | ''
}

const MEBIBYTE = 1024 * 1024

/** Resolves to what the server has in use after a full collection, MiB. */
export async function askProbe(port: number, ask: ProbeAsk = {}): Promise<number> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`${JSON.stringify(ask)}\n`)
  let text = ''
  for await (const chunk of socket) text += String(chunk)
  const { heapUsed, external } = JSON.parse(text) as { readonly heapUsed: number; readonly external: number }
  return (heapUsed + external) / MEBIBYTE
}
