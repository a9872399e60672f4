import { findBrowser } from './browser.ts'

/** Once, before any test: a browser is there, or one plain sentence says why not. */
export function setup(): void {
  process.env['FANLIGHT_TEST_BROWSER'] = findBrowser()
}
