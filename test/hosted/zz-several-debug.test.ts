/** Two instances in one process over a real Redis: what one does the other knows. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OperatorView } from '../../shared/operator.ts'
import type { OverlayLink, Status } from '../../shared/status.ts'
import { follow } from '../chaos/follower.ts'
import { eventually } from '../support/processes.ts'
import { hasRedis, redisOrWhyNot, startRedis, type RedisServer } from '../support/redis.ts'
import { createVisitor, type Visitor } from './browser.ts'
import { OPERATOR_KEY, startHosted, type HostedWorld } from './hosted-world.ts'

describe.skipIf(!hasRedis)(`two instances over one Redis${redisOrWhyNot}`, () => {
  let redis: RedisServer
  let world: HostedWorld
  let here: string
  let there: string
  const ana = createVisitor()

  beforeAll(async () => {
    redis = await startRedis()
    world = await startHosted({
      handles: ['ana', 'ben'],
      instances: 2,
      redis: redis.url,
      env: { FANLIGHT_SOURCE: 'poll' },
    })
    ;[here, there] = world.instances.map(({ url }) => url) as [string, string]
    // Begun at one, ended at the other: nothing is sticky.
    await ana.connect(here, 'ana', { back: there })
  })
  afterAll(async () => {
    const { writeFileSync } = await import('node:fs')
    writeFileSync('/tmp/sev-lines-' + Date.now() + '.txt', world.instances.map(({lines}, i) => lines.map((l) => i + ' ' + l).join('\n')).join('\n'))
    await world.tidy()
    await redis.stop()
  })

  const statusAt = async (who: Visitor, url: string) => (await who.ask(`${url}/api/status`)).json<Status>()
  const linksAt = async (who: Visitor, url: string) =>
    (await who.ask(`${url}/api/overlays`)).json<readonly OverlayLink[]>()
  const socketOf = (url: string) => `${url.replace('http', 'ws')}/socket`
  const keyOf = (links: readonly OverlayLink[], name: string) =>
    links.find((link) => link.name === name)?.url.split('#key=')[1] ?? ''

  test('both answer a creator alike, whichever is their home', async () => {
    await eventually(async () => expect((await statusAt(ana, here)).source?.verdict.code).toBe('FINE'))
    await eventually(async () => expect((await statusAt(ana, there)).source?.verdict.code).toBe('FINE'))
    expect(await linksAt(ana, there)).toEqual(await linksAt(ana, here))
  })

})
