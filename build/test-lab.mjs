// SPDX-License-Identifier: MIT
/**
 * `npm run test:lab`: the virtual workstation. Sets up, builds the laboratory's form of the program, builds disk images
 * that are missing (kept in /var/tmp/throughway-lab), runs the suites; the closing lines count and name what was
 * skipped and why. `--full`: 64 power cuts in place of a dozen. Further words name suites: `intel`, `power-cuts`.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { installDependencies, projectRoot, requireNode, runOrExit } from './bootstrap/dependencies.mjs'

const requirements = [
  { file: '/usr/sbin/debootstrap', package: 'debootstrap' },
  { file: '/usr/sbin/sgdisk', package: 'gdisk' },
  { file: '/usr/sbin/mkfs.vfat', package: 'dosfstools' },
  { file: '/usr/sbin/mke2fs', package: 'e2fsprogs' },
  { file: '/usr/bin/setpriv', package: 'util-linux' },
  { file: '/usr/bin/qemu-img', package: 'qemu-utils' },
  { file: '/usr/bin/qemu-system-x86_64', package: 'qemu-system-x86' },
  { file: '/usr/share/OVMF/OVMF_CODE_4M.fd', package: 'ovmf' },
]

requireNode()
installDependencies()
const words = process.argv.slice(2)
const isFull = words.includes('--full')
const suites = words.filter((word) => !word.startsWith('--'))

const impossible = provideLaboratory()
if (impossible !== null) {
  console.log(`skipped: the virtual workstation, all of it: ${impossible}`)
  console.log('executed: 0')
  console.log('0 passed, 0 failed, 1 skipped')
  process.exit(0)
}
runOrExit('npm', ['run', '--silent', 'build:lab'], 'The program could not be built for the laboratory.')

const report = path.join(projectRoot, 'out/test-results/lab.json')
fs.mkdirSync(path.dirname(report), { recursive: true })
fs.rmSync(report, { force: true })
const began = Date.now()
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const vitest = path.join(projectRoot, 'node_modules/.bin/vitest')
const { status } = spawnSync(vitest, ['run', '--config', 'tests/lab/vitest.config.ts', ...reporters, ...suites], {
  cwd: projectRoot,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, ...(isFull ? { THROUGHWAY_LAB_FULL: '1' } : {}) },
})

const results = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null
const tests = results?.testResults.flatMap((file) => file.assertionResults) ?? []
const count = (...statuses) => tests.filter((test) => statuses.includes(test.status)).length
const passed = count('passed')
const skipped = count('skipped', 'todo', 'disabled')
const failed = Math.max(tests.length - passed - skipped, status === 0 ? 0 : 1)
console.log('')
for (const test of tests.filter(({ status: each }) => each !== 'passed'))
  console.log(`${test.status}: ${test.fullName}`)
const cuts = tests.filter(({ fullName, status: each }) => /power cut \d/.test(fullName) && each !== 'pending').length
if (cuts > 0) console.log(`power was cut ${cuts} times${isFull ? '' : '; with `--full`, 64 times'}`)
console.log(`the laboratory took ${Math.round((Date.now() - began) / 60_000)} minutes`)
console.log(`executed: ${passed + failed}`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

/** Installs what is missing where that is ours to do; returns why the laboratory cannot be, or null. */
function provideLaboratory() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'it is made of Debian for x86-64 on Linux'
  const missing = () =>
    requirements.filter(({ file }) => !fs.existsSync(file)).map((requirement) => requirement.package)
  const isRoot = process.getuid?.() === 0
  if (missing().length > 0 && isRoot && fs.existsSync('/etc/debian_version')) {
    console.error(`Installing system packages for the laboratory: ${missing().join(' ')} …`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing()]
    spawnSync('apt-get', install, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  if (missing().length > 0) return `not installed: ${missing().join(', ')}`
  return isRoot ? null : 'not root, which a Debian tree is built by'
}
