/**
 * The words every overlay's look is said in. A theme gives them values (themes.ts), an overlay draws with nothing else.
 * A streamer may set the `--fl-…` ones in OBS's Custom CSS box (`body { --fl-accent: #f06; }`): they win over the
 * settings, which arrive as `--set-…`, and those over the theme's `--theme-…`.
 *
 * Colour: `--accent` stands out, `--accent-2` is its partner (the other side of a battle, the second of two), `--on-accent`
 * is written on it (there `text-shadow: none`), `--core` is light where it is strongest, for glows and never for words;
 * `--text`, `--text-dim`, `--text-strong` (numbers that matter); `--good`, `--bad`. Themes are dark or light: none of these
 * is known to be either. `hsl(var(--hue) var(--person-tone))` is a person's own colour for words, with the hue of
 * person-colour.ts.
 * Words that end in an ellipsis take `overflow: clip; overflow-clip-margin: 0.35em`, or a shadow of theirs is cut to a box.
 * Surface, each for the `background` shorthand (some are gradients): `--surface` what words stand on, `--surface-strong` the
 * same where more is behind it, `--track` the empty part of a bar, `--fill` the full part. `--frame` is one plain opaque
 * colour of the surface's kind. `--edge` a line's colour, `--border` a surface's whole border, `--shadow` its box-shadow,
 * `--picture-edge` that of pictures; `--badge`, where a theme has one, what a person's small marks stand on; `--text-shadow` carries words where there is no surface (set for all, inherited),
 * `--halo` does it for icons and pictures, as a `filter`. `--glow`, 0 to 1, is how much light shines through: the opacity of
 * glows.
 * Shape: `--radius`, `--radius-small`, `--radius-round` (avatars, pills; square in some themes), `--pad` and `--gap` in em,
 * `--tilt` in deg for what may stand askew.
 * Type: `--font`, `--font-display` (names, headings), `--font-number`, `--weight`, `--weight-display`, `--case-display` (for
 * our own words, not for strangers'), `--spacing-display`. Sizes are in em of the overlay's own, which dress.ts gives.
 * Motion: `--enter` and `--leave` name keyframes of motion.ts, `--enter-ms`, `--leave-ms`, `--pop` a keyframe for what
 * changed in place, `--change-ms` for bars and numbers on their way; `--ease-out`, `--ease-in`, `--ease-spring`.
 * Flashes: `--flash` is the opacity of sudden bright light over more than a tenth of the picture; a blink lasts `--blink-ms`
 * and no less. Canvases ask `flashLimit` of parts/movement.ts.
 */
import { css } from './css.ts'

