/** Loaded into the server under test: answers each connection with its memory after a full collection. */
import { createServer } from 'node:net'

const probe = createServer((socket) => {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  socket.on('error', () => {})
  socket.end(JSON.stringify({ heapUsed, external, rss }))
})
probe.listen(Number(process.env['CHAOS_HEAP_PORT']), '127.0.0.1')
probe.unref()
