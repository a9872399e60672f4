import type { Plugin } from 'vite'

export const IMPORT_HELPER = '\0vite/preload-helper.js'

/**
 * `import()` as the browser has it. Vite wraps it in a helper that fetches style sheets first, a kilobyte in every
 * overlay; nothing here that is fetched late has one, and the build breaks where that changes.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /preload-helper/ },
    handler: (id) => (id.startsWith(IMPORT_HELPER) ? 'export const __vitePreload = (load) => load()' : undefined),
  },
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isDynamicEntry || !chunk.viteMetadata?.importedCss.size) continue
      this.error(`${chunk.fileName} is fetched late and has a style sheet, which nothing would fetch with it.`)
    }
  },
}
