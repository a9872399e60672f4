/**
 * Loaded into the server under test: tells its memory after a full collection, sets its wall clock, and takes the name
 * service away. One line of JSON in, one out.
 */
import dns from 'node:dns'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

const realNow = Date.now
const realLookup = dns.lookup
let clockMs = 0
/** @type {string | undefined} */
let noName

Date.now = () => realNow() + clockMs

dns.lookup = (name, options, callback) => {
  const answer = callback ?? options
  if (noName === undefined) return callback === undefined ? realLookup(name, answer) : realLookup(name, options, answer)
  const error = Object.assign(new Error(`getaddrinfo ${noName} ${name}`), { code: noName, syscall: 'getaddrinfo' })
  return process.nextTick(answer, error)
}

function obey({ setClockMs, loseNames }) {
  if (setClockMs !== undefined) clockMs = setClockMs
  if (loseNames !== undefined) noName = loseNames || undefined
}

const probe = createServer((socket) => {
  socket.on('error', () => {})
  createInterface(socket).once('line', (line) => {
    obey(JSON.parse(line))
    globalThis.gc?.()
    globalThis.gc?.()
    const { heapUsed, external, rss } = process.memoryUsage()
    socket.end(JSON.stringify({ heapUsed, external, rss }))
  })
})
probe.listen(Number(process.env['CHAOS_PROBE_PORT']), '127.0.0.1')
probe.unref()
