/**
 * Pictures of people, gifts and emotes, kept on this computer: TikTok's addresses are signed and expire, and a flood
 * asks for the same face a hundred times.
 */
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import type { Picture } from './fetch-picture.ts'
import { pictureName } from './picture-name.ts'
import { pictureType } from './picture-type.ts'

export interface PictureCacheDeps {
  readonly folder: string
  readonly clock: Clock
  readonly fetch: (address: string) => Promise<Picture>
  readonly log: {
    debug(fields: object, text: string): void
    warn(fields: object, text: string): void
  }
  readonly mostBytes?: number
}

export interface PictureCache {
  /** Undefined where it can't be had; the page then draws one of its own. Never rejects. */
  get(address: string): Promise<Picture | undefined>
  /** Deletes every picture. */
  wipe(): Promise<void>
}

const MOST_BYTES = 200 * 1024 * 1024
/** Below the most, so that not every new picture has to make room. */
const ROOM_AFTER_CLEANING = 0.8
const AT_ONCE = 8
/** Waiting beyond these nobody would see it any more: a flood of ten thousand faces is let go. */
const WAITING_MOST = 200
/** An address that failed is not asked again for so long; another address of the same picture is. */
const FAILED_FOR_MS = 5 * 60_000
const FAILED_KEPT = 2_000

interface Kept {
  readonly size: number
  usedAt: number
}

export function createPictureCache(deps: PictureCacheDeps): PictureCache {
  const { folder, clock, log, mostBytes = MOST_BYTES } = deps
  const kept = new Map<string, Kept>()
  const failedAt = new Map<string, number>()
  const underWay = new Map<string, Promise<Picture | undefined>>()
  const waiting: (() => void)[] = []
  let running = 0
  let bytes = 0
  let cleaning: Promise<void> | undefined
  let saidUnkept = false
  const opened = readFolder()

  /** What an earlier run kept. A folder that can't be read is as good as empty. */
  async function readFolder(): Promise<void> {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      for (const name of await readdir(folder)) {
        if (!/^[0-9a-f]{40}$/.test(name)) continue
        const { size, mtimeMs } = await stat(join(folder, name))
        kept.set(name, { size, usedAt: mtimeMs })
        bytes += size
      }
    } catch (error) {
      log.warn({ err: error }, 'the pictures of earlier LIVEs could not be read; they will be fetched anew')
    }
  }

  function forget(name: string): void {
    bytes -= kept.get(name)?.size ?? 0
    kept.delete(name)
  }

  async function read(name: string): Promise<Picture | undefined> {
    const known = kept.get(name)
    if (known === undefined) return undefined
    try {
      const file = join(folder, name)
      const content = await readFile(file)
      const type = pictureType(content)
      if (type === undefined) throw new Error('is no picture any more')
      known.usedAt = clock.now()
      // The time of use, for the next run; it matters to nobody if that fails.
      const now = new Date(known.usedAt)
      void utimes(file, now, now).catch(() => undefined)
      return { type, bytes: content }
    } catch {
      // Deleted or spoiled behind our back: fetched anew.
      forget(name)
      return undefined
    }
  }

  async function keep(name: string, { bytes: content }: Picture): Promise<void> {
    try {
      const part = join(folder, `${name}.part`)
      await writeFile(part, content, { mode: 0o600 })
      await rename(part, join(folder, name))
      forget(name)
      kept.set(name, { size: content.length, usedAt: clock.now() })
      bytes += content.length
      if (bytes > mostBytes) await (cleaning ??= clean().finally(() => (cleaning = undefined)))
    } catch (error) {
      // The picture is shown all the same, and fetched again next time.
      if (!saidUnkept) log.warn({ err: error }, 'pictures cannot be kept; is the disk full?')
      saidUnkept = true
    }
  }

  async function clean(): Promise<void> {
    const oldest = [...kept].toSorted(([, a], [, b]) => a.usedAt - b.usedAt)
    for (const [name] of oldest) {
      if (bytes <= mostBytes * ROOM_AFTER_CLEANING) return
      await rm(join(folder, name), { force: true })
      forget(name)
    }
  }

  async function turn(): Promise<boolean> {
    if (running < AT_ONCE) running++
    else if (waiting.length >= WAITING_MOST) return false
    else await new Promise<void>((resolve) => waiting.push(resolve))
    return true
  }

  function leave(): void {
    const next = waiting.shift()
    if (next === undefined) running--
    else next()
  }

  async function fetchOne(address: string, name: string): Promise<Picture | undefined> {
    if (!(await turn())) return undefined
    try {
      const picture = await deps.fetch(address)
      await keep(name, picture)
      return picture
    } catch (error) {
      log.debug({ err: error }, 'a picture could not be fetched')
      failedAt.delete(address)
      failedAt.set(address, clock.now())
      if (failedAt.size > FAILED_KEPT) failedAt.delete(failedAt.keys().next().value ?? '')
      return undefined
    } finally {
      leave()
    }
  }

  async function find(address: string, name: string): Promise<Picture | undefined> {
    await opened
    const known = await read(name)
    if (known !== undefined) return known
    const failed = failedAt.get(address)
    if (failed !== undefined && Math.abs(clock.now() - failed) < FAILED_FOR_MS) return undefined
    return fetchOne(address, name)
  }

  return {
    get(address) {
      const name = pictureName(address)
      const going = underWay.get(name)
      if (going !== undefined) return going
      const finding = find(address, name).finally(() => underWay.delete(name))
      underWay.set(name, finding)
      return finding
    },
    async wipe() {
      await opened
      await rm(folder, { recursive: true, force: true })
      kept.clear()
      failedAt.clear()
      bytes = 0
      await mkdir(folder, { recursive: true, mode: 0o700 })
    },
  }
}
