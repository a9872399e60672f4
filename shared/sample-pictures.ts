/** Pictures drawn here, as data: addresses: faces and gifts that are nobody's. */

const address = (drawing: string): string => `data:image/svg+xml,${encodeURIComponent(drawing)}`

type Palette<Thing> = readonly [Thing, ...(readonly Thing[])]

const SKIES: Palette<readonly [light: string, deep: string]> = [
  ['#ffb86b', '#d9476f'],
  ['#7ee0d0', '#2463b8'],
  ['#c6a4ff', '#5b3fc4'],
  ['#ffe08a', '#f0803c'],
  ['#9be48f', '#1f7f6b'],
  ['#8fd0ff', '#3c5bd6'],
]
const SKINS: Palette<string> = ['#ffdcc0', '#f0bd94', '#c98e62', '#8d5a3b', '#6b432c']
const HAIRS: Palette<string> = ['#2a1a14', '#6b3a1f', '#d9a441', '#e8e2dc', '#b2452f', '#3d3a5c']

const pick = <Thing>(things: Palette<Thing>, at: number): Thing => things[at % things.length] ?? things[0]

/** A head and shoulders before a sky; each number has a face of its own. */
export function drawnFace(number: number): string {
  const [light, deep] = pick(SKIES, number)
  const skin = pick(SKINS, number * 3 + 1)
  const hair = pick(HAIRS, number * 5 + 2)
  const isLong = number % 2 === 0
  return address(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">
<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${light}"/><stop offset="1" stop-color="${deep}"/></linearGradient></defs>
<path fill="url(#s)" d="M0 0h96v96H0z"/>
<path fill="${hair}" d="${isLong ? 'M24 84V40a24 24 0 0 1 48 0v44Z' : 'M26 44a22 22 0 0 1 44 0v6H26Z'}"/>
<path fill="${deep}" d="M10 96c2-18 18-24 38-24s36 6 38 24Z"/><path fill="${skin}" d="M40 60h16v14a8 8 0 0 1-16 0Z"/>
<ellipse cx="48" cy="46" rx="17" ry="20" fill="${skin}"/>
<path fill="${hair}" d="M29 44c1-16 9-22 20-22s18 7 18 21c-7-2-12-6-15-11-5 7-13 11-23 12Z"/>
<circle cx="41" cy="48" r="2.400" fill="#2a1a14"/><circle cx="55" cy="48" r="2.400" fill="#2a1a14"/>
<path d="M41 56q7 6 14 0" fill="none" stroke="#2a1a14" stroke-width="2.400" stroke-linecap="round"/></svg>`)
}

const GIFTS = {
  rose: `<path d="M50 58v34M50 76c-10 0-16-5-18-14 10 0 17 4 18 14Zm0 6c9 0 15-4 17-12-9 0-16 3-17 12Z" fill="#2f9e5a" stroke="#2f9e5a" stroke-width="4"/><path d="M50 62c-18 0-26-12-24-30 6 2 9 4 11 7 2-11 7-18 13-23 6 5 11 12 13 23 2-3 5-5 11-7 2 18-6 30-24 30Z" fill="#e8304f"/><path d="M50 58c-9-3-13-10-12-19 6 2 10 6 12 11 2-5 6-9 12-11 1 9-3 16-12 19Z" fill="#a9122f"/>`,
  heart: `<path d="M50 86C20 66 12 50 14 36c2-13 14-20 25-15 5 2 9 6 11 11 2-5 6-9 11-11 11-5 23 2 25 15 2 14-6 30-36 50Z" fill="#ff4f86"/><path d="M24 40c0-8 5-13 12-14" fill="none" stroke="#ffc1d6" stroke-width="6" stroke-linecap="round"/>`,
  doughnut: `<circle cx="50" cy="52" r="38" fill="#d99a55"/><path d="M50 16c22 0 36 16 36 34-5 6-9 1-14 4s-7 10-14 7-8 2-14 1-9-9-15-7-9 2-15-5c0-18 14-34 36-34Z" fill="#ff7fb2"/><circle cx="50" cy="50" r="13" fill="#8a5526"/><path d="m30 34 6 4m22-12-4 6m18 6-6 3M36 60l-5 3m36-3 4 4M46 26l-5 3" stroke="#fff4c9" stroke-width="5" stroke-linecap="round"/>`,
  crown: `<path d="M12 30c0-5 6-7 9-3l15 17 10-26c2-5 8-5 10 0l10 26 13-17c3-4 9-2 9 3l-7 44H19Z" fill="#ffc83d"/><path d="M19 74h62v10H19Z" fill="#e09a1a"/><circle cx="50" cy="60" r="7" fill="#ff4f6d"/><circle cx="30" cy="62" r="4.500" fill="#3fb6ff"/><circle cx="70" cy="62" r="4.500" fill="#3fb6ff"/>`,
  rocket: `<path d="M38 72c-9 2-13 8-14 18 9-1 16-4 19-11Zm24 0c9 2 13 8 14 18-9-1-16-4-19-11Z" fill="#ff8a3c"/><path d="M50 6c17 14 23 32 18 58l-8 12H40l-8-12C27 38 33 20 50 6Z" fill="#eef3ff"/><path d="M50 6c7 6 12 12 15 20H35c3-8 8-14 15-20Z" fill="#ff5470"/><circle cx="50" cy="44" r="9" fill="#3c8dff" stroke="#b9c6e6" stroke-width="4"/><path d="M42 78h16l-8 18Z" fill="#ffd23f"/>`,
  planet: `<circle cx="50" cy="50" r="29" fill="#7a5cff"/><path d="M24 40c14 6 38 6 52 0M23 56c16 6 38 6 54 0" stroke="#b9a6ff" stroke-width="6" fill="none"/><path d="M50 79a29 29 0 0 0 25-44c6 26-16 42-40 40 4 3 9 4 15 4Z" fill="#4b2fc4"/><path d="M17 64c-10 8-13 14-9 17 8 5 40-8 60-26 18-15 28-29 23-34-4-4-13-1-22 4" fill="none" stroke="#ffd76b" stroke-width="6" stroke-linecap="round"/>`,
} as const
export type DrawnGift = keyof typeof GIFTS

export const drawnGift = (name: DrawnGift): string =>
  address(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${GIFTS[name]}</svg>`)
