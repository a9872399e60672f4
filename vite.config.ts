import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { alone } from './vite-alone.ts'
import { leanEmoji } from './vite-lean-emoji.ts'
import { plainImports } from './vite-plain-imports.ts'
import { thinStyles } from './vite-thin-styles.ts'

const overlays = join(import.meta.dirname, 'overlays')

/** Every folder with an index.html is a page of its own, at /overlays/<folder>/. */
const pages = readdirSync(overlays, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(overlays, entry.name, 'index.html'))
  .filter((page) => existsSync(page))

/** Every browser that opens these pages reads woff2: the older copies that some font packages name would double the build. */
const woff2Alone = {
  postcssPlugin: 'woff2-alone',
  Declaration: {
    src(source: { value: string }) {
      const lean = source.value.replaceAll(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '')
      if (lean !== source.value) source.value = lean
    },
  },
}

export default defineConfig({
  root: overlays,
  base: '/overlays/',
  publicDir: join(overlays, 'public'),
  plugins: [alone, leanEmoji, plainImports, thinStyles],
  css: { postcss: { plugins: [woff2Alone] } },
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    // OBS 28 to 30 embed Chromium 103, the oldest in use.
    target: 'chrome103',
    cssTarget: 'chrome103',
    // A script inlined as data: would need a looser content security policy.
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: pages,
      // How long plugins take is nobody's concern who starts the demo.
      checks: { bundlerTimings: false },
      // Lit says nowhere that loading it does nothing by itself, so a page that takes `css` alone would carry all of it.
      treeshake: {
        moduleSideEffects: [{ test: /node_modules[\\/](@lit|lit|lit-element|lit-html)[\\/]/, sideEffects: false }],
      },
    },
  },
})
