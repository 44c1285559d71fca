// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { mayBeAddress } from '../../src-main/diagnosis/matching/stands-near.ts'

const mayFollow = (text: string) => mayBeAddress(new TextEncoder().encode(text), 0)

test.each([
  ' 0000:01:00.0: enabling device',
  ' 01:00.0 ',
  ' 10000:e1:00.7',
  ' (0000:0A:1f.3)',
  '\n> 0000:01:00.0',
  ' 0000:01:\n> │ 00.0: busy',
  ' 0000:01:0\r\n0.0',
])('%j may begin with an address', (text) => expect(mayFollow(text)).toBe(true))

test.each([
  '',
  ' using it',
  '\nNov 27 10:05:00 workstation kernel: usb',
  ': a device',
  ' 01:00',
  ' 0000:01:gg.0',
  ` ${'x'.repeat(40)} 0000:01:00.0`,
])('%j does not', (text) => expect(mayFollow(text)).toBe(false))
