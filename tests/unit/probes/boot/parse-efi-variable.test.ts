// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import {
  parseEfiFlag,
  parseEfiLoadOption,
  parseEfiNumber,
  parseEfiText,
  readEfiPayload,
} from '../../../../src-main/probes/boot/parse-efi-variable.ts'
import { buildLoadOption } from '../../../support/efi-load-option.ts'

test('attributes come off, and values are little-endian', () => {
  expect([
    readEfiPayload(Uint8Array.of(6, 0, 0, 0, 1)),
    readEfiPayload(Uint8Array.of(6, 0, 0)),
    parseEfiFlag(Uint8Array.of(1)),
    parseEfiFlag(Uint8Array.of(0)),
    parseEfiFlag(Uint8Array.of(1, 0)),
    parseEfiNumber(Uint8Array.of(0x0a, 0x01)),
    parseEfiText(Buffer.from('GRUB 2.14\0rest', 'utf16le')),
    parseEfiText(Buffer.from('no end', 'utf16le')),
    parseEfiText(new Uint8Array(0)),
  ]).toEqual([Uint8Array.of(1), null, true, false, null, 0x010a, 'GRUB 2.14', 'no end', ''])
})

test('a load option tells its file, its words and whether it is on', () => {
  const option = buildLoadOption({ description: 'debian', filePath: '\\EFI\\debian\\shimx64.efi', optionalText: 'a b' })
  expect(parseEfiLoadOption(option)).toEqual({
    description: 'debian',
    isActive: true,
    filePath: '\\EFI\\debian\\shimx64.efi',
    optionalText: 'a b',
  })
})

test('an option without a file, and one at every length it may be cut to', () => {
  const bare = buildLoadOption({ description: 'UiApp', filePath: null, optionalText: '' })
  expect(parseEfiLoadOption(bare)).toEqual({ description: 'UiApp', isActive: true, filePath: null, optionalText: '' })
  const whole = buildLoadOption({ description: 'x', filePath: '\\a.efi', optionalText: '' })
  const cut = Array.from({ length: whole.length }, (_, length) => parseEfiLoadOption(whole.subarray(0, length)))
  expect(cut.filter((option) => option !== null)).toEqual([])
})
