// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseLoadedModules, parseModuleFiles } from '../../../../src-main/probes/kernel/parse-module-lists.ts'

test('names of modules come from paths of any packing, with underscores', () => {
  const dependencies = [
    'kernel/drivers/vfio/pci/vfio-pci.ko.zst: kernel/drivers/vfio/pci/vfio-pci-core.ko.zst kernel/drivers/vfio/vfio.ko.zst',
    'kernel/arch/x86/kvm/kvm.ko.xz:',
    'updates/dkms/nvidia.ko: ',
    'plain.ko.gz:',
  ].join('\n')
  expect([...parseModuleFiles(dependencies)]).toEqual(['vfio_pci', 'kvm', 'nvidia', 'plain'])
  expect([...parseModuleFiles('kernel/drivers/usb/host/xhci-pci.ko\nkernel/fs/ext4/ext4.ko\n')]).toEqual([
    'xhci_pci',
    'ext4',
  ])
  expect(parseLoadedModules('kvm_amd 163840 0 - Live 0x0\nkvm 1146880 1 kvm_amd, Live 0x0\n')).toEqual([
    'kvm_amd',
    'kvm',
  ])
})
