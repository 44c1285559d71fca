// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseKernelLog } from '../../../../src-main/probes/kernel/parse-kernel-log.ts'

test('lines of the journal lose the host name, and only subjects of rules stay', () => {
  const text = [
    '[    0.000000] workshop kernel: Linux version 6.12.1 (gcc)',
    '[    0.100000] workshop kernel: ACPI: FACS 0x000000007F7DC000 000040',
    '[    0.200000] workshop kernel: Unknown kernel command line parameters "splash BOOT_IMAGE=/vmlinuz pcie_acs_override=downstream", will be passed to user space.',
    '[    0.300000] workshop kernel: AMD-Vi: Interrupt remapping enabled',
    '[    0.310000] workshop kernel: Kernel is locked down from EFI Secure Boot; see man kernel_lockdown.7',
    '[    0.400000] workshop kernel: usb 1-1: new high-speed USB device',
  ].join('\n')
  expect(parseKernelLog(text)).toEqual({
    lines: [
      '[    0.000000] Linux version 6.12.1 (gcc)',
      '[    0.200000] Unknown kernel command line parameters "splash BOOT_IMAGE=/vmlinuz pcie_acs_override=downstream", will be passed to user space.',
      '[    0.300000] AMD-Vi: Interrupt remapping enabled',
      '[    0.310000] Kernel is locked down from EFI Secure Boot; see man kernel_lockdown.7',
    ],
    isWhole: true,
    unknownParameters: ['splash', 'BOOT_IMAGE=/vmlinuz', 'pcie_acs_override=downstream'],
    isLockedDown: true,
  })
})

test('a storm of lines that differ in numbers only is cut off', () => {
  const storm = Array.from(
    { length: 500 },
    (_, index) => `[  100.${index}] vfio-pci 0000:0b:00.0: BAR 1: can't reserve [mem 0xd${index}-0xdf]`,
  )
  const { lines, isWhole } = parseKernelLog(
    [...storm, '[  200.000000] AMD-Vi: Event logged [IO_PAGE_FAULT]'].join('\n'),
  )
  expect({ count: lines.length, last: lines.at(-1), isWhole }).toEqual({
    count: 21,
    last: '[  200.000000] AMD-Vi: Event logged [IO_PAGE_FAULT]',
    isWhole: false,
  })
})

test('logs that a person kept with dates read as those with seconds', () => {
  const words = [
    'Linux version 6.12.1 (gcc)',
    'Unknown kernel command line parameters "a b=c", will be passed to user space.',
  ]
  const heads = [
    'Nov 20 13:00:01 workshop kernel: ',
    'Nov  2 13:00:01.123456 workshop kernel: ',
    '2026-11-20T13:00:01+01:00 workshop kernel: ',
    '2026-11-20T13:00:01,123456+00:00 ',
    '[Fri Nov 20 13:00:01 2026] ',
  ]
  for (const head of heads) {
    expect(parseKernelLog(words.map((line) => `${head}${line}\r\n`).join(''))).toEqual({
      lines: words,
      isWhole: true,
      isLockedDown: false,
      unknownParameters: ['a', 'b=c'],
    })
  }
})
