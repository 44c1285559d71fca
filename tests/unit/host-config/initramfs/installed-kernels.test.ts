// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { compareReleases, releaseOfKernelFile } from '../../../../src-main/host-config/initramfs/installed-kernels.ts'
import { memoryHostFiles } from '../../../support/memory-host-files.ts'

test('releases sort by their numbers', () => {
  const sorted = [
    '6.1.0-9-amd64',
    '6.1.0-10-amd64',
    '6.2.0-rc1-amd64',
    '6.2.0-amd64',
    '6.11.5-arch1-1',
    '6.11.5-arch1-2',
  ]
  expect([...sorted].reverse().sort(compareReleases)).toEqual(sorted)
})

const files = memoryHostFiles({
  '/usr/lib/modules/6.1.0-27-amd64/modules.dep': '',
  '/usr/lib/modules/6.6.59-1-lts/modules.dep': '',
  '/usr/lib/modules/6.6.59-1-lts/pkgbase': 'linux-lts\n',
})

test.each([
  ['/boot/vmlinuz-6.1.0-27-amd64', '6.1.0-27-amd64'],
  ['/vmlinuz-linux-lts', '6.6.59-1-lts'],
  ['\\0123456789abcdef\\6.1.0-27-amd64\\linux', '6.1.0-27-amd64'],
])('the kernel file %s is of %s', (path, release) => {
  expect(releaseOfKernelFile(path, files)).toEqual({ ok: true, value: release })
})

test('a kernel file of no installed kernel is named with those that are', () => {
  expect(releaseOfKernelFile('/vmlinuz-linux', files)).toMatchObject({
    ok: false,
    failure: { code: 'refused', path: '/vmlinuz-linux', text: expect.stringContaining('6.6.59-1-lts, 6.1.0-27-amd64') },
  })
})
