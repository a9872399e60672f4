/**
 * The fanlight: a half-round window whose panes open like a fan and let warm light through. Seven panes, all cut to
 * one shape and turned into place, so that opening is nothing but `transform` and `opacity`.
 */
import { css, html, unsafeCSS, type TemplateResult } from 'lit'

const PANES = 7
const SPAN = 180 / PANES
/** Degrees of glazing bar on either side of a pane. */
const BAR = 1.15
const STEPS = 6

/** One upright pane of a circle's box, as a polygon in percent: a ring's sector from `inner` to `outer` radius. */
function paneShape(inner: number, outer: number): string {
  const half = SPAN / 2 - BAR
  const point = (radius: number, degrees: number) => {
    const turn = (degrees * Math.PI) / 180
    return `${(50 + radius * Math.sin(turn)).toFixed(2)}% ${(50 - radius * Math.cos(turn)).toFixed(2)}%`
  }
  const arc = Array.from({ length: STEPS + 1 }, (_, step) => -half + (2 * half * step) / STEPS)
  // The bars have one width all along, so the inner arc is a little narrower than the outer in degrees.
  const narrow = (half - BAR * 1.1) / half
  const outside = arc.map((degrees) => point(outer, degrees))
  const inside = arc.map((degrees) => point(inner, -degrees * narrow))
  return [...outside, ...inside].join(',')
}

