import { expect, test } from 'vitest'
import { createHeard, createIdNumbers } from './heard.ts'

test('tells when each event was heard, for each who heard it, however many there are', () => {
  const numbers = createIdNumbers()
  const [one, other] = [createHeard(numbers), createHeard(numbers)]
  const now = Date.now()
  for (let id = 0; id < 1_000; id++) one.note(`e${id}`, now + id)
  expect([0, 63, 64, 999].map((id) => one.at(`e${id}`))).toEqual([now, now + 63, now + 64, now + 999])
  expect([one.at('e1000'), other.at('e0')]).toEqual([undefined, undefined])
  one.forget()
  expect(one.at('e0')).toBeUndefined()
})
