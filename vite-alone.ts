import type { Plugin } from 'vite'
import { IMPORT_HELPER } from './vite-plain-imports.ts'

const ALONE = '?alone'

/**
 * A page whose script is asked for as `page.ts?alone` shares no module with others, so it carries nothing that only they
 * use, in one file. Worth it where every kilobyte counts; elsewhere pages share what a browser then has already.
 */
export const alone: Plugin = {
  name: 'alone',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (importer?.endsWith(ALONE) !== true || source.endsWith(ALONE)) return null
    const found = await this.resolve(source, importer.slice(0, -ALONE.length), options)
    const isOurs = found?.id.endsWith('.ts') === true || found?.id === IMPORT_HELPER
    return found !== null && isOurs ? { ...found, id: `${found.id}${ALONE}` } : found
  },
}
