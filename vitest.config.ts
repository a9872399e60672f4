import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'test/support/global-setup.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // More than the cores of a small machine: many tests wait for a process, a disk or a page.
    maxWorkers: 3,
    // A machine that is shared with others may stall a real browser or process; what is really broken fails twice.
    retry: process.env['CI'] === undefined ? 0 : 1,
  },
})
