/** Who may import whom, held against every file: the table of docs/architecture.md as code. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const top = join(import.meta.dirname, '..')

/** The pages a streamer works with. An overlay on the stream has no forms. */
const FOR_THE_STREAMER = ['shared', 'overlays/look', 'overlays/parts', 'overlays/forms', 'overlays/words']

/** room → the rooms it may import besides itself. The longest matching prefix names a file's room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  'overlays/live': ['shared'],
  'overlays/look': ['shared'],
  'overlays/parts': ['shared', 'overlays/look', 'overlays/words'],
  'overlays/start': ['shared', 'overlays/live', 'overlays/look', 'overlays/words'],
  'overlays/words': ['shared'],
  'overlays/forms': ['shared', 'overlays/look', 'overlays/parts', 'overlays/words'],
  'overlays/setup': FOR_THE_STREAMER,
  'overlays/control': FOR_THE_STREAMER,
  'overlays/gallery': FOR_THE_STREAMER,
  'overlays/operator': FOR_THE_STREAMER,
  'overlays/status-dock': FOR_THE_STREAMER,
  'overlays/': ['shared', 'overlays/live', 'overlays/look', 'overlays/parts', 'overlays/start', 'overlays/words'],
  'server/errors.ts': [],
  'server/clock.ts': ['shared'],
  'server/damage.ts': [],
  'server/config.ts': [],
  'server/euler': ['server/errors.ts'],
  'server/source': ['shared', 'server/euler', 'server/errors.ts', 'server/clock.ts', 'server/backplane/backplane.ts'],
  'server/redis': ['server/errors.ts', 'server/clock.ts'],
  'server/backplane': ['shared', 'server/redis', 'server/errors.ts', 'server/clock.ts', 'server/damage.ts'],
  'server/hub': ['shared', 'server/backplane/backplane.ts', 'server/source/source.ts', 'server/clock.ts'],
  'server/socket': ['shared', 'server/hub', 'server/clock.ts'],
  'server/store': ['server/redis', 'server/errors.ts', 'server/clock.ts', 'server/damage.ts'],
  'server/token': ['server/euler', 'server/store', 'server/errors.ts', 'server/clock.ts'],
  'server/pictures': ['server/errors.ts', 'server/clock.ts'],
  'server/pairing': ['server/errors.ts', 'server/clock.ts'],
  'server/obs': ['shared', 'server/store', 'server/errors.ts', 'server/clock.ts'],
  'server/stage': ['shared', 'server/errors.ts'],
  'server/setup': ['shared', 'server/store', 'server/errors.ts'],
  'server/control': ['shared', 'server/euler', 'server/store', 'server/errors.ts', 'server/clock.ts'],
  'server/show': ['shared', 'server/backplane/backplane.ts', 'server/store', 'server/errors.ts', 'server/clock.ts'],
  'server/simulator': [
    'server/euler/codec.ts',
    'server/euler/gen',
    'server/errors.ts',
    'server/clock.ts',
    'server/orphaned.ts',
  ],
  'server/': ['server/', 'shared'],
  test: ['server/', 'overlays/', 'shared', 'bench'],
  bench: ['server/', 'overlays/', 'shared', 'test'],
  '': [],
}

/** Beyond its room's rule: these may reach these. */
const roomOf = (path: string): string =>
  Object.keys(MAY_IMPORT)
    .filter((room) => path === room || path.startsWith(room.endsWith('/') || room === '' ? room : `${room}/`))
    .toSorted((a, b) => b.length - a.length)[0] ?? ''

const sources = readdirSync(top, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /^(server|overlays|shared|test|bench)\//.test(path) && /\.(ts|js)$/.test(path))

function importsOf(path: string): string[] {
  const code = readFileSync(join(top, path), 'utf8')
  return [...code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(([, to]) =>
    relative(top, normalize(join(top, dirname(path), to ?? '')))
      .split(sep)
      .join('/'),
  )
}

const within = (path: string, room: string) => path === room || path.startsWith(room.endsWith('/') ? room : `${room}/`)

/** overlays/<page> has no entry of its own: a page may import itself and never another page. */
const ownFolder = (path: string, room: string) => (room === 'overlays/' ? path.split('/').slice(0, 2).join('/') : room)

describe('who may import whom', () => {
  test('there are files to look at', () => expect(sources.length).toBeGreaterThan(10))

  test.each(sources)('%s', (path) => {
    const room = roomOf(path)
    const allowed = [...(MAY_IMPORT[room] ?? []), ownFolder(path, room)].filter((other) => other !== '')
    const strangers = importsOf(path).filter((to) => !allowed.some((other) => within(to.replace(/\?.*$/, ''), other)))
    expect(strangers, `${path} is in room '${room}', which may import only: ${allowed.join(', ')}`).toEqual([])
  })

  test('shared/ uses neither Node, nor a package', () => {
    const foreign = sources
      .filter((path) => path.startsWith('shared/'))
      .filter((path) => /from '(?!\.)/.test(readFileSync(join(top, path), 'utf8')))
    expect(foreign).toEqual([])
  })
})
