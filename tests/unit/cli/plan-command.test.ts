// SPDX-License-Identifier: MIT
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommandLine } from '../../../src-main/cli/run-command-line.ts'

const host = path.resolve(import.meta.dirname, '../../../assets/demo-workstation')

async function run(...words: string[]) {
  let [output, errors] = ['', '']
  const exitCode = await runCommandLine(words, {
    output: { write: (text) => (output += text) },
    errors: { write: (text) => (errors += text) },
    environment: { LANG: 'C.UTF-8' },
    onInterrupt: () => undefined,
  })
  return { exitCode, output, errors }
}

test('prints the plan as one document', async () => {
  const { exitCode, output } = await run('plan', '--root', host, '--device', '01:00.0', '--json')
  expect([exitCode, JSON.parse(output)]).toEqual([
    0,
    expect.objectContaining({ schema: 1, devices: ['0000:01:00.0', '0000:01:00.1'], refused: [] }),
  ])
})

test('prints it for people, with what could steer a terminal escaped', async () => {
  const { exitCode, output } = await run('plan', '--root', host, '--device', '01:00.0', '--verbose')
  expect(exitCode).toBe(0)
  expect(output).toMatch(/3 steps, nothing done yet\./)
  expect(output).toMatch(/^ {5}\+ #!\/bin\/sh$/m)
  expect(output).toMatch(/Words to delete at the boot menu:\n {5}throughway\.bind=/)
})

test('prints it as a script, and the script in the document', async () => {
  const script = await run('plan', '--root', host, '--device', '01:00.0', '--script')
  const document = await run('plan', '--root', host, '--device', '01:00.0', '--script', '--json')
  expect(script.output).toMatch(/^#!\/bin\/sh\n# Throughway, plan [0-9a-f]{16}\.\n/)
  expect((JSON.parse(document.output) as { script: string }).script).toBe(script.output)
})

describe('exit status', () => {
  test.each([
    [0, []],
    [0, ['--device', '01:00.0', '--mode', 'dynamic']],
    [0, ['--guest-hook']],
    [1, ['--device', '99:00.0']],
    [1, ['--parameter', 'init=/bin/sh']],
    [2, ['--device', 'gpu']],
    [2, ['--mode', 'single']],
    [2, ['--hugepages', '4']],
    [2, ['--hugepages', '0:1G']],
    [2, ['--hugepages', '4:1G', '--hugepages', '5:1G']],
    [2, ['--isolate', '1', '--isolate', '2']],
  ])('%i for %j', async (expected, words) => {
    const { exitCode } = await run('plan', '--root', host, ...words)
    expect(exitCode).toBe(expected)
  })
})
