import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Only to end what hangs: real processes and whole hosts take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
