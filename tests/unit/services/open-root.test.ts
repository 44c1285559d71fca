// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openRoot } from '../../../src-main/services/open-root.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const manifest = {
  schema: 1,
  program: 'throughway 0.1.0',
  isRedacted: true,
  denied: ['/boot/grub/grub.cfg'],
  absent: ['/etc/fstab'],
  failed: { '/sys/x': 'EIO: i/o error' },
  listings: { '/boot': ['grub'] },
  links: {},
  resolved: {},
  statuses: {},
  freeBytes: {},
  identity: null,
  openFiles: null,
  kernelLogSource: null,
  outputProblems: {},
}

function open(content: string | null) {
  const root = makeTemporaryFolder()
  if (content !== null) fs.writeFileSync(path.join(root, 'capture.json'), content)
  const opened = openRoot(root)
  return opened.ok ? opened.value : opened.failure
}

test('opens any directory, and a capture with what its manifest knows', () => {
  const capture = open(JSON.stringify(manifest))
  const plain = open(null)
  if (!('readText' in capture) || !('readText' in plain)) throw new Error('not opened')
  const problems = ['/boot/grub/grub.cfg', '/etc/fstab', '/sys/x', '/boot/vmlinuz', '/etc/passwd'].map((hostPath) =>
    [capture, plain].map((reader) => {
      const read = reader.readText(hostPath)
      return read.ok ? 'read' : read.problem
    }),
  )
  expect(problems).toEqual([
    ['denied', 'not-captured'],
    ['absent', 'not-captured'],
    ['failed', 'not-captured'],
    ['absent', 'not-captured'],
    ['not-captured', 'not-captured'],
  ])
})

test.each<[what: string, change: object, detail: RegExp]>([
  ['a field that is missing', { denied: undefined }, /denied/],
  ['a field too many', { more: 1 }, /more/],
  ['a path that is relative', { absent: ['etc/fstab'] }, /absent\.0/],
  ['a listing that is none', { listings: { '/boot': 'grub' } }, /listings/],
  ['an empty name', { listings: { '/boot': [''] } }, /listings/],
  ['a status without its fields', { statuses: { '/dev/kvm': { kind: 'device' } } }, /statuses/],
  ['free space that is none', { freeBytes: { '/boot': -1 } }, /freeBytes/],
  ['no version', { schema: undefined }, /schema/],
])('refuses a manifest with %s', (_, change, detail) => {
  expect(open(JSON.stringify({ ...manifest, ...change }))).toMatchObject({
    code: 'capture-refused',
    reason: 'damaged',
    detail: expect.stringMatching(detail),
  })
})

test('tells a manifest of a later program, text that is none, and directories that cannot be read', () => {
  const root = makeTemporaryFolder()
  fs.writeFileSync(path.join(root, 'file'), '')
  fs.mkdirSync(path.join(root, 'linked'))
  fs.symlinkSync('/etc/passwd', path.join(root, 'linked/capture.json'))
  expect([
    open('{"schema":2}'),
    open('not JSON'),
    ...['none', 'file', 'linked'].map((name) => {
      const opened = openRoot(path.join(root, name))
      return !opened.ok && { ...opened.failure, path: name }
    }),
  ]).toEqual([
    { code: 'capture-refused', reason: 'newer-version', detail: 'capture.json has version 2' },
    { code: 'capture-refused', reason: 'damaged', detail: 'capture.json is not JSON' },
    { code: 'host-unreadable', path: 'none', detail: 'ENOENT' },
    { code: 'host-unreadable', path: 'file', detail: 'ENOTDIR' },
    { code: 'host-unreadable', path: 'linked', detail: 'ELOOP' },
  ])
})
