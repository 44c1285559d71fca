// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findOpenFiles } from '../../../src-main/probes/live/find-open-files.ts'
import { formatKernelRecord } from '../../../src-main/probes/live/read-kernel-log.ts'
import { runProgram } from '../../../src-main/probes/live/run-program.ts'
import { createLiveHostReader } from '../../../src-main/probes/live-host-reader.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const reader = createLiveHostReader()

test('answers as the file system does', () => {
  const folder = makeTemporaryFolder()
  fs.writeFileSync(path.join(folder, 'file'), 'text')
  fs.symlinkSync('file', path.join(folder, 'link'))
  const file = path.join(folder, 'file')
  expect([
    reader.readText(path.join(folder, 'link')),
    reader.readText(path.join(folder, 'none')),
    reader.readText(path.join(file, 'below')),
    reader.readText(folder),
    reader.listDirectory(folder),
    reader.readLink(path.join(folder, 'link')),
    reader.readLink(file),
    reader.resolvePath(path.join(folder, 'link')),
    reader.readStatus(file),
  ]).toEqual([
    { ok: true, value: 'text' },
    { ok: false, problem: 'absent', detail: 'ENOENT' },
    { ok: false, problem: 'absent', detail: 'ENOTDIR' },
    { ok: false, problem: 'failed', detail: 'EISDIR: illegal operation on a directory' },
    { ok: true, value: ['file', 'link'] },
    { ok: true, value: 'file' },
    { ok: false, problem: 'failed', detail: 'EINVAL: invalid argument' },
    { ok: true, value: fs.realpathSync(file) },
    {
      ok: true,
      value: {
        kind: 'file',
        mode: fs.statSync(file).mode & 0o7777,
        userId: process.getuid?.(),
        groupId: fs.statSync(file).gid,
        sizeBytes: 4,
        isAccessible: true,
      },
    },
  ])
})

test('reads files of procfs whole, which say that they are empty', () => {
  const read = reader.readText('/proc/self/mountinfo')
  expect(read.ok && read.value).toBe(fs.readFileSync('/proc/self/mountinfo', 'utf8'))
})

test('says what is gone, closed or broken in few words', () => {
  expect(reader.readText('/proc/self/mem')).toMatchObject({ ok: false, problem: 'failed' })
  expect(reader.readText('/dev/null')).toEqual({ ok: false, problem: 'failed', detail: 'EINVAL: not a file' })
})

test('finds who holds a file open', () => {
  const file = path.join(makeTemporaryFolder(), 'held')
  const descriptor = fs.openSync(file, 'w')
  onTestFinished(() => fs.closeSync(descriptor))
  const found = findOpenFiles([`${file}`, '/nowhere'])
  expect(found.ok && found.value.users).toEqual([
    {
      processId: process.pid,
      command: fs.readFileSync('/proc/self/comm', 'utf8').trimEnd(),
      paths: [fs.realpathSync(file)],
    },
  ])
})

test.each([
  ['6,1200,18446744,-;Linux version 6.12\n SUBSYSTEM=pci\n', '[   18.446744] Linux version 6.12'],
  ['4,7,0,-;DMAR: IOMMU enabled', '[    0.000000] DMAR: IOMMU enabled'],
  ['6,8,123456789,c,caller=T1;a; b, c', '[  123.456789] a; b, c'],
  // Facility 3 (daemon): systemd writes here too.
  ['30,9,5,-;systemd[1]: Hostname set to <host>.', null],
  ['no record', null],
])('reads the record %j as dmesg prints it', (record, line) => {
  expect(formatKernelRecord(record)).toBe(line)
})

test('runs programs with nothing of our environment, and says how they ended', async () => {
  process.env['THROUGHWAY_SECRET'] = 'x'
  onTestFinished(() => void delete process.env['THROUGHWAY_SECRET'])
  expect([
    await runProgram(['env']),
    await runProgram(['throughway-has-no-such-program']),
    await runProgram(['false']),
    await runProgram(['sh', '-c', 'kill -9 $$']),
    await runProgram(['cat']),
  ]).toEqual([
    { ok: true, value: 'LC_ALL=C\nPATH=/usr/bin:/usr/sbin:/bin:/sbin:/run/current-system/sw/bin\n' },
    { ok: false, problem: 'absent', detail: 'throughway-has-no-such-program is not installed' },
    { ok: false, problem: 'failed', detail: 'false ended with 1' },
    { ok: false, problem: 'failed', detail: 'sh ended with SIGKILL' },
    { ok: true, value: '' },
  ])
})

test('gives up on a program that does not end, and on one whose child keeps the pipe', async () => {
  const answers = await Promise.all([runProgram(['sleep', '8']), runProgram(['sh', '-c', 'sleep 8 & exit 0'])])
  expect(answers).toEqual([
    { ok: false, problem: 'failed', detail: 'sleep gave no answer within 3000 ms' },
    { ok: false, problem: 'failed', detail: 'sh gave no answer within 3000 ms' },
  ])
})
