// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HostReport } from '../../src-main/model/host-report.ts'
import { buildCliIfStale, runCli } from '../support/built-cli.ts'
import { writeHostTree } from '../support/write-host-tree.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-capture-'))
const root = path.join(folder, 'host')

beforeAll(() => {
  buildCliIfStale()
  writeHostTree(root, {
    release: '6.12.1',
    memoryKiB: 32_000_000,
    tables: ['IVRS'],
    iommuUnits: ['ivhd0'],
    files: { '/proc/sys/kernel/hostname': 'annas-desk\n', '/proc/cmdline': 'quiet amd_iommu=on\n' },
  })
}, 60_000)
afterAll(() => fs.rmSync(folder, { recursive: true }))

async function diagnose(words: readonly string[]): Promise<HostReport> {
  return JSON.parse((await runCli(['doctor', '--json', ...words])).stdout)
}

/** Everything in an archive as one text. */
function unpack(file: string): string {
  const run = spawnSync('tar', ['-xzOf', file], { encoding: 'latin1' })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout
}

test('a capture is judged as the host it was made of, and does not tell whose it is', async () => {
  const file = path.join(folder, 'a.tar.gz')
  const made = await runCli(['capture', file, '--root', root, '--json'])
  expect({ code: made.code, document: JSON.parse(made.stdout) }).toEqual({
    code: 0,
    document: { schema: 1, file, sizeBytes: fs.statSync(file).size, fileCount: expect.any(Number), isRedacted: true },
  })
  const [host, capture] = [await diagnose(['--root', root]), await diagnose(['--capture', file])]
  const verdicts = ({ findings, verdict }: HostReport) => [verdict, ...findings.map(({ id, verdict }) => [id, verdict])]
  expect(verdicts(capture)).toEqual(verdicts(host))
  expect(unpack(file)).not.toContain('annas-desk')
})

test('--keep-identifiers keeps them, and says so', async () => {
  const file = path.join(folder, 'kept.tar.gz')
  const made = await runCli(['capture', file, '--keep-identifiers', '--root', root])
  expect(made.stdout).toContain('do not publish it')
  expect((await diagnose(['--capture', file])).host.name).toBe('annas-desk')
})

test('an archive unpacked by hand is read as a capture too', async () => {
  const file = path.join(folder, 'b.tar.gz')
  await runCli(['capture', file, '--root', root])
  const unpacked = path.join(folder, 'unpacked')
  fs.mkdirSync(unpacked)
  spawnSync('tar', ['-xzf', file, '-C', unpacked, '--strip-components=1'])
  expect((await diagnose(['--root', unpacked])).findings).toEqual((await diagnose(['--capture', file])).findings)
})

test('a place that cannot be written is named, and nothing is left there', async () => {
  const run = await runCli(['capture', path.join(folder, 'no/such/place.tar.gz'), '--root', root, '--json'])
  expect({ code: run.code, error: JSON.parse(run.stdout).error.code }).toEqual({ code: 3, error: 'file-unwritable' })
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('no') || name.includes('tmp'))).toEqual([])
})
