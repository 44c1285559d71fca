// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
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

const win = ['vm', 'create', 'win', '--system', 'windows-11', '--purpose', 'gaming', '--device', '01:00.0'] as const

test('a machine for a host that does not run here is drafted from its facts, and says what is assumed', async () => {
  const { exitCode, output } = await run(...win, '--dry-run', '--root', host)
  expect([exitCode, output]).toEqual([0, expect.stringContaining('its libvirt was not asked')])
  const { output: text } = await run(...win, '--dry-run', '--json', '--root', host)
  expect(JSON.parse(text)).toMatchObject({
    created: false,
    draft: {
      spec: { hostDevices: [{ functions: [{ address: '0000:01:00.0' }, { address: '0000:01:00.1' }] }] },
      cpuPlan: expect.anything(),
    },
  })
})

test('a capture of it is drafted for in the same way', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tw-elsewhere-'))
  const capture = path.join(folder, 'desk.tar.gz')
  expect((await run('capture', capture, '--root', host)).exitCode).toBe(0)
  const [drafted, before] = [
    await run(...win, '--dry-run', '--json', '--capture', capture),
    await run(...win, '--dry-run', '--json', '--root', host),
  ].map(({ output }) => (JSON.parse(output) as { draft: { spec: unknown } }).draft.spec)
  expect(drafted).toEqual(before)
  fs.rmSync(folder, { recursive: true })
})

test.each([
  [...win, '--yes'],
  ['vm', 'import', '/nowhere/old.vmdk'],
])('it is not made and nothing is brought there: %s %s', async (...words) => {
  const { exitCode, errors } = await run(...words.flat(), '--root', host)
  expect([exitCode, errors]).toEqual([3, expect.stringContaining('does not run')])
})
