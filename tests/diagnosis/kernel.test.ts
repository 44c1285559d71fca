// SPDX-License-Identifier: MIT
import { kernelSignatures } from '../../src-main/diagnosis/signatures/kernel/kernel-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(kernelSignatures, [
  {
    id: 'iommu-param-missing',
    named: [
      'qemu-system-x86_64: -device vfio-pci,host=00:01.0,bus=root.1,addr=00.0,x-vga=on: vfio: error no iommu_group for device',
      'KCHVMHDEV0003E: No IOMMU groups found. Host PCI pass through needs IOMMU group to function correctly.',
      'denied the request: pcidevice node-000001000 has no iommuGroup available',
      `error: Failed to detach device pci_0000_83_00_0
error: Operation not supported: neither VFIO nor KVM device assignment is currently supported on this system`,
      'internal error: Invalid device 0000:01:00.0 iommu_group file /sys/bus/pci/devices/0000:01:00.0/iommu_group is not a symlink',
      'QEMU: Checking if IOMMU is enabled by kernel                               : WARN (IOMMU appears to be disabled in kernel. Add intel_iommu=on to kernel cmdline arguments)',
      'qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio 0000:01:00.0: no iommu_group found: No such file or directory',
      `error: unsupported configuration: host doesn't support passthrough of host PCI devices`,
    ],
    silent: [
      'Found 18 IOMMU groups',
      '/sys/bus/pci/devices/0000:01:00.0/iommu_group: symbolic link to ../../../../kernel/iommu_groups/13',
      'QEMU: Checking if IOMMU is enabled by kernel                               : PASS',
      'I have added intel_iommu=on to the kernel cmdline arguments and it works',
      `AMD-Vi: Unknown option - 'on'`,
    ],
  },
  {
    id: 'iommu-dma-fault-intel',
    named: [
      `DMAR: DRHD: handling fault status reg 2
DMAR: [DMA Write] Request device [01:00.0] PASID ffffffff fault addr fffff000 [fault reason 05] PTE Write access is not set`,
      'DMAR: [DMA Read NO_PASID] Request device [03:00.0] fault addr 0xbdf8e000 [fault reason 0x06] PTE Read access is not set',
    ],
    silent: [
      'DMAR: DRHD base: 0x000000fed90000 flags: 0x0',
      'DMAR: Hardware identity mapping for device 0000:01:00.0',
      'DMAR-IR: Enabled IRQ remapping in x2apic mode',
    ],
  },
  {
    id: 'iommu-page-fault-amd',
    named: [
      `xhci_hcd 0000:02:00.0: AMD-Vi: Event logged [IO_PAGE_FAULT domain=0x0017 address=0xbe9f9880 flags=0x0010]
vfio-pci 0000:0a:00.0: enabling device (0000 -> 0003)`,
      'amdgpu 0000:0a:00.0: AMD-Vi: Event logged [IO_PAGE_FAULT domain=0x000f address=0x0 flags=0x0008]',
      'vfio-pci 0000:0a:00.0: AMD-Vi: Event logged [IO_PAGE_FAULT domain=0x000f address=0xfffffffdf8000000 flags=0x0008]',
      'AMD-Vi: Event logged [IO_PAGE_FAULT device=03:00.1 domain=0x0014 address=0x00000000fdf80000 flags=0x0010]',
    ],
    silent: [
      'bnxt_en 0000:21:00.0: AMD-Vi: Event logged [IO_PAGE_FAULT domain=0x001e address=0x41137800 flags=0x0000]',
      `xhci_hcd 0000:02:00.0: xHCI Host Controller
[    1.1] AMD-Vi: Event logged [IO_PAGE_FAULT device=02:00.0 domain=0x0017 address=0x00000000be9f9880 flags=0x0010]`,
      'nvme 0000:01:00.0: AMD-Vi: Event logged [IO_PAGE_FAULT domain=0x0000 address=0x6000 flags=0x0000]',
      'ahci 0000:06:00.0: AMD-Vi: Event logged [IO_PAGE_FAULT domain=0x0000 address=0x6000 flags=0x0050]',
      'AMD-Vi: Extended features (0x58f77ef22294a5a, 0x0): PPR NX GT IA GA PC GA_vAPIC',
    ],
  },
  {
    id: 'iommu-amd-iotlb-timeout',
    named: [
      'AMD-Vi: Completion-Wait loop timed out',
      'iommu ivhd0: AMD-Vi: Event logged [IOTLB_INV_TIMEOUT device=0b:00.0 address=0x7fb4a0fc0]',
    ],
    silent: ['AMD-Vi: Virtual APIC enabled', 'iommu: DMA domain TLB invalidation policy: lazy mode'],
  },
  {
    id: 'vfio-module-not-loaded',
    named: [
      "qemu-system-x86_64: -object iommufd,id=iommufd0: Could not open '/dev/iommu': No such file or directory",
      'qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio 0000:01:00.0: failed to setup container for group 1: No available IOMMU models',
      'vfio: failed to open /dev/vfio/vfio: No such file or directory',
      'modprobe: FATAL: Module vfio-pci not found in directory /lib/modules/6.1.0-custom',
    ],
    silent: [
      'VFIO - User Level meta-driver version: 0.3',
      'crw-rw-rw- 1 root root 10, 196 Nov 27 08:00 /dev/vfio/vfio',
      `==> ERROR: module not found: 'vfio_virqfd'`,
    ],
  },
  {
    id: 'vfio-group-node-missing',
    named: [
      "qemu-system-x86_64: -device vfio-pci,host=0000:01:00.0,iommufd=iommufd0: vfio 0000:01:00.0: couldn't open directory /sys/bus/pci/devices/0000:01:00.0/vfio-dev: No such file or directory",
      'internal error: cannot open VFIO device /dev/vfio/devices/vfio0: No such file or directory',
      'qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio 0000:01:00.0: failed to open /dev/vfio/1: No such file or directory',
    ],
    silent: [
      'libvirtd: opened VFIO device /dev/vfio/devices/vfio0',
      'failed to open /dev/vfio/1: Permission denied',
      'vfio: failed to open /dev/vfio/vfio: No such file or directory',
    ],
  },
  {
    id: 'vfio-virqfd-removed',
    named: [
      `==> ERROR: module not found: 'vfio_virqfd'`,
      `dracut-install: Failed to find module 'vfio_virqfd'`,
      'modprobe: FATAL: Module vfio_virqfd not found in directory /lib/modules/6.5.0-14-generic',
    ],
    silent: ['MODULES=(vfio_pci vfio vfio_iommu_type1 vfio_virqfd)', `==> ERROR: module not found: 'ast'`],
  },
  {
    id: 'vfio-memlock-limit',
    named: [
      'qemu-system-x86_64: VFIO_MAP_DMA failed: Cannot allocate memory',
      'VFIO_MAP_DMA: -12',
      'vfio_dma_map(0x55d7a0c3a2b0, 0x0, 0x80000000, 0x7f2b80000000) = -12 (Cannot allocate memory)',
      'qemu-system-x86_64: vfio_container_dma_map(0x55d7a0c3a2b0, 0x100000000, 0x180000000, 0x7f2b80000000) = -12 (Cannot allocate memory)',
      '[  812.123456] vfio_pin_pages_remote: RLIMIT_MEMLOCK (8388608) exceeded',
      'error: cannot limit locked memory of process 4242 to 18253611008: Operation not permitted',
    ],
    silent: [
      'qemu-system-x86_64: VFIO_MAP_DMA failed: Bad address',
      'VFIO_MAP_DMA: -22',
      'Max locked memory         unlimited            unlimited            bytes',
      'vfio_dma_map(0x55d7a0c3a2b0, 0x0, 0x80000000, 0x7f2b80000000) = -128',
    ],
  },
  {
    id: 'vfio-dma-entry-limit',
    named: [
      'qemu-system-x86_64: VFIO_MAP_DMA failed: No space left on device',
      'vfio_dma_map(0x563c8d1e4d20, 0x100000000, 0x1000, 0x7f0f1c000000) = -28 (No space left on device)',
    ],
    silent: ['No space left on device', 'VFIO_MAP_DMA failed: Cannot allocate memory'],
  },
  {
    id: 'vfio-map-dma-einval-iova',
    named: [
      'VFIO_MAP_DMA: -22',
      'qemu-system-x86_64: vfio_dma_map(0x5599fc1e7c50, 0xfd00000000, 0x10000000, 0x7f90f0000000) = -22 (Invalid argument)',
    ],
    silent: [
      `qemu-system-x86_64: vfio_container_dma_map(0x5555685b7190, 0x7fe00000000, 0x10000000, 0x714d50000000) = -22 (Invalid argument)
0000:01:00.0: PCI peer-to-peer transactions on BARs are not supported.`,
      'VFIO_MAP_DMA: -12',
      'vfio_dma_map(0x5599fc1e7c50, 0xfd00000000, 0x10000000, 0x7f90f0000000) = -14 (Bad address)',
    ],
  },
  {
    id: 'vfio-phys-bits-iommu-width',
    named: [
      'qemu-system-x86_64: vfio: DMA mapping failed, unable to continue',
      'kvm: vfio_dma_map(0x5e043daea2f0, 0x380010000000, 0x2000000, 0x771a6ce00000) = -22 (Invalid argument)',
      'vfio_container_dma_map(0x5599fc1e7c50, 0x8000000000, 0x10000000, 0x7f90f0000000) = -22 (Invalid argument)',
    ],
    silent: [
      'DMAR: Host address width 39',
      'vfio_dma_map(0x5599fc1e7c50, 0x100000000, 0x10000000, 0x7f90f0000000) = -22 (Invalid argument)',
    ],
  },
  {
    id: 'vfio-p2p-bar-map-warning',
    named: [
      `qemu-system-x86_64: vfio_container_dma_map(0x5555685b7190, 0x7fe00000000, 0x10000000, 0x714d50000000) = -22 (Invalid argument)
0000:01:00.0: PCI peer-to-peer transactions on BARs are not supported.`,
      'qemu-system-x86_64: VFIO_MAP_DMA failed: Bad address',
      'qemu-system-x86_64: IOMMU_IOAS_MAP failed: Bad address, PCI BAR?',
    ],
    silent: [
      'qemu-system-x86_64: vfio_container_dma_map(0x5555685b7190, 0x100000000, 0xff30000000, 0x714d50000000) = -22 (Invalid argument)',
      'PCI peer-to-peer transactions on BARs are not supported.',
      'VFIO_MAP_DMA failed: Cannot allocate memory',
    ],
  },
  {
    id: 'boot-fb-holds-bar',
    named: [
      `[  102.1] vfio-pci 0000:0a:00.0: BAR 0: can't reserve [mem 0xd0000000-0xdfffffff 64bit pref]`,
      'vfio-pci 0000:0a:00.0: BAR 3: cannot reserve [mem 0xf0000000-0xf1ffffff 64bit pref]',
      'qemu-system-x86_64: -device vfio-pci,host=0a:00.0: Failed to mmap 0000:0a:00.0 BAR 1. Performance may be slow',
      `vfio-pci 0000:01:00.0: BAR 1 [mem 0xc0000000-0xcfffffff 64bit pref]: can't reserve`,
    ],
    silent: [
      'pci 0000:0a:00.0: BAR 0: assigned [mem 0xd0000000-0xdfffffff 64bit pref]',
      'pci 0000:01:00.0: BAR 1: assigned to efifb',
      'fb0: switching to amdgpu from EFI VGA',
    ],
  },
  {
    id: 'kvm-module-busy',
    named: [
      `ioctl(KVM_CREATE_VM) failed: 16 Device or resource busy
qemu-system-x86_64: failed to initialize kvm: Device or resource busy`,
      `VirtualBox can't operate in VMX root mode. (VERR_VMX_IN_VMX_ROOT_MODE).`,
    ],
    silent: ['ioctl(KVM_CREATE_VM) failed: 12 Cannot allocate memory', 'kvm_intel: vmx enabled'],
  },
  {
    id: 'kvm-run-failed-bad-address',
    named: [
      'error: kvm run failed Bad address',
      'vfio-pci 0000:01:00.0: vfio_pci_mmap_huge_fault(,order = 0) BAR 1 page offset 0x0: 0x1',
    ],
    silent: [
      'vfio-pci 0000:01:00.0: vfio_pci_mmap_huge_fault(,order = 9) BAR 1 page offset 0x4c00: 0x100',
      'error: kvm run failed Invalid argument',
    ],
  },
  {
    id: 'vfio-group-multiple-address-spaces',
    named: [
      'qemu-system-x86_64: -device vfio-pci,host=0000:65:00.1: vfio 0000:65:00.1: group 45 used in multiple address spaces',
    ],
    silent: ['vfio 0000:65:00.1: group 45 is not viable'],
  },
  {
    id: 'vfio-intx-shared-irq',
    named: [
      'kvm: -device vfio-pci,host=0000:01:00.0,id=hostpci1,bus=ich9-pcie-port-2,addr=0x0: vfio 0000:01:00.0: Failed to set up TRIGGER eventfd signaling for interrupt INTX-0: VFIO_DEVICE_SET_IRQS failure: Device or resource busy',
      'genirq: Flags mismatch irq 18. 00000000 (vfio-intx(0000:01:04.0)) vs. 00000080 (i801_smbus)',
      `irq 16: nobody cared (try booting with the "irqpoll" option)
handlers:
[<0000000041a5d1f0>] vfio_intx_handler [vfio_pci]`,
    ],
    silent: [
      `irq 16: nobody cared (try booting with the "irqpoll" option)
handlers:
[<00000000f0a1b2c3>] usb_hcd_irq`,
      'vfio-pci 0000:01:00.0: enabling device (0000 -> 0003)',
    ],
  },
  {
    id: 'iommu-intel-invalidation-timeout',
    named: [
      `DMAR: VT-d detected Invalidation Time-out Error: SID 0
DMAR: QI HEAD: Device-TLB Invalidation qw0 = 0x5300530000000003`,
      'DMAR: VT-d detected Invalidation Queue Error: Reason f',
    ],
    silent: ['DMAR: dmar0: Using Queued invalidation', 'iommu: DMA domain TLB invalidation policy: lazy mode'],
  },
])
