import { css } from 'lit'

/** The looks beside the grand one: a banner, and a single line. */
export const layoutStyles = css`
  .banner .plate {
    gap: 0.7em;
    padding: 0.5em 1.1em 0.5em 0.6em;
  }
  .banner .figure {
    display: grid;
    place-items: center;
    flex: none;
    width: 2.9em;
    height: 2.9em;
  }
  .banner .figure gift-picture {
    font-size: 2.9em;
  }
  .banner .figure person-avatar {
    font-size: 2.6em;
  }
  .banner .sign {
    right: -0.2em;
    bottom: -0.15em;
    font-size: 0.8em;
  }
  .banner .line {
    font-size: 0.7em;
  }
  .banner.tier-2 .plate,
  .banner.tier-3 .plate {
    box-shadow:
      var(--shadow),
      0 0 0 0.09em var(--accent);
  }

  .strip {
    display: block;
    font-size: 0.8em;
  }
  .strip .plate {
    gap: 0.5em;
    padding: 0.3em 0.9em 0.3em 0.4em;
    border-radius: var(--fl-radius, var(--radius-round));
  }
  .strip .figure {
    flex: none;
  }
  .strip .figure gift-picture,
  .strip .figure person-avatar {
    display: block;
    font-size: 1.7em;
  }
  .strip .sign {
    right: -0.3em;
    bottom: -0.2em;
    font-size: 0.55em;
  }
  .strip .said {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
  }
  .strip .said person-name {
    max-width: 9em;
    font-size: 1em;
  }
  .strip .line {
    font-size: 0.82em;
  }
  .strip .sum {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
  }
  .strip .count {
    font-size: 1.2em;
  }
  .strip .worth {
    font-size: 0.7em;
  }
`
