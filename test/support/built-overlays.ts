/** The pages as OBS gets them: built once for all tests, and a copy for each that wants one. */
import { cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ASSETS = 'assets'
const top = join(import.meta.dirname, '../..')

async function buildInto(folder: string): Promise<void> {
  const mode = process.env['NODE_ENV']
  // One of many test files needs it, and it takes its time to load.
  const { build } = await import('vite')
  // Test runners say 'test', for which packages hand out the builds that warn.
  process.env['NODE_ENV'] = 'production'
  await build({ configFile: join(top, 'vite.config.ts'), logLevel: 'error', build: { outDir: folder } })
  process.env['NODE_ENV'] = mode
}

/** `shared`: where every test file of this run looks first. */
async function buildOnce(shared: string): Promise<string> {
  const built = join(shared, 'pages')
  if (existsSync(built)) return built
  const mine = mkdtempSync(join(shared, 'building-'))
  await buildInto(mine)
  try {
    renameSync(mine, built)
  } catch (error) {
    // Another test file was quicker: theirs are the same.
    if (!existsSync(built)) throw error
  }
  return built
}

/** Typefaces and scripts are many megabytes that no test changes: the same files under another name. */
function copyPages(built: string, folder: string): void {
  for (const name of readdirSync(built)) {
    if (name !== ASSETS) cpSync(join(built, name), join(folder, name), { recursive: true })
  }
  mkdirSync(join(folder, ASSETS))
  for (const file of readdirSync(join(built, ASSETS))) linkSync(join(built, ASSETS, file), join(folder, ASSETS, file))
}

/** All pages, in a folder that the test may write to; `remove` takes it away again. */
export async function buildOverlays(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'fanlight-overlays-'))
  const shared = process.env['FANLIGHT_TEST_PAGES']
  if (shared === undefined) await buildInto(folder)
  else copyPages(await buildOnce(shared), folder)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
