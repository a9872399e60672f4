/** The overlay pages as OBS gets them, built into a folder of their own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const top = join(import.meta.dirname, '../..')

/** Builds the named pages; `remove` takes the folder away. */
export async function buildOverlays(names: readonly string[]): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'fanlight-overlays-'))
  const mode = process.env['NODE_ENV']
  // Test runners say 'test', for which packages hand out the builds that warn.
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: join(top, 'vite.config.ts'),
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: names.map((name) => join(top, 'overlays', name, 'index.html')) },
    },
  })
  process.env['NODE_ENV'] = mode
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
