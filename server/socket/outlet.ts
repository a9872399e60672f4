import type { Socket } from 'node:net'
import { WebSocket } from 'ws'

/** Where a session's frames go. */
export interface Outlet {
  /** Writes finished bytes: one or more whole frames. Nothing once the connection is closing. */
  write(frame: Buffer): void
  /** The socket has more waiting than it should: write nothing until there is room (F2). */
  readonly full: boolean
  /** The writes of `work` leave in one system call. */
  together(work: () => void): void
  /** Calls whenever a full socket has emptied. */
  onRoom(call: () => void): void
}

/**
 * Goes around ws to the socket under it, so that a frame made once is sent to all as it is. Nothing can interleave:
 * without compression ws hands each of its own frames (pong, close) to the socket whole, in one turn, as we do.
 */
export function createOutlet(client: WebSocket, socket: Socket): Outlet {
  return {
    write(frame) {
      if (client.readyState === WebSocket.OPEN && socket.writable) socket.write(frame)
    },
    get full() {
      return socket.writableNeedDrain
    },
    together(work) {
      socket.cork()
      try {
        work()
      } finally {
        socket.uncork()
      }
    },
    onRoom: (call) => void socket.on('drain', call),
  }
}
