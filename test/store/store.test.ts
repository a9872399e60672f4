import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore } from '../../server/store/store.ts'
import { storeContract } from '../contracts/store.contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'fanlight-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string) => join(folder, name)

storeContract('memory:', () => openStore('memory:'))
storeContract('sqlite:', () => openStore(`sqlite:${file(`${Math.random()}.db`)}`))

describe('a store in a file', () => {
  test('is the same store when opened again', async () => {
    const url = `sqlite:${file('again.db')}`
    const first = await openStore(url)
    await first.room('r').set('a', 'kept')
    await first.close()
    const second = await openStore(url)
    expect(await second.room('r').get('a')).toBe('kept')
    await second.close()
  })

  test('makes its folder, and a file for its owner alone, also where the file was there already', async () => {
    const path = file('deep/down/private.db')
    await (await openStore(`sqlite:${path}`)).close()
    if (process.platform !== 'win32') {
      expect(statSync(path).mode & 0o777).toBe(0o600)
      chmodSync(path, 0o644)
      await (await openStore(`sqlite:${path}`)).close()
      expect(statSync(path).mode & 0o777).toBe(0o600)
    }
  })

  test('what was wiped is not in the file any more', async () => {
    const path = file('wiped.db')
    const store = await openStore(`sqlite:${path}`)
    await store.room('r').set('a', 'needle-in-the-file')
    expect(readFileSync(path, 'latin1')).toContain('needle-in-the-file')
    await store.wipe()
    await store.close()
    expect(readFileSync(path, 'latin1')).not.toContain('needle-in-the-file')
  })

  test('a file that cannot be opened is an error that names it', async () => {
    const path = file('broken.db')
    mkdirSync(path)
    await expect(openStore(`sqlite:${path}`)).rejects.toMatchObject({ code: 'STORE_UNREADABLE', next: 'fix' })
    await expect(openStore(`sqlite:${path}`)).rejects.toThrow(path)
  })

  test('another kind of URL is refused, without repeating a password in it', async () => {
    const error = await openStore('redis://user:hunter2@host').catch((error: Error) => error)
    expect(error).toMatchObject({ code: 'STORE_UNKNOWN', whose: 'you' })
    expect(String(error)).not.toContain('hunter2')
  })
})
