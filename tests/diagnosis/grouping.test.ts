// SPDX-License-Identifier: MIT
import { groupingSignatures } from '../../src-main/diagnosis/signatures/grouping/grouping-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(groupingSignatures, [
  {
    id: 'group-not-viable',
    named: [
      `qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio 0000:01:00.0: error getting device from group 13: No such device
Verify all devices in group 13 are bound to vfio-<bus> or pci-stub and not already in use`,
      `qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio 0000:01:00.0: group 1 is not viable
Please ensure all devices within the iommu_group are bound to their vfio bus driver.`,
      'vfio: error, group 13 is not viable, please ensure all devices within the iommu_group are bound to their vfio bus driver.',
    ],
    silent: [
      `vfio 0000:01:00.0: error getting device from group 150: Permission denied
Verify all devices in group 150 are bound to vfio-<bus> or pci-stub and not already in use`,
      'All devices in group 13 are bound to vfio-pci',
      'I was told that a group that is not viable can be split with ACS',
      'pci 0000:01:00.0: Adding to iommu group 1',
    ],
  },
  {
    id: 'acs-override-param-ignored',
    named: [
      '[    0.012] Unknown kernel command line parameters "BOOT_IMAGE=/vmlinuz-linux pcie_acs_override=downstream,multifunction", will be passed to user space.',
    ],
    silent: [
      'Warning: PCIe ACS overrides enabled; This may allow non-IOMMU protected peer-to-peer DMA',
      '[    0.012] Unknown kernel command line parameters "BOOT_IMAGE=/vmlinuz-linux splash", will be passed to user space.',
    ],
  },
  {
    id: 'group-bridge-assignment',
    named: ['error: internal error: Non-endpoint PCI devices cannot be assigned to guests'],
    silent: ['pcieport 0000:00:01.0: PME: Signaling with IRQ 26'],
  },
  {
    id: 'pci-address-changed',
    named: [
      "TASK ERROR: PCI device mapping invalid (hardware probably changed): pci device '0000:01:00.0' not found",
      "TASK ERROR: PCI device mapping invalid (hardware probably changed): 'id' does not match for '0000:01:00.0' (10de:2204 != 10de:2206)",
      "TASK ERROR: PCI device mapping not found for 'gpu'",
      'error: Device 0000:0a:00.0 not found: could not access /sys/bus/pci/devices/0000:0a:00.0/config: No such file or directory',
      'qemu-system-x86_64: -device vfio-pci,host=0000:03:00.0: vfio 0000:03:00.0: no such host device: No such file or directory',
      `error: Node device not found: no node device with matching name 'pci_0000_0a_00_0'`,
    ],
    silent: [
      "TASK ERROR: PCI device mapping invalid (hardware probably changed): missing expected property 'subsystem-id' for device '0000:01:00.0'",
      'vfio-pci 0000:0a:00.0: enabling device (0000 -> 0003)',
      '0a:00.0 VGA compatible controller: NVIDIA Corporation GP104',
    ],
  },
  {
    id: 'group-renumbered',
    named: [
      'docker: Error response from daemon: error gathering device information while adding custom device "/dev/vfio/17": no such file or directory.',
    ],
    silent: [
      'error gathering device information while adding custom device "/dev/dri/card0": no such file or directory',
    ],
  },
])
