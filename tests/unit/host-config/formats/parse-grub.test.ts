// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseGrubEnvironment } from '../../../../src-main/host-config/formats/parse-grub-environment.ts'
import { parseGrubWords } from '../../../../src-main/host-config/formats/parse-grub-words.ts'

const variables = new Map([['tuned_params', 'skew_tick=1']])

test.each<[string, string | null]>([
  ['quiet splash', 'quiet splash'],
  ["quiet 'pci=config_acs=10101@0000:00:01.1;x'", 'quiet pci=config_acs=10101@0000:00:01.1;x'],
  ['quiet pci=disable_acs_redir=A;B iommu=pt', 'quiet pci=disable_acs_redir=A'],
  ['dyndbg="file drivers/vfio/* +p" ro', 'dyndbg="file drivers/vfio/* +p" ro'],
  ['root=/dev/sda1 ro $tuned_params', 'root=/dev/sda1 ro skew_tick=1'],
  [`"\${tuned_params}" quiet`, 'skew_tick=1 quiet'],
  ["'$tuned_params'", '$tuned_params'],
  ['a\\;b', 'a;b'],
  ['$kernelopts quiet', null],
  ['a=b&c', null],
  ['a="never closed', null],
  ["a='never closed", null],
])('GRUB hands %j on as %j', (text, expected) => {
  const line = parseGrubWords(text, variables)
  expect(line.ok ? line.value : null).toBe(expected)
})

test('an environment block gives its variables, and other texts are none', () => {
  const block = `# GRUB Environment Block\n# WARNING: Do not edit\nsaved_entry=abc\nkernelopts=root=/dev/sda1 ro a\\\\b\n${'#'.repeat(900)}`
  expect(Object.fromEntries(parseGrubEnvironment(block) ?? [])).toEqual({
    saved_entry: 'abc',
    kernelopts: 'root=/dev/sda1 ro a\\b',
  })
  expect(parseGrubEnvironment('saved_entry=abc\n')).toBeNull()
})
