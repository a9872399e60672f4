/** A log that got damaged: it makes way, what can be read of it goes on, and nothing is deleted. */
import {
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { openLocalBackplane } from '../../server/backplane/local.ts'
import type { SetAside } from '../../server/damage.ts'
import { createHub } from '../../server/hub/hub.ts'
import { openStore } from '../../server/store/store.ts'
import { gift, person, sends } from '../support/crowd.ts'
import { FakeClock } from '../support/fake-clock.ts'

let folder: string
let file: string
let told: SetAside[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fanlight-damage-'))
  file = join(folder, 'events.db')
  told = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const clock = new FakeClock()
let epochs = 0
const open = () =>
  openLocalBackplane({ file, clock, newEpoch: () => `epoch-${++epochs}`, onSetAside: (aside) => told.push(aside) })

const giver = person('Ada')
const rose = gift('Rose', 1)
const gifts = (count: number) =>
  Array.from({ length: count }, () => sends(giver, rose, 1, { text: 'x'.repeat(200) } as object))

const epochIn = async (backplane: ReturnType<typeof open>) => (await backplane.checkpoint('me')).epoch

/** A log of so many gifts, with everything in its main file. */
async function write(count: number, mark = 'there'): Promise<string> {
  const backplane = open()
  const events = gifts(count)
  await backplane.publish('me', { events, mark })
  const epoch = await epochIn(backplane)
  await backplane.close()
  return epoch
}

/** Overwrites bytes of the file from `at`, a part of its length. */
function spoil(at: number, bytes: number, by = 0xa5) {
  const size = statSync(file).size
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(bytes, by), 0, bytes, Math.floor(size * at))
  closeSync(handle)
}

const giftsIn = async (backplane: ReturnType<typeof open>) => (await backplane.read('me', 0, 1e6)).length

describe('a damaged log', () => {
  test('of nothing but rubbish is moved aside with its bytes, and a new one begins', async () => {
    writeFileSync(file, 'this is not a database, it is a diary'.repeat(500))
    const backplane = open()
    expect(told).toMatchObject([{ file, rescued: 0, whole: false }])
    expect(told[0]?.movedTo).toMatch(/events\.damaged-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.db$/)
    expect(readFileSync(told[0]!.movedTo, 'utf8')).toContain('diary')
    expect(await backplane.publish('me', { events: gifts(2) })).toBe(2)
    await backplane.close()
  })

  test('twice in the same second: neither overwrites the other', async () => {
    for (const text of ['first', 'second']) {
      writeFileSync(file, text.repeat(2_000))
      await open().close()
      rmSync(file)
    }
    const kept = readdirSync(folder).filter((name) => name.includes('damaged'))
    expect(new Set(kept.map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 5)))).toEqual(
      new Set(['first', 'secon']),
    )
  })

  test.each([0.2, 0.5, 0.8])('with a broken page at %d of it keeps most events, numbered without holes', async (at) => {
    const before = await write(4_000)
    spoil(at, 4_096)
    const backplane = open()
    expect(told).toHaveLength(1)
    const placed = await backplane.read('me', 0, 1e6)
    expect(placed.length).toBeGreaterThan(3_000)
    expect(placed.map(({ seq }) => seq)).toEqual(placed.map((_, index) => index + 1))
    // An overlay's old place must not fit into another numbering.
    expect(await epochIn(backplane)).not.toBe(before)
    await backplane.close()
  })

  test('that lost events asks its source once more: the mark is left out', async () => {
    await write(4_000)
    truncateSync(file, Math.floor(statSync(file).size * 0.6))
    const backplane = open()
    expect(told[0]).toMatchObject({ whole: false })
    expect(await backplane.mark('me')).toBeUndefined()
    await backplane.close()
  })

  test('whose events can all be read keeps every one, the mark, the totals and the ids', async () => {
    const backplane = open()
    const [first, ...rest] = gifts(50)
    await backplane.publish('me', { events: [first!, ...rest], mark: 'there' })
    // As after a trim: 20 of them are only in the checkpoint.
    const state = rest.slice(0, 19).reduce(reduce, reduce(emptyState, first!))
    await backplane.keepCheckpoint('me', { epoch: await epochIn(backplane), seq: 20, state })
    await backplane.close()
    const database = new DatabaseSync(file)
    database.exec('DELETE FROM events WHERE seq <= 20')
    const index = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_events_2'").get()
    const { page_size: size } = database.prepare('PRAGMA page_size').get() as { readonly page_size: number }
    database.close()
    // The index of the ids is gone, and not one event.
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.alloc(size, 0xa5), 0, size, (Number(index?.['rootpage']) - 1) * size)
    closeSync(handle)
    const again = open()
    expect(told).toMatchObject([{ rescued: 30, whole: true }])
    expect(await again.mark('me')).toBe('there')
    const channel = await createHub({ backplane: again, clock }).open('me')
    expect(channel.state.totals.gifts).toBe(50)
    expect(await channel.publish({ events: rest.slice(-3) }), 'E1: the same ids are the same events').toBe(0)
    await again.close()
  })

  test('with a garbled event in a sound page loses that one', async () => {
    await write(300)
    const database = new DatabaseSync(file)
    database.exec("UPDATE events SET json = 'zz' || json WHERE seq = 150")
    database.close()
    const backplane = open()
    expect(await giftsIn(backplane)).toBe(299)
    expect(told).toMatchObject([{ rescued: 299, whole: false }])
    await backplane.close()
  })

  test('whose damage shows only in use is told of, and the batch is refused, not half kept', async () => {
    await write(6_000)
    let damaged = 0
    const backplane = openLocalBackplane({ file, clock, newEpoch: () => 'e', onDamaged: () => damaged++ })
    spoil(0.1, Math.floor(statSync(file).size * 0.85))
    await expect(backplane.publish('me', { events: gifts(500) })).rejects.toMatchObject({ code: 'LOG_DAMAGED' })
    expect(damaged).toBe(1)
    await backplane.close()
    const again = open()
    expect(told).toHaveLength(1)
    expect(await again.publish('me', { events: gifts(3) })).toBe(3)
    await again.close()
  })

  test('that is sound is left alone', async () => {
    await write(100)
    const backplane = open()
    expect(told).toEqual([])
    expect(await backplane.mark('me')).toBe('there')
    await backplane.close()
  })

  test.skipIf(process.platform === 'win32')('the new file and the one aside are their owner’s alone', async () => {
    await write(100)
    spoil(0, 100)
    await open().close()
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600)
  })
})

describe('a damaged store', () => {
  const path = () => join(folder, 'store.db')
  const openRoom = async () => {
    const store = await openStore(`sqlite:${path()}`, { now: clock.now(), onSetAside: (aside) => told.push(aside) })
    return { store, room: store.room<Record<string, string>>('settings') }
  }

  test('of rubbish is moved aside, and a new one begins', async () => {
    writeFileSync(path(), 'rubbish'.repeat(3_000))
    const { store, room } = await openRoom()
    expect(told).toMatchObject([{ file: path(), rescued: 0 }])
    await room.set('a', 'b')
    expect(await room.get('a')).toBe('b')
    await store.close()
  })

  test('keeps what can still be read', async () => {
    const { store, room } = await openRoom()
    for (let at = 0; at < 300; at++) await room.set(`name-${at}`, 'v'.repeat(100))
    await store.close()
    file = path()
    spoil(0.5, 4_096)
    const again = await openRoom()
    expect(told).toHaveLength(1)
    const found = await Promise.all(Array.from({ length: 300 }, (_, at) => again.room.get(`name-${at}`)))
    expect(found.filter((value) => value === 'v'.repeat(100)).length).toBeGreaterThan(100)
    await again.store.close()
  })
})
