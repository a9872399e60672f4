import { expect, test } from 'vitest'
import { createBackoff } from '../../overlays/live/backoff.ts'

const waits = (random: number, count: number) => {
  const backoff = createBackoff(() => random)
  return Array.from({ length: count }, () => backoff.next())
}

test('C2: it grows to a ceiling, and never ends', () => {
  const longest = waits(1, 200)
  expect(longest.slice(0, 4)).toEqual([250, 500, 1_000, 2_000])
  expect(longest.at(-1)).toBe(15_000)
})

test('C2: jitter takes off as much as half', () => {
  waits(0, 50).forEach((wait, index) => expect(wait).toBe((waits(1, 50)[index] ?? 0) / 2))
})

test('reset begins with the short ones again', () => {
  const backoff = createBackoff(() => 1)
  for (let tries = 0; tries < 20; tries++) backoff.next()
  backoff.reset()
  expect(backoff.next()).toBe(250)
})
