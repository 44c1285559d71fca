// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseKernelConfig } from '../../../../src-main/probes/kernel/parse-kernel-config.ts'

test('only options that were asked for and are set come back', () => {
  const text = [
    '#',
    '# Linux/x86 6.12.107 Kernel Configuration',
    'CONFIG_VFIO=m',
    '# CONFIG_IOMMUFD is not set',
    'CONFIG_VFIO_PCI_VGA=y',
    'CONFIG_HZ=250',
    'CONFIG_CMDLINE="console=\\"tty0\\" quiet"',
    'CONFIG_EXT4_FS=y',
  ].join('\n')
  expect(parseKernelConfig(text, ['VFIO', 'IOMMUFD', 'VFIO_PCI_VGA', 'HZ', 'CMDLINE'])).toEqual({
    VFIO: 'm',
    VFIO_PCI_VGA: 'y',
    HZ: '250',
    CMDLINE: 'console="tty0" quiet',
  })
})

test('a text without a single option is no configuration', () => {
  expect(parseKernelConfig('<html>not found</html>', ['VFIO'])).toBeNull()
})
