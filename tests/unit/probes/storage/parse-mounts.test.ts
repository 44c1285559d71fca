// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { findMount, parseMountInfo, parseMountTable } from '../../../../src-main/probes/storage/parse-mounts.ts'
import { parseSwaps } from '../../../../src-main/probes/storage/parse-swaps.ts'

test('reads mountinfo with optional tags, without any, and with blanks in names', () => {
  const text = [
    '28 1 259:3 / / rw,relatime shared:1 master:2 - ext4 /dev/nvme0n1p2 rw,errors=remount-ro',
    '30 28 0:44 /@home /home rw - btrfs /dev/sda2 rw,subvol=/@home',
    '31 28 8:17 / /mnt/my\\040disk rw shared:4 - fuseblk /dev/sdb1 rw',
    'cut off',
    '',
  ].join('\n')
  expect(parseMountInfo(text)).toEqual([
    {
      number: '259:3',
      root: '/',
      path: '/',
      fileSystem: 'ext4',
      source: '/dev/nvme0n1p2',
      options: ['rw', 'errors=remount-ro'],
    },
    {
      number: '0:44',
      root: '/@home',
      path: '/home',
      fileSystem: 'btrfs',
      source: '/dev/sda2',
      options: ['rw', 'subvol=/@home'],
    },
    { number: '8:17', root: '/', path: '/mnt/my disk', fileSystem: 'fuseblk', source: '/dev/sdb1', options: ['rw'] },
  ])
})

test('reads fstab: comments, tabs and swap without a path', () => {
  expect(parseMountTable('# /etc/fstab\nUUID=12-AB\t/\text4 defaults 0 1\n  /dev/sda3 none  swap sw\n')).toEqual([
    { number: null, root: '/', path: '/', fileSystem: 'ext4', source: 'UUID=12-AB', options: ['defaults'] },
    { number: null, root: '/', path: 'none', fileSystem: 'swap', source: '/dev/sda3', options: ['sw'] },
  ])
})

test('finds the mount a path lies in, by whole names and the last of several', () => {
  const mounts = parseMountTable('a / ext4\nb /var ext4\nc /variant ext4\nd /var xfs\n')
  const sourceOf = (path: string) => findMount(mounts, path)?.source
  expect(['/', '/var/lib', '/variant', '/variants', '/var'].map(sourceOf)).toEqual(['a', 'd', 'c', 'a', 'd'])
})

test('reads swap areas of both kinds', () => {
  const text =
    'Filename\t\t\tType\t\tSize\t\tUsed\t\tPriority\n/dev/dm-1 partition 8388604 0 -2\n/swap\\040file\tfile\t1024\t0\t-3\n'
  expect(parseSwaps(text)).toEqual([
    { path: '/dev/dm-1', kind: 'partition' },
    { path: '/swap file', kind: 'file' },
  ])
})
