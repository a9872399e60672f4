import { expect, test } from 'vitest'
import { FAULTS } from '../../server/simulator/faults.ts'
import { launchBrowser } from '../support/browser.ts'
import { runChaos } from './chaos.ts'
import { ELSEWHERE, MISCHIEF } from './mischief.ts'
import { faultsOf, printSummary } from './summary.ts'

test('every fault of the simulator is part of the mischief', () => {
  const used = new Set(Object.values(MISCHIEF).flatMap(({ faults }) => Object.keys(faults)))
  const covered = [...used, ...ELSEWHERE, 'push-drop']
  expect(Object.keys(FAULTS).filter((name) => !covered.includes(name))).toEqual([])
})

test('some seconds of mischief lose nothing, double nothing, and leave everybody agreed', async () => {
  const seed = process.env['FANLIGHT_CHAOS_SEED'] ?? 'short'
  const browser = await launchBrowser()
  const summary = await runChaos({ seed, ms: 8_000, atLeast: 5, slow: false, browser }).finally(() => browser.close())
  expect(faultsOf(summary), printSummary(seed, summary)).toEqual([])
  // One that did nothing would pass too.
  expect(summary.truth.gifts).toBeGreaterThan(50)
  expect(Object.keys(summary.injected).length).toBeGreaterThan(3)
  expect(summary.alerts?.given).toBeGreaterThan(0)
}, 120_000)
