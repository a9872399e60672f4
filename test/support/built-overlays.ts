/** The overlay pages as OBS gets them, built into a folder of their own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, loadConfigFromFile } from 'vite'

const top = join(import.meta.dirname, '../..')

/** Builds the named pages and no others, in a folder that tests may write to; `remove` takes it away again. */
export async function buildOverlays(names: readonly string[]): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'fanlight-overlays-'))
  const mode = process.env['NODE_ENV']
  // Test runners say 'test', for which packages hand out the builds that warn.
  process.env['NODE_ENV'] = 'production'
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(top, 'vite.config.ts'))
  const input = names.map((name) => join(top, 'overlays', name, 'index.html'))
  await build({
    ...loaded?.config,
    configFile: false,
    logLevel: 'error',
    build: {
      ...loaded?.config.build,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { ...loaded?.config.build?.rolldownOptions, input },
    },
  })
  process.env['NODE_ENV'] = mode
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
