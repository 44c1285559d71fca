// SPDX-License-Identifier: MIT
import path from 'node:path'
import { defineConfig } from '@playwright/test'

const projectRoot = path.resolve(import.meta.dirname, '../..')

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  globalSetup: path.join(import.meta.dirname, 'build-double.ts'),
  outputDir: path.join(projectRoot, 'test-results/electron'),
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: false,
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: 'line',
})
