/**
 * The word in the address of a picture that lets a page have it. A page learns it with its key; without it Fanlight
 * would fetch any picture of the internet for whoever asks.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** What is asked of a store. */
interface PassStore {
  get(name: 'secret'): Promise<string | undefined>
  set(name: 'secret', value: string): Promise<void>
}

export interface PicturePass {
  /** Under it and the address of the picture, in base64url, it can be had. */
  readonly prefix: string
  check(pass: string): boolean
}

export async function openPicturePass(store: PassStore, randomBytes: (size: number) => Buffer): Promise<PicturePass> {
  let secret = await store.get('secret')
  if (secret === undefined) {
    secret = randomBytes(32).toString('base64url')
    await store.set('secret', secret)
  }
  const pass = createHmac('sha256', secret).update('pictures').digest('base64url').slice(0, 22)
  return {
    prefix: `/pictures/${pass}/`,
    check: (given) => given.length === pass.length && timingSafeEqual(Buffer.from(given), Buffer.from(pass)),
  }
}
