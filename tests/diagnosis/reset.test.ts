// SPDX-License-Identifier: MIT
import { resetSignatures } from '../../src-main/diagnosis/signatures/reset/reset-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(resetSignatures, [
  {
    id: 'reset-d3cold-stuck',
    named: [
      'vfio-pci 0000:01:00.0: Refused to change power state from D3hot to D0',
      'vfio-pci 0000:03:00.0: Unable to change power state from D3cold to D0, device inaccessible',
      'qemu-system-x86_64: vfio: Unable to power on device, stuck in D3',
      `vfio-pci 0000:0a:00.0: can't change power state from D3cold to D0 (config space inaccessible)`,
    ],
    silent: [
      'nvme 0000:02:00.0: Refused to change power state from D3hot to D0',
      'pci 0000:03:00.0: PME# supported from D0 D3hot D3cold',
      'nouveau 0000:01:00.0: power state D3cold',
    ],
  },
  {
    id: 'reset-not-ready-timeout',
    named: [
      'vfio-pci 0000:01:00.0: not ready 65535ms after FLR; giving up',
      `vfio-pci 0000:01:00.0: not ready 1023ms after bus reset; waiting
vfio-pci 0000:01:00.0: not ready 2047ms after bus reset; waiting`,
    ],
    silent: [
      `vfio-pci 0000:01:00.0: not ready 1023ms after FLR; waiting
vfio-pci 0000:01:00.0: ready 2047ms after FLR`,
      `vfio-pci 0000:01:00.0: resetting
vfio-pci 0000:01:00.0: reset done`,
    ],
  },
  {
    id: 'reset-header-127',
    named: [
      `error: internal error: Unknown PCI header type '127' for device '0000:0a:00.0'`,
      `0a:00.0 VGA compatible controller: Advanced Micro Devices (rev ff) (prog-if ff)
	!!! Unknown header type 7f`,
    ],
    silent: ['0a:00.0 VGA compatible controller: Advanced Micro Devices (rev c1) (prog-if 00 [VGA controller])'],
  },
  {
    id: 'reset-bars-restoring',
    named: [
      `vfio-pci 0000:01:00.0: vfio_bar_restore: reset recovery - restoring BARs
vfio-pci 0000:01:00.0: vfio_bar_restore: reset recovery - restoring BARs
vfio-pci 0000:01:00.0: vfio_bar_restore: reset recovery - restoring BARs
vfio-pci 0000:01:00.0: vfio_bar_restore: reset recovery - restoring BARs
vfio-pci 0000:01:00.0: vfio_bar_restore: reset recovery - restoring BARs
vfio-pci 0000:01:00.0: vfio_bar_restore: reset recovery - restoring BARs
vfio-pci 0000:01:00.0: vfio_bar_restore: reset recovery - restoring BARs
vfio-pci 0000:01:00.0: vfio_bar_restore: reset recovery - restoring BARs`,
    ],
    silent: ['vfio-pci 0000:01:00.0: vfio_bar_restore: reset recovery - restoring BARs'],
  },
  {
    id: 'reset-no-mechanism',
    named: [
      'error: internal error: Unable to reset PCI device 0000:0a:00.0: no FLR, PM reset or bus reset available',
      'qemu-system-x86_64: vfio: Cannot reset device 0000:0a:00.0, no available reset mechanism.',
    ],
    silent: [
      `vfio-pci 0000:0a:00.0: resetting
vfio-pci 0000:0a:00.0: reset done`,
      `error writing '1' to '/sys/bus/pci/devices/0000:7b:00.0/reset': Inappropriate ioctl for device
TASK OK`,
    ],
  },
  {
    id: 'reset-depends-unowned-group',
    named: ['qemu-system-x86_64: vfio: Cannot reset device 0000:01:00.1, depends on group 14 which is not owned.'],
    silent: ['pci 0000:01:00.1: Adding to iommu group 14'],
  },
  {
    id: 'reset-amd-bug',
    named: [
      `vfio-pci 0000:0b:00.0: can't change power state from D0 to D3hot (config space inaccessible)`,
      `0b:00.0 VGA compatible controller: Advanced Micro Devices, Inc. [AMD/ATI] Navi 10
iommu ivhd0: AMD-Vi: Event logged [IOTLB_INV_TIMEOUT device=0b:00.0 address=0x7fb4a0fc0]`,
    ],
    silent: ['amdgpu 0000:0b:00.0: amdgpu: MODE1 reset', '[drm] amdgpu: finishing device.'],
  },
  {
    id: 'reset-vendor-module-inactive',
    named: [
      `# echo device_specific > /sys/bus/pci/devices/0000:0b:00.0/reset_method
bash: echo: write error: Invalid argument`,
    ],
    silent: ['bash: echo: write error: Invalid argument', 'vfio-pci 0000:0b:00.0: AMD_NAVI10: performing pre-reset'],
  },
  {
    id: 'reset-vendor-module-failed',
    named: [
      `vfio-pci 0000:0b:00.0: AMD_VEGA20: performing pre-reset
vfio-pci 0000:0b:00.0: AMD_VEGA20: failed to reset device`,
    ],
    silent: [
      `vfio-pci 0000:0b:00.0: AMD_NAVI10: performing pre-reset
vfio-pci 0000:0b:00.0: AMD_NAVI10: reset result = 0`,
    ],
  },
  {
    id: 'reset-flr-broken-device',
    named: ['vfio-pci 0000:0e:00.3: not ready 65535ms after FLR; giving up'],
    silent: ['vfio-pci 0000:01:00.0: not ready 65535ms after bus reset; giving up'],
  },
  {
    id: 'reset-d3hot-refused',
    named: [
      `xhci_hcd 0000:05:00.3: Refused to change power state, currently in D3
vfio-pci 0000:05:00.3: enabling device (0000 -> 0002)`,
      'vfio-pci 0000:08:00.3: Refused to change power state from D0 to D3hot',
      'vfio-pci 0000:08:00.3: Refused to change power state, currently in D0',
    ],
    silent: [
      'xhci_hcd 0000:05:00.3: Refused to change power state from D0 to D3hot',
      'pcieport 0000:00:1d.0: Refused to change power state, currently in D3',
      'nvme 0000:01:00.0: Refused to change power state from D0 to D3hot',
      'vfio-pci 0000:08:00.3: enabling device (0000 -> 0002)',
    ],
  },
  {
    id: 'reset-blackwell-hang',
    named: [
      `01:00.0 VGA compatible controller [0300]: NVIDIA Corporation GB202 [GeForce RTX 5090] [10de:2b85] (rev a1)
vfio-pci 0000:01:00.0: not ready 65535ms after FLR; giving up
watchdog: BUG: soft lockup - CPU#3 stuck for 26s!`,
    ],
    silent: [
      '01:00.0 VGA compatible controller [0300]: NVIDIA Corporation GB202 [GeForce RTX 5090] [10de:2b85] (rev a1)',
    ],
  },
  {
    id: 'acpi-optimus-power-loop',
    named: [
      'ACPI Error: Aborting method \\_SB.PCI0.PEG0.PG00._ON due to previous error (AE_AML_LOOP_TIMEOUT) (20210730/psparse-529)',
    ],
    silent: ['ACPI BIOS Error (bug): Could not resolve symbol [\\_SB.PCI0.XHC.RHUB], AE_NOT_FOUND'],
  },
  {
    id: 'pcie-link-retrain-failed',
    named: [
      `pcieport 0000:00:01.0: broken device, retraining non-functional downstream link at 2.5GT/s
pcieport 0000:00:01.0: retraining failed`,
      'pcieport 0000:00:01.0: Data Link Layer Link Active not set in 1000 msec',
    ],
    silent: ['pcieport 0000:00:01.0: pciehp: Slot(0): Link Up'],
  },
  {
    id: 'pcie-link-degraded',
    named: [
      'amdgpu 0000:03:00.0: 8.000 Gb/s available PCIe bandwidth, limited by 2.5 GT/s PCIe x4 link at 0000:00:01.1 (capable of 252.048 Gb/s with 16.0 GT/s PCIe x16 link)',
    ],
    silent: [
      'pci 0000:04:00.0: 2.000 Gb/s available PCIe bandwidth, limited by 2.5 GT/s PCIe x1 link at 0000:00:1c.0 (capable of 4.000 Gb/s with 5.0 GT/s PCIe x1 link)',
      'LnkSta: Speed 2.5GT/s (downgraded), Width x16 (ok)',
    ],
  },
  {
    id: 'pcie-aer-errors',
    named: [
      'pcieport 0000:00:03.1: AER: Uncorrected (Non-Fatal) error received: 0000:0a:00.0',
      'pcieport 0000:00:03.1: AER: Uncorrectable (Fatal) error message received from 0000:0a:00.0',
      `pcieport 0000:00:1c.0: AER: Corrected error received: 0000:02:00.0
pcieport 0000:00:1c.0: PCIe Bus Error: severity=Corrected, type=Physical Layer, (Receiver ID)
pcieport 0000:00:1c.0: AER: Corrected error received: 0000:02:00.0
pcieport 0000:00:1c.0: PCIe Bus Error: severity=Corrected, type=Physical Layer, (Receiver ID)`,
      'vfio-pci 0000:02:00.0: PCIe Bus Error: severity=Corrected, type=Physical Layer, (Receiver ID)',
    ],
    silent: [
      `pcieport 0000:00:1c.0: AER: Corrected error received: 0000:02:00.0
pcieport 0000:00:1c.0: PCIe Bus Error: severity=Corrected, type=Physical Layer, (Receiver ID)`,
      'pcieport 0000:00:1c.0: AER: enabled with IRQ 122',
      'acpi PNP0A08:00: _OSC: OS now controls [PME AER PCIeCapability LTR]',
    ],
  },
  {
    id: 'host-suspend-with-vm',
    named: [
      `PM: suspend entry (deep)
PM: suspend exit
vfio-pci 0000:01:00.0: Unable to change power state from D3cold to D0, device inaccessible`,
    ],
    silent: [
      `PM: suspend entry (deep)
PM: suspend exit`,
      'vfio-pci 0000:01:00.0: Unable to change power state from D3cold to D0, device inaccessible',
    ],
  },
])
