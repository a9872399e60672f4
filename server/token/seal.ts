/**
 * Texts at rest are sealed with AES-256-GCM, so that a copied database gives nothing away. The keys lie in a file of their
 * own beside it; each sealed text names its key, so that keys can be rotated.
 */
import { createCipheriv, createDecipheriv, createHash, randomUUID } from 'node:crypto'
import { chmod, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../errors.ts'

export interface TextSeal {
  seal(text: string): string
  /** Throws AppError SEAL_BROKEN where the text's key is gone, or the text is not what was sealed. */
  unseal(sealed: string): string
}

export interface Seal extends TextSeal {
  /** From now on a new key seals; the old ones still open what they sealed. */
  rotate(): Promise<void>
}

export interface SealDeps {
  /** JSON of id → key, newest last. Made where there is none, readable by its owner alone. */
  readonly keyFile: string
  readonly randomBytes: (size: number) => Uint8Array
}

type Keys = ReadonlyMap<string, Buffer>

const VERSION = 's1'
const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** Throws AppError SEAL_KEYS_UNREADABLE where the file is there and cannot be read or written. */
export async function openSeal({ keyFile, randomBytes }: SealDeps): Promise<Seal> {
  const newKey = (): [string, Buffer] => [
    `k${Buffer.from(randomBytes(6)).toString('hex')}`,
    Buffer.from(randomBytes(KEY_BYTES)),
  ]
  let keys: Keys = await firstKeys(keyFile, newKey)

  return {
    ...sealing(() => keys, randomBytes),
    async rotate() {
      const rotated = new Map([...keys, newKey()])
      await replaceFile(keyFile, rotated)
      keys = rotated
    },
  }
}

/** With keys from elsewhere than a file: base64 of 32 bytes each, newest last. A key's name follows from the key. */
export function sealWithKeys(texts: readonly string[], randomBytes: SealDeps['randomBytes']): TextSeal {
  const keys: Keys = new Map(
    texts.map((text) => {
      const key = Buffer.from(text, 'base64')
      return [`e${createHash('sha256').update(key).digest('hex').slice(0, 12)}`, key]
    }),
  )
  return sealing(() => keys, randomBytes)
}

function sealing(keysNow: () => Keys, randomBytes: SealDeps['randomBytes']): TextSeal {
  return {
    seal(text) {
      const [id, key] = newest(keysNow())
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      cipher.setAAD(Buffer.from(id))
      const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return [VERSION, id, body.toString('base64url')].join('.')
    },

    unseal(sealed) {
      const [version, id = '', encoded = ''] = sealed.split('.')
      const key = keysNow().get(id)
      if (version !== VERSION || key === undefined) throw broken()
      const body = Buffer.from(encoded, 'base64url')
      if (body.length < IV_BYTES + TAG_BYTES) throw broken()
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, IV_BYTES))
        decipher.setAAD(Buffer.from(id))
        decipher.setAuthTag(body.subarray(-TAG_BYTES))
        return Buffer.concat([decipher.update(body.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8')
      } catch (cause) {
        throw broken(cause)
      }
    },
  }
}

const newest = (keys: Keys): [string, Buffer] => {
  const last = [...keys].at(-1)
  if (last === undefined) throw broken()
  return last
}

const broken = (cause?: unknown) =>
  new AppError('SEAL_BROKEN', {
    whose: 'you',
    next: 'reconnect',
    text: 'Fanlight cannot open what it kept: the key file beside its data was changed or is missing. Connect your TikTok account again.',
    cause,
  })

async function firstKeys(file: string, newKey: () => [string, Buffer]): Promise<Keys> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const kept = await readKeys(file)
    if (kept !== undefined) return kept
    await createFile(file, new Map([newKey()]))
    // Another Fanlight may have been quicker: the keys in the file are the keys.
    const made = await readKeys(file)
    if (made === undefined) throw new Error('the key file is gone again')
    return made
  } catch (cause) {
    throw new AppError('SEAL_KEYS_UNREADABLE', {
      whose: 'you',
      next: 'fix',
      text: `Fanlight cannot read or write its key file ${file}. Check that you may write in that folder and that the disk is not full.`,
      cause,
    })
  }
}

/** Undefined where there is no file. One that holds no keys is put aside, not overwritten: it may be a backup gone wrong. */
async function readKeys(file: string): Promise<Keys | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const keys = parseKeys(text)
  if (keys === undefined) await rename(file, `${file}.broken`)
  else await chmod(file, 0o600)
  return keys
}

function parseKeys(text: string): Keys | undefined {
  try {
    const entries = Object.entries(JSON.parse(text) as Record<string, string>)
    const keys = entries.map(([id, key]) => [id, Buffer.from(key, 'base64')] as const)
    return keys.length > 0 && keys.every(([, key]) => key.length === KEY_BYTES) ? new Map(keys) : undefined
  } catch {
    return undefined // not JSON, or not of keys: put aside by the caller
  }
}

const printKeys = (keys: Keys) =>
  `${JSON.stringify(Object.fromEntries([...keys].map(([id, key]) => [id, key.toString('base64')])), undefined, 2)}\n`

/** Either the whole file is there or none, and never over one that is there. */
async function createFile(file: string, keys: Keys): Promise<void> {
  const draft = await writeDraft(file, keys)
  try {
    await link(draft, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Some file systems know no links (memory sticks, some network drives).
    if (code !== 'EEXIST') await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}

async function replaceFile(file: string, keys: Keys): Promise<void> {
  await rename(await writeDraft(file, keys), file)
}

async function writeDraft(file: string, keys: Keys): Promise<string> {
  const draft = `${file}.${randomUUID()}.draft`
  await writeFile(draft, printKeys(keys), { mode: 0o600, flush: true })
  return draft
}
