// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { evaluateShellAssignments } from '../../../../src-main/host-config/formats/evaluate-shell-assignments.ts'
import type { ShellVariables } from '../../../../src-main/host-config/formats/expand-shell-parts.ts'
import {
  parseBoosterModules,
  parseInitramfsToolsModules,
  readDracutModules,
  readMkinitcpioHooks,
  readMkinitcpioModules,
} from '../../../../src-main/host-config/formats/parse-initramfs-modules.ts'
import { readMkinitcpioImages } from '../../../../src-main/host-config/formats/parse-mkinitcpio-preset.ts'

function evaluate(...texts: string[]): ShellVariables {
  const files = texts.map((text, index) => ({ path: `/etc/${index}.conf`, text }))
  const variables = evaluateShellAssignments(files, 'bash')
  if (!variables.ok) throw new Error(variables.failure.reason)
  return variables.value
}

test('each generator’s way to name modules', () => {
  expect([
    parseInitramfsToolsModules('# load early\nvfio\n vfio-pci ids=10de:2204\n\n#vfio_virqfd\nvfio_iommu_type1'),
    readDracutModules(evaluate('add_drivers+=" nvme "', 'force_drivers+=" vfio-pci vfio "\nforce_drivers+=" vfio "')),
    readMkinitcpioModules(evaluate('MODULES=(vfio_pci vfio-iommu-type1 vfio_virqfd?)', 'MODULES+=(btrfs)')),
    readMkinitcpioModules(evaluate('MODULES="nouveau ext4"')),
    readMkinitcpioModules(evaluate('HOOKS=(base)')),
    readMkinitcpioHooks(evaluate('HOOKS=(base udev kms)')),
    parseBoosterModules(
      'network:\n  dhcp: on\nmodules_force_load: vfio_pci,vfio, vfio-iommu-type1 # early\nmodules: nvme,-qxl,foo/*\n',
    ),
    parseBoosterModules('modules_force_load:\n  - vfio_pci\n  - "vfio"\ncompression: zstd\n'),
    parseBoosterModules('universal: true\n'),
  ]).toEqual([
    ['vfio', 'vfio_pci', 'vfio_iommu_type1'],
    { ok: true, value: ['vfio_pci', 'vfio', 'nvme'] },
    { ok: true, value: ['vfio_pci', 'vfio_iommu_type1', 'vfio_virqfd', 'btrfs'] },
    { ok: true, value: ['nouveau', 'ext4'] },
    { ok: true, value: [] },
    { ok: true, value: ['base', 'udev', 'kms'] },
    ['vfio_pci', 'vfio', 'vfio_iommu_type1', 'nvme'],
    ['vfio_pci', 'vfio'],
    [],
  ])
})

test('modules that depend on a command are not known', () => {
  expect(readDracutModules(evaluate('force_drivers+=" $(cat /etc/modules) "'))).toEqual({
    ok: false,
    failure: 'force_drivers in /etc/0.conf: it depends on $(cat /etc/modules)',
  })
})

test('images of a preset with the file of their command line', () => {
  const text = [
    "PRESETS=('default' 'fallback' 'third')",
    'default_uki="/efi/EFI/Linux/arch.efi"',
    'fallback_uki="/efi/EFI/Linux/arch-fallback.efi"',
    'fallback_options="-S autodetect --cmdline /etc/kernel/fallback_cmdline"',
    'third_image="/boot/third.img"',
    'third_cmdline="/etc/kernel/third"',
  ].join('\n')
  expect(readMkinitcpioImages(evaluate(text))).toEqual({
    ok: true,
    value: [
      { preset: 'default', unifiedKernelImage: '/efi/EFI/Linux/arch.efi', commandLineFile: null },
      {
        preset: 'fallback',
        unifiedKernelImage: '/efi/EFI/Linux/arch-fallback.efi',
        commandLineFile: '/etc/kernel/fallback_cmdline',
      },
      { preset: 'third', unifiedKernelImage: null, commandLineFile: '/etc/kernel/third' },
    ],
  })
})
