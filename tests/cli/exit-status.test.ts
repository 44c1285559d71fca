// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCliIfStale, cliFile, runCli } from '../support/built-cli.ts'
import { readExpectedHost } from '../support/expected-host.ts'
import { writeHostTree } from '../support/write-host-tree.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-cli-'))
const root = path.join(folder, 'host')
const empty = path.join(folder, 'empty')
const junk = path.join(folder, 'junk.tar.gz')

beforeAll(() => {
  buildCliIfStale()
  fs.mkdirSync(empty)
  fs.writeFileSync(junk, 'this is no archive')
  writeHostTree(root, {
    release: '6.12.1',
    memoryKiB: 32_000_000,
    files: { '/proc/cmdline': 'quiet\n', '/sys/bus/pci/devices/.keep': '' },
  })
}, 60_000)
afterAll(() => fs.rmSync(folder, { recursive: true }))

/** The words in this table may name the folders above. */
const places: Readonly<Record<string, string>> = {
  ROOT: root,
  EMPTY: empty,
  JUNK: junk,
  GONE: path.join(folder, 'gone'),
}
const split = (line: string) => line.split(' ').flatMap((word) => (word === '' ? [] : [places[word] ?? word]))

describe('each way to end has its status and its words', () => {
  test.each([
    ['--help', 0, ''],
    ['--version', 0, ''],
    ['doctor --help', 0, ''],
    ['facts --root ROOT', 0, ''],
    ['devices --root ROOT', 0, ''],
    ['completions bash', 0, ''],
    ['doctor --root ROOT', 1, ''],
    ['doctor --capture JUNK', 1, 'The capture was refused: it is not a gzip-compressed tar archive'],
    ['', 2, 'No command is given.'],
    ['doctr', 2, 'Did you mean doctor?'],
    ['doctor --root ROOT --capture JUNK', 2, '--capture and --root cannot be given together'],
    ['serve --port 99999', 2, '“99999” is not a port.'],
    ['serve --port x', 2, '“x” is not a port.'],
    ['doctor --root EMPTY', 3, ''],
    ['facts --root EMPTY', 3, ''],
    ['devices --root EMPTY', 3, ''],
    ['doctor --root GONE', 3, 'it does not exist'],
    ['doctor --root JUNK', 3, 'it is not a directory'],
    ['doctor --capture GONE', 3, 'it does not exist'],
    ['doctor --capture ROOT', 3, 'not a file'],
    ['history --root ROOT', 0, ''],
    ['undo --root ROOT', 1, 'There is nothing to undo.'],
    ['apply --root ROOT --hugepages x', 2, '“x” is not a number of huge pages'],
  ])('throughway %s: %i', async (line, code, words) => {
    const run = await runCli(split(line))
    expect({ code: run.code, stderr: run.stderr }).toEqual({
      code,
      stderr: words === '' ? '' : expect.stringContaining(words),
    })
  })
})

test('every host of the tests ends with the status of its verdict, on screen and as JSON', async () => {
  const hosts = path.resolve(import.meta.dirname, '../hosts')
  const statuses = { pass: 0, warn: 1, fail: 1, unknown: 3 }
  const found: Record<string, unknown> = {}
  const expected: Record<string, unknown> = {}
  for (const name of fs.readdirSync(hosts)) {
    const host = readExpectedHost(path.join(hosts, name))
    const tree = path.join(hosts, name, host.root ?? '.')
    const [text, json] = [await runCli(['doctor', '--root', tree]), await runCli(['doctor', '--root', tree, '--json'])]
    const { verdict, summary } = JSON.parse(json.stdout)
    found[name] = [verdict, text.code, json.code, text.stdout.includes(summary), text.stderr]
    expected[name] = [host.verdict, statuses[host.verdict], statuses[host.verdict], true, '']
  }
  expect(found).toEqual(expected)
}, 120_000)

