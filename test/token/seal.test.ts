import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../server/store/store.ts'
import { openSeal } from '../../server/token/seal.ts'
import { createTokenVault, type KeptTokens } from '../../server/token/token-vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'fanlight-seal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let keyFile: string
beforeEach(() => (keyFile = join(folder, String(Math.random()), 'seal.json')))
const open = () => openSeal({ keyFile, randomBytes })

describe('a seal', () => {
  test('opens what it sealed, and after a restart too', async () => {
    const sealed = (await open()).seal('token é 👋')
    expect(sealed).not.toContain('token')
    expect((await open()).unseal(sealed)).toBe('token é 👋')
  })

  test('the same text is never sealed the same way twice', async () => {
    const seal = await open()
    expect(seal.seal('a')).not.toBe(seal.seal('a'))
  })

  test('a rotated key seals anew, and the old one still opens', async () => {
    const seal = await open()
    const before = seal.seal('old')
    await seal.rotate()
    const after = seal.seal('new')
    expect(after.split('.')[1]).not.toBe(before.split('.')[1])
    for (const same of [seal, await open()]) expect([same.unseal(before), same.unseal(after)]).toEqual(['old', 'new'])
    const again = (await open()).seal('x')
    expect(again.split('.')[1]).toBe(after.split('.')[1])
  })

  test('any change to a sealed text is noticed', async () => {
    const seal = await open()
    const [version, id, body = ''] = seal.seal('some token').split('.')
    const flip = (at: number) => {
      const bytes = Buffer.from(body, 'base64url')
      bytes[at] = (bytes[at] ?? 0) ^ 1
      return [version, id, bytes.toString('base64url')].join('.')
    }
    const length = Buffer.from(body, 'base64url').length
    for (let at = 0; at < length; at++) {
      expect(() => seal.unseal(flip(at))).toThrow(expect.objectContaining({ code: 'SEAL_BROKEN', next: 'reconnect' }))
    }
  })

  test.each(['', 'x', 's1.k.', 's1..', 's2.a.b', 's1.unknown.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'])(
    '%j opens nothing',
    async (sealed) => {
      const seal = await open()
      expect(() => seal.unseal(sealed)).toThrow(expect.objectContaining({ code: 'SEAL_BROKEN' }))
    },
  )

  test('a missing key file means: reconnect', async () => {
    const sealed = (await open()).seal('token')
    rmSync(keyFile)
    const later = await open()
    expect(() => later.unseal(sealed)).toThrow(
      expect.objectContaining({ code: 'SEAL_BROKEN', whose: 'you', next: 'reconnect' }),
    )
    expect(later.unseal(later.seal('works'))).toBe('works')
  })

  test.each(['', 'not json', '{}', '[]', '{"k1":"c2hvcnQ="}', 'null', '{"k1":5}'])(
    'a broken key file (%j) is put aside, and a new one made',
    async (text) => {
      mkdirSync(dirname(keyFile), { recursive: true })
      writeFileSync(keyFile, text)
      const seal = await open()
      expect(seal.unseal(seal.seal('works'))).toBe('works')
      expect(readFileSync(`${keyFile}.broken`, 'utf8')).toBe(text)
    },
  )

  test('two that begin at once agree on the key', async () => {
    const seals = await Promise.all([open(), open(), open(), open()])
    const sealed = seals.map((seal) => seal.seal('a'))
    expect(new Set(sealed.map((text) => text.split('.')[1])).size).toBe(1)
    expect(seals.flatMap((seal) => sealed.map((text) => seal.unseal(text)))).toEqual(Array(16).fill('a'))
    expect(readdirSync(dirname(keyFile))).toEqual(['seal.json'])
  })

  test.skipIf(process.platform === 'win32')('the key file is for its owner alone, also where it was not', async () => {
    await open()
    expect(statSync(keyFile).mode & 0o777).toBe(0o600)
    chmodSync(keyFile, 0o644)
    await (await open()).rotate()
    expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  })

  test('a key file that cannot be made is an error that names it', async () => {
    const file = join(folder, `file-${Math.random()}`)
    writeFileSync(file, '')
    keyFile = join(file, 'below', 'seal.json')
    await expect(open()).rejects.toMatchObject({
      code: 'SEAL_KEYS_UNREADABLE',
      whose: 'you',
      text: expect.stringContaining(keyFile),
    })
  })
})

describe('the vault', () => {
  const kept: KeptTokens = {
    tokens: { accessToken: 'access-needle', refreshToken: 'refresh-needle', expiresAt: 2, scopes: ['a:b'] },
    clientId: 'client-1',
    since: 1,
  }
  const client = { id: 'client-1', secret: 'secret-needle' }

  async function openVault(name: string) {
    const store = await openStore(`sqlite:${join(folder, name)}`)
    return { store, vault: createTokenVault(store.room('token'), await open()) }
  }

  test('gives back tokens and client after a restart, and nothing of them is readable on the disk', async () => {
    const first = await openVault('vault.db')
    await first.vault.keepTokens(kept)
    await first.vault.keepClient(client)
    await first.store.close()
    const onDisk = readFileSync(join(folder, 'vault.db'), 'latin1') + readFileSync(keyFile, 'latin1')
    expect(onDisk).not.toMatch(/needle/)
    const second = await openVault('vault.db')
    expect([await second.vault.tokens(), await second.vault.client()]).toEqual([kept, client])
    await second.store.close()
  })

  test('wipe leaves nothing', async () => {
    const { store, vault } = await openVault('wiped.db')
    await vault.keepTokens(kept)
    await vault.keepClient(client)
    await vault.wipe()
    expect([await vault.tokens(), await vault.client()]).toEqual([undefined, undefined])
    await store.close()
  })

  test('without its key, tokens mean "reconnect" and a client is as good as none', async () => {
    const first = await openVault('keyless.db')
    await first.vault.keepTokens(kept)
    await first.vault.keepClient(client)
    await first.store.close()
    rmSync(keyFile)
    expect(existsSync(keyFile)).toBe(false)
    const second = await openVault('keyless.db')
    await expect(second.vault.tokens()).rejects.toMatchObject({ code: 'SEAL_BROKEN', next: 'reconnect' })
    expect(await second.vault.client()).toBeUndefined()
    await second.store.close()
  })
})
