/** "0:07", "12:30", "1:02:03": whole seconds rounded up, so that 0:00 is the end and nothing before it. */
export function clockText(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1_000))
  const two = (part: number) => String(part).padStart(2, '0')
  const hours = Math.floor(seconds / 3_600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`
}

/** When the second after `now` begins on a clock that ends at `endsAt`; undefined once it has. Both epoch ms. */
export const nextSecond = (endsAt: number, now: number): number | undefined =>
  endsAt <= now ? undefined : endsAt - (Math.ceil((endsAt - now) / 1_000) - 1) * 1_000
