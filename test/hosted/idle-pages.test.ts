import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { createIdlePages } from '../../server/hosted/idle-pages.ts'

const MINUTE_MS = 60_000

function stage() {
  let at = 0
  const seen: string[] = []
  let fails = false
  const pages = createIdlePages(
    async () => {
      if (fails) throw new Error('no room')
      seen.push('opens')
      return { routing: () => void seen.push('answers'), close: async () => void seen.push('closes') }
    },
    () => at,
  )
  const ask = async () => {
    const response = new EventEmitter()
    ;(await pages.open()).routing({} as never, response as never)
    return () => response.emit('close')
  }
  return { pages, seen, ask, pass: (ms: number) => (at += ms), fail: (now: boolean) => (fails = now) }
}

test('pages that nobody uses for minutes are closed, and opened anew when somebody asks', async () => {
  const { pages, seen, ask, pass } = stage()
  ;(await ask())()
  pass(2 * MINUTE_MS)
  await pages.rest()
  ;(await ask())()
  expect(seen).toEqual(['opens', 'answers', 'answers'])
  pass(3 * MINUTE_MS)
  await pages.rest()
  await pages.rest()
  expect(seen.splice(0)).toEqual(['opens', 'answers', 'answers', 'closes'])
  ;(await ask())()
  expect(seen).toEqual(['opens', 'answers'])
})

test('what is under way keeps them open, however long it takes', async () => {
  const { pages, seen, ask, pass } = stage()
  const end = await ask()
  pass(60 * MINUTE_MS)
  await pages.rest()
  expect(seen).not.toContain('closes')
  end()
  await pages.rest()
  expect(seen).not.toContain('closes')
  pass(3 * MINUTE_MS)
  await pages.rest()
  expect(seen).toContain('closes')
})

test('one who has just been given them may still ask', async () => {
  const { pages, seen, ask, pass } = stage()
  ;(await ask())()
  pass(60 * MINUTE_MS)
  const given = pages.open()
  await pages.rest()
  await given
  expect(seen).not.toContain('closes')
})

test('pages that could not be opened are tried again, and are no trouble to close', async () => {
  const { pages, seen, ask, fail } = stage()
  fail(true)
  await expect(ask()).rejects.toThrow('no room')
  await pages.close()
  fail(false)
  await ask()
  expect(seen).toEqual(['opens', 'answers'])
})
