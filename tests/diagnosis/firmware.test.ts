// SPDX-License-Identifier: MIT
import { firmwareSignatures } from '../../src-main/diagnosis/signatures/firmware/firmware-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(firmwareSignatures, [
  {
    id: 'fw-virt-disabled',
    named: [
      '[    3.912345] kvm: disabled by bios',
      'kvm_amd: SVM disabled (by BIOS) in MSR_VM_CR on CPU 3',
      `modprobe: ERROR: could not insert 'kvm_intel': Operation not supported`,
      `[    2.100000] kvm: support for 'kvm_intel' disabled by bios`,
    ],
    silent: [
      'kvm: Nested Virtualization enabled',
      'I think it may be disabled by bios or something, the kvm module is fine though',
      'kvm_intel: L1TF CPU bug present and SMT on, data leak possible.',
    ],
  },
  {
    id: 'fw-iommu-disabled',
    named: [
      'QEMU: Checking for device assignment IOMMU support                         : WARN (No ACPI DMAR table found, IOMMU either disabled in BIOS or not supported by this hardware platform)',
    ],
    silent: [
      'QEMU: Checking for device assignment IOMMU support : PASS',
      '[    0.012] ACPI: DMAR 0x00000000BA0F3A88 0000B8 (v01 INTEL  HSW      00000001 INTL 00000001)',
    ],
  },
  {
    id: 'fw-iommu-table-broken',
    named: [
      '[    0.012345] DMAR: [Firmware Bug]: Your BIOS is broken; DMAR reported at address fed91000 returns all ones!',
      '[    0.000000] dmar: parse DMAR table failure.',
      'DMAR: [Firmware Bug]: No firmware reserved region can cover this RMRR [0x00000000cf7ec000-0x00000000cf7fffff], contact BIOS vendor for fixes',
      'AMD-Vi: [Firmware Bug]: IVRS invalid checksum',
    ],
    silent: [
      'DMAR: [Firmware Bug]: RMRR entry for device 1a:00.0 is broken - applying workaround',
      '[    0.3] DMAR: ACPI device "device:79" under DMAR at fed91000 as 00:15.0',
    ],
  },
  {
    id: 'fw-ivrs-ioapic-missing',
    named: [
      `[Firmware Bug]: AMD-Vi: IOAPIC[9] not in IVRS table
[Firmware Bug]: AMD-Vi: No southbridge IOAPIC found
AMD-Vi: Disabling interrupt remapping`,
    ],
    silent: ['AMD-Vi: Interrupt remapping enabled'],
  },
  {
    id: 'fw-intremap-missing',
    named: [
      'vfio_iommu_type1_attach_group: No interrupt remapping support.  Use the module param "allow_unsafe_interrupts" to enable VFIO IOMMU support on this platform',
      'qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio: failed to set iommu for container: Operation not permitted',
      'VFIO: FAILED TO SET IOMMU FOR CONTAINER: OPERATION NOT PERMITTED',
    ],
    silent: [
      'DMAR-IR: Enabled IRQ remapping in x2apic mode',
      'I read about allow_unsafe_interrupts but never used it',
      '[    0.04] DMAR-IR: x2apic is disabled because BIOS sets x2apic opt out bit.',
    ],
  },
  {
    id: 'fw-rmrr-locked-device',
    named: [
      'vfio-pci 0000:04:00.0: Device is ineligible for IOMMU domain attach due to platform RMRR requirement.  Contact your platform vendor.',
      '[ 9901.1] vfio-pci 0000:0b:00.0: DMAR: Device is ineligible for IOMMU domain attach due to platform RMRR requirement. Contact your platform vendor.',
    ],
    silent: [
      'DMAR: RMRR base: 0x000000ba1c3000 end: 0x000000ba1e2fff',
      'DMAR: Setting identity map for device 0000:00:1d.0 [0xba1c3000 - 0xba1e2fff]',
    ],
  },
  {
    id: 'fw-iommu-direct-map-required',
    named: [
      'vfio-pci 0000:03:00.0: Firmware has requested this device have a 1:1 IOMMU mapping, rejecting configuring the device without a 1:1 mapping. Contact your platform vendor.',
    ],
    silent: [
      'pci 0000:03:00.0: Adding to iommu group 15',
      'iommu: Default domain type: Translated (set via kernel command line)',
    ],
  },
  {
    id: 'fw-above-4g-off',
    named: [
      `[    0.612345] pci 0000:0a:00.0: BAR 1: no space for [mem size 0x400000000 64bit pref]
[    0.612350] pci 0000:0a:00.0: BAR 1: failed to assign [mem size 0x400000000 64bit pref]`,
      `pci 0000:21:00.0: BAR 0 [mem size 0x800000000 64bit pref]: can't assign; no space`,
    ],
    silent: [
      'pci 0000:00:1c.0: BAR 13: no space for [io  size 0x1000]',
      'pci 0000:00:1c.4: BAR 14: no space for [mem size 0x00200000]',
      'pci 0000:01:00.0: BAR 1: assigned [mem 0x4000000000-0x43ffffffff 64bit pref]',
    ],
  },
  {
    id: 'fw-rebar-mismatch',
    named: [
      `Capabilities: [200 v1] Physical Resizable BAR
		BAR 0: current size: 16GB, supported: 256MB 512MB 1GB 2GB 4GB 8GB 16GB

Windows has stopped this device because it has reported problems. (Code 43)`,
    ],
    silent: [
      `Capabilities: [200 v1] Physical Resizable BAR
		BAR 0: current size: 256MB, supported: 256MB 512MB`,
      `Capabilities: [200 v1] Physical Resizable BAR
		BAR 0: current size: 16GB, supported: 256MB 512MB 16GB`,
    ],
  },
  {
    id: 'fw-csm-legacy-boot',
    named: [
      `[    0.9] vesafb: mode is 1024x768x32, linelength=4096, pages=0
[    1.0] fb0: VESA VGA frame buffer device
[    6.1] vfio-pci 0000:01:00.0: vgaarb: changed VGA decodes: olddecodes=io+mem,decodes=none:owns=io+mem`,
      `ls: cannot access '/sys/firmware/efi': No such file or directory`,
    ],
    silent: [
      '[    6.1] vfio-pci 0000:01:00.0: vgaarb: changed VGA decodes: olddecodes=io+mem,decodes=io+mem:owns=none',
      `[    0.0] efi: EFI v2.70 by American Megatrends
[    6.1] vfio-pci 0000:01:00.0: vgaarb: changed VGA decodes: olddecodes=io+mem,decodes=none:owns=io+mem`,
    ],
  },
  {
    id: 'fw-agesa-broken-passthrough',
    named: [
      `After flashing AGESA ComboAM4 1.0.0.2 I get:
error: internal error: Unknown PCI header type '127'`,
    ],
    silent: [`error: internal error: Unknown PCI header type '127'`],
  },
  {
    id: 'fw-secureboot-unsigned-module',
    named: [
      `modprobe: ERROR: could not insert 'vendor_reset': Key was rejected by service`,
      'Loading of unsigned module is rejected',
      `modprobe: ERROR: could not insert 'kvmfr': Key was rejected by service`,
    ],
    silent: [
      'Lockdown: systemd-logind: hibernation is restricted; see man kernel_lockdown.7',
      'nvidia: module verification failed: signature and/or required key missing - tainting kernel',
    ],
  },
  {
    id: 'fw-pcie-slot-clock',
    named: [
      `BIOS: Slot clock assignment was set to manual for slot 2
vfio-pci 0000:01:00.0: Unable to change power state from D3cold to D0, device inaccessible`,
    ],
    silent: ['vfio-pci 0000:01:00.0: Unable to change power state from D3cold to D0, device inaccessible'],
  },
  {
    id: 'fw-egpu-thunderbolt-link',
    named: [
      `[  10.1] thunderbolt 0-1: new device found, vendor=0x127 device=0x1
[  14.2] NVRM: GPU 0000:0b:00.0: has fallen off the bus and is not responding to commands.`,
      `3a:00.0 VGA compatible controller: NVIDIA Corporation GP104 (rev ff) (prog-if ff)
	!!! Unknown header type 7f
3b:00.0 PCI bridge: Intel Corporation JHL7540 Thunderbolt 3 Bridge [Titan Ridge 4C 2018]`,
    ],
    silent: ['thunderbolt 0-1: new device found, vendor=0x127 device=0x1'],
  },
  {
    id: 'gpu-power-cables',
    named: ['NVRM: GPU 0000:17:00.0: GPU does not have the necessary power cables connected.'],
    silent: ['NVRM: loading NVIDIA UNIX x86_64 Kernel Module  550.54.14'],
  },
  {
    id: 'sriov-mmio-resources',
    named: [
      'i915 0000:00:02.0: not enough MMIO resources for SR-IOV',
      'i915 0000:00:02.0: [drm] *ERROR* Failed to enable 2 VFs (-ENOMEM)',
      'igb 0000:04:00.0: SR-IOV: bus number out of range',
    ],
    silent: [
      'i915 0000:00:02.0: Enabled 7 VFs',
      'pci 0000:01:00.0: VF BAR 0 [mem 0x00000000-0x0003ffff 64bit pref]: contains BAR 0 for 1 VFs',
      'bash: echo: write error: Numerical result out of range',
    ],
  },
])
