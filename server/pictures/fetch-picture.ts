/** Fetches one picture from a stranger's address: nothing private, nothing large, nothing slow, nothing but a picture. */
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { isPublic, lookUpPublic } from './public-address.ts'
import { pictureType } from './picture-type.ts'

export interface Picture {
  readonly type: string
  readonly bytes: Buffer
}

export interface FetchRules {
  /** Origin that may be asked although it is private: the simulator on this computer. */
  readonly trusted?: string
  readonly mostBytes?: number
  /** For all of it: name, connection, redirects, bytes. */
  readonly withinMs?: number
}

const MOST_BYTES = 4 * 1024 * 1024
const WITHIN_MS = 10_000
const REDIRECTS_MOST = 3

/** Rejects with an Error that says why; the address itself, which may be signed, is not in it. */
export async function fetchPicture(address: string, rules: FetchRules = {}): Promise<Picture> {
  const { mostBytes = MOST_BYTES, withinMs = WITHIN_MS } = rules
  const signal = AbortSignal.timeout(withinMs)
  let url = new URL(address)
  for (let hop = 0; hop <= REDIRECTS_MOST; hop++) {
    const answer = await ask(url, rules.trusted, signal)
    const { statusCode = 0, headers } = answer
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      answer.destroy()
      url = new URL(headers.location, url)
      continue
    }
    if (statusCode !== 200) {
      answer.destroy()
      throw new Error(`answered ${statusCode}`)
    }
    const bytes = await readAtMost(answer, mostBytes)
    const type = pictureType(bytes)
    if (type === undefined) throw new Error('is no picture')
    return { type, bytes }
  }
  throw new Error('leads from one address to the next')
}

function ask(url: URL, trusted: string | undefined, signal: AbortSignal): Promise<IncomingMessage> {
  const isTrusted = url.origin === trusted
  if (url.protocol !== 'https:' && !(isTrusted && url.protocol === 'http:')) throw new Error('is no https address')
  if (url.username !== '' || url.password !== '') throw new Error('holds a password')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A bare address is never looked up, so it is looked at here.
  const isBare = /^[\d.]+$/.test(host) || host.includes(':')
  if (!isTrusted && isBare && !isPublic(host)) throw new Error('is not on the open internet')
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      signal,
      headers: { accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif', 'accept-encoding': 'identity' },
      ...(isTrusted ? {} : { lookup: lookUpPublic }),
    })
    asked.on('response', resolve)
    asked.on('error', reject)
    asked.end()
  })
}

async function readAtMost(answer: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    // Leaving the loop ends the connection.
    if (size > most) throw new Error(`is larger than ${most} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
