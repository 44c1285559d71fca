// SPDX-License-Identifier: MIT
import { romSignatures } from '../../src-main/diagnosis/signatures/rom/rom-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(romSignatures, [
  {
    id: 'rom-shadowed-invalid',
    named: [
      'NVRM: kgspExtractVbiosFromRom_TU102: did not find valid ROM signature',
      `amdgpu: Unable to locate a BIOS ROM
amdgpu 0000:01:00.0: amdgpu: Fatal error during GPU init`,
      '[  812.3] vfio-pci 0000:01:00.0: Invalid PCI ROM header signature: expecting 0xaa55, got 0xffff',
      `qemu-system-x86_64: vfio-pci: Cannot read device rom at 0000:01:00.0
Device option ROM contents are probably invalid (check dmesg).
Skip option ROM probe with rombar=0, or load from file with romfile=`,
    ],
    silent: [
      'amdgpu 0000:10:00.0: amdgpu: Fetched VBIOS from VFCT',
      'amdgpu 0000:03:00.0: amdgpu: Fetched VBIOS from ROM BAR',
      'pci 0000:01:00.0: Video device with shadowed ROM at [mem 0x000c0000-0x000dffff]',
      'pci 0000:01:00.0: reg 0x30: [mem 0xf7000000-0xf707ffff pref]',
    ],
  },
  {
    id: 'rom-needed-segv',
    named: [
      `vfio-pci 0000:01:00.0: enabling device (0000 -> 0003)
[  900.1] qemu-system-x86[4242]: segfault at 10 ip 000055d7a0c3a2b0 sp 00007ffd error 4`,
      `2026-11-27T08:00:00.0Z qemu-system-x86_64 -device vfio-pci,host=0000:01:00.0,id=hostdev0
2026-11-27 08:00:09.123+0000: shutting down, reason=crashed`,
    ],
    silent: [
      'firefox[4242]: segfault at 10 ip 000055d7a0c3a2b0',
      '2026-11-27 08:00:09.123+0000: shutting down, reason=shutdown',
    ],
  },
  {
    id: 'rom-no-uefi-gop',
    named: [
      `Valid ROM signature found @0h, PCIR offset 190h
	PCIR: type 0 (x86 PC-AT), vendor: 10de, device: 1180, class: 030000
	PCIR: revision 0, vendor revision: 1
		Last image`,
    ],
    silent: [
      `PCIR: type 0 (x86 PC-AT), vendor: 10de, device: 1b80, class: 030000
PCIR: type 3 (EFI), vendor: 10de, device: 1b80, class: 030000
	EFI: Signature Valid, Subsystem: Boot`,
    ],
  },
  {
    id: 'rom-file-bad',
    named: [
      `rom-parser gpu.rom
No valid ROM signature found`,
      'qemu-system-x86_64: -device vfio-pci,host=01:00.0,romfile=gpu.rom: romfile "gpu.rom" is empty',
    ],
    silent: ['Valid ROM signature found @0h, PCIR offset 190h'],
  },
  {
    id: 'ovmf-mmio-window-small',
    named: [
      `[    0.0] DMI: QEMU Standard PC (Q35 + ICH9, 2009), BIOS 0.0.0 02/06/2015
[    0.4] pci 0000:06:00.0: BAR 1: no space for [mem size 0x800000000 64bit pref]`,
      'This device cannot find enough free resources that it can use. (Code 12)',
    ],
    silent: ['[    0.4] pci 0000:06:00.0: BAR 1: no space for [mem size 0x800000000 64bit pref]'],
  },
  {
    id: 'ovmf-hang-vfio',
    named: [
      `<hostdev mode='subsystem' type='pci' managed='yes'>
ASSERT [PciHostBridgeDxe] /builddir/build/BUILD/edk2/MdeModulePkg/Bus/Pci/PciHostBridgeDxe/PciHostBridge.c(1234): Alignment`,
    ],
    silent: ['BdsDxe: starting Boot0001 "Windows Boot Manager" from HD(1,GPT)'],
  },
  {
    id: 'ovmf-secureboot-access-denied',
    named: [
      'BdsDxe: failed to load Boot0002 "UEFI QEMU DVD-ROM QM00001 " from PciRoot(0x0)/Pci(0x1F,0x2)/Sata(0x0,0xFFFF,0x0): Access Denied',
    ],
    silent: [
      'BdsDxe: failed to load Boot0002 "UEFI QEMU DVD-ROM QM00001 " from PciRoot(0x0)/Pci(0x1F,0x2)/Sata(0x0,0xFFFF,0x0): Not Found',
    ],
  },
  {
    id: 'ovmf-boot-not-found',
    named: [
      'BdsDxe: failed to load Boot0001 "UEFI Misc Device" from PciRoot(0x0)/Pci(0x2,0x3)/Pci(0x0,0x0): Not Found',
      `BdsDxe: No bootable option or device was found.
BdsDxe: Press any key to enter the Boot Manager Menu.`,
    ],
    silent: [
      `BdsDxe: failed to load Boot0001 "UEFI QEMU DVD-ROM QM00001 " from PciRoot(0x0)/Pci(0x1F,0x2)/Sata(0x0,0xFFFF,0x0): Not Found
BdsDxe: loading Boot0002 "Windows Boot Manager" from HD(1,GPT,...)
BdsDxe: starting Boot0002 "Windows Boot Manager" from HD(1,GPT,...)`,
    ],
  },
  {
    id: 'igd-legacy-mode-unavailable',
    named: [
      'qemu-system-x86_64: -device vfio-pci,host=00:02.0: IGD device 0000:00:02.0 cannot support legacy mode due to existing devices at address 1f.0',
      'IGD device 0000:00:02.0 is unsupported in legacy mode, try SandyBridge or newer',
      'qemu-system-x86_64: vfio-pci: IGD device 0000:00:02.0 has no ROM, legacy mode disabled',
    ],
    silent: ['i915 0000:00:02.0: [drm] VT-d active for gfx access'],
  },
  {
    id: 'igd-opregion-missing',
    named: [
      'qemu-system-x86_64: -device vfio-pci,host=00:02.0,x-igd-opregion=on: vfio 0000:00:02.0: does not support requested IGD OpRegion feature: No such device',
    ],
    silent: ['x-igd-opregion=on'],
  },
])
