// SPDX-License-Identifier: MIT
import { linuxGuestSignatures } from '../../src-main/diagnosis/signatures/linux-guest/linux-guest-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(linuxGuestSignatures, [
  {
    id: 'linux-guest-nouveau',
    named: [
      'NVRM: GPU 0000:05:00.0 is already bound to nouveau.',
      'ERROR: The Nouveau kernel driver is currently in use by your system.',
      `NVRM: This can occur when a driver such as:
NVRM: nouveau, rivafb, nvidiafb or rivatv
NVRM: was loaded and obtained ownership of the NVIDIA device(s).`,
    ],
    silent: [
      'NVRM: GPU 0000:05:00.0 is already bound to vfio-pci.',
      'nouveau 0000:01:00.0: NVIDIA GP104 (134000a1)',
      '[drm] Initialized nouveau 1.4.0 for 0000:01:00.0 on minor 0',
    ],
  },
  {
    id: 'linux-guest-secureboot-nvidia',
    named: [`modprobe: ERROR: could not insert 'nvidia': Key was rejected by service`],
    silent: [`modprobe: ERROR: could not insert 'vendor_reset': Key was rejected by service`],
  },
  {
    id: 'linux-guest-no-connectors',
    named: [
      `Hypervisor detected: KVM
amdgpu 0000:06:00.0: [drm] Cannot find any crtc or sizes`,
    ],
    silent: ['amdgpu 0000:06:00.0: [drm] Cannot find any crtc or sizes'],
  },
  {
    id: 'linux-guest-gpu-not-visible',
    named: [
      'WARNING: You do not appear to have an NVIDIA GPU supported by the 550.54.14 NVIDIA Linux graphics driver installed in this system.',
    ],
    silent: ['06:00.0 VGA compatible controller: NVIDIA Corporation GP104'],
  },
])