describe('--json prints one document and nothing else, whatever happens', () => {
  test.each([
    ['doctor --root ROOT', ['schema', 'host', 'verdict', 'summary', 'findings']],
    ['doctor', ['schema', 'host', 'verdict', 'summary', 'findings']],
    ['devices --root ROOT', ['schema', 'groups', 'ungrouped', 'candidates', 'unknowns']],
    ['completions fish', ['schema', 'shell', 'script']],
    ['--version', ['schema', 'version']],
    ['doctor --help', ['schema', 'help']],
    ['doctr', ['schema', 'error']],
    ['doctor --root GONE', ['schema', 'error']],
    ['doctor --capture JUNK', ['schema', 'error']],
    ['serve --port 99999', ['schema', 'error']],
    ['--nonsense', ['schema', 'error']],
  ])('throughway %s --json', async (line, keys) => {
    const { stdout } = await runCli([...split(line), '--json'])
    expect(Object.keys(JSON.parse(stdout))).toEqual(keys)
  })
})

test('a reader that has seen enough ends it quietly', () => {
  const script = `"$0" "$1" facts --root "$2" | head -n 1; echo "\${PIPESTATUS[0]}"`
  const run = spawnSync('bash', ['-c', script, process.execPath, cliFile, root], { encoding: 'utf8' })
  expect({ lines: run.stdout.split('\n').at(-2), stderr: run.stderr }).toEqual({ lines: '0', stderr: '' })
})

test('all of a large output arrives through a pipe whose reader takes its time, and its status is kept', () => {
  // More than a pipe holds (64 KiB): most of it is still on its way when the command has its verdict.
  const tree = path.resolve(import.meta.dirname, '../hosts/threadripper-numa')
  const file = path.join(folder, 'facts.json')
  const words = ['facts', '--root', tree, '--json']
  const whole = fs.openSync(file, 'w')
  const direct = spawnSync(process.execPath, [cliFile, ...words], { stdio: ['ignore', whole, 'inherit'] })
  fs.closeSync(whole)
  const script = `"$0" "$@" | { sleep 1; cat; }; echo "\${PIPESTATUS[0]}"`
  const run = spawnSync('bash', ['-c', script, process.execPath, cliFile, ...words], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  })
  const expected = fs.readFileSync(file, 'utf8')
  expect(expected.length).toBeGreaterThan(3 * 65_536)
  expect(run.stdout === `${expected}${direct.status}\n`).toBe(true)
})

test('a failure told to a full pipe arrives whole too, beside its document', () => {
  const script = `"$0" "$1" doctor --capture "$2" --json 2>&1 | { sleep 1; cat; }; echo "\${PIPESTATUS[0]}"`
  const run = spawnSync('bash', ['-c', script, process.execPath, cliFile, junk], { encoding: 'utf8' })
  expect(run.stdout).toMatch(/^throughway: The capture was refused[\s\S]*"error"[\s\S]*\}\n1\n$/)
})

test('a full disk is no verdict', () => {
  const full = fs.openSync('/dev/full', 'w')
  const run = spawnSync(process.execPath, [cliFile, 'doctor', '--root', root, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  })
  fs.closeSync(full)
  expect({ code: run.status, stderr: run.stderr }).toEqual({
    code: 3,
    stderr: expect.stringContaining('the output could not be written'),
  })
})

test('it runs without node_modules, from another folder, through a link, with input closed', () => {
  const installed = path.join(folder, 'installed')
  // Beside the program the folder has what tests keep there, which other suites write to meanwhile.
  for (const name of ['cli.mjs', 'chunks', 'helper', 'web']) {
    fs.cpSync(path.join(path.dirname(cliFile), name), path.join(installed, 'out', name), { recursive: true })
  }
  fs.mkdirSync(path.join(installed, 'bin'))
  fs.symlinkSync('../out/cli.mjs', path.join(installed, 'bin/throughway'))
  const run = spawnSync(path.join(installed, 'bin/throughway'), ['doctor', '--root', root, '--json'], {
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  expect({ code: run.status, stderr: run.stderr, verdict: JSON.parse(run.stdout).schema }).toEqual({
    code: 1,
    stderr: '',
    verdict: 1,
  })
})
