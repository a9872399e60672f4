/** What was done to somebody is known after a restart: from the list of actions, and from what TikTok lists. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { controlWorld, endSimulator, type ControlWorld } from './control-world.ts'

const MUTED = '7412345678901234567'
const BANNED = '7412345678901234568'
const FORGIVEN = '7412345678901234569'
const PROMOTED = '7412345678901234570'

let before: ControlWorld
const worlds: ControlWorld[] = []
const open = async (after?: ControlWorld) => {
  const world = await controlWorld(after === undefined ? {} : { after })
  worlds.push(world)
  return world
}
const speaks = (world: ControlWorld, id: string, moderator = false) =>
  world.hear({
    type: 'chat',
    id: `chat-${id}`,
    at: world.visitor.clock.now(),
    by: { id, handle: `h${id}`, name: `N${id}`, ...(moderator ? { moderator } : {}) },
    text: 'hello',
    emotes: [],
    mentions: [],
  })
const card = async (world: ControlWorld, id: string) => (await world.ask('GET', `/people/${id}`)).body

beforeAll(async () => {
  before = await open()
  await before.turnOn('mute', 'ban', 'moderators')
  for (const id of [MUTED, BANNED, FORGIVEN]) await speaks(before, id)
  await before.ask('PUT', `/mutes/${MUTED}`, { seconds: 60 })
  await before.ask('PUT', `/bans/${BANNED}`, {})
  await before.ask('PUT', `/mutes/${FORGIVEN}`, { seconds: -1 })
  await before.ask('PUT', `/bans/${FORGIVEN}`, {})
  await before.ask('DELETE', `/mutes/${FORGIVEN}`)
  await before.ask('DELETE', `/bans/${FORGIVEN}`)
})
afterAll(async () => {
  for (const world of worlds) await world.close()
  await endSimulator(before)
})

test("a person's card still tells who is muted, until when, and who is banned", async () => {
  const mutedAt = before.visitor.clock.now()
  const after = await open(before)
  for (const id of [MUTED, BANNED, FORGIVEN]) await speaks(after, id)
  expect(await card(after, MUTED)).toMatchObject({ muted: { until: mutedAt + 60_000 }, banned: false })
  expect(await card(after, BANNED)).toMatchObject({ banned: true })
  const forgiven = await card(after, FORGIVEN)
  expect(forgiven).toMatchObject({ banned: false })
  expect(forgiven).not.toHaveProperty('muted')

  await after.visitor.clock.advance(61_000)
  expect(await card(after, MUTED)).not.toHaveProperty('muted')
})

test('who was banned elsewhere is known once the list was looked at', async () => {
  const after = await open(before)
  const elsewhere = '7412345678901234599'
  await speaks(after, elsewhere)
  // Banned by another hand: this room did nothing.
  await before.ask('PUT', `/bans/${elsewhere}`, {})
  expect((await card(after, elsewhere)).banned).toBe(false)
  await after.ask('GET', '/bans')
  expect((await card(after, elsewhere)).banned).toBe(true)
})

test('a moderator made or removed here is one, or none, until they are seen again', async () => {
  const after = await open(before)
  await speaks(after, PROMOTED)
  await after.visitor.clock.advance(1_000)
  expect((await after.ask('PUT', `/moderators/${PROMOTED}`)).status).toBe(200)
  expect((await card(after, PROMOTED)).person.moderator).toBe(true)
  await after.visitor.clock.advance(1_000)
  await after.ask('DELETE', `/moderators/${PROMOTED}`)
  expect((await card(after, PROMOTED)).person).not.toHaveProperty('moderator')
  await after.visitor.clock.advance(1_000)
  await speaks(after, PROMOTED, true)
  expect((await card(after, PROMOTED)).person.moderator).toBe(true)
})
