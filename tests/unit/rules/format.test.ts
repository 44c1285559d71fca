// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { formatKiB } from '../../../src-main/model/format-kib.ts'
import { isKernelAtLeast, parseKernelVersion } from '../../../src-main/model/kernel-version.ts'
import { formatCount } from '../../../src-main/rules/format-count.ts'
import { formatList } from '../../../src-main/rules/format-list.ts'

test('counts, lists and sizes read as a person says them', () => {
  expect([0, 1, 2, 12, 13].map((count) => formatCount(count, 'thing'))).toEqual([
    'no things',
    'one thing',
    'two things',
    'twelve things',
    '13 things',
  ])
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((list) => formatList(list))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
  expect([0, 512, 2048, 1048576, 16252928, 2 ** 31].map(formatKiB)).toEqual([
    '0 KiB',
    '512 KiB',
    '2 MiB',
    '1 GiB',
    '15.5 GiB',
    '2 TiB',
  ])
})

test('versions compare by number', () => {
  expect(['6.12.107+deb13-amd64', '7.0-rc1', 'custom'].map(parseKernelVersion)).toEqual([
    { major: 6, minor: 12 },
    { major: 7, minor: 0 },
    null,
  ])
  expect(
    [
      [6, 0],
      [6, 12],
      [6, 13],
      [7, 0],
    ].map(([major = 0, minor = 0]) => isKernelAtLeast({ major: 6, minor: 12 }, major, minor)),
  ).toEqual([true, true, false, false])
})
