import type { Plugin } from 'vite'

/** Lit's styles are text to a bundler, which would ship their comments and indentation to every overlay. */
export const thinStyles: Plugin = {
  name: 'thin-styles',
  transform: {
    filter: { id: /\/overlays\/.*\.ts(\?|$)/ },
    handler: (code) =>
      code.replaceAll(/\bcss`[^`]*`/g, (styles) =>
        styles
          .replaceAll(/\/\*[\s\S]*?\*\//g, '')
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/ ?([{};,]) /g, '$1')
          .replaceAll(/: /g, ':')
          .replaceAll(/;}/g, '}')
          .replaceAll(/(?<![\d.])0\.(?=\d)/g, '.'),
      ),
  },
}
