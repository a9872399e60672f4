/**
 * The themes: what each gives the words of tokens.ts. Ember is what tokens.ts says by itself, so it is not here. Every page
 * carries all of them, so that a change of theme needs no reload: keep each to what makes it another one.
 */
import { css, type CSSResult } from 'lit'

/** To be taken in before `tokens`; the element's `theme` attribute picks (dress.ts). */
export const themes: CSSResult = css`
  /* Cut out of card, pasted a little askew. */
  :host([theme='paper']) {
    --theme-accent: #c92f1d;
    --theme-accent-2: #0b6a83;
    --theme-on-accent: #fff7e6;
    --theme-on-accent-2: #fff7e6;
    --theme-core: #ffc93c;
    --theme-text: #1d1712;
    --theme-text-dim: #5f564c;
    --theme-text-strong: var(--accent);
    --theme-good: #1b6f37;
    --theme-bad: #b3201a;
    --theme-surface: #fff7e6;
    --theme-surface-strong: #ffefcd;
    --theme-edge: #1d1712;
    --theme-border: 0.08em solid var(--edge);
    --theme-shadow: 0.15em 0.15em 0 #1d1712;
    --theme-track: #e6d9be;
    --theme-fill:
      repeating-linear-gradient(-45deg, rgba(255, 255, 255, 0.22) 0 0.4em, transparent 0 0.8em), var(--accent);
    --theme-frame: #1d1712;
    --theme-glow: 0;
    --theme-person-tone: 78% 27%;
    --theme-picture-edge: inset 0 0 0 0.05em #1d1712;
    --theme-radius: 0.14em;
    --theme-radius-small: 0.1em;
    --theme-radius-round: 0.14em;
    --theme-tilt: -1.3deg;
    --theme-font: var(--face-grotesque);
    --theme-font-display: var(--face-serif);
    --theme-weight: 600;
    --theme-weight-display: 850;
    --theme-spacing-display: -0.015em;
    --theme-enter: fl-paste;
    --theme-leave: fl-peel;
    --theme-pop: fl-stamp;
    --theme-enter-ms: 420ms;
    --theme-ease-out: cubic-bezier(0.2, 1.4, 0.4, 1);
  }

  /* A cabinet in a dark hall: notched pixels, everything moves in steps. */
  :host([theme='arcade']) {
    --theme-accent: #ff5fd7;
    --theme-accent-2: #35e4ff;
    --theme-on-accent: #22031b;
    --theme-core: #fff6a8;
    --theme-text: #f3efff;
    --theme-text-dim: #c3b8f2;
    --theme-text-strong: #ffe84a;
    --theme-good: #5dff8f;
    --theme-bad: #ff7a94;
    --theme-surface:
      repeating-linear-gradient(rgba(132, 110, 255, 0.13) 0 2px, transparent 2px 4px), rgba(13, 6, 38, 0.93);
    --theme-surface-strong: rgba(13, 6, 38, 0.98);
    --theme-edge: var(--accent);
    --theme-border: 0;
    --theme-shadow:
      0.1em 0 var(--edge), -0.1em 0 var(--edge), 0 0.1em var(--edge), 0 -0.1em var(--edge),
      0 0 0.9em 0.1em rgba(255, 60, 210, 0.35);
    --theme-track: rgba(53, 228, 255, 0.2);
    --theme-fill: repeating-linear-gradient(90deg, var(--accent-2) 0 0.4em, transparent 0 0.5em);
    --theme-frame: #0d0626;
    --theme-glow: 0.5;
    --theme-picture-edge: inset 0 0 0 0.05em rgba(243, 239, 255, 0.8);
    --theme-radius: 0;
    --theme-radius-small: 0;
    --theme-radius-round: 0;
    --theme-font: var(--face-pixel);
    --theme-font-display: var(--face-pixel);
    --theme-weight: 400;
    --theme-weight-display: 400;
    --theme-case-display: uppercase;
    --theme-spacing-display: 0.02em;
    --theme-type-scale: 1.22;
    --theme-enter: fl-blit;
    --theme-leave: fl-tube;
    --theme-pop: fl-jolt;
    --theme-enter-ms: 400ms;
    --theme-leave-ms: 240ms;
    --theme-ease-out: steps(6);
    --theme-ease-in: steps(4);
    --theme-ease-spring: steps(6);
  }

  /* Slabs with a bar at their head, wiped on and off. */
  :host([theme='broadcast']) {
    --theme-accent: #d8ff3d;
    --theme-accent-2: #ff5468;
    --theme-on-accent: #081230;
    --theme-core: #ffffff;
    --theme-text: #ffffff;
    --theme-text-dim: #b8c7f0;
    --theme-text-strong: var(--accent);
    --theme-good: #48e39a;
    --theme-bad: #ff8592;
    --theme-surface: linear-gradient(#1d3474, #0b1740);
    --theme-surface-strong: linear-gradient(#14265a, #070f2c);
    --theme-edge: rgba(190, 208, 255, 0.24);
    --theme-border: 0;
    --theme-shadow: inset 0.2em 0 var(--accent), 0 0.1em 0.5em rgba(2, 6, 22, 0.55);
    --theme-track: rgba(190, 208, 255, 0.2);
    --theme-fill: var(--accent);
    --theme-frame: #081230;
    --theme-glow: 0;
    --theme-picture-edge: none;
    --theme-radius: 0.05em;
    --theme-radius-small: 0.05em;
    --theme-radius-round: 0.05em;
    --theme-font: var(--face-condensed);
    --theme-font-display: var(--face-condensed);
    --theme-weight: 600;
    --theme-weight-display: 800;
    --theme-case-display: uppercase;
    --theme-spacing-display: 0.005em;
    --theme-type-scale: 1.16;
    --theme-enter: fl-wipe;
    --theme-leave: fl-wipe-off;
    --theme-pop: fl-turn;
    --theme-enter-ms: 480ms;
    --theme-leave-ms: 300ms;
    --theme-ease-out: cubic-bezier(0.7, 0, 0.1, 1);
    --theme-ease-in: cubic-bezier(0.7, 0, 0.3, 1);
    --theme-ease-spring: cubic-bezier(0.7, 0, 0.1, 1);
  }

  /* Petals: nothing has a corner, everything bounces a little. */
  :host([theme='bloom']) {
    --theme-accent: #c22a80;
    --theme-accent-2: #5b4fd6;
    --theme-on-accent: #ffffff;
    --theme-on-accent-2: #ffffff;
    --theme-core: #ffb3dc;
    --theme-text: #4a2447;
    --theme-text-dim: #7d5277;
    --theme-text-strong: var(--accent);
    --theme-good: #11714f;
    --theme-bad: #bb2a4c;
    --theme-surface: linear-gradient(170deg, rgba(255, 255, 255, 0.97), rgba(255, 230, 244, 0.95));
    --theme-surface-strong: linear-gradient(170deg, #ffffff, #ffe9f5);
    --theme-edge: #ffffff;
    --theme-border: 0.09em solid var(--edge);
    --theme-shadow: inset 0 -0.16em 0.4em rgba(255, 150, 208, 0.4), 0 0.2em 0.7em rgba(120, 40, 105, 0.34);
    --theme-track: rgba(194, 42, 128, 0.16);
    --theme-fill: linear-gradient(90deg, var(--core), var(--accent));
    --theme-frame: #fff0f8;
    --theme-glow: 0.3;
    --theme-person-tone: 70% 33%;
    --theme-picture-edge: inset 0 0 0 0.06em #fff;
    --theme-radius: 1.35em;
    --theme-radius-small: 0.75em;
    --theme-pad: 0.85em;
    --theme-font: var(--face-rounded);
    --theme-font-display: var(--face-rounded);
    --theme-weight: 700;
    --theme-weight-display: 900;
    --theme-enter: fl-bud;
    --theme-leave: fl-drift;
    --theme-pop: fl-jelly;
    --theme-enter-ms: 720ms;
    --theme-leave-ms: 420ms;
    --theme-ease-out: cubic-bezier(0.3, 1.5, 0.5, 1);
    --theme-ease-spring: cubic-bezier(0.3, 1.9, 0.5, 1);
  }

  /* Words on the picture itself, with a dark rim to carry them; what stands out is stroked with a marker. */
  :host([theme='ink']) {
    --theme-accent: #ffd84d;
    --theme-accent-2: #8fdcff;
    --theme-on-accent: #1c1400;
    --theme-core: #ffffff;
    --theme-text: #ffffff;
    --theme-text-dim: #ece9e4;
    --theme-good: #9df5a3;
    --theme-bad: #ffa79c;
    --theme-surface: transparent;
    --theme-surface-strong: transparent;
    --theme-edge: rgba(255, 255, 255, 0.85);
    --theme-border: 0;
    --theme-shadow: none;
    --theme-text-shadow:
      0.03em 0 0.05em #000, -0.03em 0 0.05em #000, 0 0.03em 0.05em #000, 0 -0.03em 0.05em #000, 0 0 0.12em #000,
      0 0 0.3em rgba(0, 0, 0, 0.8), 0 0.06em 0.5em rgba(0, 0, 0, 0.6);
    --theme-halo: drop-shadow(0 0 0.06em rgba(0, 0, 0, 0.9)) drop-shadow(0 0.04em 0.2em rgba(0, 0, 0, 0.6));
    --theme-track: rgba(0, 0, 0, 0.55);
    --theme-fill: var(--accent);
    --theme-frame: #14110d;
    --theme-glow: 0;
    --theme-person-tone: 95% 78%;
    --theme-picture-edge: none;
    --theme-radius: 0.14em 0.5em 0.18em 0.42em / 0.42em 0.16em 0.5em 0.14em;
    --theme-radius-small: 0.1em 0.3em 0.12em 0.26em / 0.26em 0.1em 0.3em 0.1em;
    --theme-pad: 0.15em;
    --theme-font-display: var(--face-serif);
    --theme-weight: 650;
    --theme-weight-display: 650;
    --theme-spacing-display: -0.02em;
    --theme-enter: fl-focus;
    --theme-leave: fl-fade;
    --theme-pop: fl-glint;
    --theme-enter-ms: 640ms;
    --theme-leave-ms: 520ms;
    --theme-ease-spring: cubic-bezier(0.2, 0.8, 0.2, 1);
  }
`
