import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLocalBackplane } from '../../server/backplane/local.ts'
import { systemClock } from '../../server/clock.ts'
import { AppError } from '../../server/errors.ts'
import { backplaneContract } from '../contracts/backplane.contract.ts'
import { chat, chats } from '../support/live-events.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'fanlight-log-'))
const writer = join(import.meta.dirname, 'writer.ts')
const open = (file: string) => openLocalBackplane({ file, clock: systemClock, newEpoch: () => crypto.randomUUID() })

backplaneContract('local', () => {
  const folder = newFolder()
  return {
    open: async (clock) =>
      openLocalBackplane({ file: join(folder, 'log.sqlite'), clock, newEpoch: () => crypto.randomUUID() }),
    isShared: false,
    remove: async () => rmSync(folder, { recursive: true }),
  }
})

describe('local, on a disk', () => {
  let folder: string
  let file: string

  beforeEach(() => {
    folder = newFolder()
    file = join(folder, 'data', 'log.sqlite')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const codeOf = (work: () => unknown) => {
    try {
      work()
      return 'no error'
    } catch (error) {
      return error instanceof AppError ? error.code : error
    }
  }

  test('a kill -9 in the middle of writing takes back nothing that was acknowledged, and no half of a batch', async () => {
    const child = spawn(process.execPath, [writer, file, '3'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const acknowledged: number[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(Number(line))
      if (acknowledged.length === 25) child.kill('SIGKILL')
    }
    const backplane = open(file)
    const kept = await backplane.tail('me', 10_000)
    await backplane.close()
    expect(acknowledged.length).toBeGreaterThanOrEqual(25)
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? Infinity)
    expect(kept.length % 3).toBe(0)
    expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_, index) => index + 1))
  })

  test('a second process on the same data folder is told plainly, and the lock dies with the first', async () => {
    const child = spawn(process.execPath, [writer, file, '1'], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    expect(() => open(file)).toThrow('Fanlight is already running with this data folder')
    child.kill('SIGKILL')
    await once(child, 'exit')
    await open(file).close()
  })

  test('so is a second opening in the same process', async () => {
    const first = open(file)
    expect(codeOf(() => open(file))).toBe('ALREADY_RUNNING')
    await first.close()
    expect(codeOf(() => void open(file).close())).toBe('no error')
  })

  test.skipIf(process.platform === 'win32')('only its owner may read the file and its side files', async () => {
    const backplane = open(file)
    await backplane.publish('me', { events: [chat('1')] })
    const modes = [file, `${file}-wal`].map((path) => statSync(path).mode & 0o777)
    await backplane.close()
    expect(modes).toEqual([0o600, 0o600])
  })

  test('what was wiped is in no file any more', async () => {
    const backplane = open(file)
    await backplane.publish('me', { events: [chat('1', 1, 'a very private line')] })
    const bytes = () => [file, `${file}-wal`].map((path) => readFileSync(path, 'latin1')).join('')
    expect(bytes()).toContain('a very private line')
    await backplane.wipe()
    expect(bytes()).not.toContain('a very private line')
    await backplane.close()
  })

  test('a data folder that cannot be is an error that says so', () => {
    writeFileSync(join(folder, 'taken'), '')
    expect(codeOf(() => open(join(folder, 'taken', 'log.sqlite')))).toBe('DATA_FOLDER_CLOSED')
  })

  test.skipIf(process.platform !== 'linux')('a full disk refuses the batch whole, in plain words', async () => {
    // A limit on file size stands in for a disk that is full.
    const run = promisify(execFile)('sh', [
      '-c',
      `ulimit -f 200; exec "$0" "$1" "$2" 400`,
      process.execPath,
      writer,
      file,
    ])
    const failed = await run.catch((error: { readonly stderr: string }) => error)
    expect(failed.stderr).toMatch(/AppError: (The disk)/)
    const backplane = open(file)
    const kept = await backplane.tail('me', 100_000)
    expect(kept.length % 400).toBe(0)
    expect(await backplane.publish('me', { events: chats(900_001, 900_001) })).toBe(1)
    await backplane.close()
  })
})
