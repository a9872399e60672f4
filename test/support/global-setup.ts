import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.ts'

/** Once, before any test: a browser is there, or one plain sentence says why not; and there is a place for built pages. */
export function setup(): () => void {
  process.env['FANLIGHT_TEST_BROWSER'] = findBrowser()
  const pages = mkdtempSync(join(tmpdir(), 'fanlight-pages-'))
  process.env['FANLIGHT_TEST_PAGES'] = pages
  // The programs under test are started a hundred times: compiled once is enough.
  process.env['NODE_COMPILE_CACHE'] = join(pages, 'compiled')
  return () => rmSync(pages, { recursive: true, force: true })
}
