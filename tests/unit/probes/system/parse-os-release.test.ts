// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseOsRelease } from '../../../../src-main/probes/system/parse-os-release.ts'

test('values lose their quotes and nothing is expanded', () => {
  const text = [
    '# the system',
    'NAME=Debian\\ Sid',
    'PRETTY_NAME="A \\"quoted\\" $HOME \\\\ \\`x\\`"',
    "VERSION='it is $8'",
    'ID=first',
    'ID=debian\r',
    'not an assignment',
    'EMPTY=',
  ].join('\n')
  expect(Object.fromEntries(parseOsRelease(text) ?? [])).toEqual({
    NAME: 'Debian Sid',
    PRETTY_NAME: 'A "quoted" $HOME \\ `x`',
    VERSION: 'it is $8',
    ID: 'debian',
    EMPTY: '',
  })
})

test('a text without assignments is none', () => {
  expect(parseOsRelease('Slackware 15.0\n')).toBeNull()
})