export const fanStyles = css`
  /* Ember's plate is the beam that the window stands on. */
  :host([theme='ember']) .plate::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    background: radial-gradient(9em 2.6em at 50% 0, var(--accent), transparent);
    opacity: 0.42;
  }
  /* The sill: a bright line where the window stands. */
  :host([theme='ember']) .plate::after {
    content: '';
    position: absolute;
    inset: 0 0.4em auto;
    height: 0.075em;
    border-radius: 1em;
    background: linear-gradient(90deg, transparent, var(--accent) 18%, var(--core) 50%, var(--accent) 82%, transparent);
  }
  :host([theme='ember']) .plate {
    border-radius: var(--fl-radius, 0.5em);
  }
  :host([theme='ember']) .grand .plate {
    animation: lay 0.5s var(--ease-out) backwards;
  }
  @keyframes lay {
    from {
      opacity: 0;
      transform: scaleX(0.3);
    }
  }
  :host([theme='ember']) .grand .figure {
    place-items: end center;
    height: 6em;
  }
  :host([theme='ember']) .grand .figure gift-picture {
    margin-bottom: 0.03em;
    font-size: 4.1em;
    filter: drop-shadow(0 0.03em 0.06em rgba(122, 52, 0, 0.62));
  }
  :host([theme='ember']) .grand .figure person-avatar {
    margin-bottom: 0.16em;
    font-size: 3.5em;
    box-shadow:
      0 0 0 0.045em var(--frame),
      0 0 0 0.085em var(--core),
      0 0.06em 0.3em rgba(40, 16, 0, 0.6);
  }
  :host([theme='ember']) .grand .sign {
    bottom: 0.22em;
    margin-left: 0.72em;
  }
  :host([theme='ember']) .count {
    text-shadow: 0 0 0.5em var(--accent);
  }
  :host([theme='ember']) .leaving .arch {
    animation: fold 0.42s var(--ease-in) forwards;
  }
  @keyframes fold {
    to {
      opacity: 0;
      transform: scale(0.6, 0.1);
    }
  }
  .fan {
    display: block;
    position: relative;
    width: 12em;
    height: 6em;
  }
  /* The light that falls out of the window, onto whatever is behind. */
  .glow {
    position: absolute;
    inset: -3.2em -4em -3.3em;
    background: radial-gradient(closest-side at 50% 62%, var(--accent), transparent);
    opacity: 0.55;
    animation: glow-in 0.9s 0.1s var(--ease-out) backwards;
  }
  @keyframes glow-in {
    from {
      opacity: 0;
      transform: scale(0.4);
    }
  }
  .arch {
    position: absolute;
    inset: 0;
    overflow: hidden;
    border-radius: 6em 6em 0 0;
    background: var(--frame);
    box-shadow:
      inset 0 0 0 0.07em rgba(255, 226, 178, 0.5),
      0 0.1em 0.9em rgba(8, 5, 2, 0.55);
    animation: rise 0.55s var(--ease-out) backwards;
    transform-origin: 50% 100%;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: scale(0.55, 0.2);
    }
  }
  .pane {
    position: absolute;
    left: 0;
    top: 0;
    width: 12em;
    height: 12em;
    clip-path: polygon(${unsafeCSS(paneShape(17, 47))});
    /* Light multiplied by itself: whatever colour it has, the glass deepens to an ember of it. */
    background:
      radial-gradient(circle, var(--core) 16%, rgba(255, 244, 217, 0) 34%),
      radial-gradient(circle, rgba(24, 8, 0, 0) 27%, rgba(24, 8, 0, 0.46) 49%),
      radial-gradient(circle, rgba(255, 255, 255, 1) 20%, var(--accent) 40%), var(--accent);
    background-blend-mode: normal, normal, multiply, normal;
    transform: rotate(var(--turn));
    animation: open 0.75s var(--ease-out) backwards;
    animation-delay: var(--wait);
  }
  .pane:nth-child(even) {
    filter: brightness(1.16);
  }
  @keyframes open {
    from {
      opacity: 0;
      transform: rotate(-102deg);
    }
  }
  /* A lick of light that wanders across the panes, as from a passing lamp. */
  .sweep {
    position: absolute;
    left: -1em;
    top: -1em;
    width: 14em;
    height: 14em;
    background: conic-gradient(from -90deg, transparent 0 8%, rgba(255, 246, 224, 0.5) 12%, transparent 17% 100%);
    opacity: 0;
    animation: sweep 3.6s 0.7s ease-in-out infinite;
  }
  @keyframes sweep {
    0% {
      opacity: 0;
      transform: rotate(-30deg);
    }
    15% {
      opacity: 1;
    }
    50% {
      opacity: 0.8;
    }
    70%,
    100% {
      opacity: 0;
      transform: rotate(170deg);
    }
  }
  .hub {
    position: absolute;
    left: 50%;
    bottom: -1.9em;
    width: 3.8em;
    height: 3.8em;
    margin-left: -1.9em;
    border-radius: 50%;
    background: radial-gradient(circle, #fff 12%, var(--core) 34%, var(--accent) 76%);
    box-shadow:
      0 0 0 0.13em var(--frame),
      0 0 1.4em 0.3em var(--core);
    animation: hub-in 0.5s 0.12s var(--ease-spring) backwards;
  }
  @keyframes hub-in {
    from {
      opacity: 0;
      transform: scale(0);
    }
  }
  .flash {
    position: absolute;
    inset: 0;
    background: radial-gradient(circle at 50% 100%, #fff, rgba(255, 240, 208, 0.7) 40%, transparent 75%);
    opacity: 0;
    animation: flash 0.5s ease-out;
  }
  @keyframes flash {
    from {
      opacity: calc(0.95 * var(--flash));
    }
  }
  /* Beams beyond the window, for what is worth a stir. */
  /* Only above the sill: below it the source may end. */
  .sky {
    position: absolute;
    inset: -2em;
    bottom: 0;
    overflow: hidden;
  }
  .beams {
    position: absolute;
    left: 50%;
    bottom: -7.9em;
    width: 15.8em;
    height: 15.8em;
    margin-left: -7.9em;
    fill: url(#beam);
    opacity: 0.7;
    will-change: transform;
    animation:
      glow-in 1s 0.2s var(--ease-out) backwards,
      turn 40s linear infinite;
  }
  /* Cut out of card rather than shone. */
  :host([theme='paper']) .beams {
    fill: var(--core);
    opacity: 1;
    filter: drop-shadow(0.12em 0.12em 0 var(--frame));
  }
  :host([theme='arcade']) .beams {
    animation:
      glow-in 0.6s steps(5) backwards,
      turn 12s steps(48) infinite;
  }
  :host([theme='broadcast']) .beams,
  :host([theme='ink']) .beams {
    display: none;
  }
  .setting .sky {
    bottom: -2em;
  }
  .setting .beams {
    bottom: -3em;
    width: 13em;
    height: 13em;
    margin-left: -6.5em;
  }
  .beams stop {
    stop-color: var(--accent);
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
`

const panes = Array.from({ length: PANES }, (_, index) => {
  const turn = (index - (PANES - 1) / 2) * SPAN
  return html`<i class="pane" .style=${`--turn: ${turn}deg; --wait: ${0.08 + index * 0.045}s`}></i>`
})

const BEAMS = 24

/** Wedges from the middle outwards, in one path, painted once and then only turned. */
const wedges = Array.from({ length: BEAMS }, (_, index) => {
  const corner = (degrees: number) => {
    const turn = (degrees * Math.PI) / 180
    return `${(50 * Math.cos(turn)).toFixed(2)} ${(50 * Math.sin(turn)).toFixed(2)}`
  }
  const middle = (index * 360) / BEAMS
  return `M0 0L${corner(middle - 2.7)}L${corner(middle + 2.7)}Z`
}).join('')

export const beams = html`<i class="sky"
  ><svg class="beams" viewBox="-50 -50 100 100" aria-hidden="true">
    <radialGradient id="beam" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="50">
      <stop offset="0.72" />
      <stop offset="1" stop-opacity="0" />
    </radialGradient>
    <path d=${wedges}></path></svg
></i>`

export const fan = (flash: unknown): TemplateResult =>
  html`<i class="arch">${panes}<i class="sweep"></i><i class="hub"></i>${flash}</i>`
