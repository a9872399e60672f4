/** One theme at a time, for a page that has no room for all of themes.ts. */
import type { CSSResult } from 'lit'

const THEMES: Readonly<Record<string, () => Promise<CSSResult>>> = {
  arcade: async () => (await import('./themes/arcade.ts')).arcade,
  bloom: async () => (await import('./themes/bloom.ts')).bloom,
  broadcast: async () => (await import('./themes/broadcast.ts')).broadcast,
  ink: async () => (await import('./themes/ink.ts')).ink,
  paper: async () => (await import('./themes/paper.ts')).paper,
}

/** Nothing for ember, which is what tokens.ts says by itself, and where the server is gone: better ember than no overlay. */
export const fetchTheme = async (name: string): Promise<CSSResult | undefined> =>
  THEMES[name]?.().catch(() => undefined)
