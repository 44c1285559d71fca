// SPDX-License-Identifier: MIT
import { defineConfig } from 'vitest/config'

/** The virtual workstation's suites: `npm run test:lab`. Two machines at a time are what two processors carry. */
export default defineConfig({
  test: {
    include: ['tests/lab/suites/*.lab.ts'],
    globalSetup: ['tests/lab/image/provide-images.ts'],
    pool: 'forks',
    maxWorkers: 2,
    fileParallelism: true,
    // Only to end what hangs: a boot is half a minute of emulation on an idle machine.
    testTimeout: 2_400_000,
    hookTimeout: 1_200_000,
  },
})
