/** What each overlay makes a browser read before it can draw: scripts, packed as they are sent. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, loadConfigFromFile, type Rolldown } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { overlays } from '../../shared/settings.ts'

const top = join(import.meta.dirname, '../..')
const kB = 1_000
const WITH_PHYSICS: readonly string[] = ['likes', 'gift-jar', 'fireworks']

const limitOf = (kind: string) => (kind === 'chat' ? 15 * kB : WITH_PHYSICS.includes(kind) ? 80 * kB : 40 * kB)

let chunks: ReadonlyMap<string, Rolldown.OutputChunk>

beforeAll(async () => {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(top, 'vite.config.ts'))
  const mode = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  const input = Object.fromEntries(
    Object.keys(overlays).map((kind) => [kind, join(top, 'overlays', kind, 'index.html')]),
  )
  const built = (await build({
    ...loaded?.config,
    configFile: false,
    logLevel: 'silent',
    build: {
      ...loaded?.config.build,
      write: false,
      rolldownOptions: { ...loaded?.config.build?.rolldownOptions, input },
    },
  })) as Rolldown.RolldownOutput
  process.env['NODE_ENV'] = mode
  chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
}, 180_000)

/** The chunk and all that it imports before it runs; what is only fetched when it is needed is not among them. */
function graphOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const next of chunks.get(file)?.imports ?? []) graphOf(next, seen)
  return seen
}

const bytesOf = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(chunks.get(file)?.code ?? '').length, 0)

describe('the scripts of an overlay', () => {
  test.each(Object.keys(overlays))('%s', (kind) => {
    const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === kind)
    expect(entry, 'its page is built').toBeDefined()
    const bytes = bytesOf(graphOf(entry?.fileName ?? ''))
    expect(bytes).toBeGreaterThan(5 * kB)
    expect(bytes, `${kind}: ${bytes} bytes`).toBeLessThanOrEqual(limitOf(kind))
  })

  test('the chat carries no library', () => {
    const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === 'chat')
    const modules = [...graphOf(entry?.fileName ?? '')].flatMap((file) => chunks.get(file)?.moduleIds ?? [])
    expect(modules.filter((id) => id.includes('lit-html') || id.includes('reactive-element/reactive'))).toEqual([])
  })

  test('every kind of overlay has its page', () => {
    const pages = readdirSync(join(top, 'overlays'))
    expect(pages).toEqual(expect.arrayContaining(Object.keys(overlays)))
  })
})
