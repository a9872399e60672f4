/** Brings an answer to the caller, as badly as the faults say. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FaultDetails } from '../faults.ts'
import type { World } from '../world.ts'
import type { Answer } from './answer.ts'

const number = (details: FaultDetails, name: string, otherwise: number): number => {
  const value = details[name]
  return typeof value === 'number' && value > 0 ? value : otherwise
}

/** Resolves once the caller has gone or `ms` have passed. */
async function pause(world: World, ms: number, request: FastifyRequest): Promise<void> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  request.raw.socket.once('close', leave)
  try {
    await world.clock.sleep(ms, gone.signal)
  } catch (error) {
    // Being woken because nobody waits any more is the point of the signal.
    if (!gone.signal.aborted) throw error
  } finally {
    request.raw.socket.off('close', leave)
  }
}

async function drip(world: World, request: FastifyRequest, reply: FastifyReply, answer: Answer, details: FaultDetails) {
  const { raw } = reply.hijack()
  const pieces = number(details, 'pieces', 20)
  const size = Math.max(1, Math.ceil(answer.body.length / pieces))
  raw.writeHead(answer.status, answer.headers)
  for (let at = 0; at < answer.body.length && !raw.destroyed; at += size) {
    raw.write(answer.body.subarray(at, at + size))
    await pause(world, number(details, 'ms', 200), request)
  }
  raw.end()
}

/** Sends what `answer` makes; it is made after the faults that keep an answer from being made at all. */
export async function deliver(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: () => Answer,
): Promise<FastifyReply> {
  const { faults } = world
  if (faults.take('reset') !== undefined) {
    reply.hijack()
    request.raw.socket.resetAndDestroy()
    return reply
  }
  const slow = faults.take('slow')
  if (slow !== undefined) await pause(world, number(slow, 'ms', 5000), request)
  const made = answer()
  if (made.status === 200) {
    const slowly = faults.take('drip')
    if (slowly !== undefined) {
      await drip(world, request, reply, made, slowly)
      return reply
    }
    if (faults.take('truncated') !== undefined) {
      const half = made.body.subarray(0, Math.max(1, Math.floor(made.body.length / 2)))
      return reply.code(200).headers(made.headers).send(Buffer.from(half))
    }
  }
  return reply.code(made.status).headers(made.headers).send(Buffer.from(made.body))
}
