import { expect, test } from 'vitest'
import { hasRedis, redisOrWhyNot } from '../../support/redis.ts'
import { runHostedChaos } from './chaos.ts'
import { faultsOf, printHostedSummary } from './summary.ts'

// Instances are told apart by the loopback address that they ask by, and only Linux has more than one.
const canRun = hasRedis && process.platform === 'linux'

test.skipIf(!canRun)(
  `three instances under mischief count every gift once, and poll nobody twice${redisOrWhyNot}`,
  async () => {
    const seed = process.env['FANLIGHT_CHAOS_SEED'] ?? 'short'
    const summary = await runHostedChaos({ seed, ms: 12_000, atLeast: 2, creators: 6, sockets: 36, rate: 30 })
    expect(faultsOf(summary), printHostedSummary(seed, summary)).toEqual([])
    // One that did nothing would pass too.
    expect(summary.truth.gifts).toBeGreaterThan(20)
    expect(summary.polls).toBeGreaterThan(20)
  },
  180_000,
)
