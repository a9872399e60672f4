/**
 * Fanlight's look: warm light behind dark glass. Each overlay's own element takes these in; what is inside inherits
 * them. A streamer may set the `--fl-…` properties in OBS's Custom CSS box (`body { --fl-accent: #f06; }`); they win
 * over the settings, which arrive as `--set-…`.
 */
import { css } from 'lit'

export const tokens = css`
  :host {
    --accent: var(--fl-accent, var(--set-accent, #ffb02e));
    /* The white of a flame, where light is strongest. */
    --core: var(--fl-core, #fff4d9);
    --text: var(--fl-text, #fffaf1);
    --text-dim: var(--fl-text-dim, rgba(255, 243, 224, 0.74));
    --glass: var(--fl-glass, rgba(23, 17, 12, 0.84));
    --frame: var(--fl-frame, #15100b);
    --edge: var(--fl-edge, rgba(255, 232, 196, 0.16));
    --font: var(
      --fl-font,
      'Inter Variable',
      system-ui,
      'Segoe UI',
      'Hiragino Sans',
      'Yu Gothic UI',
      'Microsoft YaHei',
      'Malgun Gothic',
      'Noto Sans',
      'Noto Sans CJK SC',
      'Noto Sans Arabic',
      'Noto Sans Hebrew',
      sans-serif
    );
    --font-display: var(--fl-font-display, 'Bricolage Grotesque Variable'), var(--font);
    --ease-out: cubic-bezier(0.16, 1, 0.3, 1);
    --ease-in: cubic-bezier(0.6, 0, 0.9, 0.4);
    --ease-spring: cubic-bezier(0.3, 1.5, 0.5, 1);
    color: var(--text);
    font-family: var(--font);
  }
`