export const tokens = css`
  :host {
    --accent: var(--fl-accent, var(--set-accent, var(--theme-accent, #ffb02e)));
    --accent-2: var(--fl-accent-2, var(--theme-accent-2, #4fc3d9));
    --on-accent: var(--fl-on-accent, var(--theme-on-accent, #2a1803));
    --on-accent-2: var(--fl-on-accent-2, var(--theme-on-accent-2, #06222a));
    --core: var(--fl-core, var(--theme-core, #fff4d9));
    --heart: var(--fl-heart, var(--theme-heart, #ff4a6b));
    --text: var(--fl-text, var(--theme-text, #fffaf1));
    --text-strong: var(--fl-text-strong, var(--theme-text-strong, var(--core)));
    --text-dim: var(--fl-text-dim, var(--theme-text-dim, rgba(255, 243, 224, 0.74)));
    --good: var(--fl-good, var(--theme-good, #8fe388));
    --bad: var(--fl-bad, var(--theme-bad, #ff8f7a));

    --surface: var(--fl-glass, var(--theme-surface, rgba(23, 17, 12, 0.84)));
    --surface-strong: var(--fl-surface-strong, var(--theme-surface-strong, rgba(23, 17, 12, 0.94)));
    --edge: var(--fl-edge, var(--theme-edge, rgba(255, 232, 196, 0.16)));
    --border: var(--fl-border, var(--theme-border, 1px solid var(--edge)));
    --shadow: var(
      --fl-shadow,
      var(--theme-shadow, inset 0 1px 0 rgba(255, 244, 224, 0.16), 0 0.06em 0.26em rgba(10, 6, 2, 0.5))
    );
    --text-shadow: var(--fl-text-shadow, var(--theme-text-shadow, none));
    --track: var(--fl-track, var(--theme-track, rgba(255, 232, 196, 0.14)));
    --fill: var(--fl-fill, var(--theme-fill, linear-gradient(90deg, var(--accent), var(--core))));
    --glass: var(--surface);
    --halo: var(--theme-halo, none);
    --glow: var(--fl-glow, var(--theme-glow, 1));
    --person-tone: var(--theme-person-tone, 96% 82%);
    --picture-edge: var(--theme-picture-edge, inset 0 0 0 0.035em rgba(255, 240, 214, 0.34));
    --frame: var(--fl-frame, var(--theme-frame, #15100b));

    --radius: var(--fl-radius, var(--theme-radius, 0.9em));
    --radius-small: var(--fl-radius-small, var(--theme-radius-small, 0.45em));
    --radius-round: var(--fl-avatar-radius, var(--theme-radius-round, 999px));
    --pad: var(--fl-pad, var(--theme-pad, 0.7em));
    --gap: var(--fl-gap, var(--theme-gap, 0.5em));
    --tilt: var(--fl-tilt, var(--theme-tilt, 0deg));

    --face-world:
      'Inter Variable', 'Noto Color Emoji', 'Noto Sans Arabic Variable', 'Noto Sans Hebrew Variable',
      'Noto Sans Thai Variable', 'Noto Sans Devanagari Variable', 'Noto Sans JP Variable', 'Noto Sans KR Variable',
      'Noto Sans SC Variable', system-ui, 'Segoe UI', 'Hiragino Sans', 'Yu Gothic UI', 'Microsoft YaHei',
      'Malgun Gothic', 'Noto Sans', sans-serif;
    --face-grotesque: 'Bricolage Grotesque Variable';
    --face-inter: 'Inter Variable';
    --face-rounded: 'Nunito Variable';
    --face-condensed: 'Barlow Condensed';
    --face-serif: 'Fraunces Variable';
    --face-pixel: 'Jersey 10';
    --face-hand: 'Caveat Variable';
    --face-system: system-ui;
    --font: var(--fl-font, var(--set-font, var(--theme-font, var(--face-inter)))), var(--face-world);
    --font-display:
      var(--fl-font-display, var(--set-font, var(--theme-font-display, var(--face-grotesque)))), var(--font);
    --font-number: var(--fl-font-number, var(--set-font, var(--theme-font-number, var(--font-display)))), var(--font);
    --weight: var(--theme-weight, 500);
    --weight-display: var(--theme-weight-display, 750);
    --case-display: var(--theme-case-display, none);
    --spacing-display: var(--theme-spacing-display, -0.01em);
    --type-scale: var(--set-type-scale, var(--theme-type-scale, 1));

    --enter: var(--theme-enter, fl-rise);
    --leave: var(--theme-leave, fl-sink);
    --pop: var(--theme-pop, fl-swell);
    --enter-ms: var(--theme-enter-ms, 520ms);
    --leave-ms: var(--theme-leave-ms, 320ms);
    --ease-out: var(--theme-ease-out, cubic-bezier(0.16, 1, 0.3, 1));
    --ease-in: var(--theme-ease-in, cubic-bezier(0.6, 0, 0.9, 0.4));
    --ease-spring: var(--theme-ease-spring, cubic-bezier(0.3, 1.5, 0.5, 1));
    --change-ms: 700ms;
    --flash: 1;
    --blink-ms: 120ms;
    color: var(--text);
    text-shadow: var(--text-shadow);
    font-family: var(--font);
    font-weight: var(--weight);
  }
  :host([calm-flashes]) {
    --flash: 0.22;
    --blink-ms: 340ms;
  }
`
