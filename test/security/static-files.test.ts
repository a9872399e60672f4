/** The folder of pages, and links in it that lead elsewhere. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scriptApp, type ScriptedApp } from '../setup/scripted-app.ts'

let folder: string
let script: ScriptedApp
let canLink = true

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fanlight-static-'))
  const dist = join(folder, 'dist')
  for (const page of ['setup', 'chat', 'assets']) mkdirSync(join(dist, page), { recursive: true })
  for (const page of ['setup', 'chat']) writeFileSync(join(dist, page, 'index.html'), `the ${page} page`)
  writeFileSync(join(dist, 'assets/real.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'a secret')
  // A folder beside it whose name begins alike.
  mkdirSync(join(folder, 'dist-private'))
  writeFileSync(join(folder, 'dist-private/secret.txt'), 'a secret')
  try {
    symlinkSync(join(folder, 'secret.txt'), join(dist, 'assets/file.txt'))
    symlinkSync(folder, join(dist, 'assets/up'), 'dir')
    symlinkSync(join(folder, 'dist-private'), join(dist, 'assets/beside'), 'dir')
    symlinkSync(join(dist, 'assets/real.js'), join(dist, 'assets/inside.js'))
  } catch {
    canLink = false // Windows lets only some users make links
  }
  script = await scriptApp(dist)
})
afterAll(async () => {
  await script.app.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (url: string) => script.app.inject({ url })

test('a link that leads out of the folder is not followed', async (context) => {
  if (!canLink) context.skip('this system lets us make no links')
  for (const path of ['file.txt', 'up/secret.txt', 'beside/secret.txt']) {
    const { statusCode, body } = await get(`/overlays/assets/${path}`)
    expect(statusCode, path).toBe(404)
    expect(body).not.toContain('a secret')
  }
})

test('one that stays inside is, and so are files', async (context) => {
  if (!canLink) context.skip('this system lets us make no links')
  expect((await get('/overlays/assets/inside.js')).body).toBe('export {}')
  expect((await get('/overlays/assets/real.js')).body).toBe('export {}')
})

test('folders are not listed', async () => {
  for (const path of ['/overlays/assets', '/overlays/assets/', '/overlays/']) {
    expect((await get(path)).body, path).not.toContain('real.js')
  }
})
