// SPDX-License-Identifier: MIT
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import browserTests from '../e2e/playwright.config.ts'

/** Pictures of the window, taken in the browser of the end-to-end tests: `npm run pictures`. */
export default defineConfig(browserTests, {
  testDir: import.meta.dirname,
  testMatch: '**/*.pictures.ts',
  outputDir: path.resolve(import.meta.dirname, '../../test-results/pictures'),
  timeout: 300_000,
})
