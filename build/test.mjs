// SPDX-License-Identifier: MIT
/**
 * `npm test`: sets up, builds, then runs every check. The closing lines name what was skipped and why, and count
 * what was executed, failed and skipped.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { provideCloudInit } from './bootstrap/cloud-init.mjs'
import { provideDebianRoot } from './bootstrap/debian-root.mjs'
import { provideDebianTree } from './bootstrap/debian-tree.mjs'
import { buildProject, installDependencies, projectRoot, requireNode } from './bootstrap/dependencies.mjs'
import { provideSystemPackages } from './bootstrap/system-packages.mjs'

requireNode()
installDependencies()
const missing = provideSystemPackages()
const noTree = provideDebianTree(path.join(projectRoot, 'out/debian-tree'))
const noCloudInit = provideCloudInit(path.join(projectRoot, 'out/cloud-init'))
const noRoot = provideDebianRoot(path.join(projectRoot, 'out/debian-root'))
buildProject()

const results = path.join(projectRoot, 'out/test-results')
fs.rmSync(results, { recursive: true, force: true })
fs.mkdirSync(results, { recursive: true })

const totals = { passed: 0, failed: 0, skipped: 0 }
const notes = missing.map(({ program, suites }) => `not installed: ${program}; skipped for it: ${suites}`)
if (noTree !== null) notes.push(`no Debian tree: ${noTree}; skipped for it: tests/real-tools`)
if (noCloudInit !== null) notes.push(`no cloud-init: ${noCloudInit}; skipped for it: tests/media/linux-answers`)
if (noRoot !== null) notes.push(`no Debian system: ${noRoot}; skipped for it: tests/packages (installed for real)`)

countStep('types', ['tsc', '--build'])
countStep('lint and format', ['biome', 'check', '--error-on-warnings', '.'])

const vitestJson = path.join(results, 'vitest.json')
const vitest = run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestJson}`])
const vitestReport = readJson(vitestJson)
if (vitestReport === null) {
  totals.failed += 1
  notes.push('the unit suites ended without a report')
} else {
  const failedBefore = totals.failed
  totals.passed += namesOf(vitestReport, ['passed']).length
  totals.skipped += namesOf(vitestReport, ['skipped', 'todo', 'disabled']).length
  totals.failed += namesOf(vitestReport, ['failed']).length
  // What was still running or waiting when the run ended did not pass.
  const unfinished = namesOf(vitestReport, ['pending'])
  totals.failed += unfinished.length
  // A file that fails to load has no tests to fail.
  if (vitest !== 0 && totals.failed === failedBefore) totals.failed += 1
  for (const name of new Set(unfinished)) notes.push(`did not finish: ${name}`)
  for (const name of new Set(namesOf(vitestReport, ['skipped', 'todo', 'disabled']))) notes.push(`skipped: ${name}`)
  // A suite over a folder of examples has no test at all where that folder is not there.
  const without = vitestReport.testResults.filter(
    (file) => file.status !== 'failed' && file.assertionResults.length === 0,
  )
  for (const file of without) {
    totals.skipped += 1
    notes.push(`skipped: ${path.relative(projectRoot, file.name)}: what it tests against is not at hand`)
  }
}

if (missing.some(({ program }) => program === 'chromium')) {
  totals.skipped += 1
} else {
  runInBrowser('e2e')
  runInBrowser('electron')
}

console.log('')
for (const note of notes) console.log(note)
console.log(`executed: ${totals.passed + totals.failed}`)
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

/** Runs a tool of the project's own node_modules; returns its exit status. */
function run([tool, ...args], env = {}) {
  console.log(`\n> ${tool} ${args.join(' ')}`)
  const result = spawnSync(path.join(projectRoot, 'node_modules/.bin', tool), args, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return result.status ?? 1
}

/** Runs the suites of a folder that need Chromium, and counts them. */
function runInBrowser(folder) {
  const report = path.join(results, `${folder}.json`)
  const status = run(
    ['playwright', 'test', '--config', `tests/${folder}/playwright.config.ts`, '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  )
  const stats = readJson(report)?.stats
  totals.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0)
  totals.failed += stats?.unexpected ?? 1
  totals.skipped += stats?.skipped ?? 0
  if (status !== 0 && stats?.unexpected === 0) totals.failed += 1
}

function countStep(name, command) {
  const passed = run(command) === 0
  totals[passed ? 'passed' : 'failed'] += 1
  if (!passed) notes.push(`failed: ${name}`)
}

function readJson(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null
}

/** A name for each test with one of these statuses: its group, which names the reason where it was skipped, or its title. */
function namesOf(report, statuses) {
  return report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => statuses.includes(test.status))
      .map((test) => `${path.relative(projectRoot, file.name)}: ${test.ancestorTitles.join(' > ') || test.title}`),
  )
}
