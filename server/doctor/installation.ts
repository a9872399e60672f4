/** What Fanlight itself is made of: Node, and the pages that were built. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { overlays } from '../../shared/settings.ts'
import { ok, problem, type Finding } from './finding.ts'

const NODE_NEEDED = 24

/** `version`: as process.version has it. */
export function checkNode(version: string): Finding {
  const major = Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0)
  return major >= NODE_NEEDED
    ? ok('Node', `${version} is new enough.`)
    : problem(
        'Node',
        `${version} is too old; Fanlight needs ${NODE_NEEDED}.`,
        'Run "npm ci" in Fanlight’s folder: it brings one along.',
      )
}

/** `folder`: where the built pages lie. */
export function checkPages(folder: string): Finding {
  const missing = ['setup', ...Object.keys(overlays)].filter((name) => !existsSync(join(folder, name, 'index.html')))
  return missing.length === 0
    ? ok('Pages', 'The setup page and every overlay are built.')
    : problem('Pages', `Not built: ${missing.join(', ')}.`, 'Run "npm run build" in Fanlight’s folder.')
}
